import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'

/** A value in the one form that equal values have: maps by key, zero without a sign. */
export function canonical(sql: string, type: FlinkType): string {
  switch (type.kind) {
    case 'FLOAT':
    case 'DOUBLE':
      return `(${sql} + 0)`
    case 'MAP':
      return entries(sql, type.key, type.value)
    case 'MULTISET':
      return entries(sql, type.element, flink.int)
    case 'ARRAY': {
      const element = canonical('e', type.element)
      return element === 'e' ? sql : `list_transform(${sql}, lambda e: ${element})`
    }
    case 'ROW': {
      const fields = type.fields.map(
        (field) => `${quoted(field.name)} := ${canonical(`(${sql}).${quoted(field.name)}`, field.type)}`,
      )
      return type.fields.every((field) => isPlain(field.type))
        ? sql
        : `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${fields.join(', ')}) END`
    }
    default:
      return sql
  }
}

function entries(sql: string, key: FlinkType, value: FlinkType): string {
  const pair = `{'k': ${canonical('e.key', key)}, 'v': ${canonical('e.value', value)}}`
  return `list_sort(list_transform(map_entries(${sql}), lambda e: ${pair}))`
}

function isPlain(type: FlinkType): boolean {
  return canonical('x', type) === 'x'
}
