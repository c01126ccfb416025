import { describe, expect, test } from '@jest/globals'
import { redefine } from '../../src/engines/memory/control.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRollback,
  newWorld,
  picture,
  record,
  type Setting,
  type World,
} from './stage.js'

/** src → base → fact, and the project's own views `board` and `side`, which are consumers; `other` and `side` stay. */
const shop = (version: string, logic: string): Shorthand[] => [
  external('src'),
  t(`base${version}`, ['src'], logic),
  t(`fact${version}`, [`base${version}`], logic),
  t('board', [`base${version}`], 'select', { kind: 'view', consumer: true }),
  t('other', ['src'], 'count'),
  t('under', ['src'], 'more'),
  t('side', ['under'], 'select', { kind: 'view', consumer: true }),
]
const change = release(pipeline(shop('', 'sum')), pipeline(shop('_v2', 'average')))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, pipeline(shop('', 'sum')))
  return world
}

async function deployed(setting: Setting = {}): Promise<World> {
  const world = await installed()
  await doDeploy(world, change, {}, setting)
  return world
}

async function watching(): Promise<World> {
  const world = await installed()
  const end = new AbortController()
  const around = (moment: string, act: string) => {
    if (moment === 'after' && act === 'switch') end.abort()
  }
  const rules = { soak: 60_000 }
  await doDeploy(world, change, {}, { around, ending: end.signal, target: { watch: true }, rules })
  return world
}

/** Dies right after an act. */
const dying =
  (last: string) =>
  (moment: string, act: string): void => {
    if (moment === 'after' && act.startsWith(last)) throw new Error('the runner is gone')
  }

async function rollingBack(after = 'ledger rollback intent'): Promise<World> {
  const world = await deployed()
  await expect(doRollback(world, false, { around: dying(after) })).rejects.toThrow('the runner is gone')
  return world
}

async function failedWatch(): Promise<World> {
  const world = await watching()
  const there = world.platform.objects.get('base_v2')
  world.platform.objects.delete('base_v2')
  const rules = { soak: 60_000, autoRollback: false }
  await expect(doDeploy(world, change, {}, { target: { watch: true }, rules })).rejects.toThrow('base_v2')
  if (there !== undefined) world.platform.objects.set('base_v2', there)
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const everything = (world: World) =>
  structuredClone([picture(world), [...world.platform.views], record(world), world.entries.length])
const drop = ({ platform }: World, name: string) => [
  platform.consumers.delete(name),
  platform.views.delete(name),
]
const shown = ({ platform }: World) => Object.fromEntries(platform.consumers)
const reads = ({ platform }: World, view: string) => platform.views.get(view)?.reads

describe.each<[string, () => Promise<World>]>([
  ['serving', deployed],
  ['watching', watching],
  ['rolling-back', rollingBack],
  ['failed', failedWatch],
])('a rollback by hand while an environment is %s', (phase, arrange) => {
  test.each([
    ['published.fact', 'fact', 'published.fact shows under instead of fact_v2'],
    ['board', 'board', 'board is defined otherwise than was deployed'],
  ])('touches nothing where %s was redefined, and goes on once that is gone', async (view, name, said) => {
    const world = await arrange()
    expect(world.environment?.phase).toBe(phase)
    redefine(world.platform, view, 'under')
    const before = everything(world)
    for (const dryRun of [true, false]) {
      const error = await refusal(doRollback(world, false, {}, dryRun))
      expect(error.message).toContain(
        `consumers were changed by hand, and give way to no rollback:\n${said}\n`,
      )
      expect(error.message).toContain('bluegreen rollback --environment staging goes on')
      expect(everything(world)).toEqual(before)
    }
    drop(world, name)
    const made = `${view}: made again, as it was not there any more`
    expect((await doRollback(world)).changes).toContain(made)
    expect([shown(world)['fact'], reads(world, 'board'), world.environment?.phase]).toEqual([
      'fact',
      ['base'],
      'serving',
    ])
  })

  test('leaves a redefined consumer that does not move, and makes one again that is gone', async () => {
    const world = await arrange()
    redefine(world.platform, 'side', 'base')
    drop(world, 'other')
    const { changes, warnings } = await doRollback(world)
    expect(changes).toContain('published.other: made again, as it was not there any more')
    expect(warnings.map(({ message }) => message)).toEqual(['side is defined otherwise than was deployed'])
    expect([shown(world)['other'], reads(world, 'side')]).toEqual(['other', ['base']])
    expect([shown(world)['fact'], reads(world, 'board')]).toEqual(['fact', ['base']])
  })

  test('is not kept back by what no moving consumer reads', async () => {
    const world = await arrange()
    for (const name of ['other', 'under']) world.platform.objects.delete(name)
    drop(world, 'other')
    for (const dryRun of [true, false]) {
      const { warnings } = await doRollback(world, false, {}, dryRun)
      expect(warnings.map(({ message }) => message)).toEqual([
        'other is not there any more',
        'under is not there any more',
        'published.other shows nothing instead of other',
      ])
    }
    expect([shown(world)['fact'], shown(world)['other']]).toEqual(['fact', undefined])
  })

  test.each(['fact', 'base'])(
    'is refused where a moving consumer would read %s, which is gone',
    async (name) => {
      const world = await arrange()
      world.platform.objects.delete(name)
      expect((await refusal(doRollback(world))).message).toContain(
        `${name} is not there any more: consumers cannot`,
      )
      expect(shown(world)['fact']).toBe('fact_v2')
    },
  )
})

test('a rollback that ends in favour of green leaves what somebody has redefined', async () => {
  const world = await rollingBack()
  redefine(world.platform, 'side', 'base')
  world.platform.objects.delete('fact')
  expect((await refusal(doRollback(world))).message).toContain('fact is not there any more')
  expect([world.environment?.phase, shown(world)['fact'], reads(world, 'side')]).toEqual([
    'serving',
    'fact_v2',
    ['base'],
  ])
})

test('a rollback that died after consumers had moved goes on', async () => {
  const world = await rollingBack('switch')
  expect(shown(world)['fact']).toBe('fact')
  drop(world, 'other')
  expect((await doRollback(world)).outcome).toBe('done')
  expect([shown(world)['other'], reads(world, 'board')]).toEqual(['other', ['base']])
})

test.each([
  ['before the switch', 'ledger step done'],
  ['in the switch', 'switch'],
])('a deployment that died %s is given up, and what somebody has redefined is left', async (_, last) => {
  const world = await installed()
  await expect(doDeploy(world, change, {}, { around: dying(last) })).rejects.toThrow('the runner is gone')
  redefine(world.platform, 'side', 'base')
  drop(world, 'other')
  const { changes, warnings } = await doRollback(world)
  expect(changes.slice(0, 2)).toEqual([
    'give up the deployment under way',
    'published.other: made again, as it was not there any more',
  ])
  expect(warnings.map(({ message }) => message)).toEqual(['side is defined otherwise than was deployed'])
  expect([shown(world)['fact'], shown(world)['other'], reads(world, 'side'), reads(world, 'board')]).toEqual([
    ...['fact', 'other'],
    ['base'],
    ['base'],
  ])
})

describe('the way back after a failed watch', () => {
  const setting: Setting = { target: { watch: true }, rules: { soak: 60_000 } }

  test('leaves a consumer that somebody has redefined, and the rollback goes on once it is gone', async () => {
    const world = await watching()
    redefine(world.platform, 'board', 'under')
    const error = await refusal(doDeploy(world, change, {}, setting))
    expect(error.message).toContain('board is defined otherwise than was deployed')
    expect(error.message).toContain('The way back failed too')
    expect(error.message).toContain('drop or rename what is there where nobody wants what it shows')
    expect([error.next, error.waits, reads(world, 'board')]).toEqual([
      'bluegreen rollback --environment staging',
      'once these consumers are put back, dropped or renamed',
      ['under'],
    ])
    const before = everything(world)
    await refusal(doRollback(world))
    expect(everything(world)).toEqual(before)
    drop(world, 'board')
    expect((await doRollback(world)).outcome).toBe('done')
    expect([shown(world)['fact'], reads(world, 'board')]).toEqual(['fact', ['base']])
  })

  test('is not kept back by what no moving consumer reads', async () => {
    const world = await watching()
    world.platform.objects.delete('under')
    world.platform.objects.delete('fact_v2')
    expect((await refusal(doDeploy(world, change, {}, setting))).message).toContain(
      'Consumers are back on blue',
    )
    expect([shown(world)['fact'], world.environment?.phase]).toEqual(['fact', 'serving'])
  })
})

describe('a table that served before and is gone', () => {
  test.each([true, false])(
    'is made anew where a release wants it back (green lost too: %s)',
    async (both) => {
      const world = await deployed()
      world.platform.objects.delete('fact')
      if (both) drop(world, 'fact')
      await refusal(doRollback(world))
      const undone = release(pipeline(shop('', 'sum')), pipeline(shop('', 'sum')))
      const ahead = await doDeploy(world, undone, { dryRun: true })
      const { outcome, plan } = await doDeploy(world, undone)
      expect(plan.steps.map(({ id }) => id)).toEqual(ahead.plan.steps.map(({ id }) => id))
      expect(plan.steps.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['remove:fact', 'create-table:fact', 'start-statement:dml-fact']),
      )
      expect([outcome, shown(world)['fact'], reads(world, 'board')]).toEqual(['done', 'fact', ['base']])
    },
  )

  test('is made anew too where it was left by a rollback', async () => {
    const world = await deployed()
    world.platform.objects.delete('fact_v2')
    await doRollback(world)
    expect((await doDeploy(world, change)).outcome).toBe('done')
    expect(shown(world)['fact']).toBe('fact_v2')
  })

  test('is not overwritten where somebody has put another one there', async () => {
    const world = await deployed()
    const fact = world.platform.objects.get('fact')
    if (fact !== undefined) world.platform.objects.set('fact', { ...fact, content: null })
    expect((await refusal(doRollback(world))).message).toContain(
      'what others made under that name has to go before it can be made anew',
    )
    const undone = release(pipeline(shop('', 'sum')), pipeline(shop('', 'sum')))
    expect((await refusal(doDeploy(world, undone))).message).toContain('was not made by bluegreen')
  })
})
