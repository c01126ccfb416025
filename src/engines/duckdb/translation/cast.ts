import { duckdbType } from '../types/duckdb-type.js'
import * as flink from '../types/flink-type.js'
import type { DecimalType, FlinkType, RowType } from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import { asText } from './cast-text.js'
import type { Translated } from './scope.js'

/**
 * A value as another type, with Flink's rules: digits are cut from a fraction that becomes a whole number, decimals are
 * rounded half up and are null where they do not fit, times are cut to their precision, rows go by position.
 * @param attempt TRY_CAST: null where a text cannot be read
 */
export function cast(value: Translated, to: FlinkType, attempt = false): Translated {
  if (flink.sameType(value.type, to)) return value
  return { sql: castSql(value, to, attempt), type: to }
}

function castSql(value: Translated, to: FlinkType, attempt: boolean): string {
  const from = value.type
  if (from.kind === 'NULL') return plain(value.sql, to, false)
  switch (to.kind) {
    case 'CHAR':
    case 'VARCHAR':
      return shortened(asText(value), from, to)
    case 'TINYINT':
    case 'SMALLINT':
    case 'INT':
    case 'BIGINT':
      return wholeNumber(value, to, attempt)
    case 'DECIMAL':
      return decimalNumber(value, to)
    case 'BOOLEAN':
      return flink.isNumeric(from) ? `(${value.sql} <> 0)` : plain(text(value), to, attempt)
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return moment(value, to, attempt)
    case 'TIME':
      return clock(plain(text(value), to, attempt), to.precision)
    case 'BINARY':
    case 'VARBINARY':
      return flink.isText(from) ? `encode(${value.sql})` : value.sql
    case 'ARRAY':
      return from.kind === 'ARRAY'
        ? elements(value.sql, from.element, to.element, attempt)
        : plain(value.sql, to, attempt)
    case 'ROW':
      return from.kind === 'ROW' ? fields(value.sql, from, to, attempt) : plain(value.sql, to, attempt)
    default:
      return plain(text(value), to, attempt)
  }
}

function plain(sql: string, to: FlinkType, attempt: boolean): string {
  return `${attempt ? 'TRY_CAST' : 'CAST'}(${sql} AS ${duckdbType(to)})`
}

type TimeType = Extract<FlinkType, { kind: 'TIME' | 'TIMESTAMP' | 'TIMESTAMP_LTZ' }>

/** A text without the blanks that Flink passes over when it reads something from it. */
function text(value: Translated): string {
  return flink.isText(value.type) ? `trim(${value.sql})` : value.sql
}

function shortened(sql: string, from: FlinkType, to: Extract<FlinkType, { length: number }>): string {
  if (to.length >= flink.unlimited) return sql
  if (flink.isText(from) && 'length' in from && from.length <= to.length && to.kind === 'VARCHAR') return sql
  return to.kind === 'CHAR' ? `rpad(${sql}, ${to.length}, ' ')` : `left(${sql}, ${to.length})`
}

function wholeNumber(value: Translated, to: FlinkType, attempt: boolean): string {
  const { type } = value
  if (flink.isText(type))
    return plain(`trunc(${plain(text(value), flink.decimal(38, 12), attempt)})`, to, attempt)
  if (flink.isFloating(type) || type.kind === 'DECIMAL') return plain(`trunc(${value.sql})`, to, attempt)
  return plain(value.sql, to, attempt)
}

/** Half up on the digits that are shown, not on the binary number; null where there are too many. */
function decimalNumber(value: Translated, to: DecimalType): string {
  const { type } = value
  if (type.kind === 'BOOLEAN') return `CAST(CAST(${value.sql} AS INTEGER) AS ${duckdbType(to)})`
  if (flink.isText(type)) return `TRY_CAST(${text(value)} AS ${duckdbType(to)})`
  if (flink.isFloating(type)) return `TRY_CAST(CAST(${value.sql} AS VARCHAR) AS ${duckdbType(to)})`
  const own = flink.asDecimal(type)
  const fits = own.precision - own.scale < to.precision - to.scale
  return `${fits ? 'CAST' : 'TRY_CAST'}(${value.sql} AS ${duckdbType(to)})`
}

function moment(value: Translated, to: TimeType, attempt: boolean): string {
  const from = value.type
  const tried = attempt && flink.isText(from) ? `bluegreen.moment_of_text(${text(value)})` : text(value)
  const sql = from.kind === to.kind ? value.sql : plain(tried, to, attempt)
  const digits = 'precision' in from && flink.isTimestamp(from) ? from.precision : 6
  return cut(sql, to.precision, digits)
}

/** A time of day, cut to its precision. */
function clock(sql: string, precision: number): string {
  return precision >= 6 ? sql : `CAST(${cut(`(DATE '1970-01-01' + ${sql})`, precision, 6)} AS TIME)`
}

const units: Readonly<Record<number, string>> = { 0: 'second', 3: 'millisecond' }

/** Digits of a second past the precision are cut off. */
function cut(sql: string, precision: number, from: number): string {
  if (precision >= from || precision >= 6) return sql
  const unit = units[precision]
  if (unit !== undefined) return `date_trunc('${unit}', ${sql})`
  const step = 10 ** (6 - precision)
  return `(${sql} - to_microseconds(datepart('microsecond', ${sql}) % ${step}))`
}

function elements(sql: string, from: FlinkType, to: FlinkType, attempt: boolean): string {
  const element = cast({ sql: 'x', type: from }, to, attempt).sql
  return element === 'x' ? sql : `list_transform(${sql}, lambda x: ${element})`
}

function fields(sql: string, from: RowType, to: RowType, attempt: boolean): string {
  const parts = to.fields.map((field, place) => {
    const own = from.fields[place]
    const value =
      own === undefined
        ? { sql: 'NULL', type: flink.nullType }
        : { sql: `(${sql}).${quoted(own.name)}`, type: own.type }
    return `${quoted(field.name)} := ${cast(value, field.type, attempt).sql}`
  })
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${parts.join(', ')}) END`
}
