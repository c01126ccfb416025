import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from './connect.js'
import { gateway } from './gateway.js'
import { jobmanager } from './jobmanager.js'
import { kafka } from './kafka.js'
import { begin, logFile, running } from './process.js'
import { registry } from './registry.js'
import { configured, type Service, type ServiceName, type Site } from './service.js'
import { taskmanager } from './taskmanager.js'

const services: Readonly<Record<ServiceName, Service>> = {
  kafka,
  jobmanager,
  taskmanager,
  gateway,
  connect,
  registry,
}

/** How long a service may take to answer, in milliseconds. */
const patience = 60_000

/** What each service has to be brought up with. */
export const partsOf = (name: ServiceName) => services[name].parts

/**
 * Starts services side by side, each after those that it waits for.
 * @returns how many milliseconds passed until each answered
 */
export async function bringUp(
  site: Site,
  names: readonly ServiceName[],
): Promise<Readonly<Partial<Record<ServiceName, number>>>> {
  const since = Date.now()
  for (const folder of ['conf', 'tmp', 'data']) mkdirSync(join(site.folder, folder), { recursive: true })
  for (const name of names) prepare(site, services[name])
  const up = new Map<ServiceName, Promise<number>>()
  const ready = (name: ServiceName): Promise<number> => {
    const known = up.get(name) ?? answered(site, services[name], ready).then(() => Date.now() - since)
    up.set(name, known)
    return known
  }
  const times = await Promise.all(names.map(async (name) => [name, await ready(name)] as const))
  return Object.fromEntries(times)
}

async function answered(
  site: Site,
  service: Service,
  ready: (name: ServiceName) => Promise<number>,
): Promise<void> {
  await Promise.all(service.after.map(ready))
  await startService(site, service.name)
}

/** Writes what a service reads. */
function prepare(site: Site, { files, prepare }: Service): void {
  for (const [file, text] of Object.entries(files(site))) writeFileSync(configured(site, file), text)
  prepare?.(site)
}

/** Starts a service that was brought up before, and waits until it answers. */
export async function startService(site: Site, name: ServiceName): Promise<void> {
  const { command, isReady } = services[name]
  begin(site.folder, name, command(site))
  await until(async () => {
    if (running(site.folder, name) === null) throw new Error(`${name} has ended:\n${said(site, name)}`)
    return isReady(site)
  }, `${name} does not answer`)
}

async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  const end = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(otherwise)
    await sleep(50)
  }
}

/** The last lines of what a service said. */
function said({ folder }: Site, name: string): string {
  const file = logFile(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n') : ''
}
