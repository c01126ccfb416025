import { describe, expect, test } from '@jest/globals'
import { environmentOf } from '../../src/plan/foundation.js'
import { installPlan } from '../../src/plan/install.js'
import { makePlan } from '../../src/plan/make.js'
import type { Environment } from '../../src/plan/environment.js'
import type { Plan } from '../../src/plan/plan.js'
import type { Target } from '../../src/plan/target.js'
import { base, external, inPlace, moved, pipeline, release, t, target } from './pipelines.js'

const blue = pipeline(base)
const serving = environmentOf(blue, 'a'.repeat(40))
const ids = (plan: Plan) => plan.steps.map((step) => step.id)
const step = (plan: Plan, id: string) => plan.steps.find((one) => one.id === id)
const planned = (green = moved(), environment: Environment | null = serving, more: Partial<Target> = {}) =>
  makePlan(release(blue, pipeline(green)), environment, { ...target, ...more })

describe('a release on an environment that runs its baseline', () => {
  test('makes green, waits, checks and switches', () => {
    expect(ids(planned())).toEqual([
      'create-table:fact_v2',
      'create-table:int_v2',
      'expect-external:src',
      'start-statement:dml-int-v2',
      'start-statement:dml-fact-v2',
      'wait-caught-up:dml-int-v2',
      'check:int_v2',
      'wait-caught-up:dml-fact-v2',
      'check:fact_v2',
      'switch:staging',
    ])
  })

  test('moves the consumer, compares both tables, and leaves the rest alone', () => {
    const plan = planned()
    expect(plan.moves).toEqual([{ consumer: 'fact', from: 'fact', to: 'fact_v2' }])
    expect(plan.pairs.map((pair) => [pair.blue, pair.green])).toEqual([
      ['fact', 'fact_v2'],
      ['int', 'int_v2'],
    ])
    expect(plan.assumed).toBe(false)
    expect(plan.warnings).toEqual([])
    expect(plan.irreversible).toEqual([])
  })

  test('an engine that recomputes needs no wait', () => {
    const capabilities = { ...target.capabilities, streaming: false }
    expect(ids(planned(moved(), serving, { capabilities })).some((id) => id.startsWith('wait'))).toBe(false)
  })

  test('asks for approval before the switch and watches after it', () => {
    const plan = planned(moved(), serving, { approval: true, watch: true })
    expect(ids(plan).slice(-3)).toEqual(['approve:staging', 'switch:staging', 'watch:staging'])
    expect(step(plan, 'switch:staging')?.after).toEqual(['approve:staging'])
  })

  test('nothing released is nothing to do', () => {
    const plan = makePlan(release(blue, blue), serving, target)
    expect(plan.steps).toEqual([])
    expect(plan.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

test('an empty ledger is assumed to run the baseline', () => {
  const plan = planned(moved(), null)
  expect(plan.assumed).toBe(true)
  expect(plan.warnings.map((warning) => warning.code)).toEqual(['assumed-baseline'])
  expect(ids(plan)).toEqual(ids(planned()))
  expect(plan.hash).toBe(planned().hash)
})

test('an environment that missed a release gets both', () => {
  const second = pipeline([
    external('src'),
    t('int_v2', ['src'], 'cleaner'),
    t('fact_v2', ['int_v2'], 'sum'),
    t('dim_v2', ['src'], 'better'),
  ])
  const plan = makePlan(release(pipeline(moved()), second), serving, target)
  expect(plan.moves.map((move) => [move.from, move.to])).toEqual([
    ['dim', 'dim_v2'],
    ['fact', 'fact_v2'],
  ])
  expect(plan.pairs.map((pair) => [pair.blue, pair.green])).toEqual([
    ['dim', 'dim_v2'],
    ['fact', 'fact_v2'],
    ['int', 'int_v2'],
  ])
  expect(plan.faults).toEqual([])
})

test('two versions behind, blue is what serves, not what git calls blue', () => {
  const later = pipeline([
    external('src'),
    t('int_v3', ['src'], 'best'),
    t('fact_v3', ['int_v3'], 'sum'),
    t('dim', ['src'], 'distinct'),
  ])
  const plan = makePlan(release(pipeline(moved()), later), serving, target)
  expect(plan.pairs.map((pair) => [pair.blue, pair.green])).toEqual([
    ['fact', 'fact_v3'],
    ['int', 'int_v3'],
  ])
})

describe('definitions', () => {
  test('ALTERs follow their CREATE in order, and the job follows both', () => {
    const plan = planned([
      external('src'),
      t('int_v2', ['src'], 'x', { alters: ['ALTER 1', 'ALTER 2'] }),
      t('fact_v2', ['int_v2'], 'sum'),
      t('dim', ['src'], 'distinct'),
    ])
    expect(step(plan, 'alter-table:int_v2#2')?.after).toEqual(['alter-table:int_v2#1'])
    expect(step(plan, 'start-statement:dml-int-v2')?.after).toContain('alter-table:int_v2#2')
  })

  test('CREATE TABLE AS is made by its job', () => {
    const plan = planned([
      external('src'),
      t('int_v2', ['src'], 'x', { asSelect: true }),
      t('fact_v2', ['int_v2'], 'sum'),
      t('dim', ['src'], 'distinct'),
    ])
    expect(ids(plan)).not.toContain('create-table:int_v2')
    expect(step(plan, 'start-statement:dml-fact-v2')?.after).toContain('start-statement:dml-int-v2')
  })

  test('a view comes after what fills what it reads, and its reader after the view', () => {
    const plan = planned([
      external('src'),
      t('int_v2', ['src'], 'x'),
      t('shape_v2', ['int_v2'], 'select', { kind: 'view' }),
      t('fact_v2', ['shape_v2'], 'sum'),
      t('dim', ['src'], 'distinct'),
    ])
    expect(step(plan, 'create-view:shape_v2')?.after).toContain('start-statement:dml-int-v2')
    expect(step(plan, 'start-statement:dml-fact-v2')?.after).toContain('create-view:shape_v2')
  })

  test('seeds of a released table are steps before its readers; an edited seed of another starts nothing', () => {
    const seeded = (sql: string, int: string) => [
      external('src'),
      t(int, ['src'], 'x', { seeds: ['one'] }),
      t(int === 'int' ? 'fact' : 'fact_v2', [int], 'sum'),
      t('dim', ['src'], 'distinct', { seeds: [sql] }),
    ]
    const before = pipeline(seeded('old', 'int'))
    const runs = environmentOf(before, null)
    const plan = makePlan(release(before, pipeline(seeded('new', 'int_v2'))), runs, target)
    expect(step(plan, 'start-statement:dml-fact-v2')?.after).toContain('seed:seed-int-1-v2')
    expect(ids(plan).filter((id) => id.startsWith('seed:'))).toEqual(['seed:seed-int-1-v2'])
    expect(makePlan(release(before, pipeline(seeded('new', 'int'))), runs, target).steps).toEqual([])
  })

  test('a cycle of jobs is opened at one place', () => {
    const loop = [
      external('src'),
      t('a_v2', ['b_v2', 'src'], 'x'),
      t('b_v2', ['a_v2'], 'y'),
      t('dim', ['src'], 'distinct'),
    ]
    const plan = planned(loop)
    const reversed = planned([...loop].reverse())
    expect(ids(plan)).toEqual(ids(reversed))
    expect(plan.hash).toBe(reversed.hash)
    expect(ids(plan).filter((id) => id.startsWith('start'))).toHaveLength(2)
  })

  test('the environment’s own words stand in the SQL, and change the plan’s hash but not the contents', () => {
    const plan = planned(moved('from .flink-dev.table'), serving, {
      substitute: { '.flink-dev': '.flink-stage' },
    })
    expect(step(plan, 'start-statement:dml-int-v2')?.sql).toContain('.flink-stage.table')
    const plain = planned(moved('from .flink-dev.table'))
    expect(plan.hash).not.toBe(plain.hash)
    expect(step(plan, 'start-statement:dml-int-v2')?.content).toBe(
      step(plain, 'start-statement:dml-int-v2')?.content,
    )
  })
})

describe('tables that come and go', () => {
  test('a table that consumers know stays theirs, also where the project reads it by now', () => {
    const tables = [...moved(), t('report', ['fact_v2', 'dim'], 'join')]
    expect(planned(tables).moves).toEqual([
      { consumer: 'fact', from: 'fact', to: 'fact_v2' },
      { consumer: 'report', from: null, to: 'report' },
    ])
  })

  test('a new sink gets its consumer from nothing; a removed one goes there', () => {
    const plan = planned([
      external('src'),
      t('int', ['src'], 'clean'),
      t('fact', ['int'], 'sum'),
      t('extra', ['int'], 'new'),
    ])
    expect(plan.moves).toEqual([
      { consumer: 'dim', from: 'dim', to: null },
      { consumer: 'extra', from: null, to: 'extra' },
    ])
    expect(plan.pairs).toEqual([])
  })

  test('a removed table alone still needs the switch that supersedes it', () => {
    const plan = planned([external('src'), t('int', ['src'], 'clean'), t('fact', ['int'], 'sum')])
    expect(ids(plan)).toEqual(['switch:staging'])
    expect(step(plan, 'switch:staging')?.touches).toEqual(['dim'])
  })
})

describe('options altered in place', () => {
  const dated = (retention: string | null) => [
    ...base.slice(0, 3),
    t('dim', ['src'], 'distinct', { retention }),
  ]
  const runs = environmentOf(pipeline(dated('1 d')), null)
  const to = (retention: string | null) => {
    const change = inPlace('dim', 'retention', '1 d', retention)
    return release(pipeline(dated('1 d')), pipeline(dated(retention)), { inPlace: [change] })
  }

  test('wait for the switch and carry their inverse', () => {
    const plan = makePlan(to('2 d'), runs, target)
    expect(ids(plan)).toEqual(['switch:staging', 'alter-in-place:dim:retention'])
    const alter = step(plan, 'alter-in-place:dim:retention')
    expect(alter?.sql).toBe("ALTER TABLE `dim` SET ('retention' = '2 d')")
    expect(alter?.inverse).toBe("ALTER TABLE `dim` SET ('retention' = '1 d')")
    expect(alter?.touches).toEqual(['dim'])
  })

  test.each([
    ['2 d', 0],
    ['86400000', 0],
    ['0', 0],
    ['23 h', 1],
    ['soon', 1],
    [null, 1],
  ])('cannot be undone where less is kept: 1 d → %s', (retention, many) => {
    expect(makePlan(to(retention), runs, target).irreversible).toHaveLength(many)
  })

  test('are refused where the engine cannot', () => {
    const capabilities = { ...target.capabilities, alterInPlace: false }
    const plan = makePlan(to('2 d'), runs, { ...target, capabilities })
    expect(plan.faults.map((fault) => [fault.code, fault.file, fault.line])).toEqual([
      ['no-alter-in-place', 'dim.sql', 3],
    ])
    expect(plan.steps).toEqual([])
  })

  test('a quote in a value does not end the literal; an option that is gone is reset', () => {
    expect(step(makePlan(to("it's"), runs, target), 'alter-in-place:dim:retention')?.sql).toContain("'it''s'")
    expect(step(makePlan(to(null), runs, target), 'alter-in-place:dim:retention')?.sql).toBe(
      "ALTER TABLE `dim` RESET ('retention')",
    )
  })

  test('what an environment missed is altered too, though this release changes nothing', () => {
    const later = pipeline(dated('2 d'))
    expect(ids(makePlan(release(later, later), runs, target))).toEqual([
      'switch:staging',
      'alter-in-place:dim:retention',
    ])
  })

  test('an alteration that was begun and is not confirmed is made again, even if it is taken back', () => {
    const doubtful = {
      ...runs,
      objects: runs.objects.map((object) =>
        object.name === 'dim' ? { ...object, options: { retention: null } } : object,
      ),
    }
    const plan = makePlan(release(pipeline(dated('1 d')), pipeline(dated('1 d'))), doubtful, target)
    expect(step(plan, 'alter-in-place:dim:retention')?.sql).toContain("'1 d'")
  })

  test('where the engine cannot, green with other options is made anew', () => {
    const green = (retention: string) => [
      external('src'),
      t('int', ['src'], 'clean'),
      t('fact', ['int'], 'sum'),
      t('dim_v2', ['src'], 'new', { retention }),
    ]
    const half = environmentOf(pipeline(green('1 d')), null)
    const validated = {
      ...runs,
      objects: [
        ...runs.objects,
        ...half.objects
          .filter((object) => object.name.includes('dim'))
          .map((object) => ({ ...object, colour: 'green' as const })),
      ],
    }
    const planFor = (alterInPlace: boolean) =>
      makePlan(release(blue, pipeline(green('2 d'))), validated, {
        ...target,
        capabilities: { ...target.capabilities, alterInPlace },
      })
    expect(ids(planFor(true))).toContain('alter-in-place:dim_v2:retention')
    expect(ids(planFor(false))).toEqual(
      expect.arrayContaining(['remove:dim_v2', 'create-table:dim_v2', 'start-statement:dml-dim-v2']),
    )
    expect(ids(planFor(false)).some((id) => id.startsWith('alter-in-place'))).toBe(false)
  })
})

describe('connectors', () => {
  const connector = (name: string, kind: string) => ({
    name,
    file: `${name}.json`,
    topics: ['fact_v2'],
    config: { 'connector.class': `org.example.${kind}Connector` },
    hash: `sha256:${name}`,
  })
  const green = pipeline(moved(), [
    connector('fact-out-v2', 'JdbcSink'),
    connector('orders-in', 'JdbcSource'),
  ])

  test('one that carries rows out starts with the switch, one that brings them in before', () => {
    const plan = makePlan(release(blue, green), serving, target)
    expect(step(plan, 'create-connector:fact-out-v2')?.after).toEqual(['switch:staging'])
    expect(step(plan, 'create-connector:orders-in')?.after).toEqual(['create-table:fact_v2'])
    expect(step(plan, 'switch:staging')?.after).toContain('create-connector:orders-in')
  })

  test('an engine without them says so', () => {
    const capabilities = { ...target.capabilities, connectors: false }
    const plan = makePlan(release(blue, green), serving, { ...target, capabilities })
    expect(plan.warnings.map((warning) => warning.message)).toEqual([
      'memory (staging) has no connectors; left out: fact-out-v2, orders-in',
    ])
    expect(ids(plan).some((id) => id.startsWith('create-connector'))).toBe(false)
  })
})

test('a name over the platform’s limit is a fault', () => {
  const capabilities = { ...target.capabilities, nameLimit: 6 }
  expect(planned(moved(), serving, { capabilities }).faults.map((fault) => fault.code)).toContain(
    'name-too-long',
  )
})

describe('what serves with other content than git says', () => {
  const runs = environmentOf(pipeline([...base.slice(0, 3), t('dim', ['src'], 'earlier')]), null)

  test('stays where it is pinned, with a warning', () => {
    const pinned = { ...runs, pins: ['dim'] }
    const plan = planned(moved(), pinned)
    expect(plan.warnings.map((warning) => warning.code)).toEqual(['runs-otherwise', 'runs-otherwise'])
    expect(ids(plan)).toEqual(ids(planned()))
  })

  test('is an earlier revision else: refused, where consumers have nothing older to go back to', () => {
    expect(planned(moved(), runs).faults.map((fault) => [fault.code, fault.message])).toEqual([
      ['serves-other-content', expect.stringContaining('dml-dim')],
      ['serves-other-content', expect.stringContaining('dim already serves other content in staging')],
    ])
  })
})

test('faults of the release leave no steps', () => {
  const fault = { code: 'x', file: 'f', line: 1, column: 1, message: 'm', hint: 'h' }
  const plan = makePlan(release(blue, pipeline(moved()), { faults: [fault] }), serving, target)
  expect(plan.faults).toEqual([fault])
  expect(plan.steps).toEqual([])
})

test('an installation makes everything and its consumers last', () => {
  const plan = installPlan(blue, { ref: 'v1', commit: null }, null, target)
  expect(ids(plan).at(-1)).toBe('switch:staging')
  expect(plan.moves.map((move) => [move.consumer, move.from, move.to])).toEqual([
    ['dim', null, 'dim'],
    ['fact', null, 'fact'],
  ])
  expect(plan.pairs).toEqual([])
  expect(plan.warnings).toEqual([])
})
