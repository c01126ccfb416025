import { duckdbType } from '../types/duckdb-type.js'
import { decimal, type DecimalType } from '../types/flink-type.js'
import type { Translated } from './scope.js'

/**
 * The quotient of two decimals, rounded half up at the result's scale, as Flink does it. DuckDB divides decimals as
 * doubles, which have too few digits; so unscaled whole numbers are divided wherever their digits fit into 38.
 */
export function dividedDecimals(
  left: Translated & { readonly type: DecimalType },
  right: Translated & { readonly type: DecimalType },
  type: DecimalType,
): Translated {
  const shift = type.scale + right.type.scale - left.type.scale
  const digits =
    Math.max(left.type.precision + Math.max(shift, 0), right.type.precision + Math.max(-shift, 0)) + 1
  const sql = digits <= 38 ? exact(left, right, type, shift) : rough(left, right, type)
  return { sql, type }
}

function exact(left: Translated, right: Translated, type: DecimalType, shift: number): string {
  const numerator = `${unscaled(left)}${shift > 0 ? ` * ${power(shift)}` : ''}`
  const denominator = `${unscaled(right)}${shift < 0 ? ` * ${power(-shift)}` : ''}`
  return scaled(`bluegreen.rounded_quotient(${numerator}, ${denominator})`, type)
}

/** A whole number as the decimal that it is the digits of. */
export function scaled(sql: string, type: DecimalType): string {
  if (type.scale === 0) return `CAST(${sql} AS ${duckdbType(type)})`
  const unit = `CAST('0.${'0'.repeat(type.scale - 1)}1' AS DECIMAL(${type.scale}, ${type.scale}))`
  return `CAST(CAST(${sql} AS DECIMAL(38, 0)) * ${unit} AS ${duckdbType(type)})`
}

/** The digits of a decimal as a whole number. */
export function unscaled(value: Translated): string {
  const type = value.type.kind === 'DECIMAL' ? value.type : decimal(19, 0)
  if (type.scale === 0) return `CAST(${value.sql} AS HUGEINT)`
  const wide = Math.min(38, type.precision + type.scale)
  return `CAST(CAST(${value.sql} AS DECIMAL(${wide}, ${type.scale})) * ${power(type.scale)} AS HUGEINT)`
}

function power(exponent: number): string {
  return `CAST('1${'0'.repeat(exponent)}' AS HUGEINT)`
}

function rough(left: Translated, right: Translated, type: DecimalType): string {
  const quotient = `(CAST(${left.sql} AS DOUBLE) / nullif(CAST(${right.sql} AS DOUBLE), 0))`
  return `CAST(${quotient} AS ${duckdbType(type)})`
}
