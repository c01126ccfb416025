import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { claimed } from '../../src/deploy/claim.js'
import { Heartbeat } from '../../src/deploy/heartbeat.js'
import { leaseDuration, LeaseLost, type Lease } from '../../src/deploy/lease.js'
import { MemoryLeaseStore } from '../../src/deploy/memory-lease.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { external, pipeline, release, t } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  portsOf,
  type Setting,
  type World,
} from './stage.js'

const blue = pipeline([external('src'), t('int', ['src'], 'clean'), t('fact', ['int'], 'sum')])
const green = pipeline([external('src'), t('int_v2', ['src'], 'cleaner'), t('fact_v2', ['int_v2'], 'sum')])
const change = release(blue, green)
const command = { environment: 'staging', dryRun: false }
const now = (world: World) => new Date(world.time).toISOString()

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

const taken = (world: World, holder: string): Promise<Lease> =>
  new MemoryLeaseStore(world.lease).acquire(holder, now(world))

async function refused(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refusal)
  return error as Refusal
}

describe('whatever changes an environment', () => {
  const commands: readonly (readonly [
    string,
    (world: World, setting: Setting, dryRun: boolean) => Promise<unknown>,
  ])[] = [
    ['deploy', (world, setting, dryRun) => doDeploy(world, change, { dryRun }, setting)],
    ['rollback', (world, setting, dryRun) => doRollback(world, true, setting, dryRun)],
    ['retire', (world, setting, dryRun) => doRetire(world, setting, dryRun)],
  ]

  test.each(commands)('%s holds the lease meanwhile, and no longer', async (name, run) => {
    const world = await installed()
    if (name !== 'deploy') await doDeploy(world, change)
    const before = world.lease.record?.lease.token ?? 0
    const held: boolean[] = []
    await run(world, { around: () => held.push(world.lease.record?.released === false) }, false)
    expect(held.length).toBeGreaterThan(2)
    expect(held).not.toContain(false)
    expect(world.lease.record).toMatchObject({
      released: true,
      lease: { token: before + 1, holder: 'a test' },
    })
  })

  test.each(commands)('%s takes none for a dry run, and needs none', async (name, run) => {
    const world = await installed()
    if (name !== 'deploy') await doDeploy(world, change)
    const lease = await taken(world, 'ada')
    await run(world, { patience: 0 }, true)
    expect(world.lease.record).toEqual({ lease, released: false })
    expect((await doStatus(world)).lease).toEqual(lease)
  })

  test.each(commands)(
    '%s is told who holds it, since when and until when, and changes nothing',
    async (_, run) => {
      const world = await installed()
      const since = now(world)
      await taken(world, 'run 7 of github.com/o/r')
      world.time += 1000
      const acts: string[] = []
      const error = await refused(
        run(world, { patience: 0, around: (_moment, act) => acts.push(act) }, false),
      )
      expect(error).toMatchObject({
        step: 'lease',
        next: 'run the same command again',
        waits: 'once run 7 of github.com/o/r has ended',
      })
      expect(error.message).toContain('bluegreen status --environment staging tells')
      expect(error.message).toContain(`held by run 7 of github.com/o/r since ${since}`)
      expect(error.message).toContain(new Date(Date.parse(since) + leaseDuration).toISOString())
      expect(acts).toEqual([])
    },
  )

  test('waits for it as long as asked, and takes over from who died', async () => {
    const world = await installed()
    const { token } = await taken(world, 'ada')
    const asked = world.time
    await expect(doDeploy(world, change, {}, { patience: 60_000 })).rejects.toThrow('held by ada')
    expect(world.time - asked).toBe(60_000)
    expect(await doDeploy(world, change)).toMatchObject({ outcome: 'done' })
    expect(world.lease.record?.lease.token).toBe(token + 1)
    expect(world.log.filter((line) => line.startsWith('waiting for the lease'))).toHaveLength(2)
  })

  test('is told how to remove one whose holder’s clock is ahead', async () => {
    const world = await installed()
    world.time += 365 * 86_400_000
    await taken(world, 'ada')
    world.time -= 365 * 86_400_000
    const error = await refused(doDeploy(world, change, {}, { patience: 0 }))
    expect(error.message).toContain('by a clock that is ahead of this one: held by ada')
    expect(error.next).toContain('where nobody is deploying')
  })

  test('releases it after a failure too', async () => {
    const world = await installed()
    await expect(doDeploy(world, change, { expected: 'sha256:other' })).rejects.toThrow()
    expect(world.lease.record).toMatchObject({ released: true })
  })
})

describe('a platform that another ledger drives', () => {
  test('refuses this one however often it asks, and says what that means', async () => {
    const world = await installed()
    world.platform.fence.token += 2
    const before = world.entries.length
    for (let asked = 0; asked < 5; asked++) {
      const { message, next } = await refused(doDeploy(world, change))
      expect(message).toContain('another ledger than this one drives the platform')
      expect(next).toContain('only where this ledger is the right one')
    }
    expect(world.entries).toHaveLength(before)
    world.lease.record = null
    world.time += 1000 * 60
    expect((await doDeploy(world, change)).outcome).toBe('done')
  })
})

describe('a holder that slept past its lease', () => {
  const sleep = (world: World) => {
    world.time += leaseDuration + 1000
  }

  test.each([
    ['and another took over', async (world: World) => taken(world, 'bob')],
    [
      'and another came and went',
      async (world: World) => {
        const store = new MemoryLeaseStore(world.lease)
        await store.release(await store.acquire('bob', now(world)))
      },
    ],
    ['and nobody came', () => Promise.resolve()],
  ])('after any act, %s, changes nothing when it wakes', async (_, meanwhile) => {
    let points = 0
    for (let at = 0; ; at++) {
      const world = await installed()
      let [count, after] = [0, 0]
      let other: Promise<unknown> = Promise.resolve()
      const around: Setting['around'] = (moment, act) => {
        if (act === 'release') return
        if (count > at) after += 1
        if (moment !== 'after' || count++ !== at) return
        sleep(world)
        other = meanwhile(world)
      }
      const outcome: unknown = await doDeploy(world, change, {}, { around }).catch((error: unknown) => error)
      await other
      if (count <= at) break
      // After the very last entry there is nothing left to do.
      if (!(outcome instanceof Refusal)) expect(count).toBe(at + 1)
      else expect(outcome).toMatchObject({ step: 'lease', message: expect.stringContaining('is lost') })
      expect(after).toBe(0)
      points += 1
    }
    expect(points).toBeGreaterThan(8)
  })
})

describe('a heartbeat', () => {
  const at = (seconds: number) => new Date(Date.parse('2026-03-01T12:00:00Z') + seconds * 1000).toISOString()

  /** A lease taken at second 0, its heartbeat, and a remote that may be gone. */
  async function beating() {
    const state = { seconds: 0, gone: false, renewals: 0 }
    const store = new MemoryLeaseStore()
    const lease = await store.acquire('ada', at(0))
    const clock = { now: () => at(state.seconds), sleep: () => Promise.resolve() }
    const renew = (held: Lease, when: string) => {
      state.renewals += 1
      return state.gone ? Promise.reject(new Error('no route to host')) : store.renew(held, when)
    }
    const watched = Object.assign(Object.create(store) as MemoryLeaseStore, { renew })
    return { state, store, heartbeat: new Heartbeat(watched, clock, lease) }
  }

  test('renews at a third of the duration, once however many ask', async () => {
    const { state, store, heartbeat } = await beating()
    expect(heartbeat.interval).toBe(leaseDuration / 3)
    state.seconds = 39
    await heartbeat.check()
    expect(state.renewals).toBe(0)
    state.seconds = 40
    await Promise.all([heartbeat.check(), heartbeat.check(), heartbeat.beat()])
    expect(state.renewals).toBe(1)
    expect(await store.held(at(159))).toMatchObject({ until: at(160) })
  })

  test('that gets no answer lets acts begin for three quarters of the duration, then no more', async () => {
    const { state, heartbeat } = await beating()
    state.gone = true
    state.seconds = 90
    await heartbeat.check()
    state.seconds = 91
    await expect(heartbeat.check()).rejects.toThrow('no route to host')
    state.gone = false
    await heartbeat.check()
    state.seconds = 200
    await heartbeat.check()
  })

  test('that finds the lease over says so from then on, and asks no more', async () => {
    const { state, heartbeat } = await beating()
    state.seconds = 121
    await heartbeat.beat()
    const asked = state.renewals
    await expect(heartbeat.check()).rejects.toThrow(LeaseLost)
    await expect(heartbeat.check()).rejects.toThrow(LeaseLost)
    expect(state.renewals).toBe(asked)
  })
})

test('an act that lasts longer than the lease is beaten through by the claimant’s timer', async () => {
  const world = await installed()
  const ticks: (() => void)[] = []
  const ports = portsOf(world)
  const every = (_interval: number, tick: () => void) => {
    ticks.push(tick)
    return () => ticks.splice(0)
  }
  await claimed(command, { ...ports, claimant: { ...ports.claimant, every } }, async (own) => {
    for (let minute = 0; minute < 10; minute++) {
      world.time += 60_000
      ticks.forEach((tick) => tick())
      await setImmediate()
    }
    await own.engine.retire([])
    await own.clock.sleep(3_600_000)
    await own.engine.retire([])
  })
  expect(ticks).toEqual([])
  expect(world.lease.record).toMatchObject({ released: true })
})
