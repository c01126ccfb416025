import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/** v1.0.0 and a release after it, which leaves out an order; what served before is retired. */
async function retired(tagged: boolean): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, '.gitignore': '.bluegreen/\n' })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  clone.git('switch', '--create', 'release/1')
  clone.write({ [dml]: clone.read(dml).replace('amount > 0', 'amount > 5') })
  await bluegreen(clone, 'rewrite')
  clone.commit('change')
  await bluegreen(clone, 'deploy')
  if (tagged) clone.git('tag', 'v1.1.0')
  expect((await bluegreen(clone, 'retire')).code).toBe(0)
  return clone
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

test.each([
  ['tagged', true],
  ['not tagged', false],
])(
  'after a retirement the commands that rollback names bring the earlier rows back: %s',
  async (_, tagged) => {
    const clone = await retired(tagged)
    expect(await shown(clone)).toHaveLength(1)
    const { message, next } = await json(clone, 'rollback')
    const lines = String(message)
      .split('\n')
      .filter((line) => /^(git|bluegreen) /.test(line))
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(next)
    for (const line of lines) await follow(clone, line)
    expect(await shown(clone)).toEqual([
      { id: '1', amount: 3 },
      { id: '2', amount: 7 },
    ])
  },
)
