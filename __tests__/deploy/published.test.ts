import { describe, expect, test } from '@jest/globals'
import { FaultError } from '../../src/project/fault.js'
import type { Judge } from '../../src/checks/judge.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRetire, doRollback, doStatus, newWorld, type World } from './stage.js'

/** src → fact, and the project's own view `board`, which is under `published`. */
const shop = (version: string, query: string, logic = 'sum'): Shorthand[] => [
  external('src'),
  t(`fact${version}`, ['src'], logic),
  t('board', [`fact${version}`], query, { kind: 'view', consumer: true }),
]
const blue = pipeline(shop('', 'select'))
const moving = release(blue, pipeline(shop('_v2', 'select', 'average')))
const rewritten = release(blue, pipeline(shop('', 'select more')))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

const board = (world: World) => world.platform.views.get('board')

describe('a view of the project that is itself a consumer', () => {
  test('is defined when everything is there, and is no object of its own', async () => {
    const world = await installed()
    expect(board(world)).toEqual({ sql: 'CREATE VIEW board AS select', reads: ['fact'] })
    expect(world.platform.objects.has('board')).toBe(false)
    expect(world.environment?.objects.map((object) => object.name)).not.toContain('board')
    expect(world.environment?.serves.tables).toMatchObject({ board: 'board' })
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('keeps its name, and reads green from the switch on, together with all other consumers', async () => {
    const world = await installed()
    const { plan } = await doDeploy(world, moving, { until: 'validate' })
    expect(board(world)?.reads).toEqual(['fact'])
    expect(plan.steps.filter((step) => step.object === 'board')).toMatchObject([
      {
        id: 'check:board',
        after: ['create-table:fact_v2', 'start-statement:dml-fact-v2', 'wait-caught-up:dml-fact-v2'],
      },
    ])
    expect(plan.pairs.map((pair) => pair.green)).toEqual(['fact_v2', 'board'])
    expect(plan.moves.map(({ consumer, view }) => [consumer, view?.reads])).toEqual([['board', ['fact_v2']]])
    expect(plan.steps.at(-1)).toMatchObject({ id: 'switch:staging', touches: ['board'], writes: ['board'] })
    await doDeploy(world, moving)
    expect(board(world)?.reads).toEqual(['fact_v2'])
  })

  test('whose definition alone changes is compared before the switch, and a check can refuse it', async () => {
    const world = await installed()
    world.platform.differences.set('board', 3)
    const judge: Judge = (all) =>
      all.map(({ green, changed }) => ({
        check: 'rows',
        table: green,
        outcome: changed > 0 ? 'fail' : 'pass',
        message: '',
      }))
    await expect(doDeploy(world, rewritten, {}, { judge })).rejects.toThrow('board')
    expect(board(world)?.sql).toBe('CREATE VIEW board AS select')
    expect(world.environment?.proofs).toMatchObject([{ release: rewritten.hash, outcome: 'fail' }])
    world.platform.differences.clear()
    const { comparisons } = await doDeploy(world, rewritten, {}, { judge })
    expect(comparisons.map(({ blue, green }) => [blue, green])).toEqual([['board', 'board']])
    expect(board(world)?.sql).toBe('CREATE VIEW board AS select more')
  })

  test('that reads another one is compared with it, as both are defined then', async () => {
    const layered = (version: string, query: string) =>
      pipeline([
        ...shop(version, query),
        t('all_boards', ['board'], 'select', { kind: 'view', consumer: true }),
      ])
    const world = newWorld()
    await doInstall(world, layered('', 'select'))
    const { plan } = await doDeploy(world, release(layered('', 'select'), layered('', 'select more')))
    const sides = plan.pairs.map(({ green, views }) => [
      green,
      views?.blue.map(({ view }) => view.sql),
      views?.green.map(({ view }) => view.sql),
    ])
    const own = 'CREATE VIEW all_boards AS select'
    expect(sides).toEqual([
      ['board', ['CREATE VIEW board AS select'], ['CREATE VIEW board AS select more']],
      ['all_boards', ['CREATE VIEW board AS select', own], ['CREATE VIEW board AS select more', own]],
    ])
  })

  test('is what it was before after a rollback', async () => {
    const world = await installed()
    const before = board(world)
    await doDeploy(world, rewritten)
    expect(board(world)?.sql).toBe('CREATE VIEW board AS select more')
    expect((await doRollback(world)).changes).toEqual(['board: its earlier definition'])
    expect(board(world)).toEqual(before)
  })

  test('is as the environment’s substitutions have it, and back after a rollback', async () => {
    const world = newWorld()
    const setting = { target: { substitute: { select: 'SELECT ALL' } } }
    await doInstall(world, blue, setting)
    await doDeploy(world, rewritten, {}, setting)
    expect(board(world)?.sql).toBe('CREATE VIEW board AS SELECT ALL more')
    await doRollback(world)
    expect(board(world)?.sql).toBe('CREATE VIEW board AS SELECT ALL')
  })

  test('deployed again is nothing to do, and comments on it neither', async () => {
    const world = await installed()
    await doDeploy(world, moving)
    expect((await doDeploy(world, moving)).outcome).toBe('nothing')
  })

  test('keeps what it reads from being retired', async () => {
    const world = await installed()
    const held = release(blue, pipeline([...shop('', 'select'), t('fact_v2', ['src'], 'average')]))
    await doDeploy(world, held)
    expect((await doRetire(world)).outcome).toBe('nothing')
    await doDeploy(world, moving)
    expect((await doRetire(world)).changes).toEqual(['remove dml-fact', 'remove fact'])
  })

  test('fails before anything is changed, where the engine knows that it would', async () => {
    const world = await installed()
    const entries = world.entries.length
    await expect(doDeploy(world, release(blue, pipeline(shop('', 'unsupported'))))).rejects.toThrow(
      'board.sql:2: unsupported is not known here',
    )
    expect(world.entries).toHaveLength(entries)
  })

  test('that somebody changed by hand is drift', async () => {
    const world = await installed()
    world.platform.consumers.set('board', 'sha256:by hand')
    expect((await doStatus(world)).drift).toEqual([
      { object: 'board', kind: 'consumer', message: 'board is defined otherwise than was deployed' },
    ])
  })

  test('comes and goes with the switch; views that read it come after it', async () => {
    const world = await installed()
    const more = [t('all_boards', ['board'], 'select', { kind: 'view', consumer: true })]
    const layered = release(blue, pipeline([...shop('', 'select'), ...more]))
    const { plan } = await doDeploy(world, layered)
    expect(plan.moves.map((move) => move.consumer)).toEqual(['all_boards'])
    await doDeploy(world, release(blue, pipeline(shop('', 'select').slice(0, 2))))
    expect([...world.platform.consumers.keys()]).toEqual(['fact'])
    const { plan: back } = await doDeploy(world, layered)
    expect(back.moves.map((move) => move.consumer)).toEqual(['board', 'all_boards'])
  })

  test('cannot take the name of what runs as an object of its own, nor give its name to one', async () => {
    const plain = pipeline([
      external('src'),
      t('fact', ['src'], 'sum'),
      t('board', ['fact'], 'select', { kind: 'view' }),
    ])
    const world = newWorld()
    await doInstall(world, plain)
    const faults = async (work: Promise<unknown>) => {
      const error: unknown = await work.catch((thrown: unknown) => thrown)
      return error instanceof FaultError ? error.faults.map((fault) => [fault.code, fault.file]) : error
    }
    expect(await faults(doDeploy(world, release(blue, blue)))).toEqual([['published-changed', 'board.sql']])
    expect(await faults(doDeploy(await installed(), release(plain, plain)))).toEqual([
      ['published-changed', 'board.sql'],
    ])
  })
})
