import { parseArgs } from 'node:util'
import { drawn, everyPoint, pointOf, scenarios, type Point } from './sweep.js'
import { Theatre } from './theatre.js'
import { allTried, told } from './totals.js'

/**
 * `npm run crash-sweep`: every point of every scenario. `--scenario NAME` takes one of them, `--count N` draws so many
 * points, `--seed N` draws others, `--only POINT` repeats the one that a failure named, `--list` names the moments.
 */
const option = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    seed: option,
    only: { ...option, multiple: true },
    scenario: option,
    count: option,
    list: { type: 'boolean' },
  },
})

async function pointsOf(theatre: Theatre): Promise<readonly Point[]> {
  const seed = Number(values.seed ?? 1)
  if (values.only !== undefined) return values.only.map(pointOf)
  if (values.count !== undefined) {
    const numbers = Array.from({ length: Number(values.count) }, (_, n) => n)
    return Promise.all(numbers.map((n) => drawn(theatre, seed, n)))
  }
  const chosen = scenarios.filter(({ name }) => values.scenario === undefined || name === values.scenario)
  return (await Promise.all(chosen.map((one) => everyPoint(theatre, one, seed)))).flat()
}

async function list(theatre: Theatre): Promise<void> {
  for (const { name, before, dies } of scenarios) {
    if (values.scenario !== undefined && name !== values.scenario) continue
    const { moments } = await theatre.after([...before, dies])
    moments.forEach((moment, at) => console.log(`${name}@${at}  ${moment}`))
  }
}

const theatre = await Theatre.open()
try {
  if (values.list) await list(theatre)
  else {
    const totals = await allTried(theatre, await pointsOf(theatre), (problem) => console.log(problem))
    process.stdout.write(told(totals, 'sweep'))
    process.exitCode = totals.points > 0 && totals.same === totals.points ? 0 : 1
  }
} finally {
  await theatre.close()
}
