import { mkdirSync, realpathSync } from 'node:fs'
import { ownProcess } from '../src/git/process.js'
import { bringUp, partsOf, startService } from './bring-up.js'
import { hasMaven, javaVersion } from './java.js'
import { folderOf } from './parts.js'
import { freePorts, type Ports } from './ports.js'
import { begun, end, residentMemory, running } from './process.js'
import { registryPath } from './registry.js'
import { type ServiceName, serviceNames, type Site } from './service.js'
import { clear, readState, remove, writeState } from './state.js'

/** What a test may need; `flink` is a JobManager, a TaskManager and a SQL Gateway. */
export type Need = 'kafka' | 'flink' | 'connect' | 'registry'

export const allNeeds: readonly Need[] = ['kafka', 'flink', 'connect', 'registry']

const needed: Readonly<Record<Need, readonly ServiceName[]>> = {
  kafka: ['kafka'],
  flink: ['jobmanager', 'taskmanager', 'gateway'],
  connect: ['kafka', 'connect'],
  registry: ['registry'],
}

/** Where the services of a rig are: `host:port` of Kafka, open and with TLS and SASL, and URLs. Those that were not asked for are not there. */
export type Addresses = Readonly<
  Record<'kafka' | 'secure' | 'jobmanager' | 'gateway' | 'connect' | 'registry', string>
>

/** Apache Flink, Kafka and what belongs to them, on loopback. */
export interface Rig {
  readonly folder: string
  readonly services: readonly ServiceName[]
  readonly addresses: Addresses
  /** The services that run now. */
  readonly running: () => readonly ServiceName[]
  /** Ends a service as a crash does. */
  readonly kill: (name: ServiceName) => Promise<void>
  /** Starts a service again, at its old address, and waits until it answers; one that runs is ended first. */
  readonly restart: (name: ServiceName) => Promise<void>
  /** The resident memory of all of it, in bytes. */
  readonly memory: () => number
  /** Ends what the rig started, and nothing else; its logs stay. */
  readonly stop: () => Promise<void>
}

export interface RigOptions {
  readonly needs: readonly Need[]
  /** A folder of its own; a rig that was left there is ended and removed. */
  readonly folder: string
  /** Whether it outlives this process; else it is what was left as soon as this process has ended. */
  readonly background?: boolean
}

/** Why no rig can run here; null where one can. */
export function missing(): string | null {
  const java = javaVersion()
  if (java === null) return 'there is no Java'
  if (java < 17) return `Java 17 is needed, and here is ${java}`
  if (!hasMaven()) return 'there is no Maven'
  return ownProcess() === null ? 'the system does not say when a process began' : null
}

/** Fetches the parts that are not in the cache yet. */
export function fetchParts(needs: readonly Need[]): void {
  for (const parts of new Set(servicesOf(needs).map(partsOf))) folderOf(parts)
}

/**
 * Starts what is needed, and waits until all of it answers.
 * @throws Error where something does not come up, with its last words; then nothing of it runs any more
 */
export async function startRig({ needs, folder, background = false }: RigOptions): Promise<Rig> {
  fetchParts(needs)
  mkdirSync(folder, { recursive: true })
  const site = { folder: realpathSync(folder), ports: await freePorts() }
  const services = servicesOf(needs)
  await clear(site.folder)
  writeState(site.folder, { services, ports: site.ports, owner: ownProcess() })
  try {
    await bringUp(site, services)
  } catch (error) {
    await stop(site.folder)
    throw error
  }
  if (background) writeState(site.folder, { services, ports: site.ports, owner: null })
  return rigOf(site, services)
}

/** The rig that stands in a folder, whoever started it; null where there is none. */
export function rigIn(folder: string): Rig | null {
  const state = readState(folder)
  return state === null ? null : rigOf({ folder: realpathSync(folder), ports: state.ports }, state.services)
}

function servicesOf(needs: readonly Need[]): ServiceName[] {
  const wanted = new Set(needs.flatMap((need) => needed[need]))
  return serviceNames.filter((name) => wanted.has(name))
}

function rigOf(site: Site, services: readonly ServiceName[]): Rig {
  const { folder } = site
  return {
    folder,
    services,
    addresses: addressesOf(site.ports),
    running: () => services.filter((name) => running(folder, name) !== null),
    kill: (name) => end(folder, name, 'SIGKILL'),
    restart: async (name) => {
      await end(folder, name, 'SIGTERM')
      await startService(site, name)
    },
    memory: () => memoryOf(folder),
    stop: () => stop(folder),
  }
}

function addressesOf(ports: Ports): Addresses {
  const url = (port: number) => `http://127.0.0.1:${port}`
  return {
    kafka: `127.0.0.1:${ports.kafka}`,
    secure: `127.0.0.1:${ports.secure}`,
    jobmanager: url(ports.jobmanager),
    gateway: url(ports.gateway),
    connect: url(ports.connect),
    registry: `${url(ports.registry)}${registryPath}`,
  }
}

function memoryOf(folder: string): number {
  return begun(folder).reduce((sum, name) => {
    const mark = running(folder, name)
    return sum + (mark === null ? 0 : residentMemory(mark))
  }, 0)
}

/** Nothing that it holds is needed again, so nothing is gained by an end in good order. */
async function stop(folder: string): Promise<void> {
  await Promise.all(begun(folder).map((name) => end(folder, name, 'SIGKILL')))
  remove(folder, ['rig.json', 'pid', 'conf', 'data', 'tmp'])
}
