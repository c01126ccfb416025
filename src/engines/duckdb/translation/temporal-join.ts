import type { Expression, Join, NamedTable } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import { translate } from './expression.js'
import { namedSource, type Source } from './from.js'
import type { Scope, ScopeColumn } from './scope.js'
import { equatedColumns, keyOfJoin } from './unique-key.js'
import { Untranslatable } from './untranslatable.js'

/**
 * `JOIN t FOR SYSTEM_TIME AS OF x`. On event time the version that was valid then, found by ASOF JOIN among all versions
 * of a table with a key and a WATERMARK; on processing time, or where only the last version is kept, that one.
 */
export function temporalJoin(
  left: Source,
  join: Join,
  table: NamedTable,
  asOf: Expression,
  seen: Scope,
): Source {
  if (join.kind !== 'INNER' && join.kind !== 'LEFT')
    throw new Untranslatable(join.start, `a temporal ${join.kind} JOIN has no counterpart`)
  const moment = translate(asOf, seen)
  const versions = versionsOf(table, seen)
  const found = moment.attribute !== 'proctime' && versions !== null
  const right = namedSource(table, seen, (source) => (found ? versions.sql : source.sql))
  const relations = [...left.relations, ...right.relations]
  const scope: Scope = { ...seen, relations: [...seen.relations, ...right.relations] }
  const on = join.on === null ? 'TRUE' : translate(join.on, scope).sql
  // ASOF JOIN finds one version at most.
  const key = found
    ? left.key
    : keyOfJoin(join.kind, left.key, right.key, equatedColumns(join.on, scope, translate))
  const both: Source = { sql: '', relations, merged: left.merged, key }
  seen.context.note(join.start, found ? asOfNote : currentNote)
  const time = found ? timeOf(right, versions.time) : undefined
  if (time === undefined)
    return { ...both, sql: `${left.sql} ${join.kind === 'LEFT' ? 'LEFT ' : ''}JOIN ${right.sql} ON ${on}` }
  const asof = `${left.sql} ASOF ${join.kind === 'LEFT' ? 'LEFT ' : ''}JOIN ${right.sql}`
  return {
    ...both,
    sql: `${asof} ON ${on} AND CAST(${moment.sql} AS TIMESTAMPTZ) >= CAST(${time.sql} AS TIMESTAMPTZ)`,
  }
}

const asOfNote = 'a temporal join is an ASOF JOIN here: late rows and watermarks play no part'
const currentNote = 'a temporal join sees the last version of each key here'

interface Versions {
  readonly sql: string
  readonly time: string
}

function versionsOf(node: NamedTable, scope: Scope): Versions | null {
  const parts = node.name.parts.map((part) => part.text)
  if (parts.length === 1 && scope.common.has(parts[0] ?? '')) return null
  const table = scope.context.table(parts)
  const time = table?.columns.find((column) => column.attribute === 'rowtime')
  return table === null || table.history === null || time === undefined
    ? null
    : { sql: table.history, time: time.name }
}

function timeOf(source: Source, name: string): ScopeColumn | undefined {
  return source.relations[0]?.columns.find((column) => column.sql.endsWith(`.${quoted(name)}`))
}
