import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Connect } from '../connect/connect.js'
import type { ConnectorStatus } from '../connect/status.js'
import { withoutSecrets } from '../connect/validation.js'
import type { Position } from '../engine.js'
import { configurationOf, connectOf, nameThere } from './connector-configuration.js'
import { takeOver } from './connector-handover.js'
import { distance, looked, untilStopped } from './connector-state.js'
import type { Parts } from './parts.js'
import { type Held, objectKey, type Registry } from './registry.js'

/**
 * Makes a connector, unless it has been made already. One that writes where another does is made stopped: it begins where
 * it has to, once that one has stopped.
 * @param refuseOvertaken throws where somebody else acts since
 * @throws Refusal where Kafka Connect says no
 */
export async function makeConnector(
  parts: Parts,
  registry: Registry,
  step: Step,
  held: Held,
  refuseOvertaken: () => Promise<unknown>,
): Promise<void> {
  const connect = connectOf(parts, step.id)
  const name = nameThere(parts, step.object)
  const follows = step.strategy === 'upsert' || step.strategy === 'append'
  const isNew = await connect.create(name, configurationOf(parts, registry, step), follows)
  if (!follows || (!isNew && !(await isWaiting(connect, name)))) return
  await untilStopped(connect, name, step.id)
  await takeOver(parts, step, held, refuseOvertaken)
}

/** Whether what was made stopped has not been let go since: whoever made it may have died before. */
async function isWaiting(connect: Connect, name: string): Promise<boolean> {
  const isKnown = (status: ConnectorStatus | null) => status !== null && status.state !== 'starting'
  return (await looked(connect, name, isKnown))?.state === 'stopped'
}

/**
 * Waits until a connector and all its tasks run.
 * @param again whether it was made before: what has failed of it is started again first
 * @throws Refusal where one has failed, with what it says, or where they do not run after a while
 */
export async function untilRuns(parts: Parts, registry: Registry, step: Step, again: boolean): Promise<void> {
  const connect = connectOf(parts, step.id)
  const name = nameThere(parts, step.object)
  if (again && (await connect.status(name))?.state === 'failed') {
    await connect.restart(name)
    await sleep(distance)
  }
  const status = await looked(connect, name, (seen) => seen?.state === 'running' || seen?.state === 'failed')
  if (status?.state === 'running') return
  const detail = withoutSecrets(status?.detail ?? '', configurationOf(parts, registry, step))
  const how =
    status?.state === 'failed'
      ? `has failed: ${detail}`
      : `does not run: it is ${status?.state ?? 'not there'}`
  throw new Refusal(step.id, `the connector ${name} ${how}`, '')
}

/** Whether a connector of ours is called so. */
export function isConnector({ objects }: Registry, name: string): boolean {
  return objects.has(objectKey({ kind: 'connector', name }))
}

/** How a connector is, in the words for a statement. */
export async function connectorPosition(parts: Parts, connector: string): Promise<Position> {
  const connect = connectOf(parts, 'position')
  const name = nameThere(parts, connector)
  const status = await connect.status(name)
  if (status === null) return { state: 'failed', lag: null, detail: 'Kafka Connect knows nothing of it' }
  const detail = withoutSecrets(status.detail, (await connect.configuration(name)) ?? {})
  return { state: status.state === 'paused' ? 'stopped' : status.state, lag: null, detail }
}
