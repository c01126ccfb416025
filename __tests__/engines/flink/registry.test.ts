import { Overtaken } from '../../../src/deploy/refusal.js'
import { type Held, put, registryIn, registryOf } from '../../../src/engines/flink/registry.js'
import { jobIdOf } from '../../../src/engines/flink/job.js'
import type { Change, Log, Values } from '../../../src/engines/kafka/log.js'

/** A log that is kept in memory. */
function logOf(): Log {
  const values = new Map<string, unknown>()
  return {
    read: () => Promise.resolve(values),
    change: (decide: (values: Values) => Change) => {
      for (const [key, value] of Object.entries(decide(values))) {
        if (value === null) values.delete(key)
        else values.set(key, value)
      }
      return Promise.resolve(values)
    },
    close: () => Promise.resolve(),
  }
}

const held = (name: string, more: Partial<Held> = {}): Held => ({
  name,
  kind: 'table',
  content: 'c',
  sql: [`CREATE TABLE ${name} (id INT)`],
  reads: [],
  writes: [name],
  topic: name,
  topicId: null,
  job: null,
  properties: {},
  keys: ['1/a'],
  order: 1,
  ...more,
})

describe('a registry', () => {
  it('gives back what was put into it, in the order in which it was made', async () => {
    const log = logOf()
    const registry = registryIn(log, () => ({ token: 0, generation: 1 }))
    const statement = held('a', { kind: 'statement', topic: null, job: 'j', order: 3 })
    for (const one of [held('b', { order: 2 }), held('a'), statement])
      await registry.act('x', () => put.object(one))
    const { objects } = await registry.read()
    expect([...objects]).toEqual([
      ['table a', held('a')],
      ['table b', held('b', { order: 2 })],
      ['statement a', statement],
    ])
  })

  it('counts how often a statement was removed', async () => {
    const registry = registryIn(logOf(), () => ({ token: 0, generation: 0 }))
    for (let count = 1; count < 3; count += 1) {
      await registry.act('x', () => put.object(held('a', { kind: 'statement' })))
      const { objects, removals } = await registry.act('x', (now) =>
        put.removed(held('a', { kind: 'statement' }), now),
      )
      expect([objects.size, removals.get('a')]).toEqual([0, count])
    }
  })

  it('takes no change of a hand that is not the newest', async () => {
    const log = logOf()
    const [early, late] = [0, 1].map((token) => registryIn(log, () => ({ token, generation: 0 })))
    await late?.act('fence', () => put.hand({ token: 1, generation: 0 }))
    await expect(early?.act('x', () => put.object(held('a')))).rejects.toThrow(Overtaken)
    expect((await early?.read())?.objects.size).toBe(0)
  })

  it('knows a later deployment from its first act on', async () => {
    const log = logOf()
    const of = (generation: number) => registryIn(log, () => ({ token: 0, generation }))
    await of(2).act('x', () => put.object(held('a')))
    expect((await of(2).read()).hand).toEqual({ token: 0, generation: 2 })
    await expect(of(1).act('x', () => put.object(held('b')))).rejects.toThrow('another deployment has begun')
  })

  it('sees nothing of what another version wrote otherwise', () => {
    const { objects, hand } = registryOf(
      new Map<string, unknown>([
        ['object table a', { name: 'a' }],
        ['hand', 7],
      ]),
    )
    expect([objects.size, hand]).toEqual([0, { token: 0, generation: 0 }])
  })

  it('has a name of its own from its first change on, that stays', async () => {
    const log = logOf()
    const open = () => registryIn(log, () => ({ token: 0, generation: 1 }))
    await open().act('nothing', () => ({}))
    const first = await open().act('make', () => put.object(held('a')))
    const later = await open().act('make', () => put.object(held('b')))
    expect(first.birth).toMatch(/^[0-9a-f-]{36}$/)
    expect([later.birth, (await open().read()).birth]).toEqual([first.birth, first.birth])
    const other = await registryIn(logOf(), () => ({ token: 0, generation: 1 })).act('make', () =>
      put.object(held('a')),
    )
    expect(jobIdOf(other, 'a')).not.toBe(jobIdOf(first, 'a'))
    expect(jobIdOf(later, 'a')).toBe(jobIdOf(first, 'a'))
  })
})
