import { sha256 } from '../../src/release/hash.js'
import type {
  InPlaceChange,
  Pipeline,
  PipelineConnector,
  PipelineStatement,
  PipelineTable,
  Release,
  ReleasedTable,
} from '../../src/release/release.js'
import type { Target } from '../../src/plan/target.js'

/** A table in shorthand: `t('fact', ['int_1'], 'sum')`. Its identity is its name without a version. */
export interface Shorthand {
  readonly name: string
  readonly reads: readonly string[]
  readonly logic: string
  readonly kind: 'table' | 'view' | 'external'
  readonly seeds: readonly string[]
  readonly alters: readonly string[]
  /** CREATE TABLE … AS: no definition of its own. */
  readonly asSelect: boolean
  readonly writers: number
  readonly primaryKey: readonly string[]
  /** `retention` in WITH, which can be altered on a living table. */
  readonly retention: string | null
  /** A view under `published`: itself a consumer. */
  readonly consumer: boolean
}

export function t(
  name: string,
  reads: readonly string[],
  logic: string,
  more: Partial<Shorthand> = {},
): Shorthand {
  return {
    name,
    reads,
    logic,
    kind: 'table',
    seeds: [],
    alters: [],
    asSelect: false,
    writers: 1,
    primaryKey: ['id'],
    retention: null,
    consumer: false,
    ...more,
  }
}

export const external = (name: string): Shorthand => t(name, [], 'outside', { kind: 'external' })

export const bare = (name: string): string => name.replace(/_v\d+$/, '')
const versionOf = (name: string): string => /_v(\d+)$/.exec(name)?.[0].replaceAll('_', '-') ?? ''

export function pipeline(
  tables: readonly Shorthand[],
  connectors: readonly PipelineConnector[] = [],
): Pipeline {
  const read = new Set(tables.flatMap((table) => table.reads))
  const hashes = new Map(tables.map((table) => [table.name, contentOf(table)]))
  return {
    tables: tables.map((table) => tableOf(table, read, hashes)),
    statements: tables.flatMap((table) => statementsOf(table)),
    connectors,
  }
}

/** As the release does it: of everything that defines a table and computes it; seeds are objects of their own. */
function contentOf(table: Shorthand): string {
  const lasting = statementsOf(table).filter((statement) => statement.kind !== 'seed')
  return sha256(JSON.stringify(lasting.map((statement) => statement.hash)))
}

function tableOf(
  table: Shorthand,
  read: ReadonlySet<string>,
  hashes: ReadonlyMap<string, string>,
): PipelineTable {
  const isSink = table.kind !== 'external' && !read.has(table.name)
  return {
    identity: bare(table.name),
    name: table.name,
    kind: table.kind,
    role: isSink ? 'sink' : 'intermediate',
    published: table.consumer ? table.name : isSink ? bare(table.name) : null,
    consumer: table.consumer,
    primaryKey: table.primaryKey,
    options: table.retention === null ? {} : { retention: table.retention },
    file: `${table.name}.sql`,
    line: 1,
    hash: hashes.get(table.name) ?? '',
  }
}

function statementsOf(table: Shorthand): PipelineStatement[] {
  if (table.kind === 'external')
    return [statement(table, 'table', `ddl-${table.name}`, `CREATE TABLE ${table.name}`)]
  if (table.kind === 'view') {
    return [
      statement(
        table,
        'view',
        `ddl-${table.name}`,
        `CREATE VIEW ${table.name} AS ${table.logic}`,
        table.reads,
      ),
    ]
  }
  const stem = bare(table.name)
  const version = versionOf(table.name)
  const ddl = statement(
    table,
    'table',
    `ddl-${stem}${version}`,
    `CREATE TABLE ${table.name}${table.retention === null ? '' : ` WITH ('retention' = '${table.retention}')`}`,
  )
  const alters = table.alters.map((sql, i) =>
    statement(table, 'alter', `alter-${stem}-${i + 1}${version}`, sql),
  )
  const seeds = table.seeds.map((sql, i) => statement(table, 'seed', `seed-${stem}-${i + 1}${version}`, sql))
  const jobs = Array.from({ length: table.writers }, (_, i) =>
    statement(
      table,
      'job',
      `dml-${stem}${i === 0 ? '' : `-${i + 1}`}${version}`,
      `INSERT ${table.name} ${table.logic}`,
      table.reads,
    ),
  )
  return [...(table.asSelect ? [] : [ddl]), ...alters, ...jobs, ...seeds]
}

function statement(
  table: Shorthand,
  kind: PipelineStatement['kind'],
  name: string,
  sql: string,
  reads: readonly string[] = [],
): PipelineStatement {
  return {
    name,
    kind,
    reads,
    writes: [table.name],
    sql,
    properties: {},
    file: `${table.name}.sql`,
    line: 2,
    stateful: null,
    hash: sha256(`${name} ${sql.replace(/ WITH .*/, '')} ${reads.join()}`),
  }
}

export function release(blue: Pipeline, green: Pipeline, more: Partial<Release> = {}): Release {
  const contents = green.tables.map(({ name, hash, options }) => [name, hash, options]).sort()
  const moved = green.tables.filter(
    (table) => table.kind !== 'external' && !blue.tables.some((b) => b.name === table.name),
  )
  return {
    project: 'orders',
    baseline: { ref: 'v1', commit: 'a'.repeat(40) },
    head: { ref: 'work tree', commit: 'b'.repeat(40) },
    tables: moved.map((table) => released(table, blue)),
    untouched: green.tables.length - moved.length,
    excluded: [],
    sparable: [],
    inPlace: [],
    expectations: [],
    edits: [],
    blue,
    green,
    hash: sha256(JSON.stringify(contents)),
    warnings: [],
    faults: [],
    ...more,
  }
}

function released(table: PipelineTable, blue: Pipeline): ReleasedTable {
  return {
    identity: table.identity,
    blue: blue.tables.find((other) => other.identity === table.identity)?.name ?? null,
    green: table.name,
    change: 'logic',
    differences: [],
    reason: '',
    file: table.file,
    line: table.line,
    role: table.role,
    published: table.published,
    reads: [],
    readsUnmoved: [],
  }
}

export function inPlace(
  name: string,
  key: string,
  before: string | null,
  after: string | null,
): InPlaceChange {
  return { identity: bare(name), name, key, before, after, file: `${name}.sql`, line: 3 }
}

export const target: Target = {
  name: 'staging',
  engine: 'memory',
  location: 'memory://staging',
  capabilities: { atomicSwitch: true, alterInPlace: true, connectors: true, streaming: true, nameLimit: 255 },
  substitute: {},
  approval: false,
  watch: false,
  revisions: true,
}

/** src → int → fact and dim; the baseline of most tests. */
export const base = [
  external('src'),
  t('int', ['src'], 'clean'),
  t('fact', ['int'], 'sum'),
  t('dim', ['src'], 'distinct'),
]

/** The release in which `int` changed, so that `fact` moves with it. */
export const moved = (logic = 'cleaner', factLogic = 'sum', retention: string | null = null) => [
  external('src'),
  t('int_v2', ['src'], logic),
  t('fact_v2', ['int_v2'], factLogic),
  t('dim', ['src'], 'distinct', { retention }),
]
