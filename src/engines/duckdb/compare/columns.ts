import { cast } from '../translation/cast.js'
import { asText } from '../translation/cast-text.js'
import type { Definition } from '../store/definition.js'
import { commonType } from '../types/common-type.js'
import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { parseType } from '../types/type-text.js'
import { canonical } from './canonical.js'

/** One side of a comparison. */
export interface Side {
  readonly name: string
  /** Where its rows are. */
  readonly sql: string
  readonly definition: Definition
}

/** A column that both sides have, and how its values are compared and shown: SQL made of that of a value. */
export interface ComparedColumn {
  readonly name: string
  blue(value: string): string
  green(value: string): string
  blueText(value: string): string
  greenText(value: string): string
}

/** The columns of both sides, in blue's order. Processing time is each run's own, so it says nothing. */
export function comparedColumns(blue: Side, green: Side): readonly ComparedColumn[] {
  return shown(blue.definition).flatMap((column) => {
    const other = shown(green.definition).find((one) => one.name === column.name)
    return other === undefined
      ? []
      : [comparedColumn(column.name, parseType(column.type), parseType(other.type))]
  })
}

function shown(definition: Definition): Definition['columns'] {
  return definition.columns.filter((column) => !column.hidden && column.attribute !== 'proctime')
}

/** Values of two types are compared as the one that holds both, or else as texts. */
function comparedColumn(name: string, a: FlinkType, b: FlinkType): ComparedColumn {
  const common = flink.sameType(a, b) ? a : commonOf(a, b)
  const form = (value: string, type: FlinkType): string =>
    canonical(cast({ sql: value, type }, common).sql, common)
  return {
    name,
    blue: (value) => form(value, a),
    green: (value) => form(value, b),
    blueText: (value) => asText({ sql: canonicalMap(value, a), type: a }),
    greenText: (value) => asText({ sql: canonicalMap(value, b), type: b }),
  }
}

/** A fraction never fits a double exactly, so beside a floating number it is compared as a text. */
function commonOf(a: FlinkType, b: FlinkType): FlinkType {
  if (flink.isFloating(a) !== flink.isFloating(b)) return flink.string
  return commonType([a, b]) ?? flink.string
}

/** A map shown by its keys' order. */
function canonicalMap(sql: string, type: FlinkType): string {
  return type.kind === 'MAP' || type.kind === 'MULTISET'
    ? `map_from_entries(list_sort(map_entries(${sql})))`
    : sql
}
