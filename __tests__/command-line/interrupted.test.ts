import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Clone, folder } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/**
 * A git that dies, and stays dead, at one entry of the ledger: what the engine did before is done, and nobody wrote it
 * down, as when a process is killed between the two.
 */
function gitThatDies(): { readonly path: string; at(entry: number): void; readonly written: () => number } {
  const place = folder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const [count, limit] = [join(place, 'count'), join(place, 'limit')]
  const script = `#!/bin/sh
case "$*" in
*".lease "*) ;;
*"update-ref --end-of-options refs/bluegreen/"*)
  n=$(( $(cat '${count}' 2>/dev/null || echo 0) + 1 )); echo $n > '${count}'
  if [ $n -ge $(cat '${limit}') ]; then echo 'fatal: killed' >&2; exit 128; fi
esac
exec '${real}' "$@"
`
  writeFileSync(join(place, 'git'), script)
  chmodSync(join(place, 'git'), 0o755)
  return {
    path: place,
    at: (entry) => {
      rmSync(count, { force: true })
      writeFileSync(limit, String(entry))
    },
    written: () => (existsSync(count) ? Number(readFileSync(count, 'utf8')) : 0),
  }
}

const path = process.env['PATH'] ?? ''
afterEach(() => {
  process.env['PATH'] = path
})

/** Runs a command with a git that dies at an entry; gives whether the command came to its end before. */
async function dying(clone: Clone, entry: number, ...args: readonly string[]): Promise<boolean> {
  const git = gitThatDies()
  git.at(entry)
  process.env['PATH'] = `${git.path}:${path}`
  const { code } = await bluegreen(clone, ...args)
  process.env['PATH'] = path
  expect(code === 0).toBe(git.written() < entry)
  return code === 0
}

async function installed(): Promise<Clone> {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install', '--ref', 'v1.0.0')).code).toBe(0)
  return clone
}

const edit = (clone: Clone, from: string, to: string) =>
  clone.write({ [dml]: clone.read(dml).replace(from, to) })

async function isWhole(clone: Clone): Promise<void> {
  expect(await json(clone, 'status')).toMatchObject({
    state: 'serving',
    drift: [],
    serving: { int_orders: 'int_orders_v2', fct_orders: 'fct_orders_v2' },
  })
}

/** Does something at entry 1, 1 + `stride`, … of the ledger, until it comes to its end before. */
async function atEntries(stride: number, work: (entry: number) => Promise<boolean>): Promise<void> {
  let entry = 1
  while (!(await work(entry))) entry += stride
  expect(entry).toBeGreaterThan(5)
}

describe('a deployment that dies at an entry of its ledger', () => {
  test('goes on with the same command', async () => {
    await atEntries(1, async (entry) => {
      const clone = await installed()
      edit(clone, '> 0', '> 5')
      const over = await dying(clone, entry, 'deploy')
      expect(await json(clone, 'deploy')).toMatchObject({ outcome: over ? 'nothing' : 'done' })
      await isWhole(clone)
      return over
    })
  })

  test('makes way for the next revision', async () => {
    await atEntries(1, async (entry) => {
      const clone = await installed()
      edit(clone, '> 0', '> 5')
      const over = await dying(clone, entry, 'deploy')
      edit(clone, '> 5', '> 2')
      expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
      await isWhole(clone)
      return over
    })
  })

  test('is a revision too, and goes on', async () => {
    await atEntries(3, async (entry) => {
      const clone = await installed()
      edit(clone, '> 0', '> 5')
      expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
      edit(clone, '> 5', '> 2')
      const over = await dying(clone, entry, 'deploy')
      expect(await json(clone, 'deploy')).toMatchObject({ outcome: over ? 'nothing' : 'done' })
      await isWhole(clone)
      return over
    })
  })
})
