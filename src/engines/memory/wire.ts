import type { Clock } from '../../deploy/ports.js'
import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import { chance, within } from './chance.js'
import type { Moment, Platform } from './platform.js'

/** The process is dead: whatever it would have done next has not happened. */
export class Crash extends Error {
  constructor(moment: Moment, act: string) {
    super(`crashed ${moment} ${act}`)
    this.name = 'Crash'
  }
}

/** Called before, between the parts of, and after everything that changes the platform; may throw, as a crash would. */
export type Around = (moment: Moment, act: string) => void | Promise<void>

/** Between two parts of an act. */
export type Between = () => Promise<void>

/** What is asked of a platform. */
export interface Request<T> {
  readonly act: string
  /** What it changes: of two requests for one object the one that was sent later counts. */
  readonly objects: readonly string[]
  /** Makes it happen on the platform. */
  readonly handle: (between: Between) => Promise<T>
}

const timeout = 30_000

/** The way from a process to its platform: slow, lossy and repetitive where the platform's traits say so. */
export class Wire {
  readonly #platform: Platform
  readonly #clock: Clock
  readonly #around: Around
  #dead: Crash | null = null

  constructor(platform: Platform, clock: Clock, around: Around) {
    this.#platform = platform
    this.#clock = clock
    this.#around = around
  }

  /**
   * Sends a request, and waits for its answer.
   * @throws what the platform answers; TransientRefusal where there is no answer
   */
  async send<T>(request: Request<T>): Promise<T> {
    const { act } = request
    const attempt = this.#attempt(act)
    const number = (this.#platform.requests.last += 1)
    await this.#pass('before', act)
    const { traits } = this.#platform
    const share = (what: string) => chance(traits.seed, what, act, attempt)
    await this.#sleep(within(traits.act, traits.seed, 'act', act))
    if (share('transient') < traits.transient)
      throw new TransientRefusal(act, 'the platform takes no more requests now', 'no', 1000)
    if (share('duplicate') < traits.duplicate) void this.#later(request, number, attempt)
    if (share('late') < traits.late) return this.#unanswered(request, number, attempt, share('lost') < 0.5)
    const answer = await this.#deliver(request, number, () => this.#pass('inside', act))
    await this.#pass('after', act)
    return answer
  }

  /** Counts only where chance plays a part. */
  #attempt(act: string): number {
    const { asked, traits } = this.#platform
    if (traits.late + traits.duplicate + traits.transient === 0) return 0
    const count = (asked.get(act) ?? 0) + 1
    asked.set(act, count)
    return count
  }

  /** @param happens before the process gives up waiting; else afterwards */
  async #unanswered<T>(
    request: Request<T>,
    number: number,
    attempt: number,
    happens: boolean,
  ): Promise<never> {
    if (happens) await this.#deliver(request, number, nothing).catch(() => undefined)
    else void this.#later(request, number, attempt)
    await this.#sleep(timeout)
    throw new TransientRefusal(request.act, `no answer within ${timeout / 1000} s`, 'unknown')
  }

  /** What arrives behind the back of its sender: nobody hears the answer. */
  async #later<T>(request: Request<T>, number: number, attempt: number): Promise<void> {
    const { delay, seed } = this.#platform.traits
    await this.#clock.sleep(within(delay, seed, 'delay', request.act, attempt))
    await this.#deliver(request, number, nothing).catch(() => undefined)
  }

  /** On the platform: what was sent before the last change of an object comes too late. */
  async #deliver<T>({ act, objects, handle }: Request<T>, number: number, between: Between): Promise<T> {
    const { handled } = this.#platform.requests
    const changed = objects.find((object) => (handled.get(object) ?? 0) >= number)
    if (changed !== undefined) throw new Refusal(act, `${changed} was changed by a later request`, '')
    const answer = await handle(between)
    for (const object of objects) handled.set(object, Math.max(number, handled.get(object) ?? 0))
    return answer
  }

  async #pass(moment: Moment, act: string): Promise<void> {
    if (this.#dead !== null) throw this.#dead
    const { faults } = this.#platform
    const fault = faults.find(
      (one) => one.times > 0 && one.moment === moment && (one.act === '*' || one.act === act),
    )
    await this.#around(moment, act)
    if (fault === undefined) return
    fault.times -= 1
    switch (fault.kind) {
      case 'crash':
        this.#dead = new Crash(moment, act)
        throw this.#dead
      case 'transient':
        throw new TransientRefusal(act, fault.message, moment === 'before' ? 'no' : 'unknown')
      case 'permanent':
        throw new Refusal(act, fault.message, '')
    }
  }

  #sleep(duration: number): Promise<void> {
    return duration === 0 ? Promise.resolve() : this.#clock.sleep(duration)
  }
}

const nothing = (): Promise<void> => Promise.resolve()
