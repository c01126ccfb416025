import { messageOf } from '../../../project/wording.js'
import type { Session } from '../session.js'
import type { Objection } from './objection.js'
import { placeOf } from './place.js'
import { type View, viewsThere } from './view-text.js'

/**
 * Takes objects away, and says which views that stay read one of them, as they are now and whoever made them. DuckDB lets
 * a table go under a view, so each view is tried before and after; one that cannot be read before is told by its text.
 * @param going by name; call it within a transaction
 */
export async function readersLeft(
  session: Session,
  going: readonly string[],
  takeAway: () => Promise<void>,
): Promise<readonly Objection[]> {
  const tables = new Map(going.map((name) => [placeOf(name).table.toLowerCase(), name]))
  const staying = (await viewsThere(session)).filter(({ name }) => !going.includes(name))
  const before = new Map<View, string | null>()
  for (const view of staying) before.set(view, await problemReading(session, view))
  await takeAway()
  const found: Objection[] = []
  for (const [view, problem] of before) {
    const read = problem === null ? tableMissed(await problemReading(session, view), tables) : null
    if (read !== null) found.push({ about: read, line: `${view.name} ${verbOf(view)} ${read}` })
    const named = problem === null ? null : tableNamed(view, tables)
    if (named !== null) found.push({ about: named, line: `${view.name} names ${named}, and cannot be read` })
  }
  return found
}

/** What DuckDB says against reading a view; null where it can be read. */
async function problemReading(session: Session, { sql }: View): Promise<string | null> {
  try {
    await session.run(`EXPLAIN SELECT * FROM ${sql}`)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

const verbOf = ({ name }: View): string => (name.startsWith('published.') ? 'shows' : 'reads')

/** Which table a view that can be read no more reads; null where it can. */
function tableMissed(problem: string | null, tables: ReadonlyMap<string, string>): string | null {
  if (problem === null) return null
  const missing = /with name "?([^"\s]+)"? does not exist/.exec(problem)?.[1] ?? ''
  return tables.get(missing.toLowerCase()) ?? 'what would go'
}

/** The first of some tables that the text of a view has a word of; null where it has none. */
function tableNamed({ text, beside }: View, tables: ReadonlyMap<string, string>): string | null {
  const words = new Set(`${text} ${beside}`.toLowerCase().match(/[\p{L}\p{N}_$-]+/gu) ?? [])
  return [...tables].find(([table]) => words.has(table))?.[1] ?? null
}
