import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/checks/finding.js'
import type { Judge } from '../../src/checks/judge.js'
import { deploy } from '../../src/deploy/deploy.js'
import { CheckRefusal, Refusal } from '../../src/deploy/refusal.js'
import { MemoryEngine } from '../../src/engines/memory/memory.js'
import type { ComparedPair } from '../../src/plan/plan.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  type Around,
  deploymentOf,
  doDeploy,
  doInstall,
  doRollback,
  doStatus,
  newWorld,
  picture,
  portsOf,
  record,
  type Setting,
  type World,
} from './stage.js'

/** src → fact and other, and the project's own view `board`, which is under `published`. */
const shop = (version: string, logic = 'sum'): Shorthand[] => [
  external('src'),
  t(`fact${version}`, ['src'], logic),
  t(`other${version}`, ['src'], logic),
  t('board', [`fact${version}`], 'select', { kind: 'view', consumer: true }),
]
const blue = pipeline(shop(''))
const moving = release(blue, pipeline(shop('_v2', 'average')))

/** More than five rows are too many; four are too few to tell. */
const judge: Judge = (comparisons) => comparisons.map(({ green, changed }) => found(green, changed))

function found(table: string, changed: number): Finding {
  const outcome = changed > 5 ? 'fail' : changed === 4 ? 'inconclusive' : changed > 0 ? 'warn' : 'pass'
  return { check: 'rows', table, outcome, message: `${changed} rows differ` }
}

const watching: Setting = { judge, rules: { soak: 60_000 }, target: { watch: true } }
const embedded: Setting = { ...watching, engine: { capabilities: { streaming: false } } }

const boardReads = ({ platform }: World) => platform.views.get('board')?.reads
const differ = ({ platform }: World, rows: number, table = 'fact_v2') => platform.differences.set(table, rows)
const proofs = ({ environment }: World) => environment?.proofs.map(({ outcome }) => outcome)

async function installed(setting: Setting): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue, setting)
  return world
}

/** A deployment that has to end as soon as it has switched. */
async function interrupted(setting: Setting): Promise<World> {
  const world = await installed(setting)
  const end = new AbortController()
  const around = (moment: string, act: string) => {
    if (moment === 'after' && act === 'switch') end.abort()
  }
  const { outcome } = await doDeploy(world, moving, {}, { ...setting, around, ending: end.signal })
  expect([outcome, world.environment?.phase]).toEqual(['waiting', 'watching'])
  return world
}

/** Something happens to the platform once a deployment watches. */
function once(world: World, happen: (world: World) => unknown): Around {
  let isOver = false
  return (moment, act) => {
    if (isOver || moment !== 'after' || !act.startsWith('ledger') || world.environment?.phase !== 'watching')
      return
    isOver = true
    happen(world)
  }
}

async function refusal(work: Promise<unknown>): Promise<CheckRefusal> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof CheckRefusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const isBack = {
  step: 'watch:staging',
  message:
    'what serves does not pass its checks any more:\nfact_v2: 8 rows differ (rows, fail)\nConsumers are back on blue; green stays for inspection',
  next: 'bluegreen rollback --environment staging --discard',
}

describe.each([
  ['a streaming platform', watching],
  ['an embedded database', embedded],
])('on %s, the watch after a switch', (_, setting) => {
  test('goes back where a check fails now, in the run that switched', async () => {
    const world = await installed(setting)
    const begun = world.time
    const around = once(world, () => differ(world, 8))
    const error = await refusal(doDeploy(world, moving, {}, { ...setting, around }))
    expect(error).toMatchObject(isBack)
    expect(error.checked.findings).toContainEqual(found('fact_v2', 8))
    expect(error.checked.comparisons.map(({ green, changed }) => [green, changed])).toContainEqual([
      'fact_v2',
      8,
    ])
    expect([boardReads(world), world.environment?.phase, proofs(world)]).toEqual([['fact'], 'serving', []])
    // Found at the first comparison, not only at the end.
    expect(world.time - begun).toBeLessThan(setting === embedded ? 15_000 : 150_000)
  })

  test('goes back where a check fails in a later run, also long after it would have been over', async () => {
    for (const later of [0, 24 * 60 * 60_000]) {
      const world = await interrupted(setting)
      differ(world, 8)
      world.time += later
      expect(await refusal(doDeploy(world, moving, {}, setting))).toMatchObject(isBack)
      expect([boardReads(world), world.environment?.phase]).toEqual([['fact'], 'serving'])
    }
  })

  test('compares at its end what changed at the last moment', async () => {
    const world = await interrupted(setting)
    const last = world.time + 59_000
    const base = portsOf(world, setting)
    const sleep = (duration: number) => {
      world.time += duration
      if (world.time >= last) differ(world, 8)
      return Promise.resolve()
    }
    const ports = { ...base, clock: { ...base.clock, sleep } }
    expect(await refusal(deploy(deploymentOf(moving, setting), ports))).toMatchObject(isBack)
  })

  test('leaves consumers where it is told to, records that the release is not right, and looks again', async () => {
    const world = await interrupted(setting)
    differ(world, 8)
    const staying: Setting = { ...setting, rules: { soak: 60_000, autoRollback: false } }
    const back = 'bluegreen rollback --environment staging'
    for (let time = 0; time < 2; time += 1) {
      const error = await refusal(doDeploy(world, moving, {}, staying))
      expect([error.step, error.next]).toEqual(['watch:staging', back])
      expect([boardReads(world), world.environment?.phase, proofs(world)]).toEqual([
        ['fact_v2'],
        'failed',
        ['fail'],
      ])
      expect((await doStatus(world, staying)).next).toBe(back)
    }
    await doRollback(world, false, staying)
    expect(boardReads(world)).toEqual(['fact'])
  })

  test('takes a warning as no reason, the same as before or another, and tells the newest', async () => {
    for (const [before, after] of [
      [3, 3],
      [3, 5],
      [0, 2],
    ] as const) {
      const world = await installed(setting)
      differ(world, before)
      const around = once(world, () => differ(world, after))
      const { outcome, findings, comparisons } = await doDeploy(world, moving, {}, { ...setting, around })
      expect([outcome, boardReads(world)]).toEqual(['done', ['fact_v2']])
      expect(findings.filter(({ table }) => table === 'fact_v2')).toEqual([found('fact_v2', after)])
      expect(comparisons.find(({ green }) => green === 'fact_v2')?.changed).toBe(after)
    }
  })

  test('takes what decides nothing as no reason', async () => {
    const world = await interrupted(setting)
    differ(world, 4)
    const { outcome, findings } = await doDeploy(world, moving, {}, setting)
    expect([outcome, boardReads(world), proofs(world)]).toEqual(['done', ['fact_v2'], ['pass']])
    expect(findings).toContainEqual(found('fact_v2', 4))
  })

  test('warns where blue is not there any more, and goes on', async () => {
    const world = await interrupted(setting)
    differ(world, 8)
    world.platform.objects.delete('fact')
    const { outcome, findings } = await doDeploy(world, moving, {}, setting)
    expect([outcome, boardReads(world)]).toEqual(['done', ['fact_v2']])
    expect(findings).toContainEqual({
      check: 'rows',
      table: 'fact_v2',
      outcome: 'warn',
      message: 'fact_v2 with fact was not compared again after the switch: fact is not there any more',
    })
  })

  test('judges what has nothing to do with a blue that is gone', async () => {
    const world = await interrupted(setting)
    differ(world, 8, 'other_v2')
    world.platform.objects.delete('fact')
    const error = await refusal(doDeploy(world, moving, {}, setting))
    expect(error.message).toContain('other_v2: 8 rows differ (rows, fail)')
    expect(error.checked.findings.map(({ message }) => message)).toContain(
      'board was not compared again after the switch: fact is not there any more',
    )
  })

  test('warns where the platform refuses to compare, and goes on', async () => {
    const world = await interrupted(setting)
    differ(world, 8)
    class Refusing extends MemoryEngine {
      override compare({ green }: ComparedPair): never {
        throw new Refusal(`check:${green}`, 'rows of this format cannot be read', '')
      }
    }
    const engine = new Refusing(world.platform, setting.engine)
    const ports = { ...portsOf(world, setting), engine }
    const { outcome, findings } = await deploy(deploymentOf(moving, setting), ports)
    expect([outcome, findings.map(({ message }) => message)]).toEqual([
      'done',
      expect.arrayContaining([
        'fact_v2 with fact was not compared again after the switch: rows of this format cannot be read',
      ]),
    ])
  })

  test('leads back where a run died before it could: at whatever moment', async () => {
    const straight = await interrupted(setting)
    differ(straight, 8)
    await refusal(doDeploy(straight, moving, {}, setting))
    class Killed extends Error {}
    let points = 0
    for (let at = 1; ; at += 1) {
      const world = await interrupted(setting)
      differ(world, 8)
      let count = 0
      const around = () => {
        if ((count += 1) >= at) throw new Killed()
      }
      await doDeploy(world, moving, {}, { ...setting, around }).catch(() => null)
      if (count < at) break
      points += 1
      world.time += 60 * 60_000
      if (world.environment?.phase === 'rolling-back') await doRollback(world, false, setting)
      else if (world.environment?.phase !== 'serving') await refusal(doDeploy(world, moving, {}, setting))
      expect(picture(world)).toEqual(picture(straight))
      expect(record(world)).toEqual(record(straight))
    }
    expect(points).toBeGreaterThan(3)
  })
})

test('a difference from a blue that has stopped says nothing of what serves', async () => {
  const world = await interrupted(watching)
  differ(world, 8)
  const job = world.platform.objects.get('dml-fact')
  if (job !== undefined) world.platform.objects.set('dml-fact', { ...job, state: 'stopped' })
  const { outcome, findings } = await doDeploy(world, moving, {}, watching)
  expect([outcome, boardReads(world)]).toEqual(['done', ['fact_v2']])
  expect(findings.map(({ message }) => message)).toContain(
    'fact_v2 with fact was not compared again after the switch: dml-fact is stopped',
  )
})
