import type { TableId } from '../../project/names.js'
import { canonicalJson, sha256 } from '../hash.js'
import { once } from '../once.js'
import { altersByTable, inOrder, kindOf } from './pipeline-order.js'
import { isSameList, type MadeTable, madeTables } from './pipeline-table.js'
import { statementOf } from './pipeline-statement.js'
import type { Pipeline, PipelineConnector, PipelineStatement } from '../release.js'
import { sentMeaning, type SentStatement } from './sent.js'
import { type StateOf, stateAmong } from './sent-state.js'
import { statementNames } from './statement-name.js'

/** Everything that a side's pipeline is assembled from. */
export interface Parts {
  readonly sent: readonly SentStatement[]
  readonly connectors: readonly PipelineConnector[]
  readonly lastPart: (name: TableId) => string
  /** Identities of the views that are consumers themselves. */
  readonly consumers: ReadonlySet<TableId>
  /** What git says is read by statements that go on reading something else: no sinks, whoever reads them. */
  readonly readInGit: ReadonlySet<TableId>
}

/** A pipeline, and how its statements were made: what another one has in common with it is the same object in both. */
export interface Assembly {
  /** In the order in which they were given. */
  readonly sent: readonly SentStatement[]
  readonly pipeline: Pipeline
  readonly statements: ReadonlyMap<SentStatement, MadeStatement>
  readonly tables: ReadonlyMap<TableId, MadeTable>
}

interface MadeStatement {
  readonly sent: SentStatement
  /** What its hash covers beside it: the ALTERs of the table that it makes. */
  readonly alters: readonly SentStatement[]
  readonly hash: () => string
  readonly statement: PipelineStatement
}

/**
 * One side's whole pipeline, in dependency order.
 * @param other one that was assembled from some of the same statements
 */
export function assemble(parts: Parts, other: Assembly | null): Assembly {
  const { sent, connectors, lastPart } = parts
  const ordered = inOrder(sent.filter((one) => one.statement.part !== 'script'))
  const alters = altersByTable(ordered)
  const drafts = ordered.map((one) => draftOf(one, alters, other))
  const names = statementNames(
    ordered.map((one, i) => {
      const table = one.outputs[0] ?? one.statement.file
      return { kind: kindOf(one), table, lastPart: lastPart(table), content: drafts[i]?.hash ?? noContent }
    }),
  )
  const state = stateAmong(ordered)
  const made = drafts.map((draft, i) => madeOf(draft, names[i] ?? '', state))
  const statements = made.map(({ statement }) => statement)
  const tables = madeTables(made, parts, other?.tables ?? new Map())
  return {
    sent,
    pipeline: { tables: tables.map(({ table }) => table), statements, connectors },
    statements: new Map(made.map((one) => [one.sent, one])),
    tables: new Map(tables.map((one) => [one.table.name, one])),
  }
}

const noContent = (): string => ''

interface Draft extends Pick<MadeStatement, 'sent' | 'alters' | 'hash'> {
  /** What the other pipeline made of it. */
  readonly known: PipelineStatement | null
}

function draftOf(
  sent: SentStatement,
  altersOf: ReadonlyMap<TableId, readonly SentStatement[]>,
  other: Assembly | null,
): Draft {
  const { creates } = sent.statement
  const alters = creates === null ? [] : (altersOf.get(sent.nameOf(creates)) ?? [])
  const known = other?.statements.get(sent)
  if (known !== undefined && isSameList(known.alters, alters))
    return { sent, alters, hash: known.hash, known: known.statement }
  return { sent, alters, hash: once(() => hashOf(sent, alters)), known: null }
}

function hashOf(one: SentStatement, alters: readonly SentStatement[]): string {
  return sha256(canonicalJson([kindOf(one), sentMeaning(one, alters), one.properties]))
}

function madeOf({ sent, alters, hash, known }: Draft, name: string, state: StateOf): MadeStatement {
  const statement = known?.name === name ? known : statementOf(sent, name, hash, state)
  return { sent, alters, hash, statement }
}
