import type { NamePart } from '../../../src/sql/statement.js'
import type {
  Call,
  CommonTable,
  Expression,
  FrameBound,
  GroupItem,
  Hint,
  OrderItem,
  Query,
  QueryBody,
  Select,
  SelectItem,
  Window,
} from '../../../src/sql/tree.js'
import { bracketless } from './bracketless.js'
import { outlineTable } from './outline-table.js'
import { expression, query } from './reading.js'

/** What the tree says of an expression: operands in brackets, words in upper case. */
export function outlineExpression(sql: string): string {
  return outline(expression(sql), sql)
}

/** What the tree says of a query. */
export function outlineQuery(sql: string): string {
  return ofQuery(query(sql), sql)
}

/** The same without brackets of queries that say nothing. */
export function outlineMeaning(sql: string): string {
  return ofQuery(bracketless(query(sql)), sql)
}

export function outline(node: Expression, sql: string): string {
  const of = (one: Expression): string => outline(one, sql)
  switch (node.type) {
    case 'path':
      return path(node.parts)
    case 'star':
      return [...node.qualifier.map(({ text }) => text), '*'].join('.')
    case 'literal':
      return sql.slice(node.start, node.end)
    case 'interval':
      return `(INTERVAL ${node.negative ? '-' : ''}${of(node.value)} ${node.unit})`
    case 'date-difference':
      return `(${of(node.value)} ${node.unit})`
    case 'chain':
      return `(${node.operands.map((one, n) => [node.operators[n - 1], of(one)].filter(Boolean).join(' ')).join(' ')})`
    case 'unary':
      return `(${node.operator} ${of(node.operand)})`
    case 'test':
      return `(${of(node.operand)} ${node.test})`
    case 'between':
      return `(${of(node.operand)} ${node.negated ? 'NOT ' : ''}BETWEEN ${node.symmetric ? 'SYMMETRIC ' : ''}${of(node.low)} AND ${of(node.high)})`
    case 'membership':
      return `(${of(node.operand)} ${node.operator} [${list(node.list, sql)}])`
    case 'like':
      return `(${of(node.operand)} ${node.operator} ${of(node.pattern)}${node.escape === null ? '' : ` ESCAPE ${of(node.escape)}`})`
    case 'case':
      return ofCase(node, sql)
    case 'cast':
      return `${node.function}(${of(node.operand)} AS ${node.to.name})`
    case 'field':
      return `(${of(node.operand)}).${node.field.text}`
    case 'method':
      return `(${of(node.operand)}).${of(node.call)}`
    case 'item':
      return `${of(node.operand)}[${node.base === null ? '' : `${node.base} `}${of(node.index)}]`
    case 'row':
      return `ROW(${list(node.items, sql)})`
    case 'collection':
      return `${node.collection}[${list(node.items, sql)}]`
    case 'subquery':
      return `{${ofQuery(node.query, sql)}}`
    case 'table-argument':
      return `{${ofQuery(node.query, sql)}}${partitioned(node, sql)}`
    case 'partitioned-argument':
      return of(node.value) + partitioned(node, sql)
    case 'model':
      return `MODEL ${path(node.name.parts)}`
    case 'descriptor':
      return `DESCRIPTOR(${list(node.columns, sql)})`
    case 'named':
      return `${node.name.text} => ${of(node.value)}`
    case 'passed':
      return `${of(node.value)} AS ${node.name.text}`
    case 'flag':
      return `«${node.text}»`
    case 'type-argument':
      return `«${node.dataType.name}»`
    case 'call':
      return ofCall(node, sql)
  }
}

export function path(parts: readonly NamePart[]): string {
  return parts.map(({ text }) => text).join('.')
}

export function list(nodes: readonly Expression[], sql: string): string {
  return nodes.map((node) => outline(node, sql)).join(', ')
}

function ofCase(node: Extract<Expression, { type: 'case' }>, sql: string): string {
  const operand = node.operand === null ? '' : ` ${outline(node.operand, sql)}`
  const branches = node.branches.map(
    ({ when, then }) => ` WHEN ${list(when, sql)} THEN ${outline(then, sql)}`,
  )
  const otherwise = node.otherwise === null ? '' : ` ELSE ${outline(node.otherwise, sql)}`
  return `(CASE${operand}${branches.join('')}${otherwise})`
}

function ofCall(call: Call, sql: string): string {
  const { clauses, over, quantifier } = call
  const parts = [
    `${call.name}(${quantifier === null ? '' : `${quantifier} `}${list(call.arguments, sql)})`,
    clauses?.nulls ?? '',
    clauses === null || clauses.withinDistinct.length === 0
      ? ''
      : `DISTINCT(${list(clauses.withinDistinct, sql)})`,
    clauses === null || clauses.orderBy.length === 0 ? '' : `ORDER(${orderBy(clauses.orderBy, sql)})`,
    clauses?.filter == null ? '' : `FILTER(${outline(clauses.filter, sql)})`,
    over === null ? '' : `OVER ${'type' in over ? window(over, sql) : over.text}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function partitioned(
  node: { readonly partitionBy: readonly Expression[]; readonly orderBy: readonly OrderItem[] },
  sql: string,
): string {
  const partition = node.partitionBy.length === 0 ? '' : ` PARTITION(${list(node.partitionBy, sql)})`
  return partition + (node.orderBy.length === 0 ? '' : ` ORDER(${orderBy(node.orderBy, sql)})`)
}

export function orderBy(items: readonly OrderItem[], sql: string): string {
  return items
    .map(({ expression: key, descending, nulls }) =>
      [outline(key, sql), descending ? 'DESC' : '', nulls].filter((part) => part !== '').join(' '),
    )
    .join(', ')
}

export function window({ base, partitionBy, orderBy: order, frame, partial }: Window, sql: string): string {
  const parts = [
    base?.text ?? '',
    partitionBy.length === 0 ? '' : `PARTITION ${list(partitionBy, sql)}`,
    order.length === 0 ? '' : `ORDER ${orderBy(order, sql)}`,
    frame === null ? '' : `${frame.unit} ${frame.bounds.map((bound) => ofBound(bound, sql)).join(' TO ')}`,
    partial,
  ]
  return `(${parts.filter((part) => part !== '').join(' ')})`
}

function ofBound({ kind, distance }: FrameBound, sql: string): string {
  return distance === null ? kind : `${outline(distance, sql)} ${kind}`
}

export function ofQuery(node: Query, sql: string): string {
  const tables = node.with.map((table) => ofCommonTable(table, sql)).join(', ')
  const parts = [
    tables === '' ? '' : `WITH${node.recursive ? ' RECURSIVE' : ''} ${tables}`,
    ofBody(node.body, sql),
    node.orderBy.length === 0 ? '' : `ORDER ${orderBy(node.orderBy, sql)}`,
    node.limit === null ? '' : `LIMIT ${outline(node.limit, sql)}`,
    node.offset === null ? '' : `OFFSET ${outline(node.offset, sql)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function ofCommonTable({ name, columns, query: inner }: CommonTable, sql: string): string {
  const names = columns.length === 0 ? '' : `(${columns.map(({ text }) => text).join(', ')})`
  return `${name.text}${names} = {${ofQuery(inner, sql)}}`
}

function ofBody(body: QueryBody, sql: string): string {
  switch (body.type) {
    case 'query':
      return `{${ofQuery(body, sql)}}`
    case 'set-operation':
      return `[${body.terms.map((term, n) => [body.operators[n - 1], ofBody(term, sql)].filter(Boolean).join(' ')).join(' ')}]`
    case 'values':
      return `VALUES ${list(body.rows, sql)}`
    case 'explicit-table':
      return `TABLE ${path(body.table.parts)}`
    case 'select':
      return ofSelect(body, sql)
  }
}

function ofSelect(select: Select, sql: string): string {
  const { groupBy, windows } = select
  const parts = [
    `SELECT${select.hints.map((hint) => ` ${ofHint(hint)}`).join('')}`,
    select.stream ? 'STREAM' : '',
    select.quantifier ?? '',
    select.items.map((item) => ofItem(item, sql)).join(', '),
    select.from === null ? '' : `FROM ${outlineTable(select.from, sql)}`,
    clause('WHERE', select.where, sql),
    groupBy === null
      ? ''
      : `GROUP ${groupBy.quantifier === null ? '' : `${groupBy.quantifier} `}${groupBy.items.map((item) => ofGroup(item, sql)).join(', ')}`,
    clause('HAVING', select.having, sql),
    windows.length === 0
      ? ''
      : `WINDOW ${windows.map(({ name, window: inside }) => `${name.text} ${window(inside, sql)}`).join(', ')}`,
    clause('QUALIFY', select.qualify, sql),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function clause(word: string, node: Expression | null, sql: string): string {
  return node === null ? '' : `${word} ${outline(node, sql)}`
}

export function ofItem({ expression: value, alias }: SelectItem, sql: string): string {
  return outline(value, sql) + (alias === null ? '' : ` AS ${alias.text}`)
}

function ofGroup(item: GroupItem, sql: string): string {
  if (item.type === 'GROUPING SETS') {
    return `SETS(${item.sets.map((inner) => ofGroup(inner, sql)).join(', ')})`
  }
  const keys = list(item.expressions, sql)
  if (item.type === 'expressions') return keys === '' ? '()' : keys
  return `${item.type}(${keys})`
}

export function ofHint({ name, options, arguments: names }: Hint): string {
  const inside = [
    ...options.map(({ key, value }) => `${key}=${value}`),
    ...names.map(({ parts }) => (parts.length === 0 ? '#' : path(parts))),
  ]
  return `+${name}(${inside.join(', ')})`
}
