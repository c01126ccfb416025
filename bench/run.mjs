// Prints figures and ratios; judges nothing. `npm run bench [NAME…]` runs those that are named.
import { compareBenchmark } from './compare.mjs'
import { deployBenchmark } from './deploy.mjs'
import { ledgerBenchmark } from './ledger.mjs'
import { planBenchmark } from './plan.mjs'
import { rowsBenchmark } from './rows.mjs'
import { sqlBenchmark } from './sql.mjs'
import { startBenchmark } from './start.mjs'

const benchmarks = {
  start: startBenchmark,
  plan: planBenchmark,
  sql: sqlBenchmark,
  compare: compareBenchmark,
  deploy: deployBenchmark,
  ledger: ledgerBenchmark,
  rows: rowsBenchmark,
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(benchmarks))
  if (wanted.length === 0 || wanted.includes(name)) await run()
