import type { RowExample, TableComparison } from '../checks/comparison.js'
import type { Plan } from '../plan/plan.js'
import type { ReleasedTable } from '../release/release.js'
import type { ReportContext, ReportedData } from './context.js'
import { count, counted, listed } from '../project/wording.js'
import { code, prose } from './markdown.js'

/** Whether a comparison found anything at all. */
export function differs(c: TableComparison): boolean {
  return c.added + c.removed + c.changed > 0 || c.schema.length > 0
}

/** `total changed in 14 rows, 2 rows added`: what one comparison found, in plain words; names made by `name`. */
export function found(c: TableComparison, name: (text: string) => string): string {
  const parts = [
    ...c.columns
      .filter((x) => x.changed > 0)
      .map((x) => `${name(x.column)} changed in ${counted(x.changed, 'row')}`),
    c.columns.length === 0 && c.changed > 0 ? `${counted(c.changed, 'row')} changed` : '',
    c.added > 0 ? `${counted(c.added, 'row')} added` : '',
    c.removed > 0 ? `${counted(c.removed, 'row')} gone` : '',
  ].filter((t) => t !== '')
  return parts.length > 0 ? listed(parts, 12) : 'the same rows'
}

/** One line of Markdown that says what came out, for the verdict's neighbourhood. */
export function dataLine(data: ReportedData): string {
  const different = data.comparisons.filter(differs)
  const on = data.total === null ? `On ${data.rows}` : `On ${count(data.total)} ${data.rows}`
  if (data.comparisons.length === 0) return ''
  if (data.total === 0) return `There are no ${data.rows} of what the release reads, so nothing is shown.`
  if (different.length === 0) return `${on}: ${same(data.comparisons.length)}.`
  return `${on}: ${different.slice(0, 3).map(sentence).join('; ')}${different.length > 3 ? `; and ${counted(different.length - 3, 'more table')}` : ''}.`
}

/** `all 3 compared tables come out the same` */
export function same(count: number): string {
  return count === 1
    ? 'the one compared table comes out the same'
    : `all ${count} compared tables come out the same`
}

function sentence(c: TableComparison): string {
  const column = c.columns.filter((x) => x.changed > 0)
  const [first] = column
  if (first && column.length === 1 && c.added + c.removed === 0)
    return `${code(`${c.green}.${first.column}`)} changed in ${counted(first.changed, 'row')}`
  return `${code(c.green)}: ${found(c, (n) => code(n))}`
}

/** One row a compared table: name, rows of blue and green, what differs and which change it comes from. */
export function dataRows(plan: Plan, data: ReportedData): readonly (readonly string[])[] {
  const tables = new Map(plan.release.tables.map((t) => [t.identity, t]))
  return data.comparisons.filter(differs).map((c) => {
    const table = tables.get(c.identity)
    const schema = c.schema.map((s) => prose(s.message))
    return [
      code(c.green),
      `${count(c.blueRows)} → ${count(c.greenRows)}`,
      [found(c, (n) => code(n)), ...schema].join('; '),
      comesFrom(table, data.causes?.[c.green]),
    ]
  })
}

/** The change that a difference comes from: the one that was found, else what the release says of the table. */
function comesFrom(table: ReleasedTable | undefined, cause: string | undefined): string {
  if (cause !== undefined) return cause === table?.identity ? 'its own change' : code(cause)
  if (table === undefined) return ''
  return table.differences.length > 0 ? 'its own change' : prose(table.reason)
}

/** Rows that differ, as Markdown list items; at most `most` a table. */
export function exampleLines(c: TableComparison, most: number): readonly string[] {
  return c.examples.slice(0, most).map((e) => `- ${exampleLine(e)}`)
}

function exampleLine(example: RowExample): string {
  const key = Object.entries(example.key).map(([k, v]) => `${code(k)} = ${value(v)}`)
  const at = key.length > 0 ? `${listed(key, 6)}: ` : ''
  if (example.kind !== 'changed')
    return `${at}row ${example.kind === 'added' ? 'added' : 'gone'}${whole(example)}`
  return `${at}${listed(
    example.columns.map((c) => `${code(c.column)} ${value(c.blue)} → ${value(c.green)}`),
    6,
  )}`
}

function whole(example: RowExample): string {
  const side = example.kind === 'added' ? 'green' : 'blue'
  const cells = example.columns.map((c) => `${code(c.column)} ${value(c[side])}`)
  return cells.length > 0 ? ` (${listed(cells, 6)})` : ''
}

function value(text: string | null): string {
  return text === null ? '*null*' : code(text, 80)
}

const outcomes = {
  fail: '❌ fail',
  inconclusive: '❔ inconclusive',
  warn: '⚠️ warn',
  pass: '✅ pass',
} as const

/** The findings as cells, the worst first. */
export function checkRows({ checks = [] }: ReportContext): readonly (readonly string[])[] {
  return (['fail', 'inconclusive', 'warn', 'pass'] as const).flatMap((outcome) =>
    checks
      .filter((c) => c.outcome === outcome)
      .map((c) => [outcomes[outcome], prose(c.check), c.table === '' ? '' : code(c.table), prose(c.message)]),
  )
}
