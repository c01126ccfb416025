import { cast } from '../translation/cast.js'
import { duckdbType } from '../types/duckdb-type.js'
import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'

/** A text of a sample file as a value of a column; null where it is no such value. Nothing is rounded or cut. */
export function valueOfText(sql: string, type: FlinkType): string {
  switch (type.kind) {
    case 'CHAR':
    case 'VARCHAR':
      return sql
    case 'TINYINT':
    case 'SMALLINT':
    case 'INT':
    case 'BIGINT':
      return `(CASE WHEN regexp_full_match(trim(${sql}), '[-+]?[0-9]+') THEN TRY_CAST(${sql} AS ${duckdbType(type)}) END)`
    case 'BINARY':
    case 'VARBINARY':
      return `TRY(from_base64(${sql}))`
    case 'TIMESTAMP':
      return cast({ sql: `TRY_CAST(${sql} AS TIMESTAMP)`, type: flink.timestamp(6) }, type).sql
    case 'TIMESTAMP_LTZ':
      return cast({ sql: `TRY_CAST(${sql} AS TIMESTAMPTZ)`, type: flink.timestampLtz(6) }, type).sql
    case 'ARRAY':
    case 'MAP':
    case 'ROW':
    case 'MULTISET':
      return valueOfJson(`TRY_CAST(${sql} AS JSON)`, type)
    default:
      return `TRY_CAST(${sql} AS ${duckdbType(type)})`
  }
}

/** A JSON value as one of a column. */
export function valueOfJson(sql: string, type: FlinkType): string {
  const nested =
    type.kind === 'ARRAY' || type.kind === 'MAP' || type.kind === 'ROW' || type.kind === 'MULTISET'
  if (nested) return `TRY(CAST(${sql} AS ${duckdbType(type)}))`
  return valueOfText(`(${sql} ->> '$')`, type)
}

/** A column of a Parquet file, which has a type of its own. */
export function valueOfColumn(sql: string, type: FlinkType): string {
  return `TRY_CAST(${sql} AS ${duckdbType(type)})`
}
