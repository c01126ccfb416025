import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { macrosReading } from './macro-readers.js'
import { companionSql, placeOf, placeSql } from './place.js'
import { readersLeft } from './readers.js'
import {
  foreignObjects,
  forgetObjects,
  readGone,
  readObjects,
  readOthers,
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
  // Beside what is gone already something of ours may stand.
  const registered = [...objects, ...(await readGone(session))]
  const own = registered.filter(({ name, kind }) => kind !== 'external' && names.includes(name))
  const others = names.filter((name) => !own.some((object) => object.name === name))
  const staying = [...objects.filter(({ name }) => !names.includes(name)), ...(await readOthers(session))]
  const foreign = await foreignAmong(session, objects, others)
  const macros = await macrosReading(
    session,
    own.map(({ name }) => name),
  )
  const views = await readersLeft(session, names, async () => {
    for (const object of own) await drop(session, object)
  })
  return [...new Set([...foreign, ...registeredReaders(staying, names), ...views, ...macros])]
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
