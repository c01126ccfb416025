import type { Call, Expression, GroupBy } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { millisecondsOf } from './interval.js'
import type { GroupWindow, Scope, Translate, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

const kinds = new Set(['TUMBLE', 'HOP', 'SESSION'])
const functions = /^(?:TUMBLE|HOP|SESSION)_(START|END|ROWTIME|PROCTIME)$/

export const isGroupWindowFunction = (name: string): boolean => functions.test(name)

/** A `TUMBLE(…)` among what rows are grouped by. */
export function groupWindowOf(groupBy: GroupBy | null): Call | null {
  const expressions = groupBy?.items.flatMap((item) => ('expressions' in item ? item.expressions : [])) ?? []
  return expressions.find(isWindowCall) ?? null
}

export function isWindowCall(node: Expression): node is Call {
  return node.type === 'call' && kinds.has(node.name.toUpperCase())
}

/** What FROM has to be joined with, and what the window then is. */
export interface OpenedWindow {
  readonly window: GroupWindow
  /** ` CROSS JOIN LATERAL …`; empty for windows that do not overlap. */
  readonly join: string
  readonly groupSql: string
}

/** The windows of `GROUP BY TUMBLE(t, size)` and `HOP(t, slide, size)`. */
export function openGroupWindow(node: Call, scope: Scope, translate: Translate): OpenedWindow {
  const [column, first, second] = node.arguments
  if (column === undefined || first === undefined)
    throw new Untranslatable(node.start, `${node.name} lacks an argument`)
  const time = translate(column, scope)
  switch (node.name.toUpperCase()) {
    case 'TUMBLE':
      return tumbling(time, millisecondsOf(first, scope))
    case 'HOP':
      return hopping(node, time, millisecondsOf(first, scope), second, scope)
    default:
      throw new Untranslatable(
        node.start,
        'GROUP BY SESSION has no counterpart',
        'write TABLE(SESSION(TABLE t PARTITION BY k, DESCRIPTOR(c), …))',
      )
  }
}

function tumbling(time: Translated, size: number): OpenedWindow {
  const start = bucket(time.sql, size)
  return { window: spanOf(start, size), join: '', groupSql: start }
}

function hopping(
  node: Call,
  time: Translated,
  slide: number,
  second: Expression | undefined,
  scope: Scope,
): OpenedWindow {
  if (second === undefined) throw new Untranslatable(node.start, 'HOP lacks an argument')
  const size = millisecondsOf(second, scope)
  const name = scope.context.fresh('window')
  const start = `"${name}"."start"`
  return { window: spanOf(start, size), join: hopJoin(name, time.sql, slide, size), groupSql: start }
}

function spanOf(start: string, size: number): GroupWindow {
  return { start, end: `(${start} + to_milliseconds(${size}))`, type: flink.timestamp(3) }
}

/** Where the window of a moment begins: windows are counted from 1970. */
export function bucket(time: string, size: number, offset = 0): string {
  const millis = `epoch_ms(CAST(${time} AS TIMESTAMP))`
  const past = `((${millis} - ${offset}) % ${size} + ${size}) % ${size}`
  return `make_timestamp_ms(${millis} - ${past})`
}

/** What a table is joined with to have a row for each window that holds a moment; its one column is `start`. */
export function hopJoin(name: string, time: string, slide: number, size: number, offset = 0): string {
  const start = `${bucket(time, slide, offset)} - to_milliseconds(i * ${slide})`
  const open = `${start} + to_milliseconds(${size}) > CAST(${time} AS TIMESTAMP)`
  const count = Math.ceil(size / slide)
  const rows = `SELECT ${start} AS "start" FROM generate_series(0, ${count - 1}) AS s(i) WHERE ${open}`
  return ` CROSS JOIN LATERAL (${rows}) AS "${name}"`
}

/** TUMBLE_START, TUMBLE_END, TUMBLE_ROWTIME and their like, of the window that rows are grouped by. */
export function translateGroupWindowFunction(name: string, node: Call, scope: Scope): Translated {
  const window = scope.groupWindow
  if (window === null)
    throw new Untranslatable(node.start, `${name} needs GROUP BY ${name.replace(/_.*/, '')}(…)`)
  switch (functions.exec(name)?.[1]) {
    case 'START':
      return { sql: window.start, type: window.type }
    case 'END':
      return { sql: window.end, type: window.type }
    case 'ROWTIME':
      return { sql: `(${window.end} - to_milliseconds(1))`, type: window.type, attribute: 'rowtime' }
    default:
      return {
        sql: `TIMESTAMPTZ '${scope.context.instant}+00'`,
        type: flink.timestampLtz(3),
        attribute: 'proctime',
      }
  }
}
