import type { Chain, DateDifference, Expression, Unary } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { arithmetic, isArithmetic, signed } from './arithmetic.js'
import { translateCall } from './call.js'
import { translateCase } from './case.js'
import { cast } from './cast.js'
import { translateCollection, translateItem, translateRow } from './collection.js'
import {
  compared,
  isComparison,
  translateBetween,
  translateLike,
  translateMembership,
  translateTest,
} from './comparison.js'
import { dataTypeOf } from './data-type.js'
import { translateInterval } from './interval.js'
import { translateLiteral } from './literal.js'
import { fieldOf, translatePath } from './path.js'
import { translateQuery } from './query.js'
import type { Scope, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/**
 * One expression with its type.
 * @throws Untranslatable where anything in it has no counterpart
 */
export function translate(node: Expression, scope: Scope): Translated {
  switch (node.type) {
    case 'path':
      return translatePath(node, scope)
    case 'literal':
      return translateLiteral(node, scope)
    case 'interval':
      return translateInterval(node, scope, translate)
    case 'date-difference':
      return translateDifference(node, scope)
    case 'chain':
      return translateChain(node, scope)
    case 'unary':
      return translateUnary(node, scope)
    case 'test':
      return translateTest(node, scope, translate)
    case 'between':
      return translateBetween(node, scope, translate)
    case 'membership':
      return translateMembership(node, scope, translate)
    case 'like':
      return translateLike(node, scope, translate)
    case 'case':
      return translateCase(node, scope, translate)
    case 'cast':
      return cast(translate(node.operand, scope), dataTypeOf(node.to), node.function !== 'CAST')
    case 'field':
      return fieldOf(translate(node.operand, scope), node.field)
    case 'item':
      return translateItem(node, scope, translate)
    case 'row':
      return translateRow(node, scope, translate)
    case 'collection':
      return translateCollection(node, scope, translate)
    case 'subquery':
      return translateSubquery(node, scope)
    case 'call':
      return translateCall(node, scope, translate)
    default:
      throw new Untranslatable(
        node.start,
        `${scope.context.text.slice(node.start, node.end)} has no meaning here`,
      )
  }
}

function translateChain(node: Chain, scope: Scope): Translated {
  const [first, ...others] = node.operands.map((operand) => translate(operand, scope))
  if (first === undefined) throw new Untranslatable(node.start, 'an empty chain of operators')
  const logical = node.operators.every((operator) => operator === 'AND' || operator === 'OR')
  if (logical) return conjunction(node, [first, ...others])
  return others.reduce(
    (left, right, place) => combined(node, node.operators[place] ?? '', left, right),
    first,
  )
}

function conjunction(node: Chain, operands: readonly Translated[]): Translated {
  const parts = operands.map((operand) => operand.sql)
  return { sql: `(${parts.join(` ${node.operators[0] ?? 'AND'} `)})`, type: flink.boolean }
}

function combined(node: Chain, operator: string, left: Translated, right: Translated): Translated {
  if (isArithmetic(operator)) return arithmetic(operator, left, right, node)
  if (isComparison(operator)) return compared(operator, left, right, node.start)
  if (operator === '||') return concatenated(node, left, right)
  throw new Untranslatable(node.start, `the operator ${operator} has no counterpart`)
}

function concatenated(node: Chain, left: Translated, right: Translated): Translated {
  if (left.type.kind === 'ARRAY' || flink.isBinary(left.type))
    throw new Untranslatable(node.start, '|| of anything but texts has no counterpart')
  return { sql: `(${cast(left, flink.string).sql} || ${cast(right, flink.string).sql})`, type: flink.string }
}

function translateUnary(node: Unary, scope: Scope): Translated {
  switch (node.operator) {
    case 'NOT':
      return { sql: `(NOT ${translate(node.operand, scope).sql})`, type: flink.boolean }
    case '-':
    case '+':
      return signed(node, translate(node.operand, scope))
    case 'EXISTS':
      return { sql: `EXISTS ${translate(node.operand, scope).sql}`, type: flink.boolean }
    case 'UNIQUE':
      throw new Untranslatable(node.start, 'UNIQUE has no counterpart')
  }
}

/** `(a - b) DAY` */
function translateDifference(node: DateDifference, scope: Scope): Translated {
  const { value } = node
  const [to, from] = value.type === 'chain' ? value.operands.map((operand) => translate(operand, scope)) : []
  const months = /^(YEAR|QUARTER|MONTH)/.test(node.unit)
  if (to === undefined || from === undefined || months)
    throw new Untranslatable(node.start, `a difference in ${node.unit} has no counterpart`)
  const sql = `to_milliseconds(epoch_ms(CAST(${to.sql} AS TIMESTAMP)) - epoch_ms(CAST(${from.sql} AS TIMESTAMP)))`
  return { sql, type: flink.seconds }
}

/** One value, or the rows of IN and EXISTS. */
function translateSubquery(node: Extract<Expression, { type: 'subquery' }>, scope: Scope): Translated {
  const query = translateQuery(node.query, scope, false)
  return { sql: `(${query.sql})`, type: query.columns[0]?.type ?? flink.nullType }
}
