import { quoted } from './identifier.js'
import * as flink from './flink-type.js'
import type { FlinkType } from './flink-type.js'

/** The DuckDB type that holds a Flink type's values. Instants are kept to the microsecond. */
export function duckdbType(type: FlinkType): string {
  switch (type.kind) {
    case 'NULL':
      return 'INTEGER'
    case 'INT':
      return 'INTEGER'
    case 'CHAR':
    case 'VARCHAR':
      return 'VARCHAR'
    case 'BINARY':
    case 'VARBINARY':
      return 'BLOB'
    case 'DECIMAL':
      return `DECIMAL(${type.precision}, ${type.scale})`
    case 'TIME':
      return 'TIME'
    case 'TIMESTAMP':
      return 'TIMESTAMP'
    case 'TIMESTAMP_LTZ':
      return 'TIMESTAMP WITH TIME ZONE'
    case 'INTERVAL MONTH':
    case 'INTERVAL SECOND':
      return 'INTERVAL'
    case 'ARRAY':
      return `${duckdbType(type.element)}[]`
    case 'MULTISET':
      return `MAP(${duckdbType(type.element)}, INTEGER)`
    case 'MAP':
      return `MAP(${duckdbType(type.key)}, ${duckdbType(type.value)})`
    case 'ROW':
      return `STRUCT(${type.fields.map((field) => `${quoted(field.name)} ${duckdbType(field.type)}`).join(', ')})`
    default:
      return type.kind
  }
}

const simple: ReadonlyMap<string, FlinkType> = new Map([
  ['BOOLEAN', flink.boolean],
  ['TINYINT', flink.tinyint],
  ['SMALLINT', flink.smallint],
  ['INTEGER', flink.int],
  ['BIGINT', flink.bigint],
  ['UTINYINT', flink.smallint],
  ['USMALLINT', flink.int],
  ['UINTEGER', flink.bigint],
  ['UBIGINT', flink.decimal(20, 0)],
  ['HUGEINT', flink.decimal(38, 0)],
  ['FLOAT', flink.float],
  ['DOUBLE', flink.double],
  ['VARCHAR', flink.string],
  ['JSON', flink.string],
  ['UUID', flink.string],
  ['BLOB', flink.bytes],
  ['DATE', flink.date],
  ['TIME', flink.time(6)],
  ['TIMESTAMP', flink.timestamp(6)],
  ['TIMESTAMP_S', flink.timestamp(0)],
  ['TIMESTAMP_MS', flink.timestamp(3)],
  ['TIMESTAMP_NS', flink.timestamp(9)],
  ['TIMESTAMP WITH TIME ZONE', flink.timestampLtz(6)],
])

/** The Flink type of a DuckDB type's text, for tables that no SQL of the project declares; null where there is none. */
export function flinkTypeOf(text: string): FlinkType | null {
  const known = simple.get(text)
  if (known !== undefined) return known
  const decimal = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(text)
  if (decimal !== null) return flink.decimal(Number(decimal[1]), Number(decimal[2]))
  if (!text.endsWith('[]')) return null
  const element = flinkTypeOf(text.slice(0, -2))
  return element === null ? null : flink.array(element)
}
