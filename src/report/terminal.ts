import pico from 'picocolors'
import type { TableComparison } from '../checks/comparison.js'
import { jobsWords } from '../plan/jobs.js'
import type { Plan } from '../plan/plan.js'
import { changeRows, type ChangeRow } from './change.js'
import { columns } from './columns.js'
import type { ReportContext } from './context.js'
import { differs, found, same } from './data.js'
import { dangers } from './danger.js'
import { count, counted, listed } from '../project/wording.js'
import { oneLine } from './markdown.js'
import { stepGroups, stepWord } from './steps.js'
import { hintLines } from './terminal-failure.js'
import { terminalWarnings } from './terminal-warning.js'
import { faultsOf, verdict, warningsOf } from './verdict.js'

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

type Paint = ReturnType<typeof pico.createColors>

/** The plan as the command line prints it: a table that fits the width, then steps, warnings, and the verdict last. */
export function terminal(plan: Plan, options: TerminalOptions, context: ReportContext = {}): string {
  const paint = pico.createColors(options.colour)
  const blocks = [
    header(plan, paint),
    changes(plan, context, options.width, paint),
    terminalData(context),
    steps(plan, options.width, paint),
    excluded(plan),
    spared(plan),
    terminalWarnings(warningsOf(plan), options),
    faults(plan, paint),
    dangers(plan)
      .map((d) => `${paint.red('!')} ${d.title}: ${oneLine(d.text)}`)
      .join('\n'),
    closing(plan, context, paint),
  ]
  return `${blocks.filter((b) => b !== '').join('\n\n')}\n`
}

function header(plan: Plan, paint: Paint): string {
  const { baseline, head } = plan.release
  const commit = (id: string | null) => (id === null ? '' : ` (${id.slice(0, 10)})`)
  const from = `${oneLine(baseline.ref)}${commit(baseline.commit)}`
  const to = `${oneLine(head.ref)}${commit(head.commit)}`
  return `${paint.bold(`${from} → ${to}`)} for ${paint.bold(oneLine(plan.environment))} ${paint.dim(`(${oneLine(plan.engine)})`)}`
}

/** A line for each table, aligned; below it, in full, why it moves. */
function changes(plan: Plan, context: ReportContext, width: number, paint: Paint): string {
  const rows = changeRows(plan, context)
  if (rows.length === 0) return ''
  const heads = ['', 'table', 'becomes', 'change', 'strategy', 'role']
  const lines = columns(heads, rows.map(cells), width, (cell, column, row) =>
    painted(cell, column, rows[row], paint),
  ).split('\n')
  const [head = '', ...body] = lines
  return [
    head,
    ...body.flatMap((line, at) => [line.trimEnd(), ...wrapped(whyOf(rows[at]), width, paint)]),
  ].join('\n')
}

function cells(row: ChangeRow): readonly string[] {
  const { table } = row
  return [sign(row), table.identity, table.green ?? 'removed', row.change, row.strategy, table.role]
}

function whyOf(row: ChangeRow | undefined): string {
  if (row === undefined) return ''
  const { table, why } = row
  const at = table.differences.length > 0 && table.file !== '' ? ` (${table.file}:${table.line})` : ''
  return why.endsWith(at.slice(2, -1)) ? why : `${why}${at}`
}

/** Breaks a text at its blanks; a word that is longer than a line stays whole. */
function wrapped(text: string, width: number, paint: Paint): readonly string[] {
  const indent = '     '
  const lines: string[] = []
  for (const word of oneLine(text, 2000).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`
    else if (word !== '') lines.push(word)
  }
  return lines.map((line) => indent + paint.dim(line))
}

/** terraform's signs: what comes, what goes, what is replaced, what is altered. */
function sign({ table }: ChangeRow): string {
  if (table.green === null) return '-'
  if (table.blue === null) return '+'
  return table.blue === table.green ? '~' : '±'
}

function painted(cell: string, column: number, row: ChangeRow | undefined, paint: Paint): string {
  if (!row) return paint.bold(cell)
  if (column === 2) return paint.green(cell)
  if (column === 3 && row.table.change === 'breaking') return paint.red(cell)
  if (column === 3 && row.table.change === 'logic') return paint.yellow(cell)
  return column > 3 ? paint.dim(cell) : cell
}

/** What comparing rows found, in lines; empty where nothing was compared. */
export function terminalData({ data }: ReportContext): string {
  if (!data) return ''
  const on = `On ${data.total === null ? '' : `${count(data.total)} `}${oneLine(data.rows)}:`
  const lines = data.comparisons.filter(differs).map((c) => `  ${comparisonLine(c, data.causes?.[c.green])}`)
  const problem =
    data.problem === null ? [] : [`  not everything was compared: ${oneLine(data.problem, 2000)}`]
  if (data.total === 0)
    lines.push(`  nothing is shown: there are no ${oneLine(data.rows)} of what the release reads`)
  else if (lines.length === 0 && data.comparisons.length > 0) lines.push(`  ${same(data.comparisons.length)}`)
  const notes = (data.notes ?? []).map((note) => `  note: ${oneLine(note)}`)
  return [on, ...lines, ...problem, ...notes].join('\n')
}

/** `fact_3_v2 (40 → 39 rows): total changed in 14 rows; comes from int_3` */
function comparisonLine(c: TableComparison, cause: string | undefined): string {
  const rows = `${count(c.blueRows)} → ${counted(c.greenRows, 'row')}`
  const what = [found(c, (name) => oneLine(name)), ...c.schema.map((s) => oneLine(s.message))].join('; ')
  const from = cause === undefined || cause === c.identity ? '' : `; comes from ${oneLine(cause)}`
  return `${oneLine(c.green)} (${rows}): ${what}${from}`
}

function steps(plan: Plan, width: number, paint: Paint): string {
  const groups = stepGroups(plan)
  if (groups.length === 0) return ''
  const fits = Math.max(2, Math.floor(width / 20))
  const lines = groups.map((g, i) => {
    const objects = [...new Set(g.steps.map((s) => oneLine(s.object)))]
    return `${String(i + 1).padStart(4)}. ${stepWord(g.kind)} ${listed(objects, fits)}`
  })
  return [paint.bold(`Steps (${count(plan.steps.length)})`), ...lines].join('\n')
}

function excluded(plan: Plan): string {
  return plan.release.excluded
    .map(
      (e) =>
        `  ${oneLine(e.name)} stays on blue and goes on reading ${
          e.reads.length === 0
            ? 'what it reads'
            : listed(
                e.reads.map((r) => oneLine(r)),
                5,
              )
        }`,
    )
    .join('\n')
}

function spared({ release }: Plan): string {
  const lines = release.sparable
    .filter((s) => s.spared)
    .map(({ identity, reason }) => `  ${oneLine(identity)} is spared: ${oneLine(reason, 2000)}`)
  const open = release.sparable.filter((s) => !s.spared).map(({ identity }) => oneLine(identity))
  const could =
    open.length === 0
      ? []
      : [`  ${counted(open.length, 'rebuild')} could be spared (--closure minimal): ${listed(open, 5)}`]
  return [...lines, ...could].join('\n')
}

function at(file: string, ...places: readonly number[]): string {
  return file === '' ? '' : `${[oneLine(file), ...places.filter((n) => n > 0)].join(':')}: `
}

function faults(plan: Plan, paint: Paint): string {
  return faultsOf(plan)
    .map((f) => {
      const hint = hintLines(f.hint, paint)
      return `${paint.red('error')} ${at(f.file, f.line, f.column)}${oneLine(f.message)}${hint}`
    })
    .join('\n')
}

function closing(plan: Plan, context: ReportContext, paint: Paint): string {
  const { state, summary, risk, missing } = verdict(plan, context)
  const bad = state === 'faults' || state === 'failed-check'
  const line = `${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}. Risk ${risk}.${missing === '' ? '' : ` To go on: ${missing}.`}`
  const untouched =
    plan.release.tables.length > 0 ? ` ${counted(plan.release.untouched, 'table')} untouched.` : ''
  const words = jobsWords(plan.jobs)
  const jobs = plan.steps.length === 0 || words === '' ? '' : ` ${words}.`
  const hashes = `release ${plan.release.hash}\nplan    ${plan.hash}`
  return `${bad ? paint.red(line) : paint.bold(line)}${untouched}${jobs}\n${paint.dim(hashes)}`
}
