import { kafkaAt } from '../../src/engines/kafka/client.js'
import { logAt } from '../../src/engines/kafka/log.js'
import { topicsOf } from '../../src/engines/kafka/topics.js'
import { accessTo, fresh, sharedRig } from './ground.js'

const kafka = kafkaAt(accessTo(sharedRig()))
const numberIn = (values: ReadonlyMap<string, unknown>) => Number(values.get('count') ?? 0)

describe('a log on Kafka', () => {
  it('is empty before it is made, and gives back what was written, but for what was taken away', async () => {
    const log = logAt(kafka, fresh('log'))
    expect((await log.read()).size).toBe(0)
    await log.change(() => ({ a: 1, b: { c: ['ü'] } }))
    await log.change(() => ({ a: null, d: 'e' }))
    const written = new Map<string, unknown>([
      ['b', { c: ['ü'] }],
      ['d', 'e'],
    ])
    expect(await log.read()).toEqual(written)
    await log.close()
  })

  it('loses nothing where three write at once', async () => {
    const name = fresh('log')
    const logs = [1, 2, 3].map(() => logAt(kafka, name))
    const one = async (place: number) => {
      await logs[place % 3]?.change((values) => ({ count: numberIn(values) + 1 }))
    }
    await Promise.all(Array.from({ length: 24 }, (_, place) => one(place)))
    expect(numberIn((await logs[0]?.read()) ?? new Map())).toBe(24)
    for (const log of logs) await log.close()
  })

  it('keeps nothing of a change that was refused', async () => {
    const log = logAt(kafka, fresh('log'))
    await log.change(() => ({ a: 1 }))
    const refused = log.change(() => {
      throw new Error('no')
    })
    await expect(refused).rejects.toThrow('no')
    expect(await log.read()).toEqual(new Map([['a', 1]]))
    await log.close()
  })
})

describe('topics', () => {
  it('are made like others, found, read by groups, and removed', async () => {
    const topics = topicsOf(kafka)
    const [one, other] = [fresh('like'), fresh('like')]
    const settings = { partitions: 3, replication: 1, configuration: { 'retention.ms': '3600000' } }
    expect(await topics.create(one, settings)).toBe(true)
    expect(await topics.create(one, settings)).toBe(false)
    expect(await topics.settings(one)).toEqual(settings)
    await topics.create(other, await topics.settings(one))
    expect(await topics.settings(other)).toEqual(settings)
    expect(await topics.readers(one)).toEqual([])
    expect([...(await topics.ends(one)).keys()].sort()).toEqual([0, 1, 2])
    await topics.remove([one, other, fresh('never')])
    const names = [...(await topics.there()).keys()]
    expect(names.filter((name) => [one, other].includes(name))).toEqual([])
  })
})
