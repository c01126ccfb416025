import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { isGone, ownProcess, type ProcessMark, processSchema } from '../src/git/process.js'
import { portsSchema } from './ports.js'
import { begun, end } from './process.js'
import { serviceNames } from './service.js'

const stateSchema = v.object({
  services: v.array(v.picklist(serviceNames)),
  ports: portsSchema,
  /** Who started it and stops it; null where nobody waits for it. */
  owner: v.nullable(processSchema),
})

/** What a rig's folder says of it. */
export type State = v.InferOutput<typeof stateSchema>

const stateFile = (folder: string) => join(folder, 'rig.json')

export function writeState(folder: string, state: State): void {
  const aside = `${stateFile(folder)}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(aside, JSON.stringify(state))
  renameSync(aside, stateFile(folder))
}

/** Null where there is none, or none that can be read. */
export function readState(folder: string): State | null {
  try {
    const read = v.safeParse(stateSchema, JSON.parse(readFileSync(stateFile(folder), 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/**
 * Ends what an earlier run left in a folder, and removes its files.
 * @throws Error where that run is still at work
 */
export async function clear(folder: string): Promise<void> {
  const owner = readState(folder)?.owner ?? null
  if (owner !== null && !isGone(owner) && !isOwn(owner))
    throw new Error(`the rig in ${folder} belongs to process ${owner.pid}, which runs`)
  await Promise.all(begun(folder).map((name) => end(folder, name, 'SIGKILL')))
  remove(folder, ['rig.json', 'pid', 'conf', 'data', 'tmp', 'log'])
}

function isOwn({ machine, pid }: ProcessMark): boolean {
  return machine === ownProcess()?.machine && pid === process.pid
}

/** Removes files and folders of a rig's folder; what else is in it is somebody else's. */
export function remove(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 })
}
