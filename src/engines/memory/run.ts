import type { Position } from '../engine.js'
import { within } from './chance.js'
import type { Held, Platform, Run } from './platform.js'

/** How many statements hold a slot: seeds need none, and what failed or was stopped has given its own back. */
function running({ runs, objects }: Platform): number {
  let count = 0
  for (const [name, { granted, bounded }] of runs)
    if (granted !== null && !bounded && !isOver(objects.get(name))) count += 1
  return count
}

const isOver = (object: Held | undefined): boolean =>
  object === undefined || object.state === 'failed' || object.state === 'stopped'

/** A statement is asked for; it begins as soon as a slot is free. */
export function begin(platform: Platform, name: string, now: number, total: number, bounded: boolean): void {
  const { traits, runs } = platform
  const startup = within(traits.startup, traits.seed, 'startup', name)
  const granted = bounded ? now : null
  runs.set(name, { asked: now, startup, bounded, granted, total, done: 0, since: now, message: '' })
  grant(platform, now)
}

/** Gives free slots to those who wait, first come, first served. */
export function grant(platform: Platform, now: number): void {
  const { runs, objects, traits } = platform
  let free = traits.slots === Infinity ? Infinity : traits.slots - running(platform)
  for (const [name, run] of runs) {
    if (free < 1) return
    if (run.granted !== null || isOver(objects.get(name))) continue
    runs.set(name, { ...run, granted: now, since: now + run.startup })
    free -= 1
  }
}

/** Records that a statement has processed by an instant. */
export function processed(platform: Platform, { granted, total, done, since }: Run, now: number): number {
  if (granted === null || now < since) return done
  return Math.min(total, platform.traits.rate === Infinity ? total : done + rateFor(platform, now - since))
}

const rateFor = ({ traits }: Platform, duration: number): number =>
  Math.floor((traits.rate * duration) / 1000)

/** Its sources have more records, or fewer, from now on. */
export function refill(platform: Platform, name: string, total: number, now: number): void {
  const run = platform.runs.get(name)
  if (run === undefined) return
  const done = processed(platform, run, now)
  platform.runs.set(name, { ...run, total, done, since: Math.max(run.since, now) })
}

/** It fails, or is stopped: nothing more is processed, and its slot is free. */
export function end(platform: Platform, name: string, message: string, now: number): void {
  const run = platform.runs.get(name)
  if (run === undefined) return
  const done = processed(platform, run, now)
  platform.runs.set(name, { ...run, total: done, done, since: now, message })
  grant(platform, now)
}

/** @param streaming whether statements run on; else each has ended once it has processed everything */
export function positionOf(platform: Platform, object: Held, now: number, streaming: boolean): Position {
  const run = platform.runs.get(object.name)
  if (object.state === 'failed' || object.state === 'stopped')
    return { state: object.state, lag: null, detail: run?.message ?? '' }
  const owed = platform.lag.get(object.name) ?? 0
  if (owed > 0) return { state: 'running', lag: owed, detail: '' }
  if (run === undefined) return { state: streaming ? 'caught-up' : 'finished', lag: 0, detail: '' }
  return runPosition(platform, run, now, streaming && !run.bounded)
}

function runPosition(platform: Platform, run: Run, now: number, endless: boolean): Position {
  const lag = run.total - processed(platform, run, now)
  if (run.granted === null) return { state: 'starting', lag, detail: waiting(platform) }
  if (now < run.since && run.done === 0) return { state: 'starting', lag, detail: 'pending' }
  if (lag > 0) return { state: 'running', lag, detail: '' }
  return { state: endless ? 'caught-up' : 'finished', lag: 0, detail: '' }
}

function waiting(platform: Platform): string {
  return `no capacity: ${running(platform)} of ${platform.traits.slots} statements run already`
}
