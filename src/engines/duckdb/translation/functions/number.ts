import { duckdbType } from '../../types/duckdb-type.js'
import * as flink from '../../types/flink-type.js'
import { arithmetic } from '../arithmetic.js'
import { cast } from '../cast.js'
import { arrivalOf, type Translated } from '../scope.js'
import { type Arguments, byCount, missing, type Rule, template } from './rule.js'

const { double } = flink

const ofDouble = (sql: string): Rule => template(sql, double, double, double)

/** A whole number, or Untranslatable. */
function digits(call: Arguments, place: number): number | null {
  if (call.count <= place) return 0
  const node = call.nodes[place]
  if (node === undefined) return null
  const written = call.scope.context.text.slice(node.start, node.end).replaceAll(' ', '')
  return /^[-+]?\d+$/.test(written) ? Number(written) : null
}

/** ROUND is half up on the digits shown, TRUNCATE cuts; both keep the kind of number, with fewer digits. */
function shortened(name: 'round' | 'trunc'): Rule {
  return (call) => {
    const value = call.value(0)
    const count = digits(call, 1)
    const places = count === null ? call.value(1).sql : String(count)
    if (value.type.kind === 'DECIMAL' && count === null)
      throw missing(call, `${call.node.name} of a decimal to a computed number of digits`)
    if (value.type.kind === 'DECIMAL') return shortenedDecimal(name, value, count ?? 0)
    if (flink.isInteger(value.type)) {
      const sql =
        name === 'round'
          ? `round(${value.sql}, ${places})`
          : `trunc(${value.sql} / power(10, -(${places}))) * power(10, -(${places}))`
      return {
        sql: count !== null && count >= 0 ? value.sql : `CAST(${sql} AS ${duckdbType(value.type)})`,
        type: value.type,
      }
    }
    const number = cast(value, double).sql
    return {
      sql: `bluegreen.${name}_double(${number}, ${places})`,
      type: value.type.kind === 'FLOAT' ? value.type : double,
    }
  }
}

function shortenedDecimal(name: 'round' | 'trunc', value: Translated, count: number): Translated {
  const own = flink.asDecimal(value.type)
  if (count >= own.scale) return value
  const type = flink.decimal(roundedPrecision(own, count), Math.max(count, 0))
  const step = `CAST('1e${-count}' AS DECIMAL(38, ${Math.max(count, 0)}))`
  if (name === 'round' && count >= 0) return { sql: `CAST(${value.sql} AS ${duckdbType(type)})`, type }
  if (name === 'trunc' && count === 0)
    return { sql: `CAST(trunc(${value.sql}) AS ${duckdbType(type)})`, type }
  const scaled = name === 'round' ? `round(${value.sql} / ${step})` : `trunc(${value.sql} / ${step})`
  return { sql: `CAST(${scaled} * ${step} AS ${duckdbType(type)})`, type }
}

/** Flink's LogicalTypeMerging.findRoundDecimalType. */
function roundedPrecision(own: flink.DecimalType, count: number): number {
  return Math.min(
    38,
    Math.max(1, count < 0 ? own.precision - own.scale + 1 : own.precision - own.scale + 1 + count),
  )
}

/** FLOOR and CEIL of a number. */
export function toWhole(name: 'ceil' | 'floor'): Rule {
  return (call) => {
    const value = call.value(0)
    if (flink.isInteger(value.type)) return value
    if (value.type.kind !== 'DECIMAL') return { sql: `${name}(${value.sql})`, type: value.type }
    const { precision, scale } = value.type
    const type = flink.decimal(Math.min(38, scale === 0 ? precision : precision - scale + 1), 0)
    return { sql: `CAST(${name}(${value.sql}) AS ${duckdbType(type)})`, type }
  }
}

const sign: Rule = (call) => {
  const value = call.value(0)
  return { sql: `CAST(sign(${value.sql}) AS ${duckdbType(value.type)})`, type: value.type }
}

const absolute: Rule = (call) => {
  const value = call.value(0)
  return { sql: `abs(${value.sql})`, type: value.type }
}

const modulo: Rule = (call) => arithmetic('%', call.value(0), call.value(1), call.node)

/** Every row its own number, the same in each run: it comes from the order in which rows came. */
const random: Rule = (call) => {
  call.scope.context.note(call.node.start, `${call.node.name} gives each row a fixed number`)
  const seed = arrivalOf(call.scope) ?? '0'
  const bound = call.node.name.toUpperCase() === 'RAND_INTEGER' ? call.value(call.count - 1).sql : null
  const part = `(CAST(hash(${seed}) % 1000003 AS DOUBLE) / 1000003)`
  return bound === null
    ? { sql: part, type: double }
    : { sql: `CAST(floor(${part} * ${bound}) AS INTEGER)`, type: flink.int }
}

const hex: Rule = (call) => {
  const value = call.value(0)
  const text = flink.isText(value.type) ? `upper(hex(${value.sql}))` : `upper(to_hex(${value.sql}))`
  return { sql: text, type: flink.string }
}

export const numberFunctions: Readonly<Record<string, Rule>> = {
  ABS: absolute,
  MOD: modulo,
  ROUND: shortened('round'),
  TRUNCATE: shortened('trunc'),
  SIGN: sign,
  POWER: ofDouble('power($1, $2)'),
  SQRT: ofDouble('sqrt($1)'),
  LN: ofDouble('ln($1)'),
  LOG10: ofDouble('log10($1)'),
  LOG2: ofDouble('log2($1)'),
  LOG: byCount({ 1: ofDouble('ln($1)'), 2: ofDouble('(ln($2) / ln($1))') }),
  EXP: ofDouble('exp($1)'),
  SIN: ofDouble('sin($1)'),
  SINH: ofDouble('sinh($1)'),
  COS: ofDouble('cos($1)'),
  COSH: ofDouble('cosh($1)'),
  TAN: ofDouble('tan($1)'),
  TANH: ofDouble('tanh($1)'),
  COT: ofDouble('cot($1)'),
  ASIN: ofDouble('asin($1)'),
  ACOS: ofDouble('acos($1)'),
  ATAN: ofDouble('atan($1)'),
  ATAN2: ofDouble('atan2($1, $2)'),
  DEGREES: ofDouble('degrees($1)'),
  RADIANS: ofDouble('radians($1)'),
  PI: () => ({ sql: 'pi()', type: double }),
  E: () => ({ sql: 'exp(CAST(1 AS DOUBLE))', type: double }),
  RAND: random,
  RAND_INTEGER: random,
  BIN: template('to_binary($1)', flink.string),
  HEX: hex,
}
