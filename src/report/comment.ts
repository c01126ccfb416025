import type { Plan } from '../plan/plan.js'
import { fit, type Section } from './budget.js'
import type { ReportContext } from './context.js'
import { hidden, marker } from './marker.js'
import { code } from './markdown.js'
import { alertSection } from './section/alerts.js'
import { additionSection, changeSection } from './section/changes.js'
import { checkSection, dataLineSection, dataSections } from './section/data.js'
import { differenceSection } from './section/differences.js'
import { commentExtent, summaryExtent, type Extent } from './section/extent.js'
import { faultSection, listSections } from './section/lists.js'
import { footer, nextSection } from './section/next.js'
import { pictureSection } from './section/picture.js'
import { jobSection, stepSection } from './section/steps.js'
import { verdict, type Verdict, type VerdictState } from './verdict.js'

/** GitHub drops a whole summary that is over 1 MiB; other writers to the same file need some room too. */
const summaryBudget = 1_000_000

/**
 * The pull request's comment, in GitHub Markdown of at most `budget` bytes (GitHub takes 65,536 characters). It begins
 * with `marker(project)`. Verdict, change table (in whole rows) and both hashes are in it whatever the size of the plan.
 */
export function comment(plan: Plan, context: ReportContext = {}, budget = 60_000): string {
  return report(plan, context, commentExtent, budget)
}

/** The same report with everything that fits into a job summary (1 MiB). */
export function fullReport(plan: Plan, context: ReportContext = {}, budget = summaryBudget): string {
  return report(plan, context, summaryExtent, budget)
}

function report(plan: Plan, context: ReportContext, extent: Extent, budget: number): string {
  const sections = [
    fixed('head', headOf(plan, context)),
    ...faultSection(plan, context, extent),
    ...alertSection(plan),
    ...dataLineSection(context),
    ...additionSection(plan, context, extent),
    ...changeSection(plan, context, extent),
    ...jobSection(plan, extent),
    ...pictureSection(plan, extent),
    ...dataSections(plan, context, extent),
    ...checkSection(context, extent),
    ...stepSection(plan, extent),
    ...differenceSection(plan, extent),
    ...listSections(plan, context, extent),
    ...nextSection(plan, context),
    fixed('footer', footer(plan, context)),
  ]
  return fit(
    sections,
    budget,
    (left) => `*Shortened to fit: ${left.join(', ')}. All of it: ${extent.elsewhere}.*`,
  )
}

function fixed(id: string, text: string): Section {
  return { id, title: id, weight: 100, forms: [text], optional: false }
}

function headOf(plan: Plan, context: ReportContext): string {
  const ids = `${marker(plan.release.project)}\n<!-- bluegreen-sql:hash:${hidden(plan.hash)} -->`
  return `${ids}\n### ${verdictLine(plan, verdict(plan, context))}`
}

const icons: Readonly<Record<VerdictState, string>> = {
  faults: '❌',
  nothing: '✅',
  rewrite: '✏️',
  'failed-check': '❌',
  ready: '🟢',
}

/** The verdict in one line of Markdown: counts, risk, and what is missing to go on. */
function verdictLine(plan: Plan, { state, risk, summary, missing }: Verdict): string {
  const project =
    plan.release.project === '' || plan.release.project === '.' ? '' : `${code(plan.release.project)}: `
  const next = missing === '' ? (state === 'nothing' ? '' : ' · ready to go on') : ` · ${missing}`
  return `${icons[state]} ${project}${summary} · risk ${risk}${next}`
}
