import type { Position } from '../engines/engine.js'
import { counted } from '../project/wording.js'

/** When a statement counts as caught up. Durations in milliseconds. */
export interface CatchUp {
  /** Records that it may be behind its sources. */
  readonly lag: number
  /** For how long it has to stay so. */
  readonly soak: number
  /** How long it may take. */
  readonly within: number
}

/** What a wait has seen so far; instants in milliseconds since 1970. */
export interface Waited {
  /** When it began, in whatever run. */
  readonly since: number
  /** When this run began to look. */
  readonly first: number
  /** Since when it has not been further behind than it may be; null where it is. */
  readonly calm: number | null
  /** The newest few looks at how far behind it is. */
  readonly lags: readonly { readonly at: number; readonly lag: number }[]
}

export type CatchUpVerdict =
  | { readonly state: 'through'; readonly detail: string }
  | { readonly state: 'waiting'; readonly detail: string; readonly waited: Waited; readonly again: number }
  | { readonly state: 'failed'; readonly detail: string }

const kept = 20

/** @param now when this run begins to look */
export function waitFrom(since: number, now: number = since): Waited {
  return { since, first: now, calm: null, lags: [] }
}

/**
 * Where another run began the wait, this one has at least the soak time to find it near its sources, and then to see it
 * stay so: it cannot know what nobody saw.
 */
function deadlineOf({ since, first, calm }: Waited, { within, soak }: CatchUp): number {
  return first === since ? since + within : Math.max(since + within, (calm ?? first) + soak)
}

/** Whether a wait has taken as long as it may: then it is not left to yet another run. */
export function isLate({ since }: Waited, now: number, { within }: CatchUp): boolean {
  return now - since >= within
}

/**
 * What a look at a statement says: caught up is whoever has not been further behind than the bound for the whole soak
 * time; that it runs says nothing. Where the platform knows no lag, its own word counts.
 * @param now milliseconds since 1970
 */
export function looked(waited: Waited, position: Position, now: number, rule: CatchUp): CatchUpVerdict {
  const { state, lag, detail } = position
  if (state === 'failed' || state === 'stopped')
    return { state: 'failed', detail: `is ${state}${detail === '' ? '' : `: ${detail}`}` }
  if (state === 'finished') return { state: 'through', detail: state }
  const calm = isNear(position, rule) ? (waited.calm ?? now) : null
  if (calm !== null && now - calm >= rule.soak) return { state: 'through', detail: nearWords(lag) }
  if (now >= deadlineOf({ ...waited, calm }, rule)) return { state: 'failed', detail: lateWords(position) }
  const lags = lag === null ? waited.lags : [...waited.lags, { at: now, lag }].slice(-kept)
  const next: Waited = { ...waited, calm, lags }
  return {
    state: 'waiting',
    detail: waitingWords(next, position, now, rule),
    waited: next,
    again: pause(next, now, rule),
  }
}

function isNear({ state, lag }: Position, rule: CatchUp): boolean {
  if (lag !== null) return lag <= rule.lag && state !== 'starting'
  return state === 'caught-up'
}

function nearWords(lag: number | null): string {
  return lag === null || lag === 0 ? 'caught up' : `caught up, ${behind(lag)}`
}

export function lateWords({ lag }: Position): string {
  return `has not caught up in time${lag === null ? '' : ` (${behind(lag)})`}`
}

function behind(lag: number): string {
  return `${counted(lag, 'record')} behind`
}

function waitingWords(waited: Waited, { state, lag }: Position, now: number, rule: CatchUp): string {
  if (waited.calm !== null) return `${nearWords(lag)}; ${spoken(rule.soak - (now - waited.calm))} to stay so`
  const left = timeLeft(waited, rule)
  const parts = [lag === null ? state : behind(lag), left === null ? '' : `about ${spoken(left)} left`]
  return parts.filter((part) => part !== '').join(', ')
}

/** How long it takes at the speed of the newest looks, in milliseconds; null where that cannot be told. */
export function timeLeft({ lags }: Waited, rule: Pick<CatchUp, 'lag'>): number | null {
  const [first, last] = [lags[0], lags.at(-1)]
  if (first === undefined || last === undefined || last.lag >= first.lag) return null
  const speed = (first.lag - last.lag) / (last.at - first.at)
  return Math.max(0, (last.lag - rule.lag) / speed)
}

const [shortest, longest] = [1_000, 30_000]

/** Looks are further apart the longer a wait lasts, so that nobody waits for more than a fiftieth in vain. */
function pause(waited: Waited, now: number, rule: CatchUp): number {
  const { since, calm } = waited
  const patient = Math.min(longest, Math.max(shortest, (now - since) / 50))
  const end = Math.min(deadlineOf(waited, rule), calm === null ? Infinity : calm + rule.soak)
  return Math.max(1, Math.min(patient, end - now))
}

/**
 * A sleep that does not go beyond the end of the run.
 * @param due when that is; null where nothing says so
 */
export function untilDue(duration: number, due: number | null, now: number): number {
  return due === null ? duration : Math.max(1, Math.min(duration, due - now))
}

/** `45 s`, `12 min`, `3 h 5 min`. */
export function spoken(duration: number): string {
  const seconds = Math.ceil(duration / 1000)
  if (seconds < 100) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 100) return `${minutes} min`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
