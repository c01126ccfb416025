import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
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

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command, and sends it a signal as soon as one step is done. */
function interrupted(cwd: string, command: string): Promise<Ended> {
  return ended(cwd, command, {}, (err, child) => err.includes('✓') && child.kill('SIGTERM'))
}

/** Runs a command that gets a signal as soon as it listens for one. */
function interruptedAtOnce(cwd: string, command: string): Promise<Ended> {
  return ended(
    cwd,
    command,
    preloading(`process.on('newListener', (name) => name === 'SIGTERM' && process.kill(process.pid, name))`),
    () => true,
  )
}

/** Runs a command that gets a signal when it is about to answer. */
function interruptedAtLast(cwd: string, command: string): Promise<Ended> {
  const late = `
    const { write } = process.stdout
    process.stdout.write = function (...written) {
      process.kill(process.pid, 'SIGTERM')
      return write.apply(this, written)
    }`
  return ended(cwd, command, preloading(late), () => true)
}

/** What makes node run a script before anything else. */
function preloading(script: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

/** `look`: called with what stands on standard error, until it gives true. */
function ended(
  cwd: string,
  command: string,
  env: Record<string, string>,
  look: (err: string, child: ReturnType<typeof spawn>) => boolean,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, command, '--json'], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err, sent] = ['', '', false]
    child.stdout.on('data', (data: Buffer) => void (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString()
      sent ||= look(err, child)
    })
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
  })
}

const cli = built()

async function installed(): Promise<Clone> {
  const clone = Clone.init().write(chain)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install')).code).toBe(0)
  return clone.write({ 'p/t1.sql': clone.read('p/t1.sql').replace('> 0', '> 5') })
}

test('a deployment that gets a signal stops at a step in good order, and the next one goes on', async () => {
  const clone = await installed()
  const { code, out, err } = await interrupted(clone.root, 'deploy')
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

test('a rollback that gets a signal on its way goes on to its end, and says so', async () => {
  const clone = await installed()
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
  const { code, out, err } = await interrupted(clone.root, 'rollback')
  expect(err).toContain('SIGTERM: what has begun goes on to its end')
  expect([code, JSON.parse(out)]).toEqual([
    0,
    expect.objectContaining({
      outcome: 'done',
      message: expect.stringContaining('SIGTERM came meanwhile, and it went on to its end') as unknown,
    }),
  ])
  expect(await json(clone, 'status')).toMatchObject({ state: 'serving', lease: null, drift: [] })
})

test.each(['rollback', 'deploy'])(
  'a signal that comes when %s is over takes no answer away',
  async (command) => {
    const clone = await installed()
    const { out } = await interruptedAtLast(clone.root, command)
    expect(JSON.parse(out)).toMatchObject({ outcome: command === 'deploy' ? 'done' : 'nothing' })
  },
)

describe('a signal that comes before anything has begun', () => {
  test.each(['rollback', 'retire'])('keeps %s from beginning', async (command) => {
    const clone = await installed()
    expect((await bluegreen(clone, 'deploy')).code).toBe(0)
    const { code, out } = await interruptedAtOnce(clone.root, command)
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({
        outcome: 'refused',
        step: 'signal',
        message: 'SIGTERM came before anything was changed',
        next: `bluegreen ${command}`,
      }),
    ])
    expect(await json(clone, 'status')).toMatchObject({ state: 'serving', lease: null })
  })

  test('leaves a deployment to the next run', async () => {
    const clone = await installed()
    const { code, out, err } = await interruptedAtOnce(clone.root, 'deploy')
    expect(err).toContain('SIGTERM: stopping at the next step')
    expect([code, JSON.parse(out)]).toEqual([
      2,
      expect.objectContaining({ outcome: 'waiting', next: 'bluegreen deploy --environment local' }),
    ])
    expect(await json(clone, 'status')).toMatchObject({ lease: null, drift: [] })
  })

  test('leaves an installation to the next run', async () => {
    const clone = Clone.init().write(chain)
    clone.commit('first')
    clone.git('tag', 'v1.0.0')
    const { code, out } = await interruptedAtOnce(clone.root, 'install')
    expect([code, JSON.parse(out)]).toEqual([
      2,
      expect.objectContaining({ outcome: 'waiting', next: 'bluegreen install --environment local' }),
    ])
    expect((await bluegreen(clone, 'install')).code).toBe(0)
  })

  test('ends a command that only looks', async () => {
    const clone = await installed()
    expect(await interruptedAtOnce(clone.root, 'status')).toMatchObject({ code: null, out: '' })
  })
})
