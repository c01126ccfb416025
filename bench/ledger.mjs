// What the ledger of 1,000 tables takes on disk and to read, after 5,000 transitions.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../scripts/run.mjs'
import { median, ms } from './measure.mjs'

const tables = Number(process.env.TABLES ?? 1000)
const transitions = Number(process.env.TRANSITIONS ?? 5000)

export async function ledgerBenchmark() {
  const recording = await load('bench/recording.ts')
  const root = mkdtempSync(join(tmpdir(), 'bluegreen-ledger-'))
  execFileSync('git', ['init', '--quiet', root])
  await recording.written(root, tables, transitions)
  const reads = []
  for (let run = 0; run < 5; run++) reads.push(await recording.read(root))
  const of = (name) => median(reads.map((one) => one[name]).sort((a, b) => a - b))
  console.log(
    `ledger of ${tables} tables after ${transitions} transitions: read ${ms(of('all'))} (promised under 1 s), ` +
      `its 20 newest entries ${ms(of('history'))}`,
  )
}
