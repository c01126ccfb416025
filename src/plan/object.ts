import type { Pipeline, PipelineStatement, PipelineTable } from '../release/release.js'
import type { Environment, EnvironmentObject } from './environment.js'

/** An object that a pipeline wants an environment to hold. */
export interface WantedObject {
  readonly name: string
  readonly kind: EnvironmentObject['kind']
  readonly table: string
  /** Computed when first asked, as are those of a pipeline. */
  readonly content: string
  /** Options that can be altered while it lives; only tables have them. */
  readonly options: Readonly<Record<string, string>>
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly file: string
  readonly line: number
}

/** Tables and statements have names of their own: what tells any two objects of an environment apart. */
export function objectKey(object: Pick<EnvironmentObject, 'name' | 'kind'>): string {
  return `${family(object.kind)}:${object.name}`
}

function family(kind: EnvironmentObject['kind']): 'table' | 'statement' | 'connector' {
  if (kind === 'connector') return 'connector'
  return kind === 'statement' || kind === 'seed' ? 'statement' : 'table'
}

/** Every object that a pipeline makes, by key: its tables, jobs, seeds and connectors. A view that is a consumer is none. */
export function wantedObjects(pipeline: Pipeline): ReadonlyMap<string, WantedObject> {
  const objects = [...tables(pipeline), ...statements(pipeline), ...connectors(pipeline)]
  return new Map(objects.map((object) => [objectKey(object), object]))
}

/** The keys of all that a pipeline makes; its contents are not asked for. */
export function keysOf({ tables: own, statements: sent, connectors: out }: Pipeline): ReadonlySet<string> {
  return new Set([
    ...own.filter(isOwn).map(objectKey),
    ...sent.filter(isRunning).map(({ name }) => objectKey({ name, kind: 'statement' })),
    ...out.map(({ name }) => objectKey({ name, kind: 'connector' })),
  ])
}

/** The keys of what two pipelines make alike, as far as that shows without their contents: what they share. */
export function sharedKeys(one: Pipeline, other: Pipeline): ReadonlySet<string> {
  const known = new Set<object>([...one.tables, ...one.statements])
  return keysOf({
    tables: other.tables.filter((table) => known.has(table)),
    statements: other.statements.filter((statement) => known.has(statement)),
    connectors: [],
  })
}

function isOwn(table: PipelineTable): boolean {
  return table.kind !== 'external' && !table.consumer
}

/** The externals that a pipeline reads or declares: not ours, and never changed. */
export function externalsOf(pipeline: Pipeline): readonly WantedObject[] {
  return pipeline.tables.filter((table) => table.kind === 'external').map((table) => wantedTable(table, []))
}

function tables(pipeline: Pipeline): WantedObject[] {
  const definitions = definitionsOf(pipeline)
  return pipeline.tables
    .filter(isOwn)
    .map((table) =>
      wantedTable(table, table.kind === 'view' ? (definitions.get(table.name)?.reads ?? []) : []),
    )
}

function wantedTable(table: PipelineTable, reads: readonly string[]): WantedObject {
  const { name, kind, options, file, line } = table
  return new Hashed({ name, kind, table: name, options, reads, writes: [name], file, line }, table)
}

function statements(pipeline: Pipeline): WantedObject[] {
  return pipeline.statements.filter(isRunning).map((statement) => {
    const { name, reads, writes, file, line } = statement
    const kind = statement.kind === 'seed' ? 'seed' : 'statement'
    return new Hashed(
      { name, kind, table: writes[0] ?? name, options: {}, reads, writes, file, line },
      statement,
    )
  })
}

/** What is wanted, with the hash of its source for content: a getter in each object would cost more than the rest. */
class Hashed implements WantedObject {
  readonly name: string
  readonly kind: WantedObject['kind']
  readonly table: string
  readonly options: WantedObject['options']
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly file: string
  readonly line: number
  readonly #source: { readonly hash: string }

  constructor(facts: Omit<WantedObject, 'content'>, source: { readonly hash: string }) {
    this.name = facts.name
    this.kind = facts.kind
    this.table = facts.table
    this.options = facts.options
    this.reads = facts.reads
    this.writes = facts.writes
    this.file = facts.file
    this.line = facts.line
    this.#source = source
  }

  get content(): string {
    return this.#source.hash
  }
}

function connectors(pipeline: Pipeline): WantedObject[] {
  return pipeline.connectors.map((connector) => ({
    name: connector.name,
    kind: 'connector',
    table: connector.topics[0] ?? connector.name,
    content: connector.hash,
    options: {},
    reads: connector.topics,
    writes: [],
    file: connector.file,
    line: 1,
  }))
}

/** Whether a statement is an object of its own: a definition is part of its table. */
export function isRunning(statement: PipelineStatement): boolean {
  return statement.kind === 'job' || statement.kind === 'seed'
}

/** The CREATE of each table and view that has one, by table. */
export function definitionsOf(pipeline: Pipeline): ReadonlyMap<string, PipelineStatement> {
  const creates = pipeline.statements.filter((s) => s.kind === 'table' || s.kind === 'view')
  return new Map(creates.flatMap((statement) => statement.writes.map((table) => [table, statement])))
}

/** Identity → name, for all but externals. */
export function tablesServing(pipeline: Pipeline): Readonly<Record<string, string>> {
  const own = pipeline.tables.filter((table) => table.kind !== 'external')
  return Object.fromEntries(own.map((table) => [table.identity, table.name]))
}

/** An object of the ledger for something wanted. */
export function recorded(
  wanted: WantedObject,
  colour: EnvironmentObject['colour'],
  state: string,
): EnvironmentObject {
  const { name, kind, table, options, reads, writes } = wanted
  return {
    name,
    kind,
    table,
    get content() {
      return wanted.content
    },
    colour,
    state,
    since: null,
    options,
    reads,
    writes,
  }
}

/** The objects of an environment, by key. */
export function objectsByKey(
  environment: Pick<Environment, 'objects'>,
): ReadonlyMap<string, EnvironmentObject> {
  return new Map(environment.objects.map((object) => [objectKey(object), object]))
}
