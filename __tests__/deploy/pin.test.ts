import { expect, test } from '@jest/globals'
import { FaultError } from '../../src/project/fault.js'
import { type Files, job, layer, releaseOf, rewritten } from '../release/release-of.js'
import { doDeploy, doInstall, doRetire, newWorld, type World } from './stage.js'

/** src → mid → fact and held; other → dim. */
const v1: Files = {
  ...layer('mid', 'src'),
  ...layer('fact', 'mid'),
  ...layer('held', 'mid'),
  ...layer('dim', 'other'),
}
const excluding = { options: { exclude: ['held'] } }
const pushed: Files = { ...v1, 'mid/dml.mid.sql': job('mid', 'src', 'extra') }
const first = releaseOf(v1, pushed, excluding)
const v2 = rewritten(pushed, first)
const second = releaseOf(v2, { ...v2, 'dim/dml.dim.sql': job('dim', 'other', 'extra') })
const v3 = rewritten({ ...v2, 'dim/dml.dim.sql': job('dim', 'other', 'extra') }, second)
const third = releaseOf(v3, { ...v3, 'held/dml.held.sql': job('held', 'mid_v2', 'extra') })

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, releaseOf(v1, v1).green)
  return world
}

const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const readsOf = (world: World, statement: string) => world.platform.objects.get(statement)?.reads

test('an excluded table stays on blue through later releases, until its own next change', async () => {
  const world = await installed()
  await doDeploy(world, first)
  expect(shown(world)).toEqual({ fact: 'fact_v2', held: 'held', dim: 'dim' })
  expect(readsOf(world, 'dml-held')).toEqual(['mid'])
  expect((await doRetire(world)).changes).toEqual([
    'remove dml-fact',
    'remove fact',
    'keep dml-mid: it fills mid, which dml-held reads',
    'keep mid: dml-held reads it',
  ])

  const { warnings } = await doDeploy(world, second)
  expect(warnings.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
    ['runs-otherwise', 'dml-held'],
    ['runs-otherwise', 'held'],
  ])
  expect(shown(world)).toEqual({ fact: 'fact_v2', held: 'held', dim: 'dim_v2' })
  expect(readsOf(world, 'dml-held')).toEqual(['mid'])
  expect((await doRetire(world)).changes).toEqual([
    'remove dml-dim',
    'remove dim',
    'keep dml-mid: it fills mid, which dml-held reads',
    'keep mid: dml-held reads it',
  ])

  await doDeploy(world, third)
  expect(shown(world)).toEqual({ fact: 'fact_v2', held: 'held_v2', dim: 'dim_v2' })
  expect(readsOf(world, 'dml-held-v2')).toEqual(['extra', 'mid_v2'])
  expect((await doRetire(world)).changes).toEqual([
    'remove dml-held',
    'remove dml-mid',
    'remove held',
    'remove mid',
  ])
  expect(world.environment?.pins).toEqual([])
})

test('an environment that has not seen the exclusion cannot know of it, and says how to go on', async () => {
  const world = await installed()
  const error: unknown = await doDeploy(world, second).catch((thrown: unknown) => thrown)
  expect(error instanceof FaultError && error.faults.map(({ code, hint }) => [code, hint])).toContainEqual([
    'serves-other-content',
    'let it move with release.tables, or with its readers under other names (release.versions: { dim: 3 } in bluegreen.yaml), or take the tag that staging runs as the baseline',
  ])
  const moving = releaseOf(v2, v2, { options: { tables: ['held', 'dim'] } })
  await doDeploy(world, moving)
  expect(shown(world)).toEqual({ fact: 'fact_v2', held: 'held_v2', dim: 'dim_v2' })
})
