import { Refusal } from '../../deploy/refusal.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import { adopted, whatIsThere } from './adopt.js'
import type { Adoption, IntendedAct, Problem } from '../engine.js'
import { heldOf, settled } from './act.js'
import { formatProblems } from './compared.js'
import { connectorProblems } from './connector-check.js'
import { dialectProblems } from './dialect.js'
import { FlinkFailure } from './failure.js'
import type { Parts } from './parts.js'
import { connectorsThere, presentIn } from './present.js'
import { refuseIncapable, refuseUnmade } from './refusing.js'
import { type Held, isMade, objectKey, type Registry, type Shown } from './registry.js'
import { objectionsTo, ownGroups } from './retire.js'
import { shownBy } from './consumers.js'
import { explain } from './replay.js'

/**
 * Everything that would be refused, found by carrying the acts out on a copy of the registry: each statement is explained
 * in a session that has its definitions. An act that only lacks what a failed one should have made is not named beside it.
 */
export async function rehearse(
  parts: Parts,
  registry: Registry,
  acts: readonly IntendedAct[],
  adoptions: readonly Adoption[],
  pairs: readonly ComparedPair[],
): Promise<readonly Problem[]> {
  const there = await whatIsThere(parts)
  const hasConnectors = acts.some(({ step }) => step.kind === 'create-connector')
  const present = {
    topics: new Map(there.topics),
    connectors: hasConnectors ? new Set(await connectorsThere(parts)) : null,
  }
  const objects = new Map(presentIn(registry, present).objects)
  const isRemoving = acts.some(({ step }) => step.kind === 'remove')
  const rehearsal: Rehearsal = {
    parts,
    groups: isRemoving ? await ownGroups(parts, registry) : new Set(),
    registry: { ...registry, objects, consumers: new Map(registry.consumers) },
    there: present,
    broken: new Set(),
  }
  const found: Problem[] = []
  for (const { step, there: name } of adoptions)
    found.push(
      ...(await attempt(rehearsal, step, [], () => {
        const held = adopted(parts, rehearsal.registry, there, { step, there: name })
        if (held !== null) objects.set(objectKey(held), held)
      })),
    )
  for (const act of acts) found.push(...(await rehearseAct(rehearsal, act)))
  return [...found, ...formatProblems(objects, acts, pairs)]
}

interface Rehearsal {
  readonly parts: Parts
  /** Our connectors' groups, also of those that go in the rehearsal. */
  readonly groups: ReadonlySet<string>
  readonly registry: Registry & {
    readonly objects: Map<string, Held>
    readonly consumers: Map<string, Shown>
  }
  readonly there: { readonly topics: Map<string, string>; readonly connectors: Set<string> | null }
  /** What is not there because an act failed. */
  readonly broken: Set<string>
}

async function rehearseAct(rehearsal: Rehearsal, act: IntendedAct): Promise<readonly Problem[]> {
  const { step } = act
  if (step.kind === 'switch' || step.kind === 'switch-back') return rehearseMoves(rehearsal, act)
  if (step.kind === 'remove') return rehearseRemoval(rehearsal, step)
  if (isMade(rehearsal.registry, act.key)) return []
  const foreign = dialectProblems(rehearsal.registry.objects, step)
  if (foreign.length > 0) {
    for (const name of [step.object, ...step.writes]) rehearsal.broken.add(name)
    return foreign
  }
  const found = await attempt(rehearsal, step, [...step.reads, step.object], () =>
    rehearseStep(rehearsal, act),
  )
  const isChecked = step.kind === 'create-connector' && found.length === 0
  return isChecked ? connectorProblems(rehearsal.parts, rehearsal.registry, step) : found
}

async function rehearseStep(
  { parts, registry, there }: Rehearsal,
  { step, key }: IntendedAct,
): Promise<void> {
  const held = heldOf(parts, registry, step, key)
  refuseIncapable(parts, step)
  refuseUnmade(parts, registry, step, held, there, registry.begun.has(key))
  if (held.kind !== 'connector') await explain(parts, registry.objects, held)
  registry.objects.set(objectKey(held), settled(registry, held))
  if (held.topic !== null) there.topics.set(held.topic, '')
  if (held.kind === 'connector') there.connectors?.add(held.name)
}

/** Who reads what goes, once all has happened that comes before. */
async function rehearseRemoval(
  { parts, registry, there, groups }: Rehearsal,
  step: Step,
): Promise<readonly Problem[]> {
  const { id, object, file, line } = step
  const found = registry.objects.has(objectKey({ kind: 'table', name: object }))
    ? await objectionsTo(parts, registry, [object], groups)
    : []
  takeAway({ registry, there }, object)
  return found.map((message) => ({ step: id, message, hint: '', file, line }))
}

function takeAway({ registry, there }: Pick<Rehearsal, 'registry' | 'there'>, name: string): void {
  for (const [key, held] of registry.objects)
    if (held.name === name && held.kind !== 'external') {
      registry.objects.delete(key)
      if (held.topic !== null) there.topics.delete(held.topic)
      if (held.kind === 'connector') there.connectors?.delete(held.name)
    }
}

/** Views of the project's own are defined with the move. */
async function rehearseMoves(
  rehearsal: Rehearsal,
  { step, moves }: IntendedAct,
): Promise<readonly Problem[]> {
  const found: Problem[] = []
  for (const { consumer, to, view } of moves) {
    if (view === undefined || to === null) continue
    const place: Step = { ...step, ...view, object: consumer }
    found.push(...(await attempt(rehearsal, place, view.reads, () => rehearseView(rehearsal, place))))
  }
  for (const move of moves) moveIn(rehearsal.registry.consumers, move)
  return found
}

function moveIn(consumers: Map<string, Shown>, move: ConsumerMove): void {
  const shown = shownBy(move)
  if (shown === null) consumers.delete(move.consumer)
  else consumers.set(move.consumer, shown)
}

/**
 * Has Flink look at the views of the project's own that consumers are to be.
 * @throws Refusal where it does not take one
 */
export async function tryViews(
  parts: Parts,
  registry: Registry,
  moves: readonly ConsumerMove[],
): Promise<void> {
  for (const { consumer, to, view } of moves) {
    if (view === undefined || to === null) continue
    const step: Step = { ...blank, ...view, id: 'switch', kind: 'create-view', object: consumer }
    await rehearseView({ parts, registry }, step).catch((error: unknown) => {
      const { message, file, line } = problemOf(step, error)
      throw new Refusal('switch', `${message} (${file}:${line})`, '')
    })
  }
}

const blank = {
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  properties: {},
  touches: [],
  writes: [],
} as const

function rehearseView(
  { parts, registry }: { readonly parts: Parts; readonly registry: Registry },
  step: Step,
): Promise<void> {
  return explain(parts, registry.objects, heldOf(parts, registry, { ...step, kind: 'create-view' }, ''))
}

async function attempt(
  { broken }: Rehearsal,
  step: Step,
  uses: readonly string[],
  act: () => Promise<void> | void,
): Promise<readonly Problem[]> {
  try {
    await act()
    return []
  } catch (error) {
    const problem = problemOf(step, error)
    const follows = uses.some((name) => broken.has(name))
    for (const name of [step.object, ...step.writes]) broken.add(name)
    return follows ? [] : [problem]
  }
}

/** @throws what is no refusal */
function problemOf({ id, file, line }: Step, error: unknown): Problem {
  if (error instanceof FlinkFailure) {
    const within = (error.place?.line ?? 1) - 1
    return { step: id, message: error.message, hint: '', file, line: line + within }
  }
  if (error instanceof Refusal) return { step: id, message: error.message, hint: error.next, file, line }
  throw error
}
