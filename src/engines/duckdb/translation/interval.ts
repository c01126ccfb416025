import type { Expression, IntervalLiteral } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import type { Scope, Translate, Translated } from './scope.js'
import { stringValue } from './string-literal.js'
import { Untranslatable } from './untranslatable.js'

/** Milliseconds of the units of a day and below. */
const lengths: Readonly<Record<string, number>> = {
  WEEK: 604_800_000,
  DAY: 86_400_000,
  HOUR: 3_600_000,
  MINUTE: 60_000,
  SECOND: 1_000,
}

const monthCounts: Readonly<Record<string, number>> = { YEAR: 12, QUARTER: 3, MONTH: 1 }

/** What an interval literal comes to. */
export type Length = { readonly months: number } | { readonly milliseconds: number }

const singular = (unit: string): string => unit.replace(/\s*\(.*?\)/g, '').replace(/S\b/g, '')

/** An interval: of a literal one number, of an expression that number times the unit. */
export function translateInterval(node: IntervalLiteral, scope: Scope, translate: Translate): Translated {
  const length = intervalLength(node, scope.context.text)
  if (length !== null) return lengthSql(length)
  const unit = singular(node.unit)
  const value = translate(node.value, scope).sql
  const months = monthCounts[unit]
  if (months !== undefined)
    return { sql: `to_months(CAST(${value} AS INTEGER) * ${months})`, type: flink.months }
  const milliseconds = lengths[unit]
  if (milliseconds === undefined)
    throw new Untranslatable(node.start, `INTERVAL … ${node.unit} of an expression`)
  return { sql: `to_milliseconds(CAST(${value} AS BIGINT) * ${milliseconds})`, type: flink.seconds }
}

function lengthSql(length: Length): Translated {
  return 'months' in length
    ? { sql: `to_months(${length.months})`, type: flink.months }
    : { sql: `to_milliseconds(${length.milliseconds})`, type: flink.seconds }
}

/** The length of `INTERVAL '1:30' HOUR TO MINUTE`; null where it is no literal. */
function intervalLength(node: Expression, text: string): Length | null {
  if (node.type !== 'interval') return null
  const written = writtenValue(node.value, text)
  if (written === null) return null
  const [from = '', to = from] = singular(node.unit).split(' TO ')
  const negative = written.startsWith('-')
  const numbers = written
    .replace(/^[-+]/, '')
    .split(/[\s:-]+/)
    .map(Number)
  if (numbers.some((number) => !Number.isFinite(number))) return null
  const size = sizeOf(numbers, from, to)
  if (size === null) return null
  return from in monthCounts ? { months: negative ? -size : size } : { milliseconds: negative ? -size : size }
}

function writtenValue(node: Expression, text: string): string | null {
  if (node.type === 'unary' && (node.operator === '-' || node.operator === '+')) {
    const inner = writtenValue(node.operand, text)
    return inner === null ? null : node.operator + inner
  }
  if (node.type !== 'literal') return null
  const written = text.slice(node.start, node.end)
  if (node.kind === 'string') return stringValue(written).value.trim()
  return node.kind === 'number' ? written : null
}

function sizeOf(numbers: readonly number[], from: string, to: string): number | null {
  const units = from in monthCounts ? monthCounts : lengths
  const names = Object.keys(units)
  const order =
    from === to
      ? [from]
      : names.slice(names.indexOf(from), names.indexOf(to) + 1).filter((n) => n !== 'QUARTER')
  if (order.length !== numbers.length || order.some((name) => units[name] === undefined)) return null
  const sum = numbers.reduce((total, number, place) => total + number * (units[order[place] ?? ''] ?? 0), 0)
  return Math.round(sum)
}

/** The milliseconds of an interval that has to be a literal. */
export function millisecondsOf(node: Expression, scope: Scope): number {
  const length = intervalLength(node, scope.context.text)
  if (length !== null && 'milliseconds' in length) return length.milliseconds
  throw new Untranslatable(
    node.start,
    'a window needs an interval literal of days, hours, minutes or seconds',
  )
}
