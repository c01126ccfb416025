import { setImmediate } from 'node:timers/promises'
import { within } from '../../../src/engines/memory/chance.js'
import type { Clock } from '../../../src/deploy/ports.js'
import type { World } from '../stage.js'
import type { Process } from './world.js'

/** What befalls an actor at one of its moments, counted from 0. */
export interface Fate {
  readonly at: number
  /** How long it sleeps there, in milliseconds, without a beat of its lease; null: it is dead. */
  readonly sleeps: number | null
}

interface Waiting {
  readonly actor: Actor
  readonly goOn: () => void
}

interface Sleeping extends Waiting {
  readonly until: number
}

/** One process that takes part: it goes on only where the scheduler says so. */
export class Actor {
  readonly name: string
  readonly fate: Fate | null
  readonly patience: number
  /** Beats of its lease: how often, and the last one. */
  beat: { readonly interval: number; readonly tick: () => void; last: number } | null = null
  /** Dead, or asleep as its fate says: its lease is not renewed. */
  isStill = false
  isDead = false
  moments = 0

  constructor(name: string, fate: Fate | null, patience: number) {
    this.name = name
    this.fate = fate
    this.patience = patience
  }
}

/** Lets actors do one lasting thing at a time, in an order drawn from a seed; time passes only while they sleep. */
export class Scheduler {
  readonly #world: World
  readonly #seed: number
  readonly #look: (actor: Actor | null) => void
  readonly #ready: Waiting[] = []
  readonly #sleeping: Sleeping[] = []
  readonly #actors: Actor[] = []
  #steps = 0

  /** @param look called after each step, with who made it; null where only time passed */
  constructor(world: World, seed: number, look: (actor: Actor | null) => void) {
    this.#world = world
    this.#seed = seed
    this.#look = look
  }

  processOf(actor: Actor): Process {
    const clock: Clock = {
      now: () => new Date(this.#world.time).toISOString(),
      sleep: (duration) => this.#sleep(actor, duration),
    }
    this.#actors.push(actor)
    return {
      holder: actor.name,
      patience: actor.patience,
      clock,
      around: (_moment, act) => (act === 'lease: renew' ? undefined : this.#gate(actor)),
      every: (interval, tick) => {
        actor.beat = { interval, tick, last: this.#world.time }
        return () => (actor.beat = null)
      },
    }
  }

  /** Until all work is over; what the dead were doing never is. */
  async run(work: readonly Promise<unknown>[]): Promise<void> {
    let over = 0
    for (const one of work) void one.then(() => (over += 1))
    for (;;) {
      await setImmediate()
      const dead = this.#actors.filter(({ isDead }) => isDead).length
      if (over + dead >= work.length) return
      const next = this.#next()
      if (next === null) throw new Error('nobody can go on')
      next.goOn()
      await setImmediate()
      this.#look(next.actor)
    }
  }

  #gate(actor: Actor): Promise<void> {
    const moment = actor.moments++
    const { fate } = actor
    if (fate?.at === moment) {
      actor.isStill = true
      actor.isDead = fate.sleeps === null
      return fate.sleeps === null ? new Promise(() => undefined) : this.#sleep(actor, fate.sleeps)
    }
    return new Promise((goOn) => this.#ready.push({ actor, goOn }))
  }

  #sleep(actor: Actor, duration: number): Promise<void> {
    return new Promise((goOn) => {
      this.#sleeping.push({ actor, goOn, until: this.#world.time + duration })
      this.#sleeping.sort((a, b) => a.until - b.until)
    })
  }

  /** One of those that could go on: any that is ready, or the first that wakes. */
  #next(): Waiting | null {
    const [first] = this.#sleeping
    const choices = this.#ready.length + (first === undefined ? 0 : 1)
    if (choices === 0) return null
    const choice = within([0, choices - 1], this.#seed, 'step', this.#steps++)
    if (choice < this.#ready.length) return this.#ready.splice(choice, 1)[0] ?? null
    return this.#woken()
  }

  #woken(): Waiting | null {
    const first = this.#sleeping.shift() ?? null
    if (first === null) return null
    this.#pass(first.until)
    first.actor.isStill = false
    return first
  }

  /** Time passes second by second, and whoever lives beats. */
  #pass(until: number): void {
    while (this.#world.time < until) {
      this.#world.time = Math.min(until, this.#world.time + 1000)
      for (const { beat, isStill } of this.#actors) {
        if (beat === null || isStill || this.#world.time - beat.last < beat.interval) continue
        beat.last = this.#world.time
        beat.tick()
      }
    }
  }
}
