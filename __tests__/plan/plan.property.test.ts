import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { environmentOf } from '../../src/plan/foundation.js'
import { makePlan } from '../../src/plan/make.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Pipeline } from '../../src/release/release.js'
import { external, pipeline, release, t, target, type Shorthand } from './pipelines.js'

interface Sketch {
  readonly reads: readonly number[]
  readonly kind: 'table' | 'view'
  readonly alters: number
  readonly seeds: number
  readonly writers: number
  readonly asSelect: boolean
  readonly changed: boolean
}

const sketch: fc.Arbitrary<Sketch> = fc.record({
  reads: fc.array(fc.nat(11), { maxLength: 3 }),
  kind: fc.constantFrom('table', 'table', 'view'),
  alters: fc.nat(2),
  seeds: fc.nat(1),
  writers: fc.integer({ min: 1, max: 2 }),
  asSelect: fc.boolean(),
  changed: fc.boolean(),
})
const sketches = fc.array(sketch, { minLength: 1, maxLength: 10 })

/** Blue and green of random tables over one source. Any table may read any other: there may be cycles. */
function sides(all: readonly Sketch[], logic = 'new'): { blue: Shorthand[]; green: Shorthand[] } {
  const moved = closure(all)
  const name = (index: number) => `t${index % all.length}`
  const make = (green: boolean) => [
    external('src'),
    ...all.map((one, index) => {
      const isMoved = (other: string) => green && moved.has(Number(other.slice(1)))
      const final = (other: string) => (isMoved(other) ? `${other}_v2` : other)
      const reads = ['src', ...new Set(one.reads.map(name).map(final))]
      return t(final(name(index)), reads, green && one.changed ? logic : 'old', {
        kind: one.kind,
        alters: Array.from({ length: one.kind === 'view' ? 0 : one.alters }, (_, i) => `ALTER ${i}`),
        seeds: Array.from({ length: one.kind === 'view' ? 0 : one.seeds }, (_, i) => `VALUES ${i}`),
        writers: one.kind === 'view' ? 1 : one.writers,
        asSelect: one.kind === 'table' && one.asSelect && one.alters === 0,
      })
    }),
  ]
  return { blue: make(false), green: make(true) }
}

/** What changed and everything that reads it, as a release closes over readers. */
function closure(all: readonly Sketch[]): ReadonlySet<number> {
  const moved = new Set(all.flatMap((one, index) => (one.changed ? [index] : [])))
  for (let size = -1; size !== moved.size;) {
    size = moved.size
    all.forEach((one, index) => {
      if (one.reads.some((read) => moved.has(read % all.length))) moved.add(index)
    })
  }
  return moved
}

function planOf(
  all: readonly Sketch[],
  order: (tables: Shorthand[]) => Shorthand[] = (tables) => tables,
): Plan {
  const { blue, green } = sides(all)
  const [from, to] = [pipeline(order(blue)), pipeline(order(green))]
  return makePlan(release(from, to), environmentOf(from, null), { ...target, watch: true })
}

const forAll = (check: (all: readonly Sketch[]) => void) =>
  fc.assert(fc.property(sketches, check), { numRuns: 300 })

describe('whatever the pipeline', () => {
  test('steps come after what they wait for, and the level is the longest path', () => {
    forAll((all) => {
      const { steps } = planOf(all)
      const levels = new Map<string, number>()
      for (const step of steps) {
        const before = step.after.map((id) => levels.get(id) ?? NaN)
        expect(step.level).toBe(Math.max(-1, ...before) + 1)
        levels.set(step.id, step.level)
      }
      expect(levels.size).toBe(steps.length)
    })
  })

  test('nothing touches blue before the switch', () => {
    forAll((all) => {
      const { steps, release: made } = planOf(all)
      const blue = new Set(
        made.blue.tables.filter((table) => table.kind !== 'external').map((table) => table.name),
      )
      const until = steps.findIndex((step) => step.kind === 'switch')
      for (const step of steps.slice(0, until)) {
        expect(step.touches).toEqual([])
        expect(step.writes.filter((table) => blue.has(table))).toEqual([])
        expect(blue.has(step.object)).toBe(false)
      }
    })
  })

  test('everything waits for nothing but what is there: a job starts after its tables and after what fills its reads', () => {
    forAll((all) => {
      const { steps } = planOf(all)
      const made = new Set<string>()
      for (const step of steps) {
        const makes = ['create-table', 'create-view'].includes(step.kind)
        for (const table of step.writes) {
          if (!makes && steps.some((one) => one.id === `create-table:${table}`)) expect(made).toContain(table)
        }
        if (makes || step.kind === 'start-statement') step.writes.forEach((table) => made.add(table))
      }
    })
  })

  test('all of green is made, and nothing else', () => {
    forAll((all) => {
      const plan = planOf(all)
      const there = new Set(plan.release.blue.statements.map((statement) => statement.name))
      const wanted = plan.release.green.statements.filter((s) => s.kind === 'job' || s.kind === 'seed')
      const started = plan.steps.filter((step) => step.kind === 'start-statement' || step.kind === 'seed')
      expect(started.map((step) => step.object).sort()).toEqual(
        wanted
          .map((statement) => statement.name)
          .filter((name) => !there.has(name))
          .sort(),
      )
    })
  })

  test('the same plan whatever the order of the files, and however often it is made', () => {
    forAll((all) => {
      const [plan, again, reversed] = [
        planOf(all),
        planOf(all),
        planOf(all, (tables) => [...tables].reverse()),
      ]
      expect(again).toEqual(plan)
      expect(reversed.steps).toEqual(plan.steps)
      expect(reversed.hash).toBe(plan.hash)
    })
  })

  test('the place of a statement changes nothing but the place', () => {
    forAll((all) => {
      const { blue, green } = sides(all)
      const elsewhere = (side: Pipeline): Pipeline => ({
        ...side,
        tables: side.tables.map((table) => ({ ...table, file: `moved/${table.file}`, line: 99 })),
        statements: side.statements.map((one) => ({
          ...one,
          file: `moved/${one.file}`,
          line: 99,
          sql: `${one.sql} -- said`,
        })),
      })
      const [from, to] = [pipeline(blue), pipeline(green)]
      const environment = environmentOf(from, null)
      const plan = makePlan(release(from, to), environment, target)
      const other = makePlan(release(elsewhere(from), elsewhere(to)), environment, target)
      expect(other.hash).toBe(plan.hash)
      expect(other.steps.map((step) => step.id)).toEqual(plan.steps.map((step) => step.id))
    })
  })

  test('other content is another hash', () => {
    forAll((all) => {
      fc.pre(all.some((one) => one.changed))
      const { blue, green } = sides(all)
      const from = pipeline(blue)
      const other = pipeline(sides(all, 'newer').green)
      const environment = environmentOf(from, null)
      expect(makePlan(release(from, other), environment, target).hash).not.toBe(
        makePlan(release(from, pipeline(green)), environment, target).hash,
      )
    })
  })

  test('once it serves, there is nothing to do', () => {
    forAll((all) => {
      const { blue, green } = sides(all)
      const to = pipeline(green)
      expect(makePlan(release(pipeline(blue), to), environmentOf(to, null), target).steps).toEqual([])
    })
  })
})

test('a chain of 10,000 tables is planned without a deep stack', () => {
  const chain = (version: string) => [
    external('src'),
    ...Array.from({ length: 10_000 }, (_, i) =>
      t(`t${i}${version}`, [i === 0 ? 'src' : `t${i - 1}${version}`], 'x'),
    ),
  ]
  const blue = pipeline(chain(''))
  const plan = makePlan(release(blue, pipeline(chain('_v2'))), environmentOf(blue, null), {
    ...target,
    capabilities: { ...target.capabilities, streaming: false },
  })
  expect(plan.steps.at(-1)?.id).toBe('switch:staging')
  expect(plan.steps.at(-1)?.level).toBe(10_002)
})
