import type { Call } from '../../../sql/tree.js'
import { duckdbType } from '../types/duckdb-type.js'
import * as flink from '../types/flink-type.js'
import { cast } from './cast.js'
import { averaged, spread } from './average.js'
import { totalType } from './arithmetic.js'
import { jsonList, jsonObject } from './json-aggregate.js'
import { orderedItems } from './order.js'
import { over } from './over.js'
import { type Scope, tieBreakers, type Translate, type Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** One call of an aggregation, prepared: what rules build their SQL from. */
export interface Aggregation {
  readonly node: Call
  readonly list: readonly Translated[]
  /** The first argument. */
  readonly value: Translated
  /** A call of a DuckDB aggregate over the same rows. */
  of(name: string, inside: string, more?: { readonly where?: string; readonly order?: string }): string
  /** ` ORDER BY …`: as said, else as rows came. */
  readonly order: string
}

type AggregateRule = (call: Aggregation) => Translated

const kept =
  (name: string): AggregateRule =>
  (call) => ({ sql: call.of(name, call.value.sql), type: call.value.type })

const sum: AggregateRule = (call) => {
  const type = totalType(call.value.type)
  return { sql: `CAST(${call.of('sum', call.value.sql)} AS ${duckdbType(type)})`, type }
}

/** Rows in which an argument is null do not count. */
const count: AggregateRule = (call) => {
  if (call.list.length < 2)
    return { sql: call.of('count', call.list.length === 0 ? '*' : call.value.sql), type: flink.bigint }
  const isNull = call.list.map((one) => `${one.sql} IS NULL`).join(' OR ')
  const whole = `CASE WHEN ${isNull} THEN NULL ELSE row(${call.list.map((one) => one.sql).join(', ')}) END`
  return { sql: call.of('count', whole), type: flink.bigint }
}

/** The first or last that is not null, as rows came. */
function edge(name: 'first' | 'last'): AggregateRule {
  return (call) => {
    const { value, node } = call
    if (node.over !== null)
      return { sql: call.of(`${name}_value`, `${value.sql} IGNORE NULLS`), type: value.type }
    return {
      sql: call.of(name, value.sql, { where: `${value.sql} IS NOT NULL`, order: call.order }),
      type: value.type,
    }
  }
}

const listed: AggregateRule = (call) => {
  const separator = call.list[1]?.sql ?? `','`
  const text = cast(call.value, flink.string).sql
  return {
    sql: call.of('string_agg', `${text}, ${separator}`, { order: distinctOrder(call, text) }),
    type: flink.string,
  }
}

/** DISTINCT values have no order but their own. */
function distinctOrder(call: Aggregation, sql: string): string {
  return call.node.quantifier === 'DISTINCT' ? ` ORDER BY ${sql}` : call.order
}

const gathered: AggregateRule = (call) => {
  const where = call.node.clauses?.nulls === 'IGNORE NULLS' ? { where: `${call.value.sql} IS NOT NULL` } : {}
  const order = distinctOrder(call, call.value.sql)
  return { sql: call.of('list', call.value.sql, { order, ...where }), type: flink.array(call.value.type) }
}

/** A multiset: how often each value stands. */
const collected: AggregateRule = (call) => {
  const type: flink.FlinkType = { kind: 'MULTISET', element: call.value.type }
  const found = `CAST(${call.of('histogram', call.value.sql)} AS ${duckdbType(type)})`
  return { sql: `coalesce(${found}, map([]::${duckdbType(call.value.type)}[], []::INTEGER[]))`, type }
}

const percentile: AggregateRule = (call) => {
  const value = cast(call.value, flink.double).sql
  return { sql: call.of('quantile_cont', `${value}, ${call.list[1]?.sql ?? '0.5'}`), type: flink.double }
}

const grouping: AggregateRule = (call) => ({
  sql: `CAST(grouping(${call.list.map((one) => one.sql).join(', ')}) AS BIGINT)`,
  type: flink.bigint,
})

const rules: Readonly<Record<string, AggregateRule>> = {
  COUNT: count,
  SUM: sum,
  AVG: averaged,
  MIN: kept('min'),
  MAX: kept('max'),
  STDDEV_POP: spread('stddev_pop'),
  STDDEV_SAMP: spread('stddev_samp'),
  STDDEV: spread('stddev_samp'),
  VAR_POP: spread('var_pop'),
  VAR_SAMP: spread('var_samp'),
  VARIANCE: spread('var_samp'),
  FIRST_VALUE: edge('first'),
  LAST_VALUE: edge('last'),
  LISTAGG: listed,
  STRING_AGG: listed,
  ARRAY_AGG: gathered,
  COLLECT: collected,
  PERCENTILE: percentile,
  APPROX_COUNT_DISTINCT: (call) => ({
    sql: call.of('count', `DISTINCT ${call.value.sql}`),
    type: flink.bigint,
  }),
  GROUPING: grouping,
  GROUPING_ID: grouping,
  JSON_ARRAYAGG: jsonList,
  JSON_OBJECTAGG: jsonObject,
}

export const isAggregate = (name: string): boolean => name in rules

/** An aggregation, over a group or a window. */
export function aggregateRule(name: string, node: Call, scope: Scope, translate: Translate): Translated {
  const rule = rules[name]
  if (rule === undefined || (node.clauses?.withinDistinct.length ?? 0) > 0)
    throw new Untranslatable(node.start, `this form of ${name} has no counterpart`)
  return rule(prepared(node, scope, translate))
}

function prepared(node: Call, scope: Scope, translate: Translate): Aggregation {
  const inner: Scope = { ...scope, grouped: node.over === null ? false : scope.grouped }
  const star = node.arguments[0]?.type === 'star'
  const own = node.arguments.filter((argument) => argument.type !== 'flag')
  const list = star ? [] : own.map((argument) => translate(argument, inner))
  const filter = node.clauses?.filter ?? null
  const condition = filter === null ? null : translate(filter, inner).sql
  const window = over(node, scope, translate)
  const distinct = node.quantifier === 'DISTINCT' ? 'DISTINCT ' : ''
  return {
    node,
    list,
    value: list[0] ?? { sql: 'NULL', type: flink.nullType },
    order: orderOf(node, inner, translate),
    of: (name, inside, more = {}) => {
      const where = [condition, more.where ?? null].filter((part) => part !== null)
      const filtered = where.length > 0 ? ` FILTER (WHERE ${where.join(' AND ')})` : ''
      return `${name}(${distinct}${inside}${more.order ?? ''})${filtered}${window}`
    },
  }
}

function orderOf(node: Call, scope: Scope, translate: Translate): string {
  const said = orderedItems(node.clauses?.orderBy ?? [], scope, translate).map((item) => item.sql)
  const terms = [...said, ...tieBreakers(scope)]
  return terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`
}
