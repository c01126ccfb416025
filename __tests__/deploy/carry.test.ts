import { setTimeout } from 'node:timers/promises'
import { carry, LegFailure, type Hand } from '../../src/deploy/carry.js'
import { courseOf, leg, type Leg } from '../../src/deploy/course.js'
import { Journal } from '../../src/deploy/journal.js'
import type { Ledger } from '../../src/deploy/ledger.js'
import { MemoryLedger } from '../../src/deploy/memory-ledger.js'
import type { Clock } from '../../src/deploy/ports.js'

const clock: Clock = { now: () => '2026-03-01T12:00:00.000Z', sleep: () => Promise.resolve() }

/** A ledger that takes longer to write than an act takes. */
function slow(ledger: Ledger): Ledger {
  return {
    read: () => ledger.read(),
    after: (object) => ledger.after(object),
    history: (limit) => ledger.history(limit),
    async append(expected, entries, environment) {
      await setTimeout(5)
      return ledger.append(expected, entries, environment)
    },
  }
}

function legOf(id: string, after: readonly string[] = [], more: Partial<Leg> = {}): Leg {
  return leg({
    id,
    after,
    act: { do: 'remove', names: [id] },
    recording: {
      through: (record, legs) => ({
        ...record,
        confirmed: [...record.confirmed, ...legs.map((one) => one.id)],
      }),
      failed: (record) => ({ ...record, phase: 'failed' }),
    },
    ...more,
  })
}

async function run(
  legs: readonly Leg[],
  perform: Hand['perform'],
  ledger: Ledger = new MemoryLedger(),
  more: Partial<Hand> = {},
) {
  const journal = await Journal.open(ledger, clock)
  const progress = { step: () => undefined, note: () => undefined }
  const hand = { journal, ports: { clock, progress }, limit: 4, due: null, ending: null, perform }
  return carry(courseOf(legs), { ...hand, ...more })
}

describe('legs', () => {
  it('all run, each after its predecessors, also those that end while the ledger is written', async () => {
    const acted: string[] = []
    const act = async ({ id }: Leg) => {
      // The second ends while the ledger notes the end of the first.
      await setTimeout(id === 'b' ? 3 : 1)
      acted.push(id)
      return ''
    }
    const legs = [legOf('a'), legOf('b'), legOf('c', ['b']), legOf('d', ['a', 'c'])]
    expect(await run(legs, act, slow(new MemoryLedger()))).toBe('done')
    expect(acted).toEqual(['a', 'b', 'c', 'd'])
  })

  it('that fail stop what follows, and what runs is waited for', async () => {
    const acted: string[] = []
    const act = async ({ id }: Leg) => {
      if (id === 'a') throw new Error('no room')
      await setTimeout(10)
      acted.push(id)
      return ''
    }
    const ledger = new MemoryLedger()
    const running = run([legOf('a'), legOf('b'), legOf('c', ['b'])], act, ledger)
    await expect(running).rejects.toThrow(LegFailure)
    expect(acted).toEqual(['b'])
    const outcomes = (await ledger.history(9)).map(({ object, outcome }) => `${object} ${outcome}`)
    expect(outcomes).toEqual(['b done', 'a failed', 'b, a intent'])
    expect((await ledger.read()).environment?.phase).toBe('failed')
  })

  it('stop at a step once the run has to end; the next run does what is left, and once more what did not last', async () => {
    let time = 0
    const ticking = { ...clock, now: () => new Date(time).toISOString() }
    const acted: string[] = []
    const act = ({ id }: Leg) => {
      acted.push(id)
      time += 10
      return Promise.resolve('')
    }
    const ledger = new MemoryLedger()
    const legs = [legOf('a', [], { lasts: true }), legOf('b', ['a']), legOf('c', ['b'])]
    const progress = { step: () => undefined, note: () => undefined }
    const ports = { clock: ticking, progress }
    expect(await run(legs, act, ledger, { ports, due: 20 })).toBe('paused')
    expect(acted).toEqual(['a', 'b'])
    expect(await run(legs, act, ledger, { ports })).toBe('done')
    expect(acted).toEqual(['a', 'b', 'b', 'c'])
  })

  it('that wait for each other are an error of ours', async () => {
    await expect(run([legOf('a', ['b']), legOf('b', ['a'])], () => Promise.resolve(''))).rejects.toThrow(
      'nothing can begin of a, b',
    )
  })
})
