import type { Step } from '../../../plan/plan.js'
import { quoted } from '../types/identifier.js'
import type { Store } from './database.js'
import { columnList, type Definition } from './definition.js'
import { nullCountSql, stage, upsertSql } from './fill.js'
import { addRows } from './fills.js'
import type { StepOutcome } from './outcome.js'
import { companionSql, placeOf, placeSql } from './place.js'
import type { Registered } from './registry.js'
import { forgetGone } from './remade.js'

/** Makes a table without rows, and beside it the one for its versions where it has some. */
export async function make({ session }: Store, name: string, definition: Definition): Promise<void> {
  const { schema } = placeOf(name)
  await forgetGone(session, name)
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`)
  await session.run(`CREATE TABLE ${placeSql(placeOf(name))} (${columnList(definition)})`)
  if (definition.companion)
    await session.run(`CREATE TABLE ${companionSql('history', name)} (${columnList(definition)})`)
}

/** A step's object as the registry keeps it. */
export function registered(step: Step, kind: Registered['kind'], definition: Definition | null): Registered {
  const reads = kind === 'table' ? [] : step.reads
  return {
    name: step.object,
    kind,
    content: step.content ?? '',
    reads,
    writes: step.writes,
    definition,
    options: {},
    sql: step.sql,
  }
}

/**
 * Takes the rows of the stage into a table, and says where nulls are that Flink would stop at.
 * @param place of the statement that gives them
 */
export async function take(
  { session }: Store,
  name: string,
  definition: Definition,
  place: string,
): Promise<StepOutcome> {
  const [count] = await session.texts(`SELECT count(*) FROM ${stage}`)
  const nulls = nullCountSql(definition)
  const found = nulls === null ? [] : await session.texts(nulls)
  if (definition.upsert) for (const sql of upsertSql(name, definition)) await session.run(sql)
  else await addRows(session, name, definition, place)
  const notes = found.map(
    ([column, rows]) =>
      `${rows ?? ''} rows with NULL in ${name}.${column ?? ''}, which is NOT NULL: Flink would stop`,
  )
  return { rows: Number(count?.[0] ?? 0), notes, approximations: [] }
}
