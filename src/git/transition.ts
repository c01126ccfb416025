import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { LedgerEntry } from '../deploy/ledger.js'
import { isRecord, type JsonChange } from './json-change.js'
import { entrySchema } from './ledger-schema.js'

const rows = v.array(v.array(v.unknown()))

/** What the `Change:` line of a ledger's commit must hold. */
const changeSchema = v.object({ set: rows, drop: rows, insert: rows }) satisfies v.GenericSchema<
  unknown,
  JsonChange
>

const snapshotSchema = v.object({
  /** The commit that holds it as `environment.json`. */
  commit: v.string(),
  /** Its length. */
  size: v.number(),
  /** How long all changes since are together, this one's with them. */
  changes: v.number(),
})

/** The last environment that was written as a whole, and what came since. */
export type SnapshotMark = v.InferOutput<typeof snapshotSchema>

/** What the message of a ledger's commit says. */
export interface Transition {
  readonly entries: readonly LedgerEntry[]
  /** Against its parent; null where the commit's tree holds the whole environment. */
  readonly change: JsonChange | null
  /** Null as `change` is. */
  readonly snapshot: SnapshotMark | null
}

/**
 * A nonce makes every commit its own: two runs that write the same at once must not both find their commit there.
 * @param shared whether it is for a remote, and is kept in a clone only once it is there
 */
export function messageOf({ entries, change, snapshot }: Transition, shared: boolean): string {
  const said = entries.map(({ message, action, object }) =>
    message.trim() === '' ? `${action} ${object}` : message,
  )
  return [
    titleOf(said.join('; ')),
    '',
    ...entries.map((entry) => `Entry: ${JSON.stringify(entry)}`),
    ...(change === null ? [] : [`Change: ${JSON.stringify(change)}`]),
    ...(snapshot === null ? [] : [`Snapshot: ${JSON.stringify(snapshot)}`]),
    ...(shared ? ['Place: remote'] : []),
    `Nonce: ${randomUUID()}`,
    '',
  ].join('\n')
}

/** What is wrong with a message, in words. */
export class DamagedMessage extends Error {}

/** @throws DamagedMessage */
export function transitionOf(message: string): Transition {
  return {
    entries: entriesOf(message),
    change: parsedLine(message, 'Change', changeSchema),
    snapshot: snapshotOf(message),
  }
}

/** In the order in which they were recorded; at least one. @throws DamagedMessage */
export function entriesOf(message: string): readonly LedgerEntry[] {
  const texts = linesOf(message, 'Entry')
  return (texts.length === 0 ? [undefined] : texts).map((text) => parsed(entrySchema, text, 'an entry'))
}

/** @throws DamagedMessage */
export function snapshotOf(message: string): SnapshotMark | null {
  return parsedLine(message, 'Snapshot', snapshotSchema)
}

/** Whether a commit was at a remote. One that was written before that was said may have been, too. */
export function wasShared(message: string): boolean {
  return linesOf(message, 'Place').includes('remote')
}

function parsedLine<T>(message: string, word: string, schema: v.GenericSchema<unknown, T>): T | null {
  const [text] = linesOf(message, word)
  return text === undefined ? null : parsed(schema, text, `a ${word.toLowerCase()}`)
}

/** The title is written by people, whatever it begins with. */
function linesOf(message: string, word: string): readonly string[] {
  const [, ...lines] = message.split('\n')
  return lines.filter((line) => line.startsWith(`${word}: `)).map((line) => line.slice(word.length + 2))
}

/** @throws DamagedMessage that names `what` */
export function parsed<T>(schema: v.GenericSchema<unknown, T>, text: string | undefined, what: string): T {
  return checked(schema, json(text), what)
}

/** @throws DamagedMessage that names `what` */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new DamagedMessage(`${what}, ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`)
}

/** What elements of an environment's arrays are called: objects by kind and name, proofs by release, texts by themselves. */
export function nameOf(element: unknown): string | null {
  if (typeof element === 'string') return element
  if (!isRecord(element)) return null
  const { kind, name, release } = element
  if (typeof kind === 'string' && typeof name === 'string') return `${kind}:${name}`
  return typeof release === 'string' ? release : null
}

/** One line that `git log --oneline` shows: a NUL would end the message, a line break the title. */
export function titleOf(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

/** Undefined where a text is no JSON. */
export function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** ISO 8601 as git's internal form; null where it is no date. */
export function gitDate(at: string): string | null {
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : `@${Math.floor(time / 1000)} +0000`
}
