/** Flink's logical types, without their nullability. */
export type FlinkType =
  | { readonly kind: SimpleKind }
  | { readonly kind: 'DECIMAL'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'CHAR' | 'VARCHAR' | 'BINARY' | 'VARBINARY'; readonly length: number }
  | { readonly kind: 'TIME' | 'TIMESTAMP' | 'TIMESTAMP_LTZ'; readonly precision: number }
  | { readonly kind: 'ARRAY' | 'MULTISET'; readonly element: FlinkType }
  | { readonly kind: 'MAP'; readonly key: FlinkType; readonly value: FlinkType }
  | { readonly kind: 'ROW'; readonly fields: readonly RowField[] }

export type SimpleKind =
  /** Of NULL alone. */
  | 'NULL'
  | 'BOOLEAN'
  | 'TINYINT'
  | 'SMALLINT'
  | 'INT'
  | 'BIGINT'
  | 'FLOAT'
  | 'DOUBLE'
  | 'DATE'
  /** Months. */
  | 'INTERVAL MONTH'
  /** Milliseconds. */
  | 'INTERVAL SECOND'

export interface RowField {
  readonly name: string
  readonly type: FlinkType
}

export type DecimalType = Extract<FlinkType, { kind: 'DECIMAL' }>
export type RowType = Extract<FlinkType, { kind: 'ROW' }>
export type Kind = FlinkType['kind']

/** The length of STRING and BYTES. */
export const unlimited = 2_147_483_647

const simple = (kind: SimpleKind): FlinkType => ({ kind })

export const nullType = simple('NULL')
export const boolean = simple('BOOLEAN')
export const tinyint = simple('TINYINT')
export const smallint = simple('SMALLINT')
export const int = simple('INT')
export const bigint = simple('BIGINT')
export const float = simple('FLOAT')
export const double = simple('DOUBLE')
export const date = simple('DATE')
export const months = simple('INTERVAL MONTH')
export const seconds = simple('INTERVAL SECOND')
export const string: FlinkType = { kind: 'VARCHAR', length: unlimited }
export const bytes: FlinkType = { kind: 'VARBINARY', length: unlimited }
export const decimal = (precision: number, scale: number): DecimalType => ({
  kind: 'DECIMAL',
  precision,
  scale,
})
export const time = (precision: number): FlinkType => ({ kind: 'TIME', precision })
export const timestamp = (precision: number): FlinkType => ({ kind: 'TIMESTAMP', precision })
export const timestampLtz = (precision: number): FlinkType => ({ kind: 'TIMESTAMP_LTZ', precision })
export const array = (element: FlinkType): FlinkType => ({ kind: 'ARRAY', element })
export const map = (key: FlinkType, value: FlinkType): FlinkType => ({ kind: 'MAP', key, value })
export const row = (fields: readonly RowField[]): RowType => ({ kind: 'ROW', fields })

const integers: readonly Kind[] = ['TINYINT', 'SMALLINT', 'INT', 'BIGINT']

export const isInteger = (type: FlinkType): boolean => integers.includes(type.kind)
export const isFloating = (type: FlinkType): boolean => type.kind === 'FLOAT' || type.kind === 'DOUBLE'
export const isNumeric = (type: FlinkType): boolean =>
  isInteger(type) || isFloating(type) || type.kind === 'DECIMAL'
export const isText = (type: FlinkType): boolean => type.kind === 'CHAR' || type.kind === 'VARCHAR'
export const isBinary = (type: FlinkType): boolean => type.kind === 'BINARY' || type.kind === 'VARBINARY'
export const isTimestamp = (type: FlinkType): boolean =>
  type.kind === 'TIMESTAMP' || type.kind === 'TIMESTAMP_LTZ'
export const isInterval = (type: FlinkType): boolean =>
  type.kind === 'INTERVAL MONTH' || type.kind === 'INTERVAL SECOND'

/** The wider of two integer types. */
export function widerInteger(a: FlinkType, b: FlinkType): FlinkType {
  return integers.indexOf(a.kind) >= integers.indexOf(b.kind) ? a : b
}

/** Integers as decimals of all their digits. */
export function asDecimal(type: FlinkType): DecimalType {
  switch (type.kind) {
    case 'DECIMAL':
      return type
    case 'TINYINT':
      return decimal(3, 0)
    case 'SMALLINT':
      return decimal(5, 0)
    case 'INT':
      return decimal(10, 0)
    default:
      return decimal(19, 0)
  }
}

export function sameType(a: FlinkType, b: FlinkType): boolean {
  return typeText(a) === typeText(b)
}

/** As Flink writes it: `DECIMAL(10, 2)`, `ROW<a INT, b STRING>`. */
export function typeText(type: FlinkType): string {
  switch (type.kind) {
    case 'DECIMAL':
      return `DECIMAL(${type.precision}, ${type.scale})`
    case 'CHAR':
    case 'BINARY':
      return `${type.kind}(${type.length})`
    case 'VARCHAR':
      return type.length === unlimited ? 'STRING' : `VARCHAR(${type.length})`
    case 'VARBINARY':
      return type.length === unlimited ? 'BYTES' : `VARBINARY(${type.length})`
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return `${type.kind}(${type.precision})`
    case 'ARRAY':
    case 'MULTISET':
      return `${type.kind}<${typeText(type.element)}>`
    case 'MAP':
      return `MAP<${typeText(type.key)}, ${typeText(type.value)}>`
    case 'ROW':
      return `ROW<${type.fields.map((field) => `${quoted(field.name)} ${typeText(field.type)}`).join(', ')}>`
    default:
      return type.kind
  }
}

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
}
