import * as flink from '../../types/flink-type.js'
import type { FlinkType } from '../../types/flink-type.js'
import { cast } from '../cast.js'
import type { Translated } from '../scope.js'
import { toWhole } from './number.js'
import { type Arguments, missing, type Rule } from './rule.js'

const { bigint, int } = flink

/** A moment that DuckDB's functions take, whatever its type. */
function moment(value: Translated): string {
  return flink.isText(value.type) ? cast(value, flink.timestamp(3)).sql : value.sql
}

/** Calcite's name of a part → DuckDB's expression for it. */
const parts: Readonly<Record<string, (sql: string) => string>> = {
  DOW: (sql) => `datepart('dow', ${sql}) + 1`,
  EPOCH: (sql) => `floor(epoch(${sql}))`,
  SECOND: (sql) => `datepart('second', ${sql})`,
  MILLISECOND: (sql) => `datepart('millisecond', ${sql}) % 1000`,
  MICROSECOND: (sql) => `datepart('microsecond', ${sql}) % 1000000`,
  NANOSECOND: (sql) => `(datepart('microsecond', ${sql}) % 1000000) * 1000`,
}

const plainParts = new Set([
  'YEAR',
  'QUARTER',
  'MONTH',
  'WEEK',
  'DAY',
  'HOUR',
  'MINUTE',
  'DOY',
  'ISODOW',
  'ISOYEAR',
  'DECADE',
  'CENTURY',
  'MILLENNIUM',
])

function part(unit: string, call: Arguments, value: Translated): Translated {
  const sql = moment(value)
  const own = parts[unit]
  if (own === undefined && !plainParts.has(unit)) throw missing(call, `EXTRACT of ${unit}`)
  return {
    sql: `CAST(${own === undefined ? `datepart('${unit.toLowerCase()}', ${sql})` : own(sql)} AS BIGINT)`,
    type: bigint,
  }
}

const extract: Rule = (call) => part(call.flag(0) ?? '', call, call.value(1))
const only =
  (unit: string): Rule =>
  (call) =>
    part(unit, call, call.value(0))

/** `FLOOR(x TO DAY)`; weeks begin on Sunday. Without a unit it is a number's. */
function floored(name: 'floor' | 'ceil'): Rule {
  return (call) => {
    const unit = call.flag(1)
    if (unit === null) return toWhole(name)(call)
    const value = call.value(0)
    const floor = start(unit, value.sql)
    const type = value.type
    const own = (sql: string): string => (type.kind === 'DATE' ? `CAST(${sql} AS DATE)` : sql)
    if (name === 'floor') return { sql: own(floor), type }
    const next = `${floor} + INTERVAL 1 ${unit}`
    return { sql: own(`(CASE WHEN ${floor} = ${value.sql} THEN ${value.sql} ELSE ${next} END)`), type }
  }
}

function start(unit: string, sql: string): string {
  if (unit !== 'WEEK') return `date_trunc('${unit.toLowerCase()}', ${sql})`
  return `(date_trunc('week', ${sql} + INTERVAL 1 DAY) - INTERVAL 1 DAY)`
}

const months: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }
const lengths: Readonly<Record<string, number>> = {
  SECOND: 1,
  MINUTE: 60,
  HOUR: 3_600,
  DAY: 86_400,
  WEEK: 604_800,
}

/** `MONTHS` and `SQL_TSI_MONTH` are MONTH too. */
const unitOf = (call: Arguments): string => (call.flag(0) ?? '').replace(/^SQL_TSI_/, '').replace(/S$/, '')

/** Whole units that have passed, towards zero. */
const difference: Rule = (call) => {
  const [from, to] = [moment(call.value(1)), moment(call.value(2))]
  const unit = unitOf(call)
  const count = months[unit]
  const moments = `CAST(${from} AS TIMESTAMP), CAST(${to} AS TIMESTAMP)`
  if (count !== undefined)
    return { sql: `CAST(bluegreen.month_difference(${moments}) // ${count} AS INTEGER)`, type: int }
  const length = lengths[unit]
  if (length === undefined) throw missing(call, `TIMESTAMPDIFF in ${unit}`)
  return { sql: `CAST(bluegreen.second_difference(${moments}) // ${length} AS INTEGER)`, type: int }
}

/** A moment of the same type; a date with hours becomes a timestamp. */
const added: Rule = (call) => {
  const value = call.value(2)
  const count = call.value(1).sql
  const unit = unitOf(call)
  const [month, second] = [months[unit], lengths[unit]]
  if (month === undefined && second === undefined) throw missing(call, `TIMESTAMPADD of ${unit}`)
  const step =
    month === undefined
      ? `to_seconds(${count} * ${second ?? 0})`
      : `to_months(CAST(${count} * ${month} AS INTEGER))`
  const type = addedType(value.type, month !== undefined || unit === 'DAY' || unit === 'WEEK')
  const sql = `(${moment(value)} + ${step})`
  return { sql: type.kind === 'DATE' ? `CAST(${sql} AS DATE)` : sql, type }
}

function addedType(type: FlinkType, wholeDays: boolean): FlinkType {
  if (type.kind === 'DATE') return wholeDays ? type : flink.timestamp(3)
  return flink.isText(type) ? flink.timestamp(3) : type
}

export const momentFunctions: Readonly<Record<string, Rule>> = {
  EXTRACT: extract,
  YEAR: only('YEAR'),
  QUARTER: only('QUARTER'),
  MONTH: only('MONTH'),
  WEEK: only('WEEK'),
  DAYOFYEAR: only('DOY'),
  DAYOFMONTH: only('DAY'),
  DAYOFWEEK: only('DOW'),
  HOUR: only('HOUR'),
  MINUTE: only('MINUTE'),
  SECOND: only('SECOND'),
  FLOOR: floored('floor'),
  CEIL: floored('ceil'),
  CEILING: floored('ceil'),
  TIMESTAMPDIFF: difference,
  TIMESTAMPADD: added,
}
