import { expect, test } from '@jest/globals'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRetire, newWorld, type World } from './stage.js'

const blue = pipeline(base)
const green = release(blue, pipeline(moved()))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

test('a deployment says what changed, how long it took, what is left, and how to go back', async () => {
  const world = await installed()
  const around = (moment: string) => {
    if (moment === 'before') world.time += 60_000
  }
  expect((await doDeploy(world, green, {}, { around })).account).toEqual([
    expect.stringMatching(
      /^2 tables made, 2 statements started, 2 statements caught up, 2 tables compared, 1 consumer moved; took \d+ min$/,
    ),
    '1 job stays as it is, 2 begin',
    'left: 4 objects of what served before, until bluegreen retire --environment staging',
    'to go back: bluegreen rollback --environment staging',
  ])
})

test('before the switch it says that green is read by nobody, and can be given up', async () => {
  const world = await installed()
  const { account } = await doDeploy(world, green, { until: 'validate' })
  expect(account.slice(1)).toEqual([
    '1 job stays as it is, 2 begin',
    'left: 4 objects of green beside blue, read by nobody',
    'to go back: bluegreen rollback --environment staging',
  ])
})

test('nothing done is nothing to tell; and after an installation, or a retirement, there is nothing to go back to', async () => {
  const world = newWorld()
  expect((await doInstall(world, blue)).account).toEqual([
    expect.stringMatching(/^3 tables made, 3 statements started, .*2 consumers moved; took 0 s$/),
  ])
  await doDeploy(world, green)
  await doRetire(world)
  const { outcome, account } = await doDeploy(world, green)
  expect([outcome, account]).toEqual(['nothing', []])
})
