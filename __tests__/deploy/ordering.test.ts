import { describe, expect, test } from '@jest/globals'
import { deploy } from '../../src/deploy/deploy.js'
import { blueGreen, type Ordering } from '../../src/deploy/ordering.js'
import type { Ports } from '../../src/deploy/ports.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { rollback } from '../../src/deploy/rollback.js'
import { defaultRules } from '../../src/deploy/rules.js'
import { MemoryEngine } from '../../src/engines/memory/memory.js'
import type { Applied, IntendedAct, Problem } from '../../src/engines/engine.js'
import type { Plan, Step } from '../../src/plan/plan.js'
import { base, moved, pipeline, release, target } from '../plan/pipelines.js'
import { doInstall, newWorld, picture, portsOf, record, type Setting, type World } from './stage.js'

/** Ways to release that the machine knows nothing of: made here, and carried out by it as it is. */

const blank = (id: string, parts: Partial<Step> = {}): Step => ({
  id,
  kind: id.slice(0, id.indexOf(':')),
  object: id.slice(id.indexOf(':') + 1),
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  file: '',
  line: 0,
  sql: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: [],
  ...parts,
})

const isSwitch = ({ kind }: Step): boolean => kind === 'switch'

/** Consumers see a tenth of green, then half, watched each time; then the switch. */
const canary: Ordering = {
  name: 'canary',
  order: ({ steps, environment }: Plan) => {
    const decided = steps.find(isSwitch)?.after ?? []
    const part = (share: number, after: readonly string[]): Step[] => [
      blank(`share:${environment}@${share}`, { after }),
      blank(`watch:${environment}@${share}`, { after: [`share:${environment}@${share}`] }),
    ]
    const parts = [...part(10, decided), ...part(50, [`watch:${environment}@10`])]
    return steps.flatMap((step) =>
      isSwitch(step) ? [...parts, { ...step, after: [`watch:${environment}@50`] }] : [step],
    )
  },
  kinds: { share: { act: (step) => ({ do: 'apply', step }), closes: true, lasts: true } },
  back: () => [blank('share:staging@0')],
}

/** A blue table takes a new column before anything else, and loses the old one after the switch: it touches blue. */
const expandAndContract: Ordering = {
  name: 'expand and contract',
  order: ({ steps, environment }: Plan) => [
    blank('expand:int', { touches: ['int'] }),
    ...steps.map((step) => (step.after.length === 0 ? { ...step, after: ['expand:int'] } : step)),
    blank('contract:int', { touches: ['int'], after: [`switch:${environment}`] }),
  ],
  kinds: {
    expand: { act: (step) => ({ do: 'apply', step }), lasts: true },
    contract: { act: (step) => ({ do: 'apply', step }), lasts: true },
  },
  back: () => [blank('expand:int@undone')],
}

/** What the made-up steps do to a platform: it lasts, as the platform does. */
interface Effects {
  readonly shares: string[]
  readonly columns: string[]
}

/** The memory engine, which can do what these ways need. */
class AbleEngine extends MemoryEngine {
  readonly #effects: Effects
  readonly #around: NonNullable<Setting['around']>

  constructor(world: World, effects: Effects, around: NonNullable<Setting['around']>) {
    super(world.platform, { around })
    this.#effects = effects
    this.#around = around
  }

  override preflight(acts: readonly IntendedAct[]): Promise<readonly Problem[]> {
    return super.preflight(acts.filter(({ step }) => !/^(share|expand|contract)$/.test(step.kind)))
  }

  override apply(step: Step, key: string): Promise<Applied> {
    if (!/^(share|expand|contract)$/.test(step.kind)) return super.apply(step, key)
    this.#around('before', step.id)
    const list = step.kind === 'share' ? this.#effects.shares : this.#effects.columns
    if (list.at(-1) !== step.id) list.push(step.id)
    this.#around('after', step.id)
    return Promise.resolve({ done: true, detail: '' })
  }
}

const blue = pipeline(base)
const green = release(blue, pipeline(moved()))

interface Stand {
  readonly world: World
  readonly effects: Effects
}

async function installed(): Promise<Stand> {
  const world = newWorld()
  await doInstall(world, blue)
  return { world, effects: { shares: [], columns: [] } }
}

function portsWith({ world, effects }: Stand, setting: Setting): Ports {
  const around = setting.around ?? (() => undefined)
  return { ...portsOf(world, setting), engine: new AbleEngine(world, effects, around) }
}

function deployed(stand: Stand, ordering?: Ordering, setting: Setting = {}) {
  const rules = { ...defaultRules, soak: 60_000, concurrency: 3 }
  return deploy(
    {
      release: green,
      target,
      rules,
      line: null,
      expected: null,
      until: null,
      dryRun: false,
      supersede: false,
      ...(ordering === undefined ? {} : { ordering }),
    },
    portsWith(stand, setting),
  )
}

class Crash extends Error {}

/** Deploys in a process that dies at a moment; false where it came to its end before. */
async function crashed(stand: Stand, ordering: Ordering, at: number): Promise<boolean> {
  let count = 0
  const around = () => {
    if (count++ >= at) throw new Crash()
  }
  try {
    await deployed(stand, ordering, { around })
    return false
  } catch (error) {
    if (error instanceof Crash) return true
    throw error
  }
}

const state = ({ world }: Stand) => ({ picture: picture(world), record: record(world) })
const shown = ({ world }: Stand) => Object.fromEntries(world.platform.consumers)
const ways = [canary, expandAndContract]

describe('a way to release that was added from outside', () => {
  test('takes its steps in its own order: canary shows a tenth, then half, then all', async () => {
    const stand = await installed()
    const { plan } = await deployed(stand, canary)
    expect(plan.steps.map(({ id }) => id).slice(-5)).toEqual([
      'share:staging@10',
      'watch:staging@10',
      'share:staging@50',
      'watch:staging@50',
      'switch:staging',
    ])
    expect(stand.effects.shares).toEqual(['share:staging@10', 'share:staging@50'])
    const done = stand.world.log.filter((line) => /^done (check:fact|share|watch|switch)/.test(line))
    expect(done.map((line) => line.split(' ')[1])).toEqual([
      'switch:staging',
      'check:fact_v2',
      'share:staging@10',
      'watch:staging@10',
      'share:staging@50',
      'watch:staging@50',
      'switch:staging',
    ])
    expect(shown(stand)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test('goes back by itself where a watch in the middle of it finds something', async () => {
    const stand = await installed()
    const { platform } = stand.world
    const around = (moment: string, act: string) => {
      const job = platform.objects.get('dml-fact-v2')
      if (moment === 'after' && act === 'share:staging@50' && job !== undefined)
        platform.objects.set('dml-fact-v2', { ...job, state: 'failed' })
    }
    await expect(deployed(stand, canary, { around })).rejects.toThrow('dml-fact-v2 is failed')
    expect(stand.effects.shares.at(-1)).toBe('share:staging@0')
    expect(shown(stand)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(stand.world.environment?.confirmed.some((id) => id.startsWith('share:'))).toBe(false)
  })

  test.each(ways)('$name, killed at any moment and run again, ends where it would have', async (ordering) => {
    const straight = await installed()
    await deployed(straight, ordering)
    let at = 0
    for (;;) {
      const stand = await installed()
      const died = await crashed(stand, ordering, at)
      await deployed(stand, ordering)
      expect({ at, ...state(stand) }).toEqual({ at, ...state(straight) })
      expect(stand.effects).toEqual(straight.effects)
      if (!died) break
      at += 1
    }
    expect(at).toBeGreaterThan(20)
  })

  test.each(ways)('$name, killed at any moment, can be given up', async (ordering) => {
    const untouched = await installed()
    for (let at = 0, died = true; died; at += 1) {
      const stand = await installed()
      died = await crashed(stand, ordering, at)
      if (stand.world.environment?.phase === 'serving' && stand.world.environment.previous === null) continue
      const request = { environment: 'staging', discard: true, dryRun: false, ordering }
      await rollback(request, portsWith(stand, {}))
      expect({ at, ...picture(stand.world) }).toEqual({ at, ...picture(untouched.world) })
      const last = [...stand.effects.shares, ...stand.effects.columns].at(-1)
      expect(last).toMatch(/^(share:staging@0|expand:int@undone)$/)
    }
  })

  test('says no as blue/green does', async () => {
    const stand = await installed()
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'share:staging@10') throw new Refusal(act, 'no share here', '')
    }
    const error: unknown = await deployed(stand, canary, { around }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ step: 'share:staging@10', next: 'bluegreen deploy --environment staging' })
  })

  test('is blue/green unless another is given', async () => {
    const [own, usual] = [await installed(), await installed()]
    await deployed(own, blueGreen)
    await deployed(usual)
    expect(state(own)).toEqual(state(usual))
  })
})
