import { describe, expect, test } from '@jest/globals'
import { putForeign } from '../../src/engines/memory/control.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { rollback } from '../../src/deploy/rollback.js'
import { blue, byHand, release } from './shop.js'
import { doDeploy, doInstall, doRetire, doStatus, newWorld, portsOf, type World } from './stage.js'

/** What a refusal names goes on, or is no command at all. */

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const back = (world: World, requires: string | null = null) =>
  rollback({ environment: 'staging', discard: false, dryRun: false, requires }, portsOf(world))

async function retired(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  await doDeploy(world, release)
  await doRetire(world)
  return world
}

describe('an installation onto a table that differs', () => {
  test('says that it gives way, or that another commit says what it is; both go on', async () => {
    const world = byHand({}, { dim: 'CREATE TABLE dim (id STRING)' })
    const { message, next } = await refusal(doInstall(world, blue))
    expect(next).toBe('')
    expect(message.split('\n').slice(-2)).toEqual([
      'another commit may say what is there: bluegreen install --environment staging --ref REF',
      'where nobody needs what others made there, it is dropped or renamed (dim), and then bluegreen install --environment staging makes it as git says',
    ])
    for (const name of ['dim', 'dml-dim']) world.platform.objects.delete(name)
    expect((await doInstall(world, blue)).outcome).toBe('done')
  })

  test('says where to look where a release served', async () => {
    const { platform, lease, time } = await retired()
    const world = { ...newWorld(), platform, lease, time }
    const { message } = await refusal(doInstall(world, blue))
    expect(message).toContain('published.fact shows fact_v2, and git says fact')
    expect(message).toMatch(/git log --all --oneline -S \S+_v2 finds the commits that name/)
    expect(message).not.toContain('drop')
  })
})

describe('what brings earlier rows back', () => {
  test('begins with no command where nobody knows what served then', async () => {
    const world = await retired()
    const { platform } = world
    const anew = { ...newWorld(), platform, lease: world.lease, time: world.time }
    await doInstall(anew, release.green)
    const serving = await anew.ledger.read()
    const { environment } = serving
    if (environment === null) throw new Error('nothing serves')
    const known = { ...environment, serves: { ...environment.serves, release: release.hash } }
    await anew.ledger.append(serving.at, [], known)
    const said = await back(anew)
    expect([said.outcome, said.next, said.waits]).toEqual(['nothing', null, null])
    expect(said.message).toContain(
      'EARLIER is the commit that served then: bluegreen status --environment staging --history',
    )
  })

  test('proves it first where that is required', async () => {
    const world = await retired()
    const { message, next } = await refusal(back(world, 'preview'))
    expect(next).toMatch(/^git switch /)
    const commands = message.split('\n').filter((line) => line.startsWith('bluegreen deploy'))
    expect(commands).toEqual([
      'bluegreen deploy --environment preview',
      'bluegreen deploy --environment staging',
    ])
  })
})

describe('somebody’s table under the name of what is to be made', () => {
  test('is named with the ways to make room, and nothing else is', async () => {
    const world = newWorld()
    await doInstall(world, blue)
    putForeign(world.platform, 'fact_v2')
    const { message, next, waits } = await refusal(doDeploy(world, release))
    expect([next, waits]).toEqual([
      'bluegreen deploy --environment staging',
      'once fact_v2 is dropped or renamed',
    ])
    expect(message.split('\n')).toEqual([
      'ddl.fact.sql:1: fact_v2 is there already',
      'to go on, drop or rename what others made there (fact_v2), or give ours another version in release.versions of bluegreen.yaml, and run bluegreen rewrite',
    ])
    world.platform.objects.delete('fact_v2')
    expect((await doDeploy(world, release)).outcome).toBe('done')
  })
})

test('of a release that nobody ever had nothing is guessed', async () => {
  const world = newWorld()
  await doInstall(world, blue)
  await doDeploy(world, release)
  const expected = `sha256:${'0'.repeat(64)}`
  const { message } = await refusal(doDeploy(world, release, { expected }))
  expect(message).toBe(`the release is ${release.hash}, not ${expected}; staging never had that one`)
  expect((await doStatus(world)).drift).toEqual([])
})
