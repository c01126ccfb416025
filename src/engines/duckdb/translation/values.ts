import type { Expression, Values } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import { shared } from './case.js'
import { cast } from './cast.js'
import { translate } from './expression.js'
import { arrivalColumn, outputColumns, type QueryResult } from './query-result.js'
import type { Scope, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** Rows of values; each column of the one type that its values have in common. */
export function translateValues(node: Values, scope: Scope, arrival: boolean): QueryResult {
  const rows = node.rows.map((row) => membersOf(row).map((member) => translate(member, scope)))
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width))
    throw new Untranslatable(node.start, 'rows of VALUES are of different lengths')
  const items = Array.from({ length: width }, (_, place) => {
    const type = shared(
      rows.flatMap((row) => row[place] ?? []),
      node,
    )
    return { name: `EXPR$${place}`, sql: '', type }
  })
  const columns = outputColumns(items)
  const list = rows.map(
    (row, place) =>
      `(${[...row.map((value, at) => typed(value, items[at])), ...(arrival ? [`[CAST(${place} AS BIGINT)]`] : [])].join(', ')})`,
  )
  const names = [...columns.map(({ out }) => quoted(out)), ...(arrival ? [quoted(arrivalColumn)] : [])]
  return {
    sql: `SELECT * FROM (VALUES ${list.join(', ')}) AS "v" (${names.join(', ')})`,
    columns,
    arrival,
    key: null,
  }
}

function membersOf(row: Expression): readonly Expression[] {
  return row.type === 'row' ? row.items : [row]
}

function typed(value: Translated, item: Pick<Translated, 'type'> | undefined): string {
  return item === undefined ? value.sql : cast(value, item.type).sql
}
