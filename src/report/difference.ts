import { createTwoFilesPatch } from 'diff'
import type { Plan } from '../plan/plan.js'
import type { Pipeline, ReleasedTable } from '../release/release.js'

/** Blue's and green's text of one table or one connector, where they are not the same. */
export interface ObjectTexts {
  readonly name: string
  readonly before: string
  readonly after: string
}

export interface ObjectDifference {
  readonly name: string
  /** A unified diff without its header; empty where the texts are too long to be compared line by line. */
  readonly patch: string
  readonly added: number
  readonly removed: number
}

/** Texts longer than this are not compared line by line: a diff of that size helps nobody. */
const longest = 200_000

/** The released tables whose SQL reads otherwise in green, what its author changed first; then connector files. */
export function changedTexts(plan: Plan): readonly ObjectTexts[] {
  const blue = textsByTable(plan.release.blue)
  const green = textsByTable(plan.release.green)
  const tables = orderedTables(plan.release.tables).map((table) => ({
    name: table.green ?? table.identity,
    before: table.blue === null ? '' : (blue.get(table.blue) ?? ''),
    after: table.green === null ? '' : (green.get(table.green) ?? ''),
  }))
  return [...tables, ...connectorTexts(plan)].filter((t) => t.before !== t.after)
}

/** What its author changed first. */
function orderedTables(tables: readonly ReleasedTable[]): readonly ReleasedTable[] {
  return [...tables.filter((t) => t.change !== 'none'), ...tables.filter((t) => t.change === 'none')]
}

/** Everything that makes a table: its definition first, then what writes it, in the pipeline's order. */
function textsByTable(pipeline: Pipeline): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>()
  for (const statement of pipeline.statements)
    for (const name of statement.writes)
      texts.set(name, [...(texts.get(name) ?? []), `${statement.sql.trim().replace(/;$/, '')};`])
  return new Map([...texts].map(([name, parts]) => [name, parts.join('\n\n')]))
}

function connectorTexts(plan: Plan): readonly ObjectTexts[] {
  const before = connectorsByFile(plan.release.blue)
  const after = connectorsByFile(plan.release.green)
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((file) => ({ name: file, before: before.get(file) ?? '', after: after.get(file) ?? '' }))
}

/** Secrets may stand in a connector's configuration, so only what names it and its topics is shown. */
function connectorsByFile(pipeline: Pipeline): ReadonlyMap<string, string> {
  return new Map(
    pipeline.connectors.map((c) => [
      c.file,
      [`name: ${c.name}`, ...c.topics.map((t) => `topic: ${t}`)].join('\n'),
    ]),
  )
}

/** The two texts line by line. */
export function difference({ name, before, after }: ObjectTexts): ObjectDifference {
  const patch = before.length + after.length > longest ? '' : hunks(before, after)
  return { name, patch, added: lines(patch, '+'), removed: lines(patch, '-') }
}

function hunks(before: string, after: string): string {
  const patch = createTwoFilesPatch('blue', 'green', ended(before), ended(after), '', '', { context: 3 })
  return patch.slice(Math.max(0, patch.indexOf('@@')))
}

/** Line ends are no difference that a reviewer looks for, and a missing last one is noise. */
function ended(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n')
  return unix === '' || unix.endsWith('\n') ? unix : `${unix}\n`
}

function lines(patch: string, sign: string): number {
  return patch.split('\n').filter((line) => line.startsWith(sign)).length
}
