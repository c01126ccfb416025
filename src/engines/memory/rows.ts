import type { Step } from '../../plan/plan.js'
import { digestText } from './chance.js'
import type { Contribution, Platform } from './platform.js'
import { processed, refill } from './run.js'

/**
 * A simple model of rows, so that "row by row equal" means something: a row is a text; what a statement or a view makes
 * of its inputs is, at each place, a digest of its SQL (versions of names left out) and of the rows at that place.
 */

/** The SQL without what differs between versions that mean the same. */
export function logicOf(sql: string): string {
  return sql
    .toLowerCase()
    .replaceAll(/_v\d+\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The rows that a source has when it is first expected. */
export function sourceRows(platform: Platform, name: string): readonly string[] {
  return Array.from({ length: platform.traits.rows ?? 0 }, (_, place) => `${name}:${place}`)
}

/** What a reader of a table, a view or a consumer's view sees at an instant; null where there is nothing of the name. */
export function rowsShown(platform: Platform, name: string, now: number): readonly string[] | null {
  const { consumers, views, objects } = platform
  const behind = name.startsWith('published.') ? consumers.get(name.slice('published.'.length)) : undefined
  if (behind !== undefined && !objects.has(name)) return rowsShown(platform, behind, now)
  const view = views.get(name)
  if (view !== undefined) return made(logicOf(view.sql), inputs(platform, view.reads, now))
  const object = objects.get(name)
  if (object === undefined) return null
  if (object.kind === 'view') return made(platform.logic.get(name) ?? '', inputs(platform, object.reads, now))
  return contributions(platform, name).flatMap((one) => visible(platform, one, now))
}

/** In an order that does not depend on which statement came first. */
function contributions({ contents }: Platform, name: string): readonly Contribution[] {
  const list = contents.get(name) ?? []
  return [...list].sort((a, b) => order(a.statement ?? '', b.statement ?? ''))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inputs(platform: Platform, names: readonly string[], now: number): readonly (readonly string[])[] {
  return names.map((name) => rowsShown(platform, name, now) ?? [])
}

/** Of a statement that is still behind, a part of its rows. */
function visible(platform: Platform, { statement, rows }: Contribution, now: number): readonly string[] {
  const run = statement === null ? undefined : platform.runs.get(statement)
  if (run === undefined || run.bounded || run.total === 0) return rows
  return rows.slice(0, Math.floor((rows.length * processed(platform, run, now)) / run.total))
}

/** @param logic what is made of the rows at each place of the inputs */
export function made(logic: string, from: readonly (readonly string[])[]): readonly string[] {
  const length = Math.max(from.length === 0 ? 1 : 0, ...from.map((rows) => rows.length))
  return Array.from({ length }, (_, place) =>
    digestText([logic, ...from.map((rows) => rows[place] ?? '')].join('\u0000')),
  )
}

/** Brings the rows of a statement into a table, in place of those that it brought before. */
function bring(platform: Platform, table: string, statement: string, rows: readonly string[]): void {
  const others = contributions(platform, table).filter((one) => one.statement !== statement)
  platform.contents.set(table, [...others, { statement, rows }])
}

/**
 * A statement's rows, all that it will have made once it has caught up; what reads them has more to do. Gives how many
 * records it has to read.
 */
export function fill(platform: Platform, step: Step, now: number): number {
  if (platform.traits.rows === null) return 0
  const logic = logicOf(step.sql ?? '')
  platform.logic.set(step.object, logic)
  const from = inputs(platform, step.reads, Infinity)
  const rows = step.kind === 'seed' ? valuesIn(step.sql ?? '') : made(logic, from)
  for (const table of step.writes) bring(platform, table, step.object, rows)
  flow(platform, step.writes, now)
  return Math.max(0, ...from.map((one) => one.length))
}

/** The tuples of an INSERT … VALUES. */
function valuesIn(sql: string): readonly string[] {
  const [, list = ''] = sql.split(/\bVALUES\b/i)
  return [...list.matchAll(/\([^()]*\)/g)].map(([tuple]) => tuple)
}

/** Rows of a source, as somebody outside brings them; what reads it has more to do. */
export function produce(platform: Platform, table: string, rows: readonly string[], now: number): void {
  platform.contents.set(table, [...contributions(platform, table), { statement: null, rows }])
  flow(platform, [table], now)
}

/** Once around a cycle: rows have no end there. */
function flow(platform: Platform, changed: readonly string[], now: number): void {
  const seen = new Set<string>()
  const waiting = [...changed]
  for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
    if (seen.has(table)) continue
    for (const { name, kind, reads, writes, state } of platform.objects.values()) {
      if (!reads.includes(table) || state === 'failed' || state === 'stopped') continue
      if (kind === 'statement') refilled(platform, name, reads, writes, now)
      waiting.push(...(kind === 'view' ? [name] : writes))
    }
    seen.add(table)
  }
}

function refilled(
  platform: Platform,
  name: string,
  reads: readonly string[],
  writes: readonly string[],
  now: number,
): void {
  const from = inputs(platform, reads, Infinity)
  const rows = made(platform.logic.get(name) ?? '', from)
  for (const table of writes) bring(platform, table, name, rows)
  refill(platform, name, Math.max(0, ...from.map((one) => one.length)), now)
}

/** What a statement has brought by now stays when it goes; what it has not is never made. */
export function settle(platform: Platform, statement: string, now: number): void {
  if (platform.traits.rows === null) return
  for (const [table, list] of platform.contents) {
    if (!list.some((one) => one.statement === statement)) continue
    const settled = list.map((one) =>
      one.statement === statement
        ? { statement: `${statement} that was`, rows: visible(platform, one, now) }
        : one,
    )
    platform.contents.set(table, settled)
  }
}
