import type { Plan } from '../plan/plan.js'
import { fullReport } from './comment.js'
import type { Finding } from '../checks/finding.js'
import type { ReportContext, ReportedData } from './context.js'
import { code, fence, oneLine, prose } from './markdown.js'
import { checkSection, dataLineSection } from './section/data.js'
import { summaryExtent } from './section/extent.js'
import { paragraphs } from './table.js'

/** How one command in one environment came out. */
export interface Outcome {
  readonly command: string
  readonly environment: string
  readonly outcome: string
  readonly ok: boolean
  readonly message: string
  readonly next: string | null
  /** What changed, how long it took, what is left, and how to go back. */
  readonly account: readonly string[]
  readonly plan: Plan | null
  readonly data: ReportedData | null
  readonly checks: readonly Finding[]
}

/** What was compared and checked, where the plan itself stands elsewhere. */
function results(context: ReportContext): string {
  const sections = [...dataLineSection(context), ...checkSection(context, summaryExtent)]
  return sections.map((section) => section.forms[0] ?? '').join('\n\n')
}

/** The first line as prose; what follows is listed, and may be copied. */
function said(message: string): readonly string[] {
  const [first = '', ...more] = message.split('\n')
  const rest = more.map((line) => oneLine(line, 1000)).join('\n')
  return [prose(first, 2000), rest === '' ? '' : fence('text', rest)]
}

/** How an outcome looks at a glance. */
export function signOf(ok: boolean, outcome: string): string {
  if (!ok) return '❌'
  return outcome === 'waiting' ? '⏳' : '✅'
}

/** The job summary of a command: what came out, what comes next, and the plan that was carried out. */
export function outcomeReport(result: Outcome, context: ReportContext = {}): string {
  const { command, environment, outcome, ok, message, next, account, plan, data, checks } = result
  const shown = { ...context, checks, ...(data === null ? {} : { data }) }
  return paragraphs(
    `## ${signOf(ok, outcome)} ${code(environment)}: ${prose(command)} → ${prose(outcome)}`,
    ...said(message),
    account.map((line) => `- ${prose(line, 1000)}`).join('\n'),
    next === null ? '' : `Next:\n\n${fence('sh', oneLine(next))}`,
    plan === null ? results(shown) : fullReport(plan, shown, 990_000),
  )
}
