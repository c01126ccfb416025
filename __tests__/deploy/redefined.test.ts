import { describe, expect, test } from '@jest/globals'
import { putForeign, redefine } from '../../src/engines/memory/control.js'
import { Refusal } from '../../src/deploy/refusal.js'
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
  type World,
} from './stage.js'

/** src → fact, behind `published.fact`, and the project's own view `board` on it, which is a consumer too. */
const shop = (version: string, logic: string): Shorthand[] => [
  external('src'),
  t(`base${version}`, ['src'], logic),
  t(`fact${version}`, [`base${version}`], logic),
  t('board', [`base${version}`], 'select', { kind: 'view', consumer: true }),
]
const change = release(pipeline(shop('', 'sum')), pipeline(shop('_v2', 'average')))

async function deployed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, pipeline(shop('', 'sum')))
  await doDeploy(world, change)
  return world
}

const everything = (world: World) => [picture(world), record(world), world.entries.length]

describe('a consumer that somebody has redefined by hand', () => {
  test.each([
    ['published.fact', 'fact', 'published.fact shows fact instead of fact_v2', 'published.fact shows fact'],
    ['board', 'base', 'board is defined otherwise than was deployed', 'board reads base'],
  ])('%s is drift, and keeps what it reads', async (view, table, drift, reads) => {
    const world = await deployed()
    redefine(world.platform, view, table)
    const found = (await doStatus(world)).drift
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(drift)])
    const before = everything(world)
    await expect(doRetire(world)).rejects.toThrow(reads)
    expect(everything(world)).toEqual(before)
  })

  test('is not taken back by a rollback that does not know it', async () => {
    const world = await deployed()
    redefine(world.platform, 'published.fact', 'base')
    const before = everything(world)
    await expect(doRollback(world)).rejects.toThrow('published.fact shows base instead of fact_v2')
    expect(everything(world)).toEqual(before)
  })
})

describe('consumers that a switch moved, and nobody recorded', () => {
  const died = async (to = change, from = shop('', 'sum')): Promise<World> => {
    const world = newWorld()
    await doInstall(world, pipeline(from))
    let isDead = false
    const around = (moment: string, act: string) => {
      isDead ||= moment === 'after' && act.startsWith('switch')
      if (isDead) throw new Error('killed')
    }
    await doDeploy(world, to, {}, { around }).catch(() => null)
    world.time += 60 * 60_000
    return world
  }

  test('are no drift, and are told to deploy on', async () => {
    const world = await died()
    expect(world.environment?.serves.consumers).toMatchObject({ fact: 'fact' })
    expect(world.platform.consumers.get('fact')).toBe('fact_v2')
    expect(await doStatus(world)).toMatchObject({
      drift: [],
      next: 'bluegreen deploy --environment staging',
      waits: 'on release/1',
    })
    expect((await doDeploy(world, change)).outcome).toBe('done')
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('are still drift where somebody has redefined one since', async () => {
    const world = await died()
    redefine(world.platform, 'published.fact', 'theirs')
    const messages = (await doStatus(world)).drift.map(({ message }) => message)
    expect(messages).toEqual(['published.fact shows theirs instead of fact'])
  })

  test.each(['other', 'board'])('are no drift where the release has %s no more', async (name) => {
    const both = [...shop('', 'sum'), t('other', ['src'], 'count')]
    const less = shop('_v2', 'average').filter((one) => one.name !== name)
    const world = await died(release(pipeline(both), pipeline(less)), both)
    expect(Object.keys(world.environment?.serves.consumers ?? {})).toContain(name)
    expect(world.platform.consumers.has(name) || world.platform.views.has(name)).toBe(false)
    const status = await doStatus(world)
    expect([status.drift, status.next]).toEqual([[], 'bluegreen deploy --environment staging'])
    putForeign(world.platform, name === 'board' ? name : `published.${name}`, 0)
    expect((await doStatus(world)).drift.map(({ kind }) => kind)).toEqual(['consumer'])
  })
})

describe('before any switch has begun, whatever consumers show otherwise is somebody else’s', () => {
  const validated = async (): Promise<World> => {
    const world = newWorld()
    await doInstall(world, pipeline(shop('', 'sum')))
    await doDeploy(world, change, { until: 'validate' })
    return world
  }
  test.each([
    ['published.fact', ({ platform }: World) => redefine(platform, 'published.fact', 'base')],
    ['published.fact', ({ platform }: World) => redefine(platform, 'published.fact', 'fact_v2')],
    ['board', ({ platform }: World) => platform.consumers.set('board', `sha256:${'0'.repeat(64)}`)],
  ])('%s', async (name, damage) => {
    const world = await validated()
    damage(world)
    const before = everything(world)
    expect(await doStatus(world)).toMatchObject({
      drift: [{ object: name, kind: 'consumer' }],
      waits: `once ${name} is put back as deployed, or dropped`,
    })
    await expect(doDeploy(world, change)).rejects.toThrow(name)
    expect(everything(world)).toEqual(before)
    expect((await doRollback(world)).message).toContain(`but for ${name}`)
  })
})

describe('a dry run of retire', () => {
  test('says what the run would, and changes nothing', async () => {
    const world = await deployed()
    putForeign(world.platform, 'theirs', 0, { kind: 'view', reads: ['fact'] })
    redefine(world.platform, 'board', 'base')
    const before = everything(world)
    const said = (dryRun: boolean) => doRetire(world, {}, dryRun).catch((error: unknown) => error)
    const dry = await said(true)
    expect(dry).toMatchObject({
      step: 'retire',
      message: 'theirs reads fact\nboard reads base',
      next: 'bluegreen retire --environment staging',
      waits: 'once nothing stands in its way',
    })
    expect(everything(world)).toEqual(before)
    expect(await said(false)).toEqual(dry)
    expect(everything(world)).toEqual(before)
  })
})

test.each([
  ['a table that serves', (world: World) => world.platform.objects.delete('fact_v2')],
  ['a consumer', (world: World) => world.platform.consumers.delete('fact')],
])(
  'nothing is retired while %s is gone: what served before may be the only whole copy',
  async (_, damage) => {
    const world = await deployed()
    damage(world)
    const before = everything(world)
    for (const dryRun of [true, false]) {
      const refused = await doRetire(world, {}, dryRun).catch((error: unknown) => error)
      expect(refused).toMatchObject({
        message: expect.stringContaining('so what served before is kept') as unknown,
      })
      expect((refused as Refusal).next).toBe((await doStatus(world)).next)
    }
    expect(everything(world)).toEqual(before)
  },
)

test('a redefined consumer may also be dropped, and is made again by the deployment that said so', async () => {
  const world = await deployed()
  redefine(world.platform, 'board', 'base')
  const said = await refused(doDeploy(world, change))
  expect([said.next, said.waits]).toEqual([
    'bluegreen deploy --environment staging',
    'once board is put back as deployed, or dropped',
  ])
  expect(said.message).toContain('or drop board where nobody wants what is shown there')
  expect((await doStatus(world)).waits).toBe(said.waits)
  world.platform.consumers.delete('board')
  world.platform.views.delete('board')
  world.platform.objects.delete('board')
  expect((await doDeploy(world, change)).message).toContain('board')
  expect((await doStatus(world)).drift).toEqual([])
})

async function refused(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}
