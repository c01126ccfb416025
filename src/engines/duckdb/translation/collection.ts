import type { Collection, ItemAccess, Row } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import { shared } from './case.js'
import { cast } from './cast.js'
import type { Scope, Translate, Translated } from './scope.js'
import { stringValue } from './string-literal.js'
import { Untranslatable } from './untranslatable.js'

/** `ARRAY[…]`, `MAP[…]` */
export function translateCollection(node: Collection, scope: Scope, translate: Translate): Translated {
  const items = node.items.map((item) => {
    if (item.type === 'subquery')
      throw new Untranslatable(item.start, `${node.collection} of a query has no counterpart`)
    return translate(item, scope)
  })
  switch (node.collection) {
    case 'ARRAY':
      return arrayOf(items, node)
    case 'MAP':
      return mapOf(items, node)
    default:
      throw new Untranslatable(node.start, `${node.collection} has no counterpart`)
  }
}

function arrayOf(items: readonly Translated[], node: Collection): Translated {
  const type = shared(items, node)
  return { sql: `[${items.map((item) => cast(item, type).sql).join(', ')}]`, type: flink.array(type) }
}

/** Of two entries with one key the later one stays. */
function mapOf(items: readonly Translated[], node: Collection): Translated {
  const keys = items.filter((_, place) => place % 2 === 0)
  const values = items.filter((_, place) => place % 2 === 1)
  const [key, value] = [shared(keys, node), shared(values, node)]
  const list = (parts: readonly Translated[], type: flink.FlinkType): string =>
    `[${parts.map((part) => cast(part, type).sql).join(', ')}]`
  return { sql: `map(${list(keys, key)}, ${list(values, value)})`, type: flink.map(key, value) }
}

/** `a[1]`, which counts from 1 in both; `m['k']`. */
export function translateItem(node: ItemAccess, scope: Scope, translate: Translate): Translated {
  if (node.base !== null) throw new Untranslatable(node.start, `${node.base} has no counterpart`)
  const value = translate(node.operand, scope)
  const index = translate(node.index, scope)
  switch (value.type.kind) {
    case 'ARRAY':
      return {
        sql: `list_extract(${value.sql}, CASE WHEN ${index.sql} > 0 THEN ${index.sql} END)`,
        type: value.type.element,
      }
    case 'MAP':
      return {
        sql: `map_extract_value(${value.sql}, ${cast(index, value.type.key).sql})`,
        type: value.type.value,
      }
    case 'ROW':
      return fieldAt(node, value, scope)
    default:
      throw new Untranslatable(node.start, `${flink.typeText(value.type)} has no items`)
  }
}

function fieldAt(node: ItemAccess, value: Translated, scope: Scope): Translated {
  const written = scope.context.text.slice(node.index.start, node.index.end)
  const fields = value.type.kind === 'ROW' ? value.type.fields : []
  const field = /^\d+$/.test(written)
    ? fields[Number(written) - 1]
    : fields.find((one) => one.name === stringValue(written).value)
  if (field === undefined) throw new Untranslatable(node.start, `the row has no field ${written}`)
  return { sql: `(${value.sql}).${quoted(field.name)}`, type: field.type }
}

/** `ROW(a, b)`: its fields are called as Flink calls them. */
export function translateRow(node: Row, scope: Scope, translate: Translate): Translated {
  const items = node.items.map((item) => translate(item, scope))
  const parts = items.map((item, place) => `${quoted(`EXPR$${place}`)} := ${item.sql}`)
  const fields = items.map((item, place) => ({ name: `EXPR$${place}`, type: item.type }))
  return { sql: `struct_pack(${parts.join(', ')})`, type: flink.row(fields) }
}
