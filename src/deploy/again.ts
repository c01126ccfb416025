import { consumerName } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { ConsumerMove } from '../plan/plan.js'
import { listed } from '../project/wording.js'
import { settlingMoves, untilSeen } from './act.js'
import { isForeignTable } from './drift.js'
import type { Ports } from './ports.js'
import { readBy } from './redefined.js'
import type { Place } from './site.js'

/** Consumers that should be there and are not: they are made again, and nothing of anybody's is overwritten. */

/** What would make them again, where they can be made; what may be no more than late is looked at twice. */
export async function absentConsumers(
  ports: Pick<Ports, 'engine' | 'clock'>,
  environment: Environment,
): Promise<readonly ConsumerMove[]> {
  const look = async () => (await settlingMoves(ports, environment)).filter(({ from }) => from === null)
  if ((await look()).length === 0) return []
  await untilSeen(ports)
  const theirs = (await ports.engine.observe()).filter(isForeignTable).map(({ name }) => name)
  return (await look()).filter(({ consumer }) => !readsAny(consumer, theirs, environment))
}

/** Nobody is led to what somebody else has made. */
function readsAny(consumer: string, names: readonly string[], environment: Environment): boolean {
  const read = readBy([consumer], environment.serves.consumers, environment)
  return names.some((name) => read.has(name))
}

/**
 * Makes them again, and records it.
 * @param name the environment's
 * @returns those that were made
 * @throws Refusal where the platform says no
 */
export async function showAgain({ journal, ports }: Place, name: string): Promise<readonly ConsumerMove[]> {
  const moves = await absentConsumers(ports, journal.environment)
  if (moves.length === 0) return moves
  await ports.engine.switch(moves)
  const said = {
    action: 'deploy',
    object: name,
    outcome: 'done',
    message: againWords(moves.map(consumerName)),
  } as const
  await journal.record(said, journal.environment)
  return moves
}

/**
 * `published.fact: made again, as it was not there any more`
 * @param names as people see them
 */
export function againWords(names: readonly string[]): string {
  const were = names.length === 1 ? 'it was' : 'they were'
  return `${listed(names, 5)}: made again, as ${were} not there any more`
}
