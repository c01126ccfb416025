import { expect, test } from '@jest/globals'
import { within } from '../../../src/engines/memory/chance.js'
import type { Traits } from '../../../src/engines/memory/platform.js'
import { VirtualClock } from '../../../src/engines/memory/virtual-clock.js'
import type { World } from '../stage.js'
import { everything, Reader, shownIn } from './sight.js'
import { expectSame, Killed, mortal, printTotals, totals } from './sweep.js'
import { newStage, run, type Name, type Setting } from './world.js'

/** Slow, late, double, short of room, and seen late. */
const bad: Partial<Traits> = {
  act: [500, 20_000],
  startup: [1000, 60_000],
  rate: 0.5,
  staleness: 8000,
  late: 0.25,
  duplicate: 0.4,
  transient: 0.25,
  delay: [0, 90_000],
}

const scenarios: readonly (readonly [Name, readonly Name[]])[] = [
  ['install', []],
  ['deploy', ['install']],
  ['revise', ['install', 'deploy']],
  ['rollback', ['install', 'deploy']],
  ['discard', ['install', 'deploy']],
  ['retire', ['install', 'deploy']],
]

/** A world with a clock of its own, and what is late in it. */
class Weather {
  readonly world: World
  readonly clock = new VirtualClock()
  readonly #setting: Setting
  readonly #reader: Reader

  constructor(setting: Setting, reader: Reader) {
    this.world = newStage(setting.traits)
    this.#setting = setting
    this.#reader = reader
  }

  get #now(): number {
    return Date.parse(this.clock.now())
  }

  async whole(name: Name): Promise<void> {
    const around = (moment: string, act: string) =>
      this.#reader.look(this.world, this.#now, `${name} ${moment} ${act}`)
    await run(name, this.world, this.#setting, { around, clock: this.clock })
  }

  /** What reads lag behind is seen, and what is late has arrived. */
  async calm(): Promise<void> {
    await this.clock.sleep(300_000)
  }

  /**
   * Kills a command at a point, and gives back at once: what it had asked of the platform goes on behind its back.
   * @returns false where it came to its end before
   */
  async killed(name: Name, at: number): Promise<boolean> {
    const { around, isDead } = mortal(at)
    let died: () => void = () => undefined
    const death = new Promise<void>((resolve) => (died = resolve))
    const watched = async (moment: Parameters<typeof around>[0], act: string) => {
      if (!isDead()) this.#reader.look(this.world, this.#now, `${name} ${moment} ${act}`)
      try {
        await around(moment, act)
      } catch (error) {
        died()
        throw error
      }
    }
    const running = run(name, this.world, this.#setting, { around: watched, clock: this.clock })
    await Promise.race([
      death,
      running.catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error
      }),
    ])
    return isDead()
  }

  /** The holder is known to be dead: nobody waits until its lease is over. */
  forget(): void {
    const { record } = this.world.lease
    if (record !== null) this.world.lease.record = { ...record, released: true }
  }

  get shown() {
    return shownIn(this.world.platform, this.#now)
  }

  get end() {
    const { record, keys, ...rest } = everything(this.world, this.#now)
    return { ...rest, keys: [...new Set(keys)], record }
  }
}

const fair: Setting = { name: 'fair', parallel: 4, atomicSwitch: true }

/** Readers that know every colour. */
async function taught(): Promise<Reader> {
  const reader = new Reader()
  reader.learn({})
  for (const course of [['install'], ['install', 'deploy'], ['install', 'revise']] as const) {
    const weather = new Weather(fair, reader)
    const around = () => undefined
    for (const name of course) await run(name, weather.world, fair, { around, clock: weather.clock })
    reader.learn(weather.shown)
  }
  return reader
}

const seeds = Array.from({ length: 40 }, (_, place) => place + 1)

printTotals('on a platform that answers late and twice')

test.each(scenarios)('%s dies while its requests are under way, and is run again', async (name, before) => {
  const reader = await taught()
  const straight = new Weather(fair, reader)
  for (const one of [...before, name]) await straight.whole(one)
  for (const seed of seeds) {
    const traits = { ...bad, seed }
    const weather = new Weather({ ...fair, traits, atomicSwitch: seed % 2 === 0 }, reader)
    for (const one of before) {
      await weather.whole(one)
      await weather.calm()
    }
    const at = within([0, name === 'retire' || name === 'rollback' ? 12 : 90], seed, 'death', name)
    const died = await weather.killed(name, at)
    if (seed % 4 < 2) weather.forget()
    if (died) await weather.whole(name)
    await weather.calm()
    expectSame([seed, at, died], weather.end, straight.end)
  }
  expect(totals.tried).toBeGreaterThan(0)
  totals.looks = reader.looks
})
