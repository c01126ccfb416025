import * as v from 'valibot'
import { Refusal } from '../../deploy/refusal.js'
import type { Answer, Http } from '../flink/http.js'
import { connectName, isSuccess, isTaken, messageOf, patiently, readAnswer, readIfThere } from './answer.js'
import { type ConnectorStatus, statusOf, statusSchema } from './status.js'
import {
  type Configuration,
  type ConfigurationProblem,
  firstLine,
  problemsIn,
  withoutValues,
} from './validation.js'

/** Where a sink connector stands in a partition: the offset that it reads next. */
export interface Carried {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
}

/**
 * A cluster of Kafka Connect. What its workers cannot take just now is asked for again, for some seconds.
 * @throws TransientRefusal where it does not answer, or cannot now; Refusal where it says no
 */
export interface Connect {
  readonly list: () => Promise<readonly string[]>
  /** The classes that it can run. */
  readonly classes: () => Promise<readonly string[]>
  /** Null where there is none of that name, or where nothing is known of one that has just been made. */
  readonly status: (name: string) => Promise<ConnectorStatus | null>
  /** Null where there is none of that name. */
  readonly configuration: (name: string) => Promise<Configuration | null>
  /** Whatever would be refused of a configuration. */
  readonly validate: (configuration: Configuration) => Promise<readonly ConfigurationProblem[]>
  /** Makes a connector; false where there is one of that name, which stays as it is. */
  readonly create: (name: string, configuration: Configuration, stopped: boolean) => Promise<boolean>
  /** Ends its tasks, and keeps where it stands. False where there is none. */
  readonly stop: (name: string) => Promise<boolean>
  readonly resume: (name: string) => Promise<boolean>
  /** Starts what has failed of it again. */
  readonly restart: (name: string) => Promise<boolean>
  /** Where it stands stays known by its name. */
  readonly remove: (name: string) => Promise<boolean>
  /** Where a sink connector stands, as far as it has said so; nothing of one that brings rows in. */
  readonly offsets: (name: string) => Promise<readonly Carried[]>
  /** Only of one that is stopped. */
  readonly setOffsets: (name: string, offsets: readonly Carried[]) => Promise<void>
  /** It begins at the beginning. Only of one that is stopped. */
  readonly resetOffsets: (name: string) => Promise<void>
}

const anything = v.unknown()
const names = v.array(v.string())
const classes = v.array(v.object({ class: v.string() }))
const configuration = v.record(v.string(), v.string())
const offsets = v.object({ offsets: v.array(v.unknown()) })
const sinkOffset = v.object({
  partition: v.object({ kafka_topic: v.string(), kafka_partition: v.number() }),
  offset: v.object({ kafka_offset: v.number() }),
})

export function connectAt(http: Http): Connect {
  const get = (path: string) => patiently(() => http.get(path))
  const send = (...request: Parameters<Http['send']>) => patiently(() => http.send(...request))
  const at = (name: string, rest = '') => `/connectors/${encodeURIComponent(name)}${rest}`
  const isDone = async (...request: Parameters<Http['send']>) =>
    readIfThere(await send(...request), anything) !== null
  return {
    list: async () => readAnswer(await get('/connectors'), names),
    classes: async () => {
      const found = readAnswer(await get('/connector-plugins'), classes)
      return found.map((plugin) => plugin.class)
    },
    status: async (name) => {
      const read = readIfThere(await get(at(name, '/status')), statusSchema)
      return read === null ? null : statusOf(read)
    },
    configuration: async (name) => readIfThere(await get(at(name, '/config')), configuration),
    validate: async (given) => {
      const kind = encodeURIComponent(given['connector.class'] ?? '')
      return problemsIn(await send('PUT', `/connector-plugins/${kind}/config/validate`, given), given)
    },
    create: async (name, config, stopped) => {
      const initial = stopped ? { initial_state: 'STOPPED' } : {}
      return created(await send('POST', '/connectors', { name, config, ...initial }), config)
    },
    stop: (name) => isDone('PUT', at(name, '/stop'), {}),
    resume: (name) => isDone('PUT', at(name, '/resume'), {}),
    restart: (name) => isDone('POST', at(name, '/restart?includeTasks=true&onlyFailed=true'), {}),
    remove: (name) => isDone('DELETE', at(name)),
    offsets: async (name) =>
      (readIfThere(await get(at(name, '/offsets')), offsets)?.offsets ?? []).flatMap(carried),
    setOffsets: async (name, given) => {
      readAnswer(await send('PATCH', at(name, '/offsets'), { offsets: given.map(sent) }), anything)
    },
    resetOffsets: async (name) => {
      readAnswer(await send('DELETE', at(name, '/offsets')), anything)
    },
  }
}

function created(answer: Answer, config: Configuration): boolean {
  if (isTaken(answer)) return false
  if (isSuccess(answer)) return true
  throw new Refusal(
    connectName,
    `${connectName} refuses: ${withoutValues(firstLine(messageOf(answer)), config)}`,
    '',
  )
}

/** Of a source connector nothing: it counts in its own way. */
function carried(given: unknown): readonly Carried[] {
  const read = v.safeParse(sinkOffset, given)
  if (!read.success) return []
  const { partition, offset } = read.output
  const { kafka_topic: topic, kafka_partition: place } = partition
  return [{ topic, partition: place, offset: BigInt(offset.kafka_offset) }]
}

function sent({ topic, partition, offset }: Carried) {
  return {
    partition: { kafka_topic: topic, kafka_partition: partition },
    offset: { kafka_offset: Number(offset) },
  }
}
