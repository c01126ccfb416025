import type { Expression } from '../../../../sql/tree.js'
import * as flink from '../../types/flink-type.js'
import { literal, quoted } from '../../types/identifier.js'
import { cast } from '../cast.js'
import { dataTypeOf } from '../data-type.js'
import type { Translated } from '../scope.js'
import { type Arguments, literalText, missing, type Rule } from './rule.js'

const { string, boolean } = flink

interface JsonPath {
  readonly sql: string
  /** What is not there is empty; without `lax` it is an error. */
  readonly lax: boolean
}

/** A path of single steps: `$.a.b[0]`. Filters and wildcards are named. */
function path(call: Arguments): JsonPath {
  const written = literalText(call, 1).trim()
  const steps = written.replace(/^(?:lax|strict)\s+/i, '')
  if (!/^\$(?:\.(?:[\w$-]+|"[^"]+")|\[\d+\]|\['[^']+'\])*$/u.test(steps))
    throw missing(call, `the JSON path ${written}`)
  const sql = steps.replace(/\['([^']+)'\]/g, '."$1"').replace(/\.([\w$-]+)/gu, '."$1"')
  return { sql: literal(sql), lax: /^lax\s/i.test(written) }
}

interface Behaviour {
  readonly empty: string
  readonly error: string
  readonly type: flink.FlinkType
  readonly words: readonly string[]
}

/** RETURNING, ON EMPTY and ON ERROR; a DEFAULT stands as a word before its value. */
function behaviour(call: Arguments): Behaviour {
  const found = { empty: 'NULL', error: 'NULL', type: string, words: [] as string[] }
  for (let place = 2; place < call.count; place += 1) {
    const node = call.nodes[place]
    if (node?.type === 'type-argument') found.type = dataTypeOf(node.dataType)
    else if (node?.type === 'flag') found.words.push(node.text)
    else readDefault(call, node, place, found)
  }
  return found
}

function readDefault(
  call: Arguments,
  node: Expression | undefined,
  place: number,
  found: { empty: string; error: string; type: flink.FlinkType; words: string[] },
): void {
  const behind = call.flag(place + 1) ?? ''
  if (node === undefined || !/^(DEFAULT|ON) ?/.test(call.flag(place - 1) ?? 'DEFAULT'))
    throw missing(call, 'this form of a JSON function')
  const value = cast(call.value(place), found.type).sql
  if (/EMPTY/.test(behind)) found.empty = value
  else if (/ERROR/.test(behind)) found.error = value
}

/** The scalar at a path; objects and arrays are errors, which are null unless said otherwise. */
const value: Rule = (call) => {
  const { empty, error, type, words } = behaviour(call)
  if (words.some((word) => /^ERROR/.test(word))) throw missing(call, 'JSON_VALUE with ERROR ON')
  const text = cast(call.value(0), string).sql
  const { sql: at, lax } = path(call)
  const found = cast({ sql: `json_extract_string(${text}, ${at})`, type: string }, type, true).sql
  const scalar = `json_valid(${text}) AND json_type(${text}, ${at}) NOT IN ('OBJECT', 'ARRAY', 'NULL')`
  const sql = `(CASE WHEN ${text} IS NULL THEN NULL WHEN ${scalar} THEN ${found} ELSE ${lax ? empty : error} END)`
  return { sql, type }
}

/** The object or array at a path as text; a scalar is null unless it is wrapped. */
const query: Rule = (call) => {
  const { words, type } = behaviour(call)
  const unknown = words.find(
    (word) => !/^(WITHOUT|WITH)( (UN)?CONDITIONAL)?( ARRAY)? WRAPPER$|^NULL$|^ON (EMPTY|ERROR)$/.test(word),
  )
  if (unknown !== undefined || type !== string)
    throw missing(call, `JSON_QUERY with ${unknown ?? 'RETURNING'}`)
  const text = cast(call.value(0), string).sql
  const at = path(call).sql
  const found = `CAST(json_extract(${text}, ${at}) AS VARCHAR)`
  const nested = `json_type(${text}, ${at}) IN ('OBJECT', 'ARRAY')`
  const wrapper = words.find((word) => word.startsWith('WITH ')) ?? ''
  const other = wrapper === '' ? 'NULL' : `'[' || ${found} || ']'`
  const whole = wrapper !== '' && !/ CONDITIONAL/.test(wrapper) ? other : found
  return {
    sql: `(CASE WHEN NOT json_valid(${text}) THEN NULL WHEN ${nested} THEN ${whole} ELSE ${other} END)`,
    type: string,
  }
}

const exists: Rule = (call) => {
  if (call.count > 2) throw missing(call, 'JSON_EXISTS with ON ERROR')
  const text = cast(call.value(0), string).sql
  return {
    sql: `(CASE WHEN ${text} IS NULL THEN NULL WHEN NOT json_valid(${text}) THEN FALSE ELSE json_exists(${text}, ${path(call).sql}) END)`,
    type: boolean,
  }
}

/** A value as JSON: rows and maps as objects, times as Flink's text of them. */
export function json(item: Translated): string {
  const { sql, type } = item
  switch (type.kind) {
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return `to_json(replace(${cast(item, string).sql}, ' ', 'T'))`
    case 'DATE':
      return `to_json(CAST(${sql} AS VARCHAR))`
    case 'ARRAY':
      return `to_json(list_transform(${sql}, lambda x: ${json({ sql: 'x', type: type.element })}))`
    case 'ROW': {
      const parts = type.fields.map(
        (field) =>
          `${literal(field.name)}, ${json({ sql: `(${sql}).${quoted(field.name)}`, type: field.type })}`,
      )
      return `json_object(${parts.join(', ')})`
    }
    default:
      return `to_json(${sql})`
  }
}

const asString: Rule = (call) => {
  const item = call.value(0)
  return {
    sql: `(CASE WHEN ${item.sql} IS NULL THEN NULL ELSE CAST(${json(item)} AS VARCHAR) END)`,
    type: string,
  }
}

/** Values among the arguments, flags taken out. */
function items(call: Arguments): readonly Translated[] {
  return call.nodes.flatMap((node, place) => (node.type === 'flag' ? [] : [call.value(place)]))
}

const hasWord = (call: Arguments, word: string): boolean =>
  call.nodes.some((node) => node.type === 'flag' && node.text.startsWith(word))

const object: Rule = (call) => {
  const list = items(call)
  const pairs = list.flatMap((key, place) => {
    const item = list[place + 1]
    return place % 2 === 0 && item !== undefined ? [{ key, item }] : []
  })
  const parts = pairs.map(({ key, item }) => `${cast(key, string).sql}, ${json(item)}`)
  if (!hasWord(call, 'ABSENT'))
    return { sql: `CAST(json_object(${parts.join(', ')}) AS VARCHAR)`, type: string }
  const merged = pairs.map(
    ({ key, item }) =>
      `CASE WHEN ${item.sql} IS NULL THEN '{}' ELSE json_object(${cast(key, string).sql}, ${json(item)}) END`,
  )
  return { sql: `CAST(json_merge_patch('{}', ${merged.join(', ')}) AS VARCHAR)`, type: string }
}

const list: Rule = (call) => {
  const own = items(call)
  const parts = own.map((item) =>
    hasWord(call, 'NULL ON NULL')
      ? json(item)
      : `CASE WHEN ${item.sql} IS NULL THEN NULL ELSE ${json(item)} END`,
  )
  if (hasWord(call, 'NULL ON NULL'))
    return { sql: `CAST(json_array(${parts.join(', ')}) AS VARCHAR)`, type: string }
  return {
    sql: `CAST(to_json(list_filter([${parts.join(', ')}], lambda x: x IS NOT NULL)) AS VARCHAR)`,
    type: string,
  }
}

const unquote: Rule = (call) => {
  const text = cast(call.value(0), string).sql
  return {
    sql: `(CASE WHEN json_valid(${text}) AND json_type(${text}) = 'VARCHAR' THEN json_extract_string(${text}, '$') ELSE ${text} END)`,
    type: string,
  }
}

export const jsonFunctions: Readonly<Record<string, Rule>> = {
  JSON_VALUE: value,
  JSON_QUERY: query,
  JSON_EXISTS: exists,
  JSON_STRING: asString,
  JSON_OBJECT: object,
  JSON_ARRAY: list,
  JSON_UNQUOTE: unquote,
}
