import { held, type Fault, type Held, type Platform } from './platform.js'
import { optionsIn } from './make.js'
import { changing } from './past.js'
import { settle, sourceRows } from './rows.js'
import { end } from './run.js'

/** What tests do to a platform from outside, beside `produce` (rows.ts). Instants are milliseconds since 1970. */

/** Somebody else puts an object there. */
export function putForeign(
  platform: Platform,
  name: string,
  now = 0,
  parts: Partial<Held> & { readonly kind?: Held['kind'] } = {},
): void {
  changing(platform, now, () => {
    const sql = parts.sql ?? `CREATE TABLE ${name} (id INT)`
    const given = { sql, options: optionsIn(sql), ...parts, content: null }
    platform.objects.set(name, held(name, parts.kind ?? 'table', given))
    platform.contents.set(name, [{ statement: null, rows: sourceRows(platform, name) }])
  })
}

/** Somebody else gives the view of a consumer another definition: it shows another table, whole. */
export function redefine(platform: Platform, view: string, table: string, now = 0): void {
  const { consumers, views } = platform
  const sql = `SELECT * FROM ${table}`
  const [, shown] = /^published\.(.+)$/.exec(view) ?? []
  changing(platform, now, () => {
    if (shown === undefined) views.set(view, { sql, reads: [table] })
    consumers.set(shown ?? view, shown === undefined ? sql : table)
  })
}

/** Somebody else drops a table: the platform ends the statements that fill it. */
export function dropByHand(platform: Platform, table: string, now = 0): void {
  const { objects, contents, runs, lost } = platform
  const filling = [...objects.values()].filter(
    ({ kind, writes }) => kind === 'statement' && writes.includes(table),
  )
  const external = objects.get(table)?.kind === 'external' ? objects.get(table) : undefined
  changing(platform, now, () => {
    for (const { name } of filling) if (runs.has(name)) settle(platform, name, now)
    for (const name of [table, ...filling.map((one) => one.name)])
      for (const map of [objects, contents, runs]) map.delete(name)
    if (external === undefined) lost.add(table)
    else objects.set(table, { ...external, state: 'gone' })
  })
}

/** Somebody else drops a table, and makes another in its place. */
export function replaceByHand(platform: Platform, table: string, now = 0): void {
  dropByHand(platform, table, now)
  putForeign(platform, table, now)
}

/** A running statement fails, with the platform's message; its slot is free. */
export function failStatement(platform: Platform, name: string, message: string, now = 0): void {
  const statement = platform.objects.get(name)
  if (statement?.kind !== 'statement') return
  changing(platform, now, () => {
    platform.objects.set(name, { ...statement, state: 'failed' })
    settle(platform, name, now)
    end(platform, name, message, now)
  })
}

/** Makes a fault happen, once unless said otherwise. */
export function demandFault(
  platform: Platform,
  fault: Pick<Fault, 'act' | 'moment' | 'kind'> & Partial<Fault>,
): void {
  platform.faults.push({ message: `${fault.act} fails`, times: 1, ...fault })
}
