import { describe, expect, test } from '@jest/globals'
import { putForeign } from '../../src/engines/memory/control.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { held } from '../../src/engines/memory/platform.js'
import { Crash } from '../../src/engines/memory/wire.js'
import { StepFailure } from '../../src/deploy/refusal.js'
import { blue, byHand, release } from './shop.js'
import { external, pipeline, release as releaseFrom, t } from '../plan/pipelines.js'
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

const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const names = (world: World) => [...world.platform.objects.keys()].sort()
const own = ['dim', 'dml-dim', 'dml-fact', 'dml-int-orders', 'fact', 'int_orders']

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

/** Everything but whose it is. */
const things = (world: World) =>
  Object.fromEntries(
    [...world.platform.objects].map(([name, { sql, fills, state }]) => [name, { sql, fills, state }]),
  )

describe('install takes over what others made', () => {
  test('where it means the same, however it is written: no row, no SQL, no statement is changed', async () => {
    const world = byHand()
    const before = structuredClone([things(world), world.platform.contents, world.platform.runs])
    const outcome = await doInstall(world, blue)
    expect(outcome.message).toBe(
      'staging serves v1; took over dim, fact, int_orders, dml-dim, dml-int-orders, dml-fact',
    )
    expect([things(world), world.platform.contents, world.platform.runs]).toEqual(before)
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    const objects = (world.environment?.objects ?? []).filter(({ kind }) => kind !== 'external')
    expect(objects.map(({ name, colour, state, adopted }) => [name, colour, state, adopted])).toEqual(
      expect.arrayContaining(own.map((name) => [name, 'blue', 'ready', true])),
    )
    expect((await doStatus(world)).drift).toEqual([])
    expect(world.entries.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('begins adopt'),
        expect.stringContaining('dim, fact, int_orders, dml-dim, dml-int-orders, dml-fact'),
      ]),
    )
  })

  test('says in a dry run what it would take over, and changes nothing', async () => {
    const world = byHand()
    const before = structuredClone([picture(world), world.entries])
    const { message } = await doInstall(world, blue, {}, true)
    expect(message).toContain('takes over dim, fact, int_orders, dml-dim')
    expect([picture(world), world.entries]).toEqual(before)
  })

  test('by a map, where the platform spells names otherwise, and a job has a name of its own', async () => {
    const map = { fact: 'cat.sales.FACT', int_orders: 'sales.int_orders', 'dml-fact': 'workspace-fact-17' }
    const world = byHand(map)
    const outcome = await doInstall(world, blue)
    expect(outcome.message).toContain('dml-fact (there as workspace-fact-17)')
    expect(outcome.message).toContain('fact (there as cat.sales.FACT)')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'cat.sales.FACT' })
    expect((await doStatus(world)).drift).toEqual([])
    await doDeploy(world, release)
    expect(world.platform.objects.get('dml-fact-v2')?.reads).toEqual(['int_orders_v2'])
    expect((await doRetire(world)).changes).toContainEqual(expect.stringMatching(/^remove fact: taken over/))
    expect(names(world)).toEqual([
      'dim',
      'dml-dim',
      'dml-fact-v2',
      'dml-int-orders-v2',
      'fact_v2',
      'int_orders_v2',
      'orders',
    ])
  })

  test('all or nothing: what differs is listed in words, and nothing is taken over', async () => {
    const world = byHand(
      {},
      {
        'dml-int-orders':
          'INSERT INTO int_orders SELECT id, amount, LOCALTIMESTAMP FROM orders WHERE amount > 0',
        dim: 'CREATE TABLE dim (id STRING)',
      },
    )
    const before = structuredClone(picture(world))
    const { message } = await refusal(doInstall(world, blue))
    expect(message.split('\n')).toEqual([
      'staging already holds objects of these names, and nothing was taken over:',
      'dim is there, but was not made by bluegreen, and differs: column id INT → STRING',
      'dml-int-orders is there, but was not made by bluegreen, and differs: filter changed: amount > 10 → amount > 0',
      'another commit may say what is there: bluegreen install --environment staging --ref REF',
    ])
    expect([picture(world), world.entries]).toEqual([before, []])
  })

  test('refuses a statement that fills what is wanted otherwise than any job', async () => {
    const world = byHand({ 'dml-dim': 'hand-made' }, { 'dml-dim': 'INSERT INTO dim SELECT id FROM orders' })
    const { message } = await refusal(doInstall(world, blue))
    expect(message).toContain('hand-made fills dim, and not as dml-dim should: DISTINCT removed')
  })

  test('refuses a table with rows whose job is not there; an empty one gets its job', async () => {
    const world = byHand()
    world.platform.objects.delete('dml-dim')
    expect((await refusal(doInstall(world, blue))).message).toContain(
      'dim is there with rows, and dml-dim, which fills it, is not: started now it would fill it again',
    )
    const dim = world.platform.objects.get('dim') ?? held('dim', 'table')
    world.platform.objects.set('dim', { ...dim, fills: 0 })
    await doInstall(world, blue)
    expect(world.platform.objects.get('dml-dim')).toMatchObject({ state: 'caught-up', writes: ['dim'] })
    expect(world.environment?.objects.find(({ name }) => name === 'dml-dim')?.adopted).toBeUndefined()
  })

  test('refuses where something stands in the way behind published, before anything is made', async () => {
    const world = newWorld()
    putForeign(world.platform, 'published.dim')
    const before = structuredClone(picture(world))
    const { message } = await refusal(doInstall(world, blue))
    expect(message).toContain(
      'published.dim is there, was not made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says',
    )
    expect(picture(world)).toEqual(before)
  })

  test('refuses where a view stands in the way that is to be a consumer', async () => {
    const world = byHand()
    const tables = blue.tables.map((table) => ({
      ...table,
      published: table.published === null ? null : table.name,
    }))
    world.platform.objects.set(
      'board',
      held('board', 'view', { reads: ['fact'], sql: 'CREATE VIEW board AS SELECT id FROM fact' }),
    )
    const board = {
      ...tables[0],
      identity: 'board',
      name: 'board',
      kind: 'view' as const,
      consumer: true,
      published: 'board',
    }
    const view = {
      ...blue.statements[0],
      name: 'ddl-board',
      kind: 'view' as const,
      reads: ['fact'],
      writes: ['board'],
      sql: 'CREATE VIEW board AS SELECT id FROM fact',
    }
    const pipeline = { ...blue, tables: [...tables, board], statements: [...blue.statements, view] }
    const { message } = await refusal(doInstall(world, pipeline as typeof blue))
    expect(message).toContain('board is there, but was not made as a consumer')
  })

  test('comes to the same end wherever it is killed', async () => {
    const straight = byHand()
    await doInstall(straight, blue)
    let points = 0
    for (let at = 0, died = true; died; at += 1, points += 1) {
      const world = byHand()
      let count = 0
      const around = (moment: 'before' | 'inside' | 'after', act: string) => {
        if (count++ === at) throw new Crash(moment, act)
      }
      died = await doInstall(world, blue, { around }).then(
        () => false,
        (error: unknown) =>
          error instanceof Crash || (error instanceof StepFailure && error.cause instanceof Crash),
      )
      // Dead behind its end, it is over.
      if (died && world.environment?.phase !== 'serving') await doInstall(world, blue)
      expect([at, picture(world), record(world)]).toEqual([at, picture(straight), record(straight)])
    }
    expect(points).toBeGreaterThan(8)
  })
})

describe('what was taken over', () => {
  test('stays where an installation is given up, and is taken over again by the next', async () => {
    const world = byHand()
    const dim = world.platform.objects.get('dim') ?? held('dim', 'table')
    world.platform.objects.set('dim', { ...dim, fills: 0 })
    world.platform.objects.delete('dml-dim')
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'switch') throw new Refusal(act, 'no', '')
    }
    await refusal(doInstall(world, blue, { around }))
    const { changes } = await doRollback(world, true)
    expect(changes).toEqual(['give up the deployment under way', 'remove dml-dim'])
    expect(names(world)).toEqual([...own.filter((name) => name !== 'dml-dim'), 'orders'])
    await doInstall(world, blue)
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test('serves again after a rollback, and goes only once it is superseded', async () => {
    const world = byHand()
    await doInstall(world, blue)
    expect((await doRetire(world)).outcome).toBe('nothing')
    await doDeploy(world, release)
    await doRollback(world, true)
    expect(names(world)).toEqual([...own, 'orders'])
    expect((await doRetire(world)).outcome).toBe('nothing')
    await doDeploy(world, release)
    expect((await doRetire(world)).changes).toEqual([
      'remove dml-fact: taken over by install, not made by it',
      'remove dml-int-orders: taken over by install, not made by it',
      'remove fact: taken over by install, not made by it, so that its rows may be the only copy',
      'remove int_orders: taken over by install, not made by it, so that its rows may be the only copy',
    ])
    expect(names(world)).toContain('orders')
  })
})

describe('a ledger that was lost', () => {
  const board = t('board', ['fact'], 'select', { kind: 'view', consumer: true })
  const tables = [
    external('src'),
    t('int', ['src'], 'clean'),
    t('fact', ['int'], 'sum'),
    t('other', ['src'], 'count'),
  ]
  const before = pipeline([...tables, board])
  const moved = [
    external('src'),
    t('int_v2', ['src'], 'cleaner'),
    t('fact_v2', ['int_v2'], 'sum'),
    t('other', ['src'], 'count'),
  ]
  const after = pipeline([
    ...moved,
    t('board', ['fact_v2'], 'select from fact_v2', { kind: 'view', consumer: true }),
  ])

  async function lost(deployed = false): Promise<World> {
    const world = newWorld()
    await doInstall(world, before)
    if (deployed) await doDeploy(world, releaseFrom(before, after))
    const { platform, lease, time } = world
    return { ...newWorld(), platform, lease, time }
  }

  test('is written anew by an installation, which takes over what serves and does nothing else', async () => {
    const world = await lost()
    const whole = structuredClone(picture(world))
    const dry = await doInstall(world, before, {}, true)
    expect(dry.message).toBe('0 steps; takes over board, published.other')
    expect((await doInstall(world, before)).message).toBe(
      'staging serves v1; took over board, published.other',
    )
    expect(picture(world)).toEqual(whole)
    expect(world.environment).toMatchObject({
      phase: 'serving',
      serves: { consumers: { other: 'other', board: { reads: ['fact'] } } },
    })
    expect((await doStatus(world)).drift).toEqual([])
    await doDeploy(world, releaseFrom(before, after))
    expect(world.platform.views.get('board')?.reads).toEqual(['fact_v2'])
  })

  test.each([true, false])('is refused where consumers show something else, dry run: %s', async (dryRun) => {
    const world = await lost(true)
    world.platform.consumers.set('more', 'int')
    world.platform.consumers.set('other', 'fact')
    const whole = structuredClone(picture(world))
    const { message, next } = await refusal(doInstall(world, before, {}, dryRun))
    expect(next).toBe('')
    expect(message).toContain('board is defined otherwise than git says')
    expect(message).toContain('published.more shows int, and git says nothing of it')
    expect(message).toContain('published.other shows fact, and git says other')
    expect([picture(world), world.entries]).toEqual([whole, []])
  })

  test('takes the place of the release that served', async () => {
    const world = await lost(true)
    await doInstall(world, after)
    expect(world.environment?.serves.tables).toMatchObject({ fact: 'fact_v2', board: 'board' })
    const { drift, objects } = await doStatus(world)
    const left = objects.filter(({ colour }) => colour === 'superseded')
    expect([drift, left.map(({ state }) => state)]).toEqual([[], Array(4).fill('left')])
    await doRetire(world)
    expect((await doStatus(world)).objects.filter(({ colour }) => colour === 'superseded')).toEqual([])
  })

  test.each([true, false])(
    'and an installation that is given up leaves what served; discard: %s',
    async (discard) => {
      const world = await lost()
      const whole = structuredClone(picture(world))
      world.platform.consumers.delete('other')
      const around = (moment: string, act: string) => {
        if (moment === 'before' && act === 'switch') throw new Refusal(act, 'no', '')
      }
      await refusal(doInstall(world, before, { around }))
      world.platform.consumers.set('other', 'other')
      await doRollback(world, discard)
      expect(picture(world)).toEqual(whole)
      await doInstall(world, before)
      expect(picture(world)).toEqual(whole)
    },
  )

  test('and an older record of an installation does not make its giving up drop what serves', async () => {
    const world = await lost()
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'switch') throw new Refusal(act, 'no', '')
    }
    const consumers = new Map(world.platform.consumers)
    const views = new Map(world.platform.views)
    world.platform.consumers.clear()
    world.platform.views.clear()
    await refusal(doInstall(world, before, { around }))
    for (const [name, label] of consumers) world.platform.consumers.set(name, label)
    for (const [name, view] of views) world.platform.views.set(name, view)
    const whole = structuredClone(picture(world))
    expect(world.environment?.serves.consumers).toEqual({})
    await doRollback(world, true).catch(() => undefined)
    expect(picture(world)).toEqual(whole)
  })

  test('consumers that an installation set, and nothing says so, go with it when it is given up', async () => {
    const world = newWorld()
    let isDead = false
    const around = (moment: 'before' | 'inside' | 'after', act: string) => {
      isDead ||= moment === 'after' && act === 'switch'
      if (isDead) throw new Crash(moment, act)
    }
    await doInstall(world, before, { around }).catch(() => undefined)
    expect(Object.keys(shown(world))).toEqual(['board', 'other'])
    await doRollback(world, true)
    expect([shown(world), names(world)]).toEqual([{}, ['src']])
  })
})
