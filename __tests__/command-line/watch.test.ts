import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'
import { tamper } from './tamper.js'

/** The command line as it is shipped, with the checkout's own packages. */
let cli = ''
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-watch-'))
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  cli = join(folder, 'cli.js')
})

const configuration = (more = '') =>
  `environments:\n  local: { soak: 4s${more} }\nchecks: { rows: { fail: 10%, min-rows: 1 } }\n`

/** Every amount is another, and that is meant. */
const accepted = ['int_orders', 'fct_orders']
  .map((table) => `- { table: ${table}, column: amount, reason: with tax from now on }\n`)
  .join('')

/** A deployment that is killed while it watches. */
async function killed(more = ''): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, 'bluegreen.yaml': configuration(more) })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install', '--ref', 'v1.0.0')).code).toBe(0)
  clone.write({
    [dml]: clone.read(dml).replace('id, amount', 'id, amount + 1 AS amount'),
    '.bluegreen/accept.yaml': accepted,
  })
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [cli, 'deploy'], { cwd: clone.root })
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('watch local')) child.kill('SIGKILL')
    })
    child.on('close', () => resolve())
  })
  expect((await json(clone, 'status'))['state']).toBe('watching')
  return clone
}

interface Told {
  readonly outcome: unknown
  readonly findings: readonly Readonly<Record<string, unknown>>[]
}

const deployed = async (clone: Clone) => (await json(clone, 'deploy')) as unknown as Told

describe('a deployment that was killed while it watched', () => {
  test('is judged again in the next run, and serves', async () => {
    const clone = await killed()
    const { outcome, findings } = await deployed(clone)
    expect(outcome).toBe('done')
    expect(findings.map(({ table, outcome: found }) => [table, found])).toEqual([
      ['fct_orders_v2', 'pass'],
      ['int_orders_v2', 'pass'],
    ])
    expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
  })

  test('goes back where what serves was emptied meanwhile', async () => {
    const clone = await killed()
    await tamper(clone, 'DELETE FROM fct_orders_v2')
    expect(await json(clone, 'deploy')).toMatchObject({
      outcome: 'refused',
      step: 'watch:local',
      message: [
        'what serves does not pass its checks any more:',
        'fct_orders_v2: 2 of 2 rows differ (2 removed); the limit is 10% (rows, fail)',
        'Consumers are back on blue; green stays for inspection',
      ].join('\n'),
      next: 'bluegreen rollback --environment local --discard',
      findings: expect.arrayContaining([
        expect.objectContaining({ check: 'rows', table: 'fct_orders_v2', outcome: 'fail' }),
      ]) as unknown,
      comparisons: expect.arrayContaining([
        expect.objectContaining({ green: 'fct_orders_v2', greenRows: 0, removed: 2 }),
      ]) as unknown,
    })
    expect(await json(clone, 'status')).toMatchObject({
      state: 'serving',
      drift: [],
      serving: { fct_orders: 'fct_orders' },
    })
    expect(await json(clone, 'rollback', '--discard')).toMatchObject({ outcome: 'done' })
    expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
  })

  test('stays where it is told to, and says so', async () => {
    const clone = await killed(', auto-rollback: false')
    await tamper(clone, 'DELETE FROM fct_orders_v2')
    const { code, err } = await bluegreen(clone, 'deploy')
    expect(code).toBe(1)
    expect(err).toContain('fct_orders_v2: 2 of 2 rows differ (2 removed); the limit is 10% (rows, fail)')
    expect(err).toContain('next: bluegreen rollback --environment local\n')
    expect(await json(clone, 'status')).toMatchObject({
      state: 'failed',
      serving: { fct_orders: 'fct_orders_v2' },
    })
  })

  test('serves, with a warning, where somebody has dropped what served before', async () => {
    const clone = await killed()
    await tamper(clone, 'DROP TABLE fct_orders')
    const { outcome, findings } = await deployed(clone)
    expect(outcome).toBe('done')
    expect(findings).toContainEqual({
      check: 'rows',
      table: 'fct_orders_v2',
      outcome: 'warn',
      message:
        'fct_orders_v2 with fct_orders was not compared again after the switch: fct_orders is not there any more',
    })
  })
})
