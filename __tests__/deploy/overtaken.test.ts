import { expect, test } from '@jest/globals'
import { Overtaken } from '../../src/deploy/refusal.js'
import { base, external, pipeline, release, t } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRollback, newWorld, picture, type Around, type World } from './stage.js'

const blue = pipeline(base)
const green = release(
  blue,
  pipeline([
    external('src'),
    t('int_v2', ['src'], 'cleaner'),
    t('fact_v2', ['int_v2'], 'sum'),
    t('dim', ['src'], 'distinct'),
  ]),
)

/** Whoever acts falls asleep before an act, and wakes when a newer hand has the platform and has written nothing yet. */
const overtakenBefore =
  (world: World, act: RegExp): Around =>
  (moment, name) => {
    if (moment === 'before' && act.test(name)) world.platform.fence.token += 1
  }

const commands: readonly (readonly [string, RegExp, (world: World, around: Around) => Promise<unknown>])[] = [
  ['deploy', /^create-table:fact_v2$/, (world, around) => doDeploy(world, green, {}, { around })],
  ['deploy', /^switch$/, (world, around) => doDeploy(world, green, {}, { around })],
  ['rollback', /^switch$/, (world, around) => doRollback(world, false, { around })],
]

test.each(commands)('%s that is overtaken before %s writes nothing more', async (name, act, command) => {
  const world = newWorld()
  await doInstall(world, blue)
  if (name === 'rollback') await doDeploy(world, green)
  let asleep: { readonly entries: number; readonly picture: string } | null = null
  const sleeping: Around = (moment, what) => {
    overtakenBefore(world, act)(moment, what)
    if (moment === 'before' && act.test(what))
      asleep = { entries: world.entries.length, picture: JSON.stringify(picture(world)) }
  }
  await expect(command(world, sleeping)).rejects.toThrow(Overtaken)
  expect({ entries: world.entries.length, picture: JSON.stringify(picture(world)) }).toEqual(asleep)
})
