import type { IntendedAct } from '../../../src/engines/engine.js'
import type { Cluster } from '../../../src/engines/flink/cluster.js'
import { slotProblems } from '../../../src/engines/flink/slots.js'
import { type Held, registryOf } from '../../../src/engines/flink/registry.js'
import type { StepKind } from '../../../src/plan/plan.js'

const cluster = (free: number | null, usual = 1): { readonly cluster: Cluster } => ({
  cluster: {
    version: () => Promise.resolve('2.2.0'),
    refuseUnknown: () => Promise.resolve(),
    freeSlots: () => Promise.resolve(free),
    parallelism: () => Promise.resolve(usual),
  },
})

function act(kind: StepKind, object: string, properties: Readonly<Record<string, string>> = {}): IntendedAct {
  const step = {
    id: `${kind}:${object}`,
    kind,
    object,
    after: [],
    level: 0,
    strategy: 'none',
    inverse: null,
    file: 'a.sql',
    line: 3,
    content: null,
    sql: null,
    properties,
    touches: [],
    reads: [],
    writes: [],
  } as const
  return { step, key: `1/${step.id}`, moves: [] }
}

const starts = ['a', 'b', 'c'].map((name) => act('start-statement', name))
const nothing = registryOf(new Map())

describe('places for jobs', () => {
  it('are enough where each job finds one', async () => {
    expect(await slotProblems(cluster(3), nothing, starts)).toEqual([])
  })

  it('are short by the first job that would find none', async () => {
    expect(await slotProblems(cluster(2), nothing, starts)).toEqual([
      {
        step: 'start-statement:c',
        message: 'the new jobs need 3 slots, and 2 are free',
        hint: 'add TaskManagers, or stop jobs that nobody needs',
        file: 'a.sql',
        line: 3,
      },
    ])
  })

  it('are not counted where Flink makes them as they are needed', async () => {
    expect(await slotProblems(cluster(null), nothing, starts)).toEqual([])
  })

  it('are as many for each job as its parallelism', async () => {
    expect(await slotProblems(cluster(5, 2), nothing, starts)).toHaveLength(1)
    expect(await slotProblems(cluster(6, 2), nothing, starts)).toEqual([])
    const wide = [act('start-statement', 'a', { 'parallelism.default': '4' })]
    expect(await slotProblems(cluster(3), nothing, wide)).toHaveLength(1)
    const tables = { 'parallelism.default': '4', 'table.exec.resource.default-parallelism': '2' }
    expect(await slotProblems(cluster(2), nothing, [act('start-statement', 'a', tables)])).toEqual([])
  })

  it('come back where a job is removed, and where one fills a table and ends', async () => {
    const running: Held = {
      ...{
        name: 'old',
        kind: 'statement',
        content: 'c',
        sql: [],
        reads: [],
        writes: [],
        topic: null,
        topicId: null,
      },
      ...{ job: 'j', properties: {}, keys: ['0/old'], order: 1 },
    }
    const registry = { ...nothing, objects: new Map([['statement old', running]]) }
    expect(await slotProblems(cluster(0), registry, [act('remove', 'old'), ...starts.slice(1, 2)])).toEqual(
      [],
    )
    const seeds = [act('seed', 'a'), act('seed', 'b'), act('start-statement', 'c')]
    expect(await slotProblems(cluster(1), nothing, seeds)).toEqual([])
    expect(await slotProblems(cluster(0), nothing, seeds)).toHaveLength(1)
  })

  it('are not taken again by a job that is there', async () => {
    const there: Held = {
      ...{
        name: 'a',
        kind: 'statement',
        content: 'c',
        sql: [],
        reads: [],
        writes: [],
        topic: null,
        topicId: null,
      },
      ...{ job: 'j', properties: {}, keys: ['1/start-statement:a'], order: 1 },
    }
    const registry = { ...nothing, objects: new Map([['statement a', there]]) }
    expect(await slotProblems(cluster(0), registry, starts.slice(0, 1))).toEqual([])
  })
})
