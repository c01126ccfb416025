import { afterAll, expect } from '@jest/globals'
import { Refusal } from '../../../src/deploy/refusal.js'
import { FaultError } from '../../../src/project/fault.js'
import type { World } from '../stage.js'
import { Births, everything, present, Reader, shownIn } from './sight.js'
import { clockOf, copyOf, newStage, run, type Around, type Name, type Setting } from './world.js'

export class Killed extends Error {}

/** How many points were tried by the tests of a file, and how many ended as if nothing had happened. */
export const totals = { tried: 0, same: 0, looks: 0 }

/** Prints the totals of a file's tests. */
export function printTotals(what: string): void {
  afterAll(() => {
    const { tried, same, looks } = totals
    process.stderr.write(
      `crash points, ${what}: ${tried} tried, ${same} ended as undisturbed; readers looked ${looks} times\n`,
    )
  })
}

export const settings: readonly Setting[] = [1, 4].flatMap((parallel) =>
  [true, false].map((atomicSwitch) => ({
    name: `${parallel} at a time, ${atomicSwitch ? 'all consumers at once' : 'consumer by consumer'}`,
    parallel,
    atomicSwitch,
  })),
)

/** A process that is killed at a point, counted from 0: nothing that lasts comes from it any more. */
export function mortal(at: number): { readonly around: Around; readonly isDead: () => boolean } {
  let count = 0
  let dead = false
  return {
    around: (moment, act) => {
      dead ||= count++ >= at
      if (dead) throw new Killed(`${moment} ${act}`)
    },
    isDead: () => dead,
  }
}

/** One course of commands in one world, watched by readers at every point. */
export class Play {
  readonly stage: World
  readonly #setting: Setting
  readonly #reader: Reader
  readonly births: Births
  /** What was refused, in words. */
  readonly refusals: string[] = []

  constructor(stage: World, setting: Setting, reader: Reader) {
    this.stage = stage
    this.#setting = setting
    this.#reader = reader
    this.births = new Births(stage.platform)
  }

  /** What readers see now, and what is there. */
  look(act: string): void {
    this.#reader.look(this.stage, this.stage.time, act)
    this.births.look(this.stage.platform)
  }

  /** Runs a command that is killed at a point; false where it came to its end before. */
  async killed(name: Name, at: number): Promise<boolean> {
    const { around, isDead } = mortal(at)
    await this.#run(name, async (moment, act) => {
      this.look(`${name} ${moment} ${act}`)
      await around(moment, act)
    })
    return isDead()
  }

  /** Runs a command to its end. */
  async whole(...names: readonly Name[]): Promise<this> {
    for (const name of names) await this.#run(name, (moment, act) => this.look(`${name} ${moment} ${act}`))
    return this
  }

  async #run(name: Name, around: Around): Promise<void> {
    try {
      await run(name, this.stage, this.#setting, { around, clock: clockOf(this.stage) })
    } catch (error) {
      if (error instanceof Refusal || error instanceof FaultError) this.refusals.push(error.message)
      else if (!(error instanceof Killed)) throw error
    }
    this.look(`the end of ${name}`)
  }

  get end() {
    return everything(this.stage, this.stage.time)
  }

  /** Without what remembers how it came there. */
  get present() {
    return present(this.stage, this.stage.time)
  }
}

/** Worlds in which some commands have come to their end, undisturbed. */
export class Theatre {
  readonly #setting: Setting
  readonly #reader = new Reader()
  readonly #stages = new Map<string, World>()

  private constructor(setting: Setting) {
    this.#setting = setting
  }

  /** A theatre whose readers know every colour that is ever shown. */
  static async open(setting: Setting): Promise<Theatre> {
    const made = new Theatre(setting)
    made.#reader.learn({})
    for (const course of [
      ['install'],
      ['install', 'deploy'],
      ['install', 'revise'],
      ['install', 'other'],
    ] as const)
      await made.#learn(course)
    return made
  }

  get looks(): number {
    return this.#reader.looks
  }

  async #learn(course: readonly Name[]): Promise<void> {
    const stage = newStage(this.#setting.traits)
    for (const name of course)
      await run(name, stage, this.#setting, { around: () => undefined, clock: clockOf(stage) })
    this.#reader.learn(shownIn(stage.platform, stage.time))
  }

  /** After some commands; each time a world of its own. */
  async after(names: readonly Name[]): Promise<Play> {
    const key = names.join()
    const known = this.#stages.get(key) ?? (await this.#made(names))
    this.#stages.set(key, known)
    return new Play(copyOf(known), this.#setting, this.#reader)
  }

  async #made(names: readonly Name[]): Promise<World> {
    if (names.length === 0) return newStage(this.#setting.traits)
    const play = await this.after(names.slice(0, -1))
    await play.whole(...names.slice(-1))
    expect(play.refusals).toEqual([])
    return play.stage
  }
}

/** Tries every `stride`th point, from `first`, until one lies beyond the end; gives how many there were. */
export async function everyPoint(
  visit: (at: number) => Promise<boolean>,
  stride = 1,
  first = 0,
): Promise<number> {
  let points = 0
  for (let at = first; await visit(at); at += stride) points += 1
  return points
}

/** Counts a point, and compares how it ended. */
export function expectSame(point: unknown, found: object, wanted: object): void {
  totals.tried += 1
  // Thousands of comparisons: the words for a difference are made only where there is one.
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    expect({ point, ...found }).toEqual({ point, ...wanted })
  totals.same += 1
}
