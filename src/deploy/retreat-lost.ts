import type { Environment, EnvironmentObject, Footing } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import type { Plan } from '../plan/plan.js'
import type { Fault } from '../project/fault.js'
import { listed } from '../project/wording.js'
import type { Definitions } from './definitions.js'
import type { Drift } from './drift.js'
import { driftAmong } from './lost.js'
import type { Ports } from './ports.js'

/** A revision goes back before it replaces what serves: only to what is there as it was deployed. */

/**
 * A plan that goes back to nothing that is not there; where that was the only way, its faults say so.
 * @param make makes the plan from an environment
 */
export async function withSafeRetreat(
  make: (environment: Environment) => Plan,
  environment: Environment,
  definitions: Definitions,
  ports: Pick<Ports, 'engine' | 'clock'>,
): Promise<Plan> {
  const plan = make(environment)
  if (plan.retreat === null) return plan
  const lost = await lostOf(plan.retreat, environment, definitions, ports)
  if (lost.length === 0) return plan
  // What is gone of one footing may be part of the next one too.
  const known = unready(environment, lost)
  const other = await withSafeRetreat(make, known, definitions, ports)
  return { ...other, faults: other.faults.map((fault) => because(fault, lost)) }
}

/** Tables and views of a footing that serve nobody now, and are not there as they were deployed. */
function lostOf(
  { objects }: Footing,
  environment: Environment,
  definitions: Definitions,
  ports: Pick<Ports, 'engine' | 'clock'>,
): Promise<readonly Drift[]> {
  const keys = new Set(objects)
  const isMeant = (object: EnvironmentObject) => object.colour !== 'blue' && keys.has(objectKey(object))
  return driftAmong(environment, isMeant, definitions, ports)
}

function unready(environment: Environment, lost: readonly Drift[]): Environment {
  const names = new Set(lost.map(({ object }) => object))
  const isLost = ({ name, colour }: EnvironmentObject) => colour !== 'blue' && names.has(name)
  return {
    ...environment,
    objects: environment.objects.map((object) => (isLost(object) ? { ...object, state: 'failed' } : object)),
  }
}

function because(fault: Fault, lost: readonly Drift[]): Fault {
  if (fault.code !== 'serves-other-content') return fault
  const why = listed(
    lost.map(({ message }) => message),
    5,
  )
  return fault.message.includes(why) ? fault : { ...fault, message: `${fault.message}: ${why}` }
}
