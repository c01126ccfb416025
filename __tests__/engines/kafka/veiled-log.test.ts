import type { Change, Log, Values } from '../../../src/engines/kafka/log.js'
import { veiledLog } from '../../../src/engines/kafka/veiled-log.js'

/** What a topic holds. */
class Held implements Log {
  values: Values = new Map()
  read = () => Promise.resolve(this.values)
  change = (decide: (values: Values) => Change) => {
    this.values = new Map([...this.values, ...Object.entries(decide(this.values))])
    return Promise.resolve(this.values)
  }
  close = () => Promise.resolve()
}

const object = { sql: ["WITH ('password' = 'hush', 'other' = 'hush-hush')"], count: 2, key: null }

describe('a log that hides texts', () => {
  it('holds none of them, in no key and no value, and shows them all', async () => {
    const held = new Held()
    const log = veiledLog(held, { '@A@': 'hush', '@B@': 'hush-hush', '@C@': '' })
    expect(await log.change(() => ({ 'begun 1/hush': object }))).toEqual(new Map([['begun 1/hush', object]]))
    expect(JSON.stringify([...held.values])).not.toContain('hush')
    expect(await log.read()).toEqual(new Map([['begun 1/hush', object]]))
    await log.change((values) => ({ more: [...values.keys()] }))
    expect((await log.read()).get('more')).toEqual(['begun 1/hush'])
  })

  it('shows what they are now', async () => {
    const held = new Held()
    await veiledLog(held, { '@A@': 'old' }).change(() => ({ a: 'is old' }))
    expect(await veiledLog(held, { '@A@': 'new' }).read()).toEqual(new Map([['a', 'is new']]))
  })

  it('without any is the log itself', () => {
    const held = new Held()
    expect(veiledLog(held, {})).toBe(held)
  })
})
