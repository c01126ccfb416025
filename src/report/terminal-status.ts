import pico from 'picocolors'
import { baselineWords, type Status } from '../deploy/status.js'
import { columns } from './columns.js'
import { bytesWords, count, counted } from '../project/wording.js'
import { progressWords } from '../deploy/progress.js'
import { oneLine } from './markdown.js'
import { nextLine } from './terminal-failure.js'
import type { TerminalOptions } from './terminal.js'

/** What an environment runs: its objects as a table, drift, history, and the command that goes on. */
export function terminalStatus(status: Status, { width, colour }: TerminalOptions): string {
  const paint = pico.createColors(colour)
  const { environment, state, release, objects, jobs, drift, history, lease } = status
  const { next, waits, problem, progress } = status
  const shown = objects.filter((object) => object.kind !== 'external')
  const rows = shown.map(({ name, kind, colour: own, state: condition }) => [name, kind, own, condition])
  const blocks = [
    `${paint.bold(oneLine(environment))}: ${state}${release === null ? '' : ` ${paint.dim(oneLine(release))}`}`,
    rows.length === 0
      ? ''
      : columns(['object', 'kind', 'colour', 'state'], rows, width, (cell, column, row) =>
          painted(cell, column, row, paint),
        ),
    jobTable(jobs, width),
    lease === null
      ? ''
      : `${paint.yellow('held')} by ${oneLine(lease.holder)} since ${lease.since}, until ${lease.until} unless renewed`,
    progress === null ? '' : oneLine(progressWords(progress)),
    problem === null ? '' : `${paint.yellow('not looked at')} ${oneLine(problem)}`,
    drift.map((one) => `${paint.yellow('drift')} ${oneLine(one.message)}`).join('\n'),
    baselineWords(status)
      .map((line) => `${paint.yellow('git')} ${oneLine(line)}`)
      .join('\n'),
    history.map((entry) => `${paint.dim(entry.at)} ${entry.action} ${oneLine(entry.message)}`).join('\n'),
    `${counted(shown.length, 'object')}, ${seenWords(status)}`,
    nextLine({ next, waits }, paint),
  ]
  return `${blocks.filter((block) => block !== '').join('\n')}\n`
}

/** What is not known has no figure. */
function jobTable(jobs: Status['jobs'], width: number): string {
  if (jobs.length === 0) return ''
  const rows = jobs.map((one) => [
    one.statement,
    one.state,
    one.lag === null ? '' : `${count(one.lag)} behind`,
    one.restarts === null ? '' : counted(one.restarts, 'restart'),
    one.checkpoint === null ? '' : `${one.checkpoint}, ${bytesWords(one.stateBytes ?? 0)}`,
  ])
  return columns(['job', 'state', 'lag', 'restarts', 'last checkpoint'], rows, width, (cell) => cell)
}

function seenWords({ drift, problem }: Status): string {
  if (problem !== null) return 'by the ledger alone'
  return drift.length === 0 ? 'as the ledger says' : `${drift.length} not as the ledger says`
}

function painted(
  cell: string,
  column: number,
  row: number,
  paint: ReturnType<typeof pico.createColors>,
): string {
  if (row < 0) return paint.bold(cell)
  if (column !== 2) return cell
  const word = cell.trim()
  if (word === 'green') return paint.green(cell)
  return word === 'blue' ? paint.blue(cell) : paint.dim(cell)
}
