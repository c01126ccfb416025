import type { Chain, Unary } from '../../../sql/tree.js'
import { productOf, quotientOf, remainderOf, sumOf } from '../types/decimal-type.js'
import { duckdbType } from '../types/duckdb-type.js'
import * as flink from '../types/flink-type.js'
import type { DecimalType, FlinkType } from '../types/flink-type.js'
import { cast } from './cast.js'
import { dividedDecimals } from './division.js'
import { momentArithmetic } from './moment-arithmetic.js'
import type { Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%'

const arithmeticOperators: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%'])

export function isArithmetic(operator: string): operator is ArithmeticOperator {
  return arithmeticOperators.has(operator)
}

/** One step of `a + b - c`, with the type that Flink finds for it. */
export function arithmetic(
  operator: ArithmeticOperator,
  left: Translated,
  right: Translated,
  at: Pick<Chain, 'start'>,
): Translated {
  const [a, b] = [left.type, right.type]
  if (a.kind === 'NULL' || b.kind === 'NULL') return { sql: 'NULL', type: a.kind === 'NULL' ? b : a }
  if (flink.isNumeric(a) && flink.isNumeric(b)) return numeric(operator, left, right)
  const moment = momentArithmetic(operator, left, right)
  if (moment !== null) return moment
  throw new Untranslatable(
    at.start,
    `${flink.typeText(a)} ${operator} ${flink.typeText(b)} has no meaning here`,
    'cast one of them',
  )
}

function numeric(operator: ArithmeticOperator, left: Translated, right: Translated): Translated {
  const [a, b] = [left.type, right.type]
  if (flink.isInteger(a) && flink.isInteger(b)) return integers(operator, left, right)
  if (flink.isFloating(a) || flink.isFloating(b)) return floating(operator, left, right)
  return decimals(operator, left, right)
}

/** Flink's quotient of integers is an integer, and so is DuckDB's `//`. */
function integers(operator: ArithmeticOperator, left: Translated, right: Translated): Translated {
  const type = flink.widerInteger(left.type, right.type)
  if (operator === '%') return { sql: `(${left.sql} % ${right.sql})`, type: right.type }
  const sql = `(${left.sql} ${operator === '/' ? '//' : operator} ${right.sql})`
  return { sql, type }
}

function floating(operator: ArithmeticOperator, left: Translated, right: Translated): Translated {
  const decimal = left.type.kind === 'DECIMAL' || right.type.kind === 'DECIMAL'
  const wide = decimal || left.type.kind === 'DOUBLE' || right.type.kind === 'DOUBLE'
  const type = wide ? flink.double : flink.float
  return { sql: `(${cast(left, type).sql} ${operator} ${cast(right, type).sql})`, type }
}

const results: Readonly<Record<ArithmeticOperator, (a: DecimalType, b: DecimalType) => DecimalType>> = {
  '+': sumOf,
  '-': sumOf,
  '*': productOf,
  '/': quotientOf,
  '%': remainderOf,
}

function decimals(operator: ArithmeticOperator, left: Translated, right: Translated): Translated {
  const [a, b] = [flink.asDecimal(left.type), flink.asDecimal(right.type)]
  const type = results[operator](a, b)
  if (operator === '/') return dividedDecimals({ ...left, type: a }, { ...right, type: b }, type)
  const [x, y] = [cast(left, a), cast(right, b)]
  return { sql: `CAST(${x.sql} ${operator} ${y.sql} AS ${duckdbType(type)})`, type }
}

/** `-x`, `+x` */
export function signed(node: Unary, operand: Translated): Translated {
  if (!flink.isNumeric(operand.type) && !flink.isInterval(operand.type))
    throw new Untranslatable(node.start, `a sign before ${flink.typeText(operand.type)}`)
  return node.operator === '-' ? { sql: `(-${operand.sql})`, type: operand.type } : operand
}

/** The type of a sum, as SUM finds it. */
export function totalType(type: FlinkType): FlinkType {
  return type.kind === 'DECIMAL' ? flink.decimal(38, type.scale) : type
}
