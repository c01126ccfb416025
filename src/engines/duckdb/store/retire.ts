import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { companionSql, placeOf, placeSql } from './place.js'
import { allConsumers, viewName } from './consumers.js'
import { foreignObjects, forgetObjects, readObjects, readOthers, type Registered } from './registry.js'
import { messageOf } from '../../../project/wording.js'

/**
 * Removes objects that are ours; call it within one transaction. A name that is not there is no error.
 * @throws Refusal where one is somebody else's, or still read by something that stays
 */
export async function retireObjects(session: Session, names: readonly string[]): Promise<void> {
  const going = new Set(names)
  const objects = await readObjects(session)
  const own = new Set(objects.filter((object) => object.kind !== 'external').map((object) => object.name))
  await refuseOthers(
    session,
    objects,
    names.filter((name) => !own.has(name)),
  )
  refuseRead([...objects, ...(await readOthers(session))], objects, going)
  await refuseShown(session, going)
  const views = await foreignViews(session, objects)
  for (const object of objects) if (going.has(object.name)) await drop(session, object)
  await refuseBroken(session, views)
  await forgetObjects(session, names)
}

/** Views of others that can be read. DuckDB lets a table go under them, so they are tried before and after. */
async function foreignViews(session: Session, objects: readonly Registered[]): Promise<readonly string[]> {
  const known = new Set([...objects.map(({ name }) => name), ...(await allConsumers(session)).map(viewName)])
  const views = (await foreignObjects(session, known)).filter(({ kind }) => kind === 'view')
  const readable: string[] = []
  for (const { name } of views) if ((await problemReading(session, name)) === null) readable.push(name)
  return readable
}

/** @throws Refusal where a view could be read before, and cannot any more */
async function refuseBroken(session: Session, views: readonly string[]): Promise<void> {
  for (const view of views) {
    const problem = await problemReading(session, view)
    if (problem === null) continue
    const missing = /with name "?([^"\s]+)"? does not exist/.exec(problem)?.[1] ?? 'what would go'
    throw new Refusal('retire', `${view} reads ${missing}`, '')
  }
}

/** What DuckDB says against reading a view; null where it can be read. */
async function problemReading(session: Session, view: string): Promise<string | null> {
  try {
    await session.run(`EXPLAIN SELECT * FROM ${placeSql(placeOf(view))}`)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

/** @param names that are not known as ours; those that are not there at all are no error */
async function refuseOthers(
  session: Session,
  objects: readonly Registered[],
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return
  const known = new Set(objects.map((object) => object.name))
  const foreign = (await foreignObjects(session, known)).map((object) => object.name)
  const other = names.find((name) => known.has(name) || foreign.includes(name))
  if (other !== undefined) throw new Refusal('retire', `${other} is not ours`, '')
}

/** @param all what may read: ours, and what other projects made */
function refuseRead(
  all: readonly Registered[],
  own: readonly Registered[],
  going: ReadonlySet<string>,
): void {
  for (const object of all) {
    const read = object.reads.find((table) => going.has(table))
    if (read !== undefined && !(own.includes(object) && going.has(object.name)))
      throw new Refusal('retire', `${object.name} reads ${read}`, '')
  }
}

async function refuseShown(session: Session, going: ReadonlySet<string>): Promise<void> {
  for (const consumer of await allConsumers(session)) {
    const read = (consumer.reads ?? [consumer.shows]).find((table) => going.has(table))
    if (read !== undefined)
      throw new Refusal(
        'retire',
        `${viewName(consumer)} ${consumer.reads === null ? 'shows' : 'reads'} ${read}`,
        '',
      )
  }
}

async function drop(session: Session, object: Registered): Promise<void> {
  const place = placeSql(placeOf(object.name))
  switch (object.kind) {
    case 'table':
      await session.run(`DROP TABLE IF EXISTS ${place}`)
      await session.run(`DROP TABLE IF EXISTS ${companionSql('history', object.name)}`)
      break
    case 'view':
      await session.run(`DROP VIEW IF EXISTS ${place}`)
      await session.run(`DROP VIEW IF EXISTS ${companionSql('rows', object.name)}`)
      break
    case 'statement':
    case 'external':
      break
  }
}
