import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import { versionOf } from '../../project/version.js'
import type { Carried, Connect } from '../connect/connect.js'
import type { Configuration } from '../connect/validation.js'
import { asking } from '../kafka/client.js'
import { type Offsets, readTopic, type TopicRecord } from '../kafka/reading.js'
import { connectOf, nameThere } from './connector-configuration.js'
import { untilStopped } from './connector-state.js'
import type { Parts } from './parts.js'
import type { Held } from './registry.js'

/**
 * Lets a connector that is made and stopped take the place of those that write into its target. Of `upsert` it begins at
 * the beginning, of `append` behind what they carried; it runs only once they have stopped. Can be repeated until then.
 * @param refuseOvertaken throws where somebody else acts since: this may have taken long
 * @throws Refusal where one of them cannot carry what it has left
 */
export async function takeOver(
  parts: Parts,
  { id, object, strategy }: Step,
  held: Held,
  refuseOvertaken: () => Promise<unknown>,
): Promise<void> {
  const connect = connectOf(parts, id)
  const name = nameThere(parts, object)
  const before = (held.connector?.stops ?? []).map((stopped) => nameThere(parts, stopped))
  if (strategy === 'append') for (const one of before) await drain(parts, connect, one, id)
  await refuseOvertaken()
  for (const one of before) await stopWhole(connect, one, id)
  if (strategy === 'upsert') await connect.resetOffsets(name)
  else await follow(parts, connect, name, before)
  await connect.resume(name)
}

async function stopWhole(connect: Connect, name: string, act: string): Promise<void> {
  if (await connect.stop(name)) await untilStopped(connect, name, act)
}

/** How long a connector may take for what it has left, and between two looks at that; in milliseconds. */
const [patience, distance] = [300_000, 500]

/** So few records are counted one by one: what Kafka keeps between them for transactions is no record. */
const few = 1_000n

/** Waits until a connector has carried everything that is there now; one that does not run has to have done so. */
async function drain(parts: Parts, connect: Connect, name: string, act: string): Promise<void> {
  const ends = new Map<string, Offsets>()
  for (const end = Date.now() + patience; ;) {
    const configuration = await connect.configuration(name)
    if (configuration === null)
      throw new Refusal(act, `${name} is not there: how far it was is not known`, '')
    const carried = byTopic(await connect.offsets(name))
    const left = await leftOf(parts, new Set([...topicsIn(configuration), ...carried.keys()]), carried, ends)
    if (left === 0n) return
    const state = (await connect.status(name))?.state ?? 'starting'
    const isOpen = (state === 'running' || state === 'starting') && Date.now() < end
    if (!isOpen) throw new Refusal(act, `${name} has ${left} records left to carry, and is ${state}`, '')
    await sleep(distance)
  }
}

function topicsIn(configuration: Configuration): readonly string[] {
  return (configuration['topics'] ?? '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
}

/** @param ends where each topic ended when it was first asked about; added to */
async function leftOf(
  { topics, kafka }: Parts,
  names: ReadonlySet<string>,
  carried: ReadonlyMap<string, Offsets>,
  ends: Map<string, Offsets>,
): Promise<bigint> {
  let left = 0n
  for (const topic of names) {
    const from = carried.get(topic) ?? new Map<number, bigint>()
    const end = ends.get(topic) ?? (await topics.ends(topic))
    ends.set(topic, end)
    const open = [...end].reduce(
      (sum, [partition, at]) => sum + atLeast0(at - (from.get(partition) ?? 0n)),
      0n,
    )
    left += open > 0n && open < few ? await countFrom(kafka, topic, from, end) : open
  }
  return left
}

const atLeast0 = (count: bigint) => (count > 0n ? count : 0n)

async function countFrom(kafka: Parts['kafka'], topic: string, from: Offsets, end: Offsets): Promise<bigint> {
  let count = 0n
  const isMeant = ({ partition, offset }: TopicRecord) =>
    offset >= (from.get(partition) ?? 0n) && offset < (end.get(partition) ?? 0n)
  const take = (records: readonly TopicRecord[]) => void (count += BigInt(records.filter(isMeant).length))
  await asking(() => readTopic(kafka, topic, take, from))
  return count
}

function byTopic(carried: readonly Carried[]): ReadonlyMap<string, Offsets> {
  const topics = new Map<string, Map<number, bigint>>()
  for (const { topic, partition, offset } of carried)
    topics.set(topic, (topics.get(topic) ?? new Map<number, bigint>()).set(partition, offset))
  return topics
}

/**
 * Sets a stopped connector behind what others have carried: in a topic that they carried too, exactly there; in another
 * version of it, behind the moment of the last record.
 */
async function follow(
  parts: Parts,
  connect: Connect,
  name: string,
  before: readonly string[],
): Promise<void> {
  const carried = byTopic((await Promise.all(before.map((one) => connect.offsets(one)))).flat())
  const configuration = (await connect.configuration(name)) ?? {}
  const offsets: Carried[] = []
  for (const topic of topicsIn(configuration)) {
    const found = await offsetsIn(parts, topic, carried)
    for (const [partition, offset] of found) offsets.push({ topic, partition, offset })
  }
  if (offsets.length > 0) await connect.setOffsets(name, offsets)
}

async function offsetsIn(
  parts: Parts,
  topic: string,
  carried: ReadonlyMap<string, Offsets>,
): Promise<Offsets> {
  const same = carried.get(topic)
  if (same !== undefined) return same
  const { stem } = versionOf(topic)
  const earlier = [...carried].find(([other]) => versionOf(other).stem === stem)
  const moment = earlier === undefined ? null : await lastMoment(parts, ...earlier)
  if (moment !== null) return parts.topics.since(topic, moment + 1)
  // Nothing of it has been carried.
  const ends = await parts.topics.ends(topic)
  return new Map([...ends.keys()].map((partition) => [partition, 0n]))
}

/** So many records before where a connector stands are read to find the last one that it carried; then all. */
const behind = [100n, 10_000n, null]

/** When the last record was written that stands before some offsets; null where there is none. */
async function lastMoment({ kafka }: Parts, topic: string, offsets: Offsets): Promise<number | null> {
  for (const count of behind) {
    const from = new Map(
      [...offsets].map(([partition, at]) => [partition, count === null ? 0n : atLeast0(at - count)]),
    )
    let last = -1
    const take = (records: readonly TopicRecord[]) => {
      for (const { partition, offset, timestamp } of records)
        if (offset < (offsets.get(partition) ?? 0n)) last = Math.max(last, timestamp)
    }
    await asking(() => readTopic(kafka, topic, take, from))
    if (last >= 0) return last
  }
  return null
}
