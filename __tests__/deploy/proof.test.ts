import { beforeEach, describe, expect, test } from '@jest/globals'
import { CheckRefusal, Refusal } from '../../src/deploy/refusal.js'
import type { Proof } from '../../src/plan/environment.js'
import type { Release } from '../../src/release/release.js'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  newWorld,
  picture,
  type Setting,
  type World,
} from './stage.js'

const blue = pipeline(base)
const first = release(blue, pipeline(moved()))
const day = 86_400_000
const run = 'https://github.example/o/r/actions/runs/8'

let staging: World
let production: World

/** Staging's rules: production requires its proof, which may be a day old. */
const required: Setting = { rules: { requiredBy: [{ environment: 'production', proofAge: day }] } }

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

const requiring = (vouching: Setting['vouching'] = {}): Setting => ({
  rules: { requires: 'staging', proofAge: day },
  others: { staging },
  vouching,
})

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

beforeEach(async () => {
  ;[staging, production] = [await installed(), await installed()]
  await doDeploy(staging, first, {}, required)
})

function later(duration: number): void {
  staging.time += duration
  production.time += duration
}

const advised = `bluegreen deploy --environment staging --release ${first.hash}`

describe('a proof that is too old', () => {
  test('is made again where the release serves, by the command that is advised', async () => {
    later(2 * day)
    const { message, next } = await refusal(doDeploy(production, first, {}, requiring()))
    expect([message, next]).toEqual([expect.stringContaining('longer ago than proof-age allows'), advised])
    const before = picture(staging)
    const again = await doDeploy(staging, first, { expected: first.hash }, { ...required, run })
    expect(again).toMatchObject({
      outcome: 'done',
      message: 'staging serves the release, which is proved again',
    })
    expect(again.comparisons.map(({ green }) => green)).toEqual(['fact_v2', 'int_v2'])
    expect(picture(staging)).toEqual(before)
    expect(staging.environment).toMatchObject({ phase: 'serving', confirmed: [], catchingUp: {} })
    expect(staging.environment?.proofs).toEqual([
      {
        release: first.hash,
        at: new Date(staging.time).toISOString(),
        outcome: 'pass',
        commit: first.head.commit,
        run,
      },
    ])
    expect((await doDeploy(production, first, {}, requiring())).outcome).toBe('done')
  })

  test('is left where it will do, or nobody requires it', async () => {
    expect((await doDeploy(staging, first, {}, required)).outcome).toBe('nothing')
    later(2 * day)
    expect((await doDeploy(staging, first)).outcome).toBe('nothing')
    const anyAge: Setting = { rules: { requiredBy: [{ environment: 'production', proofAge: null }] } }
    expect((await doDeploy(staging, first, {}, anyAge)).outcome).toBe('nothing')
  })

  test('is only told of by a dry run', async () => {
    later(2 * day)
    const entries = staging.entries.length
    const told = await doDeploy(staging, first, { dryRun: true }, required)
    expect(told.outcome).toBe('planned')
    expect(told.message).toContain('production requires a proof')
    expect(told.plan.steps.every(({ kind }) => kind === 'check' || kind === 'wait-caught-up')).toBe(true)
    expect(staging.entries).toHaveLength(entries)
  })

  test('is not made again where a check says no now: it serves all the same', async () => {
    later(2 * day)
    const bad = { table: 'fact_v2', check: 'rows' as const, outcome: 'fail' as const, message: 'no' }
    const error = await refusal(doDeploy(staging, first, {}, { ...required, judge: () => [bad] }))
    expect(error).toBeInstanceOf(CheckRefusal)
    expect(error.message).toContain('what serves in staging is not shown to be right any more')
    expect(staging.environment).toMatchObject({ phase: 'serving', proofs: [{ outcome: 'fail' }] })
    const { next } = await refusal(doDeploy(production, first, {}, requiring()))
    expect(next).toBe(advised)
    expect((await doDeploy(staging, first, {}, required)).outcome).toBe('done')
    expect((await doDeploy(production, first, {}, requiring())).outcome).toBe('done')
  })

  test('cannot be made again once what it replaced is retired: another way is named', async () => {
    await doRetire(staging)
    later(2 * day)
    const { message, next } = await refusal(doDeploy(production, first, {}, requiring()))
    expect(message).toContain('what it replaced in staging is not there any more')
    expect(message).toContain('set release.versions to { int: 3, fact: 3 } in bluegreen.yaml')
    expect(next).toBe('bluegreen rewrite')
    const again = await doDeploy(staging, first, {}, required)
    expect(again).toMatchObject({ outcome: 'nothing', next })
    expect(again.message).toContain('set release.versions to { int: 3, fact: 3 }')
  })

  test('is made again after a process died in the middle', async () => {
    later(2 * day)
    const dies: Setting = {
      ...required,
      around: (moment, act) => {
        if (moment === 'before' && act === 'ledger check done') throw new Error('killed')
      },
    }
    await expect(doDeploy(staging, first, {}, dies)).rejects.toThrow()
    later(day)
    expect((await doDeploy(staging, first, {}, required)).outcome).toBe('done')
    expect(staging.environment?.proofs).toMatchObject([{ at: new Date(staging.time).toISOString() }])
  })
})

test('a proof that is still to come is made again', async () => {
  later(-day)
  expect((await refusal(doDeploy(production, first, {}, requiring()))).message).toContain('still to come')
  expect((await doDeploy(staging, first, {}, required)).outcome).toBe('done')
  expect((await doDeploy(production, first, {}, requiring())).outcome).toBe('done')
})

describe('a proof that a rollback is about to take back', () => {
  const killedAt = (fatal: string): Setting => ({
    around: (moment, act) => {
      if (moment === 'before' && act === fatal) throw new Error('killed')
    },
  })

  test('counts no more once that has begun, though it was interrupted', async () => {
    await expect(doRollback(staging, false, killedAt('switch'))).rejects.toThrow('killed')
    expect(staging.environment).toMatchObject({ phase: 'rolling-back', proofs: [{ outcome: 'pass' }] })
    const { step, message, next } = await refusal(doDeploy(production, first, {}, requiring()))
    expect([step, message, next]).toEqual([
      'requires',
      `a rollback of staging is under way, and takes its proof of ${first.hash} back`,
      'bluegreen rollback --environment staging',
    ])
    await doRollback(staging)
    expect((await refusal(doDeploy(production, first, {}, requiring()))).message).toContain('took it back')
  })

  test('counts where another release is undone', async () => {
    const second = release(first.green, pipeline(moved('third')))
    await doDeploy(staging, second, {}, required)
    await expect(doRollback(staging, false, killedAt('switch'))).rejects.toThrow('killed')
    expect(staging.environment?.phase).toBe('rolling-back')
    expect((await doDeploy(production, first, {}, requiring())).outcome).toBe('done')
  })
})

describe('a proof that the code host has not seen', () => {
  const doubt = (_: string, proof: Proof) => Promise.resolve(proof.run === run ? null : 'no run did that')

  test('is made again by a run', async () => {
    const { message, next } = await refusal(doDeploy(production, first, {}, requiring({ doubt })))
    expect([message, next]).toEqual([expect.stringContaining('no run did that'), advised])
    expect((await doDeploy(staging, first, {}, { ...required, run, vouching: { doubt } })).outcome).toBe(
      'done',
    )
    expect((await doDeploy(production, first, {}, requiring({ doubt }))).outcome).toBe('done')
  })

  test('is left where the code host cannot be asked', async () => {
    const unasked = () => Promise.reject(new Refusal('ask', 'no permission', 'give it'))
    const setting = { ...required, vouching: { doubt: unasked } }
    expect((await doDeploy(staging, first, {}, setting)).outcome).toBe('nothing')
    expect(staging.log).toContain('whether the proof is true was not asked: no permission')
  })
})

test('what was installed as it is has no proof, and none can be made: another way is named', async () => {
  const world = newWorld()
  await doInstall(world, first.green)
  const again = await doDeploy(world, first, {}, required)
  expect(again).toMatchObject({
    outcome: 'nothing',
    next: 'bluegreen rewrite',
    waits: expect.stringContaining('once release.versions in bluegreen.yaml is {') as unknown,
  })
  expect(again.message).toContain('staging has not proved')
})

test('what only follows gets another name too, and no content is compared with itself', async () => {
  const green = pipeline(moved())
  const followed: Release = {
    ...first,
    tables: first.tables.map((table) => (table.identity === 'fact' ? { ...table, change: 'none' } : table)),
  }
  staging = newWorld()
  await doInstall(staging, green)
  const found = await doDeploy(staging, followed, {}, required)
  expect(found.message).toContain('set release.versions to { int: 3, fact: 3 }')
  expect(found.message).toContain(`staging has not proved ${first.hash}\n`)
  const { message } = await refusal(doDeploy(production, first, {}, requiring()))
  expect(message).not.toContain('; since')
})
