import * as flink from '../../types/flink-type.js'
import { literal } from '../../types/identifier.js'
import { cast } from '../cast.js'
import { type Arguments, byCount, literalText, missing, type Rule } from './rule.js'

const { string, bigint } = flink

/** Java's letters → strftime's and strptime's. Letters of no counterpart are named, not guessed. */
const letters: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  uuuu: '%Y',
  y: '%Y',
  u: '%Y',
  yy: '%y',
  uu: '%y',
  MM: '%m',
  M: '%-m',
  MMM: '%b',
  MMMM: '%B',
  dd: '%d',
  d: '%-d',
  D: '%-j',
  DDD: '%j',
  HH: '%H',
  H: '%-H',
  hh: '%I',
  h: '%-I',
  mm: '%M',
  m: '%-M',
  ss: '%S',
  s: '%-S',
  SSS: '%g',
  SSSSSS: '%f',
  a: '%p',
  E: '%a',
  EE: '%a',
  EEE: '%a',
  EEEE: '%A',
}

/** A pattern of Java's DateTimeFormatter as one of strftime's. */
function format(call: Arguments, place: number): string {
  return literal(
    pieces(literalText(call, place))
      .map((token) => piece(token, call, letters))
      .join(''),
  )
}

/** For reading, digits of a second may be of any number. */
const readLetters = { ...letters, S: '%f', SS: '%f', SSS: '%f', SSSSSS: '%f', SSSSSSSSS: '%f' }

interface ReadFormat {
  readonly sql: string
  /** The text ends in an offset such as `+02:00`, which Flink reads and passes over. */
  readonly offset: boolean
}

function readFormat(call: Arguments, place: number): ReadFormat {
  const tokens = pieces(literalText(call, place))
  const offset = /^(?:X{1,3}|x{1,3}|Z{1,3})$/.test(tokens.at(-1) ?? '')
  const read = offset ? tokens.slice(0, -1) : tokens
  return { sql: literal(read.map((token) => piece(token, call, readLetters)).join('')), offset }
}

function pieces(pattern: string): readonly string[] {
  return pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []
}

function piece(token: string, call: Arguments, known: Readonly<Record<string, string>>): string {
  if (token === "''") return "'"
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'").replaceAll('%', '%%')
  if (!/^[A-Za-z]/.test(token)) return token.replaceAll('%', '%%')
  const found = known[token]
  if (found === undefined) throw missing(call, `${token} in a pattern of ${call.node.name}`)
  return found
}

/** A moment, or a text of one, as text. */
const dateFormat: Rule = (call) => {
  const value = call.value(0)
  const sql = flink.isText(value.type) ? `TRY_CAST(${value.sql} AS TIMESTAMP)` : value.sql
  return { sql: `strftime(${sql}, ${format(call, 1)})`, type: string }
}

/**
 * Null where the text is no such moment. One that does not fit the pattern is read as a plain moment, as Flink falls
 * back to it.
 */
function parsed(call: Arguments, from: number): string {
  const text = cast(call.value(from), string).sql
  if (call.count <= from + 1) return `bluegreen.moment_of_text(${text})`
  const pattern = readFormat(call, from + 1)
  const own = pattern.offset ? `regexp_replace(${text}, '(Z|[-+][0-9]{2}(:?[0-9]{2})?)$', '')` : text
  return `coalesce(CAST(try_strptime(${own}, ${pattern.sql}) AS TIMESTAMP), bluegreen.full_moment_of_text(${text}))`
}

const toTimestamp: Rule = (call) => ({
  sql: `date_trunc('millisecond', ${parsed(call, 0)})`,
  type: flink.timestamp(3),
})

const toDate: Rule = (call) => {
  const text = cast(call.value(0), string).sql
  const sql = call.count > 1 ? parsed(call, 0) : `TRY_CAST(${text} AS DATE)`
  return { sql: `CAST(${sql} AS DATE)`, type: flink.date }
}

/** Of seconds (0) or milliseconds (3, the default), or of a text in UTC. */
const toLocal: Rule = (call) => {
  const value = call.value(0)
  const type = flink.timestampLtz(3)
  if (flink.isText(value.type)) return { sql: inZone(toTimestamp(call).sql, call), type }
  const node = call.nodes[1]
  const precision = node === undefined ? '3' : call.scope.context.text.slice(node.start, node.end).trim()
  if (precision !== '0' && precision !== '3')
    throw missing(call, `TO_TIMESTAMP_LTZ with precision ${precision}`)
  const number = flink.isInteger(value.type) ? value.sql : `trunc(${value.sql})`
  const millis = `CAST(${number} AS BIGINT)${precision === '0' ? ' * 1000' : ''}`
  return { sql: `CAST(epoch_ms(${millis}) AS TIMESTAMPTZ)`, type }
}

/** A moment of a zone, which is UTC where none is said. */
function inZone(moment: string, call: Arguments): string {
  return call.count > 2 ? `timezone(${call.value(2).sql}, ${moment})` : `CAST(${moment} AS TIMESTAMPTZ)`
}

const fromUnix: Rule = (call) => {
  const pattern = call.count > 1 ? format(call, 1) : `'%Y-%m-%d %H:%M:%S'`
  return {
    sql: `strftime(make_timestamp(CAST(${call.value(0).sql} AS BIGINT) * 1000000), ${pattern})`,
    type: string,
  }
}

/** Seconds since 1970; of a text that is no moment, the least number, as Flink has it. */
const toUnix: Rule = byCount({
  0: (call) => ({
    sql: `CAST(floor(epoch(TIMESTAMP '${call.scope.context.instant}')) AS BIGINT)`,
    type: bigint,
  }),
  1: (call) => ({ sql: unix(parsed(call, 0)), type: bigint }),
  2: (call) => ({ sql: unix(parsed(call, 0)), type: bigint }),
})

function unix(moment: string): string {
  return `coalesce(CAST(floor(epoch(${moment})) AS BIGINT), -9223372036854775808)`
}

/** A text from one time zone as that of another. */
const convertZone: Rule = (call) => {
  const [text, from, to] = [0, 1, 2].map((place) => cast(call.value(place), string).sql)
  const instant = `timezone(${from ?? ''}, bluegreen.moment_of_text(${text ?? ''}))`
  return { sql: `strftime(timezone(${to ?? ''}, ${instant}), '%Y-%m-%d %H:%M:%S')`, type: string }
}

export const timeFormatFunctions: Readonly<Record<string, Rule>> = {
  DATE_FORMAT: dateFormat,
  TO_TIMESTAMP: toTimestamp,
  TO_TIMESTAMP_LTZ: toLocal,
  TO_DATE: toDate,
  FROM_UNIXTIME: fromUnix,
  UNIX_TIMESTAMP: toUnix,
  CONVERT_TZ: convertZone,
}
