import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import type { Vouching } from '../../src/deploy/vouching.js'
import type { Proof } from '../../src/plan/environment.js'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRollback, newWorld, type Setting, type World } from './stage.js'

const blue = pipeline(base)
const first = release(blue, pipeline(moved()))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const objects = (world: World) => [...world.platform.objects.keys()]
const shown = (world: World) => Object.fromEntries(world.platform.consumers)

describe('four eyes', () => {
  const asking = (vouching: Partial<Vouching>): Setting => ({ target: { approval: true }, vouching })
  const by = (...authors: (string | null)[]) => ({ authors: () => Promise.resolve(authors) })

  test.each([
    [
      'wrote a part of this release',
      'once another person than ada runs it',
      { actor: 'ada', ...by('grace', 'ada') },
    ],
    [
      'nobody knows who wrote one',
      'once each commit has a known author',
      { actor: 'ada', ...by('grace', null) },
    ],
    ['a person has to start', 'once a person runs it', { actor: null, ...by('grace') }],
  ])('where %s, nothing is made', async (reason, waits, vouching) => {
    const world = await installed()
    const before = objects(world)
    const { message, step, ...refused } = await refusal(doDeploy(world, first, {}, asking(vouching)))
    expect([refused.next, refused.waits]).toEqual(['bluegreen deploy --environment staging', waits])
    expect([step, message]).toEqual(['approve', expect.stringContaining(`not approved: four-eyes: `)])
    expect(message).toContain(reason)
    expect(objects(world)).toEqual(before)
  })

  test('the commits of the release are asked for, and another person may deploy', async () => {
    const world = await installed()
    const asked: string[][] = []
    const authors = (...range: string[]) => {
      asked.push(range)
      return Promise.resolve(['grace'])
    }
    await doDeploy(world, first, {}, asking({ actor: 'ada', authors }))
    expect(new Set(asked.map(String))).toEqual(new Set([`${first.baseline.commit},${first.head.commit}`]))
    expect(world.log).toContain('done approve:staging approved by ada')
  })

  test('the author may still have green made and checked', async () => {
    const world = await installed()
    const setting = asking({ actor: 'ada', ...by('ada') })
    expect((await doDeploy(world, first, { until: 'validate' }, setting)).outcome).toBe('validated')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    expect((await doDeploy(world, first, {}, asking({ actor: 'grace', ...by('ada') }))).outcome).toBe('done')
  })

  test('that are gone once green is made are asked for before the switch, and say what it waits for', async () => {
    let asked = 0
    const authors = () => Promise.resolve([asked++ === 0 ? 'grace' : 'ada'])
    const setting = asking({ actor: 'ada', authors })
    const { waits } = await refusal(doDeploy(await installed(), first, {}, setting))
    expect([asked, waits]).toEqual([2, 'once another person than ada runs it'])
  })

  test('what is not committed has nobody behind it', async () => {
    const uncommitted = { ...first, head: { ...first.head, commit: null } }
    const { message } = await refusal(doDeploy(await installed(), uncommitted, {}, asking({})))
    expect(message).toContain('not committed')
  })
})

describe('a proof', () => {
  const run = 'https://github.example/o/r/actions/runs/7'

  test('says which commit was proved, and by which run', async () => {
    const world = await installed()
    await doDeploy(world, first, {}, { run })
    expect(world.environment?.proofs).toMatchObject([{ outcome: 'pass', commit: first.head.commit, run }])
  })

  test('that the code host has not seen proves nothing', async () => {
    const staging = await installed()
    await doDeploy(staging, first, {}, { run })
    const asked: [string, Proof][] = []
    const doubt = (environment: string, proof: Proof) => {
      asked.push([environment, proof])
      return Promise.resolve('GitHub knows no such run')
    }
    const setting = { rules: { requires: 'staging' }, others: { staging } }
    const world = await installed()
    const before = objects(world)
    const { step, message } = await refusal(doDeploy(world, first, {}, { ...setting, vouching: { doubt } }))
    expect([step, message]).toEqual([
      'requires',
      `the ledger of staging says that ${first.hash} is proved, but GitHub knows no such run`,
    ])
    expect(asked).toMatchObject([['staging', { release: first.hash, run }]])
    expect(objects(world)).toEqual(before)
    expect((await doDeploy(world, first, {}, setting)).outcome).toBe('done')
  })

  test.each([
    ['by hand', (staging: World): Promise<unknown> => doRollback(staging)],
    [
      'by itself',
      async (staging: World) => {
        const around = (moment: string, act: string) => {
          const job = staging.platform.objects.get('dml-fact-v2')
          if (moment === 'after' && act === 'switch' && job !== undefined)
            staging.platform.objects.set(job.name, { ...job, state: 'failed' })
        }
        const setting = { around, target: { watch: true }, rules: { soak: 60_000 } }
        await doRollback(staging, true)
        await refusal(doDeploy(staging, first, {}, setting))
      },
    ],
  ])('is taken back with the release that it is of: %s', async (_, goBack) => {
    const staging = await installed()
    await doDeploy(staging, first)
    await goBack(staging)
    const setting = { rules: { requires: 'staging' }, others: { staging } }
    const world = await installed()
    expect((await refusal(doDeploy(world, first, {}, setting))).message).toBe(
      `staging proved ${first.hash}, and does not hold the proof any more: a rollback took it back, or 50 newer ones did`,
    )
    await doRollback(staging, true)
    await doDeploy(staging, first)
    expect((await doDeploy(world, first, {}, setting)).outcome).toBe('done')
  })

  test('that is still to come proves nothing; clocks may be minutes apart', async () => {
    const staging = await installed()
    staging.time += 4 * 60_000
    await doDeploy(staging, first)
    const setting = { rules: { requires: 'staging', proofAge: 86_400_000 }, others: { staging } }
    const world = await installed()
    world.time -= 3_600_000
    expect((await refusal(doDeploy(world, first, {}, setting))).message).toContain('still to come')
    world.time += 3_600_000
    expect((await doDeploy(world, first, {}, setting)).outcome).toBe('done')
  })

  test('that failed is looked at where it failed: the same would fail again', async () => {
    const staging = await installed()
    const judge = () => [
      { table: 'fact_v2', check: 'rows' as const, outcome: 'fail' as const, message: 'no' },
    ]
    await refusal(doDeploy(staging, first, {}, { judge }))
    const setting = { rules: { requires: 'staging' }, others: { staging } }
    const error = await refusal(doDeploy(await installed(), first, {}, setting))
    expect(error).toMatchObject({ next: 'bluegreen status --environment staging' })
    expect(error.message).toContain('said fail')
  })
})
