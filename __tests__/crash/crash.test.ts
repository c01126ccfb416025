import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { drawn, textOf } from './sweep.js'
import { Theatre } from './theatre.js'
import { allTried, told } from './totals.js'

/** `CRASH_POINTS=2000` tries more, `CRASH_SEED=7` others; `npm run crash-sweep` tries all. */
const count = Number(process.env['CRASH_POINTS'] ?? 200)
const seed = Number(process.env['CRASH_SEED'] ?? 1)

let theatre: Theatre
beforeAll(async () => {
  theatre = await Theatre.open()
})
afterAll(() => theatre.close())

test('real processes that are killed anywhere end as if nothing had happened', async () => {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const points = []
  for (const n of numbers) points.push(await drawn(theatre, seed, n))
  expect(new Set(points.map(textOf)).size).toBeGreaterThan(count / 2)
  const totals = await allTried(theatre, points)
  process.stderr.write(told(totals, `real processes, seed ${seed}`))
  expect(totals.problems).toEqual([])
  expect(totals).toMatchObject({ points: count, same: count })
  expect(totals.died).toBeGreaterThan(count / 2)
}, 1_800_000)
