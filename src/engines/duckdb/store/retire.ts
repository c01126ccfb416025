import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { macrosReading } from './macro-readers.js'
import type { Objection } from './objection.js'
import { companionSql, placeOf, placeSql } from './place.js'
import { readersLeft } from './readers.js'
import {
  foreignObjects,
  forgetObjects,
  readGone,
  readObjects,
  readOthers,
  readTaken,
  type Registered,
} from './registry.js'

/**
 * Removes objects that are ours; call it within one transaction. A name that is not there is no error.
 * @throws Refusal where one is somebody else's, or still read by something that stays
 */
export async function retireObjects(session: Session, names: readonly string[]): Promise<void> {
  const objections = await objectionsAfter(session, names)
  if (objections.length > 0) throw new Refusal('retire', objections.join('\n'), '')
  await forgetObjects(session, names)
}

/** What stands against the removal of objects, a line each; nothing is changed. */
export async function objectionsTo(session: Session, names: readonly string[]): Promise<readonly string[]> {
  await session.run('BEGIN')
  try {
    return await objectionsAfter(session, names)
  } finally {
    await session.run('ROLLBACK')
  }
}

/** Removes objects, but not from the registry, and says what stands against it. */
async function objectionsAfter(session: Session, names: readonly string[]): Promise<readonly string[]> {
  const objects = await readObjects(session)
  const gone = new Set((await readGone(session)).map(({ name }) => name))
  const own = new Set(objects.flatMap(({ name, kind }) => (kind === 'external' ? [] : [name])))
  const foreign = await foreignAmong(
    session,
    objects,
    names.filter((name) => !own.has(name) && !gone.has(name)),
  )
  const staying = [...objects.filter(({ name }) => !names.includes(name)), ...(await readOthers(session))]
  const readers = (await readersWithout(session, names)).map(({ line }) => line)
  return [...new Set([...foreign, ...registeredReaders(staying, names), ...readers])]
}

/** Removes objects, but not from the registry, and says which views and macros read them that stay. */
export async function readersWithout(
  session: Session,
  names: readonly string[],
): Promise<readonly Objection[]> {
  const isNamed = ({ name, kind }: Registered) => kind !== 'external' && names.includes(name)
  const own = (await readObjects(session)).filter(isNamed)
  const gone = (await readGone(session)).filter(isNamed)
  // Who reads what stands in the place of ours reads nothing of ours.
  const taken = await readTaken(session)
  const going = names.filter((name) => !taken.has(name))
  const known = new Set([...own, ...gone].map(({ name }) => name))
  const macros = await macrosReading(
    session,
    going.filter((name) => known.has(name)),
  )
  const views = await readersLeft(session, going, async () => {
    for (const object of own) await drop(session, object)
    for (const object of gone) await dropBeside(session, object)
  })
  return [...views, ...macros]
}

/** @param names that are not known as ours; those that are not there at all are no error */
async function foreignAmong(
  session: Session,
  objects: readonly Registered[],
  names: readonly string[],
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const known = new Set(objects.map((object) => object.name))
  const foreign = (await foreignObjects(session, known)).map((object) => object.name)
  const others = names.filter((name) => known.has(name) || foreign.includes(name))
  return others.map((name) => `${name} is not ours`)
}

/** Jobs are nowhere but in the registry. */
function registeredReaders(staying: readonly Registered[], names: readonly string[]): readonly string[] {
  return staying.flatMap(({ name, reads }) => {
    const read = reads.find((table) => names.includes(table))
    return read === undefined ? [] : [`${name} reads ${read}`]
  })
}

async function drop(session: Session, object: Registered): Promise<void> {
  const place = placeSql(placeOf(object.name))
  if (object.kind === 'table') await session.run(`DROP TABLE IF EXISTS ${place}`)
  if (object.kind === 'view') await session.run(`DROP VIEW IF EXISTS ${place}`)
  await dropBeside(session, object)
}

/** What stands beside an object: also where that is gone, and in its place something of somebody else's. */
async function dropBeside(session: Session, { kind, name }: Registered): Promise<void> {
  if (kind === 'table') await session.run(`DROP TABLE IF EXISTS ${companionSql('history', name)}`)
  if (kind === 'view') await session.run(`DROP VIEW IF EXISTS ${companionSql('rows', name)}`)
}
