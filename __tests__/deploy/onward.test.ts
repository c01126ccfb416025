import { describe, expect, test } from '@jest/globals'
import { putForeign, replaceByHand } from '../../src/engines/memory/control.js'
import type { Held } from '../../src/engines/memory/platform.js'
import { FaultError } from '../../src/project/fault.js'
import { Refusal, toldOf } from '../../src/deploy/refusal.js'
import { progressWords } from '../../src/deploy/progress.js'
import { freezeWindow } from '../../src/deploy/rules.js'
import { noGit, recordedStatus } from '../../src/deploy/status.js'
import { defaultRules } from '../../src/deploy/rules.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  picture,
  portsOf,
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
const another = release(blue, pipeline(shop('_v3', 'most')))

const discard = 'bluegreen rollback --environment staging --discard'
const rollback = 'bluegreen rollback --environment staging'
const deploy = 'bluegreen deploy --environment staging'

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

async function validated(setting: Setting = {}): Promise<World> {
  const world = await installed()
  await doDeploy(world, moving, { until: 'validate' }, setting)
  return world
}

async function refusal(work: Promise<unknown>): Promise<Pick<Refusal, 'message' | 'next' | 'waits'>> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const wayOf = ({ next, waits = null }: { next: string | null; waits?: string | null }) => [next, waits]

describe('where the platform is not as the ledger says', () => {
  test('green that is gone is given up, and made anew', async () => {
    const world = await validated()
    world.platform.objects.delete('fact_v2')
    expect(wayOf(await doStatus(world))).toEqual([discard, null])
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual([discard, null])
    await doRollback(world, true)
    expect((await doDeploy(world, moving)).outcome).toBe('done')
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('green that another release removes is named the same way by all', async () => {
    const world = await validated()
    world.platform.objects.delete('fact_v2')
    world.platform.views.set('board', { sql: 'CREATE VIEW board AS select 1', reads: [] })
    expect(wayOf(await doStatus(world))).toEqual([discard, null])
    expect(wayOf(await refusal(doDeploy(world, another)))).toEqual([discard, null])
  })

  test('what others made in place of what is green is named beside the way: it stays', async () => {
    const world = await validated()
    putForeign(world.platform, 'fact_v2', 0)
    const way = [discard, 'once what others made in place of fact_v2 is dropped or renamed']
    expect(wayOf(await doStatus(world))).toEqual(way)
    const refused = await refusal(doDeploy(world, moving))
    expect(wayOf(refused)).toEqual(way)
    expect(refused.message).toContain(
      'to go on, drop or rename what others made in place of fact_v2, and give up what is in hand',
    )
    world.platform.objects.delete('fact_v2')
    await doRollback(world, true)
    expect((await doDeploy(world, moving)).outcome).toBe('done')
  })

  test.each([
    ['gone', ({ platform }: World) => void platform.objects.delete('fact')],
    ['another', ({ platform }: World) => putForeign(platform, 'fact', 0)],
  ])('green is not discarded while what serves is %s', async (_, damage) => {
    const world = await validated()
    damage(world)
    const before = picture(world)
    const way = wayOf(await doStatus(world))
    for (const dryRun of [true, false]) {
      const refused = await refusal(doRollback(world, true, {}, dryRun))
      expect(refused.message).toContain('so what is green is kept')
      expect(wayOf(refused)).toEqual(way)
    }
    expect(picture(world)).toEqual(before)
    expect((await doRollback(world)).message).toBe('the deployment is given up; consumers show blue')
  })

  test('a check that says no does not advise to discard what is green then', async () => {
    const world = await installed()
    world.platform.objects.delete('other')
    const outcome = 'fail' as const
    const judge = () => [{ check: 'rows', table: 'fact', outcome, message: 'differs', details: {} }]
    const refused = await refusal(doDeploy(world, moving, {}, { judge }))
    expect(refused.message).toContain('fact: differs (rows, fail)')
    expect(wayOf(refused)).toEqual(wayOf(await doStatus(world)))
    expect(refused.waits).not.toBeNull()
    expect(refused.message).not.toContain('--discard')
    expect(refused.message).toContain('or give it up, once what serves is whole again:\nwhat serves in')
  })

  test('a rollback says which consumers show what somebody else has made of them', async () => {
    const world = await validated()
    world.platform.consumers.set('other', 'theirs')
    expect((await doRollback(world)).message).toBe(
      'the deployment is given up; consumers show blue, but for published.other',
    )
  })

  test('a rollback says nothing of consumers that are none of its ledger’s', async () => {
    const world = await validated()
    world.platform.consumers.set('theirs', 'theirs')
    expect((await doRollback(world)).message).toBe('the deployment is given up; consumers show blue')
  })

  test('a run that fails says which consumers somebody has redefined meanwhile', async () => {
    const world = await installed()
    const around = (moment: string, act: string) => {
      if (moment !== 'before' || !act.startsWith('create')) return
      world.platform.consumers.set('other', 'theirs')
      throw new Error('no capacity')
    }
    const failure: unknown = await doDeploy(world, moving, {}, { around }).catch((error: unknown) => error)
    expect(String(failure)).toContain(
      'Blue serves as before, but for published.other, which somebody has redefined or dropped.',
    )
  })

  test('a deployment waits as status does where the ledger was lost', async () => {
    const world = await installed()
    const lost = { ...newWorld(), platform: world.platform }
    const status = await doStatus(lost)
    expect(status.waits).toMatch(/^once it is known which commit serves there/)
    const refused = await refusal(doDeploy(lost, moving))
    expect(wayOf(refused)).toEqual(wayOf(status))
    expect(refused.message).toContain('fact is ours, but the ledger does not know it')
    expect(wayOf(await refusal(doDeploy(newWorld(), moving)))).toEqual([
      'bluegreen install --environment staging',
      null,
    ])
  })

  test('what the last switch brought is gone back behind', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    world.platform.objects.delete('fact_v2')
    expect(wayOf(await doStatus(world))).toEqual([discard, null])
    await doRollback(world, true)
    expect((await doDeploy(world, moving)).outcome).toBe('done')
  })

  test.each([
    [
      'a consumer is redefined',
      ({ platform }: World) =>
        platform.views.set('board', { sql: 'CREATE VIEW board AS select 1', reads: [] }),
      'board is put back as deployed, or dropped',
    ],
    [
      'both',
      ({ platform }: World) => [platform.objects.delete('other'), platform.consumers.set('fact', 'x')],
      'other, published.fact are put back as deployed',
    ],
  ])('nobody but a person puts back what serves, where %s', async (_, damage, names) => {
    const world = await installed()
    await doDeploy(world, moving)
    damage(world)
    const way = [deploy, `once ${names}`]
    expect(wayOf(await doStatus(world))).toEqual(way)
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(way)
  })

  test('what is gone, and was there before the last switch, is made again by a new ledger', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    world.platform.objects.delete('other')
    const status = await doStatus(world)
    expect(status.next).toMatch(/^bluegreen install --environment staging --ref /)
    expect(status.waits).toMatch(/^once it is sure that other cannot be put back as it was/)
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(wayOf(status))
  })

  test('green stays in hand where what serves is gone: it may be the only whole copy', async () => {
    const world = await validated()
    for (const name of ['fact', 'other']) {
      world.platform.objects.delete(name)
      const status = await doStatus(world)
      expect(status.next).toMatch(/^bluegreen install --environment staging --ref /)
      expect(status.waits).toMatch(/^once it is sure that .* cannot be put back/)
    }
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(wayOf(await doStatus(world)))
    expect(world.platform.objects.has('fact_v2')).toBe(true)
    const anew: World = { ...newWorld(), platform: world.platform, time: world.time + 60_000 }
    await doInstall(anew, blue)
    expect((await doDeploy(anew, moving)).outcome).toBe('done')
    expect((await doStatus(anew)).drift).toEqual([])
  })

  test.each([
    ['a table and its consumer', ['fact'], ['fact', 'board']],
    ['tables that serve, and green', ['other', 'fact_v2'], []],
    ['all of them', ['fact', 'other', 'fact_v2'], ['fact', 'other', 'board']],
  ])('whoever is asked names the same of what is lost (%s)', async (_, tables, consumers) => {
    const world = await validated()
    const { platform } = world
    for (const name of tables) platform.objects.delete(name)
    for (const name of consumers) for (const map of [platform.consumers, platform.views]) map.delete(name)
    world.time += 30 * 86_400_000
    const way = wayOf(await doStatus(world))
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(way)
    expect(wayOf(await refusal(doDeploy(world, moving, { dryRun: true })))).toEqual(way)
  })

  test('a retirement that is refused names what status does', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    await doDeploy(world, another, { until: 'validate' })
    for (const name of ['fact_v2', 'fact_v3', 'other']) world.platform.objects.delete(name)
    for (const name of ['fact', 'other']) world.platform.consumers.delete(name)
    world.time += 30 * 86_400_000
    expect(wayOf(await refusal(doRetire(world)))).toEqual(wayOf(await doStatus(world)))
  })

  test('a consumer that is gone while green is in hand is made again, and green stays', async () => {
    const world = await validated()
    world.platform.consumers.delete('other')
    expect(wayOf(await doStatus(world))).toEqual([deploy, 'on release/1'])
    await doRollback(world)
    expect(world.platform.consumers.has('other')).toBe(true)
    expect(world.platform.objects.has('fact_v2')).toBe(true)
  })

  test('and the deployment that goes on makes it again too', async () => {
    const world = await validated()
    world.platform.consumers.delete('other')
    expect((await doDeploy(world, moving)).outcome).toBe('done')
    expect(world.platform.consumers.has('other')).toBe(true)
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('what the last switch brought is put back, where what served before is not there either', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    for (const name of ['fact', 'fact_v2']) world.platform.objects.delete(name)
    expect((await doStatus(world)).next).toMatch(/^bluegreen install /)
  })

  test('a platform that has lost what it knew of us is installed anew', async () => {
    const world = await installed()
    const { objects } = world.platform
    for (const [name, object] of objects) objects.set(name, { ...object, content: null })
    const status = await doStatus(world)
    expect(status.next).toMatch(/^bluegreen install /)
    expect(status.waits).toBe(
      'once it is sure that the platform of staging has lost what it knew of bluegreen',
    )
  })

  test('what is only left lying, or is not known, changes nothing', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    world.platform.objects.delete('fact')
    const { drift, next } = await doStatus(world)
    expect([drift.map(({ kind }) => kind), next]).toEqual([['missing'], null])
  })
})

/** Somebody else's. */
const foreign: Held = {
  ...{ name: 'board', kind: 'table', content: null, reads: [], writes: ['board'] },
  ...{ state: 'ready', options: {}, sql: 'CREATE TABLE board (a INT)', fills: 0 },
}

describe('where others have made something in place of a consumer', () => {
  function take({ platform }: World): void {
    platform.views.delete('board')
    platform.consumers.delete('board')
    platform.objects.set('board', foreign)
  }

  test.each([true, false])('a rollback is refused before its first act (dry run %s)', async (dryRun) => {
    const world = await installed()
    await doDeploy(world, moving)
    take(world)
    const before = picture(world)
    const { message, next, waits } = await refusal(doRollback(world, true, {}, dryRun))
    expect(message).toContain('board is there, but was not made as a consumer')
    expect([next, waits]).toEqual([discard, 'once these consumers are put back, dropped or renamed'])
    expect(picture(world)).toEqual(before)
    expect((await doStatus(world)).state).toBe('serving')
    world.platform.objects.delete('board')
    await doRollback(world)
    expect(world.platform.views.get('board')?.reads).toEqual(['fact'])
  })

  test.each(['serving', 'validated'])('a deployment says what to do (%s)', async (phase) => {
    const world = phase === 'serving' ? await installed() : await validated()
    take(world)
    const way = [deploy, 'once what others made in place of board is dropped or renamed']
    expect(wayOf(await doStatus(world))).toEqual(way)
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(way)
    world.platform.objects.delete('board')
    expect((await doDeploy(world, moving)).outcome).toBe('done')
  })

  test('what is in hand is given up all the same, and theirs stays', async () => {
    const world = await validated()
    take(world)
    const { warnings } = await doRollback(world, true)
    expect(warnings.map(({ message }) => message)).toEqual(['board is there, but was not made as a consumer'])
    expect(world.platform.objects.get('board')).toEqual(foreign)
    expect(world.platform.objects.has('fact_v2')).toBe(false)
  })

  test("a new consumer takes nobody's place", async () => {
    const world = newWorld()
    await doInstall(world, pipeline(shop('').slice(0, 3)))
    world.platform.objects.set('board', foreign)
    const { message, waits } = await refusal(
      doDeploy(world, release(pipeline(shop('').slice(0, 3)), blue), { dryRun: true }),
    )
    expect(message).toContain('board is there, but was not made as a consumer')
    expect(waits).toBe('once what others made in place of board is dropped or renamed')
  })
})

test.each(['validated', 'deploying'])(
  'a redefined consumer stops a deployment before it goes on (%s)',
  async (phase) => {
    const world = await installed()
    const around = (moment: string, act: string) => {
      if (phase === 'deploying' && moment === 'before' && act.startsWith('create')) throw new Error('died')
    }
    await doDeploy(world, moving, { until: 'validate' }, { around }).catch(() => null)
    world.platform.views.set('board', { sql: 'CREATE VIEW board AS select 1', reads: [] })
    world.platform.consumers.set('board', 'select 1')
    const way = [deploy, 'once board is put back as deployed, or dropped']
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(way)
    expect(wayOf(await doStatus(world))).toEqual(way)
    expect((await doStatus(world)).state).toBe(phase === 'validated' ? 'validated' : 'failed')
  },
)

describe('a revision of what serves', () => {
  const revised = release(blue, pipeline(shop('_v2', 'most')))

  async function serving(): Promise<World> {
    const world = await installed()
    await doDeploy(world, moving)
    return world
  }

  test('goes back to nothing that is not there, and says what does without', async () => {
    for (const damage of ['drop', 'change']) {
      const world = await serving()
      const fact = world.platform.objects.get('fact')
      if (damage === 'drop' || fact === undefined) world.platform.objects.delete('fact')
      else world.platform.objects.set('fact', { ...fact, content: null })
      const before = picture(world)
      const error: unknown = await doDeploy(world, revised).catch((thrown: unknown) => thrown)
      const [fault] = error instanceof FaultError ? error.faults : []
      expect(fault?.message).toContain('nothing older is left')
      expect(fault?.message).toContain(
        damage === 'drop' ? 'fact is not there any more' : 'fact is there, but',
      )
      expect(fault?.hint).toContain('release.versions: { fact: 3 }')
      expect(picture(world)).toEqual(before)
      expect((await doDeploy(world, another)).outcome).toBe('done')
    }
  })

  test('is not kept by what is superseded and plays no part', async () => {
    const world = await serving()
    await doDeploy(world, another)
    world.platform.objects.delete('fact')
    const third = release(blue, pipeline(shop('_v3', 'least')))
    expect((await doDeploy(world, third)).outcome).toBe('done')
  })
})

describe('inside a freeze window', () => {
  const windows = ['2026-02-01/2026-03-05', '2026-03-05/2026-03-06'].flatMap(
    (text) => freezeWindow(text) ?? [],
  )
  const frozen: Setting = { rules: { freeze: windows } }
  const after = 'after 2026-03-07T00:00:00.000Z'

  test('what is validated waits for its end, and whoever asks is told until when', async () => {
    const world = await installed()
    const first = await refusal(doDeploy(world, moving, {}, frozen))
    expect(wayOf(first)).toEqual([`${deploy} --until validate`, null])
    const outcome = await doDeploy(world, moving, { until: 'validate' }, frozen)
    expect(wayOf(outcome)).toEqual([deploy, after])
    expect(wayOf(await doStatus(world, frozen))).toEqual([deploy, after])
    expect(wayOf(await refusal(doDeploy(world, moving, {}, frozen)))).toEqual([deploy, after])
    world.time = Date.parse('2026-03-07T00:00:00Z')
    expect((await doDeploy(world, moving, {}, frozen)).outcome).toBe('done')
  })

  test('another release than the one that is validated is validated first', async () => {
    const world = await validated(frozen)
    expect((await refusal(doDeploy(world, another, {}, frozen))).next).toBe(`${deploy} --until validate`)
  })

  test('that began in the middle of a run, the same command goes on after it', async () => {
    const world = await installed()
    const begins = world.time + 60_000
    const freeze = [{ text: 'now', from: begins, until: begins + 60_000 }]
    const around = (moment: string, act: string) => {
      if (moment === 'after' && act.includes('fact_v2')) world.time = begins
    }
    const came = await refusal(doDeploy(world, moving, {}, { rules: { freeze }, around }))
    expect(wayOf(came)).toEqual([deploy, `after ${new Date(begins + 60_000).toISOString()}`])
  })
})

describe('beside others', () => {
  test('whoever is told to wait for another line is not told to undo it', async () => {
    const world = await validated()
    const waits = 'once the release of release/1 serves or is discarded'
    expect(wayOf(await refusal(doDeploy(world, another, { line: 'release/2' })))).toEqual([deploy, waits])
    expect(wayOf(await doStatus(world))).toEqual([deploy, 'on release/1'])
  })

  test('status says whom what comes next waits for', async () => {
    const world = await validated()
    const { lease } = portsOf(world)
    await lease.acquire('run 7', new Date(world.time).toISOString())
    expect(wayOf(await doStatus(world))).toEqual([deploy, 'once run 7 has ended'])
  })
})

describe('a consumer that is not there, and that nothing would move', () => {
  const drop = ({ platform }: World, name: string) => [
    platform.consumers.delete(name),
    platform.views.delete(name),
  ]

  test.each([
    ['other', 'published.other'],
    ['board', 'board'],
  ])('is made again by deploy, which status names (%s)', async (name, seen) => {
    const world = await installed()
    await doDeploy(world, moving)
    const [there, entries] = [picture(world), world.entries.length]
    drop(world, name)
    const before = picture(world)
    expect(wayOf(await doStatus(world))).toEqual([deploy, null])
    const words = `${seen}: made again, as it was not there any more`
    const dry = await doDeploy(world, moving, { dryRun: true })
    expect([dry.outcome, dry.message]).toEqual(['planned', words])
    expect([picture(world), world.entries.length]).toEqual([before, entries])
    const done = await doDeploy(world, moving)
    expect([done.outcome, done.message]).toEqual(['done', words])
    expect(picture(world)).toEqual(there)
    expect(world.entries.slice(entries).map(({ message }) => message)).toEqual([words])
    expect((await doStatus(world)).drift).toEqual([])
    expect((await doDeploy(world, moving)).outcome).toBe('nothing')
  })

  test.each<[string, (world: World) => unknown]>([
    ['something else that serves is gone', ({ platform }) => platform.objects.delete('other')],
    ['what it showed is somebody else’s', ({ platform }) => replaceByHand(platform, 'fact_v2')],
  ])('is not made where %s', async (_, damage) => {
    const world = await installed()
    await doDeploy(world, moving)
    drop(world, 'board')
    drop(world, 'fact')
    damage(world)
    const before = structuredClone([picture(world), world.entries.length])
    expect(wayOf(await refusal(doDeploy(world, moving)))).toEqual(wayOf(await doStatus(world)))
    expect([picture(world), world.entries.length]).toEqual(before)
  })

  test('is not led to what is somebody else’s by a deployment of something else', async () => {
    const world = await installed()
    drop(world, 'other')
    replaceByHand(world.platform, 'other')
    expect((await doDeploy(world, moving)).outcome).toBe('done')
    expect(world.platform.consumers.has('other')).toBe(false)
  })

  test.each(['serving', 'validated'])(
    'is made again by a deployment of something else (%s)',
    async (phase) => {
      const world = phase === 'serving' ? await installed() : await validated()
      drop(world, 'other')
      expect((await doDeploy(world, moving)).outcome).toBe('done')
      expect(world.platform.consumers.get('other')).toBe('other')
      expect((await doStatus(world)).drift).toEqual([])
    },
  )
})

describe('the commands that make what served before anew', () => {
  const redefined = ({ platform }: World) => {
    platform.views.set('board', { sql: 'CREATE VIEW board AS select 1', reads: [] })
    platform.consumers.set('board', 'select 1')
  }
  test.each<[string, (world: World) => unknown, string | null]>([
    ['where nothing keeps the last of them', () => null, null],
    ['where a consumer was redefined', redefined, 'once board is put back as deployed, or dropped'],
    ['where a consumer is only gone', ({ platform }) => platform.consumers.delete('other'), null],
    [
      'where green that was left is gone',
      ({ platform }) => platform.objects.delete('fact_v3'),
      `once ${discard} is done`,
    ],
    [
      'where somebody else’s stands under a name that nobody is served by',
      ({ platform }) => platform.objects.set('fact', { ...foreign, name: 'fact' }),
      'once fact is put back as deployed, dropped or renamed',
    ],
  ])('wait for what would be refused (%s)', async (_, damage, waits) => {
    const world = await installed()
    await doDeploy(world, moving)
    await doDeploy(world, another)
    await doRollback(world)
    damage(world)
    const said = await doRollback(world)
    expect(said.next).toMatch(/^git switch /)
    expect([said.outcome, said.waits ?? null]).toEqual(['nothing', waits])
  })
})

describe('a rollback that was killed is gone on with as it was begun', () => {
  test.each([true, false])('discarding: %s', async (discards) => {
    const world = await installed()
    await doDeploy(world, moving)
    const around = (moment: string, act: string) => {
      if (moment === 'after' && act.startsWith('ledger rollback intent')) throw new Error('died')
    }
    await expect(doRollback(world, discards, { around })).rejects.toThrow('died')
    const next = discards ? discard : rollback
    expect((await doStatus(world)).next).toBe(next)
    expect((await refusal(doDeploy(world, moving))).next).toBe(next)
    const cannot = (moment: string, act: string) => {
      if (moment === 'before' && act === 'switch') throw new Error('cut off')
    }
    const failed: unknown = await doRollback(world, discards, { around: cannot }).catch(
      (error: unknown) => error,
    )
    expect(failed).toMatchObject({ next })
    expect((await doRollback(world, !discards)).outcome).toBe('done')
    expect(world.platform.objects.has('fact_v2')).toBe(discards)
    expect(world.environment?.discarding).toBe(false)
  })

  const dying = (when: string) => (moment: string, act: string) => {
    if (`${moment} ${act}`.startsWith(when)) throw new Error('died')
  }

  test.each([
    ['serving', 'after ledger rollback done'],
    ['serving', 'before ledger discard intent'],
    ['serving', 'after ledger discard intent'],
    ['serving', 'before retire'],
    ['serving', 'after retire'],
    ['validated', 'before ledger discard intent'],
    ['validated', 'after ledger discard intent'],
    ['gone back', 'after ledger discard intent'],
  ])('while green is still there (%s, %s)', async (phase, when) => {
    const world = phase === 'validated' ? await validated() : await installed()
    if (phase !== 'validated') await doDeploy(world, moving)
    if (phase === 'gone back') await doRollback(world)
    await expect(doRollback(world, true, { around: dying(when) })).rejects.toThrow('died')
    expect(wayOf(await doStatus(world))).toEqual([discard, null])
    await doRollback(world, true)
    expect(world.platform.objects.has('fact_v2')).toBe(false)
    expect(wayOf(await doStatus(world))).toEqual([null, null])
  })

  test('and forgotten where another deployment begins', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    const around = dying('before ledger discard intent')
    await expect(doRollback(world, true, { around })).rejects.toThrow('died')
    await doDeploy(world, moving)
    expect(wayOf(await doStatus(world))).toEqual([null, null])
    await doRollback(world)
    expect(wayOf(await doStatus(world))).toEqual([null, null])
  })

  test('whoever asks last says whether green goes', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    const around = (moment: string, act: string) => {
      if (moment === 'after' && act.startsWith('ledger rollback intent')) throw new Error('died')
    }
    for (const [discards, next] of [
      [true, discard],
      [false, rollback],
      [true, discard],
    ] as const) {
      await expect(doRollback(world, discards, { around })).rejects.toThrow('died')
      expect((await doStatus(world)).next).toBe(next)
    }
  })
})

test('an installation that was given up has installed nothing', async () => {
  const world = newWorld()
  const around = (moment: string, act: string) => {
    if (moment === 'before' && act.includes('dml-other')) throw new Refusal('apply', 'not now', '')
  }
  await refusal(doInstall(world, blue, { around }))
  await doRollback(world)
  expect(await doStatus(world)).toMatchObject({
    state: 'empty',
    next: 'bluegreen install --environment staging',
  })
  await doInstall(world, blue)
  expect(await doStatus(world)).toMatchObject({ state: 'serving', next: null, drift: [] })
})

test('an installation with a new ledger takes no act for done that an older one has done', async () => {
  const world = await installed()
  const anew: World = { ...newWorld(), platform: world.platform, time: world.time + 60_000 }
  world.platform.objects.delete('other')
  world.platform.objects.delete('dml-other')
  await doInstall(anew, blue)
  expect(anew.platform.objects.has('other')).toBe(true)
  expect((await doStatus(anew)).drift).toEqual([])
})

test('the ledger alone tells how far a deployment is, where nobody can look at the platform', async () => {
  const world = await validated()
  world.platform.objects.clear()
  const request = { environment: 'staging', rules: defaultRules, history: 0, substitute: {}, git: noGit }
  const status = await recordedStatus(request, portsOf(world), 'process 7 has it')
  expect(status).toMatchObject({ state: 'validated', drift: [], problem: 'process 7 has it', next: deploy })
  const { progress } = status
  expect(progress?.done).toContain('create-table:fact_v2')
  expect(progress === null ? '' : progressWords(progress)).toMatch(
    /^\d+ of \d+ steps done, \d+ left; begun 2026-03-01T12:00:00.000Z; last: green is right$/,
  )
})

describe('what is told of a refusal', () => {
  test.each([
    ['bluegreen status', 'bluegreen status', 'no'],
    ['git fsck', 'git fsck', 'no'],
    ['', null, 'no'],
    ['run the same command again', 'bluegreen deploy', 'no'],
    ['give the input `token`', null, 'no\ngive the input `token`'],
  ])('%s', (next, command, message) => {
    expect(toldOf({ message: 'no', next }, 'bluegreen deploy')).toEqual({ message, next: command })
  })
})
