import type { ConsumerMove, Step } from '../../plan/plan.js'
import type { Adoption, IntendedAct, Problem } from '../engine.js'
import { openSession } from './open.js'
import { problemsRemoving } from './preflight-removals.js'
import { adoptObject } from './store/adopt.js'
import { readCatalog } from './store/catalog.js'
import { missingFor, movedName, moveShown } from './store/consumers.js'
import { type InPlace, inPlaces } from './store/in-place.js'
import { columnList, type Definition } from './store/definition.js'
import { type StepProblem, problemOf } from './store/outcome.js'
import { companionSql, placeOf, placeSql } from './store/place.js'
import {
  hasKey,
  insertObject,
  prepareRegistry,
  readGone,
  readKeys,
  readObjects,
  readOthers,
  type Registered,
  type Stored,
  writeKey,
  writeObject,
} from './store/registry.js'
import { retireObjects } from './store/retire.js'
import { defineOwnView, ownViewStep } from './store/own-view.js'
import { carryOut } from './store/carry-out.js'
import type { Store } from './store/database.js'
import { viewText } from './store/view-text.js'
import { notMadeWords, thenMade } from '../taken.js'
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
    const rehearsal: Rehearsal = { store, scratch, found: [], broken: new Set() }
    for (const one of adoptions) await rehearseAdoption(rehearsal, one)
    for (const act of acts) await rehearseAct(rehearsal, act)
    const known = new Set(rehearsal.found.map(({ step }) => step))
    const removing = await problemsRemoving(store, acts)
    return [...rehearsal.found, ...removing.filter(({ step }) => !known.has(step))]
  } finally {
    session.close()
  }
}

interface Rehearsal {
  readonly store: Store
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

/** What consumers are to show has to be there; views of the project's own are defined with the move. */
async function rehearseMoves(rehearsal: Rehearsal, { step, moves }: IntendedAct): Promise<void> {
  const { store, scratch, found, broken } = rehearsal
  const placed = await inPlaces(store.session)
  for (const move of moves) {
    if ((move.view?.reads ?? [move.to ?? '']).some((name) => broken.has(name))) continue
    const missing = missingFor(move, await readCatalog(scratch.session, scratch.space))
    const { file, line } = move.view ?? step
    found.push(...missing.map((message) => ({ step: step.id, message, hint: '', file, line })))
    if (missing.length > 0) broken.add(move.consumer)
    else if (await rehearseView(rehearsal, step, move))
      await rehearseTakingOver(rehearsal, step, move, placed(move))
  }
}

/** Whether its view can be made. */
async function rehearseView(rehearsal: Rehearsal, { id }: Step, move: ConsumerMove): Promise<boolean> {
  const { scratch, found, broken } = rehearsal
  const { consumer, to, view } = move
  if (view === undefined || to === null) return true
  const step = ownViewStep(consumer, view)
  const problem = await attempt(step, () => scratch.session.transaction(() => define(scratch, step)))
  if (problem === null) return true
  found.push({ step: id, ...problem, file: view.file })
  broken.add(consumer)
  return false
}

/** What others have made where a new consumer is to be becomes ours only where it is the very view that is to be made. */
async function rehearseTakingOver(
  { scratch, found }: Rehearsal,
  { id }: Step,
  move: ConsumerMove,
  other: InPlace | null,
): Promise<void> {
  const { consumer, to, view, from } = move
  if (from !== null || to === null || other === null) return
  if (view === undefined) await show(scratch, consumer, to)
  const name = movedName(move)
  if (other.text !== null && other.text === (await viewText(scratch.session, name))) return
  const { file, line } = view ?? { file: '', line: 0 }
  found.push({ step: id, message: notMadeWords(name), hint: thenMade, file, line })
}

async function show({ session, space }: Store, consumer: string, table: string): Promise<void> {
  await session.run('CREATE SCHEMA IF NOT EXISTS published')
  await moveShown(session, await readCatalog(session, space), consumer, table)
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
  const { foreign, taken } = await readCatalog(store.session, store.space)
  for (const object of await readObjects(store.session)) {
    const { name, kind, definition } = object
    const copied = definition === null ? null : await copy(scratch, name, definition)
    await writeObject(scratch.session, {
      ...object,
      made: null,
      mark: null,
      kind: kind === 'view' ? 'table' : kind,
      definition: copied,
    })
  }
  const copied = new Map<string, Definition>()
  for (const [name, definition] of foreign)
    if (definition.columns.length > 0) copied.set(name, await copy(scratch, name, definition))
  for (const other of await readOthers(store.session)) await copyOther(scratch, other, copied)
  for (const object of await readGone(store.session))
    if (taken.has(object.name) && object.kind !== 'statement') await copyTaken(scratch, object)
  scratch.session.forget()
}

/** No copy bears a mark: what stands in its place is another's. */
function copyTaken({ session }: Store, object: Registered): Promise<void> {
  return insertObject(session, { ...object, kind: 'table', mark: 'gone' }, session.scope)
}

function copyOther(
  { session }: Store,
  other: Stored,
  copied: ReadonlyMap<string, Definition>,
): Promise<void> {
  const { name, kind, scope } = other
  const definition = kind === 'statement' ? null : (copied.get(name) ?? null)
  return insertObject(
    session,
    { ...other, kind: kind === 'view' ? 'table' : kind, definition, mark: null },
    scope,
  )
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
