import type { Pipeline, PipelineStatement, PipelineTable } from '../release/release.js'
import { byTable } from './by-table.js'
import type { Difference } from './difference.js'
import { definitionsOf, isRunning, type WantedObject } from './object.js'
import type { Draft } from './order.js'
import { strategyOf } from './strategy.js'
import { substituted, type Target } from './target.js'

/** Everything that the steps which make objects are built from, found once. */
export interface Workshop {
  readonly target: Target
  readonly tables: ReadonlyMap<string, PipelineTable>
  /** Every statement, by the name it is deployed under. */
  readonly statements: ReadonlyMap<string, PipelineStatement>
  readonly definitions: ReadonlyMap<string, PipelineStatement>
  readonly alters: ReadonlyMap<string, readonly PipelineStatement[]>
  readonly create: readonly WantedObject[]
  /** Step ids that make a table that is not there yet: its CREATE and ALTERs, or the job that makes it. */
  readonly makers: ReadonlyMap<string, readonly string[]>
  /** Step ids of the jobs and seeds that write a table. */
  readonly fillers: ReadonlyMap<string, readonly string[]>
}

/** Prepares the making of one pipeline's objects. */
export function workshop(
  pipeline: Pipeline,
  difference: Pick<Difference, 'create'>,
  target: Target,
): Workshop {
  const definitions = definitionsOf(pipeline)
  const alters = byTable(
    pipeline.statements.filter((s) => s.kind === 'alter'),
    (statement) => statement.writes,
  )
  const running = difference.create.filter((w) => w.kind === 'statement' || w.kind === 'seed')
  const fillers = new Map(
    [...byTable(running, (w) => w.writes)].map(([table, writers]) => [table, writers.map(stepOf)]),
  )
  const makers = new Map(
    difference.create
      .filter((w) => w.kind === 'table' || w.kind === 'view')
      .map((w) => [w.name, makersOf(w, definitions, alters, fillers)]),
  )
  const tables = new Map(pipeline.tables.map((table) => [table.name, table]))
  const statements = new Map(pipeline.statements.filter(isRunning).map((s) => [s.name, s]))
  return { target, tables, statements, definitions, alters, create: difference.create, makers, fillers }
}

/** The id of the step that makes an object. */
export function stepOf(wanted: Pick<WantedObject, 'kind' | 'name'>): string {
  const kinds = {
    table: 'create-table',
    view: 'create-view',
    statement: 'start-statement',
    seed: 'seed',
    connector: 'create-connector',
    external: 'expect-external',
  } as const
  return `${kinds[wanted.kind]}:${wanted.name}`
}

function makersOf(
  wanted: WantedObject,
  definitions: Workshop['definitions'],
  alters: Workshop['alters'],
  fillers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  // CREATE TABLE … AS, a materialized table, or a table defined outside the project: the first job makes it.
  if (!definitions.has(wanted.name)) return (fillers.get(wanted.name) ?? []).slice(0, 1)
  const count = alters.get(wanted.name)?.length ?? 0
  return [stepOf(wanted), ...Array.from({ length: count }, (_, index) => alterId(wanted.name, index))]
}

function alterId(table: string, index: number): string {
  return `alter-table:${table}#${index + 1}`
}

/** The steps that make what has to be made, and the expectations of what they read; places not yet known. */
export function makingSteps(shop: Workshop): readonly Draft[] {
  const made = shop.create.flatMap((wanted) => stepsOf(shop, wanted))
  const read = new Set(made.flatMap((step) => step.reads))
  return [...expectations(shop, [...read].sort()), ...made]
}

function stepsOf(shop: Workshop, wanted: WantedObject): readonly Draft[] {
  switch (wanted.kind) {
    case 'table':
      return tableSteps(shop, wanted)
    case 'view':
      return viewSteps(shop, wanted)
    case 'statement':
    case 'seed':
      return runningSteps(shop, wanted)
    case 'connector':
    case 'external':
      return []
  }
}

function tableSteps(shop: Workshop, wanted: WantedObject): readonly Draft[] {
  const definition = shop.definitions.get(wanted.name)
  if (definition === undefined) return []
  const create: Draft = {
    ...sent(shop, wanted, definition),
    after: [`remove:${wanted.name}`, ...definition.reads.flatMap((table) => shop.makers.get(table) ?? [])],
    inverse: `remove:${wanted.name}`,
    reads: definition.reads,
    writes: [wanted.name],
  }
  return [create, ...alterSteps(shop, wanted)]
}

function alterSteps(shop: Workshop, wanted: WantedObject): readonly Draft[] {
  return (shop.alters.get(wanted.name) ?? []).map((statement, index) => ({
    ...sent(shop, wanted, statement),
    id: alterId(wanted.name, index),
    kind: 'alter-table',
    after: [index === 0 ? stepOf(wanted) : alterId(wanted.name, index - 1)],
    inverse: `remove:${wanted.name}`,
    reads: [],
    writes: [wanted.name],
  }))
}

function viewSteps(shop: Workshop, wanted: WantedObject): readonly Draft[] {
  const definition = shop.definitions.get(wanted.name)
  if (definition === undefined) return []
  return [
    {
      ...sent(shop, wanted, definition),
      after: [`remove:${wanted.name}`, ...filled(shop, definition.reads)],
      inverse: `remove:${wanted.name}`,
      reads: definition.reads,
      writes: [wanted.name],
    },
  ]
}

function runningSteps(shop: Workshop, wanted: WantedObject): readonly Draft[] {
  const statement = shop.statements.get(wanted.name)
  if (statement === undefined) return []
  const made = statement.writes.flatMap((table) => shop.makers.get(table) ?? [])
  const removed = [wanted.name, ...statement.writes].map((name) => `remove:${name}`)
  return [
    {
      ...sent(shop, wanted, statement),
      after: [...removed, ...made, ...filled(shop, statement.reads)],
      strategy: strategyOf(statement),
      inverse: `remove:${wanted.name}`,
      reads: statement.reads,
      writes: statement.writes,
    },
  ]
}

/** Steps after which tables hold what they are read for. */
function filled(shop: Workshop, tables: readonly string[]): readonly string[] {
  return tables.flatMap((table) => [
    `expect-external:${table}`,
    ...(shop.makers.get(table) ?? []),
    ...(shop.fillers.get(table) ?? []),
  ])
}

function sent(shop: Workshop, wanted: WantedObject, statement: PipelineStatement): Draft {
  const { substitute } = shop.target
  const properties = Object.entries(statement.properties)
  return {
    id: stepOf(wanted),
    kind: kindOf(wanted),
    object: wanted.name,
    after: [],
    strategy: 'none',
    inverse: null,
    file: statement.file,
    line: statement.line,
    sql: substituted(statement.sql, substitute),
    content: wanted.content,
    properties: Object.fromEntries(properties.map(([key, value]) => [key, substituted(value, substitute)])),
    touches: [],
    reads: [],
    writes: [],
  }
}

function kindOf(wanted: WantedObject): string {
  return stepOf(wanted).slice(0, stepOf(wanted).indexOf(':'))
}

/** A step for each external among the names, whether the project declares it or not. */
export function expectations(shop: Workshop, names: readonly string[]): readonly Draft[] {
  return names
    .filter((name) => (shop.tables.get(name)?.kind ?? 'external') === 'external')
    .map((name) => expectation(shop, name))
}

function expectation(shop: Workshop, name: string): Draft {
  const table = shop.tables.get(name)
  const definition = shop.definitions.get(name)
  const sent = definition === undefined ? [] : [definition, ...(shop.alters.get(name) ?? [])]
  return {
    id: `expect-external:${name}`,
    kind: 'expect-external',
    object: name,
    after: [],
    strategy: 'none',
    inverse: null,
    file: definition?.file ?? table?.file ?? '',
    line: definition?.line ?? table?.line ?? 0,
    sql: sent.length === 0 ? null : substituted(definitionText(sent), shop.target.substitute),
    content: table?.hash ?? null,
    properties: {},
    touches: [],
    reads: [],
    writes: [],
  }
}

/** What the project says of an external: its CREATE, then its ALTERs. */
function definitionText(statements: readonly PipelineStatement[]): string {
  return statements.map((statement) => statement.sql.replace(/;\s*$/, '')).join(';\n')
}
