import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import type { ArithmeticOperator } from './arithmetic.js'
import type { Translated } from './scope.js'

/** Sums of moments and intervals; null where the operands are none. */
export function momentArithmetic(
  operator: ArithmeticOperator,
  left: Translated,
  right: Translated,
): Translated | null {
  const [a, b] = [left.type, right.type]
  if (flink.isInterval(a) && flink.isInterval(b))
    return { sql: `(${left.sql} ${operator} ${right.sql})`, type: a }
  if (flink.isInterval(a) && flink.isNumeric(b)) return scaledInterval(operator, left, right)
  if (flink.isNumeric(a) && flink.isInterval(b)) return scaledInterval(operator, right, left)
  if (flink.isInterval(b)) return moved(operator, left, right)
  return flink.isInterval(a) ? moved(operator, right, left) : null
}

function scaledInterval(
  operator: ArithmeticOperator,
  interval: Translated,
  factor: Translated,
): Translated | null {
  if (operator !== '*' && operator !== '/') return null
  if (operator === '/') return { sql: `(${interval.sql} / ${factor.sql})`, type: interval.type }
  if (interval.type.kind === 'INTERVAL MONTH')
    return {
      sql: `to_months(CAST(datepart('year', ${interval.sql}) * 12 + datepart('month', ${interval.sql}) AS INTEGER) * ${factor.sql})`,
      type: interval.type,
    }
  return {
    sql: `to_milliseconds(CAST(epoch_ms(${interval.sql}) * ${factor.sql} AS BIGINT))`,
    type: interval.type,
  }
}

/** A moment and an interval give a moment of the same type. */
function moved(operator: ArithmeticOperator, moment: Translated, interval: Translated): Translated | null {
  if (operator !== '+' && operator !== '-') return null
  const sql = `(${moment.sql} ${operator} ${interval.sql})`
  switch (moment.type.kind) {
    case 'DATE':
      return { sql: `CAST(${sql} AS DATE)`, type: flink.date }
    case 'TIME':
      return { sql, type: moment.type }
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return { sql, type: atLeast(moment.type, interval.type) }
    default:
      return null
  }
}

/** Milliseconds need three digits. */
function atLeast(moment: FlinkType, interval: FlinkType): FlinkType {
  if (moment.kind !== 'TIMESTAMP' && moment.kind !== 'TIMESTAMP_LTZ') return moment
  const digits = interval.kind === 'INTERVAL SECOND' ? 3 : 0
  return { kind: moment.kind, precision: Math.max(moment.precision, digits) }
}
