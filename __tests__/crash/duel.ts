import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { leaseDuration } from '../../src/deploy/lease.js'
import { within } from '../../src/engines/memory/chance.js'
import { git, over, type Ended, type Fate, type Place, type Running, type Who } from './place.js'
import { everything, leftoversOf, present, refs, type Everything } from './sight.js'
import { differenceOf } from './difference.js'
import { argumentsOf, checkOut, type Name, type Theatre } from './theatre.js'

/** Two commands on one environment, from two clones. */
export interface Pair {
  readonly before: readonly Name[]
  readonly one: Name
  readonly other: Name
}

/**
 * How the two meet. `fair`: at the same moment. `dies`: ada, on another machine, is killed; bob comes then, and again
 * when her lease is over. `sleeps`: she sleeps past her lease, with the database's file or having lost its lock, and
 * wakes when bob has been there.
 */
export type Manner = 'fair' | 'dies' | 'sleeps' | 'sleeps-holding'

export interface Duel extends Pair {
  readonly manner: Manner
  readonly seed: number
}

const installed: readonly Name[] = ['install']
const deployed: readonly Name[] = ['install', 'deploy']
const pair = (before: readonly Name[], one: Name, other: Name): Pair => ({ before, one, other })

const pairs: readonly Pair[] = [
  pair(installed, 'deploy', 'deploy'),
  pair(deployed, 'retire', 'revise'),
  pair(deployed, 'rollback', 'retire'),
  pair(installed, 'deploy', 'discard'),
  pair([], 'install', 'install'),
  pair(deployed, 'rollback', 'rollback'),
  pair(installed, 'validate', 'deploy'),
  pair(deployed, 'discard', 'deploy'),
  pair(installed, 'deploy', 'revise'),
  pair(deployed, 'retire', 'discard'),
]

/** Of ten, so many meet so. */
const manners: readonly Manner[] = [
  ...['fair', 'dies', 'fair', 'sleeps', 'fair', 'fair', 'dies', 'fair', 'sleeps', 'sleeps-holding'],
] as Manner[]

/** The `n`th duel of a seed. */
export function duel(seed: number, n: number): Duel {
  const round = Math.floor(n / pairs.length)
  const { before, one, other } = pairs[n % pairs.length] ?? pair([], 'install', 'install')
  const manner = manners[(n + 3 * round) % manners.length] ?? 'fair'
  return { before, one, other, manner, seed: within([0, 1_000_000_000], seed, n) }
}

export const titleOf = ({ before, one, other, manner, seed }: Duel): string =>
  `${[...before, ''].join(', ')}${one} against ${other}, ${manner}, seed ${seed}`

/** `told`: who holds the environment since when; `kept out`: which process has the database, by nobody's lease. */
type Answer = 'done' | 'told' | 'kept out' | 'lost' | 'refused' | 'dead'

const isOut = (answer: Answer): boolean => answer === 'told' || answer === 'kept out'

const lost =
  /is lost, and nothing more was done|has taken over since|another run is changing .* is at \w+ at origin, not /

/** @throws where it broke, or says nothing of the other one */
function answerOf(ended: Ended, rival: Running): Answer {
  if (ended.signal === 'SIGKILL') return 'dead'
  if (ended.code === 0 || ended.code === 2) return 'done'
  const { outcome, message } = said(ended)
  if (ended.code !== 1 || outcome !== 'refused')
    throw new Error(`exit code ${String(ended.code)}: ${ended.err}`)
  const holder = /another run is changing prod: held by .*, process (\d+) since \d{4}-\d\d-\d\dT/.exec(
    message,
  )?.[1]
  if (holder === String(rival.child.pid)) return 'told'
  // Whoever has the database may be about to take the lease, or have given it back.
  if (message.includes(`is in use by process ${String(rival.child.pid)} (`)) return 'kept out'
  return lost.test(message) ? 'lost' : 'refused'
}

function said({ out }: Ended): { readonly outcome: string; readonly message: string } {
  return JSON.parse(out) as { readonly outcome: string; readonly message: string }
}

export interface Fought {
  readonly problem: string | null
  readonly answers: readonly Answer[]
}

/** Lets two meet, and compares how it ends with one after the other. */
export async function fought(theatre: Theatre, one: Duel): Promise<Fought> {
  const place = (await theatre.after(one.before)).place.copy()
  const meeting = new Meeting(theatre, one, place)
  try {
    await meeting[one.manner]()
    return { problem: await meeting.difference(), answers: meeting.answers }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), answers: meeting.answers }
  } finally {
    meeting.end()
    place.remove()
  }
}

/** By how much bob's clock is ahead where ada's lease is over. */
const past = leaseDuration + 10_000

class Meeting {
  readonly answers: Answer[] = []
  /** Courses, one after the other, that it may end as. */
  #done: readonly Name[][] = []
  readonly #theatre: Theatre
  readonly #duel: Duel
  readonly #place: Place
  readonly #runs: Running[] = []

  constructor(theatre: Theatre, one: Duel, place: Place) {
    this.#theatre = theatre
    this.#duel = one
    this.#place = place
    checkOut(place, 'ada', one.one)
    checkOut(place, 'bob', one.other)
  }

  #start(who: Who, fate: Fate | null = null, ahead = 0, elsewhere = false): Running {
    const name = who === 'ada' ? this.#duel.one : this.#duel.other
    const run = this.#place.start(who, argumentsOf(name), { fate, ahead, elsewhere })
    this.#runs.push(run)
    return run
  }

  async #answer(run: Running, rival: Running): Promise<Answer> {
    const answer = answerOf(await run.ended, rival)
    this.answers.push(answer)
    return answer
  }

  #drawn(most: number, what: string): number {
    return within([0, most], this.#duel.seed, what)
  }

  async #momentsOf(pattern: RegExp): Promise<number> {
    const { moments } = await this.#theatre.after([...this.#duel.before, this.#duel.one])
    return moments.filter((moment) => pattern.test(moment)).length
  }

  async fair(): Promise<void> {
    const { one, other } = this.#duel
    const first = this.#start('ada')
    await setTimeout(this.#drawn(600, 'offset'))
    const second = this.#start('bob')
    const [ada, bob] = await Promise.all([this.#answer(first, second), this.#answer(second, first)])
    if (ada === 'lost' || bob === 'lost' || (isOut(ada) && isOut(bob)))
      throw new Error(`nobody slept, but ada is ${ada} and bob is ${bob}`)
    this.#done = [
      [one, other],
      [other, one],
    ]
    if (isOut(ada)) this.#done = [[other]]
    if (isOut(bob)) this.#done = [[one]]
  }

  async dies(): Promise<void> {
    const at = this.#drawn((await this.#momentsOf(/./)) - 1, 'at')
    const ada = this.#start('ada', { kind: 'killed', at, delay: 0 }, 0, true)
    await this.#answer(ada, ada)
    const early = this.#start('bob')
    if ((await this.#answer(early, ada)) === 'told') {
      const late = this.#start('bob', null, past)
      await this.#answer(late, ada)
    }
    await this.#again()
  }

  async sleeps(): Promise<void> {
    const ada = await this.#asleep(false)
    const bob = this.#start('bob', null, past)
    await this.#answer(bob, ada)
    await this.#wakes(ada, () => this.#state())
    await this.#again()
  }

  async 'sleeps-holding'(): Promise<void> {
    const ada = await this.#asleep(true)
    const early = await this.#start('bob', null, past).ended
    if (!said(early).message.includes(`is in use by process ${String(ada.child.pid)} (`))
      throw new Error(`the database was not kept: ${early.out}`)
    // Nobody else can have the database meanwhile: the act that she was about to begin may still be done.
    await this.#wakes(ada, () => Promise.resolve(JSON.stringify(this.#tip())))
    await this.#answer(this.#start('bob', null, past), ada)
    await this.#again()
  }

  /** Ada did not come to her end, and tries again when bob's clock says so: what he left may have to be finished. */
  async #again(): Promise<void> {
    const { one, other } = this.#duel
    over(await this.#start('ada', null, past).ended)
    // What she left half done may have kept bob from beginning.
    const alone = this.answers.includes('refused') ? [[one]] : []
    this.#done = [...alone, [other, one], [one, other, one]]
  }

  /** Ada, once she sleeps with the lease in her hand: at any of her transactions behind the one that takes it. */
  async #asleep(holding: boolean): Promise<Running> {
    const transactions = await this.#momentsOf(/^before BEGIN/)
    const at = 2 + this.#drawn(transactions - 3, 'at')
    const jump = holding || this.#drawn(1, 'jump') === 1 ? past : 0
    const ada = this.#start('ada', { kind: 'sleeps', at, holding, jump })
    while (!isAsleep(ada)) {
      if (ada.child.exitCode !== null) throw new Error(`ada did not sleep at ${at}: ${(await ada.ended).err}`)
      await setTimeout(10)
    }
    return ada
  }

  /** @throws where the sleeper changes anything, or does not say that the lease is lost */
  async #wakes(ada: Running, look: () => Promise<string>): Promise<void> {
    const before = await look()
    ada.child.kill('SIGCONT')
    const answer = await this.#answer(ada, ada)
    if (answer !== 'lost') throw new Error(`the sleeper is ${answer}: ${(await ada.ended).out}`)
    const after = await look()
    if (before !== after)
      throw new Error(
        `the sleeper changed something: ${differenceOf(JSON.parse(after), JSON.parse(before)) ?? ''}`,
      )
  }

  async #state(): Promise<string> {
    const all = { ...(await everything(this.#place)), files: [] }
    return JSON.stringify([all, this.#tip()])
  }

  #tip(): string {
    return git(this.#place.remote, 'rev-parse', refs.ledger)
  }

  /** Null where everything is as after one of the courses that it may be. */
  async difference(): Promise<string | null> {
    const leftovers = leftoversOf(this.#place)
    if (leftovers.length > 0) return `left over: ${leftovers.join(', ')}`
    const found = shared(await everything(this.#place))
    const differences: string[] = []
    for (const course of this.#done) {
      const { end } = await this.#theatre.after([...this.#duel.before, ...course])
      const difference = differenceOf(found, shared(end))
      if (difference === null) return null
      differences.push(`${difference} after ${course.join(', ')}`)
    }
    return differences.join('\nor ')
  }

  /** Nobody is left asleep. */
  end(): void {
    for (const { child } of this.#runs)
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  }
}

/** What the two have in common; each clone has what its own commands brought there. */
function shared(all: Everything): object {
  return { ...present(all), files: [] }
}

function isAsleep({ child }: Running): boolean {
  try {
    return /\) [Tt] /.test(readFileSync(`/proc/${String(child.pid)}/stat`, 'utf8'))
  } catch {
    return false
  }
}
