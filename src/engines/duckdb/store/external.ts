import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import { findSample } from '../samples/find.js'
import { definitionOfSample, loadSample } from '../samples/load.js'
import { altered } from './alter.js'
import type { Catalog } from './catalog.js'
import type { Store } from './database.js'
import { defineTable } from './define.js'
import type { Definition } from './definition.js'
import { expectationProblem, widened } from './expectation.js'
import { make, registered, take } from './making.js'
import { writeMarked } from './mark.js'
import { nothingDone, type StepOutcome } from './outcome.js'
import { companionSql, placeOf, placeSql } from './place.js'
import { createOf, likeOf, readAll, refuseTaken } from './reading.js'

/** A table that somebody else fills: with its sample rows, or empty. What is there already stays. */
export async function expectExternal(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  const wanted = step.sql === null ? null : expectedDefinition(store, catalog, step)
  const known = catalog.objects.get(step.object)
  const there = known?.definition ?? catalog.foreign.get(step.object) ?? null
  if (there === null) return fillExternal(store, catalog, step, wanted)
  if (wanted === null) return nothingDone
  const problem = expectationProblem(step.object, wanted, there, known !== undefined)
  if (problem !== null) throw new Refusal(step.id, problem, '')
  if (known === undefined || widened(wanted, there) === null) return nothingDone
  await drop(store, step.object, there)
  return fillExternal(store, catalog, step, widened(wanted, there))
}

/** What a CREATE, and the ALTERs behind it, say of a table that somebody else fills. */
function expectedDefinition(store: Store, catalog: Catalog, step: Step): Definition {
  const [first, ...others] = readAll(store, catalog, step)
  const create = createOf(first)
  const defined = defineTable(create, first.context, likeOf(create, catalog))
  return others.reduce(
    (before, { syntax, context }) => (syntax.type === 'alter' ? altered(syntax, before, context) : before),
    defined,
  )
}

async function drop({ session }: Store, name: string, definition: Definition): Promise<void> {
  await session.run(`DROP TABLE ${placeSql(placeOf(name))}`)
  if (definition.companion) await session.run(`DROP TABLE ${companionSql('history', name)}`)
}

async function fillExternal(
  store: Store,
  catalog: Catalog,
  step: Step,
  wanted: Definition | null,
): Promise<StepOutcome> {
  const name = step.object
  if (!catalog.objects.has(name)) refuseTaken(step, name, catalog)
  const file = await findSample(store.samples, name)
  const own = wanted ?? (file === null ? null : await definitionOfSample(store.session, file))
  if (own === null)
    return { ...nothingDone, notes: [`nothing says which columns ${name} has, and it has no sample rows`] }
  if (file === null) {
    await make(store, name, own)
    await writeMarked(store.session, registered(step, 'external', own))
    return { ...nothingDone, rows: 0, notes: [`${name} has no sample rows, so it is empty`] }
  }
  const loaded = await loadSample(store.session, file, own)
  await make(store, name, loaded.definition)
  await store.session.run(loaded.stage)
  const outcome = await take(store, name, loaded.definition, '')
  await writeMarked(store.session, registered(step, 'external', loaded.definition))
  return outcome
}
