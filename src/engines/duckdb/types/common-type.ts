import * as flink from './flink-type.js'
import type { DecimalType, FlinkType } from './flink-type.js'

/** The type that values of several types share, as Flink finds it for CASE, COALESCE, UNION and IN; null: none. */
export function commonType(types: readonly FlinkType[]): FlinkType | null {
  const [first, ...others] = types.filter((type) => type.kind !== 'NULL')
  if (first === undefined) return flink.nullType
  return others.reduce<FlinkType | null>(
    (common, type) => (common === null ? null : pair(common, type)),
    first,
  )
}

function pair(a: FlinkType, b: FlinkType): FlinkType | null {
  if (flink.sameType(a, b)) return a
  if (flink.isNumeric(a) && flink.isNumeric(b)) return numeric(a, b)
  if (flink.isText(a) && flink.isText(b)) return text(a, b)
  if (flink.isBinary(a) && flink.isBinary(b)) return flink.bytes
  if (flink.isTimestamp(a) && flink.isTimestamp(b)) return moments(a, b)
  if (a.kind === 'DATE' && flink.isTimestamp(b)) return b
  if (b.kind === 'DATE' && flink.isTimestamp(a)) return a
  return nested(a, b)
}

function numeric(a: FlinkType, b: FlinkType): FlinkType {
  if (flink.isInteger(a) && flink.isInteger(b)) return flink.widerInteger(a, b)
  if (a.kind === 'DOUBLE' || b.kind === 'DOUBLE') return flink.double
  if (a.kind === 'FLOAT' || b.kind === 'FLOAT')
    return a.kind === 'DECIMAL' || b.kind === 'DECIMAL' ? flink.double : flink.float
  return widerDecimal(flink.asDecimal(a), flink.asDecimal(b))
}

/** Holds every value of both, as far as 38 digits do. */
function widerDecimal(a: DecimalType, b: DecimalType): DecimalType {
  const scale = Math.max(a.scale, b.scale)
  const whole = Math.max(a.precision - a.scale, b.precision - b.scale)
  return flink.decimal(Math.min(38, whole + scale), Math.min(scale, 38))
}

function text(a: FlinkType, b: FlinkType): FlinkType {
  const lengths = [a, b].map((type) => ('length' in type ? type.length : flink.unlimited))
  return { kind: 'VARCHAR', length: Math.max(...lengths) }
}

function moments(a: FlinkType, b: FlinkType): FlinkType {
  const precision = Math.max(...[a, b].map((type) => ('precision' in type ? type.precision : 3)))
  const kind = a.kind === 'TIMESTAMP_LTZ' || b.kind === 'TIMESTAMP_LTZ' ? 'TIMESTAMP_LTZ' : 'TIMESTAMP'
  return { kind, precision }
}

function nested(a: FlinkType, b: FlinkType): FlinkType | null {
  if (a.kind === 'ARRAY' && b.kind === 'ARRAY') {
    const element = commonType([a.element, b.element])
    return element && flink.array(element)
  }
  if (a.kind === 'MAP' && b.kind === 'MAP') {
    const [key, value] = [commonType([a.key, b.key]), commonType([a.value, b.value])]
    return key && value && flink.map(key, value)
  }
  if (a.kind === 'ROW' && b.kind === 'ROW' && a.fields.length === b.fields.length)
    return rows(a.fields, b.fields)
  return null
}

function rows(a: readonly flink.RowField[], b: readonly flink.RowField[]): FlinkType | null {
  const fields = a.flatMap((field, place) => {
    const type = commonType([field.type, b[place]?.type ?? flink.nullType])
    return type === null ? [] : [{ name: field.name, type }]
  })
  return fields.length === a.length ? flink.row(fields) : null
}
