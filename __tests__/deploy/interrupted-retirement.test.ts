import { describe, expect, test } from '@jest/globals'
import { external, pipeline, release, t } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  portsOf,
  type World,
} from './stage.js'

const version = (suffix: string, logic: string) =>
  pipeline([external('src'), t(`int${suffix}`, ['src'], logic), t(`fact${suffix}`, [`int${suffix}`], 'sum')])
const [v1, v2, v3] = [version('', 'clean'), version('_v2', 'cleaner'), version('_v3', 'cleanest')]
const day = 86_400_000

/** What the platform's clock is, where reads lag behind. */
const onTime = (world: World) => ({ engine: { clock: portsOf(world).clock } })

/** Retires until the process dies, between two parts of the removal. */
async function dying(world: World, retireAfter: number): Promise<void> {
  let parts = 0
  const around = (moment: string, act: string) => {
    if (moment === 'inside' && act.startsWith('retire')) parts += 1
    if (parts > 1) throw new Error('the process is dead')
  }
  const { engine } = onTime(world)
  await expect(doRetire(world, { around, engine, rules: { retireAfter } })).rejects.toThrow()
  world.lease.record = null
}

async function deployedTwice(): Promise<World> {
  const world = newWorld()
  world.platform.traits = { ...world.platform.traits, piecemeal: true }
  await doInstall(world, v1, onTime(world))
  await doDeploy(world, release(v1, v2), {}, onTime(world))
  world.time += 5 * day
  await doDeploy(world, release(v2, v3), {}, onTime(world))
  world.time += 3 * day
  return world
}

describe('a retirement that was killed', () => {
  test('is ended by what is there, not by what is still seen', async () => {
    const world = await deployedTwice()
    world.platform.traits = { ...world.platform.traits, staleness: 8_000 }
    await dying(world, 0)
    await doDeploy(world, release(v2, v3), {}, onTime(world))
    world.time += 60_000
    expect((await doStatus(world, onTime(world))).drift).toEqual([])
  })

  test('of what is older takes nothing from what served before the last switch', async () => {
    const world = await deployedTwice()
    await dying(world, 4 * day)
    expect((await doDeploy(world, release(v2, v3))).outcome).toBe('nothing')
    expect((await doRollback(world)).outcome).toBe('done')
    expect(Object.fromEntries(world.platform.consumers)).toEqual({ fact: 'fact_v2' })
  })
})

test('a retirement that is refused is ended by what is there, not by what is still seen', async () => {
  const world = await deployedTwice()
  world.platform.traits = { ...world.platform.traits, staleness: 8_000 }
  world.platform.faults.push({
    act: 'retire dml-fact dml-fact-v2 dml-int dml-int-v2 fact fact_v2 int int_v2',
    moment: 'after',
    kind: 'permanent',
    message: 'the answer cannot be read',
    times: 1,
  })
  await expect(doRetire(world, onTime(world))).rejects.toThrow('the answer cannot be read')
  world.time += 60_000
  expect((await doStatus(world, onTime(world))).drift).toEqual([])
})
