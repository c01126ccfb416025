import * as flink from '../../types/flink-type.js'
import type { FlinkType } from '../../types/flink-type.js'
import { shared } from '../case.js'
import { cast } from '../cast.js'
import type { Translated } from '../scope.js'
import { type Arguments, byCount, missing, type Rule, template, values } from './rule.js'

const { int, string, boolean } = flink

function elementOf(call: Arguments, value: Translated): FlinkType {
  if (value.type.kind === 'ARRAY') return value.type.element
  throw missing(call, `${call.node.name} of ${flink.typeText(value.type)}`)
}

/** A text with `$1` for the array and `$2` for a value of its element's type; the result is such an array. */
function ofElement(sql: string, result: FlinkType | 'array' | 'element' = 'array'): Rule {
  return (call) => {
    const list = call.value(0)
    const element = elementOf(call, list)
    const other = call.count > 1 ? cast(call.value(1), element).sql : ''
    const type = result === 'array' ? list.type : result === 'element' ? element : result
    return { sql: sql.replaceAll('$1', list.sql).replaceAll('$2', other), type }
  }
}

/** Arrays of one type. */
function ofArrays(sql: string): Rule {
  return (call) => {
    const own = values(call)
    const type = shared(own, call.node)
    const list = own.map((value) => cast(value, type).sql)
    return { sql: sql.replaceAll('$1', list[0] ?? '').replaceAll('$2', list[1] ?? ''), type }
  }
}

const concat: Rule = (call) => {
  const own = values(call)
  const type = shared(own, call.node)
  const list = own.map((value) => cast(value, type).sql)
  return { sql: list.reduce((left, right) => `list_concat(${left}, ${right})`), type }
}

/** Once each, in the order in which they first stand. */
const distinct = (sql: string): string => `list_filter(${sql}, lambda x, i: list_position(${sql}, x) = i)`

const cardinality: Rule = (call) => {
  const value = call.value(0)
  if (value.type.kind === 'ARRAY') return { sql: `CAST(len(${value.sql}) AS INTEGER)`, type: int }
  if (value.type.kind === 'MAP') return { sql: `CAST(cardinality(${value.sql}) AS INTEGER)`, type: int }
  return { sql: `CAST(list_sum(map_values(${value.sql})) AS INTEGER)`, type: int }
}

const join: Rule = (call) => {
  const list = call.value(0).sql
  const separator = call.value(1).sql
  const kept =
    call.count > 2
      ? `list_transform(${list}, lambda x: coalesce(x, ${call.value(2).sql}))`
      : `list_filter(${list}, lambda x: x IS NOT NULL)`
  return { sql: `array_to_string(${kept}, ${separator})`, type: string }
}

function ofMap(sql: string, result: (key: FlinkType, value: FlinkType) => FlinkType): Rule {
  return (call) => {
    const map = call.value(0)
    if (map.type.kind !== 'MAP') throw missing(call, `${call.node.name} of ${flink.typeText(map.type)}`)
    return { sql: sql.replaceAll('$1', map.sql), type: result(map.type.key, map.type.value) }
  }
}

const fromArrays: Rule = (call) => {
  const [keys, items] = [call.value(0), call.value(1)]
  return {
    sql: `map(${keys.sql}, ${items.sql})`,
    type: flink.map(elementOf(call, keys), elementOf(call, items)),
  }
}

const union: Rule = (call) => {
  const own = values(call)
  const type = shared(own, call.node)
  return { sql: `map_concat(${own.map((value) => cast(value, type).sql).join(', ')})`, type }
}

/** `STR_TO_MAP(text [, between entries, between key and value])` */
const ofText: Rule = (call) => {
  const entries = call.count > 1 ? call.value(1).sql : `','`
  const pair = call.count > 2 ? call.value(2).sql : `'='`
  const parts = `string_split(${call.value(0).sql}, ${entries})`
  const keys = `list_transform(${parts}, lambda x: split_part(x, ${pair}, 1))`
  const items = `list_transform(${parts}, lambda x: string_split(x, ${pair})[2])`
  return { sql: `map(${keys}, ${items})`, type: flink.map(string, string) }
}

const slice: Rule = byCount({
  2: ofElement('list_slice($1, $2, -1)'),
  3: (call) => ({
    sql: `list_slice(${call.value(0).sql}, ${call.value(1).sql}, ${call.value(2).sql})`,
    type: call.value(0).type,
  }),
})

/** Ascending with nulls first unless said otherwise. */
const sort: Rule = (call) => {
  const [ascending, nullsFirst] = [1, 2].map((place) => (call.count > place ? call.value(place).sql : null))
  const up = ascending ?? 'TRUE'
  const first = nullsFirst ?? up
  const list = call.value(0)
  const order = (direction: string): string =>
    `(CASE WHEN ${first} THEN list_sort(${list.sql}, '${direction}', 'NULLS FIRST') ELSE list_sort(${list.sql}, '${direction}', 'NULLS LAST') END)`
  return { sql: `(CASE WHEN ${up} THEN ${order('ASC')} ELSE ${order('DESC')} END)`, type: list.type }
}

export const collectionFunctions: Readonly<Record<string, Rule>> = {
  CARDINALITY: cardinality,
  ELEMENT: ofElement('list_extract($1, 1)', 'element'),
  ARRAY_CONTAINS: ofElement('list_contains($1, $2)', boolean),
  ARRAY_POSITION: ofElement('CAST(coalesce(list_position($1, $2), 0) AS INTEGER)', int),
  ARRAY_DISTINCT: ofElement(distinct('$1')),
  ARRAY_REMOVE: ofElement('list_filter($1, lambda x: x IS DISTINCT FROM $2)'),
  ARRAY_REVERSE: ofElement('list_reverse($1)'),
  ARRAY_APPEND: ofElement('list_append($1, $2)'),
  ARRAY_PREPEND: ofElement('list_prepend($2, $1)'),
  ARRAY_SLICE: slice,
  ARRAY_SORT: sort,
  ARRAY_MAX: ofElement('list_max($1)', 'element'),
  ARRAY_MIN: ofElement('list_min($1)', 'element'),
  ARRAY_CONCAT: concat,
  ARRAY_UNION: ofArrays(distinct('list_concat($1, $2)')),
  ARRAY_EXCEPT: ofArrays(distinct('list_filter($1, lambda y: NOT list_contains($2, y))')),
  ARRAY_INTERSECT: ofArrays(distinct('list_filter($1, lambda y: list_contains($2, y))')),
  ARRAY_JOIN: join,
  MAP_KEYS: ofMap('map_keys($1)', (key) => flink.array(key)),
  MAP_VALUES: ofMap('map_values($1)', (_, value) => flink.array(value)),
  MAP_ENTRIES: ofMap('map_entries($1)', (key, value) =>
    flink.array(
      flink.row([
        { name: 'key', type: key },
        { name: 'value', type: value },
      ]),
    ),
  ),
  MAP_FROM_ARRAYS: fromArrays,
  MAP_UNION: union,
  STR_TO_MAP: ofText,
  JSON_QUOTE: template('CAST(to_json($1) AS VARCHAR)', string, string),
}
