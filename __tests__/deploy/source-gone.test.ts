import { describe, expect, test } from '@jest/globals'
import { dropByHand, putForeign } from '../../src/engines/memory/control.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { blue, release } from './shop.js'
import { doDeploy, doInstall, doRetire, doRollback, doStatus, newWorld, type World } from './stage.js'

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

const drift = { object: 'orders', kind: 'missing', message: 'orders is not there any more' }
const way = ['bluegreen deploy --environment staging', 'once orders is there again']

describe('a table that is read from outside, and that somebody has dropped', () => {
  test.each([null, 'validate'] as const)('is drift, and stops what needs it; until: %s', async (until) => {
    const world = await installed()
    if (until !== null) await doDeploy(world, release, { until })
    dropByHand(world.platform, 'orders')
    const status = await doStatus(world)
    expect([status.drift, [status.next, status.waits]]).toEqual([[drift], way])
    const { message, next, waits } = await refusal(doDeploy(world, release))
    expect([next, waits]).toEqual(way)
    expect(message).toContain(drift.message)
    expect(world.environment?.phase).toBe(status.state)
  })

  test('also where nothing is to be done', async () => {
    const world = await installed()
    await doDeploy(world, release)
    dropByHand(world.platform, 'orders')
    const { next, waits } = await refusal(doDeploy(world, release))
    expect([next, waits]).toEqual(way)
  })

  test('is there again where somebody has made it', async () => {
    const world = await installed()
    dropByHand(world.platform, 'orders')
    putForeign(world.platform, 'orders')
    expect((await doStatus(world)).drift).toEqual([])
    expect((await doDeploy(world, release)).outcome).toBe('done')
  })

  test('keeps nobody from going back, or from removing what served before', async () => {
    const world = await installed()
    await doDeploy(world, release)
    dropByHand(world.platform, 'orders')
    expect((await doRollback(world)).outcome).toBe('done')
    expect((await doRollback(world, true)).outcome).toBe('done')
    expect((await doRetire(world)).outcome).toBe('nothing')
  })
})
