import { TransientRefusal } from '../../src/deploy/refusal.js'
import { demandFault, failStatement } from '../../src/engines/memory/control.js'
import { MemoryEngine } from '../../src/engines/memory/memory.js'
import { emptyPlatform, type Platform, type Traits } from '../../src/engines/memory/platform.js'
import { produce } from '../../src/engines/memory/rows.js'
import { VirtualClock } from '../../src/engines/memory/virtual-clock.js'
import { Crash } from '../../src/engines/memory/wire.js'
import type { Position } from '../../src/engines/engine.js'
import {
  blue,
  fact,
  fact2,
  fact2Job,
  factJob,
  first,
  green,
  mostJob,
  orders,
  there,
} from './conformance/pipeline.js'

interface Place {
  readonly platform: Platform
  readonly clock: VirtualClock
  readonly engine: MemoryEngine
}

function place(traits: Partial<Traits> = {}, capabilities = {}): Place {
  const platform = emptyPlatform({ rows: 10, ...traits })
  const clock = new VirtualClock()
  return { platform, clock, engine: new MemoryEngine(platform, { clock, capabilities }) }
}

async function applied({ engine }: Place, steps: readonly (typeof fact)[]): Promise<void> {
  for (const step of steps) await engine.apply(step, `1/${step.id}`)
}

const secondsOf = (clock: VirtualClock) => Date.parse(clock.now()) / 1000

describe('a statement on the simulated platform', () => {
  it('starts, runs, and catches up at its rate; new rows are new lag', async () => {
    const at = place({ startup: [5000, 5000], rate: 2 })
    await applied(at, [orders, fact, factJob])
    const seen: Position[] = []
    for (let second = 0; second <= 10; second += 1) {
      seen.push(await at.engine.position('dml-fact'))
      await at.clock.sleep(1000)
    }
    expect(seen.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 5 }, () => 'starting'),
      ...Array.from({ length: 5 }, () => 'running'),
      'caught-up',
    ])
    expect(seen.map(({ lag }) => lag)).toEqual([10, 10, 10, 10, 10, 10, 8, 6, 4, 2, 0])
    produce(at.platform, 'orders', ['x', 'y', 'z'], Date.parse(at.clock.now()))
    expect(await at.engine.position('dml-fact')).toEqual({ state: 'running', lag: 3, detail: '' })
    expect(await at.engine.query('SELECT * FROM fact')).toHaveLength(10)
    await at.clock.sleep(2000)
    expect(await at.engine.position('dml-fact')).toMatchObject({ state: 'caught-up', lag: 0 })
    expect(await at.engine.query('SELECT * FROM fact')).toHaveLength(13)
  })

  it('waits for capacity, and says so', async () => {
    const at = place({ slots: 1 })
    await applied(at, blue)
    expect(await at.engine.position('dml-fact')).toMatchObject({ state: 'caught-up' })
    expect(await at.engine.position('dml-most')).toEqual({
      state: 'starting',
      lag: 10,
      detail: 'no capacity: 1 of 1 statements run already',
    })
    expect(await at.engine.query('SELECT * FROM most')).toEqual([])
    await at.engine.retire([factJob.object])
    expect(await at.engine.position('dml-most')).toMatchObject({ state: 'caught-up' })
    expect(await at.engine.query('SELECT * FROM most')).toHaveLength(10)
  })

  it('fails with the platform’s own words, keeps what it has brought, and gives its slot back', async () => {
    const at = place({ slots: 1, rate: 1 })
    await applied(at, blue)
    await at.clock.sleep(4000)
    failStatement(at.platform, 'dml-fact', 'out of memory', Date.parse(at.clock.now()))
    await at.clock.sleep(60_000)
    expect(await at.engine.position('dml-fact')).toEqual({
      state: 'failed',
      lag: null,
      detail: 'out of memory',
    })
    expect(await at.engine.query('SELECT * FROM fact')).toHaveLength(4)
    expect(await at.engine.position(mostJob.object)).toMatchObject({ state: 'caught-up' })
    expect(await at.engine.observe()).toContainEqual(
      expect.objectContaining({ name: 'dml-fact', state: 'failed' }),
    )
  })
})

describe('the way to the simulated platform', () => {
  it('takes its time, the same for the same seed, and in parallel no longer than the longest', async () => {
    const took = async (seed: number, parallel: boolean) => {
      const at = place({ act: [1000, 9000], seed })
      const before = secondsOf(at.clock)
      const acts = [orders, fact, fact2].map((step) => () => at.engine.apply(step, `1/${step.id}`))
      if (parallel) await Promise.all(acts.map((act) => act()))
      else for (const act of acts) await act()
      return secondsOf(at.clock) - before
    }
    expect(await took(1, false)).toBe(await took(1, false))
    expect(await took(1, false)).not.toBe(await took(2, false))
    expect(await took(1, true)).toBeLessThan(await took(1, false))
    expect(await took(1, true)).toBeLessThanOrEqual(9)
  })

  it('shows late what was changed', async () => {
    const at = place({ staleness: 5000 })
    await applied(at, [orders, fact, factJob])
    expect(await at.engine.observe()).toEqual([])
    const error: unknown = await at.engine.position('dml-fact').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TransientRefusal)
    await at.engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    expect(await at.engine.consumers()).toEqual({})
    await at.clock.sleep(5000)
    expect(await at.engine.consumers()).toEqual({ fact: 'fact' })
    expect(await at.engine.position('dml-fact')).toMatchObject({ state: 'caught-up' })
  })

  it('loses answers: what was asked has happened by then, or happens later, or never', async () => {
    const outcomes = new Set<string>()
    for (let seed = 1; seed < 40; seed += 1) {
      const at = place({ late: 0.5, transient: 0.3, delay: [60_000, 60_000], seed })
      const error: unknown = await at.engine.apply(fact, '1/fact').catch((thrown: unknown) => thrown)
      const now = at.platform.objects.has('fact')
      await at.clock.sleep(120_000)
      const then = at.platform.objects.has('fact')
      const kind = error instanceof TransientRefusal ? error.happened : 'answered'
      outcomes.add(`${kind}: ${now ? 'there' : then ? 'there later' : 'not there'}`)
    }
    expect([...outcomes].sort()).toEqual([
      'answered: there',
      'no: not there',
      'unknown: there',
      'unknown: there later',
    ])
  })

  it('lets a request that comes twice happen once, also after it was undone', async () => {
    const at = place({ duplicate: 1, delay: [60_000, 60_000] })
    await applied(at, [...blue, ...green])
    await at.engine.switch(first)
    await at.engine.switch(there)
    await at.engine.switch(there.map(({ consumer, from, to }) => ({ consumer, from: to, to: from })))
    await at.engine.retire([fact2Job.object, 'fact_v2'])
    await at.clock.sleep(120_000)
    expect(await at.engine.consumers()).toEqual({ fact: 'fact', most: 'most' })
    expect(at.platform.objects.has('fact_v2')).toBe(false)
    expect(at.platform.objects.get('fact')?.fills).toBe(1)
  })
})

describe('faults on demand', () => {
  it('are transient, permanent, or the end of the process, as often as was asked for', async () => {
    const at = place()
    demandFault(at.platform, { act: fact.id, moment: 'before', kind: 'transient', message: 'busy', times: 2 })
    for (let left = 2; left > 0; left -= 1)
      await expect(at.engine.apply(fact, '1/fact')).rejects.toMatchObject({ message: 'busy', happened: 'no' })
    expect(await at.engine.apply(fact, '1/fact')).toMatchObject({ done: true })
    demandFault(at.platform, { act: 'switch', moment: 'after', kind: 'transient', message: 'no answer' })
    const move = [{ consumer: 'fact', from: null, to: 'fact' }]
    await expect(at.engine.switch(move)).rejects.toMatchObject({ happened: 'unknown' })
    expect(await at.engine.consumers()).toEqual({ fact: 'fact' })
    demandFault(at.platform, { act: orders.id, moment: 'before', kind: 'permanent', message: 'no quota' })
    const refused: unknown = await at.engine.apply(orders, '1/orders').catch((thrown: unknown) => thrown)
    expect(refused).not.toBeInstanceOf(TransientRefusal)
    expect(refused).toMatchObject({ name: 'Refusal', message: 'no quota' })
    demandFault(at.platform, { act: '*', moment: 'before', kind: 'crash' })
    await expect(at.engine.apply(orders, '1/orders')).rejects.toBeInstanceOf(Crash)
    await expect(at.engine.apply(orders, '1/orders')).rejects.toBeInstanceOf(Crash)
    expect(at.platform.objects.has('orders')).toBe(false)
    const next = new MemoryEngine(at.platform, { clock: at.clock })
    expect(await next.apply(orders, '1/orders')).toMatchObject({ done: true })
  })

  it('leave a switch half done where it is not at once; the next hand takes it back', async () => {
    const at = place({}, { atomicSwitch: false })
    await applied(at, [...blue, ...green])
    await at.engine.switch(first)
    demandFault(at.platform, { act: 'switch', moment: 'inside', kind: 'crash' })
    await expect(at.engine.switch(there)).rejects.toBeInstanceOf(Crash)
    expect(Object.fromEntries(at.platform.consumers)).toEqual({ fact: 'fact_v2', most: 'most' })
    await new MemoryEngine(at.platform, { clock: at.clock }).fence(1)
    expect(Object.fromEntries(at.platform.consumers)).toEqual({ fact: 'fact', most: 'most' })
  })

  it('leave a statement half started where acts have parts; the same key brings it to its end', async () => {
    const at = place({ piecemeal: true })
    await applied(at, [orders])
    demandFault(at.platform, { act: factJob.id, moment: 'inside', kind: 'crash' })
    await expect(at.engine.apply(factJob, '1/job')).rejects.toBeInstanceOf(Crash)
    expect([at.platform.objects.has('fact'), at.platform.objects.has('dml-fact')]).toEqual([true, false])
    const next = new MemoryEngine(at.platform, { clock: at.clock })
    expect(await next.apply(factJob, '1/job')).toMatchObject({ done: true })
    expect(at.platform.objects.get('fact')?.fills).toBe(1)
  })
})

describe('a clock whose time moves when everybody sleeps', () => {
  it('wakes in the order of time, then of coming', async () => {
    const clock = new VirtualClock('2026-03-01T00:00:00.000Z')
    const woken: string[] = []
    const sleep = async (name: string, ...durations: readonly number[]) => {
      for (const duration of durations) {
        await clock.sleep(duration)
        woken.push(`${name} ${clock.now().slice(11, 19)}`)
      }
    }
    await Promise.all([sleep('a', 3_600_000, 1000), sleep('b', 1000, 3_600_000), sleep('c', 1000)])
    expect(woken).toEqual(['b 00:00:01', 'c 00:00:01', 'a 01:00:00', 'b 01:00:01', 'a 01:00:01'])
  })
})
