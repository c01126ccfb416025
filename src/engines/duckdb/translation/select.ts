import type { Expression, GroupItem, OrderItem, Select, SelectItem } from '../../../sql/tree.js'
import { isAggregate } from './aggregate.js'
import { translate } from './expression.js'
import { translateFrom, type Source } from './from.js'
import { groupWindowOf, isWindowCall, openGroupWindow, type OpenedWindow } from './group-window.js'
import { ordering } from './order.js'
import { type Item, type OutputColumn, outputColumns, type QueryResult, selectList } from './query-result.js'
import { quoted } from '../types/identifier.js'
import { arrivalOf, type Scope, tieBreakers } from './scope.js'
import { starItems } from './star.js'
import { keyOfItems, type UniqueKey } from './unique-key.js'
import { Untranslatable } from './untranslatable.js'
import { someWithin } from './walk.js'

/** What stands behind a body: `ORDER BY …`, and ` LIMIT 10 OFFSET 2` as it is. */
export interface Tail {
  readonly orderBy: readonly OrderItem[]
  readonly limit: string
}

/** One SELECT with what stands behind it. */
export function translateSelect(select: Select, outer: Scope, arrival: boolean, tail: Tail): QueryResult {
  const source = translateFrom(select.from, outer)
  const { scope, opened } = scopeOf(select, source, outer, tail)
  const items = select.items.flatMap((item, place) => itemsOf(item, place, scope))
  const columns = outputColumns(items)
  const order = arrival && select.quantifier !== 'DISTINCT' ? rowOrder(select, scope) : null
  const sql = [
    `SELECT ${select.quantifier === 'DISTINCT' ? 'DISTINCT ' : ''}${selectList(items, columns, order)}`,
    fromClause(source, opened),
    clause('WHERE', select.where, { ...scope, grouped: false }),
    groupClause(select, scope, opened),
    clause('HAVING', select.having, scope),
    clause('QUALIFY', select.qualify, scope),
    orderClause(select, tail, scope, columns),
  ]
  const key = keyOfItems(keyOf(select, source, { scope, opened }, items), items, columns)
  return {
    sql: sql.filter((part) => part !== '').join(' ') + tail.limit,
    columns,
    arrival: order !== null,
    key,
  }
}

/** What tells the rows apart: what they are grouped by, all of DISTINCT rows, else what it is in FROM. */
function keyOf(select: Select, source: Source, { scope, opened }: Inside, items: readonly Item[]): UniqueKey {
  if (select.quantifier === 'DISTINCT') return items.map((item) => item.sql)
  if (select.groupBy === null) return scope.grouped ? [] : source.key
  const inside: Scope = { ...scope, grouped: false }
  const groups = select.groupBy.items.map((item) =>
    item.type === 'expressions' ? item.expressions.map((one) => grouped(one, inside, opened)) : null,
  )
  return groups.some((group) => group === null) ? null : groups.flatMap((group) => group ?? [])
}

interface Inside {
  readonly scope: Scope
  readonly opened: OpenedWindow | null
}

function scopeOf(select: Select, source: Source, outer: Scope, tail: Tail): Inside {
  const plain: Scope = {
    ...outer,
    relations: source.relations,
    merged: source.merged,
    outer: outer.relations.length > 0 || outer.outer !== null ? outer : null,
    groupWindow: null,
    grouped: false,
    windows: new Map(select.windows.map(({ name, window }) => [name.text, window])),
  }
  const call = groupWindowOf(select.groupBy)
  const opened = call === null ? null : openGroupWindow(call, plain, translate)
  const aggregates = [select.items, select.having, tail.orderBy].some((part) =>
    someWithin(part, isAggregation),
  )
  const grouped = select.groupBy !== null || aggregates
  return { scope: { ...plain, grouped, groupWindow: opened?.window ?? null }, opened }
}

function isAggregation(node: Expression): boolean {
  return node.type === 'call' && node.over === null && isAggregate(node.name.toUpperCase())
}

/** Queries of nothing have one row. */
function rowOrder(select: Select, scope: Scope): string | null {
  return select.from === null ? '[CAST(0 AS BIGINT)]' : arrivalOf(scope)
}

function fromClause(source: Source, opened: OpenedWindow | null): string {
  return source.sql === '' ? '' : `FROM ${source.sql}${opened?.join ?? ''}`
}

function clause(word: string, node: Expression | null, scope: Scope): string {
  return node === null ? '' : `${word} ${translate(node, scope).sql}`
}

function itemsOf({ expression, alias }: SelectItem, place: number, scope: Scope): readonly Item[] {
  if (expression.type === 'star') return starItems(expression, scope)
  return [{ ...translate(expression, scope), name: alias?.text ?? nameOf(expression, place) }]
}

/** What Flink calls a column without an alias. */
function nameOf(expression: Expression, place: number): string {
  if (expression.type === 'path') return expression.parts.at(-1)?.text ?? ''
  if (expression.type === 'field') return expression.field.text
  return `EXPR$${place}`
}

function groupClause(select: Select, scope: Scope, opened: OpenedWindow | null): string {
  const { groupBy } = select
  if (groupBy === null) return ''
  if (groupBy.quantifier === 'DISTINCT')
    throw new Untranslatable(groupBy.start, 'GROUP BY DISTINCT has no counterpart')
  const inside: Scope = { ...scope, grouped: false }
  return `GROUP BY ${groupBy.items.map((item) => groupItem(item, inside, opened)).join(', ')}`
}

function groupItem(item: GroupItem, scope: Scope, opened: OpenedWindow | null): string {
  if (item.type === 'GROUPING SETS')
    return `GROUPING SETS (${item.sets.map((set) => groupItem(set, scope, opened)).join(', ')})`
  const list = item.expressions.map((one) => grouped(one, scope, opened))
  if (item.type === 'expressions') return list.length === 1 ? (list[0] ?? '()') : `(${list.join(', ')})`
  return `${item.type} (${list.join(', ')})`
}

/** A number is a value to Flink, but the place of a column to DuckDB. */
function grouped(node: Expression, scope: Scope, opened: OpenedWindow | null): string {
  if (opened !== null && isWindowCall(node)) return opened.groupSql
  if (node.type === 'row') return `(${node.items.map((item) => grouped(item, scope, opened)).join(', ')})`
  if (node.type === 'literal') return `(SELECT ${translate(node, scope).sql})`
  return translate(node, scope).sql
}

/** What LIMIT cuts has to be the same in every run, so rows that order alike are ordered as they came. */
function orderClause(select: Select, tail: Tail, scope: Scope, columns: readonly OutputColumn[]): string {
  const terms = tail.orderBy.map((item) => orderTerm(item, scope, columns))
  const ties =
    tail.limit === ''
      ? []
      : select.quantifier === 'DISTINCT'
        ? columns.map(({ out }) => quoted(out))
        : tieBreakers(scope)
  const all = [...terms, ...ties]
  return all.length === 0 ? '' : `ORDER BY ${all.join(', ')}`
}

/** An ordinal, an alias of the SELECT, or any expression. */
function orderTerm(item: OrderItem, scope: Scope, columns: readonly OutputColumn[]): string {
  const { expression } = item
  const written = scope.context.text.slice(expression.start, expression.end)
  const name =
    expression.type === 'path' && expression.parts.length === 1 ? expression.parts[0]?.text : undefined
  const column = /^\d+$/.test(written)
    ? columns[Number(written) - 1]
    : columns.find((one) => one.name === name)
  return ordering(column === undefined ? translate(expression, scope).sql : quoted(column.out), item)
}
