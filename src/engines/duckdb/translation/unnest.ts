import type { Unnest } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import { translate } from './expression.js'
import { type Source, sourceOf } from './from.js'
import { type Item, outputColumns, relationOf, selectList } from './query-result.js'
import type { Scope, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** `UNNEST(a)`: one row an element; rows become columns, a map keys and values, a multiset its elements. */
export function translateUnnest(node: Unnest, scope: Scope): Source {
  const [argument, ...others] = node.arguments
  if (argument === undefined || others.length > 0)
    throw new Untranslatable(node.start, 'UNNEST of several collections has no counterpart')
  const { list, items } = opened(translate(argument, scope), node)
  const all: readonly Item[] = node.ordinality
    ? [...items, { name: 'ORDINALITY', sql: 'CAST("e"."place" AS INTEGER)', type: flink.int }]
    : items
  const columns = outputColumns(all)
  const rows = `SELECT unnest(${list}) AS "value", generate_subscripts(${list}, 1) AS "place"`
  const alias = scope.context.fresh(node.alias?.name.text ?? 'unnest')
  const select = selectList(all, columns, '[CAST("e"."place" AS BIGINT)]')
  const relation = relationOf(
    { columns, arrival: true, key: null },
    alias,
    node.alias === null ? [] : [node.alias.name.text],
  )
  return sourceOf(
    `LATERAL (SELECT ${select} FROM (${rows}) AS "e") AS ${quoted(alias)}`,
    relation,
    node.alias,
  )
}

interface Opened {
  readonly list: string
  readonly items: readonly Item[]
}

const element = '"e"."value"'

function opened(value: Translated, node: Unnest): Opened {
  switch (value.type.kind) {
    case 'ARRAY':
      return { list: value.sql, items: itemsOf(value.type.element) }
    case 'MAP':
      return {
        list: `map_entries(${value.sql})`,
        items: [
          { name: 'KEY', sql: `${element}."key"`, type: value.type.key },
          { name: 'VALUE', sql: `${element}."value"`, type: value.type.value },
        ],
      }
    case 'MULTISET':
      return { list: repeated(value.sql), items: itemsOf(value.type.element) }
    default:
      throw new Untranslatable(node.start, `UNNEST of ${flink.typeText(value.type)}`)
  }
}

function repeated(sql: string): string {
  return `flatten(list_transform(map_entries(${sql}), lambda e: list_transform(range(e.value), lambda i: e.key)))`
}

function itemsOf(type: flink.FlinkType): readonly Item[] {
  if (type.kind !== 'ROW') return [{ name: 'EXPR$0', sql: element, type }]
  return type.fields.map((field) => ({
    name: field.name,
    sql: `${element}.${quoted(field.name)}`,
    type: field.type,
  }))
}
