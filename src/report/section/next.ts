import { command } from '../../plan/command.js'
import type { Plan } from '../../plan/plan.js'
import type { Section } from '../budget.js'
import type { ReportContext } from '../context.js'
import { code, fence, fold, oneLine, prose } from '../markdown.js'
import { volatile } from '../marker.js'
import { paragraphs } from '../table.js'
import { faultsOf } from '../verdict.js'

/** How to go on: what approves it, what deploys it, what goes back. */
export function nextSection(plan: Plan, context: ReportContext): readonly Section[] {
  if (faultsOf(plan).length > 0 || plan.steps.length === 0) return []
  const commands = targets(plan, context).map((name) => fence('sh', commandsFor(plan, name)))
  const text = paragraphs(rewriteLine(plan, context), approveLine(plan, context), ...commands)
  return [
    { id: 'next', title: 'how to go on', weight: 50, forms: [fold('How to go on', text)], optional: true },
  ]
}

function targets(plan: Plan, context: ReportContext): readonly string[] {
  const named = (context.environments ?? []).filter((name) => name !== 'local')
  return named.length > 0 ? named : [plan.environment]
}

function commandsFor(plan: Plan, environment: string): string {
  const name = oneLine(environment)
  return [
    `npx ${command('deploy', name, '--release', plan.release.hash)}`,
    `npx ${command('rollback', name)}   # consumers back to blue`,
  ].join('\n')
}

function approveLine(plan: Plan, context: ReportContext): string {
  const names = targets(plan, context).map((n) => code(n))
  return `**Approve** by reviewing and merging. **Deploy** to ${names.join(', then ')}: by a push to a release branch or by the workflow's \`workflow_dispatch\`, or from a clone as below. Nothing of blue is deleted before \`retire\`, so **going back** always works.`
}

/** Where the rewrite stands, as one line of Markdown. */
function rewriteLine(plan: Plan, context: ReportContext): string {
  const { rewrite } = context
  if (rewrite?.state === 'committed')
    return `The names were moved by ${code(rewrite.commit.slice(0, 10))} on this branch.`
  if (rewrite?.state === 'proposed')
    return `The branch takes no commits: merge ${rewrite.url} to move the names.`
  if (plan.release.edits.length === 0) return ''
  const why = rewrite?.state === 'withheld' ? ` (${prose(rewrite.why)})` : ''
  return `The names in git are still to be moved${why}: run ${code('npx bluegreen rewrite')} and commit, or let the action do it.`
}

/** Tag, commits, both hashes in full, and the run: the last line, which always survives. */
export function footer(plan: Plan, context: ReportContext): string {
  const { baseline, head, hash } = plan.release
  const parts = [
    `baseline ${code(baseline.ref)}${commit(baseline.commit)}`,
    `head ${code(head.ref)}${commit(head.commit)}`,
    `environment ${code(plan.environment)}${plan.assumed ? ' (nothing known of it: it is taken to run the baseline)' : ''}`,
  ]
  const run = context.runUrl === undefined ? '' : volatile(` · [run](${context.runUrl})`)
  return `---\n<sub>${parts.join(' · ')}<br>release ${code(hash)}<br>plan ${code(plan.hash)}${run}</sub>`
}

function commit(id: string | null): string {
  return id === null ? '' : ` at ${code(id.slice(0, 10))}`
}
