import type { Engine } from '../engines/engine.js'
import { isContent, shownAs, type Consumers } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import type { ConsumerMove } from '../plan/plan.js'
import { own } from '../project/own.js'
import { driftOf, type Drift, type Observation } from './drift.js'
import { movedAhead, type ShownNow } from './redefined.js'

/** Consumers that are not there, while something else is in their place: whoever made that may want it. */

/**
 * Which consumers others have taken the place of: the names that people see, by those that consumers have.
 * @param wanted consumers that serve, or are to
 */
export async function takenFrom(
  engine: Pick<Engine, 'describe'>,
  wanted: readonly Consumers[],
  shown: ShownNow,
): Promise<ReadonlyMap<string, string>> {
  const entries = wanted.flatMap((consumers) => Object.entries(consumers))
  const absent = new Map(
    entries.flatMap(([name, what]) =>
      own(shown, name) === undefined ? [[name, shownAs(name, what)] as const] : [],
    ),
  )
  if (absent.size === 0) return absent
  const found = await engine.describe([...absent.values()].map((name) => ({ name, kind: 'table' })))
  return new Map([...absent].filter(([, name], place) => isCalled(found[place]?.name ?? '', name)))
}

/** A table that is there is found by a name in another schema too. */
function isCalled(there: string, name: string): boolean {
  return `.${there}`.toLowerCase().endsWith(`.${name}`.toLowerCase())
}

/** The same, of what some moves make anew. */
export function takenByMoves(
  engine: Pick<Engine, 'describe'>,
  moves: readonly ConsumerMove[],
  shown: ShownNow,
): Promise<ReadonlyMap<string, string>> {
  const made = moves.flatMap(({ consumer, to, view }) =>
    to === null ? [] : [[consumer, view ?? to] as const],
  )
  return takenFrom(engine, [Object.fromEntries(made)], shown)
}

const inPlace = 'is there, but was not made as a consumer'

/** @param name as people see it */
export function takenWords(name: string): string {
  return `${name} ${inPlace}`
}

/** Whether it is a consumer whose place others have taken. */
export function isTaken({ kind, message }: Drift): boolean {
  return kind === 'consumer' && message.endsWith(inPlace)
}

/**
 * How a platform is otherwise than its ledger says; of consumers that are not there, what is in their place. Those that
 * our own run has moved ahead of the ledger are as they should be.
 */
export async function driftSeen(
  engine: Pick<Engine, 'describe' | 'ended'>,
  environment: Environment,
  observation: Observation,
): Promise<readonly Drift[]> {
  const ahead = aheadOf(environment, observation.consumers)
  const taken = await takenFrom(engine, [environment.serves.consumers], observation.consumers)
  const names = new Set(taken.values())
  const drifts = driftOf(environment, observation).filter(
    ({ kind, object }) => kind !== 'consumer' || !ahead.has(object) || names.has(object),
  )
  const known = unknownConsumers(environment, observation.consumers)
  const resumable = await resumableIn(engine, drifts)
  return drifts.map((one) => {
    if (resumable.has(one.object)) return { ...one, message: `${one.message}${resumableWords}` }
    if (one.kind !== 'consumer') return one
    return names.has(one.object)
      ? { ...one, message: takenWords(one.object) }
      : (known.get(one.object) ?? one)
  })
}

/** Consumers that our own run has moved ahead of the ledger, as drift calls them. */
function aheadOf(environment: Environment, shown: ShownNow): ReadonlySet<string> {
  const { consumers } = environment.serves
  const names = [...movedAhead(environment, shown)]
  return new Set(names.map((name) => shownAs(name, own(consumers, name) ?? name)))
}

/** Consumers that are ours, of a ledger that was lost: by the names that they are told by else. */
function unknownConsumers({ serves }: Environment, shown: ShownNow): ReadonlyMap<string, Drift> {
  const others = Object.entries(shown).filter(([name]) => own(serves.consumers, name) === undefined)
  return new Map(
    others.map(([consumer, label]) => {
      const object = isContent(label) ? consumer : shownAs(consumer, label)
      const message = `${object} is ours, but the ledger does not know it`
      return [shownAs(consumer, label), { object, kind: 'consumer', message }]
    }),
  )
}

const resumableWords = ', and goes on from its last state once it is deployed again'

/** Whether it is a statement that has ended, and that a deployment starts again. */
export function isResumable({ kind, message }: Drift): boolean {
  return (kind === 'failed' || kind === 'stopped') && message.endsWith(resumableWords)
}

async function resumableIn(
  engine: Pick<Engine, 'ended'>,
  drifts: readonly Drift[],
): Promise<ReadonlySet<string>> {
  const names = drifts.flatMap(({ kind, object }) =>
    kind === 'failed' || kind === 'stopped' ? [object] : [],
  )
  const ended = names.length === 0 ? [] : ((await engine.ended?.(names)) ?? [])
  return new Set(ended.flatMap(({ statement, from }) => (from === null ? [] : [statement])))
}
