import type { ViewDefinition } from '../../../plan/consumer.js'
import type { Step } from '../../../plan/plan.js'
import type { Session } from '../session.js'
import { quoted } from '../types/identifier.js'
import { readCatalog } from './catalog.js'
import type { Store } from './database.js'
import type { Definition } from './definition.js'
import { failureOf } from './outcome.js'
import { companionSql, placeOf, placeSql } from './place.js'
import { createOf, read } from './reading.js'
import { viewOf } from './view.js'

/**
 * Defines a view of the project's own that is itself a consumer, anew where it is there.
 * @throws Refusal where its SQL has no counterpart here
 */
export async function makeOwnView(store: Store, name: string, view: ViewDefinition): Promise<Definition> {
  const step = ownViewStep(name, view)
  try {
    return await defineOwnView(store, step)
  } catch (error) {
    throw failureOf(step, error, `${name}: `)
  }
}

/** The definition of a view as if it were a step of its own. */
export function ownViewStep(name: string, view: ViewDefinition): Step {
  return { ...nothing, id: `switch:${name}`, object: name, ...view, writes: [name] }
}

export async function defineOwnView(store: Store, step: Step): Promise<Definition> {
  const name = step.object
  const statement = read(store, await readCatalog(store.session, store.space), step)
  const made = viewOf(createOf(statement), name, statement.context)
  await dropOwnView(store.session, name)
  await store.session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(placeOf(name).schema)}`)
  for (const sql of made.statements) await store.session.run(sql)
  store.session.forget()
  return made.definition
}

const nothing = {
  kind: 'switch',
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  properties: {},
  touches: [],
} as const

export async function dropOwnView(session: Session, name: string): Promise<void> {
  await session.run(`DROP VIEW IF EXISTS ${placeSql(placeOf(name))}`)
  await session.run(`DROP VIEW IF EXISTS ${companionSql('rows', name)}`)
}
