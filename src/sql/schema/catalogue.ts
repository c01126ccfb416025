import type { NamePart, NameRole, SqlStatement } from '../statement.js'
import { buildTable, type Said } from './build.js'
import type { Catalogue, TableSchema } from './table-schema.js'

/** A statement, and which table each name in it means: every spelling of one table gives the same id. */
export interface NamedStatement {
  readonly statement: SqlStatement
  readonly idOf: (parts: readonly string[]) => string
}

/** What statements say of tables and views. */
export interface Schemas {
  /** What is known of a table by its id; null where nothing is. */
  readonly tableOf: (id: string) => TableSchema | null
  /** The catalogue as a statement sees it whose names have these ids. */
  readonly seenBy: (idOf: NamedStatement['idOf']) => Catalogue
}

/** The same, with every table that is defined or altered, sorted. */
export interface AllSchemas extends Schemas {
  readonly ids: readonly string[]
}

/**
 * What statements say of tables and views. In which order they define them says nothing; ALTERs of one table apply in
 * the order given. Each table is built when it is asked for, those that it is made of first, once.
 * @param elsewhere what is known of tables that these statements do not create
 */
export function schemaOf(
  statements: readonly NamedStatement[],
  elsewhere: Elsewhere = () => null,
): AllSchemas {
  const said = gather(statements)
  return { ...schemasFrom((id) => said.get(id), elsewhere), ids: [...said.keys()].sort() }
}

/**
 * The same of statements that are asked for only when a table is.
 * @param about the statements that define, alter or rename a table, in the order in which they apply
 */
export function schemasAbout(about: (id: string) => readonly NamedStatement[]): Schemas {
  const known = new Map<string, Gathered | undefined>()
  const said = (id: string): Gathered | undefined => {
    if (!known.has(id)) known.set(id, gather(about(id)).get(id))
    return known.get(id)
  }
  return schemasFrom(said, () => null)
}

type Elsewhere = (id: string) => TableSchema | null

/** What is said of a table by its id; undefined where nothing is. */
type SaidOf = (id: string) => Gathered | undefined

function schemasFrom(said: SaidOf, elsewhere: Elsewhere): Schemas {
  const built = new Map<string, TableSchema | null>()
  const known = (idOf: NamedStatement['idOf']): Catalogue => ({
    tableOf: (parts) => built.get(idOf(parts)) ?? null,
  })
  const tableOf = (id: string): TableSchema | null => {
    for (const next of unbuilt(id, said, built)) {
      const own = said(next)
      const other = own !== undefined && isCreated(own) ? null : elsewhere(next)
      built.set(next, other ?? (own === undefined ? null : build(next, own, built, known)))
    }
    return built.get(id) ?? null
  }
  const seenBy = (idOf: NamedStatement['idOf']): Catalogue => ({ tableOf: (parts) => tableOf(idOf(parts)) })
  return { tableOf, seenBy }
}

type Built = ReadonlyMap<string, TableSchema | null>

/** Whether it is said here what a table is, and not only what becomes of it. */
function isCreated({ creates, before }: Gathered): boolean {
  return creates.length > 0 || before !== null
}

function build(
  id: string,
  said: Gathered,
  built: Built,
  known: (idOf: NamedStatement['idOf']) => Catalogue,
): TableSchema {
  const before = said.before === null ? null : (built.get(said.before) ?? null)
  const reads = madeOf(said).flatMap((other) => built.get(other) ?? [])
  return { ...buildTable(id, said, before, ({ idOf }) => known(idOf)), reads }
}

interface Gathered extends Said {
  readonly creates: NamedStatement[]
  readonly alters: NamedStatement[]
  /** The table that an ALTER … RENAME TO called so. */
  before: string | null
}

function gather(statements: readonly NamedStatement[]): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>()
  const of = (id: string): Gathered => {
    const known = all.get(id) ?? { creates: [], alters: [], before: null }
    all.set(id, known)
    return known
  }
  for (const named of statements) {
    const [defined] = namedAs(named, 'define')
    const [altered] = namedAs(named, 'alter')
    const [renamed] = namedAs(named, 'rename')
    if (defined !== undefined) of(defined).creates.push(named)
    else if (renamed !== undefined && altered !== undefined) of(renamed).before = altered
    else if (altered !== undefined && named.statement.kind.startsWith('alter')) of(altered).alters.push(named)
  }
  return all
}

function namedAs({ statement, idOf }: NamedStatement, role: NameRole): readonly string[] {
  return statement.names.filter((name) => name.role === role).map((name) => idOf(name.parts.map(textOf)))
}

function textOf({ text }: NamePart): string {
  return text
}

/** The tables that one is made of: LIKE, the query behind it, what it was called before. */
function madeOf({ creates, alters, before }: Gathered): readonly string[] {
  const read = [...creates, ...alters].flatMap((named) => [
    ...namedAs(named, 'like'),
    ...namedAs(named, 'read'),
  ])
  return before === null ? read : [before, ...read]
}

/** A table and all that it is made of, as far as they are not built, the deepest first; a circle is cut anywhere. */
function unbuilt(id: string, saidOf: SaidOf, built: Built): readonly string[] {
  const order: string[] = []
  const entered = new Set<string>()
  const open: { readonly id: string; readonly left: string[] }[] = []
  const enter = (next: string): void => {
    if (built.has(next) || entered.has(next)) return
    entered.add(next)
    const said = saidOf(next)
    open.push({ id: next, left: said === undefined ? [] : [...madeOf(said)].reverse() })
  }
  enter(id)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.left.pop()
    if (next !== undefined) enter(next)
    else order.push(open.pop()?.id ?? '')
  }
  return order
}
