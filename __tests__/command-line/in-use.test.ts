import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/** Another process that has a database file; gives what ends it. */
async function holding(file: string): Promise<() => Promise<void>> {
  const script = `
    const { DuckDBInstance } = require('@duckdb/node-api')
    DuckDBInstance.create(process.argv[1]).then((instance) => {
      globalThis.held = instance
      console.log('ready')
      setInterval(() => undefined, 1000)
    })`
  const child = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

test('status answers by the ledger while another process has the database; a command is told to come again', async () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  const end = await holding(join(clone.root, '.bluegreen', 'local.duckdb'))
  try {
    expect(await json(clone, 'status')).toMatchObject({
      state: 'serving',
      problem: expect.stringMatching(/local\.duckdb is in use by process \d+/) as unknown,
      drift: [],
      progress: null,
    })
    const { code, out } = await bluegreen(clone, 'status')
    expect([code, out]).toEqual([0, expect.stringContaining('by the ledger alone')])
    expect(await json(clone, 'rollback', '--discard')).toMatchObject({
      outcome: 'refused',
      next: 'bluegreen rollback --discard',
      waits: expect.stringMatching(/^once process \d+ has ended$/) as unknown,
    })
  } finally {
    await end()
  }
  expect(await json(clone, 'status')).toMatchObject({ problem: null, drift: [] })
}, 60_000)

test('what would go on waits for the process that has the database, whoever holds no lease any more', async () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  clone.git('switch', '--quiet', '-c', 'release/2')
  clone.write({ [dml]: clone.read(dml).replace('> 0', '> 5') })
  expect(await json(clone, 'deploy', '--until', 'validate')).toMatchObject({ outcome: 'validated' })
  const end = await holding(join(clone.root, '.bluegreen', 'local.duckdb'))
  try {
    expect(await json(clone, 'status')).toMatchObject({
      state: 'validated',
      lease: null,
      next: 'bluegreen deploy --environment local',
      waits: expect.stringMatching(/^once process \d+ has ended, on release\/2$/) as unknown,
    })
  } finally {
    await end()
  }
}, 60_000)
