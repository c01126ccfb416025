import * as flink from '../types/flink-type.js'
import type { FlinkType, RowType } from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import type { Translated } from './scope.js'

/** A value as the text that Flink's CAST makes of it: `TRUE`, `1.0E10`, `2024-01-01 00:00:00.000`, `[1, 2]`. */
export function asText({ sql, type }: Translated): string {
  switch (type.kind) {
    case 'CHAR':
    case 'VARCHAR':
      return sql
    case 'BOOLEAN':
      return `upper(CAST(${sql} AS VARCHAR))`
    case 'FLOAT':
    case 'DOUBLE':
      return `bluegreen.float_text(${sql})`
    case 'TIME':
      return `strftime(DATE '1970-01-01' + ${sql}, '${clock(type.precision)}')`
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return moment(sql, type.precision)
    case 'INTERVAL MONTH':
      return `bluegreen.month_text(${sql})`
    case 'INTERVAL SECOND':
      return `bluegreen.second_text(${sql})`
    case 'BINARY':
    case 'VARBINARY':
      return `decode(${sql})`
    case 'ARRAY':
      return listText(sql, type.element)
    case 'MAP':
      return mapText(sql, type.key, type.value)
    case 'MULTISET':
      return mapText(sql, type.element, flink.int)
    case 'ROW':
      return rowText(sql, type)
    default:
      return `CAST(${sql} AS VARCHAR)`
  }
}

function clock(precision: number): string {
  return precision === 0 ? '%H:%M:%S' : `%H:%M:%S.${precision <= 3 ? '%g' : '%f'}`
}

/** Always as many digits of a second as the type has. */
function moment(sql: string, precision: number): string {
  const text = `strftime(${sql}, '%Y-%m-%d ${clock(precision)}')`
  const digits = precision <= 3 ? 3 : 6
  return precision === 0 || precision >= digits ? text : `left(${text}, ${20 + precision})`
}

function element(sql: string, type: FlinkType): string {
  return `coalesce(${asText({ sql, type })}, 'NULL')`
}

function listText(sql: string, type: FlinkType): string {
  return `('[' || array_to_string(list_transform(${sql}, lambda e: ${element('e', type)}), ', ') || ']')`
}

function mapText(sql: string, key: FlinkType, value: FlinkType): string {
  const entry = `${element('e.key', key)} || '=' || ${element('e.value', value)}`
  return `('{' || array_to_string(list_transform(map_entries(${sql}), lambda e: ${entry}), ', ') || '}')`
}

function rowText(sql: string, type: RowType): string {
  const parts = type.fields.map((field) => element(`(${sql}).${quoted(field.name)}`, field.type))
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE '(' || ${parts.join(` || ', ' || `)} || ')' END`
}
