import type { Expression } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import type { Item, OutputColumn } from './query-result.js'
import type { Scope, Translate } from './scope.js'

/**
 * Which columns tell the rows of a query apart, as far as its text shows it: so that a view, which has no key of its own,
 * can be compared row by row. Null: not known. Columns are told by their SQL.
 */
export type UniqueKey = readonly string[] | null

/** A join keeps the key of the side whose rows find at most one partner; else both keys together are one. */
export function keyOfJoin(
  kind: string,
  left: UniqueKey,
  right: UniqueKey,
  equal: ReadonlySet<string>,
): UniqueKey {
  if (left === null || right === null) return null
  const single = (key: readonly string[]): boolean => key.every((column) => equal.has(column))
  if (single(right) && (kind === 'INNER' || kind === 'LEFT')) return left
  if (single(left) && (kind === 'INNER' || kind === 'RIGHT')) return right
  return kind === 'INNER' || kind === 'CROSS' || kind === ',' ? [...left, ...right] : null
}

/** The columns that a condition says are equal to something on the other side. */
export function equatedColumns(
  on: Expression | null,
  scope: Scope,
  translate: Translate,
): ReadonlySet<string> {
  if (on?.type !== 'chain') return new Set()
  if (on.operators.every((operator) => operator === 'AND'))
    return new Set(on.operands.flatMap((operand) => [...equatedColumns(operand, scope, translate)]))
  const paths = on.operands.every((operand) => operand.type === 'path')
  if (!paths || on.operators.length !== 1 || on.operators[0] !== '=') return new Set()
  return new Set(on.operands.map((operand) => translate(operand, scope).sql))
}

/** The key of a query whose rows are told apart by these pieces of SQL: its columns that are them, if it has all. */
export function keyOfItems(
  key: UniqueKey,
  items: readonly Item[],
  columns: readonly OutputColumn[],
): UniqueKey {
  if (key === null) return null
  const found = key.map((sql) => columns[items.findIndex((item) => item.sql === sql)]?.out)
  return found.every((out) => out !== undefined) ? found : null
}

/** The same key as what FROM names. */
export function keyOfRelation(key: UniqueKey, alias: string): UniqueKey {
  return key === null ? null : key.map((out) => `${quoted(alias)}.${quoted(out)}`)
}
