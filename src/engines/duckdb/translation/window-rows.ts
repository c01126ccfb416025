import type { Expression } from '../../../sql/tree.js'
import type { Source } from './from.js'
import { bucket, hopJoin } from './group-window.js'
import { millisecondsOf } from './interval.js'
import type { Scope } from './scope.js'

/** How the rows of a table become rows with windows. */
export interface WindowRows {
  readonly input: Source
  readonly start: string
  readonly end: string
  /** What the table is joined with; empty where each row has one window. */
  readonly join: string
  /** What orders the rows beside the table's own order; null where that is enough. */
  readonly order: string | null
}

/** What a window function is about. */
export interface WindowInput {
  readonly input: Source
  /** The column that DESCRIPTOR names. */
  readonly time: string
  readonly offset: Expression | null
  readonly scope: Scope
}

const offsetOf = ({ offset, scope }: WindowInput): number =>
  offset === null ? 0 : millisecondsOf(offset, scope)

/** Windows beside each other. */
export function tumbling(window: WindowInput, size: Expression): WindowRows {
  const length = millisecondsOf(size, window.scope)
  const start = bucket(window.time, length, offsetOf(window))
  return { input: window.input, start, end: `(${start} + to_milliseconds(${length}))`, join: '', order: null }
}

/** Windows that overlap. */
export function hopping(window: WindowInput, slide: Expression, size: Expression): WindowRows {
  const { input, scope, time } = window
  const length = millisecondsOf(size, scope)
  const alias = scope.context.fresh('window')
  const name = `"${alias}"`
  return {
    input,
    start: `${name}."start"`,
    end: `(${name}."start" + to_milliseconds(${length}))`,
    join: hopJoin(alias, time, millisecondsOf(slide, scope), length, offsetOf(window)),
    order: `[epoch_ms(${name}."start")]`,
  }
}

/** Windows of one start that grow by steps. */
export function cumulating(window: WindowInput, step: Expression, size: Expression): WindowRows {
  const { input, scope, time } = window
  const [width, length] = [millisecondsOf(step, scope), millisecondsOf(size, scope)]
  const start = bucket(time, length, offsetOf(window))
  const name = `"${scope.context.fresh('window')}"`
  const count = Math.floor(length / width)
  const last = `${start} + to_milliseconds(i * ${width})`
  const rows = `SELECT ${last} AS "end" FROM generate_series(1, ${count}) AS s(i) WHERE ${last} > CAST(${time} AS TIMESTAMP)`
  return {
    input,
    start,
    end: `${name}."end"`,
    join: ` CROSS JOIN LATERAL (${rows}) AS ${name}`,
    order: `[epoch_ms(${name}."end")]`,
  }
}
