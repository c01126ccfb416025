import type { TableComparison } from '../../../checks/comparison.js'
import type { ComparedPair, ComparedViews, NamedView } from '../../../plan/plan.js'
import type { Store } from '../store/database.js'
import type { Definition } from '../store/definition.js'
import { makeOwnView } from '../store/own-view.js'
import { placeOf, placeSql } from '../store/place.js'
import type { Side } from './columns.js'
import { compareSides } from './compare.js'
import type { Standing } from './standing.js'

/**
 * What a view of the project's own shows before and after the switch, row by row. Both definitions take its name in a
 * transaction that is undone: whoever reads it sees neither.
 */
export async function compareShown(
  store: Store,
  pair: ComparedPair,
  { blue, green }: ComparedViews,
  note: (message: string) => void,
  standing: Standing | null,
): Promise<TableComparison> {
  const { session } = store
  await session.run('BEGIN')
  try {
    const before = await sideOf(store, pair.blue, blue, 'temp.bluegreen_shown_blue')
    const after = await sideOf(store, pair.green, green, 'temp.bluegreen_shown_green')
    return await compareSides(session, pair, before, after, note, standing)
  } finally {
    await session.run('ROLLBACK')
    session.forget()
  }
}

/** The rows of the last of some views, once all of them are defined. */
async function sideOf(store: Store, name: string, views: readonly NamedView[], rows: string): Promise<Side> {
  const definitions = new Map<string, Definition>()
  for (const { name: own, view } of views) definitions.set(own, await makeOwnView(store, own, view))
  const definition = definitions.get(name)
  if (definition === undefined) throw new Error(`nothing defines ${name}`)
  await store.session.run(`CREATE TEMP TABLE ${rows} AS SELECT * FROM ${placeSql(placeOf(name))}`)
  return { name, sql: rows, definition }
}
