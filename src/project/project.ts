import type { NameRole } from '../sql/statement.js'
import type { NameTable, TableId } from './names.js'
import { alters, creates, fills } from './part.js'
import type { ReadFiles } from './read.js'
import { type Mention, mentionsOf, type PlacedStatement } from './statement.js'

/** A statement with its names resolved: a node of the lineage. */
export interface ProjectStatement extends PlacedStatement {
  readonly mentions: readonly Mention[]
  /** Tables it reads, those included that LIKE or an option names; sorted, each once. */
  readonly reads: readonly TableId[]
  /** Those of them whose rows it reads. */
  readonly rowsOf: readonly TableId[]
  /** Tables that its rows go into, a view's or CTAS's own included; sorted, each once. */
  readonly writes: readonly TableId[]
  /** The table that it creates; null for none. */
  readonly creates: TableId | null
  /** The table that it alters; null for none. */
  readonly alters: TableId | null
  /** What it creates, alters or fills, each once. */
  readonly outputs: readonly TableId[]
}

/** All that one side says of one table. */
export interface ProjectTable {
  readonly id: TableId
  readonly creates: readonly ProjectStatement[]
  /** In the order in which they apply: those of the CREATE's own file first, then by path. */
  readonly alters: readonly ProjectStatement[]
  /** Jobs, and the view that makes it. */
  readonly writers: readonly ProjectStatement[]
  readonly seeds: readonly ProjectStatement[]
  readonly readers: readonly ProjectStatement[]
  /** No job, seed or view of the project fills it. */
  readonly external: boolean
}

/** One side of a project: its files understood, its names resolved. */
export interface Project extends Omit<ReadFiles, 'statements'> {
  readonly names: NameTable
  readonly statements: readonly ProjectStatement[]
  readonly tables: ReadonlyMap<TableId, ProjectTable>
}

/** How statements are resolved by one table of names. */
export interface Resolving {
  readonly names: NameTable
  readonly resolve: (placed: PlacedStatement) => ProjectStatement
}

/** Resolves each statement once: what both sides have at the same place is the same object in both. */
export function resolving(names: NameTable): Resolving {
  const known = new Map<PlacedStatement, ProjectStatement>()
  return {
    names,
    resolve: (placed) => {
      const before = known.get(placed)
      if (before !== undefined) return before
      const statement = resolved(placed, names)
      known.set(placed, statement)
      return statement
    },
  }
}

/** Resolves the names of what was read and gathers what is said of each table. */
export function resolveProject(read: ReadFiles, { names, resolve }: Resolving): Project {
  const statements = read.statements.map(resolve)
  return { ...read, names, statements, tables: gather(statements) }
}

function resolved(placed: PlacedStatement, names: NameTable): ProjectStatement {
  const mentions = mentionsOf(placed, names)
  const having = (role: NameRole): readonly TableId[] => tablesNamed(mentions, role)
  const target = having('define')
  const rowsOf = distinct(having('read'))
  const others = [...having('like'), ...having('option')]
  const filled = fills(placed.statement) ? [...having('write'), ...target] : []
  const writes = placed.part === 'script' ? none : distinct(filled)
  const created = creates(placed.statement) ? (target[0] ?? null) : null
  const altered = alters(placed.statement) ? (having('alter')[0] ?? null) : null
  return {
    ...placed,
    mentions,
    reads: others.length === 0 ? rowsOf : distinct([...rowsOf, ...others]),
    rowsOf,
    writes,
    creates: created,
    alters: altered,
    outputs: outputsOf(created ?? altered, writes),
  }
}

const none: readonly TableId[] = []

function tablesNamed(mentions: readonly Mention[], role: NameRole): readonly TableId[] {
  const named = mentions.filter(({ name }) => name.role === role)
  return named.length === 0 ? none : named.map(({ table }) => table)
}

function outputsOf(made: TableId | null, writes: readonly TableId[]): readonly TableId[] {
  return made === null || writes.includes(made) ? writes : [made, ...writes]
}

/** Sorted, each once. */
function distinct(tables: readonly TableId[]): readonly TableId[] {
  return tables.length < 2 ? tables : [...new Set(tables)].sort()
}

interface Gathered {
  readonly creates: ProjectStatement[]
  readonly alters: ProjectStatement[]
  readonly writers: ProjectStatement[]
  readonly seeds: ProjectStatement[]
  readonly readers: ProjectStatement[]
}

function gather(statements: readonly ProjectStatement[]): ReadonlyMap<TableId, ProjectTable> {
  const all = new Map<TableId, Gathered>()
  const of = (id: TableId): Gathered => {
    const known = all.get(id) ?? { creates: [], alters: [], writers: [], seeds: [], readers: [] }
    all.set(id, known)
    return known
  }
  for (const statement of statements) if (statement.part !== 'script') enter(statement, of)
  return new Map([...all.keys()].sort().map((id) => [id, tableOf(id, of(id))]))
}

function enter(statement: ProjectStatement, of: (id: TableId) => Gathered): void {
  if (statement.creates !== null) of(statement.creates).creates.push(statement)
  if (statement.alters !== null) of(statement.alters).alters.push(statement)
  for (const id of statement.writes)
    (statement.part === 'seed' ? of(id).seeds : of(id).writers).push(statement)
  for (const id of statement.reads) of(id).readers.push(statement)
}

function tableOf(id: TableId, gathered: Gathered): ProjectTable {
  const home = gathered.creates[0]?.file
  const { creates, writers, seeds, readers } = gathered
  const alters = [...gathered.alters].sort((a, b) => distance(a, home) - distance(b, home))
  return { id, creates, alters, writers, seeds, readers, external: writers.length + seeds.length === 0 }
}

/** 0 in the CREATE's own file; the sort is stable, so the rest stays in order of path. */
function distance(alter: ProjectStatement, home: string | undefined): number {
  return alter.file === home ? 0 : 1
}
