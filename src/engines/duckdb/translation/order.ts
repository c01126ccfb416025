import type { OrderItem } from '../../../sql/tree.js'
import type { Scope, Translate, Translated } from './scope.js'

/** How one value orders: nulls come first in ascending order and last in descending, as they are the least to Flink. */
export function ordering(sql: string, item: Pick<OrderItem, 'descending' | 'nulls'>): string {
  const nulls = item.nulls === '' ? (item.descending ? 'NULLS LAST' : 'NULLS FIRST') : item.nulls
  return `${sql} ${item.descending ? 'DESC' : 'ASC'} ${nulls}`
}

export interface Ordered {
  readonly sql: string
  readonly value: Translated
  readonly descending: boolean
}

export function orderedItems(
  items: readonly OrderItem[],
  scope: Scope,
  translate: Translate,
): readonly Ordered[] {
  return items.map((item) => {
    const value = translate(item.expression, scope)
    return { sql: ordering(value.sql, item), value, descending: item.descending }
  })
}
