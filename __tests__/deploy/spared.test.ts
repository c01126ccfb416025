import { expect, test } from '@jest/globals'
import { type Files, releaseOf, rewritten } from '../release/release-of.js'
import { doDeploy, doInstall, doRetire, doRollback, newWorld, type World } from './stage.js'

/** src → mid → fact, which does not use mid.note, and noted, which does. */
const v1: Files = {
  'mid.sql': `CREATE TABLE src (id STRING, amount BIGINT, note STRING);
CREATE TABLE mid (id STRING, amount BIGINT, note STRING);
INSERT INTO mid SELECT id, amount, note FROM src;`,
  'fact.sql': `CREATE TABLE fact (id STRING, amount BIGINT);
INSERT INTO fact SELECT id, amount FROM mid;`,
  'noted.sql': `CREATE TABLE noted (id STRING, note STRING);
INSERT INTO noted SELECT id, note FROM mid;`,
}
const minimal = { options: { closure: 'minimal' } } as const
const edited = (files: Files, path: string, from: string, to: string): Files => ({
  ...files,
  [path]: (files[path] ?? '').replace(from, to),
})

const pushed = edited(v1, 'mid.sql', 'amount, note FROM', 'amount, UPPER(note) FROM')
const first = releaseOf(v1, pushed, minimal)
const v2 = rewritten(pushed, first)
const again = edited(v2, 'mid.sql', 'UPPER(note)', 'LOWER(note)')
const second = releaseOf(v2, again, minimal)
const v3 = rewritten(again, second)
const third = releaseOf(v3, edited(v3, 'fact.sql', 'SELECT id, amount', 'SELECT id, amount + 1'), minimal)

const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const readsOf = (world: World, statement: string) => world.platform.objects.get(statement)?.reads

test('a spared table stays on blue, and blue for it, through later releases, until its own next change', async () => {
  const world = newWorld()
  await doInstall(world, releaseOf(v1, v1).green)
  await doDeploy(world, first)
  expect(shown(world)).toEqual({ fact: 'fact', noted: 'noted_v2' })
  expect(world.environment?.pins).toEqual(['fact'])
  expect((await doRetire(world)).changes).toEqual([
    'remove dml-noted',
    'remove noted',
    'keep dml-mid: it fills mid, which dml-fact reads',
    'keep mid: dml-fact reads it',
  ])

  await doDeploy(world, second)
  expect(shown(world)).toEqual({ fact: 'fact', noted: 'noted_v3' })
  expect(readsOf(world, 'dml-fact')).toEqual(['mid'])
  expect(world.environment?.pins).toEqual(['fact'])
  expect((await doRetire(world)).changes).toEqual([
    'remove dml-mid-v2',
    'remove dml-noted-v2',
    'remove mid_v2',
    'remove noted_v2',
    'keep dml-mid: it fills mid, which dml-fact reads',
    'keep mid: dml-fact reads it',
  ])

  await doDeploy(world, third)
  expect(shown(world)).toEqual({ fact: 'fact_v2', noted: 'noted_v3' })
  expect(readsOf(world, 'dml-fact-v2')).toEqual(['mid_v3'])
  expect(world.environment?.pins).toEqual([])
})

test('going back leaves it where it is', async () => {
  const world = newWorld()
  await doInstall(world, releaseOf(v1, v1).green)
  await doDeploy(world, first)
  await doRollback(world)
  expect(shown(world)).toEqual({ fact: 'fact', noted: 'noted' })
  expect(readsOf(world, 'dml-fact')).toEqual(['mid'])
})
