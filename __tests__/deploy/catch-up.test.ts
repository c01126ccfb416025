import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { looked, spoken, timeLeft, waitFrom, type CatchUp, type Waited } from '../../src/deploy/catch-up.js'
import type { Position } from '../../src/engines/engine.js'

const rule: CatchUp = { lag: 100, soak: 60_000, within: 3_600_000 }
const at = (lag: number | null, state: Position['state'] = 'running', detail = ''): Position => ({
  state,
  lag,
  detail,
})

/** Looks at given instants; gives what each look says. */
function looks(positions: readonly (readonly [number, Position])[], own: CatchUp = rule) {
  let waited: Waited = waitFrom(0)
  return positions.map(([now, position]) => {
    const verdict = looked(waited, position, now, own)
    if (verdict.state === 'waiting') waited = verdict.waited
    return `${verdict.state}: ${verdict.detail}`
  })
}

describe('a statement', () => {
  test('has caught up once it stays near its sources for the soak time; that it runs says nothing', () => {
    expect(
      looks([
        [0, at(null, 'starting')],
        [1_000, at(null)],
        [10_000, at(2_000_000)],
        [20_000, at(1_000_000)],
        [30_000, at(100)],
        [60_000, at(101)],
        [70_000, at(3)],
        [129_000, at(1)],
        [130_000, at(0)],
      ]),
    ).toEqual([
      'waiting: starting',
      'waiting: running',
      'waiting: 2,000,000 records behind',
      'waiting: 1,000,000 records behind, about 10 s left',
      'waiting: caught up, 100 records behind; 60 s to stay so',
      'waiting: 101 records behind, about 1 s left',
      'waiting: caught up, 3 records behind; 60 s to stay so',
      'waiting: caught up, 1 record behind; 1 s to stay so',
      'through: caught up',
    ])
  })

  test('of which the platform knows no lag has caught up when the platform says so', () => {
    expect(
      looks([
        [0, at(null)],
        [1_000, at(null, 'caught-up')],
        [61_000, at(null, 'caught-up')],
      ]),
    ).toEqual(['waiting: running', 'waiting: caught up; 60 s to stay so', 'through: caught up'])
  })

  test('that the platform calls caught up far behind its sources has not', () => {
    expect(looks([[0, at(5_000, 'caught-up')]])).toEqual(['waiting: 5,000 records behind'])
  })

  test('that has finished needs no soak', () => {
    expect(looks([[0, at(null, 'finished')]])).toEqual(['through: finished'])
  })

  test('that failed or was stopped is told in the platform’s own words', () => {
    expect(looks([[0, at(3, 'failed', 'out of memory')]])).toEqual(['failed: is failed: out of memory'])
    expect(looks([[0, at(3, 'stopped')]])).toEqual(['failed: is stopped'])
  })

  test('has until its deadline, which a soak that ends with it still meets', () => {
    expect(
      looks([
        [0, at(500)],
        [3_600_000, at(400)],
      ])[1],
    ).toBe('failed: has not caught up in time (400 records behind)')
    expect(
      looks([
        [3_540_000, at(0)],
        [3_600_000, at(0)],
      ])[1],
    ).toBe('through: caught up')
  })

  test('that is looked at by another run has its deadline from its beginning, and at least the soak time', () => {
    const late = waitFrom(0, 3_590_000)
    expect(looked(late, at(500), 3_649_999, rule).state).toBe('waiting')
    expect(looked(late, at(500), 3_650_000, rule)).toEqual({
      state: 'failed',
      detail: 'has not caught up in time (500 records behind)',
    })
    const early = waitFrom(0, 1_000_000)
    expect(looked(early, at(500), 3_600_000, rule).state).toBe('failed')
  })

  test('is looked at again in time: never past its deadline or soak, and for at most a fiftieth in vain', () => {
    fc.assert(
      fc.property(fc.nat(3_599_999), fc.nat(1_000), (now, lag) => {
        const verdict = looked(waitFrom(0), at(lag), now, rule)
        if (verdict.state !== 'waiting') throw new Error(verdict.detail)
        expect(verdict.again).toBeGreaterThan(0)
        expect(verdict.again).toBeLessThanOrEqual(Math.max(1_000, Math.min(30_000, now / 50)))
        expect(now + verdict.again).toBeLessThanOrEqual(rule.within)
        if (verdict.waited.calm !== null)
          expect(now + verdict.again).toBeLessThanOrEqual(verdict.waited.calm + rule.soak)
      }),
    )
  })

  test('that falls behind has no time left that could be told', () => {
    const lags = (...all: number[]) => ({
      ...waitFrom(0),
      lags: all.map((lag, i) => ({ at: i * 1_000, lag })),
    })
    expect(timeLeft(lags(100, 200), rule)).toBeNull()
    expect(timeLeft(lags(), rule)).toBeNull()
    expect(timeLeft(lags(1_100, 600), rule)).toBe(1_000)
  })
})

test.each([
  [400, '1 s'],
  [45_000, '45 s'],
  [720_000, '12 min'],
  [11_100_000, '3 h 5 min'],
  [7_200_000, '2 h'],
])('%d ms are %s', (duration, text) => {
  expect(spoken(duration)).toBe(text)
})
