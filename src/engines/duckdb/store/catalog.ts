import type { Session } from '../session.js'
import { flinkTypeOf } from '../types/duckdb-type.js'
import { typeText } from '../types/flink-type.js'
import { literal } from '../types/identifier.js'
import type { DefinedColumn, Definition } from './definition.js'
import { goneOf } from './gone.js'
import { type NameSpace, resolveName } from './naming.js'
import { placeOf } from './place.js'
import { foreignObjects, readGone, readObjects, readOthers, readTaken, type Registered } from './registry.js'
import { objectsThere } from './there.js'

/** Everything that a database holds at one moment, as the translation of one step has to know it. */
export interface Catalog {
  readonly objects: ReadonlyMap<string, Registered>
  /** Tables of others in the same file. */
  readonly foreign: ReadonlyMap<string, Definition>
  /** What we made and somebody took away: a view behind `published.` shows it still. */
  readonly gone: ReadonlyMap<string, Registered>
  /** The names among them where somebody else's stand by now. */
  readonly taken: ReadonlySet<string>
  /** The name of the object that a dotted name means; null where there is none. */
  nameOf(parts: readonly string[]): string | null
  definitionOf(name: string): Definition | null
}

export async function readCatalog(session: Session, space: NameSpace): Promise<Catalog> {
  const own = (await readObjects(session)).filter((object) => object.kind !== 'statement')
  const objects = new Map(own.map((object) => [object.name, object]))
  const foreign = await session.remember('foreign', () => foreignTables(session, objects))
  const gone = new Map((await readGone(session)).map((object) => [object.name, object]))
  return {
    objects,
    foreign,
    gone,
    taken: await readTaken(session),
    nameOf: (parts) => resolveName(parts, [...objects.keys(), ...foreign.keys()], space),
    definitionOf: (name) => objects.get(name)?.definition ?? foreign.get(name) ?? null,
  }
}

async function foreignTables(
  session: Session,
  own: ReadonlyMap<string, Registered>,
): Promise<ReadonlyMap<string, Definition>> {
  const found = new Map<string, Definition>()
  const made = await readOthers(session)
  const gone = goneOf(made, await objectsThere(session))
  const others = new Map(made.filter((one) => !gone.includes(one)).map((one) => [one.name, one.definition]))
  for (const { name, kind } of await foreignObjects(session, new Set(own.keys())))
    found.set(name, others.get(name) ?? (await describe(session, name, kind === 'view')))
  return found
}

/** A table that we did not make, by what DuckDB says of it. Columns of types that Flink has not are left out. */
export async function describe(session: Session, name: string, view: boolean): Promise<Definition> {
  const columns = (await columnsOf(session, name)).flatMap(([column, text, nullable]): DefinedColumn[] => {
    const type = flinkTypeOf(text)
    const rest = { kind: 'physical', nullable, attribute: null, expression: null, hidden: false } as const
    return type === null ? [] : [{ name: column, type: typeText(type), ...rest }]
  })
  return { view, columns, primaryKey: [], upsert: false, companion: false }
}

/** Name, DuckDB's text of its type, and whether it may be NULL, of each column. */
export async function columnsOf(
  session: Session,
  name: string,
): Promise<readonly (readonly [string, string, boolean])[]> {
  const { schema, table } = placeOf(name)
  const rows = await session.rows(
    `SELECT column_name AS n, data_type AS t, is_nullable AS z FROM duckdb_columns()
     WHERE database_name = current_database() AND lower(schema_name) = lower(${literal(schema)})
     AND lower(table_name) = lower(${literal(table)}) ORDER BY column_index`,
  )
  return rows.map((row) => [String(row['n']), String(row['t']), row['z'] !== false])
}
