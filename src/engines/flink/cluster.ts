import * as v from 'valibot'
import { Refusal } from '../../deploy/refusal.js'
import type { Http } from './http.js'
import { readAnswer } from './read.js'

/** What a cluster of Flink says of itself. */
export interface Cluster {
  /** Flink's version, as the gateway says it: `2.2.0`. */
  readonly version: () => Promise<string>
  /** @throws Refusal where the gateway speaks no version of its interface that is spoken here */
  readonly refuseUnknown: () => Promise<void>
  /** Places for tasks that nobody uses; null where more are made as they are needed. */
  readonly freeSlots: () => Promise<number | null>
  /** How many places a job takes that does not say so. */
  readonly parallelism: () => Promise<number>
}

const versionsSchema = v.object({ versions: v.array(v.string()) })
const infoSchema = v.object({ productName: v.string(), version: v.string() })
const overviewSchema = v.object({ taskmanagers: v.number(), 'slots-available': v.number() })
const settingsSchema = v.array(v.object({ key: v.string(), value: v.string() }))

const spoken = 'V3'

export function clusterOf(gateway: Http, manager: Http): Cluster {
  const settings = async () => {
    const read = readAnswer(await manager.get('/jobmanager/config'), settingsSchema)
    return new Map(read.map(({ key, value }) => [key, value]))
  }
  const version = async () => readAnswer(await gateway.get('/info'), infoSchema).version
  return {
    version,
    refuseUnknown: async () => {
      const { versions } = readAnswer(await gateway.get('/api_versions'), versionsSchema)
      if (versions.includes(spoken)) return
      const why = `the SQL Gateway of Flink ${await version()} speaks ${versions.join(', ')} of its interface, and not ${spoken}: Flink 1.20 or later is needed`
      throw new Refusal('the SQL Gateway', why, '')
    },
    freeSlots: async () => {
      if (makesSlots(await settings())) return null
      return readAnswer(await manager.get('/overview'), overviewSchema)['slots-available']
    },
    parallelism: async () => Number((await settings()).get('parallelism.default') ?? 1),
  }
}

/** On Kubernetes and YARN Flink itself starts TaskManagers where a job needs them. */
function makesSlots(settings: ReadonlyMap<string, string>): boolean {
  const target = settings.get('execution.target') ?? ''
  return /^(kubernetes|yarn)/.test(target) || settings.has('kubernetes.cluster-id')
}
