import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import { type NamedStatement, schemasAbout } from '../../sql/schema/catalogue.js'
import { stateOf } from '../../sql/state/state.js'
import { once } from '../once.js'
import type { SentStatement } from './sent.js'

/** Whether Flink keeps state to run a statement; null where nothing is computed, or that cannot be told. */
export type StateOf = (sent: SentStatement) => boolean | null

/** State of the statements of one side, which see the tables that this side defines. Nothing is worked out before it is asked for. */
export function stateAmong(all: readonly SentStatement[]): StateOf {
  const schemas = once(() => {
    const defining = groupBy(
      all.flatMap((sent) => definedBy(sent).map((table) => ({ table, sent }))),
      ({ table }) => table,
    )
    return schemasAbout((id) => (defining.get(id) ?? []).map(({ sent }) => named(sent)))
  })
  return (sent) => stateOf(sent.parsed, schemas().seenBy(named(sent).idOf)).stateful
}

function definedBy({ statement: { creates, alters }, nameOf }: SentStatement): readonly TableId[] {
  return [creates, alters].flatMap((table) => (table === null ? [] : nameOf(table)))
}

function named({ parsed, names }: SentStatement): NamedStatement {
  const ids = new Map(parsed.names.map(({ parts }, i) => [parts.map(({ text }) => text).join('.'), names[i]]))
  return {
    statement: parsed,
    idOf: (parts) => ids.get(parts.join('.')) ?? parts.join('.'),
  }
}
