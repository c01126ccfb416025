import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { courseOf, leg, type Ended, type Leg } from '../../src/deploy/course.js'
import { next, type Decision, type Observed } from '../../src/deploy/next.js'
import type { Environment } from '../../src/plan/environment.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import { tries } from '../tries.js'

/** A course in short; what comes before a leg are legs before it, and one that is no part of the course. */
interface Sketch {
  readonly after: readonly number[]
  readonly works: boolean
  readonly lasts: boolean
}

/** What happens next: which of those that run ends (by place), how, and whether the run has to end then. */
interface Happening {
  readonly which: number
  readonly outcome: Ended['outcome']
  readonly due: boolean
}

const sketches: fc.Arbitrary<readonly Sketch[]> = fc.array(
  fc.record({
    after: fc.uniqueArray(fc.nat(14), { maxLength: 3 }),
    works: fc.boolean(),
    lasts: fc.boolean(),
  }),
  { maxLength: 15 },
)

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    which: fc.nat(14),
    outcome: fc.oneof(
      { weight: 12, arbitrary: fc.constant('through' as const) },
      { weight: 1, arbitrary: fc.constant('failed' as const) },
    ),
    due: fc.oneof({ weight: 30, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  }),
  { maxLength: 40 },
)

const legsOf = (given: readonly Sketch[]): readonly Leg[] =>
  given.map(({ after, works, lasts }, place) =>
    leg({
      id: `l${place}`,
      after: ['elsewhere', ...after.filter((one) => one < place).map((one) => `l${one}`)],
      act: { do: 'note' },
      works,
      lasts,
    }),
  )

/** A run without an engine, a ledger or a clock: the machine, and what happens to it. */
class Run {
  readonly legs: readonly Leg[]
  readonly begun: string[] = []
  readonly through: Set<string>
  readonly running = new Map<string, Leg>()
  readonly ended: Ended[] = []
  open: readonly Leg[] | null = null
  failure: Ended | null = null
  isDue = false
  readonly #limit: number
  readonly #forgets: boolean
  readonly #environment: Environment

  constructor(legs: readonly Leg[], confirmed: readonly string[], limit: number, forgets = false) {
    this.legs = legs
    this.#limit = limit
    this.#forgets = forgets
    this.#environment = { ...emptyEnvironment, confirmed }
    this.through = new Set()
  }

  get observed(): Observed {
    const { through, running, ended, open, failure, isDue } = this
    return { through, running, ended: [...ended], open, failure, isDue, limit: this.#limit }
  }

  decide(): Decision {
    return next(courseOf(this.legs), this.#environment, this.observed)
  }

  /** Whether a leg counts as through, said once more in the simplest words. */
  isThrough(id: string): boolean {
    const own = this.legs.find((one) => one.id === id)
    if (own === undefined || this.through.has(id)) return true
    return own.lasts && this.#environment.confirmed.includes(id)
  }

  act({ ended, begin, open }: Extract<Decision, { do: 'act' }>): void {
    expect(ended).toEqual(this.ended)
    // A run may forget what it left: everything is looked at then.
    this.open = this.#forgets ? null : open
    this.failure ??= ended.find(({ outcome }) => outcome === 'failed') ?? null
    for (const { leg: one, outcome } of this.ended.splice(0))
      if (outcome === 'through') this.through.add(one.id)
    for (const one of begin) this.#begin(one)
    this.#expectNoneLeft()
  }

  #begin(one: Leg): void {
    expect([this.failure, this.isDue]).toEqual([null, false])
    for (const id of one.after) expect([one.id, id, this.isThrough(id)]).toEqual([one.id, id, true])
    expect(this.isThrough(one.id)).toBe(false)
    expect(this.begun).not.toContain(one.id)
    this.begun.push(one.id)
    this.running.set(one.id, one)
    expect([...this.running.values()].filter(({ works }) => works).length).toBeLessThanOrEqual(this.#limit)
  }

  /** Whatever could begin has begun, unless there is no room for it. */
  #expectNoneLeft(): void {
    if (this.failure !== null || this.isDue) return
    const full = [...this.running.values()].filter(({ works }) => works).length >= this.#limit
    const could = this.legs.filter(
      ({ id, after, works }) =>
        !this.isThrough(id) &&
        !this.running.has(id) &&
        after.every((one) => this.isThrough(one)) &&
        !(works && full),
    )
    expect(could.map(({ id }) => id)).toEqual([])
  }

  happen({ which, outcome, due }: Happening): void {
    const one = [...this.running.values()][which % this.running.size]
    if (one === undefined) throw new Error('nothing runs')
    this.running.delete(one.id)
    this.isDue ||= due
    // A leg that waits is left where the run has to end.
    const how = due && !one.works ? 'left' : outcome
    this.ended.push({ leg: one, outcome: how, detail: '', error: how === 'failed' ? new Error('no') : null })
  }
}

/** Lets a run come to its end; gives how it ended. */
function ended(run: Run, happens: readonly Happening[]): Decision {
  const more = [...happens]
  for (let left = 4 * run.legs.length + 4; left > 0; left -= 1) {
    const decision = run.decide()
    if (decision.do === 'act') run.act(decision)
    else if (decision.do === 'wait') run.happen(more.shift() ?? { which: 0, outcome: 'through', due: false })
    else return decision
  }
  throw new Error('it never ends')
}

const runs = Number(process.env.RUNS ?? 2000)

describe('the machine alone, with no engine, ledger or clock', () => {
  test('begins nothing before its predecessors are through, nothing twice, all that it can, and ends', () => {
    fc.assert(
      fc.property(
        sketches,
        happenings,
        fc.uniqueArray(fc.nat(14), { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (given, happens, known, limit, forgets) => {
          const run = new Run(
            legsOf(given),
            known.map((one) => `l${one}`),
            limit,
            forgets,
          )
          const end = ended(run, happens)
          const left = run.legs.filter(({ id }) => !run.isThrough(id))
          if (run.failure !== null) expect(end).toEqual({ do: 'refuse', failure: run.failure })
          else if (left.length === 0) expect(end.do).toBe('done')
          else expect([end.do, run.isDue]).toEqual(['pause', true])
        },
      ),
      tries(runs),
    )
  })

  test('chooses what has the longest way behind it, where not all can begin', () => {
    const legs = legsOf([
      { after: [], works: true, lasts: false },
      { after: [], works: true, lasts: false },
      { after: [1], works: true, lasts: false },
      { after: [2], works: true, lasts: false },
    ])
    const run = new Run(legs, [], 1)
    expect(ended(run, []).do).toBe('done')
    expect(run.begun).toEqual(['l1', 'l2', 'l0', 'l3'])
  })
})
