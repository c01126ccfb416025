import type { Step } from '../../plan/plan.js'
import type { Adoption, IntendedAct, Problem } from '../engine.js'
import { openSession } from './open.js'
import { adoptObject } from './store/adopt.js'
import { readCatalog } from './store/catalog.js'
import { columnList, type Definition } from './store/definition.js'
import { type StepProblem, problemOf } from './store/outcome.js'
import { companionSql, placeOf, placeSql } from './store/place.js'
import {
  hasKey,
  insertObject,
  prepareRegistry,
  readKeys,
  readObjects,
  readOthers,
  type Stored,
  writeKey,
  writeObject,
} from './store/registry.js'
import { retireObjects } from './store/retire.js'
import { defineOwnView, ownViewStep } from './store/own-view.js'
import { carryOut } from './store/carry-out.js'
import type { Store } from './store/database.js'
import { quoted } from './types/identifier.js'

/**
 * Everything that would fail, found by carrying the acts out in memory, in their order, on tables without rows. An act
 * that only lacks what a failed one should have made is not named beside it.
 */
export async function rehearse(
  store: Store,
  acts: readonly IntendedAct[],
  adoptions: readonly Adoption[],
): Promise<readonly Problem[]> {
  const session = await openSession(':memory:', store.session.scope)
  try {
    const instant = await prepareRegistry(session, store.instant)
    const scratch: Store = { ...store, session, instant }
    await copyAll(store, scratch)
    await copyKeys(store, scratch, acts)
    const rehearsal: Rehearsal = { scratch, found: [], broken: new Set() }
    for (const one of adoptions) await rehearseAdoption(rehearsal, one)
    for (const act of acts) await rehearseAct(rehearsal, act)
    return rehearsal.found
  } finally {
    session.close()
  }
}

interface Rehearsal {
  readonly scratch: Store
  readonly found: Problem[]
  /** What is not there because an act failed. */
  readonly broken: Set<string>
}

function rehearseAct(rehearsal: Rehearsal, act: IntendedAct): Promise<void> {
  switch (act.step.kind) {
    case 'switch':
    case 'switch-back':
      return rehearseMoves(rehearsal, act)
    default:
      return rehearseStep(rehearsal, act)
  }
}

async function rehearseAdoption({ scratch, found, broken }: Rehearsal, one: Adoption): Promise<void> {
  const { step } = one
  const problem = await attempt(step, () => scratch.session.transaction(() => adoptObject(scratch, one)))
  if (problem === null) return
  broken.add(step.object)
  found.push({ step: step.id, ...problem, file: step.file })
}

async function rehearseStep(
  { scratch, found, broken }: Rehearsal,
  { step, key }: IntendedAct,
): Promise<void> {
  const { session } = scratch
  if (await hasKey(session, key)) return
  const make = () =>
    step.kind === 'remove' ? retireObjects(session, [step.object]) : carryOut(scratch, step)
  const problem = await attempt(step, () => session.transaction<unknown>(make))
  if (problem === null) return
  const follows = [...step.reads, step.object].some((name) => broken.has(name))
  for (const name of [step.object, ...step.writes]) broken.add(name)
  if (!follows) found.push({ step: step.id, ...problem, file: step.file })
}

/** Views of the project's own are defined with the move. */
async function rehearseMoves({ scratch, found, broken }: Rehearsal, act: IntendedAct): Promise<void> {
  for (const { consumer, to, view } of act.moves) {
    if (view === undefined || to === null || view.reads.some((name) => broken.has(name))) continue
    const step = ownViewStep(consumer, view)
    const problem = await attempt(step, () => scratch.session.transaction(() => define(scratch, step)))
    if (problem === null) continue
    found.push({ step: act.step.id, ...problem, file: view.file })
    broken.add(consumer)
  }
}

/** In place of its copy, which is a table. */
async function define(scratch: Store, step: Step): Promise<void> {
  const { foreign } = await readCatalog(scratch.session, scratch.space)
  if (foreign.get(step.object)?.view === false) {
    await scratch.session.run(`DROP TABLE ${placeSql(placeOf(step.object))}`)
    scratch.session.forget()
  }
  await defineOwnView(scratch, step)
}

async function attempt(step: Step, act: () => Promise<unknown>): Promise<StepProblem | null> {
  try {
    await act()
    return null
  } catch (error) {
    return problemOf(step, error)
  }
}

/** Everything that is there; a view becomes a table, as what it reads may not be at hand. */
async function copyAll(store: Store, scratch: Store): Promise<void> {
  const { foreign } = await readCatalog(store.session, store.space)
  for (const object of await readObjects(store.session)) {
    const { name, kind, definition } = object
    const copied = definition === null ? null : await copy(scratch, name, definition)
    // Its tables are without rows here, so that a job is not to be looked for by them.
    await writeObject(scratch.session, {
      ...object,
      made: null,
      kind: kind === 'view' ? 'table' : kind,
      definition: copied,
    })
  }
  const copied = new Map<string, Definition>()
  for (const [name, definition] of foreign)
    if (definition.columns.length > 0) copied.set(name, await copy(scratch, name, definition))
  for (const other of await readOthers(store.session)) await copyOther(scratch, other, copied)
  scratch.session.forget()
}

function copyOther(
  { session }: Store,
  other: Stored,
  copied: ReadonlyMap<string, Definition>,
): Promise<void> {
  const { name, kind, scope } = other
  const definition = kind === 'statement' ? null : (copied.get(name) ?? null)
  return insertObject(session, { ...other, kind: kind === 'view' ? 'table' : kind, definition }, scope)
}

/** What an interrupted run has done already is not done again. */
async function copyKeys(store: Store, scratch: Store, acts: readonly IntendedAct[]): Promise<void> {
  const keys = await readKeys(store.session)
  for (const { key } of acts) {
    const name = keys.get(key)
    if (name !== undefined) await writeKey(scratch.session, key, name)
  }
}

/** A table without its rows. */
async function copy({ session }: Store, name: string, definition: Definition): Promise<Definition> {
  const plain = { ...definition, view: false, companion: definition.companion && !definition.view }
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(placeOf(name).schema)}`)
  await session.run(`CREATE TABLE ${placeSql(placeOf(name))} (${columnList(plain)})`)
  if (plain.companion)
    await session.run(`CREATE TABLE ${companionSql('history', name)} (${columnList(plain)})`)
  return plain
}
