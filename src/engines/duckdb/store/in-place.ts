import type { ConsumerMove } from '../../../plan/plan.js'
import type { Session } from '../session.js'
import { allConsumers, movedName, viewName } from './consumers.js'
import { placeKey } from './place.js'
import { readObjects, readOthers } from './registry.js'
import { tablesThere } from './there.js'
import { viewTexts } from './view-text.js'

/** What stands where a consumer is to be, and was not made as one: a view that nobody has registered has its text. */
export interface InPlace {
  readonly text: string | null
}

/** What others have made in the places of consumers; looked at once. Null where nothing is there. */
export async function inPlaces(session: Session): Promise<(move: ConsumerMove) => InPlace | null> {
  const texts = await viewTexts(session)
  const registered = await registeredPlaces(session)
  const tables = await tablePlaces(session)
  return (move) => {
    const key = placeKey(movedName(move))
    const text = texts.get(key)
    if (text === undefined) return tables.has(key) ? { text: null } : null
    return { text: registered.has(key) ? null : text }
  }
}

/** A view that somebody has registered is theirs, however alike it is. */
async function registeredPlaces(session: Session): Promise<ReadonlySet<string>> {
  const consumers = (await allConsumers(session)).map(viewName)
  const objects = [...(await readObjects(session)), ...(await readOthers(session))].map(({ name }) => name)
  return new Set([...consumers, ...objects].map(placeKey))
}

async function tablePlaces(session: Session): Promise<ReadonlySet<string>> {
  return new Set((await tablesThere(session)).map(placeKey))
}
