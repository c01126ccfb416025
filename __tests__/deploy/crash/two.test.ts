import { afterAll, expect, test } from '@jest/globals'
import { leaseDuration, type LeaseRecord } from '../../../src/deploy/lease.js'
import { Refusal } from '../../../src/deploy/refusal.js'
import { FaultError } from '../../../src/project/fault.js'
import { within } from '../../../src/engines/memory/chance.js'
import { picture, type World } from '../stage.js'
import { Actor, Scheduler, type Fate } from './scheduler.js'
import { Theatre } from './sweep.js'
import { run, type Name, type Setting } from './world.js'

type Pair = readonly [before: readonly Name[], one: Name, other: Name]

const installed: readonly Name[] = ['install']
const deployed: readonly Name[] = ['install', 'deploy']

const pairs: readonly Pair[] = [
  [[], 'install', 'install'],
  [[], 'install', 'deploy'],
  [installed, 'deploy', 'deploy'],
  [installed, 'deploy', 'revise'],
  [installed, 'deploy', 'rollback'],
  [installed, 'deploy', 'discard'],
  [installed, 'deploy', 'retire'],
  [installed, 'deploy', 'install'],
  [installed, 'deploy', 'other'],
  [installed, 'deploy', 'supersede'],
  [installed, 'validate', 'deploy'],
  [installed, 'revise', 'discard'],
  [deployed, 'rollback', 'rollback'],
  [deployed, 'rollback', 'retire'],
  [deployed, 'rollback', 'revise'],
  [deployed, 'retire', 'retire'],
  [deployed, 'retire', 'revise'],
  [deployed, 'discard', 'revise'],
  [deployed, 'discard', 'deploy'],
]

const settings: readonly Setting[] = [
  { name: 'one at a time, at once', parallel: 1, atomicSwitch: true },
  { name: 'four at a time, one by one', parallel: 4, atomicSwitch: false },
]

const totals = { plays: 0, steps: 0, told: 0, waited: 0, died: 0, slept: 0, takenOver: 0, lost: 0, both: 0 }

afterAll(() => {
  const { plays, steps, told, waited, died, slept, takenOver, lost, both } = totals
  process.stderr.write(
    `interleavings of two: ${plays} tried, ${plays} ended as one after the other (${steps} steps; ${told} refused with the holder, ${waited} waited, ${died} died, ${slept} slept past the lease, ${takenOver} leases taken over, ${lost} woke and changed nothing, ${both} where neither won)\n`,
  )
})

/** What an actor was told in the end; null: it is done. */
type Answer = string | null

const isHeld = (answer: Answer) => answer?.includes('held by') === true
const isLost = (answer: Answer) =>
  answer !== null && /is lost, and nothing more was done|has taken over since|The ledger is at/.test(answer)

/** Watches one play: who changes what, and who takes whose lease. */
class Umpire {
  readonly #world: World
  readonly #holders = new Map<number, string>()
  #state: string
  #lease: LeaseRecord | null

  constructor(world: World) {
    this.#world = world
    this.#state = this.#seen()
    this.#lease = world.lease.record
  }

  #seen(): string {
    return JSON.stringify([picture(this.#world), this.#world.environment])
  }

  look(actor: Actor | null): void {
    totals.steps += 1
    this.#lookAtLease()
    const state = this.#seen()
    const hand = this.#holders.get(this.#world.platform.fence.token)
    if (state !== this.#state && hand !== undefined && actor?.name !== hand)
      throw new Error(`${actor?.name ?? 'time'} changed something under the hand of ${hand}`)
    this.#state = state
  }

  #lookAtLease(): void {
    const before = this.#lease
    const now = this.#world.lease.record
    this.#lease = now
    if (now === null || now.lease.token === before?.lease.token) return
    this.#holders.set(now.lease.token, now.lease.holder)
    if (before === null || before.released) return
    totals.takenOver += 1
    if (this.#world.time <= Date.parse(before.lease.until))
      throw new Error(`${now.lease.holder} took the lease of ${before.lease.holder} too early`)
  }
}

function fateOf(seed: number, name: string): Fate | null {
  const kind = within([0, 5], seed, 'fate', name)
  if (kind > 2) return null
  const at = within([0, 60], seed, 'when', name)
  if (kind === 0) return { at, sleeps: null }
  return { at, sleeps: kind === 1 ? leaseDuration + within([1, 200], seed, 'sleep', name) * 1000 : 20_000 }
}

async function answerOf(work: Promise<unknown>): Promise<Answer> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof Refusal || error instanceof FaultError) return error.message
    throw error
  }
}

async function play(
  theatre: Theatre,
  setting: Setting,
  [before, ...names]: Pair,
  seed: number,
): Promise<string> {
  const scene = await theatre.after(before)
  const { stage } = scene
  const umpire = new Umpire(stage)
  const scheduler = new Scheduler(stage, seed, (actor) => {
    umpire.look(actor)
    scene.look(`step of ${actor?.name ?? 'time'}`)
  })
  const answers = new Map<Actor, Answer>()
  const works = names.map(async (name, place) => {
    const who = place === 0 ? 'ada' : 'bob'
    const patience = within([0, 1], seed, 'patience', who) * 600_000
    const actor = new Actor(who, fateOf(seed, who), patience)
    answers.set(actor, 'dead')
    answers.set(actor, await answerOf(run(name, stage, setting, scheduler.processOf(actor))))
  })
  await scheduler.run(works)
  judge(answers)
  // Who did not come to an end tries again, alone.
  for (const [place, answer] of [...answers.values()].entries()) {
    const name = names[place]
    if (name !== undefined && (answer === 'dead' || isHeld(answer) || isLost(answer))) await scene.whole(name)
  }
  return JSON.stringify(scene.present)
}

function judge(answers: ReadonlyMap<Actor, Answer>): void {
  totals.plays += 1
  const [one, other] = [...answers.keys()]
  for (const [actor, answer] of answers) {
    const rival = actor === one ? other : one
    if (isHeld(answer)) {
      totals.told += 1
      expect(answer).toMatch(new RegExp(`held by ${rival?.name ?? ''} since \\d{4}-\\d\\d-\\d\\dT`))
      expect(actor.patience === 0 || rival?.isDead === false).toBe(true)
    }
    if (actor.isDead) totals.died += 1
    else if (actor.fate !== null && actor.moments > actor.fate.at && (actor.fate.sleeps ?? 0) > leaseDuration)
      totals.slept += 1
    if (isLost(answer)) totals.lost += 1
    if (answer === null && actor.patience > 0) totals.waited += 1
  }
  const isFair = [...answers.keys()].every(({ fate, moments }) => fate === null || moments <= fate.at)
  const isWon = [...answers.values()].some((answer) => !isHeld(answer) && !isLost(answer))
  if (!isWon) totals.both += 1
  if (isFair) expect([...answers.values()].filter(isLost)).toEqual([])
  if (isFair) expect(isWon).toBe(true)
}

/** `INTERLEAVINGS=20000` tries more. */
const count = Number(process.env['INTERLEAVINGS'] ?? 1000)

test.each(pairs.map((pair) => [pair.flat().join(', '), pair] as const))('%s', async (_name, pair) => {
  const [before, one, other] = pair
  for (const [place, setting] of settings.entries()) {
    const theatre = await Theatre.open(setting)
    const serial: string[] = []
    const courses: Name[][] = [
      [one],
      [other],
      [one, other],
      [other, one],
      [one, other, one],
      [other, one, other],
    ]
    for (const course of courses)
      serial.push(JSON.stringify((await (await theatre.after(before)).whole(...course)).present))
    const plays = Math.ceil(count / pairs.length / settings.length)
    for (let n = 0; n < plays; n++) {
      const seed = n * settings.length + place
      const found = await play(theatre, setting, pair, seed)
      if (!serial.includes(found)) expect({ seed, ...parsed(found) }).toEqual({ seed, ...parsed(serial[2]) })
    }
  }
})

const parsed = (text = '{}') => JSON.parse(text) as object
