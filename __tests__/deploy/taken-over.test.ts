import { describe, expect, test } from '@jest/globals'
import { StepFailure } from '../../src/deploy/refusal.js'
import { held } from '../../src/engines/memory/platform.js'
import { Crash } from '../../src/engines/memory/wire.js'
import { blue, byHand, release } from './shop.js'
import { target } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doStatus,
  newWorld,
  picture,
  record,
  type Setting,
  type World,
} from './stage.js'

/** Somebody's tables with their rows; nothing that fills them runs, as each statement runs once. */
const embedded: Setting = {
  engine: { capabilities: { streaming: false } },
  target: { capabilities: { ...target.capabilities, streaming: false } },
}

function filledByHand(): World {
  const world = byHand()
  for (const name of [...world.platform.objects.keys()])
    if (name.startsWith('dml-')) world.platform.objects.delete(name)
  return world
}

const stateOf = async (world: World, setting: Setting, name: string) =>
  (await doStatus(world, setting)).objects.find((one) => one.name === name)?.state

describe('somebody’s tables, taken over with their rows', () => {
  test.each([true, false])('are told of, with what fills them; dry run: %s', async (dryRun) => {
    const { warnings } = await doInstall(filledByHand(), blue, embedded, dryRun)
    expect(warnings.filter(({ code }) => code === 'taken-over')).toEqual([
      {
        code: 'taken-over',
        message:
          'dim is taken over with its 7 rows: dml-dim, which fills it, is not run; once it is superseded, retire removes it, rows and all',
        file: 'ddl.dim.sql',
        line: 1,
      },
      expect.objectContaining({ message: expect.stringContaining('fact is taken over with its 7 rows') }),
      expect.objectContaining({ message: expect.stringContaining('int_orders is taken over with') }),
    ])
  })

  test('are told of with the statement that runs on, and with the one that an empty one gets', async () => {
    const world = byHand({ 'dml-fact': 'workspace-fact-17' })
    world.platform.objects.set('dim', {
      ...(world.platform.objects.get('dim') ?? held('dim', 'table')),
      fills: 0,
    })
    world.platform.objects.delete('dml-dim')
    const { warnings } = await doInstall(world, blue)
    const said = warnings.filter(({ code }) => code === 'taken-over').map(({ message }) => message)
    expect(said).toEqual([
      'dim is taken over, empty: dml-dim, which fills it, is started; once it is superseded, retire removes it',
      'fact is taken over with its 7 rows: dml-fact (there as workspace-fact-17), which fills it, is taken over too; once it is superseded, retire removes it, rows and all',
      'int_orders is taken over with its 7 rows: dml-int-orders, which fills it, is taken over too; once it is superseded, retire removes it, rows and all',
    ])
  })

  test('are told of once more, and not filled, where the ledger that knew is lost', async () => {
    const world = filledByHand()
    await doInstall(world, blue, embedded)
    const before = picture(world)
    const lost: World = { ...newWorld(), platform: world.platform }
    const { warnings } = await doInstall(lost, blue, embedded)
    expect(warnings.filter(({ code }) => code === 'taken-over')).toHaveLength(3)
    expect(picture(lost).objects).toEqual(before.objects)
    expect(await stateOf(lost, embedded, 'dml-dim')).toBe('taken over')
  })

  test('their statements are not said to be ready, as nobody has run them', async () => {
    const world = filledByHand()
    await doInstall(world, blue, embedded)
    expect(await stateOf(world, embedded, 'dml-dim')).toBe('taken over')
    expect(await stateOf(world, embedded, 'dim')).toBe('ready')
  })

  test('nor where the one that runs on was taken over, which is there', async () => {
    const world = byHand()
    await doInstall(world, blue)
    expect(await stateOf(world, {}, 'dml-dim')).toBe('ready')
  })

  test.each([true, false])('a retirement says whose they were; dry run: %s', async (dryRun) => {
    const world = filledByHand()
    await doInstall(world, blue, embedded)
    await doDeploy(world, release, {}, embedded)
    expect((await doRetire(world, embedded, dryRun)).changes).toEqual([
      'remove dml-fact: taken over by install, never run',
      'remove dml-int-orders: taken over by install, never run',
      'remove fact: taken over by install, not made by it, so that its rows may be the only copy',
      'remove int_orders: taken over by install, not made by it, so that its rows may be the only copy',
    ])
  })

  test('keep their rows, wherever the installation is killed', async () => {
    const straight = filledByHand()
    await doInstall(straight, blue, embedded)
    let points = 0
    for (let at = 0, died = true; died; at += 1, points += 1) {
      const world = filledByHand()
      let count = 0
      const around = (moment: 'before' | 'inside' | 'after', act: string) => {
        if (count++ === at) throw new Crash(moment, act)
      }
      died = await doInstall(world, blue, { ...embedded, around }).then(
        () => false,
        (error: unknown) =>
          error instanceof Crash || (error instanceof StepFailure && error.cause instanceof Crash),
      )
      if (died && world.environment?.phase !== 'serving') await doInstall(world, blue, embedded)
      expect([at, picture(world), record(world)]).toEqual([at, picture(straight), record(straight)])
    }
    expect(points).toBeGreaterThan(8)
  })
})
