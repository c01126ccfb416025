import { describe, expect, test } from '@jest/globals'
import { replaceByHand } from '../../src/engines/memory/control.js'
import { external, pipeline, release, t } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRetire, doRollback, newWorld, type World } from './stage.js'

const version = (suffix: string, logic: string) =>
  pipeline([external('src'), t(`int${suffix}`, ['src'], logic), t(`fact${suffix}`, [`int${suffix}`], 'sum')])
const change = release(version('', 'clean'), version('_v2', 'cleaner'))

async function deployed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, version('', 'clean'))
  await doDeploy(world, change)
  return world
}

const forget = (name: string) => `forget ${name}: what stands there was made by somebody else, and stays`

describe('what somebody else has put another in the place of is forgotten, and that is said of it', () => {
  test.each([true, false])('by a retirement (dry run %s)', async (dryRun) => {
    const world = await deployed()
    replaceByHand(world.platform, 'int')
    const { changes, message } = await doRetire(world, { rules: { retireAfter: 0 } }, dryRun)
    expect([...changes].sort()).toEqual([
      forget('int'),
      ...['remove dml-fact', 'remove dml-int', 'remove fact'],
    ])
    expect(message).toBe(dryRun ? 'nothing was changed' : '3 objects removed, 1 forgotten')
    expect(world.platform.objects.get('int')?.content).toBeNull()
    if (!dryRun) expect(world.entries.at(-1)?.message).toBe('3 objects removed, 1 forgotten')
  })

  test.each([true, false])('by a rollback that discards (dry run %s)', async (dryRun) => {
    const world = await deployed()
    replaceByHand(world.platform, 'int_v2')
    const { changes } = await doRollback(world, true, {}, dryRun)
    expect(changes).toContain(forget('int_v2'))
    expect(changes).not.toContain('remove int_v2')
    expect(changes).toContain('remove fact_v2')
    expect(world.platform.objects.get('int_v2')?.content).toBeNull()
  })

  test('by one that only clears up', async () => {
    const world = await deployed()
    await doRollback(world)
    for (const name of ['int_v2', 'fact_v2']) replaceByHand(world.platform, name)
    const { changes, message } = await doRollback(world, true)
    expect(changes).toEqual(expect.arrayContaining([forget('int_v2'), forget('fact_v2')]))
    expect(message).toBe('green is gone: 2 objects removed, 2 forgotten')
  })

  test('by a deployment that removes what another has left', async () => {
    const world = newWorld()
    await doInstall(world, version('', 'clean'))
    await doDeploy(world, change, { until: 'validate' })
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act.startsWith('retire')) throw new Error('killed')
    }
    const other = release(version('', 'clean'), version('_v3', 'cleanest'))
    await doDeploy(world, other, { until: 'validate' }, { around }).catch(() => null)
    replaceByHand(world.platform, 'int_v2')
    world.time += 60 * 60_000
    const { account } = await doDeploy(world, other)
    expect(account[0]).toMatch(/^3 objects removed, 1 forgotten, /)
    expect(world.platform.objects.get('int_v2')?.content).toBeNull()
  })
})
