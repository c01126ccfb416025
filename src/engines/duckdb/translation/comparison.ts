import type { Between, Like, Membership, Test } from '../../../sql/tree.js'
import { commonType } from '../types/common-type.js'
import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { cast } from './cast.js'
import { likePattern } from './pattern.js'
import type { Scope, Translate, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

const operators: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '<>',
  '!=': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  'IS DISTINCT FROM': 'IS DISTINCT FROM',
  'IS NOT DISTINCT FROM': 'IS NOT DISTINCT FROM',
}

export const isComparison = (operator: string): boolean => operator in operators

/** One comparison; both sides are brought to the type that Flink compares them as. */
export function compared(operator: string, left: Translated, right: Translated, at: number): Translated {
  const [a, b] = alike(left, right, at)
  return { sql: `(${a} ${operators[operator] ?? operator} ${b})`, type: flink.boolean }
}

/** A text beside something else is read as that: `ts > '2024-01-01'`. */
function alike(left: Translated, right: Translated, at: number): readonly [string, string] {
  const [a, b] = [left.type, right.type]
  const common = commonType([a, b]) ?? (flink.isText(a) ? b : flink.isText(b) ? a : null)
  if (common === null)
    throw new Untranslatable(
      at,
      `${flink.typeText(a)} and ${flink.typeText(b)} cannot be compared`,
      'cast one of them',
    )
  return [operand(left, common), operand(right, common)]
}

/** DuckDB compares numbers, and moments of any precision, by themselves. */
function operand(value: Translated, common: FlinkType): string {
  const same = flink.isNumeric(value.type) && flink.isNumeric(common) && !flink.isFloating(common)
  const moment = value.type.kind === common.kind && flink.isTimestamp(common)
  const text = flink.isText(value.type) && flink.isText(common)
  return same || moment || text ? value.sql : cast(value, common).sql
}

export function translateBetween(node: Between, scope: Scope, translate: Translate): Translated {
  const [value, low, high] = [node.operand, node.low, node.high].map((one) => translate(one, scope))
  if (value === undefined || low === undefined || high === undefined)
    throw new Untranslatable(node.start, 'BETWEEN')
  const within = (from: Translated, to: Translated): string =>
    `(${compared('>=', value, from, node.start).sql} AND ${compared('<=', value, to, node.start).sql})`
  const sql = node.symmetric ? `(${within(low, high)} OR ${within(high, low)})` : within(low, high)
  return { sql: node.negated ? `(NOT ${sql})` : sql, type: flink.boolean }
}

const tests: Readonly<Record<string, (sql: string) => string>> = {
  'IS NULL': (sql) => `(${sql} IS NULL)`,
  'IS NOT NULL': (sql) => `(${sql} IS NOT NULL)`,
  'IS TRUE': (sql) => `coalesce(${sql}, FALSE)`,
  'IS NOT TRUE': (sql) => `(NOT coalesce(${sql}, FALSE))`,
  'IS FALSE': (sql) => `(NOT coalesce(${sql}, TRUE))`,
  'IS NOT FALSE': (sql) => `coalesce(${sql}, TRUE)`,
  'IS UNKNOWN': (sql) => `(${sql} IS NULL)`,
  'IS NOT UNKNOWN': (sql) => `(${sql} IS NOT NULL)`,
  'IS JSON': (sql) => jsonIs(sql, ''),
  'IS JSON VALUE': (sql) => jsonIs(sql, ''),
  'IS JSON OBJECT': (sql) => jsonIs(sql, `= 'OBJECT'`),
  'IS JSON ARRAY': (sql) => jsonIs(sql, `= 'ARRAY'`),
  'IS JSON SCALAR': (sql) => jsonIs(sql, `NOT IN ('OBJECT', 'ARRAY')`),
}

function jsonIs(sql: string, kind: string): string {
  return kind === ''
    ? `coalesce(json_valid(${sql}), FALSE)`
    : `CASE WHEN json_valid(${sql}) THEN json_type(${sql}) ${kind} ELSE FALSE END`
}

export function translateTest(node: Test, scope: Scope, translate: Translate): Translated {
  const value = translate(node.operand, scope)
  const negated = node.test.startsWith('IS NOT JSON')
  const test = tests[negated ? node.test.replace('IS NOT JSON', 'IS JSON') : node.test]
  if (test === undefined) throw new Untranslatable(node.start, `${node.test} has no counterpart`)
  const sql = test(value.sql)
  return { sql: negated ? `(NOT ${sql})` : sql, type: flink.boolean }
}

export function translateMembership(node: Membership, scope: Scope, translate: Translate): Translated {
  const value = translate(node.operand, scope)
  const [first] = node.list
  if (first?.type === 'subquery' && node.list.length === 1)
    return amongRows(node, value, translate(first, scope))
  if (node.operator !== 'IN' && node.operator !== 'NOT IN')
    throw new Untranslatable(node.start, `${node.operator} of a list has no counterpart`)
  const list = node.list.map((one) => alike(value, translate(one, scope), node.start)[1])
  return { sql: `(${value.sql} ${node.operator} (${list.join(', ')}))`, type: flink.boolean }
}

function amongRows(node: Membership, value: Translated, rows: Translated): Translated {
  const operator = node.operator.replace(/ SOME$/, ' ANY').replace(/^!= /, '<> ')
  return { sql: `(${value.sql} ${operator} ${rows.sql})`, type: flink.boolean }
}

export function translateLike(node: Like, scope: Scope, translate: Translate): Translated {
  const value = translate(node.operand, scope)
  const pattern = translate(node.pattern, scope)
  const negated = node.operator.startsWith('NOT ')
  const operator = negated ? node.operator.slice(4) : node.operator
  const sql = likePattern(operator, value.sql, pattern.sql, node, scope)
  return { sql: negated ? `(NOT ${sql})` : sql, type: flink.boolean }
}
