import type { Expression } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import { sourceOf } from './from.js'
import { millisecondsOf } from './interval.js'
import { outputColumns, relationOf, selectList } from './query-result.js'
import type { Relation } from './scope.js'
import type { WindowInput, WindowRows } from './window-rows.js'

/** Windows of rows no further apart than a gap, of each key by itself. Windows that touch are one, as on Flink. */
export function sessions(
  window: WindowInput,
  relation: Relation,
  keys: readonly string[],
  gap: Expression,
): WindowRows {
  const { input, time, scope } = window
  const length = `to_milliseconds(${millisecondsOf(gap, scope)})`
  const columns = outputColumns(relation.columns)
  const alias = scope.context.fresh('session')
  const numbered = numberedRows(
    `SELECT ${rowItems(relation, columns, time, keys)} FROM ${input.sql} WHERE ${time} IS NOT NULL`,
    length,
  )
  const session = 'PARTITION BY "$key", "$number"'
  const sql = `SELECT *, min("$moment") OVER (${session}) AS "$start", max("$moment") OVER (${session}) + ${length} AS "$end" FROM (${numbered})`
  const found = relationOf(
    { columns, arrival: relation.arrival !== null, key: null },
    alias,
    relation.qualifiers,
  )
  const hidden = relation.columns.map((column) => column.hidden)
  const marked = {
    ...found,
    columns: found.columns.map((column, place) => ({ ...column, hidden: hidden[place] ?? false })),
  }
  const name = quoted(alias)
  const opened = sourceOf(`(${sql}) AS ${name}`, marked, null)
  return { input: opened, start: `${name}."$start"`, end: `${name}."$end"`, join: '', order: null }
}

function rowItems(
  relation: Relation,
  columns: ReturnType<typeof outputColumns>,
  time: string,
  keys: readonly string[],
): string {
  const key = keys.length === 0 ? '0' : `row(${keys.join(', ')})`
  const order = relation.arrival ?? relation.whole
  const list = selectList(relation.columns, columns, relation.arrival)
  return `${list}, CAST(${time} AS TIMESTAMP) AS "$moment", ${key} AS "$key", ${order} AS "$order"`
}

/** A row begins a session where it comes later than a gap after the one before. */
function numberedRows(rows: string, length: string): string {
  const order = 'PARTITION BY "$key" ORDER BY "$moment", "$order"'
  const begun = `SELECT *, "$moment" > lag("$moment") OVER (${order}) + ${length} AS "$begins" FROM (${rows})`
  return `SELECT *, count(*) FILTER (WHERE "$begins") OVER (${order} ROWS UNBOUNDED PRECEDING) AS "$number" FROM (${begun})`
}
