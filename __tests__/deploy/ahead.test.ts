import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import type { Held } from '../../src/engines/memory/platform.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  picture,
  record,
  type Around,
  type World,
} from './stage.js'

/** src → fact and other, and the project's own view `board`, which is under `published`. */
const shop = (version: string, logic = 'sum'): Shorthand[] => [
  external('src'),
  t(`fact${version}`, ['src'], logic),
  t('other', ['src'], 'count'),
  t('board', [`fact${version}`], 'select', { kind: 'view', consumer: true }),
]
const blue = pipeline(shop(''))
const moving = release(blue, pipeline(shop('_v2', 'average')))
const revised = release(blue, pipeline(shop('_v2', 'most')))

const discard = 'bluegreen rollback --environment staging --discard'

/** A view of somebody else's. */
const theirs: Held = {
  ...{ name: 'theirs', kind: 'view', content: null, reads: ['fact_v2'], writes: ['theirs'] },
  ...{ state: 'ready', options: {}, sql: 'CREATE VIEW theirs AS select', fills: 0 },
}

async function deployed(until: 'validate' | null = null): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  await doDeploy(world, moving, { until })
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

describe('what reads green', () => {
  const everything = (world: World) => [picture(world), record(world)]

  test.each([
    ['serving', false],
    ['serving', true],
    ['validated', false],
    ['validated', true],
    ['gone back', false],
    ['gone back', true],
  ])('keeps a rollback from discarding it before consumers move (%s, dry run %s)', async (phase, dryRun) => {
    const world = await deployed(phase === 'validated' ? 'validate' : null)
    if (phase === 'gone back') await doRollback(world)
    world.platform.objects.set('theirs', theirs)
    const before = everything(world)
    const { message, next, waits } = await refusal(doRollback(world, true, {}, dryRun))
    expect(message).toBe('theirs reads fact_v2')
    expect([next, waits]).toEqual([discard, 'once nothing stands in its way'])
    expect(everything(world)).toEqual(before)
    world.platform.objects.delete('theirs')
    await doRollback(world, true)
    expect(world.platform.objects.has('fact_v2')).toBe(false)
  })

  test.each([false, true])('keeps no rollback that leaves it (dry run %s)', async (dryRun) => {
    const world = await deployed()
    world.platform.objects.set('theirs', theirs)
    expect((await doRollback(world, false, {}, dryRun)).outcome).toBe(dryRun ? 'planned' : 'done')
  })

  test.each([false, true])('keeps a revision from going back first (dry run %s)', async (dryRun) => {
    const world = await deployed()
    world.platform.objects.set('theirs', theirs)
    const before = everything(world)
    const { message, next, waits } = await refusal(doDeploy(world, revised, { dryRun }))
    expect(message).toContain('theirs reads fact_v2')
    expect([next, waits]).toEqual(['bluegreen deploy --environment staging', 'once this is mended'])
    expect(everything(world)).toEqual(before)
  })
})

test('where what serves is gone too, no release that undoes the change is named', async () => {
  const world = await deployed()
  world.time += 30 * 24 * 60 * 60_000
  await doRetire(world)
  world.platform.objects.delete('fact_v2')
  const { message, next, waits } = await refusal(doRollback(world))
  expect(message).toContain('fact_v2 is not there any more\nto go on, begin anew')
  expect(message).not.toContain('git switch')
  const status = await doStatus(world)
  expect([next, waits]).toEqual([status.next, status.waits])
  expect(next).toMatch(/^bluegreen install /)
})

describe('a ledger that knows nothing of what is there', () => {
  test('says that only the commit that serves can be installed', async () => {
    const { platform } = await deployed()
    platform.consumers.set('board', 'sha256:0')
    const status = await doStatus({ ...newWorld(), platform })
    expect(status.next).toBe('bluegreen install --environment staging')
    expect(status.waits).toBe(
      'once it is known which commit serves there: where that is not the baseline, bluegreen install --environment staging --ref REF takes it, and git log --all --oneline -S fact_v2 finds the commits that name fact_v2',
    )
    const words = status.drift.filter(({ kind }) => kind === 'consumer').map(({ message }) => message)
    expect(words).toContain('board is ours, but the ledger does not know it')
    expect(words.join('\n')).not.toContain('sha256:')
  })

  test('an empty platform is installed at once', async () => {
    const { next, waits } = await doStatus(newWorld())
    expect([next, waits]).toEqual(['bluegreen install --environment staging', null])
  })
})

test('a deployment that died right after its switch is not given up for what is gone', async () => {
  const world = await deployed('validate')
  let isDead = false
  const around: Around = (moment, act) => {
    isDead ||= moment === 'after' && act === 'switch'
    if (isDead) throw new Error('killed')
  }
  await expect(doDeploy(world, moving, {}, { around })).rejects.toThrow('killed')
  world.platform.objects.delete('fact')
  const before = [picture(world), record(world)]
  const came: Refusal[] = []
  const commands = [() => doRollback(world), () => doRollback(world, true), () => doDeploy(world, moving)]
  for (const command of commands) came.push(await refusal(command()))
  expect(came.map(({ message }) => message.includes('fact is not there any more'))).toEqual([
    true,
    true,
    true,
  ])
  const { next } = await doStatus(world)
  expect(came.map((one) => one.next)).toEqual([next, next, next])
  expect([picture(world), record(world)]).toEqual(before)
})
