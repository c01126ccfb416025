import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allNeeds, fetchParts, missing, type Rig, rigIn, startRig } from '../../rig/rig.js'

/**
 * Runs these tests on a rig that it starts and stops: `npm run test:flink -- [jest's arguments]`. Where `BLUEGREEN_RIG`
 * names the folder of one that is up, it is taken as it is, and left.
 */
const here = '__tests__/flink'

/** Each work tree has one: another run in the same one is told so, and what a killed run left is removed. */
const own = join(
  tmpdir(),
  `bluegreen-rig-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)}`,
)

async function main(): Promise<void> {
  const reason = missing() ?? unfetched()
  if (reason !== null) {
    skip(reason)
    return
  }
  const given = process.env['BLUEGREEN_RIG']
  const rig = given === undefined ? await started() : rigIn(given)
  if (rig === null) throw new Error(`there is no rig in ${given}`)
  try {
    process.exitCode = await jest(rig)
  } finally {
    if (given === undefined) await rig.stop()
  }
}

/** Why the parts cannot be had; null where they are there. */
function unfetched(): string | null {
  try {
    fetchParts(allNeeds)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function skip(reason: string): void {
  const files = readdirSync(here).filter((name) => name.endsWith('.test.ts'))
  const told = `0 passed, 0 failed, ${files.length} skipped`
  console.log(`skipped, Flink cannot be run: ${reason}`)
  if (process.env['TOTALS'] !== undefined) appendFileSync(process.env['TOTALS'], `${told}\n`)
  console.log(told)
}

async function started(): Promise<Rig> {
  const since = Date.now()
  const rig = await startRig({ needs: allNeeds, folder: own })
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  console.log(`Flink, Kafka, Connect and a registry are up in ${seconds} s, in ${megabytes(rig)}`)
  return rig
}

const megabytes = (rig: Rig) => `${(rig.memory() / 2 ** 20).toFixed(0)} MiB`

/** Its exit code. A signal ends jest first, and the rig after it. */
async function jest({ folder }: Rig): Promise<number> {
  const args = [
    'scripts/test.mjs',
    '--config',
    'jest.flink.config.mjs',
    '--runInBand',
    ...process.argv.slice(2),
  ]
  const env = { ...process.env, BLUEGREEN_RIG: folder }
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  await once(child, 'exit')
  return child.exitCode ?? 1
}

await main()
