import { byTable } from '../plan/by-table.js'
import type { Environment, EnvironmentObject, Proof } from '../plan/environment.js'
import { definitionsOf, objectKey, recorded, wantedObjects, type WantedObject } from '../plan/object.js'
import type { Plan, Step } from '../plan/plan.js'
import { altered, altering } from './alteration.js'
import { footingWithout } from './return.js'

/** How an environment's record changes as a deployment goes on: pure, environment in, environment out. */

type Objects = Environment['objects']

/** Phases of a deployment that has begun and is not over. */
export const underWay: ReadonlySet<string> = new Set(['deploying', 'validated', 'watching', 'failed'])

/** Whether this very release is already being deployed here: the keys of its acts stay valid. */
export function isResumed(environment: Environment, release: string): boolean {
  return underWay.has(environment.phase) && environment.release === release
}

/** Whether the deployment under way has switched: what it undoes then is more than work in hand. */
export function isSwitched(environment: Environment): boolean {
  return environment.confirmed.some(isSwitch)
}

function isSwitch(id: string): boolean {
  return id.startsWith('switch:')
}

/**
 * Whether this very release serves and was watched before: also where a check failed then, and nobody has led back since,
 * because a run died before it could, or was told not to.
 */
export function wasWatched(environment: Environment, release: string): boolean {
  if (!isResumed(environment, release)) return false
  const { phase, proofs } = environment
  const isRefuted = proofs.some((proof) => proof.release === release && proof.outcome === 'fail')
  return phase === 'watching' || (phase === 'failed' && isSwitched(environment) && isRefuted)
}

/** An installation that has not come to its end: nothing serves yet. */
export function isInstalling(environment: Environment): boolean {
  return environment.phase !== 'empty' && !environment.objects.some((object) => object.colour === 'blue')
}

/** Consumers show what the ledger says: what comes before the first step of a deployment. */
export const settling = 'settle'

/** A deployment, or an installation, has begun to move its consumers, and nobody knows whether it did. */
export const showing = 'show'

/** Before consumers are moved. */
export function toShow(environment: Environment): Environment {
  const { confirmed } = environment
  return confirmed.includes(showing) ? environment : { ...environment, confirmed: [...confirmed, showing] }
}

/** An installation has not set them: those that are there are others'. Another run may have moved a deployment's before. */
export function notShown(environment: Environment): Environment {
  if (!isInstalling(environment)) return environment
  return { ...environment, confirmed: environment.confirmed.filter((id) => id !== showing) }
}

/** Whether consumers may show what the ledger does not know yet: a run may have died while it moved them. */
export function mayHaveMoved(environment: Environment): boolean {
  const { phase, confirmed } = environment
  if (phase === 'serving' || phase === 'empty' || isSwitched(environment)) return false
  return isInstalling(environment) || confirmed.includes(showing) || !confirmed.includes(settling)
}

/** A deployment begins, or goes on after an interruption. Where nothing was under way, consumers are settled. */
export function begun(environment: Environment, release: string, line: string | null): Environment {
  const { phase, generation } = environment
  if (isResumed(environment, release))
    return { ...environment, phase: phase === 'watching' ? 'watching' : 'deploying', release, line }
  const before = phase === 'serving' || phase === 'empty' ? [settling] : []
  const anew = { generation: generation + 1, confirmed: before, catchingUp: {}, discarding: false }
  return { ...environment, phase: 'deploying', release, line, ...anew }
}

/** What counts as confirmed once a plan's deployment begins, or goes on. */
export function confirmedAt(environment: Environment, { release }: Plan): ReadonlySet<string> {
  return new Set(begun(environment, release.hash, null).confirmed)
}

/** A plan with what its steps are looked up in, found once. */
export interface Work {
  readonly plan: Plan
  readonly wanted: ReadonlyMap<string, WantedObject>
  /** Tables and views with a CREATE of their own. */
  readonly defined: ReadonlySet<string>
  /** Table → the steps that define it. */
  readonly defining: ReadonlyMap<string, readonly Step[]>
  /** Steps after which consumers show what they make: connectors that carry rows out start with the switch. */
  readonly late: ReadonlySet<string>
}

export function workOf(plan: Plan): Work {
  const { green } = plan.release
  const defining = plan.steps.filter(({ kind }) => kind === 'create-table' || kind === 'alter-table')
  return {
    plan,
    wanted: wantedObjects(green),
    defined: new Set(definitionsOf(green).keys()),
    defining: byTable(defining, ({ object }) => [object]),
    late: new Set(plan.steps.filter(({ after }) => after.some(isSwitch)).map(({ id }) => id)),
  }
}

/** What the plan is about to do, before it is done. */
export function intended(environment: Environment, work: Work, steps: readonly Step[]): Environment {
  const making = new Map(
    steps.flatMap((step) => made(work, step)).map((object) => [objectKey(object), object]),
  )
  const removing = removedWith(environment, work.plan, steps)
  if (making.size === 0 && removing.size === 0)
    return { ...environment, objects: altering(environment.objects, steps) }
  const names = new Set([...making.values()].map(({ name }) => name))
  const isMade = (object: EnvironmentObject) => names.has(object.name) && making.has(objectKey(object))
  const gone = new Set(going(environment, removing))
  const kept = environment.objects
    .filter((object) => !isMade(object))
    .map((object) => (gone.has(object) ? { ...object, state: 'removing' } : object))
  return {
    ...environment,
    previous: footingWithout(environment, new Set([...[...gone].map(objectKey), ...making.keys()])),
    objects: altering(inserted(kept, [...making.values()]), steps),
  }
}

/** The objects of names that are removed: most acts remove nothing, and a record holds thousands. */
function going({ objects }: Environment, removing: ReadonlySet<string>): Objects {
  return removing.size === 0 ? [] : objects.filter((object) => isRemoved(object, removing))
}

/**
 * Removals begin together: a table whose statement is gone already holds rows that nothing accounts for, so no later
 * deployment may take it for whole.
 */
function removedWith(environment: Environment, plan: Plan, steps: readonly Step[]): ReadonlySet<string> {
  if (!steps.some(({ kind }) => kind === 'remove')) return new Set()
  const through = new Set(environment.confirmed)
  const isRemoval = (step: Step) => step.kind === 'remove' && !through.has(step.id)
  const all = steps.some(isRemoval) ? plan.steps.filter(isRemoval) : []
  return new Set(all.map((step) => step.object))
}

function isRemoved(object: EnvironmentObject, names: ReadonlySet<string>): boolean {
  return object.colour !== 'blue' && names.has(object.name)
}

/** The objects that a step begins to make: a job's include the tables that nothing else defines. */
function made(work: Work, step: Step): EnvironmentObject[] {
  // A connector that carries rows out starts with the switch, and serves at once.
  const colour = work.late.has(step.id) ? 'blue' : 'green'
  return keysOfStep(work, step).flatMap((key) => {
    const object = work.wanted.get(key)
    return object === undefined ? [] : [recorded(object, colour, 'creating')]
  })
}

function keysOfStep(work: Work, step: Step): string[] {
  switch (step.kind) {
    case 'create-table':
    case 'create-view':
      return [`table:${step.object}`]
    case 'start-statement':
    case 'seed':
      return [`statement:${step.object}`, ...selfMade(work, step)]
    case 'create-connector':
      return [`connector:${step.object}`]
    default:
      return []
  }
}

function selfMade(work: Work, step: Step): string[] {
  return step.writes.filter((table) => !work.defined.has(table)).map((table) => `table:${table}`)
}

/** Steps are through. A table is ready when its last ALTER is. */
export function confirmed(environment: Environment, work: Work, steps: readonly Step[]): Environment {
  const through = added(environment.confirmed, steps)
  const objects = withReady(withoutRemoved(environment.objects, steps), work, steps, through)
  return {
    ...environment,
    objects: steps.filter(({ kind }) => kind === 'alter-in-place').reduce(altered, objects),
    confirmed: through,
  }
}

/** Few are looked for one by one: a set of thousands for the sake of each would cost more than the rest. */
function added(ids: readonly string[], steps: readonly Step[]): readonly string[] {
  const few = steps.length < 10
  const known = few ? null : new Set(ids)
  const isNew = (id: string) => (known === null ? !ids.includes(id) : !known.has(id))
  return [...ids, ...steps.map(({ id }) => id).filter(isNew)]
}

function withoutRemoved(objects: Objects, steps: readonly Step[]): Objects {
  const removed = new Set(steps.filter(({ kind }) => kind === 'remove').map(({ object }) => object))
  return removed.size === 0 ? objects : objects.filter((object) => !isRemoved(object, removed))
}

function withReady(
  objects: Objects,
  work: Work,
  steps: readonly Step[],
  through: readonly string[],
): Objects {
  const keys = new Set(steps.flatMap((step) => keysMade(work, step)))
  if (keys.size === 0) return objects
  const isWhole = ({ name, kind }: EnvironmentObject) =>
    kind !== 'table' || (work.defining.get(name) ?? []).every(({ id }) => through.includes(id))
  const isReady = (object: EnvironmentObject) =>
    object.state !== 'ready' && keys.has(objectKey(object)) && isWhole(object)
  return objects.map((object) => (isReady(object) ? { ...object, state: 'ready' } : object))
}

function keysMade(work: Work, step: Step): readonly string[] {
  return step.kind === 'alter-table' ? [`table:${step.object}`] : keysOfStep(work, step)
}

/** A step failed: what served goes on serving; whoever goes on waits anew. */
export function failed(environment: Environment): Environment {
  return { ...environment, phase: 'failed', catchingUp: {} }
}

const keptProofs = 50

/** The checks' verdict on a release; the newest one of each release counts. */
export function proved(environment: Environment, proof: Proof): Environment {
  const others = environment.proofs.filter((other) => other.release !== proof.release)
  return { ...environment, proofs: [...others, proof].slice(-keptProofs) }
}

/** The deployment is over: it serves. */
export function settled(environment: Environment): Environment {
  return { ...environment, phase: 'serving', confirmed: [], catchingUp: {} }
}

/** Objects that the platform already holds with the wanted content become ours. */
export function adopted(environment: Environment, objects: Objects): Environment {
  const keys = new Set(objects.map(objectKey))
  const others = environment.objects.filter((object) => !keys.has(objectKey(object)))
  return { ...environment, objects: sorted([...others, ...objects]) }
}

/** What others made is about to become ours: until the platform knows, that is in doubt. */
export function adopting(environment: Environment): Environment {
  const objects = environment.objects.map((object) => (object.adopted === true ? inDoubt(object) : object))
  return { ...environment, objects }
}

/** It is ours. */
export function adoptionOver(environment: Environment): Environment {
  const objects = environment.objects.map((object) =>
    isAdopting(object) ? { ...object, state: 'ready' } : object,
  )
  return { ...environment, objects }
}

/** Whether what others made was to become ours, and nobody knows whether it did. */
export function isAdopting({ adopted, state }: EnvironmentObject): boolean {
  return adopted === true && state === 'adopting'
}

function inDoubt(object: EnvironmentObject): EnvironmentObject {
  return { ...object, state: 'adopting' }
}

/** Objects in order of key, with a few more in their places. */
function inserted(objects: Objects, more: Objects): Objects {
  if (more.length > 50) return sorted([...objects, ...more])
  const all = [...objects]
  for (const one of more) all.splice(placeOf(all, objectKey(one)), 0, one)
  return all
}

function placeOf(objects: Objects, key: string): number {
  let [low, high] = [0, objects.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = objects[middle]
    if (other !== undefined && objectKey(other) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** In order of key. */
export function sorted(objects: Objects): Objects {
  return objects
    .map((object) => ({ object, key: objectKey(object) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ object }) => object)
}
