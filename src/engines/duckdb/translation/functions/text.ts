import * as flink from '../../types/flink-type.js'
import { cast } from '../cast.js'
import type { Translated } from '../scope.js'
import { type Arguments, byCount, literalText, missing, type Rule, template, values } from './rule.js'

const { string, int, boolean } = flink
const texts = (sql: string, type: flink.FlinkType = string): Rule =>
  template(sql, type, string, string, string)

/** From a place counted from 1, or from the end where it is negative; 0 is the first place too. */
const substring: Rule = (call) => {
  const text = cast(call.value(0), string).sql
  const from = call.value(1).sql
  const length = call.count > 2 ? call.value(2).sql : 'NULL'
  return {
    sql: `bluegreen.substring(${text}, ${from}, ${length}, ${call.count > 2 ? 'TRUE' : 'FALSE'})`,
    type: string,
  }
}

/** `CONCAT_WS` passes over nulls, but is null where the separator is; `CONCAT` is null where anything is. */
const concat: Rule = (call) => ({
  sql: `(${values(call)
    .map((value) => cast(value, string).sql)
    .join(' || ')})`,
  type: string,
})

const concatWith: Rule = (call) => {
  const [separator, ...parts] = values(call).map((value) => cast(value, string).sql)
  const sql = `(CASE WHEN ${separator ?? 'NULL'} IS NULL THEN NULL ELSE concat_ws(${[separator, ...parts].join(', ')}) END)`
  return { sql, type: string }
}

/** `TRIM([BOTH | LEADING | TRAILING] [x] FROM y)`, `TRIM(y)` */
const trim: Rule = (call) => {
  const side = call.flag(0)
  const places = call.nodes.flatMap((node, place) => (node.type === 'flag' ? [] : [place]))
  const [first, second] = places.map((place) => cast(call.value(place), string).sql)
  const name = side === 'LEADING' ? 'ltrim' : side === 'TRAILING' ? 'rtrim' : 'trim'
  return second === undefined
    ? { sql: `${name}(${first ?? 'NULL'}, ' ')`, type: string }
    : { sql: `${name}(${second}, ${first ?? 'NULL'})`, type: string }
}

function oneSided(name: 'ltrim' | 'rtrim' | 'trim'): Rule {
  return byCount({ 1: texts(`${name}($1, ' ')`), 2: texts(`${name}($1, $2)`) })
}

/** `OVERLAY(x PLACING y FROM i [FOR n])` */
const overlay: Rule = (call) => {
  const [text, other] = [cast(call.value(0), string).sql, cast(call.value(1), string).sql]
  const from = call.value(2).sql
  const length = call.count > 3 ? call.value(3).sql : `length(${other})`
  return {
    sql: `(left(${text}, ${from} - 1) || ${other} || substr(${text}, ${from} + ${length}))`,
    type: string,
  }
}

/** `LOCATE(what, text [, from])`, `POSITION(what IN text)` */
const locate: Rule = byCount({
  2: texts('CAST(strpos($2, $1) AS INTEGER)', int),
  3: (call) => {
    const [what, text] = [cast(call.value(0), string).sql, cast(call.value(1), string).sql]
    const from = call.value(2).sql
    const found = `strpos(substr(${text}, ${from}), ${what})`
    return {
      sql: `CAST(CASE WHEN ${found} = 0 THEN 0 ELSE ${found} + ${from} - 1 END AS INTEGER)`,
      type: int,
    }
  },
})

/** Java's patterns as far as RE2 knows them; a group that is not there, and no match, are null. */
function pattern(call: Arguments, place: number): string {
  const node = call.nodes[place]
  if (node?.type === 'literal' && /\(\?(?:<?[=!]|>)|\\[1-9]|[*+?}]\+/.test(literalText(call, place)))
    throw missing(call, 'a regular expression with look-around, back-references or possessive quantifiers')
  return cast(call.value(place), string).sql
}

const regexpExtract: Rule = (call) => {
  const text = cast(call.value(0), string).sql
  const found = pattern(call, 1)
  const group = call.count > 2 ? call.value(2).sql : '0'
  const sql = `(CASE WHEN regexp_matches(${text}, ${found}) THEN regexp_extract(${text}, ${found}, ${group}) END)`
  return { sql, type: string }
}

const regexpReplace: Rule = (call) => {
  const replacement = cast(call.value(2), string).sql
  const groups = `regexp_replace(${replacement}, '\\$([0-9])', '\\\\\\1', 'g')`
  return {
    sql: `regexp_replace(${cast(call.value(0), string).sql}, ${pattern(call, 1)}, ${groups}, 'g')`,
    type: string,
  }
}

const regexp: Rule = (call) => ({
  sql: `regexp_matches(${cast(call.value(0), string).sql}, ${pattern(call, 1)})`,
  type: boolean,
})

const regexpCount: Rule = (call) => ({
  sql: `CAST(len(regexp_extract_all(${cast(call.value(0), string).sql}, ${pattern(call, 1)})) AS INTEGER)`,
  type: int,
})

/** Every match; of the group that is asked for, else the first. */
const regexpExtractAll: Rule = (call) => {
  const group = call.count > 2 ? call.value(2).sql : '1'
  const sql = `regexp_extract_all(${cast(call.value(0), string).sql}, ${pattern(call, 1)}, ${group})`
  return { sql, type: flink.array(string) }
}

/** Where the first match begins, from 1; 0 where there is none. */
const regexpPlace: Rule = (call) => {
  const text = cast(call.value(0), string).sql
  const found = pattern(call, 1)
  const place = `strpos(${text}, regexp_extract(${text}, ${found}))`
  return {
    sql: `CAST(CASE WHEN regexp_matches(${text}, ${found}) THEN ${place} ELSE 0 END AS INTEGER)`,
    type: int,
  }
}

const splitIndex: Rule = (call) => {
  const separator = call.value(1)
  const by = flink.isInteger(separator.type) ? `chr(${separator.sql})` : separator.sql
  const text = cast(call.value(0), string).sql
  const at = call.value(2).sql
  return {
    sql: `(CASE WHEN ${at} >= 0 THEN (CASE WHEN ${by} = '' THEN [${text}] ELSE string_split(${text}, ${by}) END)[${at} + 1] END)`,
    type: string,
  }
}

const padded =
  (name: string): Rule =>
  (call) => {
    const [text, pad] = [cast(call.value(0), string).sql, cast(call.value(2), string).sql]
    const length = call.value(1).sql
    return {
      sql: `(CASE WHEN ${length} >= 0 THEN ${name}(${text}, CAST(${length} AS INTEGER), ${pad}) END)`,
      type: string,
    }
  }

const elt: Rule = (call) => {
  const [index, ...parts] = values(call)
  const list = parts.map((part: Translated) => cast(part, string).sql)
  return {
    sql: `list_extract([${list.join(', ')}], CASE WHEN ${index?.sql ?? '0'} > 0 THEN ${index?.sql ?? '0'} END)`,
    type: string,
  }
}

const all = (condition: string): Rule =>
  texts(`coalesce(regexp_full_match($1, '${condition}'), FALSE)`, boolean)

export const textFunctions: Readonly<Record<string, Rule>> = {
  CHAR_LENGTH: texts('CAST(length($1) AS INTEGER)', int),
  CHARACTER_LENGTH: texts('CAST(length($1) AS INTEGER)', int),
  UPPER: texts('upper($1)'),
  LOWER: texts('lower($1)'),
  INITCAP: texts('bluegreen.initcap($1)'),
  SUBSTRING: substring,
  SUBSTR: substring,
  CONCAT: concat,
  CONCAT_WS: concatWith,
  TRIM: trim,
  LTRIM: oneSided('ltrim'),
  RTRIM: oneSided('rtrim'),
  BTRIM: oneSided('trim'),
  OVERLAY: overlay,
  POSITION: locate,
  LOCATE: locate,
  INSTR: texts('CAST(strpos($1, $2) AS INTEGER)', int),
  REPLACE: texts('replace($1, $2, $3)'),
  TRANSLATE: texts('translate($1, $2, $3)'),
  REPEAT: template('repeat($1, greatest($2, 0))', string, string, int),
  REVERSE: texts('reverse($1)'),
  LEFT: template('left($1, greatest($2, 0))', string, string, int),
  RIGHT: template('right($1, greatest($2, 0))', string, string, int),
  LPAD: padded('lpad'),
  RPAD: padded('rpad'),
  ASCII: texts(`CAST(CASE WHEN $1 = '' THEN 0 ELSE ascii($1) END AS INTEGER)`, int),
  CHR: template('chr(CAST($1 % 256 AS INTEGER))', string),
  REGEXP: regexp,
  REGEXP_EXTRACT: regexpExtract,
  REGEXP_REPLACE: regexpReplace,
  REGEXP_COUNT: regexpCount,
  REGEXP_EXTRACT_ALL: regexpExtractAll,
  REGEXP_SUBSTR: regexpExtract,
  REGEXP_INSTR: regexpPlace,
  SPLIT_INDEX: splitIndex,
  SPLIT: texts('string_split($1, $2)', flink.array(string)),
  STARTSWITH: texts('starts_with($1, $2)', boolean),
  ENDSWITH: texts('ends_with($1, $2)', boolean),
  ELT: elt,
  IS_ALPHA: all('[A-Za-z]+'),
  IS_DIGIT: all('[0-9]+'),
  IS_DECIMAL: all('[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?'),
}
