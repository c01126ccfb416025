import { Refusal } from '../../../deploy/refusal.js'
import type { ConsumerMove } from '../../../plan/plan.js'
import { notMadeWords, takenWords } from '../../taken.js'
import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'
import type { Catalog } from './catalog.js'
import type { Store } from './database.js'
import { definitionSql, shownNow, shownSql } from './shown.js'
import { viewText, viewTexts } from './view-text.js'
import { dropOwnView, makeOwnView } from './own-view.js'
import { keepDefinition } from './past-definitions.js'
import { placeKey, placeOf, placeSql } from './place.js'
import { inPlaces } from './in-place.js'
import { oursSql } from './registry.js'

/** A consumer as the registry keeps it. */
export interface Consumer {
  readonly name: string
  /** The table that it shows; of a view of the project's own, the content of what defines it. */
  readonly shows: string
  /** The tables that a view of the project's own reads; null for a view behind `published.`. */
  readonly reads: readonly string[] | null
  /** Of a view of the project's own, what defines it; and what DuckDB said of it once it was made. */
  readonly sql: string | null
  readonly made: string | null
}

/** Where a consumer's view is. */
export function viewName({ name, reads }: Pick<Consumer, 'name' | 'reads'>): string {
  return reads === null ? `published.${name}` : name
}

/** Our consumers, without those whose view is gone. */
function readConsumers(session: Session): Promise<readonly Consumer[]> {
  return consumersWhere(session, oursSql(session))
}

/** The same, with those of other projects and environments in this file. */
export function allConsumers(session: Session): Promise<readonly Consumer[]> {
  return consumersWhere(session, 'true')
}

async function consumersWhere(session: Session, where: string): Promise<readonly Consumer[]> {
  const rows = await session.texts(
    `SELECT consumer, shows, reads, sql, made FROM bluegreen.consumers WHERE ${where} ORDER BY consumer`,
  )
  const views = await viewTexts(session)
  const all = rows.map(([name, shows, reads, sql = null, made = null]): Consumer => ({
    name: name ?? '',
    shows: shows ?? '',
    reads: reads === null || reads === undefined ? null : (JSON.parse(reads) as string[]),
    sql,
    made,
  }))
  return all.filter((consumer) => views.has(placeKey(viewName(consumer))))
}

/** What each of our consumers shows, as it is now. */
export async function consumersShown(store: Store, catalog: Catalog): Promise<ReadonlyMap<string, string>> {
  const texts = await viewTexts(store.session)
  const shown = new Map<string, string>()
  for (const consumer of await readConsumers(store.session))
    shown.set(consumer.name, await shownNow(store, consumer, texts, catalog))
  return shown
}

/**
 * Moves consumers; call it within one transaction, so that all move or none.
 * @throws Refusal where one does not show what it is said to, or where a table is not there
 */
export async function moveConsumers(
  store: Store,
  catalog: Catalog,
  moves: readonly ConsumerMove[],
): Promise<void> {
  const { session } = store
  const consumers = await readConsumers(session)
  const shown = await consumersShown(store, catalog)
  const wrong = moves.find((move) => (shown.get(move.consumer) ?? null) !== move.from)
  if (wrong !== undefined) throw otherwise(wrong, shown.get(wrong.consumer) ?? null, consumers, catalog)
  const [missing] = moves.flatMap((move) => missingFor(move, catalog))
  if (missing !== undefined) throw new Refusal('switch', missing, '')
  await session.run('CREATE SCHEMA IF NOT EXISTS published')
  const own = new Map(consumers.map(({ name, reads }) => [name, reads !== null]))
  const placed = await inPlaces(session)
  for (const move of moves) {
    const other = isOurs(move, consumers) ? null : placed(move)
    if (other !== null && other.text === null) throw notMade(move)
    await moveOne(store, catalog, move, own.get(move.consumer) === true)
    // Where it is the very same view, nothing of anybody's was changed.
    if (other !== null && other.text !== (await viewText(session, movedName(move)))) throw notMade(move)
  }
}

function isOurs(move: ConsumerMove, consumers: readonly Consumer[]): boolean {
  const key = placeKey(movedName(move))
  return consumers.some((one) => placeKey(viewName(one)) === key)
}

const notMade = (move: ConsumerMove): Refusal => new Refusal('switch', notMadeWords(movedName(move)), '')

/** Where a moved consumer's view is, or is to be. */
export function movedName({ consumer, view }: ConsumerMove): string {
  return viewName({ name: consumer, reads: view?.reads ?? null })
}

/** What a consumer would show and is not there, in words: also where somebody else's stands in its place. */
export function missingFor({ view, to }: ConsumerMove, catalog: Catalog): readonly string[] {
  if (to === null) return []
  const taken = (view?.reads ?? [to]).filter((name) => catalog.taken.has(name))
  const isAbsent = view === undefined && catalog.definitionOf(to) === null
  return [...taken.map(takenWords), ...(isAbsent ? [`${to} is not there`] : [])]
}

/** A consumer does not show what it is moved from; where somebody has redefined it, with what gives it back. */
function otherwise(
  { consumer, from }: ConsumerMove,
  now: string | null,
  consumers: readonly Consumer[],
  catalog: Catalog,
): Refusal {
  const known = consumers.find(({ name }) => name === consumer)
  if (known === undefined || known.shows !== from)
    return new Refusal('switch', `${consumer} shows ${now ?? 'nothing'}, not ${from ?? 'nothing'}`, '')
  const what = known.reads === null ? `not ${from}, but ${now ?? 'nothing'}` : (now ?? 'nothing')
  return new Refusal(
    'switch',
    `${viewName(known)} was redefined by somebody else, and shows ${what}`,
    `give it its definition back, and run the same command again: ${definitionSql(known, catalog)}`,
  )
}

/** @param own whether it was a view of the project's own before */
async function moveOne(store: Store, catalog: Catalog, move: ConsumerMove, own: boolean): Promise<void> {
  const { session } = store
  const { consumer, to, view } = move
  await session.run(
    `DELETE FROM bluegreen.consumers WHERE consumer = ${literal(consumer)} AND ${oursSql(session)}`,
  )
  if (own) await dropOwnView(session, consumer)
  if (view === undefined) await moveShown(session, catalog, consumer, to)
  else if (to !== null) await makeOwnView(store, consumer, view)
  if (to === null) return
  const reads = view === undefined ? 'NULL' : literal(JSON.stringify(view.reads))
  const made = view === undefined ? null : await viewText(session, consumer)
  const texts = [view?.sql ?? null, made, session.scope].map((one) => (one === null ? 'NULL' : literal(one)))
  const values = [literal(consumer), literal(to), reads, ...texts]
  await session.run(`INSERT INTO bluegreen.consumers VALUES (${values.join(', ')})`)
  if (view !== undefined) await keepDefinition(session, consumer, { ...view, content: to })
}

/** The view behind `published.` shows the columns that a table declares. */
export async function moveShown(
  session: Session,
  catalog: Catalog,
  consumer: string,
  to: string | null,
): Promise<void> {
  const definition = to === null ? null : catalog.definitionOf(to)
  const view = placeSql(placeOf(`published.${consumer}`))
  if (to === null || definition === null) {
    await session.run(`DROP VIEW IF EXISTS ${view}`)
    return
  }
  await session.run(`CREATE OR REPLACE VIEW ${view} AS ${shownSql(to, definition)}`)
}
