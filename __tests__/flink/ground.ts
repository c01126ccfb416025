import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Access } from '../../src/engines/kafka/client.js'
import { type Rig, rigIn } from '../../rig/rig.js'

/** The rig that all tests share. */
export function sharedRig(): Rig {
  const rig = rigIn(process.env['BLUEGREEN_RIG'] ?? '')
  if (rig === null) throw new Error('these tests need a rig: npm run test:flink')
  return rig
}

/** How its Kafka is reached. */
export function accessTo({ addresses }: Rig): Access {
  return { brokers: [addresses.kafka], tls: false, sasl: null }
}

/** Looks until something is so; its value. @throws Error with what was seen last, after a minute unless more is given */
export async function eventually<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
  patience = 60_000,
): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const seen = await look()
    if (isSo(seen)) return seen
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(seen)}`)
    await sleep(100)
  }
}

/** A name that no other test has. */
export const fresh = (stem: string) => `${stem}_${randomUUID().slice(0, 8)}`
