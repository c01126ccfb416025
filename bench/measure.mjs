// Times whole processes from their start, as a user waits for them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Milliseconds of each run, sorted. Throws where a run fails. */
const timed = (command, args, options, runs) =>
  Array.from({ length: runs }, () => {
    const start = performance.now()
    const run = spawnSync(command, args, { encoding: 'buffer', maxBuffer: 1 << 30, ...options })
    const took = performance.now() - start
    if (run.status !== 0 && run.status !== 2) throw new Error(`${command} ${args.join(' ')}: ${run.stderr}`)
    return took
  }).sort((a, b) => a - b)

export const median = (values) => values[values.length >> 1]

/** The median of some runs, in milliseconds. */
export const processTime = (command, args, options = {}, runs = 5) =>
  median(timed(command, args, options, runs))

/** Peak resident memory of one run of a Node program, in bytes. */
export const peakMemory = (args, options = {}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'bluegreen-peak-')), 'bytes')
  const env = { ...process.env, BENCH_PEAK: file }
  const hook = new URL('./peak.mjs', import.meta.url).href
  spawnSync(process.execPath, ['--import', hook, ...args], { env, stdio: 'ignore', ...options })
  return Number(readFileSync(file, 'utf8'))
}

export const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const ratio = (value) => `${value.toFixed(2)} x`
export const mb = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
