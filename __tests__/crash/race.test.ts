import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { duel, fought, titleOf } from './duel.js'
import { Theatre } from './theatre.js'
import { inParallel } from './totals.js'

/** `DUELS=500` tries more, `DUELS_SEED=7` others. */
const count = Number(process.env['DUELS'] ?? 50)
const seed = Number(process.env['DUELS_SEED'] ?? 1)

let theatre: Theatre
beforeAll(async () => {
  theatre = await Theatre.open()
})
afterAll(() => theatre.close())

test('two real processes on one environment end as one after the other', async () => {
  const start = performance.now()
  const duels = Array.from({ length: count }, (_, n) => duel(seed, n))
  const fights = await inParallel(duels, 2, (one) => fought(theatre, one))
  const answers = fights.flatMap((one) => one.answers)
  const many = (answer: string): number => answers.filter((one) => one === answer).length
  const problems = fights.flatMap(({ problem }, n) => {
    const one = duels[n]
    return problem === null || one === undefined ? [] : [`${n}: ${titleOf(one)}: ${problem}`]
  })
  process.stderr.write(
    `duels of real processes, seed ${seed}: ${count} tried, ${count - problems.length} ended as one after the other; ` +
      `${many('done')} done, ${many('told')} told who holds it since when, ${many('kept out')} which process has the database, ${many('dead')} died, ` +
      `${many('lost')} woke and changed nothing; ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
  )
  expect(problems).toEqual([])
  for (const answer of ['done', 'told', 'dead', 'lost'])
    expect([answer, many(answer) > 0]).toEqual([answer, true])
}, 1_800_000)
