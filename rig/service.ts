import { join } from 'node:path'
import { classPathOf, type Parts } from './parts.js'
import type { Ports } from './ports.js'
import type { Command } from './process.js'

/** In the order in which they are stopped. */
export const serviceNames = ['registry', 'connect', 'gateway', 'taskmanager', 'jobmanager', 'kafka'] as const

export type ServiceName = (typeof serviceNames)[number]

/** Where a rig runs: its folder, and its ports on loopback. */
export interface Site {
  readonly folder: string
  readonly ports: Ports
}

/** One process of the rig. */
export interface Service {
  readonly name: ServiceName
  readonly parts: Parts
  /** Those that answer before it is started. */
  readonly after: readonly ServiceName[]
  /** The files that it reads, by their names in the folder `conf`. */
  readonly files: (site: Site) => Readonly<Record<string, string>>
  /** Makes the data that it starts with. */
  readonly prepare?: (site: Site) => void
  readonly command: (site: Site) => Command
  readonly isReady: (site: Site) => Promise<boolean>
}

/** A file that a service reads. */
export const configured = (site: Site, name: string) => join(site.folder, 'conf', name)

const log = 'org.slf4j.simpleLogger'
const common = [
  // Small heaps and short lives: nothing is gained by the second compiler, or by collecting side by side.
  ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'],
  ...[`-D${log}.defaultLogLevel=info`, `-D${log}.showDateTime=true`, `-D${log}.dateTimeFormat=HH:mm:ss.SSS`],
  ...[`-D${log}.showShortLogName=true`, '-Dlog4j2.disable.jmx=true'],
]

/** Java with the classes of some parts. */
export function java(
  { folder }: Site,
  parts: Parts,
  options: readonly string[],
  run: readonly string[],
): Command {
  const own = [`-Djava.io.tmpdir=${join(folder, 'tmp')}`, '-cp', classPathOf(parts)]
  return { program: 'java', args: [...common, ...options, ...own, ...run], env: {} }
}

/** A text of properties, one a line. */
export function propertiesOf(entries: Readonly<Record<string, string | number>>, sign = '='): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name}${sign}${value}\n`)
    .join('')
}

/** Whether a service answers a GET well, with a text in which the pattern is found. */
export async function answers(port: number, path: string, pattern: RegExp): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) })
    return answer.ok && pattern.test(await answer.text())
  } catch {
    return false
  }
}
