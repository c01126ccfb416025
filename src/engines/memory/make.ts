import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Capabilities } from '../engine.js'
import { held, type Held, type Platform } from './platform.js'
import { fill, logicOf, sourceRows } from './rows.js'
import { begin } from './run.js'

/** What a step does to a platform, part by part; between two of them a process may die. */
export type Parts = readonly (() => void)[]

/**
 * @param again whether it was begun before, and did not come to its end
 * @throws Refusal where the platform does not hold what the step needs, or holds what it makes
 */
export function partsOf(platform: Platform, step: Step, now: number, again: boolean): Parts {
  switch (step.kind) {
    case 'expect-external':
      return [() => expectExternal(platform, step)]
    case 'create-table':
      return create(platform, step, 'table')
    case 'create-view':
      refuseMissing(platform, step, step.reads)
      return create(platform, step, 'view')
    case 'create-connector':
      return create(platform, step, 'connector')
    case 'alter-table':
    case 'alter-in-place':
      return alter(platform, step)
    case 'start-statement':
    case 'seed':
      return start(platform, step, now, again)
    default:
      throw new Refusal(step.id, `a memory platform cannot ${step.kind}`, '')
  }
}

/** @throws Refusal where the platform cannot do this at all */
export function refuseIncapable(capabilities: Capabilities, step: Step): void {
  const { alterInPlace, carryOffsets, connectors, nameLimit } = capabilities
  const refuse = (why: string): never => {
    throw new Refusal(step.id, why, '')
  }
  if (step.kind === 'alter-in-place' && !alterInPlace) refuse('a living table cannot be altered here')
  if (step.kind === 'create-connector' && !connectors) refuse('there are no connectors here')
  if (step.strategy === 'carry-offsets' && !carryOffsets) refuse('offsets cannot be carried over here')
  if (step.sql !== null) refuseUnsupported(step.id, step.sql)
  const length = Buffer.byteLength(step.object.slice(step.object.lastIndexOf('.') + 1))
  if (length > nameLimit) refuse(`the name ${step.object} has ${length} bytes, and ${nameLimit} are allowed`)
}

/** The platform knows every SQL but what says `unsupported`. */
export function refuseUnsupported(act: string, sql: string): void {
  if (sql.includes('unsupported')) throw new Refusal(act, 'unsupported is not known here', '')
}

function expectExternal(platform: Platform, { object, sql }: Step): void {
  const there = platform.objects.get(object)
  if (there !== undefined && there.state !== 'gone') return
  platform.objects.set(object, held(object, 'external', { sql }))
  platform.contents.set(object, [{ statement: null, rows: sourceRows(platform, object) }])
}

function create(platform: Platform, step: Step, kind: Held['kind']): Parts {
  if (platform.objects.has(step.object) || platform.views.has(step.object))
    throw new Refusal(step.id, `${step.object} is there already`, '')
  const { content, reads, writes } = step
  const sql = step.sql ?? ''
  const parts =
    kind === 'table' ? { options: optionsIn(sql), sql: withoutOptions(sql), reads: [] } : { sql, reads }
  const object = held(step.object, kind, { ...parts, content, writes })
  return [
    () => {
      platform.objects.set(step.object, object)
      platform.lost.delete(step.object)
      if (kind === 'view') platform.logic.set(step.object, logicOf(step.sql ?? ''))
    },
  ]
}

function alter(platform: Platform, step: Step): Parts {
  const table = platform.objects.get(step.object)
  if (table === undefined) throw new Refusal(step.id, `${step.object} is not there`, '')
  if (table.content === null) throw new Refusal(step.id, `${step.object} is not ours`, '')
  const reset = /RESET \('(.+)'\)$/.exec(step.sql ?? '')?.[1]
  const kept = Object.entries(table.options).filter(([key]) => key !== reset)
  const options = { ...Object.fromEntries(kept), ...step.properties }
  // What is altered in place shows in the options.
  const sql = step.kind === 'alter-table' ? `${table.sql ?? ''};\n${step.sql ?? ''}` : table.sql
  return [() => platform.objects.set(step.object, { ...table, options, sql })]
}

/** The tables that it makes by itself (CREATE TABLE … AS) come first, then the statement with its rows. */
function start(platform: Platform, step: Step, now: number, again: boolean): Parts {
  refuseMissing(platform, step, step.reads)
  if (platform.objects.has(step.object)) throw new Refusal(step.id, `${step.object} runs already`, '')
  refuseForeign(platform, step)
  const missing = step.writes.filter((table) => !platform.objects.has(table))
  const run = () => putRunning(platform, step, now)
  return missing.length === 0 && !again ? [run] : [() => makeTables(platform, step), run]
}

function makeTables(platform: Platform, { writes, content, sql }: Step): void {
  for (const table of writes)
    if (!platform.objects.has(table)) platform.objects.set(table, held(table, 'table', { content, sql }))
}

function putRunning(platform: Platform, step: Step, now: number): void {
  for (const name of step.writes) {
    const table = platform.objects.get(name)
    if (table !== undefined) platform.objects.set(name, { ...table, fills: table.fills + 1 })
  }
  const { content, reads, writes, sql } = step
  const total = fill(platform, step, now)
  const parts = { content, reads, writes, sql, state: 'caught-up' }
  platform.objects.set(step.object, held(step.object, 'statement', parts))
  begin(platform, step.object, now, total, step.kind === 'seed')
}

function refuseMissing(platform: Platform, step: Step, tables: readonly string[]): void {
  const missing = tables.find((table) => !platform.objects.has(table))
  if (missing !== undefined) throw new Refusal(step.id, `${missing} is not there`, '')
}

function refuseForeign(platform: Platform, step: Step): void {
  const foreign = step.writes.find((table) => platform.objects.get(table)?.content === null)
  if (foreign !== undefined) throw new Refusal(step.id, `${foreign} is not ours`, '')
}

/** A CREATE TABLE without its options at the end: they are kept apart, as they can be altered. */
export function withoutOptions(sql: string): string {
  return sql.replace(/ WITH \([^()]*\)(?=\s*(;|$))/, '')
}

/** The options of a CREATE TABLE: `WITH ('key' = 'value')`. */
export function optionsIn(sql: string): Readonly<Record<string, string>> {
  const [, list = ''] = sql.split(' WITH ')
  const entries = [...list.matchAll(/'([^']*)' = '([^']*)'/g)]
  return Object.fromEntries(entries.map(([, key = '', value = '']) => [key, value]))
}
