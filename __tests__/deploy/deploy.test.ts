import { describe, expect, test } from '@jest/globals'
import { CheckRefusal, Refusal } from '../../src/deploy/refusal.js'
import { freezeWindow } from '../../src/deploy/rules.js'
import { held } from '../../src/engines/memory/platform.js'
import { FaultError } from '../../src/project/fault.js'
import { base, external, moved, pipeline, release, t } from '../plan/pipelines.js'
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

const blue = pipeline(base)
const first = release(blue, pipeline(moved()))
/** The same names with other content: the release branch's second push. */
const revision = release(blue, pipeline(moved('cleanest')))
/** Only the end of the pipeline is different from `first`. */
const lateRevision = release(blue, pipeline(moved('cleaner', 'average')))

async function installed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  return world
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('was not refused')
  return error
}

const names = (world: World) => [...world.platform.objects.keys()].sort()
const shown = (world: World) => Object.fromEntries(world.platform.consumers)
const colours = (world: World) =>
  Object.fromEntries((world.environment?.objects ?? []).map((object) => [object.name, object.colour]))

describe('install', () => {
  test('runs the whole pipeline as blue, consumers last', async () => {
    const world = await installed()
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(world.environment).toMatchObject({
      phase: 'serving',
      release: null,
      previous: null,
      serves: { tables: { int: 'int', fact: 'fact', dim: 'dim' }, commit: 'a'.repeat(40) },
    })
    expect(new Set(Object.values(colours(world)))).toEqual(new Set(['blue']))
    expect((await doStatus(world)).drift).toEqual([])
  })

  test('is refused where something is installed', async () => {
    const error = await refusal(doInstall(await installed(), blue))
    expect(error.next).toBe('bluegreen deploy --environment staging')
  })

  test('of nothing is refused', async () => {
    const world = newWorld()
    expect((await refusal(doInstall(world, pipeline([])))).message).toContain('there is nothing to install')
    expect(world.environment).toBeNull()
  })

  test('begins anew where the platform is lost: status names what removes the ledger', async () => {
    const world = await installed()
    expect((await doStatus(world)).next).toBeNull()
    world.platform.objects.clear()
    world.platform.consumers.clear()
    const { next, waits } = await doStatus(world)
    expect(next).toBe(`bluegreen install --environment staging --ref ${'a'.repeat(40)}`)
    expect(waits).toBe(
      'once it is sure that the platform of staging is the right one, and what it held is lost for good',
    )
  })

  test('adopts what is there with the same content, and refuses what is not', async () => {
    const world = newWorld()
    const int = blue.tables.find((table) => table.name === 'int')
    world.platform.objects.set('int', held('int', 'table', { content: int?.hash ?? '' }))
    await doInstall(world, blue)
    expect(world.log.some((line) => line.includes('create-table:int'))).toBe(false)
    const other = newWorld()
    other.platform.objects.set('int', held('int', 'table', { content: null }))
    expect((await refusal(doInstall(other, blue))).message).toContain(
      'int is there, but was not made by bluegreen',
    )
    expect(other.entries).toEqual([])
  })

  test('a dry run changes nothing', async () => {
    const world = newWorld()
    expect((await doInstall(world, blue, {}, true)).outcome).toBe('planned')
    expect([world.entries, names(world)]).toEqual([[], []])
  })
})

describe('deploy', () => {
  test('makes green, compares it, moves the consumer, and leaves blue', async () => {
    const world = await installed()
    const outcome = await doDeploy(world, first)
    expect(outcome.outcome).toBe('done')
    expect(outcome.comparisons.map((one) => one.green)).toEqual(['fact_v2', 'int_v2'])
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
    expect(world.environment).toMatchObject({
      phase: 'serving',
      release: first.hash,
      serves: { release: first.hash, commit: 'b'.repeat(40) },
    })
    expect(colours(world)).toMatchObject({
      int: 'superseded',
      fact: 'superseded',
      int_v2: 'blue',
      dim: 'blue',
    })
    expect(names(world)).toEqual(expect.arrayContaining(['int', 'fact', 'dml-int', 'int_v2', 'dml-fact-v2']))
  })

  test('the same release again is nothing to do', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const before = [picture(world), world.entries.length]
    expect((await doDeploy(world, first)).outcome).toBe('nothing')
    expect([picture(world), world.entries.length]).toEqual(before)
  })

  test('an empty ledger is refused and names install', async () => {
    const error = await refusal(doDeploy(newWorld(), first))
    expect(error.next).toBe('bluegreen install --environment staging')
  })

  test('another release than the one asked for is refused, naming what moved', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const error = await refusal(doDeploy(world, lateRevision, { expected: first.hash }))
    expect(error.message).toContain(first.hash)
    expect(error.message).toContain('since staging had that one: different fact_v2')
    expect(error.message).not.toContain('int_v2')
  })

  test('what moved is known of a release that was discarded, or that only staging had', async () => {
    const [staging, production] = [await installed(), await installed()]
    await doDeploy(staging, first, { until: 'validate' })
    await doRollback(staging, true)
    const expected = first.hash
    const said = async (world: World, more: object = {}) =>
      (await refusal(doDeploy(world, lateRevision, { expected }, more))).message
    expect(await said(staging)).toContain('since staging had that one: different fact_v2')
    const setting = { target: { name: 'production' }, rules: { requires: 'staging' }, others: { staging } }
    expect(await said(production, setting)).toContain('since staging had that one: different fact_v2')
  })

  test('of a release that nobody had it says what differs from what is there now', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const error = await refusal(doDeploy(world, lateRevision, { expected: `sha256:${'0'.repeat(64)}` }))
    expect(error.message).toContain(
      'staging never had that one; against what staging holds now: different fact_v2',
    )
  })

  test('what moved are tables that are new or gone, and views under published too', async () => {
    const world = await installed()
    const small = release(blue, pipeline(base))
    await doDeploy(world, first)
    const error = await refusal(doDeploy(world, small, { expected: first.hash }))
    expect(error.message).toContain('gone fact_v2, int_v2')
    const view = (query: string) => t('board', ['fact'], query, { kind: 'view', consumer: true })
    const shown = pipeline([...base, view('select')])
    const other = newWorld()
    await doInstall(other, shown)
    const [one, two] = ['select x', 'select y'].map((query) =>
      release(shown, pipeline([...base, view(query)])),
    )
    if (one === undefined || two === undefined) throw new Error('two releases')
    await doDeploy(other, one)
    const moved = await refusal(doDeploy(other, two, { expected: one.hash }))
    expect(moved.message).toContain('since staging had that one: different board')
  })

  test('faults of the release are thrown as faults', async () => {
    const fault = { code: 'x', file: 'f.sql', line: 1, column: 1, message: 'm', hint: '' }
    await expect(doDeploy(await installed(), { ...first, faults: [fault] })).rejects.toBeInstanceOf(
      FaultError,
    )
  })

  test('a dry run says the steps and changes nothing', async () => {
    const world = await installed()
    const before = [picture(world), world.entries.length]
    const outcome = await doDeploy(world, first, { dryRun: true })
    expect(outcome.outcome).toBe('planned')
    expect(outcome.plan.steps.length).toBeGreaterThan(5)
    expect([picture(world), world.entries.length]).toEqual(before)
  })

  test('what the engine knows to fail fails before anything is changed', async () => {
    const world = await installed()
    const before = [picture(world), world.entries.length]
    const error = await refusal(doDeploy(world, release(blue, pipeline(moved('unsupported')))))
    expect(error.message).toContain('int_v2.sql:2: unsupported is not known here')
    expect([picture(world), world.entries.length]).toEqual(before)
  })

  test('--until validate stops before the switch and records the proof; deploy goes on from there', async () => {
    const world = await installed()
    expect((await doDeploy(world, first, { until: 'validate' })).outcome).toBe('validated')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(world.environment?.phase).toBe('validated')
    expect(world.environment?.proofs).toMatchObject([{ release: first.hash, outcome: 'pass' }])
    expect((await doStatus(world)).next).toBe('bluegreen deploy --environment staging')
    const again = await doDeploy(world, first)
    expect(again.plan.steps.map((step) => step.kind)).not.toContain('create-table')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test('waits until statements have caught up', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', 3)
    const before = world.time
    await doDeploy(world, first)
    expect(world.log.filter((line) => line.startsWith('waiting wait-caught-up:dml-int-v2'))).toHaveLength(3)
    expect(world.time).toBeGreaterThan(before)
  })

  test('a statement that never catches up is refused at its deadline', async () => {
    const world = await installed()
    world.platform.lag.set('dml-int-v2', Infinity)
    const error = await refusal(doDeploy(world, first, {}, { rules: { catchUp: 60_000 } }))
    expect(error.step).toBe('wait-caught-up:dml-int-v2')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })
})

describe('what goes wrong', () => {
  test('a failing step leaves blue serving, says what is left, and deploy goes on', async () => {
    const world = await installed()
    let broken = true
    const around = (moment: string, act: string) => {
      if (broken && moment === 'before' && act === 'start-statement:dml-fact-v2')
        throw new Refusal(act, 'no capacity', '')
    }
    const error = await refusal(doDeploy(world, first, {}, { around }))
    expect(error.step).toBe('start-statement:dml-fact-v2')
    expect(error.message).toMatch(/no capacity\nBlue serves as before. \d+ of \d+ steps are done; left: /)
    expect(error.next).toBe('bluegreen deploy --environment staging')
    expect(world.environment?.phase).toBe('failed')
    expect(world.entries.at(-1)).toMatchObject({ outcome: 'failed' })
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    broken = false
    await doDeploy(world, first, {}, { around })
    const straight = await installed()
    await doDeploy(straight, first)
    expect(picture(world)).toEqual(picture(straight))
    expect(record(world)).toEqual(record(straight))
  })

  test('a failed check refuses the switch and shows what was compared', async () => {
    const world = await installed()
    world.platform.differences.set('fact_v2', 3)
    const judge = (all: readonly { green: string; changed: number }[]) =>
      all.map((one) => ({
        check: 'rows',
        table: one.green,
        outcome: one.changed > 0 ? ('fail' as const) : ('pass' as const),
        message: `${one.changed} rows differ`,
      }))
    const error = await refusal(doDeploy(world, first, {}, { judge }))
    expect(error).toBeInstanceOf(CheckRefusal)
    expect(error.message).toContain('fact_v2: 3 rows differ')
    expect(error instanceof CheckRefusal && error.checked).toMatchObject({ environment: 'staging' })
    expect(error instanceof CheckRefusal && error.checked.comparisons).toHaveLength(2)
    expect(error.message).toContain(
      'left in staging beside blue, read by nobody: dml-fact-v2, dml-int-v2, fact_v2, int_v2',
    )
    for (const way of [
      'either fix the SQL',
      'or give it up: bluegreen rollback --environment staging --discard',
    ])
      expect(error.message).toContain(way)
    expect(error.next).toBe('bluegreen rollback --environment staging --discard')
    expect((await doStatus(world)).next).toBe(error.next)
    expect(world.environment).toMatchObject({
      phase: 'failed',
      proofs: [{ release: first.hash, outcome: 'fail' }],
    })
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test('inconclusive never promotes', async () => {
    const world = await installed()
    const judge = () => [
      { check: 'rows', table: 'fact_v2', outcome: 'inconclusive' as const, message: 'no rows' },
    ]
    await refusal(doDeploy(world, first, {}, { judge }))
    expect(world.environment?.proofs.at(-1)?.outcome).toBe('inconclusive')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test.each([true, false])(
    'what fails after the switch sends the consumers back: %s',
    async (autoRollback) => {
      const world = await installed()
      const around = (moment: string, act: string) => {
        const job = world.platform.objects.get('dml-fact-v2')
        if (moment !== 'after' || act !== 'switch' || job === undefined) return
        world.platform.objects.set('dml-fact-v2', { ...job, state: 'failed' })
      }
      const setting = { around, rules: { soak: 60_000, autoRollback }, target: { watch: true } }
      const error = await refusal(doDeploy(world, first, {}, setting))
      expect(error.step).toBe('watch:staging')
      expect(shown(world)).toEqual({ dim: 'dim', fact: autoRollback ? 'fact' : 'fact_v2' })
      expect(world.environment?.phase).toBe(autoRollback ? 'serving' : 'failed')
    },
  )

  test('a platform that is not as the ledger says is refused', async () => {
    const world = await installed()
    world.platform.objects.delete('int')
    const error = await refusal(doDeploy(world, first))
    expect(error.message).toContain('int is not there any more')
    world.platform.objects.set('fact', held('fact', 'table', { content: 'sha256:other' }))
    world.platform.consumers.set('dim', 'elsewhere')
    expect((await doStatus(world)).drift.map((drift) => [drift.object, drift.kind])).toEqual([
      ['fact', 'different'],
      ['int', 'missing'],
      ['published.dim', 'consumer'],
    ])
  })

  test('two runs at once: the second to write is refused', async () => {
    const world = await installed()
    let intruded = false
    const around = async (moment: string, act: string) => {
      if (intruded || moment !== 'after' || act !== 'create-table:int_v2') return
      intruded = true
      const { at, environment } = await world.ledger.read()
      const entry = { at: '', action: 'other', object: '', outcome: 'done', message: '' } as const
      if (environment !== null) await world.ledger.append(at, [entry], environment)
    }
    const error = await refusal(doDeploy(world, first, {}, { engine: { around } }))
    expect(error.message).toContain('another run is changing staging')
    expect(error.step).toBe('ledger')
  })
})

describe('rules', () => {
  const production = { rules: { requires: 'staging', proofAge: 14 * 86_400_000 } }

  test('a release that staging has not proved is refused by its hash', async () => {
    const world = await installed()
    const staging = await installed()
    await doDeploy(staging, first)
    const setting = { ...production, others: { staging } }
    const error = await refusal(doDeploy(world, lateRevision, {}, setting))
    expect(error.message).toContain(
      `staging has not proved ${lateRevision.hash}; since ${first.hash}: different fact_v2`,
    )
    expect((await doDeploy(world, first, {}, setting)).outcome).toBe('done')
  })

  test('a proof that failed, or is too old, proves nothing', async () => {
    const staging = await installed()
    staging.platform.differences.set('fact_v2', 1)
    const judge = () => [{ check: 'rows', table: 'fact_v2', outcome: 'fail' as const, message: '' }]
    await refusal(doDeploy(staging, first, {}, { judge }))
    const setting = { ...production, others: { staging } }
    expect((await refusal(doDeploy(await installed(), first, {}, setting))).message).toContain('said fail')
    await doDeploy(staging, first)
    const late = await installed()
    late.time += 15 * 86_400_000
    expect((await refusal(doDeploy(late, first, {}, setting))).message).toContain('proof-age')
  })

  test('a freeze stops the switch, not the validation', async () => {
    const world = await installed()
    const window = freezeWindow('2026-02-28/2026-03-01')
    const setting = { rules: { freeze: window === null ? [] : [window] } }
    const error = await refusal(doDeploy(world, first, {}, setting))
    expect(error.message).toBe(
      'staging is frozen (freeze: 2026-02-28/2026-03-01) until 2026-03-02T00:00:00.000Z',
    )
    expect((await doDeploy(world, first, { until: 'validate' }, setting)).outcome).toBe('validated')
  })

  test('a dry run in a freeze gives the steps, says until when it lasts, and changes nothing', async () => {
    const world = await installed()
    const before = structuredClone([world.environment, world.entries, world.platform])
    const window = freezeWindow('2026-02-28/2026-03-01')
    const setting = { rules: { freeze: window === null ? [] : [window] } }
    const dry = await doDeploy(world, first, { dryRun: true }, setting)
    expect(dry.outcome).toBe('planned')
    expect(dry.plan.steps.map((step) => step.kind)).toContain('switch')
    const frozen = 'staging is frozen (freeze: 2026-02-28/2026-03-01) until 2026-03-02T00:00:00.000Z'
    const jobs = '1 job stays as it is, 2 begin'
    expect(dry.message).toBe(`${dry.plan.steps.length} steps; ${jobs}; ${frozen}: nothing is switched before`)
    const validating = await doDeploy(world, first, { dryRun: true, until: 'validate' }, setting)
    expect(validating.message).not.toContain('frozen')
    expect([world.environment, world.entries, world.platform]).toEqual(before)
  })

  test('a freeze that begins meanwhile stops the switch: blue serves, and the same command goes on after it', async () => {
    const world = await installed()
    const window = freezeWindow('2026-03-01T12:00:20Z/2026-03-03')
    const rules = { freeze: window === null ? [] : [window] }
    const later = (moment: string, act: string) => {
      if (moment === 'after' && act === 'start-statement:dml-fact-v2') world.time += 30_000
    }
    const error = await refusal(doDeploy(world, first, {}, { rules, around: later }))
    expect([error.step, error.next]).toEqual(['freeze', 'bluegreen deploy --environment staging'])
    expect(error.message).toContain('until 2026-03-04T00:00:00.000Z: nothing is switched before')
    expect(error.message).toContain('Blue serves as before')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(world.environment).toMatchObject({ phase: 'validated', proofs: [{ outcome: 'pass' }] })
    world.time += 3 * 86_400_000
    expect((await doDeploy(world, first, {}, { rules })).outcome).toBe('done')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test('a proof that grows too old meanwhile stops the switch, and names how to prove it anew', async () => {
    const [staging, production] = [await installed(), await installed()]
    await doDeploy(staging, first)
    const later = (moment: string, act: string) => {
      if (moment === 'after' && act === 'start-statement:dml-fact-v2') production.time += 30_000
    }
    const error = await refusal(
      doDeploy(
        production,
        first,
        {},
        {
          around: later,
          target: { name: 'production' },
          rules: { requires: 'staging', proofAge: 20_000 },
          others: { staging },
        },
      ),
    )
    expect([error.step, error.next]).toEqual([
      'requires',
      `bluegreen deploy --environment staging --release ${first.hash}`,
    ])
    expect(error.message).toContain('proof-age')
    expect(shown(production)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test.each(['2026-02-28', 'a/b', '2026-03-02/2026-03-01', '2026-01-01/2026-01-02/2026-01-03'])(
    '%s is no window',
    (text) => expect(freezeWindow(text)).toBeNull(),
  )
})

describe('revisions', () => {
  test('only what differs is replaced, and consumers go back to blue first', async () => {
    const world = await installed()
    await doDeploy(world, first)
    world.log.length = 0
    const outcome = await doDeploy(world, lateRevision)
    const done = world.log.filter((line) => line.startsWith('done ')).map((line) => line.split(' ')[1])
    expect(done.filter((id) => !/^(expect|wait|check)/.test(id ?? ''))).toEqual([
      'switch-back:staging',
      'remove:dml-fact-v2',
      'remove:fact_v2',
      'create-table:fact_v2',
      'start-statement:dml-fact-v2',
      'switch:staging',
    ])
    expect(outcome.warnings.map((warning) => warning.code)).toContain('replaces-served')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test('end where a straight deployment ends', async () => {
    const world = await installed()
    await doDeploy(world, first)
    await doDeploy(world, revision)
    const straight = await installed()
    await doDeploy(straight, revision)
    expect(picture(world)).toEqual(picture(straight))
    await doRollback(world)
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })

  test('a third that undoes part of the first takes its objects away', async () => {
    const world = await installed()
    const wide = release(
      blue,
      pipeline([
        external('src'),
        t('int_v2', ['src'], 'cleaner'),
        t('fact_v2', ['int_v2'], 'sum'),
        t('dim_v2', ['src'], 'new'),
      ]),
    )
    await doDeploy(world, wide, { until: 'validate' })
    expect(names(world)).toContain('dim_v2')
    await doDeploy(world, first)
    const straight = await installed()
    await doDeploy(straight, first)
    expect(picture(world)).toEqual(picture(straight))
  })

  test('the last environment takes none of what served there', async () => {
    const world = await installed()
    const last = { target: { revisions: false } }
    await doDeploy(world, first, {}, last)
    await expect(doDeploy(world, revision, {}, last)).rejects.toBeInstanceOf(FaultError)
    await doRollback(world, true)
    const error: unknown = await doDeploy(world, revision, {}, last).catch((thrown: unknown) => thrown)
    expect(error instanceof FaultError && error.faults.map((fault) => fault.code)).toContain('name-served')
  })

  test('the last environment does revise what has not served yet', async () => {
    const world = await installed()
    const last = { target: { revisions: false } }
    await doDeploy(world, first, { until: 'validate' }, last)
    expect((await doDeploy(world, revision, {}, last)).outcome).toBe('done')
  })

  test('another line waits while one is under way, unless it supersedes it', async () => {
    const world = await installed()
    await doDeploy(world, first, { until: 'validate' })
    const error = await refusal(doDeploy(world, revision, { line: 'release/2' }))
    expect(error.message).toContain('release/1 has a release of its own under way in staging (validated)')
    expect((await doDeploy(world, revision, { line: 'release/2', supersede: true })).outcome).toBe('done')
  })

  test('another line that contains what serves, and finds its names taken, says that it replaces it', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const contains = (commit: string) => Promise.resolve(commit === first.head.commit)
    const outcome = await doDeploy(world, revision, { line: 'release/2', contains })
    expect(outcome.warnings.find((warning) => warning.code === 'replaces-served')?.message).toContain(
      'the release of release/1',
    )
    expect(world.environment?.serves).toMatchObject({ release: revision.hash, line: 'release/2' })
  })

  test('going back to the baseline in git goes back on the platform', async () => {
    const world = await installed()
    await doDeploy(world, first)
    await doDeploy(world, release(blue, blue))
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })
})

describe('rollback', () => {
  test('after the switch: consumers back, blue is blue, green stays; --discard removes it', async () => {
    const world = await installed()
    const before = picture(world)
    await doDeploy(world, first)
    const outcome = await doRollback(world)
    expect(outcome.changes).toEqual(['published.fact: fact_v2 → fact'])
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
    expect(colours(world)).toMatchObject({ int: 'blue', int_v2: 'green', 'dml-fact-v2': 'green' })
    expect(world.environment).toMatchObject({
      phase: 'serving',
      serves: { release: null, commit: 'a'.repeat(40) },
    })
    await doRollback(world, true)
    expect(picture(world)).toEqual(before)
  })

  test('after a rollback the release can be deployed again', async () => {
    const world = await installed()
    await doDeploy(world, first)
    await doRollback(world, true)
    expect((await doDeploy(world, first)).outcome).toBe('done')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test('before the switch there is only a deployment to give up', async () => {
    const world = await installed()
    const before = picture(world)
    await doDeploy(world, first, { until: 'validate' })
    const outcome = await doRollback(world, true)
    expect(outcome.changes[0]).toBe('give up the deployment under way')
    expect(picture(world)).toEqual(before)
    expect(world.environment).toMatchObject({ phase: 'serving', release: null, line: null })
  })

  test('options altered in place get their old values', async () => {
    const world = newWorld()
    const dated = (retention: string) => [...base.slice(0, 3), t('dim', ['src'], 'distinct', { retention })]
    await doInstall(world, pipeline(dated('1 d')))
    const altering = release(pipeline(dated('1 d')), pipeline(moved('cleaner', 'sum', '2 d')))
    await doDeploy(world, altering)
    expect(world.platform.objects.get('dim')?.options).toEqual({ retention: '2 d' })
    expect((await doDeploy(world, altering)).outcome).toBe('nothing')
    const outcome = await doRollback(world)
    expect(outcome.changes).toContain("ALTER TABLE `dim` SET ('retention' = '1 d')")
    expect(world.platform.objects.get('dim')?.options).toEqual({ retention: '1 d' })
    await doDeploy(world, altering)
    expect(world.platform.objects.get('dim')?.options).toEqual({ retention: '2 d' })
  })

  test('nothing to go back to is nothing to do; what was retired cannot come back', async () => {
    const world = await installed()
    expect((await doRollback(world)).outcome).toBe('nothing')
    await doDeploy(world, first)
    await doRetire(world)
    const error = await refusal(doRollback(world))
    expect(error.message).toContain('not there any more')
  })

  test('an installation that stopped half way is cleared up', async () => {
    const world = newWorld()
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'start-statement:dml-fact') throw new Refusal(act, 'no', '')
    }
    expect((await refusal(doInstall(world, blue, { around }))).message).toContain('Nothing serves yet.')
    expect((await refusal(doDeploy(world, first))).next).toBe('bluegreen install --environment staging')
    await doRollback(world, true)
    expect(names(world)).toEqual(['src'])
    expect(world.environment?.phase).toBe('empty')
    await doInstall(world, blue)
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
  })
})

describe('retire', () => {
  test('removes what is superseded, after its waiting time', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const rules = { rules: { retireAfter: 86_400_000 } }
    expect((await doRetire(world, rules)).outcome).toBe('nothing')
    expect((await doStatus(world, rules)).next).toBeNull()
    world.time += 86_400_000
    // Nothing undoes it, so nobody is sent there.
    expect((await doStatus(world, rules)).next).toBeNull()
    const before = picture(world)
    expect((await doRetire(world, rules, true)).changes).toEqual([
      'remove dml-fact',
      'remove dml-int',
      'remove fact',
      'remove int',
    ])
    expect(picture(world)).toEqual(before)
    await doRetire(world, rules)
    expect(names(world)).toEqual(['dim', 'dml-dim', 'dml-fact-v2', 'dml-int-v2', 'fact_v2', 'int_v2', 'src'])
    expect((await doStatus(world, rules)).drift).toEqual([])
  })

  test('what a pinned statement reads stays, with what fills it', async () => {
    const tables = [...base, t('pinned', ['int'], 'same')]
    const world = newWorld()
    await doInstall(world, pipeline(tables))
    const green = pipeline([...moved(), external('int'), t('pinned', ['int'], 'same')])
    const pinned = release(pipeline(tables), {
      ...green,
      tables: green.tables.filter((table) => table.name !== 'int'),
    })
    await doDeploy(world, pinned)
    const outcome = await doRetire(world)
    expect(outcome.changes).toEqual([
      'remove dml-fact',
      'remove fact',
      'keep dml-int: it fills int, which dml-pinned reads',
      'keep int: dml-pinned reads it',
    ])
  })

  test('is refused while what served before may still be needed', async () => {
    const world = await installed()
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'ledger deploy done') throw new Error('the runner is gone')
    }
    await expect(doDeploy(world, first, {}, { around })).rejects.toThrow('the runner is gone')
    expect((await refusal(doRetire(world))).message).toContain('still needed')
  })

  test('objects that are not ours are never touched', async () => {
    const world = await installed()
    await doDeploy(world, first)
    world.platform.objects.set('theirs', held('theirs', 'view', { reads: ['int'] }))
    const error = await refusal(doRetire(world))
    expect(error.message).toBe('theirs reads int')
    expect(names(world)).toEqual(expect.arrayContaining(['theirs', 'int', 'fact']))
  })
})

test('a switch that the ledger does not take says what consumers show, and the ways on', async () => {
  const world = await installed()
  let isSwitched = false
  const around = (moment: string, act: string) => {
    if (moment === 'before' && isSwitched && act.startsWith('ledger'))
      throw new Refusal('ledger', 'no push', '')
    isSwitched ||= moment === 'after' && act === 'switch'
  }
  const { message } = await refusal(doDeploy(world, first, {}, { around }))
  expect(message).toBe(
    'no push\nConsumers have moved, to green unless it was a way back, and the ledger does not know it. Once it can be written, bluegreen deploy --environment staging goes on, and bluegreen rollback --environment staging moves them back',
  )
  expect((await doRollback(world)).message).toBe('the deployment is given up; consumers show blue')
  expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact' })
})

describe('a rollback that cannot come to its end', () => {
  const lose = (world: World, ...gone: string[]) =>
    gone.forEach((name) => world.platform.objects.delete(name))

  test('is refused before it is recorded where a table of blue is gone, and says what else brings it back', async () => {
    const world = await installed()
    await doDeploy(world, first)
    lose(world, 'fact')
    const [before, entries] = [picture(world), world.entries.length]
    for (const dryRun of [true, false]) {
      const error = await refusal(doRollback(world, false, {}, dryRun))
      expect(error.message.split('\n')[0]).toBe(
        'fact is not there any more: consumers cannot go back to it, and show what they showed. A release that undoes the change brings its rows back:',
      )
    }
    expect([picture(world), world.entries.length]).toEqual([before, entries])
    expect((await doRetire(world)).outcome).toBe('done')
  })

  test('ends in favour of green where it was begun', async () => {
    const world = await installed()
    await doDeploy(world, first)
    const dies = (moment: string, act: string) => {
      if (moment === 'after' && act === 'ledger rollback intent') throw new Error('the runner is gone')
    }
    await expect(doRollback(world, false, { around: dies })).rejects.toThrow('the runner is gone')
    expect(world.environment?.phase).toBe('rolling-back')
    lose(world, 'fact')
    expect((await refusal(doRollback(world))).message).toContain('fact is not there any more')
    expect(world.environment).toMatchObject({ phase: 'serving', serves: { release: first.hash } })
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
    expect((await doDeploy(world, first)).outcome).toBe('nothing')
  })

  test('ends in favour of green where the platform refuses to move consumers', async () => {
    const world = await installed()
    await doDeploy(world, first)
    let refusals = 1
    const around = (moment: string, act: string) => {
      if (moment === 'before' && act === 'switch' && refusals-- > 0) throw new Refusal(act, 'no', '')
    }
    const error = await refusal(doRollback(world, false, { around }))
    expect(error).toMatchObject({ message: 'no\nConsumers show green, as before the rollback' })
    expect(world.environment?.phase).toBe('serving')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
    expect((await doRollback(world)).outcome).toBe('done')
  })

  test('that a failed watch begins by itself names what else brings the rows back', async () => {
    const world = await installed()
    const around = (moment: string, act: string) => {
      const job = world.platform.objects.get('dml-fact-v2')
      if (moment !== 'after' || act !== 'switch' || job === undefined) return
      lose(world, 'fact')
      world.platform.objects.set(job.name, { ...job, state: 'failed' })
    }
    const error = await refusal(doDeploy(world, first, {}, { around, target: { watch: true } }))
    expect(error.message).toContain('The way back failed too, at rollback: fact is not there any more')
    expect(error.next).toContain('git switch')
    expect(shown(world)).toEqual({ dim: 'dim', fact: 'fact_v2' })
  })

  test.each([true, false])('changes no ledger from another platform (discard: %s)', async (discarding) => {
    const world = await installed()
    await doDeploy(world, first, discarding ? { until: 'validate' } : {})
    world.platform.objects.clear()
    world.platform.consumers.clear()
    const entries = world.entries.length
    expect((await refusal(doRollback(world, discarding))).message).toContain('another platform')
    expect(world.entries).toHaveLength(entries)
  })
})
