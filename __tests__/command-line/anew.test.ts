import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'
import { tamper } from './tamper.js'

/** v1.0.0, which serves. */
async function installed(): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, '.gitignore': '.bluegreen/\n' })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  clone.git('switch', '--create', 'release/1')
  return clone
}

async function released(clone: Clone, before: string, after: string): Promise<void> {
  clone.write({ [dml]: clone.read(dml).replace(before, after) })
  await bluegreen(clone, 'rewrite')
  clone.commit('change')
  expect((await bluegreen(clone, 'deploy', '--head', 'HEAD')).code).toBe(0)
}

async function shown(clone: Clone) {
  const file = join(clone.root, '.bluegreen', 'local.duckdb')
  const engine = await openDuckDb({ file, samples: null, catalog: null, database: null })
  try {
    return await engine.query('SELECT * FROM published.fct_orders ORDER BY id')
  } finally {
    await engine.close()
  }
}

/** The words of a command as a shell takes them. */
const words = (line: string) =>
  [...line.matchAll(/'([^']*)'|\S*'([^']*)'|(\S+)/g)].map(([all]) => all.replaceAll("'", ''))

async function follow(clone: Clone, line: string): Promise<void> {
  const [program, ...args] = words(line)
  if (program === 'git') clone.git(...args)
  else expect(await bluegreen(clone, ...args)).toMatchObject({ code: 0 })
}

async function followAll(clone: Clone, { message, next }: Record<string, unknown>): Promise<void> {
  const lines = String(message)
    .split('\n')
    .filter((line) => /^(git|bluegreen) /.test(line))
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe(next)
  for (const line of lines) await follow(clone, line)
}

const first = [
  { id: '1', amount: 3 },
  { id: '2', amount: 7 },
]

test.each([
  ['tagged', true],
  ['not tagged', false],
])(
  'after a retirement the commands that rollback names bring the earlier rows back: %s',
  async (_, tagged) => {
    const clone = await installed()
    await released(clone, 'amount > 0', 'amount > 5')
    if (tagged) clone.git('tag', 'v1.1.0')
    expect((await bluegreen(clone, 'retire')).code).toBe(0)
    expect(await shown(clone)).toHaveLength(1)
    await followAll(clone, await json(clone, 'rollback'))
    expect(await shown(clone)).toEqual(first)
  },
)

test('after a rollback the commands that a second one names go further back', async () => {
  const clone = await installed()
  await released(clone, 'amount > 0', 'amount > 5')
  clone.git('tag', 'v1.1.0')
  await released(clone, 'amount > 5', 'amount > 6 AND id > 7')
  expect(await json(clone, 'rollback')).toMatchObject({ outcome: 'done' })
  expect(await shown(clone)).toHaveLength(1)
  const second = await json(clone, 'rollback')
  expect(second).toMatchObject({
    outcome: 'nothing',
    message: expect.stringContaining('goes back one step') as unknown,
  })
  await followAll(clone, second)
  expect(await shown(clone)).toEqual(first)
})

test.each([
  ['tagged', true, ['DROP TABLE fct_orders']],
  ['not tagged', false, ['DROP TABLE fct_orders']],
  [
    'not tagged, and what readers use is gone too',
    false,
    ['DROP TABLE fct_orders', 'DROP VIEW published.fct_orders'],
  ],
])(
  'where a table that served before was dropped by hand, the commands that rollback names make it anew: %s',
  async (_, tagged, statements) => {
    const clone = await installed()
    await released(clone, 'amount > 0', 'amount > 5')
    if (tagged) clone.git('tag', 'v1.1.0')
    await tamper(clone, ...statements)
    const refused = await json(clone, 'rollback')
    expect(refused['message']).toContain('fct_orders is not there any more')
    expect(await json(clone, 'rollback', '--dry-run')).toEqual(refused)
    expect(await json(clone, 'rollback', '--rehearse')).toEqual(refused)
    await followAll(clone, refused)
    expect(await shown(clone)).toEqual(first)
  },
)
