import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import { propertiesOf } from '../../project/session.js'
import type { Naming, Understanding } from '../draft.js'
import { type Assembly, assemble } from './pipeline.js'
import { finalOutputs, type SentStatement } from './sent.js'
import { pipelineConnectors } from './pipeline-connector.js'

/** What blue is: the whole pipeline as the baseline says it. */
export function bluePipeline(base: Project, consumers: ReadonlySet<TableId>): Assembly {
  const sent = base.statements.map((statement) => asWritten(statement, base))
  const connectors = pipelineConnectors(base, (topic) => topic)
  return assemble({ sent, connectors, lastPart: base.names.lastPart, consumers, readInGit: new Set() }, null)
}

/**
 * What the whole pipeline is when the release serves: what makes and fills released tables as head says it, under
 * final names; everything else as the baseline says it, so that excluded tables go on reading blue. Definitions that
 * nothing has to be rebuilt for, of externals and of tables altered in place, are head's.
 * @param blue what green has in common with it is the same object in both
 */
export function greenPipeline(known: Understanding, naming: Naming, blue: Assembly): Assembly {
  const { head } = known
  const ofHead = (id: TableId): TableId => known.identities.ofHead.get(id) ?? id
  const isFresh = (statement: ProjectStatement): boolean => {
    const outputs = statement.outputs.map(ofHead)
    return outputs.some((id) => naming.released.has(id)) || needsNoGreen(statement, known, outputs)
  }
  const fresh = head.statements.filter(isFresh)
  const defined = new Set(fresh.flatMap((statement) => statement.outputs.map(ofHead)))
  const isKept = (statement: ProjectStatement): boolean => {
    const { outputs } = statement
    const moved = outputs.some((id) => known.closure.causes.has(id))
    return (
      !moved &&
      !fillsExternal(statement, known) &&
      !(needsNoGreen(statement, known, outputs) && outputs.some((id) => defined.has(id)))
    )
  }
  const sent = [
    ...blue.sent.filter(({ statement }) => isKept(statement)),
    ...fresh.map((statement) => asReleased(statement, known, naming)),
  ]
  const connectors = pipelineConnectors(head, naming.topics.finalOf)
  const lastPart = lastPartsOf(known, naming)
  const readInGit = readByPinned(known, naming)
  return assemble({ sent, connectors, lastPart, consumers: known.wanted.published, readInGit }, blue)
}

/** What head says that pinned tables are made from. They come to it with their own next change. */
function readByPinned(
  { closure, lineage, identities }: Understanding,
  { final }: Naming,
): ReadonlySet<TableId> {
  const nodes = [...closure.pinned].flatMap((id) => lineage.writers.get(id) ?? [])
  const read = nodes.flatMap(({ statement: { rowsOf, writes } }) =>
    rowsOf.filter((table) => !writes.includes(table)),
  )
  return new Set(read.map((table) => final.nameOf(identities.ofHead.get(table) ?? table)))
}

/** Whether all that it fills comes from outside in head: git says that it runs no more. */
function fillsExternal({ writes }: ProjectStatement, { lineage, wanted }: Understanding): boolean {
  const comesFromOutside = (id: TableId): boolean => lineage.externals.has(id) && !wanted.excluded.has(id)
  return writes.length > 0 && writes.every(comesFromOutside)
}

/** Whether it defines an external, or a table whose options are altered while it lives. */
function needsNoGreen(
  { part, creates, alters, writes }: ProjectStatement,
  { lineage, changes, wanted }: Understanding,
  outputs: readonly TableId[],
): boolean {
  const isAltered = (id: TableId): boolean =>
    changes.get(id)?.change === 'in-place' && !wanted.excluded.has(id)
  if (part === 'definition' && writes.length === 0) {
    return outputs.every((id) => lineage.externals.has(id) || isAltered(id))
  }
  return (creates !== null || alters !== null) && outputs.every(isAltered)
}

const itself = (table: TableId): TableId => table

function asWritten(statement: ProjectStatement, project: Project): SentStatement {
  return {
    statement,
    sql: statement.sql,
    parsed: statement.statement,
    names: statement.mentions.map((mention) => mention.table),
    properties: propertiesOf(project, statement),
    outputs: finalOutputs(statement, itself),
    nameOf: itself,
    identityOf: itself,
  }
}

function asReleased(statement: ProjectStatement, known: Understanding, naming: Naming): SentStatement {
  const { head, identities } = known
  const identityOf = (table: TableId): TableId => identities.ofHead.get(table) ?? table
  const nameOf = (table: TableId): TableId => naming.final.nameOf(identityOf(table))
  const sql = naming.files.get(statement.file)?.sql ?? statement.sql
  return {
    statement,
    sql,
    parsed: sql.statements[statement.ordinal] ?? statement.statement,
    names: statement.mentions.map((mention) => nameOf(mention.table)),
    properties: propertiesOf(head, statement),
    outputs: finalOutputs(statement, nameOf),
    nameOf,
    identityOf,
  }
}

/** Final names may be new to both sides: their last parts are known from the naming. */
function lastPartsOf({ base, identities }: Understanding, { final }: Naming): (name: TableId) => string {
  const known = new Map([...identities.inHead.keys()].map((id) => [final.nameOf(id), final.lastPart(id)]))
  return (name) => known.get(name) ?? base.names.lastPart(name)
}
