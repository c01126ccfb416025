import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../deploy/refusal.js'
import type { Connect } from '../connect/connect.js'
import type { ConnectorStatus } from '../connect/status.js'

/** Between two looks at a connector, in milliseconds. */
export const distance = 250

/** How long it may take to run or to stop, in milliseconds. */
const patience = 60_000

/** A connector's status once it is as it should be, or after a while. */
export async function looked(
  connect: Connect,
  name: string,
  isSo: (status: ConnectorStatus | null) => boolean,
): Promise<ConnectorStatus | null> {
  for (const end = Date.now() + patience; ;) {
    const status = await connect.status(name)
    if (isSo(status) || Date.now() > end) return status
    await sleep(distance)
  }
}

/** @throws Refusal where its tasks have not ended after a while */
export async function untilStopped(connect: Connect, name: string, act: string): Promise<void> {
  const status = await looked(connect, name, (seen) => seen?.state === 'stopped')
  if (status?.state !== 'stopped') throw new Refusal(act, `${name} has not stopped`, '')
}
