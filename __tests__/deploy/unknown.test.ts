import { describe, expect, test } from '@jest/globals'
import { MemoryLedger } from '../../src/deploy/memory-ledger.js'
import { Refusal } from '../../src/deploy/refusal.js'
import type { Environment } from '../../src/plan/environment.js'
import { blue, release } from './shop.js'
import { doDeploy, doInstall, doRetire, doRollback, doStatus, newWorld, type World } from './stage.js'

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

/** The platform as it is, with a ledger that knows less of it. */
async function rewound(world: World, known: Environment | null): Promise<World> {
  const { platform, lease, time } = world
  const ledger = new MemoryLedger()
  if (known !== null) await ledger.append(null, [], known)
  return { ...newWorld(), platform, lease, time, ledger, environment: known }
}

const commands: [string, (world: World, dryRun: boolean) => Promise<unknown>][] = [
  ['rollback', (world, dryRun) => doRollback(world, false, {}, dryRun)],
  ['rollback --discard', (world, dryRun) => doRollback(world, true, {}, dryRun)],
  ['retire', (world, dryRun) => doRetire(world, {}, dryRun)],
]

async function installed() {
  const world = newWorld()
  await doInstall(world, blue)
  const known = world.environment
  await doDeploy(world, release)
  return { world, known }
}

describe.each(commands)('%s, with nothing to do by the ledger', (_, run) => {
  test.each([true, false])(
    'is refused where the ledger was lost, as status says; dry run: %s',
    async (dry) => {
      const { world } = await installed()
      const lost = await rewound(world, null)
      const { next, waits } = await doStatus(lost)
      const said = await refusal(run(lost, dry))
      expect([said.next, said.waits]).toEqual([next, waits])
      expect(said.message).toContain('fact_v2 is ours, but the ledger does not know it')
    },
  )

  test.each([true, false])('and where consumers show what it does not know; dry run: %s', async (dry) => {
    const { world, known } = await installed()
    const behind = await rewound(world, known)
    const { next, waits } = await doStatus(behind)
    const said = await refusal(run(behind, dry))
    expect([said.next, said.waits]).toEqual([next, waits])
    expect(said.message).toContain('published.fact shows fact_v2 instead of fact')
    // What is shown may be what serves: nobody is told to drop it.
    expect([said.message, waits]).toEqual([
      expect.not.stringContaining('drop'),
      expect.not.stringContaining('drop'),
    ])
  })

  test('is done where the platform holds what the ledger says, or only lacks a consumer', async () => {
    const world = newWorld()
    expect(await run(world, false)).toMatchObject({ outcome: 'nothing' })
    await doInstall(world, blue)
    expect(await run(world, false)).toMatchObject({ outcome: 'nothing' })
    world.platform.consumers.delete('dim')
    expect(await run(world, false)).toMatchObject({ outcome: 'nothing' })
  })
})

describe('a deployment that the ledger has forgotten, and that serves nobody', () => {
  async function half(): Promise<World> {
    const world = newWorld()
    await doInstall(world, blue)
    const known = world.environment
    await doDeploy(world, release, { until: 'validate' })
    return rewound(world, known)
  }

  test.each(commands.slice(1))('keeps %s from saying that nothing is left', async (_, run) => {
    const world = await half()
    const { message, next } = await refusal(run(world, false))
    expect(message).toContain('fact_v2 is ours, but the ledger does not know it')
    expect([next, (await doStatus(world)).next]).toEqual(['', null])
    await doDeploy(world, release)
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('is no reason to go back', async () => {
    const outcome = await doRollback(await half())
    expect([outcome.outcome, outcome.warnings.map(({ message }) => message)]).toEqual([
      'nothing',
      expect.arrayContaining(['fact_v2 is ours, but the ledger does not know it']),
    ])
  })
})
