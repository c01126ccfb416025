import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { noDefinitions } from './definitions.js'
import { isAbsent, type Drift } from './drift.js'
import { lasting } from './late.js'
import type { Ports } from './ports.js'
import { mayBeLate, servesOtherwise, servingDrift } from './serving.js'

type Looking = Pick<Ports, 'engine' | 'clock' | 'ledger'>

/**
 * Where what serves is not there as it was deployed, what is to go may be the only whole copy.
 * @param kept what is to go
 * @param counts which drift of what serves keeps it; all that is not there, or another, unless given
 * @throws Refusal with the way on
 */
export async function refuseLastWhole(
  ports: Looking,
  environment: Environment,
  name: string,
  kept: string,
  counts: (drift: Drift) => boolean = () => true,
): Promise<void> {
  const isBroken = (one: Drift) => (isAbsent(one) || one.kind === 'different') && counts(one)
  const look = async () => (await servingDrift(ports.engine, environment, noDefinitions)).filter(isBroken)
  const broken = await lasting(ports, look, (found) => found.some(mayBeLate))
  if (broken.length === 0) return
  const said = `what serves in ${name} is not as its ledger says, so ${kept} is kept:`
  throw await servesOtherwise(said, broken, environment, { name, definitions: noDefinitions }, ports)
}

/**
 * The same before what is in hand is given up, and green goes: consumers are set as the ledger says then, but tables and
 * views that serve are made by nobody.
 */
export function refuseLastTables(ports: Looking, environment: Environment, name: string): Promise<void> {
  const tables = new Set(environment.objects.filter(isTable).map((one) => one.name))
  const counts = ({ kind, object }: Drift) => kind !== 'consumer' && tables.has(object)
  return refuseLastWhole(ports, environment, name, 'what is green', counts)
}

const isTable = ({ kind }: EnvironmentObject): boolean => kind === 'table' || kind === 'view'
