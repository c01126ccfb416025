import pico from 'picocolors'
import type { Finding } from '../checks/finding.js'
import type { Warning } from '../project/fault.js'
import { counted } from '../project/wording.js'
import { oneLine } from './markdown.js'
import { terminalMessage } from './terminal-failure.js'
import { terminalData, type TerminalOptions } from './terminal.js'
import { nextLine } from './terminal-failure.js'
import { terminalWarnings } from './terminal-warning.js'
import type { ReportedData } from './context.js'

/** How a command on an environment came out; the fields of `deploy/outcome.ts`, those beside `message` optional. */
export interface ShownOutcome {
  readonly environment: string
  readonly message: string
  readonly next: string | null
  readonly waits?: string | null
  readonly warnings?: readonly Warning[]
  readonly changes?: readonly string[]
  readonly data?: ReportedData
  readonly findings?: readonly Finding[]
  /** What changed, how long it took, what is left, and how to go back. */
  readonly account?: readonly string[]
}

/** The last lines of `deploy`, `install`, `rollback` and `retire`: what was done, what differs, what comes next. */
export function terminalOutcome(outcome: ShownOutcome, { colour }: TerminalOptions): string {
  const paint = pico.createColors(colour)
  const { warnings = [], changes = [], data, findings = [], account = [] } = outcome
  const passed = findings.filter((f) => f.outcome === 'pass').length
  const blocks = [
    terminalWarnings(warnings, { colour }),
    changes.map((c) => `  ${oneLine(c)}`).join('\n'),
    data === undefined ? '' : terminalData({ data }),
    findings
      .filter((f) => f.outcome !== 'pass')
      .map((f) => `${paint.yellow(f.outcome)} ${f.check} ${oneLine(f.table)}: ${oneLine(f.message)}`)
      .join('\n'),
    passed > 0 ? paint.green(`${counted(passed, 'check')} passed`) : '',
    `${paint.bold(oneLine(outcome.environment))}: ${terminalMessage(outcome.message)}`,
    account.map((line) => `  ${oneLine(line, 1000)}`).join('\n'),
    nextLine({ next: outcome.next, waits: outcome.waits ?? null }, paint),
  ]
  return `${blocks.filter((b) => b !== '').join('\n')}\n`
}
