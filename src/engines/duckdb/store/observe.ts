import { Refusal } from '../../../deploy/refusal.js'
import type { ObservedObject, Position } from '../../engine.js'
import type { Session } from '../session.js'
import { readConsumers, viewName } from './consumers.js'
import { placeOf, placeSql } from './place.js'
import { foreignObjects, readObjects, type Registered } from './registry.js'

/** Everything in the file: ours, as registered and still there, and what others put beside it. */
export async function observeObjects(session: Session): Promise<readonly ObservedObject[]> {
  const objects = await readObjects(session)
  const there = new Set((await foreignObjects(session, new Set())).map((object) => object.name))
  const own = objects.filter((object) => object.kind === 'statement' || there.has(object.name))
  const consumers = (await readConsumers(session)).map(viewName)
  const foreign = await foreignObjects(
    session,
    new Set([...objects.map((object) => object.name), ...consumers]),
  )
  const observed = await Promise.all(own.map((object) => observedObject(session, object)))
  const others = foreign.map(({ name, kind }): ObservedObject => ({
    name,
    kind,
    content: null,
    state: 'ready',
    rows: null,
  }))
  return [...observed, ...others]
}

/** @throws Refusal where no such statement has run here */
export async function positionOf(session: Session, statement: string): Promise<Position> {
  const objects = await readObjects(session)
  const found = objects.some(({ kind, name }) => kind === 'statement' && name === statement)
  if (!found) throw new Refusal('position', `${statement} is not there`, '')
  return { state: 'finished', lag: 0, detail: '' }
}

async function observedObject(session: Session, object: Registered): Promise<ObservedObject> {
  const { name, kind, content } = object
  // A job has run once it is registered.
  if (kind === 'statement') return { name, kind, content, state: 'finished', rows: null }
  const rows = kind === 'view' ? null : await countRows(session, name)
  return { name, kind, content: kind === 'external' ? null : content, state: 'ready', rows }
}

async function countRows(session: Session, name: string): Promise<number> {
  const [row] = await session.texts(`SELECT count(*) FROM ${placeSql(placeOf(name))}`)
  return Number(row?.[0] ?? 0)
}
