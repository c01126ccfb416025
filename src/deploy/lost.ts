import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import { untilSeen } from './act.js'
import { command } from '../plan/command.js'
import type { Definitions } from './definitions.js'
import { consumerDrift, driftOf, type Drift } from './drift.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'

/** What an environment's platform lacks of what its ledger says, before one goes back. */

type Looking = Pick<Ports, 'engine' | 'clock'>

/** Tables and views that would serve again, and are not there as they were deployed: one sentence each. */
export async function lostBehind(environment: Environment, ports: Looking): Promise<readonly string[]> {
  const blue = new Set(environment.previous?.objects ?? [])
  const drifts = await missing(environment, ports, (object) => blue.has(objectKey(object)))
  return drifts.map(({ message }) => message)
}

/**
 * A consumer that shows something else was changed by hand, and nobody may want that undone.
 * @throws Refusal where consumers do not show what the ledger says
 */
export async function refuseChangedConsumers(
  environment: Environment,
  name: string,
  ports: Looking,
): Promise<void> {
  const drifts = await lasting(ports, async () =>
    consumerDrift(environment, { consumers: await ports.engine.consumers(), differences: new Map() }),
  )
  if (drifts.length === 0) return
  const message = `consumers were changed by hand, and give way to no rollback:\n${drifts.map((one) => one.message).join('\n')}`
  throw new Refusal('observe', message, command('status', name))
}

/** @throws Refusal where nothing is there of all that should be: it is another platform, or an empty one */
export async function refuseOtherPlatform(
  environment: Environment,
  name: string,
  ports: Looking,
): Promise<void> {
  if (!isLost(environment, await missing(environment, ports, isReadyTable))) return
  const message = `nothing of what the ledger of ${name} says is there: it is another platform than the ledger's, or what it held is lost`
  throw new Refusal('observe', message, command('status', name))
}

/** Whether nothing is there of all that should be. */
export function isLost({ objects }: Environment, drifts: readonly Drift[]): boolean {
  const gone = new Set(drifts.flatMap(({ kind, object }) => (kind === 'missing' ? [object] : [])))
  const known = objects.filter(isReadyTable)
  return known.length > 0 && known.every(({ name }) => gone.has(name))
}

function isReadyTable({ kind, state }: EnvironmentObject): boolean {
  return (kind === 'table' || kind === 'view') && state === 'ready'
}

async function missing(
  environment: Environment,
  ports: Looking,
  isMeant: (object: EnvironmentObject) => boolean,
): Promise<readonly Drift[]> {
  const names = new Set(
    environment.objects
      .filter(isReadyTable)
      .filter(isMeant)
      .map(({ name }) => name),
  )
  return lasting(ports, async () =>
    (await tableDrift(environment, ports)).filter(({ object }) => names.has(object)),
  )
}

/** A platform may show late what it holds, so what is not as it should be is looked at again. */
async function lasting(ports: Looking, look: () => Promise<readonly Drift[]>): Promise<readonly Drift[]> {
  const first = await look()
  if (first.length === 0) return first
  await untilSeen(ports)
  return look()
}

const unknown: Definitions = { definitionOf: () => null, names: [] }

/** By what the platform marks alone. Statements may stand still: what they have filled can be shown all the same. */
async function tableDrift(environment: Environment, { engine }: Looking): Promise<readonly Drift[]> {
  const seen = await observe(engine, environment, unknown, () => false)
  const drifts = driftOf(environment, { ...seen, streaming: false })
  return drifts.filter(({ kind }) => kind === 'missing' || kind === 'different')
}
