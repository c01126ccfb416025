import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import { noGit, type StatusGit } from '../../src/deploy/status.js'
import { failStatement, putForeign, replaceByHand } from '../../src/engines/memory/control.js'
import { held, type Held } from '../../src/engines/memory/platform.js'
import { external, pipeline, release as planned, t } from '../plan/pipelines.js'
import { releaseOf } from '../release/release-of.js'
import { blue, dimRelease, release, shop } from './shop.js'
import { doDeploy, doInstall, doStatus, newWorld, picture, type World } from './stage.js'

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

function change(world: World, name: string, parts: Partial<Held>): void {
  const object = world.platform.objects.get(name) ?? held(name, 'table')
  world.platform.objects.set(name, { ...object, ...parts })
}

const git: StatusGit = { ...noGit, at: () => Promise.resolve(blue) }
const drift = async (world: World) => (await doStatus(world, {}, git)).drift
const filter =
  'INSERT INTO `int_orders` SELECT `id`, `amount`, LOCALTIMESTAMP FROM `orders` WHERE `amount` > 5'
const words = 'dml-int-orders is not as it was deployed: filter changed: amount > 10 → amount > 5'

describe('what a platform holds against what was deployed', () => {
  test('is no drift, however it is written', async () => {
    const world = await installed()
    change(world, 'dml-int-orders', {
      sql: filter.replace('> 5', '> 10').toLowerCase().replace('localtimestamp', 'LOCALTIMESTAMP'),
    })
    change(world, 'dim', {
      sql: "CREATE TABLE `c`.`d`.`dim` (\n  `id` INT\n) WITH ('scan.startup.mode' = 'earliest-offset')",
    })
    expect(await drift(world)).toEqual([])
  })

  test('says how it differs, in a reviewer’s words', async () => {
    const world = await installed()
    change(world, 'dml-int-orders', { sql: filter })
    change(world, 'dim', { sql: 'CREATE TABLE dim (id BIGINT)' })
    change(world, 'int_orders', { options: { connector: 'kafka', 'kafka.retention.time': '3 d' } })
    expect(await drift(world)).toEqual([
      { object: 'dim', kind: 'different', message: 'dim is not as it was deployed: column id INT → BIGINT' },
      { object: 'dml-int-orders', kind: 'different', message: words },
      {
        object: 'int_orders',
        kind: 'different',
        message: 'int_orders is not as it was deployed: option kafka.retention.time: 1 d → 3 d',
      },
    ])
  })

  test('is missing, unknown, stopped or failed, object by object', async () => {
    const world = await installed()
    world.platform.objects.delete('fact')
    change(world, 'stray', { content: 'sha256:x' })
    change(world, 'dml-dim', { state: 'stopped' })
    failStatement(world.platform, 'dml-fact', 'out of memory')
    putForeign(world.platform, 'theirs')
    expect((await drift(world)).map(({ object, kind }) => [object, kind])).toEqual([
      ['dml-dim', 'stopped'],
      ['dml-fact', 'failed'],
      ['fact', 'missing'],
      ['stray', 'unknown'],
    ])
  })

  test.each([
    ['table', 'fact is there, but was not made by bluegreen'],
    ['view', 'fact is there as a view, but was not made by bluegreen'],
  ] as const)('is told of another %s in the place of a table that was made', async (kind, message) => {
    const world = await installed()
    replaceByHand(world.platform, 'fact')
    if (kind === 'view') {
      const sql = 'CREATE VIEW fact AS SELECT 1 AS id'
      world.platform.objects.set('fact', held('fact', kind, { sql }))
    }
    const found = (await drift(world)).filter(({ object }) => object === 'fact')
    expect(found.map(({ kind: what }) => what)).toEqual(['different'])
    expect(found[0]?.message).toContain(message)
  })

  test('is compared with the baseline tag too', async () => {
    const world = await installed()
    const revision = { ref: 'v1.1.0', commit: 'c'.repeat(40) }
    const at = (pipeline: typeof blue): StatusGit => ({
      ...git,
      baseline: () => Promise.resolve({ revision, pipeline }),
    })
    expect((await doStatus(world, {}, at(blue))).baseline).toEqual({ ...revision, differences: '' })
    const later = releaseOf(shop(20), shop(20)).green
    expect((await doStatus(world, {}, at(later))).baseline?.differences).toBe('different int_orders')
    expect((await doStatus(world)).baseline).toBeNull()
  })
})

describe('deploy', () => {
  test('refuses drift that it would overwrite, and says how it differs', async () => {
    const world = await installed()
    change(world, 'int_orders', { sql: 'CREATE TABLE int_orders (id INT)' })
    const before = structuredClone([picture(world), world.entries])
    const error: unknown = await doDeploy(world, release).catch((thrown: unknown) => thrown)
    expect(error instanceof Refusal && error.message).toMatch(
      /int_orders is not as it was deployed: column amount removed/,
    )
    expect([picture(world), world.entries]).toEqual(before)
  })

  test('says how many more objects are otherwise than it names', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `t${String(i).padStart(2, '0')}`)
    const wide = (version: string) =>
      pipeline([external('src'), ...names.map((name) => t(`${name}${version}`, ['src'], `sum${version}`))])
    const world = newWorld()
    await doInstall(world, wide(''))
    for (const name of names) change(world, name, { content: 'sha256:other' })
    const deploying = doDeploy(world, planned(wide(''), wide('_v2')))
    await expect(deploying).rejects.toThrow(
      /\nt09 has other content than was deployed.*\nand 2 more objects\nto go on, put back /,
    )
  })

  test('goes ahead beside drift of what it does not touch, with a warning', async () => {
    const world = await installed()
    change(world, 'fact', { content: 'sha256:other' })
    failStatement(world.platform, 'dml-int-orders', 'out of memory')
    const { outcome, warnings } = await doDeploy(world, dimRelease)
    expect(outcome).toBe('done')
    expect(warnings.filter(({ code }) => code === 'drift').map(({ message }) => message)).toEqual([
      'dml-int-orders is failed',
      'fact has other content than was deployed',
    ])
  })

  test('mends a statement that failed, or that somebody changed: its new version takes its place', async () => {
    const world = await installed()
    failStatement(world.platform, 'dml-int-orders', 'out of memory')
    expect((await doDeploy(world, release)).outcome).toBe('done')
    expect(await drift(world)).toContainEqual(
      expect.objectContaining({ object: 'dml-int-orders', kind: 'failed' }),
    )
  })

  test('refuses where a green that it goes on with is gone', async () => {
    const world = await installed()
    await doDeploy(world, release, { until: 'validate' })
    world.platform.objects.delete('int_orders_v2')
    await expect(doDeploy(world, release)).rejects.toThrow('int_orders_v2 is not there any more')
  })
})
