import { Refusal } from '../../../deploy/refusal.js'
import type { ObservedObject, Position } from '../../engine.js'
import type { Session } from '../session.js'
import { allConsumers, viewName } from './consumers.js'
import { placeKey, placeOf, placeSql } from './place.js'
import { foreignObjects, readGone, readObjects, readOthers, type Registered } from './registry.js'

/** Everything in the file: ours, as registered and still there, and what others put beside it. */
export async function observeObjects(session: Session): Promise<readonly ObservedObject[]> {
  const objects = await readObjects(session)
  const consumers = (await allConsumers(session)).map(viewName)
  const foreign = await foreignObjects(
    session,
    new Set([...objects.map((object) => object.name), ...consumers]),
  )
  const observed = await Promise.all(objects.map((object) => observedObject(session, object)))
  const statements = (await readOthers(session)).filter(({ kind }) => kind === 'statement')
  const others = await Promise.all([...foreign, ...statements].map((one) => foreignObject(session, one)))
  return [...observed, ...others, ...(await externalsGone(session, foreign))]
}

/** What was expected here once, and is there no more; where another has taken its place, that is it now. */
async function externalsGone(
  session: Session,
  foreign: readonly Pick<ObservedObject, 'name'>[],
): Promise<readonly ObservedObject[]> {
  const there = new Set(foreign.map(({ name }) => placeKey(name)))
  const gone = (await readGone(session)).filter(
    ({ kind, name }) => kind === 'external' && !there.has(placeKey(name)),
  )
  return gone.map(({ name }) => ({ name, kind: 'external', content: null, state: 'gone', rows: null }))
}

async function foreignObject(
  session: Session,
  { name, kind }: Pick<ObservedObject, 'name' | 'kind'>,
): Promise<ObservedObject> {
  const state = kind === 'statement' ? 'finished' : 'ready'
  const rows = kind === 'table' ? await countRows(session, name) : null
  return { name, kind, content: null, state, rows }
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
