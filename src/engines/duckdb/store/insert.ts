import type { Insert } from '../../../sql/tree-statement.js'
import { translate } from '../translation/expression.js'
import { translateQuery } from '../translation/query.js'
import { type Context, emptyScope } from '../translation/scope.js'
import { Untranslatable } from '../translation/untranslatable.js'
import type { Definition } from './definition.js'
import { assignments, stageSql } from './fill.js'

/** One INSERT, ready to run. */
export interface Filling {
  readonly table: string
  readonly definition: Definition
  /** Whether the rows that are there go. */
  readonly overwrite: boolean
  readonly stage: string
}

/** What an INSERT does to the table that it names. */
export function fillingOf(insert: Insert, table: string, definition: Definition, context: Context): Filling {
  if (definition.view) throw new Untranslatable(insert.start, `${table} is a view, which takes no rows`)
  if (insert.conflict !== null)
    throw new Untranslatable(insert.start, 'ON CONFLICT has no counterpart in the embedded engine')
  const scope = emptyScope(context)
  const result = translateQuery(insert.query, scope, true)
  const names = insert.columns.map((path) => path.parts.map((part) => part.text).join('.'))
  const fixed = new Map(
    insert.partition.flatMap(({ column, value }) =>
      value === null ? [] : [[column.text, translate(value, scope).sql] as const],
    ),
  )
  const assigned = assignments(definition, result, names, fixed, insert.query.start)
  return { table, definition, overwrite: insert.overwrite, stage: stageSql(definition, result, assigned) }
}
