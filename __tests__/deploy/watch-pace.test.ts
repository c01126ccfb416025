import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparedFirst, comparedNext } from '../../src/deploy/watch-pace.js'

/** When comparisons of one watch begin, each taking as long as it is said to; from 0 on. */
function beginnings(soak: number, took: (count: number) => number): readonly number[] {
  const term = { until: soak, soak }
  const found: number[] = []
  for (let at: number | null = comparedFirst(0, term); at !== null;) {
    found.push(at)
    at = comparedNext({ began: at, ended: at + took(found.length) }, term)
  }
  return found
}

test('what takes no time is compared every tenth of the watch, and at its end', () => {
  expect(beginnings(600_000, () => 0)).toEqual(
    [60, 120, 180, 240, 300, 360, 420, 480, 540, 600].map((seconds) => seconds * 1000),
  )
})

test('a short watch is compared every five seconds', () => {
  expect(beginnings(12_000, () => 0)).toEqual([5_000, 10_000, 12_000])
  expect(beginnings(3_000, () => 0)).toEqual([3_000])
})

test('what takes long is compared as much less often, and the last time at the end', () => {
  expect(beginnings(600_000, () => 20_000)).toEqual([60_000, 260_000, 460_000, 600_000])
  expect(beginnings(600_000, () => 100_000)).toEqual([60_000, 600_000])
})

test('a watch that is taken up late compares once, at once', () => {
  const term = { until: 60_000, soak: 60_000 }
  expect(comparedFirst(90_000, term)).toBe(60_000)
  expect(comparedNext({ began: 90_000, ended: 95_000 }, term)).toBeNull()
})

test('comparing takes no more than a tenth of the time, but for the first and the last time', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.array(fc.nat(50_000)), (tenth, durations) => {
      const soak = tenth * 10
      const took = (count: number) => durations[count - 1] ?? 1
      const begun = beginnings(soak, took)
      expect(begun.at(-1)).toBeGreaterThanOrEqual(soak)
      expect(begun.slice(0, -1).every((at) => at < soak)).toBe(true)
      begun.slice(0, -2).forEach((at, place) => {
        const pause = (begun[place + 1] ?? 0) - at
        expect(pause).toBeGreaterThanOrEqual(Math.max(5_000, tenth, took(place + 1) * 10))
      })
    }),
  )
})
