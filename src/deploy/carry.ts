import { begun, over, type Course, type Ended, type Leg } from './course.js'
import { entryOf } from './entry.js'
import { isOvertaken } from './failure.js'
import type { Journal } from './journal.js'
import { lastingIn, next, type Decision, type Observed } from './next.js'
import type { Ports } from './ports.js'
import { messageOf } from '../project/wording.js'

/** What carries courses out: everything that is no data. */
export interface Hand {
  readonly journal: Journal
  readonly ports: Pick<Ports, 'clock' | 'progress'>
  /** Legs that work side by side. */
  readonly limit: number
  /** When the run has to end, in milliseconds since 1970; null where nothing says so. */
  readonly due: number | null
  /** Aborted once the run is asked to end; null where what it does is not put off. */
  readonly ending: AbortSignal | null
  /** Makes a leg happen, once or again; gives a detail for people, or null where the run had to end before. */
  readonly perform: (leg: Leg) => Promise<string | null>
}

/** Which leg failed, and what it threw. */
export class LegFailure extends Error {
  readonly leg: Leg
  override readonly cause: unknown
  constructor({ leg, error }: Ended) {
    super(messageOf(error))
    this.leg = leg
    this.cause = error
  }
}

/** Whether a run has to end by now. */
export function isDue({ due, ending, ports }: Pick<Hand, 'due' | 'ending' | 'ports'>): boolean {
  return ending?.aborted === true || (due !== null && Date.parse(ports.clock.now()) >= due)
}

/**
 * Carries a course out: asks the machine what comes next, records it, acts. Every leg that changes something stands in
 * the ledger before it begins, and every leg once it is over.
 * @returns `paused` where the run had to end: whoever begins the command again goes on
 * @throws LegFailure with what the first failing leg threw; what else ran was waited for
 */
export async function carry(course: Course, hand: Hand): Promise<'done' | 'paused'> {
  const passage = new Passage(course, hand)
  try {
    for (;;) {
      const decision = next(course, hand.journal.environment, passage.observed())
      if (decision.do === 'done') return 'done'
      if (decision.do === 'pause') return 'paused'
      if (decision.do === 'refuse') throw new LegFailure(decision.failure)
      if (decision.do === 'stuck') throw new Error(`nothing can begin of ${namesOf(decision.left)}`)
      if (decision.do === 'wait') await passage.change()
      else await passage.act(decision)
    }
  } finally {
    await passage.end()
  }
}

function namesOf(legs: readonly Leg[]): string {
  return legs.map(({ id }) => id).join(', ')
}

/** One course on its way: what runs, what is over, and what woke it. */
class Passage {
  readonly #course: Course
  readonly #hand: Hand
  readonly #through = new Set<string>()
  readonly #running = new Map<string, Leg>()
  readonly #acts = new Set<Promise<void>>()
  #ended: Ended[] = []
  #open: readonly Leg[] | null = null
  #failure: Ended | null = null
  #isDue = false
  #wake: () => void = () => undefined

  constructor(course: Course, hand: Hand) {
    this.#course = course
    this.#hand = hand
  }

  observed(): Observed {
    this.#isDue ||= isDue(this.#hand)
    return {
      through: this.#through,
      running: this.#running,
      ended: this.#ended,
      open: this.#open,
      failure: this.#failure,
      isDue: this.#isDue,
      limit: this.#hand.limit,
    }
  }

  async act({ ended, begin, open }: Extract<Decision, { do: 'act' }>): Promise<void> {
    this.#ended = []
    this.#open = open
    this.#failure ??= ended.find(({ outcome }) => outcome === 'failed') ?? null
    await this.#record(ended, begin)
    for (const { leg, outcome } of ended) if (outcome === 'through') this.#through.add(leg.id)
    for (const leg of begin) this.#start(leg)
  }

  /** @throws what a newer hand answers: the record is its own by now, though nobody may have written there yet */
  async #record(ended: readonly Ended[], begin: readonly Leg[]): Promise<void> {
    for (const { error } of ended) if (isOvertaken(error)) throw error
    const said = ended.filter(({ outcome }) => outcome !== 'left')
    const acting = begin.filter(({ changes }) => changes)
    if (said.length === 0 && acting.length === 0) return
    const { journal, ports } = this.#hand
    const now = ports.clock.now()
    const record = over(journal.environment, said, now)
    await journal.record(entryOf(said, acting), begun(record, acting, now))
    for (const id of lastingIn(this.#course, journal.environment, this.#through)) this.#through.add(id)
  }

  #start(leg: Leg): void {
    this.#running.set(leg.id, leg)
    const act = this.#perform(leg)
    this.#acts.add(act)
    void act.finally(() => this.#acts.delete(act))
  }

  async #perform(leg: Leg): Promise<void> {
    const { perform, ports } = this.#hand
    const shown = (state: 'started' | 'done' | 'failed', detail: string) => {
      if (leg.step !== null) ports.progress.step(leg.step, state, detail)
    }
    shown('started', '')
    try {
      const detail = await perform(leg)
      if (detail !== null) shown('done', detail)
      this.#over({ leg, outcome: detail === null ? 'left' : 'through', detail: detail ?? '', error: null })
    } catch (error) {
      shown('failed', messageOf(error))
      this.#over({ leg, outcome: 'failed', detail: '', error })
    }
  }

  #over(ended: Ended): void {
    this.#running.delete(ended.leg.id)
    this.#ended.push(ended)
    this.#wake()
  }

  /** Until something is over; a leg may have ended while the ledger was written. */
  async change(): Promise<void> {
    if (this.#ended.length > 0) return
    await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.#acts)
  }
}
