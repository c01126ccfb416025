import type { Fault, Warning } from '../project/fault.js'
import type { Pipeline, Release } from '../release/release.js'
import { closingSteps } from './closing.js'
import { replacedSinks, sourceSteps } from './connector.js'
import { connectorWarnings, targetLosses, targetWarnings } from './connector-warning.js'
import type { Environment } from './environment.js'
import { inPlaceFaults, nameFaults, publishedFaults, servedFaults, stuckFaults } from './fault.js'
import { environmentOf } from './foundation.js'
import { groundOf, hasWork, type Ground } from './ground.js'
import { planHash } from './hash.js'
import { plannedJobs } from './jobs.js'
import { expectations, makingSteps, workshop } from './making.js'
import { objectKey, objectsByKey, sharedKeys, wantedObjects, type WantedObject } from './object.js'
import { ordered } from './order.js'
import type { Plan, Step } from './plan.js'
import { proofSteps } from './proving.js'
import { keepsAsMuch } from './retention.js'
import { removalSteps, switchStep } from './stage.js'
import type { Target } from './target.js'
import { assumedWarning, capabilityWarnings, otherwiseWarnings, retreatWarning } from './warning.js'

/**
 * The steps from what an environment runs to what a release wants (DESIGN §5). Pure: the same input gives the same
 * plan. An environment that nothing is known of is assumed to run the baseline, with a warning.
 */
export function makePlan(release: Release, environment: Environment | null, target: Target): Plan {
  const known = environment !== null && environment.phase !== 'empty'
  const able = target.capabilities.connectors ? release : withoutConnectors(release)
  const from = known ? environment : environmentOf(able.blue, release.baseline.commit)
  const same = known ? new Set<string>() : sharedKeys(able.blue, able.green)
  const ground = groundOf(able, from, target, same)
  // What an environment cannot take is told of a release that is one.
  const faults = release.faults.length > 0 ? release.faults : faultsOf(ground)
  const steps = faults.length > 0 ? [] : stepsOf(ground)
  const assumed = known ? [] : [assumedWarning(target, release.baseline.ref)]
  return {
    release,
    environment: target.name,
    engine: target.engine,
    assumed: !known,
    hash: planHash(release.hash, target, steps, ground.moves),
    steps,
    moves: ground.moves,
    retreat: ground.retreat,
    serves: ground.serves,
    pins: ground.pins,
    pairs: ground.pairs,
    jobs: plannedJobs(release, ground.start, ground.difference),
    irreversible: irreversible(ground),
    warnings: [...release.warnings, ...assumed, ...warningsOf(ground, release.green, from.serves.line)],
    faults,
  }
}

function withoutConnectors(release: Release): Release {
  const without = (pipeline: Pipeline): Pipeline => ({ ...pipeline, connectors: [] })
  return { ...release, blue: without(release.blue), green: without(release.green) }
}

/** What the environment cannot take. */
function faultsOf({ target, difference, start, release, alterations }: Ground): readonly Fault[] {
  return [
    ...stuckFaults(target, difference.stuck, release),
    ...servedFaults(target, start, difference),
    ...publishedFaults(target, release.green, start),
    ...inPlaceFaults(target, alterations),
    ...nameFaults(target, difference),
  ]
}

function warningsOf(ground: Ground, pipeline: Pipeline, line: string | null): readonly Warning[] {
  const { target, moves, difference, retreat, release } = ground
  return [
    ...capabilityWarnings(target, pipeline, moves.length),
    ...otherwiseWarnings(target, difference),
    ...connectorWarnings(target, release, difference),
    ...targetWarnings(target, replacedSinks(ground)),
    ...(retreat === null ? [] : [retreatWarning(target, line, difference)]),
  ]
}

function stepsOf(ground: Ground): readonly Step[] {
  if (!hasWork(ground)) return []
  const { target, difference, release, retreat } = ground
  const shop = workshop(release.green, difference, target)
  const back = retreat === null ? [] : [switchStep('switch-back', target.name, ground.back, [])]
  const before = ordered([
    ...back,
    ...removalSteps(
      difference.remove,
      back.map((step) => step.id),
    ),
    ...makingSteps(shop),
    ...expectations(shop, release.expectations),
    ...sourceSteps(ground, shop),
    ...proofSteps(shop, jobsToWaitFor(ground), ground.pairs),
  ])
  return ordered([...before, ...closingSteps(ground, leavesOf(before))])
}

/** Every job that does not serve yet, also one that an interrupted deployment already started. */
function jobsToWaitFor({ release, start, target }: Ground): readonly WantedObject[] {
  if (!target.capabilities.streaming) return []
  const present = objectsByKey(start)
  return [...wantedObjects(release.green).values()].filter(
    (object) => object.kind === 'statement' && present.get(objectKey(object))?.colour !== 'blue',
  )
}

function leavesOf(steps: readonly Step[]): readonly string[] {
  const needed = new Set(steps.flatMap((step) => step.after))
  return steps.map((step) => step.id).filter((id) => !needed.has(id))
}

/** What cannot be undone, in words: everything else goes back by `rollback`, and nothing is deleted before `retire`. */
function irreversible(ground: Ground): readonly string[] {
  const options = ground.alterations
    .filter(({ before, after }) => !keepsAsMuch(before, after))
    .map(
      ({ table, key, after }) =>
        `Rows that ${table} drops under ${key} = ${after ?? 'its default'} do not come back when the option does.`,
    )
  return [...options, ...targetLosses(replacedSinks(ground))]
}
