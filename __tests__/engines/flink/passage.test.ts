import type { JobDetail, JobManager } from '../../../src/engines/flink/jobmanager.js'
import { levelsBehind } from '../../../src/engines/flink/passage.js'
import type { Parts } from '../../../src/engines/flink/parts.js'
import { behind } from '../../../src/engines/flink/position.js'
import { type Held, objectKey, registryOf } from '../../../src/engines/flink/registry.js'

function held(kind: Held['kind'], name: string, reads: string[] = [], writes: string[] = []): Held {
  const topic = kind === 'table' ? name : null
  return {
    ...{ name, kind, content: 'c', sql: [], reads, writes, topic, topicId: null },
    ...{ job: kind === 'statement' ? name : null, properties: {}, keys: [], order: 1 },
  }
}

const registryWith = (...all: readonly Held[]) => ({
  ...registryOf(new Map()),
  objects: new Map(all.map((one) => [objectKey(one), one])),
})

describe('the way from the sources to a table', () => {
  const registry = registryWith(
    held('external', 'orders'),
    ...['clean', 'unique', 'totals', 'other'].map((name) => held('table', name)),
    held('view', 'seen', ['unique']),
    held('statement', 'to-clean', ['orders'], ['clean']),
    held('statement', 'to-unique', ['clean'], ['unique']),
    held('statement', 'to-totals', ['seen', 'clean'], ['totals']),
    held('statement', 'to-other', ['orders'], ['other']),
  )
  const names = (tables: readonly string[]) =>
    levelsBehind(registry, tables).map((level) => level.map(({ name }) => name))

  it('is one job after the other, also through views, and of several ways the longest', () => {
    expect(names(['totals'])).toEqual([['to-clean'], ['to-unique'], ['to-totals']])
    expect(names(['unique', 'other'])).toEqual([['to-clean', 'to-other'], ['to-unique']])
    expect(names(['orders'])).toEqual([])
  })

  it('comes to an end where a job reads what it writes', () => {
    const round = registryWith(held('table', 'a'), held('statement', 'to-a', ['a'], ['a']))
    expect(levelsBehind(round, ['a']).map((level) => level.map(({ name }) => name))).toEqual([['to-a']])
  })
})

/** A job whose reader of one partition says how far it is; `restored` so many milliseconds after its job went on. */
function jobAt(metrics: Readonly<Record<string, number>>, restored: number | null = null): Parts {
  const detail: JobDetail = {
    ...{ id: 'j', name: 'j', state: 'RUNNING', running: 1, total: 1, started: 0 },
    vertices: [{ id: 'v', name: 'source' }],
  }
  const jobs: Partial<JobManager> = {
    job: () => Promise.resolve(detail),
    metricNames: () => Promise.resolve(Object.keys(metrics)),
    metrics: () => Promise.resolve(metrics),
    restored: () => Promise.resolve(restored),
  }
  return { jobs } as unknown as Parts
}

describe('how far a job is behind', () => {
  const ends = new Map([['a.b 0', 10n]])
  const offset = 'Source.KafkaSourceReader.topic.a_b.partition.0.currentOffset'
  const lagAt = (metrics: Readonly<Record<string, number>>, restored: number | null = null) =>
    behind(jobAt(metrics, restored), held('statement', 's'), ends)

  it('is what ends behind what was read last', async () => {
    expect(await lagAt({ [offset]: 3 })).toBe(6)
    expect(await lagAt({ [offset]: 9 })).toBe(0)
    expect(await lagAt({ [offset]: 12 })).toBe(0)
  })

  it('is not known before a reader has said where it stands', async () => {
    expect(await lagAt({})).toBeNull()
    expect(await lagAt({ 'Source.pendingRecords': 0 })).toBeNull()
  })

  it('is nothing where a reader says nothing for long after its job went on from kept state, and nothing holds it up', async () => {
    const busy = 'backPressuredTimeMsPerSecond'
    expect(await lagAt({ [offset]: -1 })).toBe(10)
    expect(await lagAt({ [offset]: -1 }, 9_999)).toBe(10)
    expect(await lagAt({ [offset]: -1 }, 10_000)).toBe(0)
    expect(await lagAt({}, 10_000)).toBe(0)
    expect(await lagAt({ [offset]: -1, [busy]: 1 }, 10_000)).toBe(10)
    expect(await lagAt({ [offset]: 3 }, 10_000)).toBe(6)
  })

  it('does not count what ends a transaction, where the readers know of nothing more', async () => {
    expect(await lagAt({ [offset]: 8, 'Source.pendingRecords': 0 })).toBe(0)
    expect(await lagAt({ [offset]: 8, 'Source.pendingRecords': 1 })).toBe(1)
    expect(await lagAt({ [offset]: 8 })).toBe(1)
    expect(await lagAt({ [offset]: 5, 'Source.pendingRecords': 0 })).toBe(4)
  })
})
