import { readFileSync, readlinkSync } from 'node:fs'
import * as v from 'valibot'
import { codeOf } from './file-error.js'

export const processSchema = v.object({
  /** The boot of the machine, and the name space in which its number counts. */
  machine: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  started: v.string(),
})

/** What tells a process from every other one, also from a later one that got the same number, and on other machines. */
export type ProcessMark = v.InferOutput<typeof processSchema>

/** Null where the system does not say: then nothing can be proved of this process from outside. */
export function ownProcess(): ProcessMark | null {
  const [machine, started] = [machineMark(), startOf(process.pid)]
  return machine === null || started === null ? null : { machine, pid: process.pid, started }
}

/** Whether a process provably runs no more. Of another machine's process nothing can be known. */
export function isGone({ machine, pid, started }: ProcessMark): boolean {
  if (machine !== machineMark()) return false
  if (!exists(pid)) return true
  const now = startOf(pid)
  return now !== null && now !== started
}

function machineMark(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return null
  }
}

/** Whether a process of this machine exists. One that has ended, and that nobody has asked about, is still a number. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  return !['Z', 'X'].includes(statOf(pid)[0] ?? '')
}

/** When a process began, in the kernel's ticks; null where the system does not say. */
export function startOf(pid: number): string | null {
  return statOf(pid)[19] ?? null
}

/** Fields from the third of proc(5)'s `stat` on. The name before them may hold blanks. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
