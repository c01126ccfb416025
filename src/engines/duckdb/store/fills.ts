import type { Session } from '../session.js'
import { literal, quoted } from '../types/identifier.js'
import type { Definition } from './definition.js'
import { stage } from './fill.js'
import { placeOf, placeSql } from './place.js'

/** Where a statement stands: `pipeline.sql:000012`. Statements fill a table in this order, whichever runs first. */
export function fillPlace({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${String(line).padStart(6, '0')}`
}

/**
 * Puts the rows of the stage into a table to which rows are only ever added: behind those of the statements that stand
 * before theirs, so that blue and green, whose steps may run in another order, have their rows in the same.
 */
export async function addRows(
  session: Session,
  name: string,
  definition: Definition,
  place: string,
): Promise<void> {
  const table = placeSql(placeOf(name))
  const list = definition.columns.map((column) => quoted(column.name)).join(', ')
  const add = (from: string, order: string): string =>
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM ${from} ORDER BY ${order}`
  const [row] = await session.texts(
    `SELECT sum(rows) FROM bluegreen.fills WHERE name = ${literal(name)} AND place <= ${literal(place)}`,
  )
  const [later] = await session.texts(
    `SELECT count(*) FROM bluegreen.fills WHERE name = ${literal(name)} AND place > ${literal(place)} AND rows > 0`,
  )
  if (later?.[0] === '0') await session.run(add(stage, '"$arrived"'))
  else await insertBetween(session, table, Number(row?.[0] ?? 0), add)
  await session.run(
    `INSERT INTO bluegreen.fills SELECT ${literal(name)}, ${literal(place)}, count(*) FROM ${stage}`,
  )
}

const moved = 'temp.bluegreen_moved'

/** The rows behind the first so many give way. */
async function insertBetween(
  session: Session,
  table: string,
  first: number,
  add: (from: string, order: string) => string,
): Promise<void> {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${moved} AS SELECT *, row_number() OVER (ORDER BY rowid) AS "$place" FROM ${table}`,
  )
  await session.run(`DELETE FROM ${table}`)
  await session.run(add(`(SELECT * FROM ${moved} WHERE "$place" <= ${first})`, '"$place"'))
  await session.run(add(stage, '"$arrived"'))
  await session.run(add(`(SELECT * FROM ${moved} WHERE "$place" > ${first})`, '"$place"'))
  await session.run(`DROP TABLE ${moved}`)
}
