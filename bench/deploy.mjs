// Deploying 1,000 tables on the simulated platform, where hours pass in no time: how long it takes there, against the
// longest way of steps; and what a deployment, and going on with one, takes of this machine's own time.
import { load } from '../scripts/run.mjs'
import { ms } from './measure.mjs'

const count = Number(process.env.TABLES ?? 1000)
const minutes = (duration) => `${(duration / 60_000).toFixed(0)} min`

const makespan = async (deploying, limit) => {
  const stand = await deploying.standWith(count, limit)
  const steps = await deploying.randomDurations(stand)
  const { path, work } = deploying.bounds(steps, stand.durations)
  const least = limit === Infinity ? path : Math.max(path, work / limit)
  const before = Date.parse(stand.clock.now())
  const start = performance.now()
  await deploying.deploy(stand.request, stand.ports)
  const took = performance.now() - start
  const span = Date.parse(stand.clock.now()) - before
  const promised = limit === Infinity ? 1.05 : 1.15
  console.log(
    `deploy ${count} tables (${steps.length} steps), ${limit === Infinity ? 'no limit' : `${limit} at a time`}: ` +
      `${minutes(span)}, at least ${minutes(least)}, ${(span / least).toFixed(3)} x (promised at most ${promised}); own time ${ms(took)}`,
  )
}

/** A run that has to end half way, and the one that goes on. */
const resume = async (deploying) => {
  const stand = await deploying.standWith(count, 10)
  const steps = await deploying.randomDurations(stand)
  const { work } = deploying.bounds(steps, stand.durations)
  const rules = { ...stand.request.rules, runLimit: work / 20 }
  await deploying.deploy({ ...stand.request, rules }, stand.ports)
  const through = stand.ended.length
  stand.durations.clear()
  stand.began.length = 0
  const start = performance.now()
  await deploying.deploy(stand.request, stand.ports)
  const took = performance.now() - start
  console.log(
    `resume a deployment of ${count} tables with ${through} of ${steps.length} steps done: ${ms(stand.began[0] - start)} ` +
      `until it acts, ${ms(took)} with all that is left (promised at most 2000 ms)`,
  )
}

export const deployBenchmark = async () => {
  const deploying = await load('bench/deploying.ts')
  await makespan(deploying, Infinity)
  await makespan(deploying, 10)
  await resume(deploying)
}
