import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allNeeds, fetchParts, missing, type Need, type Rig, rigIn, startRig } from './rig.js'

/**
 * `npm run rig -- up|down|status|env [--needs kafka,flink] [--folder DIR]`: a rig that stays until it is told to go. It has
 * what is needed, and everything where nothing is said.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { needs: { type: 'string' }, folder: { type: 'string' } },
})
const folder = values.folder ?? join(tmpdir(), `bluegreen-rig-${userInfo().uid}`)
const actions: Readonly<Record<string, () => Promise<void> | void>> = { up, down, status, env }

async function up(): Promise<void> {
  const reason = missing()
  if (reason !== null) throw new Error(`no rig can run here: ${reason}`)
  const needs = needsOf(values.needs)
  fetchParts(needs)
  const since = Date.now()
  const rig = await startRig({ needs, folder, background: true })
  console.log(`up in ${((Date.now() - since) / 1000).toFixed(1)} s`)
  show(rig)
}

async function down(): Promise<void> {
  const rig = rigIn(folder)
  await rig?.stop()
  console.log(rig === null ? 'there is no rig' : 'down')
}

function status(): void {
  const rig = rigIn(folder)
  if (rig === null) console.log('there is no rig')
  else show(rig)
}

/** For a shell: where everything is, as variables that a configuration may name. */
function env(): void {
  const rig = rigIn(folder)
  if (rig === null) throw new Error('there is no rig: npm run rig')
  const { gateway, jobmanager, kafka, connect } = rig.addresses
  for (const [name, address] of Object.entries({ gateway, jobmanager, kafka, connect }))
    console.log(`export FLINK_${name.toUpperCase()}='${address}'`)
}

function show(rig: Rig): void {
  const running = rig.running()
  for (const name of rig.services) {
    const address = name === 'taskmanager' ? '' : rig.addresses[name]
    console.log([name.padEnd(11), running.includes(name) ? address : 'does not run'].join(' ').trimEnd())
  }
  console.log(`${(rig.memory() / 2 ** 20).toFixed(0)} MiB in all; data and logs are in ${rig.folder}`)
}

function needsOf(list: string | undefined): readonly Need[] {
  if (list === undefined) return allNeeds
  return list.split(',').map((name) => {
    const need = allNeeds.find((known) => known === name)
    if (need === undefined) throw new Error(`--needs takes ${allNeeds.join(', ')}, and not ${name}`)
    return need
  })
}

const action = actions[positionals[0] ?? 'up']
if (action === undefined) throw new Error('npm run rig -- up|down|status|env')
await action()
