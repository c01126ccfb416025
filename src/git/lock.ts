import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as v from 'valibot'
import { FaultError } from '../project/fault.js'
import { codeOf, reasonOf } from './file-error.js'
import { faultOf } from './git-fault.js'
import { exists, startOf } from './process.js'

/** Who holds the lock. `started` tells a process from a later one that got the same number; null where unknown. */
const holderSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  started: v.nullable(v.string()),
  purpose: v.string(),
  since: v.string(),
})
type Holder = v.InferOutput<typeof holderSchema>

/**
 * Runs `work` while no other run of this product writes in this work tree. A lock whose process is gone is taken over.
 * @param purpose a word for whoever is told to wait: `rewrite`
 * @throws FaultError `locked`, naming who holds it
 */
export async function withLock<T>(gitDir: string, purpose: string, work: () => Promise<T>): Promise<T> {
  const file = join(gitDir, 'bluegreen.lock')
  await take(file, purpose)
  try {
    return await work()
  } finally {
    await unlink(file).catch(() => undefined)
  }
}

async function take(file: string, purpose: string): Promise<void> {
  while (!(await created(file, purpose))) {
    const text = await textOf(file)
    if (text === null) continue
    const holder = holderOf(text)
    if (holder === null || alive(holder)) throw held(file, holder)
    await discard(file, text)
  }
}

/** Null where the lock has just gone; nothing in it where it may not be read, which another user's may be. */
async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : ''))
}

/** The lock appears with its text in one go, made aside and then linked, so that nobody reads half of it. */
async function created(file: string, purpose: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`
  try {
    await writeFile(aside, `${JSON.stringify(self(purpose))}\n`, { flag: 'wx' })
    await appear(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw notWritable(file, error)
  } finally {
    await unlink(aside).catch(() => undefined)
  }
}

/** Some file systems know no second name for a file; there the lock is copied, and for a moment it is half. */
async function appear(aside: string, file: string): Promise<void> {
  try {
    await link(aside, file)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw error
    await copyFile(aside, file, constants.COPYFILE_EXCL)
  }
}

function self(purpose: string): Holder {
  const { pid } = process
  return { pid, host: hostname(), started: startOf(pid), purpose, since: new Date().toISOString() }
}

function holderOf(text: string): Holder | null {
  try {
    const parsed = v.safeParse(holderSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Of another machine's process nothing can be known: it counts as alive. */
function alive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  if (!exists(pid)) return false
  const now = startOf(pid)
  return started === null || now === null || started === now
}

/**
 * Removes a dead lock, which only one run at a time may do: the second would otherwise remove the lock that the first
 * has taken since. Whoever dies while at it is waited for, but not for long.
 */
async function discard(file: string, text: string): Promise<void> {
  const guard = `${file}.takeover`
  try {
    await writeFile(guard, '', { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw notWritable(guard, error)
    return waitFor(guard)
  }
  try {
    if ((await textOf(file)) === text) await unlink(file)
  } finally {
    await unlink(guard)
  }
}

const patience = 10_000

async function waitFor(guard: string): Promise<void> {
  const since = await stat(guard).catch(() => null)
  if (since !== null && Date.now() - since.mtimeMs > patience) await unlink(guard).catch(() => undefined)
  await setTimeout(5)
}

function notWritable(file: string, error: unknown): FaultError {
  const hint = 'Check the permissions of .git and the space on its disk.'
  return new FaultError([faultOf('not-writable', `${file} could not be written: ${reasonOf(error)}`, hint)])
}

function held(file: string, holder: Holder | null): FaultError {
  const who = holder
    ? `\`${holder.purpose}\`, process ${holder.pid} on ${holder.host}, since ${holder.since}`
    : 'a run that left no readable note'
  const hint = `Wait until it has ended. If nothing runs any more: rm ${JSON.stringify(file)}`
  return new FaultError([faultOf('locked', `Another run is writing here: ${who}`, hint)])
}
