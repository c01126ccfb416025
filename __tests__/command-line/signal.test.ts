import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Clone } from '../git/clone.js'
import { bluegreen, ddl, json } from './bluegreen.js'

/** The command line as it is shipped, with the checkout's own packages. */
function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-signal-'))
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return join(folder, 'cli.js')
}

/** A chain of tables, long enough that a signal arrives on the way. */
const chain: Record<string, string> = {
  'p/t0.sql': ddl('t0'),
  'samples/t0.csv': 'id,amount\n1,3\n2,7\n',
  'bluegreen.yaml': 'environments:\n  local: { concurrency: 1 }\n',
}
for (let i = 1; i <= 15; i += 1)
  chain[`p/t${i}.sql`] =
    `${ddl(`t${i}`)}INSERT INTO t${i} SELECT id, amount FROM t${i - 1} WHERE amount > 0;\n`

/** Runs a deployment and sends it a signal as soon as one step is done. */
function interrupted(cli: string, cwd: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'deploy', '--json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err, sent] = ['', '', false]
    child.stdout.on('data', (data: Buffer) => void (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString()
      if (!sent && err.includes('✓')) sent = child.kill('SIGTERM')
    })
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
  })
}

test('a deployment that gets a signal stops at a step in good order, and the next one goes on', async () => {
  const cli = built()
  const clone = Clone.init().write(chain)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  clone.write({ 'p/t1.sql': clone.read('p/t1.sql').replace('> 0', '> 5') })
  const { code, out, err } = await interrupted(cli, clone.root)
  expect(err).toContain('SIGTERM: stopping at the next step')
  expect([code, JSON.parse(out)]).toEqual([
    2,
    expect.objectContaining({ outcome: 'waiting', next: 'bluegreen deploy --environment local' }),
  ])
  // Nobody holds the lease of a run that has ended in good order.
  expect(await json(clone, 'status')).toMatchObject({ state: 'deploying', lease: null, drift: [] })
  expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
  expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
})
