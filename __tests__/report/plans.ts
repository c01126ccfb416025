import type { TableComparison } from '../../src/checks/comparison.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import type { Plan, Step } from '../../src/plan/plan.js'
import type { Pipeline, PipelineStatement, ReleasedTable, Release } from '../../src/release/release.js'

export const hash = (digit: string) => `sha256:${digit.repeat(64)}`

export function table(identity: string, more: Partial<ReleasedTable> = {}): ReleasedTable {
  return {
    identity,
    blue: identity,
    green: `${identity}_v2`,
    change: 'none',
    differences: [],
    reason: 'reads int_1, which changed at dml.int_1.sql:3',
    file: `pipelines/dml.${identity}.sql`,
    line: 1,
    role: 'intermediate',
    published: null,
    reads: [],
    readsUnmoved: [],
    ...more,
  }
}

export function statement(
  name: string,
  writes: string,
  sql: string,
  reads: readonly string[] = [],
): PipelineStatement {
  return {
    name,
    kind: 'job',
    reads,
    writes: [writes],
    sql,
    properties: {},
    file: `pipelines/${name}.sql`,
    line: 1,
    stateful: /GROUP BY/.test(sql),
    hash: hash('5'),
  }
}

export function pipeline(statements: readonly PipelineStatement[]): Pipeline {
  return { tables: [], statements, connectors: [] }
}

export function release(tables: readonly ReleasedTable[], more: Partial<Release> = {}): Release {
  return {
    project: 'orders',
    baseline: { ref: 'v1.2.0', commit: 'a'.repeat(40) },
    head: { ref: 'feature/totals', commit: 'b'.repeat(40) },
    tables,
    untouched: 7,
    excluded: [],
    sparable: [],
    inPlace: [],
    expectations: [],
    edits: [],
    blue: pipeline([]),
    green: pipeline([]),
    hash: hash('1'),
    warnings: [],
    faults: [],
    ...more,
  }
}

export function step(kind: string, object: string, level: number, more: Partial<Step> = {}): Step {
  return {
    id: `${kind}:${object}`,
    kind,
    object,
    after: [],
    level,
    strategy: 'none',
    inverse: null,
    file: '',
    line: 0,
    sql: null,
    content: null,
    properties: {},
    touches: [],
    reads: [],
    writes: [],
    ...more,
  }
}

export function plan(
  tables: readonly ReleasedTable[],
  more: Partial<Plan> = {},
  ofRelease: Partial<Release> = {},
): Plan {
  return {
    release: release(tables, ofRelease),
    environment: 'staging',
    engine: 'duckdb',
    assumed: false,
    hash: hash('2'),
    steps: [],
    moves: [],
    retreat: null,
    serves: emptyEnvironment.serves,
    pins: [],
    pairs: [],
    jobs: { stay: [], begin: [], rebuilt: [] },
    irreversible: [],
    warnings: [],
    faults: [],
    ...more,
  }
}

export function comparison(identity: string, more: Partial<TableComparison> = {}): TableComparison {
  return {
    identity,
    blue: identity,
    green: `${identity}_v2`,
    by: 'key',
    blueRows: 1200,
    greenRows: 1200,
    added: 0,
    removed: 0,
    changed: 0,
    columns: [],
    schema: [],
    examples: [],
    ...more,
  }
}

const intBefore = `INSERT INTO int_1
SELECT id, amount, amount * 0.19 AS tax
FROM src_orders
WHERE amount > 0`
const intAfter = intBefore.replace('int_1', 'int_1_v2').replace('> 0', '>= 0').replace('0.19', '0.20')
const factBefore = `INSERT INTO fact_3
SELECT customer, SUM(amount) AS total
FROM int_1
GROUP BY customer`

/** One changed intermediate, a fact that reads it, a new table, a pinned reader: what most pull requests look like. */
export function usual(more: Partial<Plan> = {}): Plan {
  const tables = [
    table('fact_3', {
      role: 'sink',
      published: 'fact_3',
      reads: ['int_1'],
      readsUnmoved: ['dim_customer'],
      file: 'pipelines/facts/dml.fact_3.sql',
    }),
    table('int_1', {
      change: 'logic',
      differences: ['filter: amount > 0 → amount >= 0', 'tax: 0.19 → 0.20'],
      reason: 'changed at dml.int_1.sql:3',
      readsUnmoved: ['src_orders'],
      line: 3,
    }),
    table('report_9', {
      blue: null,
      green: 'report_9',
      change: 'additive',
      differences: ['new table'],
      role: 'sink',
    }),
  ]
  const steps = [
    step('create-table', 'int_1_v2', 0),
    step('create-table', 'fact_3_v2', 0),
    step('start-statement', 'dml-int-1-v2', 1, { strategy: 'rebuild', writes: ['int_1_v2'] }),
    step('start-statement', 'dml-fact-3-v2', 2, { strategy: 'rebuild', writes: ['fact_3_v2'] }),
    step('wait-caught-up', 'fact_3_v2', 3),
    step('check', 'fact_3_v2', 4),
    step('switch', 'published', 5, { inverse: 'switch back', touches: ['fact_3'] }),
  ]
  return plan(
    tables,
    { steps, moves: [{ consumer: 'fact_3', from: 'fact_3', to: 'fact_3_v2' }], ...more },
    {
      blue: pipeline([
        statement('dml-int-1', 'int_1', intBefore),
        statement('dml-fact-3', 'fact_3', factBefore),
      ]),
      green: pipeline([
        statement('dml-int-1-v2', 'int_1_v2', intAfter),
        statement(
          'dml-fact-3-v2',
          'fact_3_v2',
          factBefore.replaceAll('int_1', 'int_1_v2').replace('fact_3', 'fact_3_v2'),
        ),
      ]),
      excluded: [
        { identity: 'old_report', name: 'old_report', reads: ['int_1'], reason: 'named in release.exclude' },
      ],
      sparable: [
        {
          identity: 'fact_3',
          reason: 'does not use what changes: note of int_1',
          spared: false,
          reads: [],
        },
      ],
      warnings: [
        {
          code: 'script-names-table',
          message: 'this SELECT still names int_1',
          file: 'scratch.sql',
          line: 4,
        },
      ],
    },
  )
}

/** `many` tables in a chain, the first of them changed. */
export function chain(many: number): Plan {
  const name = (i: number) => `stage_${String(i).padStart(5, '0')}`
  const tables = Array.from({ length: many }, (_, i) =>
    table(name(i), {
      change: i === 0 ? 'logic' : 'none',
      differences: i === 0 ? ['filter: a → b'] : [],
      reads: i === 0 ? [] : [name(i - 1)],
      reason: `reads ${name(i - 1)}, which changed at pipelines/dml.${name(0)}.sql:12`,
    }),
  )
  const statements = (suffix: string) =>
    pipeline(
      tables.map((t) =>
        statement(
          `dml-${t.identity}${suffix}`,
          `${t.identity}${suffix}`,
          `INSERT INTO ${t.identity}${suffix}\nSELECT * FROM x${suffix}`,
        ),
      ),
    )
  const steps = tables.flatMap((t, i) => [
    step('create-table', `${t.identity}_v2`, 0),
    step('start-statement', `dml-${t.identity}-v2`, i + 1, {
      strategy: 'rebuild',
      writes: [`${t.identity}_v2`],
    }),
  ])
  return plan(tables, { steps }, { blue: statements(''), green: statements('_v2') })
}
