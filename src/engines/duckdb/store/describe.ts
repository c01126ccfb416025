import type { Description, ObservedObject } from '../../engine.js'
import type { Session } from '../session.js'
import { duckdbType, flinkTypeOf } from '../types/duckdb-type.js'
import { typeText } from '../types/flink-type.js'
import { parseType } from '../types/type-text.js'
import { columnsOf } from './catalog.js'
import { allConsumers, viewName } from './consumers.js'
import type { DefinedColumn } from './definition.js'
import { placeKey } from './place.js'
import { foreignObjects, readObjects, readOthers, type Registered } from './registry.js'
import { viewText } from './view-text.js'

type Named = Pick<ObservedObject, 'name' | 'kind'>

/** What the file holds of some objects, by DuckDB's own catalogue; of jobs, which are over, by the registry. */
export async function describeObjects(
  session: Session,
  objects: readonly Named[],
): Promise<readonly (Description | null)[]> {
  session.forget()
  const there = new Map(
    (await foreignObjects(session, new Set())).map((object) => [placeKey(object.name), object]),
  )
  const registered = [...(await readObjects(session)), ...(await readOthers(session))]
  const found: (Description | null)[] = []
  for (const { name, kind } of objects) {
    const object = there.get(placeKey(name))
    if (kind === 'statement') found.push(ofStatement(name, registered))
    else if (object === undefined) found.push(null)
    else if (object.kind === 'view') found.push(await ofView(session, object.name, registered))
    else found.push(await ofTable(session, object.name, registered))
  }
  return found
}

function ofStatement(name: string, registered: readonly Registered[]): Description | null {
  const known = registered.find((one) => one.kind === 'statement' && one.name === name)
  return known === undefined ? null : { name, sql: known.sql ?? '', keeps: 'all' }
}

function registeredAt(name: string, registered: readonly Registered[]): Registered | undefined {
  return registered.find((one) => one.kind !== 'statement' && placeKey(one.name) === placeKey(name))
}

/** As it was sent, unless DuckDB says something else of it than it did then. */
async function ofView(
  session: Session,
  name: string,
  registered: readonly Registered[],
): Promise<Description> {
  const text = await viewText(session, name)
  const consumer = (await allConsumers(session)).find((one) => placeKey(viewName(one)) === placeKey(name))
  const known = consumer ?? registeredAt(name, registered)
  const isAsMade = known?.made != null && known.made === text
  return { name, sql: (isAsMade ? known.sql : null) ?? text ?? '', keeps: 'all' }
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
