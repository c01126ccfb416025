import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { isGone, ownProcess, type ProcessMark, processSchema, startOf } from '../src/git/process.js'

/** A program with its arguments, and what is added to the environment. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const markFile = (folder: string, name: string) => join(folder, 'pid', `${name}.json`)
export const logFile = (folder: string, name: string) => join(folder, 'log', `${name}.log`)

/**
 * Starts a process in a group of its own, which outlives this one. What it says goes to `log/NAME.log` in the folder;
 * `pid/NAME.json` says which process it is.
 */
export function begin(folder: string, name: string, { program, args, env }: Command): void {
  for (const kind of ['log', 'pid']) mkdirSync(join(folder, kind), { recursive: true })
  const log = openSync(logFile(folder, name), 'a')
  const options = { cwd: folder, detached: true, env: { ...process.env, ...env } }
  const child = spawn(program, args, { ...options, stdio: ['ignore', log, log] })
  closeSync(log)
  child.on('error', () => undefined)
  child.unref()
  writeFileSync(markFile(folder, name), JSON.stringify(markOf(child.pid ?? 0)))
}

function markOf(pid: number): ProcessMark {
  const [own, started] = [ownProcess(), startOf(pid)]
  if (own === null || started === null) throw new Error('the system does not say when a process began')
  return { ...own, pid, started }
}

/** The process of that name that runs now; null where there is none, or where nothing proves that it is that one. */
export function running(folder: string, name: string): ProcessMark | null {
  const mark = markIn(markFile(folder, name))
  return mark === null || mark.machine !== ownProcess()?.machine || isGone(mark) ? null : mark
}

/** What a file says of a process; null where it is missing or half written. */
function markIn(file: string): ProcessMark | null {
  try {
    const read = v.safeParse(processSchema, JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** The names of all processes that were ever started in a folder. */
export function begun(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, 'pid')).map((file) => file.replace(/\.json$/, ''))
  } catch {
    return []
  }
}

/** How long a process is given to end in good order, in milliseconds. */
const grace = 10_000

/** Ends a process, with its group, and waits until it is gone; `SIGKILL` at once, or when it does not end by itself. */
export async function end(folder: string, name: string, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const mark = running(folder, name)
  if (mark === null) return
  signal(mark, how)
  if (await gone(mark, grace)) return
  signal(mark, 'SIGKILL')
  if (!(await gone(mark, grace))) throw new Error(`${name} (process ${mark.pid}) cannot be ended`)
}

function signal({ pid }: ProcessMark, how: NodeJS.Signals): void {
  try {
    process.kill(-pid, how)
  } catch {
    // It has just gone.
  }
}

async function gone(mark: ProcessMark, patience: number): Promise<boolean> {
  const until = Date.now() + patience
  while (!isGone(mark) && Date.now() < until) await sleep(20)
  return isGone(mark)
}

/** The resident memory of a process in bytes; 0 where it is gone. */
export function residentMemory({ pid }: ProcessMark): number {
  try {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
