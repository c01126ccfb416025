import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import { held } from '../../src/engines/memory/platform.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRollback,
  doStatus,
  newWorld,
  picture,
  type Setting,
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

/** Jobs run once there, and what is done is seen at once. */
const embedded: Setting = { engine: { capabilities: { streaming: false } } }
const watching: Setting = { rules: { soak: 60_000 }, target: { watch: true } }

async function deployed(setting: Setting = {}): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue, setting)
  await doDeploy(world, moving, {}, setting)
  return world
}

/** A deployment that had to end while it watched. */
async function watched(setting: Setting): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue, setting)
  const end = new AbortController()
  const around = (moment: string, act: string) => {
    if (moment === 'after' && act === 'switch') end.abort()
  }
  const outcome = await doDeploy(world, moving, {}, { ...setting, around, ending: end.signal })
  expect([outcome.outcome, world.environment?.phase]).toEqual(['waiting', 'watching'])
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const redefine = ({ platform }: World, sql = 'CREATE VIEW board AS select nothing') =>
  platform.views.set('board', { sql, reads: ['fact_v2'] })

describe.each([
  ['a streaming platform', {}],
  ['an embedded database', embedded],
])('on %s, a deployment without steps', (_, setting) => {
  test('refuses where what serves is not there any more, also in a dry run, and changes nothing', async () => {
    const world = await deployed(setting)
    world.platform.objects.delete('fact_v2')
    const before = structuredClone([picture(world), world.entries])
    for (const dryRun of [false, true]) {
      const error = await refusal(doDeploy(world, moving, { dryRun }, setting))
      expect(error.message).toContain('fact_v2 is not there any more')
      expect(error.next).toBe('bluegreen rollback --environment staging --discard')
    }
    expect([picture(world), world.entries]).toEqual(before)
  })

  test('refuses where a consumer shows something else, or is defined otherwise', async () => {
    const world = await deployed(setting)
    redefine(world)
    world.platform.consumers.set('other', 'fact_v2')
    const { message } = await refusal(doDeploy(world, moving, {}, setting))
    expect(message).toContain('board is defined otherwise than was deployed')
    expect(message).toContain('published.other shows fact_v2 instead of other')
  })

  test('refuses an empty platform, and says how to make everything anew', async () => {
    const world = await deployed(setting)
    for (const things of [world.platform.objects, world.platform.consumers, world.platform.views])
      things.clear()
    const error = await refusal(doDeploy(world, moving, {}, setting))
    expect(error.message).toContain('fact_v2 is not there any more')
    expect(error.message).toContain('begin anew: remove the ledger')
    expect(error.waits).toContain('lost for good')
    expect(error.next).toBe(`bluegreen install --environment staging --ref ${'b'.repeat(40)}`)
  })

  test('leaves what does not serve alone', async () => {
    const world = await deployed(setting)
    world.platform.objects.delete('fact')
    world.platform.objects.set('stray', held('stray', 'table', { content: 'sha256:x' }))
    expect((await doDeploy(world, moving, {}, setting)).outcome).toBe('nothing')
  })

  test('goes back by the command that it names, and comes to the same end again', async () => {
    const world = await deployed(setting)
    const whole = picture(world)
    world.platform.objects.delete('fact_v2')
    await refusal(doDeploy(world, moving, {}, setting))
    await doRollback(world, true, setting)
    await doDeploy(world, moving, {}, setting)
    expect(picture(world)).toEqual(whole)
    expect((await doStatus(world, setting)).drift).toEqual([])
  })
})

/** A deployment that somebody meddles with as soon as it has switched. */
async function meddled(
  setting: Setting,
  tamper: (world: World) => unknown,
): Promise<readonly [World, Promise<unknown>]> {
  const world = newWorld()
  await doInstall(world, blue, setting)
  const around = (moment: string, act: string) => {
    const isOver = world.environment?.phase === 'watching' && !world.log.includes('meddled')
    if (moment !== 'after' || !act.startsWith('ledger') || !isOver) return
    world.log.push('meddled')
    tamper(world)
  }
  return [world, doDeploy(world, moving, {}, { ...setting, around })]
}

describe.each([
  ['a streaming platform', watching],
  ['an embedded database', { ...embedded, ...watching }],
])('on %s, the watch after a switch', (_, setting) => {
  test.each<[string, (world: World) => unknown]>([
    ['a consumer is redefined', (world) => redefine(world)],
    [
      'a consumer is gone',
      ({ platform }) => [platform.consumers.delete('board'), platform.views.delete('board')],
    ],
    ['a table that serves is gone', ({ platform }) => platform.objects.delete('fact_v2')],
    ['a table is another', ({ platform }) => platform.objects.set('fact_v2', held('fact_v2', 'table'))],
  ])('goes back where %s, in the run that switched and in a later one', async (_, tamper) => {
    const later = await watched(setting)
    tamper(later)
    const error = await refusal(doDeploy(later, moving, {}, setting))
    expect([error.step, error.next]).toEqual([
      'watch:staging',
      'bluegreen rollback --environment staging --discard',
    ])
    expect(later.platform.views.get('board')?.reads).toEqual(['fact'])

    const [same, work] = await meddled(setting, tamper)
    expect((await refusal(work)).step).toBe('watch:staging')
    expect(same.environment?.phase).toBe('serving')
    expect(same.platform.views.get('board')?.reads).toEqual(['fact'])
  })

  test('goes back where a consumer that stayed shows something else', async () => {
    const [world, work] = await meddled(setting, ({ platform }) => platform.consumers.set('other', 'fact'))
    const error = await refusal(work)
    expect(error.message).toContain('published.other shows fact instead of other')
    expect(world.platform.views.get('board')?.reads).toEqual(['fact'])
  })

  test('leaves consumers where it is told to', async () => {
    const world = await watched(setting)
    world.platform.objects.delete('fact_v2')
    const rules = { soak: 60_000, autoRollback: false }
    const error = await refusal(doDeploy(world, moving, {}, { ...setting, rules }))
    expect(error.next).toBe('bluegreen rollback --environment staging')
    expect([world.environment?.phase, shown(world)['other']]).toEqual(['failed', 'other'])
  })

  test('is no reason to go back where something was otherwise before, and is warned of', async () => {
    const world = newWorld()
    await doInstall(world, blue, setting)
    world.platform.objects.delete('other')
    const outcome = await doDeploy(world, moving, {}, setting)
    expect([outcome.outcome, outcome.warnings.map(({ code }) => code)]).toEqual(['done', ['drift']])
  })

  test.each<[string, (world: World) => unknown, string, string]>([
    ['is gone', ({ platform }) => platform.objects.delete('other'), 'other is not there any more', 'install'],
    [
      'shows something else',
      ({ platform }) => platform.consumers.set('other', 'fact'),
      'published.other shows fact',
      'deploy',
    ],
  ])(
    'ends in a later run, and is refused then, where something else that serves %s',
    async (_, tamper, said, next) => {
      const world = await watched(setting)
      tamper(world)
      const begun = world.time
      const error = await refusal(doDeploy(world, moving, {}, setting))
      expect(error.message).toContain(
        'staging serves the release, but what serves in staging is not as its ledger',
      )
      expect(error.message).toContain(said)
      expect(error.next).toContain(`bluegreen ${next} --environment staging`)
      expect(world.time - begun).toBeGreaterThanOrEqual(55_000)
      expect(world.environment?.phase).toBe('serving')
      expect(world.platform.views.get('board')?.reads).toEqual(['fact_v2'])
      expect((await refusal(doDeploy(world, moving, {}, setting))).message).toContain(said)
    },
  )
})
