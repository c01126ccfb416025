import { jest } from '@jest/globals'
import { figuresOf } from './reader.js'
import { say, Stage } from './stage.js'

jest.setTimeout(900_000)

const stage = new Stage()
afterAll(() => stage.close())

/** Orders that are there before anything is deployed: `ORDERS=20000` for a quick run. */
const first = Number(process.env['ORDERS'] ?? 180_000)

describe('a change of the middle of a pipeline whose orders never stop', () => {
  it('is switched, taken back, switched again, and nothing is lost or double at any sink', async () => {
    const stream = await stage.stream(first)
    const reader = stage.reader()
    try {
      await stage.timed('install', '--ref', 'v1.0.0')
      say(await stage.timed('deploy'))
      await stage.timed('rollback')
      await stage.timed('deploy')
      await stage.timed('retire')
    } finally {
      await stream.stop()
      await reader.stop()
    }

    const accounts = [...(await stage.accounts(stream.sent, '_v2')), ...(await stage.carried(stream.sent))]
    const figures = figuresOf(reader.sights)
    say(`${stream.sent.length} orders; ${JSON.stringify(accounts)}`)
    say(JSON.stringify(figures))
    expect(accounts.filter(({ lost, double }) => lost + double > 0)).toEqual([])
    expect(accounts).toHaveLength(7)
    expect(stream.sent.length).toBeGreaterThan(first)
    expect(figures.changes.map(({ to }) => to)).toEqual(['totals_v2', 'totals', 'totals_v2'])
  })
})
