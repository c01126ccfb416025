// Reading two topics of a million records of ten columns and comparing them row by row, as a deployment does, with ten
// wrong rows; on a Kafka that is started for it. Skipped where none can be had without fetching anything.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../scripts/run.mjs'
import { mb } from './measure.mjs'

const count = Number(process.env.RECORDS ?? 1_000_000)
const wrong = 10
const program = 'bench/reading.ts'

/** A process of its own, so that nothing else is in its figures. */
const measured = (folder, server, form) => {
  const file = join(folder, 'bytes')
  const hook = new URL('./peak.mjs', import.meta.url).href
  const args = ['--import', hook, new URL('./rows-once.mjs', import.meta.url).pathname, program, server, form]
  const run = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, BENCH_PEAK: file },
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return { ...JSON.parse(run.stdout), peak: Number(readFileSync(file, 'utf8')) }
}

const show = (form, { cpu, seconds, before, peak, found }) => {
  const { by, added, removed, changed } = found
  console.log(
    `read and compare 2 topics of ${count} records (${form}, by ${by}: ${added} added, ${removed} removed, ${changed} changed): ` +
      `${seconds.toFixed(1)} s, ${Math.round((2 * count) / cpu)} records/s per core, ` +
      `${mb(peak - before)} more memory at its peak (promised at least 50000, under 300 MB)`,
  )
}

export const rowsBenchmark = async () => {
  const { fill, startRig, whyNot } = await load(program)
  const reason = whyNot()
  if (reason !== null) return console.log(`read and compare topics: skipped, ${reason}`)
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-bench-'))
  const rig = await startRig({ needs: ['kafka'], folder: join(folder, 'rig') })
  try {
    await fill(rig.addresses.kafka, count, wrong)
    for (const form of ['upsert', 'append']) show(form, measured(folder, rig.addresses.kafka, form))
  } finally {
    await rig.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
