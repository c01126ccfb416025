import type { Description, ObservedObject } from '../../engine.js'
import type { Session } from '../session.js'
import { duckdbType, flinkTypeOf } from '../types/duckdb-type.js'
import { typeText } from '../types/flink-type.js'
import { parseType } from '../types/type-text.js'
import { columnsOf, readCatalog } from './catalog.js'
import { allConsumers, viewName } from './consumers.js'
import type { Store } from './database.js'
import type { DefinedColumn } from './definition.js'
import { isAsDefined } from './own-meaning.js'
import { placeKey } from './place.js'
import { readObjects, readOthers, type Registered } from './registry.js'
import { tablesThere } from './there.js'
import { viewsThere, viewText } from './view-text.js'

type Named = Pick<ObservedObject, 'name' | 'kind'>

/** What the file holds of some objects, by DuckDB's own catalogue; of jobs, which are over, by the registry. */
export async function describeObjects(
  store: Store,
  objects: readonly Named[],
): Promise<readonly (Description | null)[]> {
  const { session } = store
  session.forget()
  const there = await allThere(session)
  const registered = [...(await readObjects(session)), ...(await readOthers(session))]
  const found: (Description | null)[] = []
  for (const { name, kind } of objects) {
    const object = there.get(placeKey(name))
    if (kind === 'statement') found.push(ofStatement(name, registered))
    else if (object === undefined) found.push(null)
    else if (object.kind === 'view') found.push(await ofView(store, object.name, registered))
    else found.push(await ofTable(session, object.name, registered))
  }
  return found
}

/** Every table and view by its place, also those behind `published.`. */
async function allThere(session: Session): Promise<ReadonlyMap<string, Named>> {
  const views = (await viewsThere(session)).map(({ name }): Named => ({ name, kind: 'view' }))
  const tables = (await tablesThere(session)).map((name): Named => ({ name, kind: 'table' }))
  return new Map([...views, ...tables].map((one) => [placeKey(one.name), one]))
}

function ofStatement(name: string, registered: readonly Registered[]): Description | null {
  const known = registered.find((one) => one.kind === 'statement' && one.name === name)
  return known === undefined ? null : { name, sql: known.sql ?? '', keeps: 'all' }
}

function registeredAt(name: string, registered: readonly Registered[]): Registered | undefined {
  return registered.find((one) => one.kind !== 'statement' && placeKey(one.name) === placeKey(name))
}

/** As it was sent, unless it is another one by now. */
async function ofView(store: Store, name: string, registered: readonly Registered[]): Promise<Description> {
  const { session, space } = store
  const text = (await viewText(session, name)) ?? ''
  const consumer = (await allConsumers(session)).find((one) => placeKey(viewName(one)) === placeKey(name))
  const known = consumer ?? registeredAt(name, registered)
  if (known?.made == null || known.sql === null) return { name, sql: text, keeps: 'all' }
  const { sql, reads, made } = known
  const isSame = await isAsDefined(store, await readCatalog(session, space), { name, sql, reads, made }, text)
  return { name, sql: isSame ? sql : text, keeps: 'all' }
}

/** Of several Flink types that DuckDB holds alike, a column has the one that it was made with. */
async function ofTable(
  session: Session,
  name: string,
  registered: readonly Registered[],
): Promise<Description> {
  const known = registeredAt(name, registered)?.definition?.columns ?? []
  const shown = (await columnsOf(session, name)).flatMap(([column, type]) => {
    const declared = known.find((one) => one.name === column)
    return declared?.hidden === true ? [] : [`${flinkQuoted(column)} ${typeOf(type, declared)}`]
  })
  return { name, sql: `CREATE TABLE ${flinkQuoted(name)} (${shown.join(', ')})`, keeps: 'columns' }
}

/** @param type DuckDB's text; one that Flink has not stands for itself */
function typeOf(type: string, declared: DefinedColumn | undefined): string {
  if (declared !== undefined && plain(duckdbType(parseType(declared.type))) === plain(type))
    return declared.type
  const known = flinkTypeOf(type)
  return known === null ? flinkQuoted(type) : typeText(known)
}

const plain = (type: string): string => type.replaceAll(/["\s]/g, '').toLowerCase()

const flinkQuoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``
