import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import { base, external, moved, pipeline, release, t } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRollback, newWorld, picture, type World } from './stage.js'

const blue = pipeline(base)
const first = release(blue, pipeline(moved()))
/** Only `dim` changes, from the same baseline. */
const dim = [t('dim_v2', ['src'], 'another')]
const second = release(blue, pipeline([...base.filter(({ name }) => name !== 'dim'), ...dim]))
/** The same on top of the first, which is the baseline by now. */
const onTop = [...moved().filter(({ name }) => name !== 'dim'), ...dim]
const later = release(pipeline(moved()), pipeline(onTop))

const other = { line: 'release/2' }

async function serving(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  await doDeploy(world, first)
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

describe('another line, where a release serves', () => {
  test.each([{}, { dryRun: true }, { until: 'validate' as const }])(
    'is refused where it would undo that, whatever it is to do: %j',
    async (more) => {
      const world = await serving()
      const before = structuredClone([picture(world), world.entries])
      const error = await refusal(doDeploy(world, second, { ...other, ...more }))
      expect(error.message).toContain(
        'staging serves the release of release/1 (bbbbbbbbbbbb), which release/2 does not contain, and would undo: fact_v2, int_v2',
      )
      expect(error.message).toContain('merge release/1 into release/2, or tag its release')
      expect(error.next).toBe(`git merge ${'b'.repeat(40)}`)
      expect([picture(world), world.entries]).toEqual(before)
    },
  )

  test('goes ahead where it says that it supersedes it, and goes on without saying so again', async () => {
    const world = await serving()
    await doDeploy(world, second, { ...other, supersede: true, until: 'validate' })
    expect((await doDeploy(world, second, other)).outcome).toBe('done')
    expect(world.environment?.serves).toMatchObject({
      line: 'release/2',
      tables: { fact: 'fact', dim: 'dim_v2' },
    })
  })

  test('goes ahead where it contains it', async () => {
    const world = await serving()
    const asked: string[] = []
    const contains = (commit: string) => Promise.resolve(asked.push(commit) > 0)
    expect((await doDeploy(world, second, { ...other, contains })).outcome).toBe('done')
    expect(asked).toEqual([first.head.commit])
  })

  test('asks for the branch of what came from a work tree', async () => {
    const world = newWorld()
    await doInstall(world, blue)
    await doDeploy(world, { ...first, head: { ref: 'work tree', commit: null } })
    const error = await refusal(doDeploy(world, second, other))
    expect(error.message).toContain('the release of release/1 (from a work tree)')
    const contains = (ref: string) => Promise.resolve(ref === 'release/1')
    expect((await doDeploy(world, second, { ...other, contains })).outcome).toBe('done')
  })

  test('goes ahead where that became the baseline, by whatever commit', async () => {
    const world = await serving()
    expect((await doDeploy(world, later, other)).outcome).toBe('done')
    expect(world.environment?.serves.tables).toMatchObject({ fact: 'fact_v2', dim: 'dim_v2' })
  })

  test('goes ahead where nothing is undone: the baseline alone, or the same content', async () => {
    const world = await serving()
    expect((await doDeploy(world, release(pipeline(moved()), pipeline(moved())), other)).outcome).toBe(
      'nothing',
    )
  })

  test('goes ahead after a rollback, and so does the first line then', async () => {
    const world = await serving()
    await doRollback(world)
    expect((await doDeploy(world, second, other)).outcome).toBe('done')
    await doRollback(world)
    expect((await doDeploy(world, first)).outcome).toBe('done')
  })

  test('the same line, and one that nobody knows, revise it as before', async () => {
    for (const line of ['release/1', null]) {
      const world = await serving()
      expect((await doDeploy(world, second, { line })).outcome).toBe('done')
    }
  })

  test('is refused for an option that would be altered back', async () => {
    const kept = (retention: string) =>
      pipeline([external('src'), t('log', ['src'], 'all', { retention }), t('dim', ['src'], 'some')])
    const world = newWorld()
    await doInstall(world, kept('1 d'))
    await doDeploy(world, release(kept('1 d'), kept('3 d')))
    const dimOnly = pipeline([external('src'), t('log', ['src'], 'all', { retention: '1 d' }), ...dim])
    const error = await refusal(doDeploy(world, release(kept('1 d'), dimOnly), other))
    expect(error.message).toContain('would undo: log')
  })
})
