import { describe, expect, test } from '@jest/globals'
import { deploy } from '../../src/deploy/deploy.js'
import { MemoryEngine } from '../../src/engines/memory/memory.js'
import type { ComparedPair } from '../../src/plan/plan.js'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import {
  deploymentOf,
  doDeploy,
  doInstall,
  doStatus,
  newWorld,
  picture,
  portsOf,
  record,
  type Setting,
  type World,
} from './stage.js'

const blue = pipeline(base)
const green = release(blue, pipeline(moved()))

async function installed(setting: Setting = {}): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue, setting)
  return world
}

/** Deploys until it is no longer waiting; gives how every run ended. */
async function deployed(world: World, setting: Setting): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (let run = 0; run < 20 && outcomes.at(-1) !== 'done'; run += 1) {
    const { outcome, message, next } = await doDeploy(world, green, {}, setting)
    outcomes.push(outcome)
    if (outcome === 'done') continue
    expect(message).toMatch(/^the run has to end; \d+ of \d+ steps are done; left: /)
    expect(next).toBe('bluegreen deploy --environment staging')
  }
  return outcomes
}

/** Every act takes a minute. */
const slow = (world: World): Setting => ({
  around: (moment, act) => {
    if (moment === 'before' && !act.startsWith('ledger')) world.time += 60_000
  },
})

describe('a run that has to end', () => {
  test('stops at a step, and the next one goes on, to the same end', async () => {
    const [world, straight] = [await installed(), await installed()]
    await doDeploy(straight, green)
    const outcomes = await deployed(world, { ...slow(world), rules: { runLimit: 90_000 } })
    expect(outcomes.length).toBeGreaterThan(2)
    expect(outcomes.at(-1)).toBe('done')
    expect(new Set(outcomes.slice(0, -1))).toEqual(new Set(['waiting']))
    expect(picture(world)).toEqual(picture(straight))
    expect(record(world)).toEqual(record(straight))
  })

  test('says so in the ledger and in the status, and blue serves', async () => {
    const world = await installed()
    await doDeploy(world, green, {}, { ...slow(world), rules: { runLimit: 90_000 } })
    expect(world.entries.at(-1)).toMatchObject({ action: 'pause', object: 'staging', outcome: 'done' })
    expect(await doStatus(world)).toMatchObject({
      state: 'deploying',
      next: 'bluegreen deploy --environment staging',
      drift: [],
    })
    expect(Object.fromEntries(world.platform.consumers)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test('does not wait for a statement any longer than that', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const before = world.time
    const { outcome } = await doDeploy(world, green, {}, { rules: { runLimit: 600_000 } })
    expect(outcome).toBe('waiting')
    expect(world.time - before).toBeLessThanOrEqual(601_000)
    world.platform.lag.delete('dml-int-v2')
    expect((await doDeploy(world, green)).outcome).toBe('done')
  })

  test('takes nothing from a statement’s time: that counts from when it began to catch up', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const began = world.time
    const setting: Setting = { rules: { runLimit: 600_000, catchUp: 3_600_000, catchUpSoak: 900_000 } }
    let error: unknown = null
    for (let run = 0; run < 20 && error === null; run += 1)
      error = await doDeploy(world, green, {}, setting).then(
        () => null,
        (thrown: unknown) => thrown,
      )
    expect(String(error)).toContain('dml-int-v2 has not caught up in time')
    expect(world.time - began).toBeGreaterThanOrEqual(3_600_000)
    expect(world.time - began).toBeLessThanOrEqual(3_600_000 + 700_000)
  })

  test('counts a statement’s time anew once somebody goes on after a failure', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const setting: Setting = { rules: { catchUp: 3_600_000 } }
    await expect(doDeploy(world, green, {}, setting)).rejects.toThrow('has not caught up in time')
    expect(world.environment?.catchingUp).toEqual({})
    const before = world.time
    await expect(doDeploy(world, green, {}, setting)).rejects.toThrow('has not caught up in time')
    expect(world.time - before).toBeGreaterThanOrEqual(3_599_999)
  })

  test('whose next one comes late finds a statement that has caught up meanwhile, and watches it soak', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const rules = { catchUp: 3_600_000, catchUpSoak: 60_000 }
    expect((await doDeploy(world, green, {}, { rules: { ...rules, runLimit: 600_000 } })).outcome).toBe(
      'waiting',
    )
    expect(Object.keys(world.environment?.catchingUp ?? {})).toContain('dml-int-v2')
    world.platform.lag.delete('dml-int-v2')
    world.time += 7 * 86_400_000
    expect((await doDeploy(world, green, {}, { rules })).outcome).toBe('done')
    expect(world.environment?.catchingUp).toEqual({})
  })

  test('in the middle of a watch leaves the rest of it to the next one', async () => {
    const world = await installed()
    const setting = (runLimit: number | null): Setting => ({
      target: { watch: true },
      rules: { soak: 3_600_000, runLimit },
    })
    expect((await doDeploy(world, green, {}, setting(600_000))).outcome).toBe('waiting')
    expect(world.environment?.phase).toBe('watching')
    const switched = Date.parse(world.environment?.switchedAt ?? '')
    world.time += 600_000
    expect((await doDeploy(world, green, {}, setting(null))).outcome).toBe('done')
    expect(world.time - switched).toBe(3_600_000)
    expect(world.environment).toMatchObject({ phase: 'serving', confirmed: [] })
  })

  test('leaves a watch to the next one, which goes back where something fails', async () => {
    const world = await installed()
    const setting: Setting = { target: { watch: true }, rules: { soak: 3_600_000, runLimit: 600_000 } }
    await doDeploy(world, green, {}, setting)
    const job = world.platform.objects.get('dml-fact-v2')
    if (job !== undefined) world.platform.objects.set('dml-fact-v2', { ...job, state: 'failed' })
    await expect(doDeploy(world, green, {}, setting)).rejects.toThrow('Consumers are back on blue')
    expect(Object.fromEntries(world.platform.consumers)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(world.environment?.phase).toBe('serving')
  })

  test('an installation goes on as well', async () => {
    const [world, straight] = [newWorld(), await installed()]
    const setting: Setting = { ...slow(world), rules: { runLimit: 90_000 } }
    const first = await doInstall(world, blue, setting)
    expect([first.outcome, first.next]).toEqual(['waiting', 'bluegreen install --environment staging'])
    for (let run = 0; run < 20 && world.environment?.phase !== 'serving'; run += 1)
      await doInstall(world, blue, setting)
    expect(picture(world)).toEqual(picture(straight))
    expect(record(world)).toEqual(record(straight))
  })
})

describe('a run whose limit leaves room for nothing', () => {
  const thrownBy = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown: unknown) => thrown,
    )
  /** A platform that is slow to be looked at, and to compare. */
  class SlowEngine extends MemoryEngine {
    readonly #world: World
    constructor(world: World) {
      super(world.platform)
      this.#world = world
    }
    override observe() {
      this.#world.time += 10_000
      return super.observe()
    }
    override compare(pair: ComparedPair) {
      this.#world.time += 40_000
      return super.compare(pair)
    }
  }
  const slowly = (world: World, runLimit: number | null) =>
    deploy(deploymentOf(green, { rules: { runLimit } }), { ...portsOf(world), engine: new SlowEngine(world) })

  test('is refused, and says which limit, and what it has to be longer than', async () => {
    const world = await installed()
    expect(await thrownBy(slowly(world, 5_000))).toMatchObject({
      step: 'run-limit',
      message:
        'run-limit of staging is 5 s, and 10 s had passed before the first step could begin: nothing was done, and no other run would do more. It has to be longer than 10 s',
      next: 'bluegreen deploy --environment staging',
    })
    expect(world.environment?.phase).toBe('serving')
    expect(Object.fromEntries(world.platform.consumers)).toEqual({ dim: 'dim', fact: 'fact' })
    expect((await slowly(world, null)).outcome).toBe('done')
  })

  test('is told from what it has to be longer than, however near they are', async () => {
    const told = async (limit: number) => String(await thrownBy(slowly(await installed(), limit)))
    expect(await told(1_500)).toMatch(/is 1500 ms, and 10000 ms had passed .* longer than 10000 ms$/)
    expect(await told(9_999)).toMatch(/is 9999 ms, and 10000 ms had passed .* longer than 10000 ms$/)
    expect(await told(10_000)).toMatch(/is 10000 ms, and 10000 ms had passed/)
  })

  test('that what is compared does not fit into is refused once it repeats itself', async () => {
    const world = await installed()
    await doDeploy(world, green, { until: 'validate' })
    const error = await thrownBy(slowly(world, 30_000))
    expect(error).toMatchObject({ step: 'run-limit' })
    expect(String(error)).toMatch(
      /what fitted into it \(.*check:.*\) has to be done again by every run.* It has to be longer than \d+ s/,
    )
  })

  test('because another run was waited for is no reason to refuse it', async () => {
    const world = await installed()
    const other = portsOf(world)
    await other.lease.acquire('somebody', other.clock.now())
    const setting: Setting = { rules: { runLimit: 30_000 } }
    expect((await doDeploy(world, green, {}, setting)).outcome).toBe('waiting')
    expect((await doDeploy(world, green, {}, { rules: { runLimit: null } })).outcome).toBe('done')
  })

  test('is no reason to refuse one that waits, or that was asked to end', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const setting: Setting = { rules: { runLimit: 60_000 } }
    for (let run = 0; run < 3; run += 1)
      expect((await doDeploy(world, green, {}, setting)).outcome).toBe('waiting')
    const controller = new AbortController()
    controller.abort()
    const ending = { ...setting, ending: controller.signal }
    expect((await doDeploy(world, green, {}, ending)).outcome).toBe('waiting')
  })
})

describe('a run that is asked to end', () => {
  test.each([1, 3, 6])('at act %i stops there, and the next one goes on, to the same end', async (at) => {
    const [world, straight] = [await installed(), await installed()]
    await doDeploy(straight, green)
    const [controller, acts] = [new AbortController(), [] as string[]]
    const around = (moment: string, act: string): void => {
      if (moment !== 'before' || /^(ledger|lease|release|renew|acquire)/.test(act)) return
      acts.push(act)
      if (acts.length === at) controller.abort()
    }
    const setting = { around, ending: controller.signal, rules: { concurrency: 1 } }
    expect((await doDeploy(world, green, {}, setting)).outcome).toBe('waiting')
    expect(acts).toHaveLength(at)
    expect((await doDeploy(world, green)).outcome).toBe('done')
    expect(picture(world)).toEqual(picture(straight))
  })

  test('does not wait for a lease any longer', async () => {
    const world = await installed()
    const other = portsOf(world)
    await other.lease.acquire('somebody', other.clock.now())
    const controller = new AbortController()
    controller.abort()
    const error: unknown = await doDeploy(world, green, {}, { ending: controller.signal }).catch(
      (thrown: unknown) => thrown,
    )
    expect(String(error)).toContain('another run is changing staging')
  })
})
