import { fit, type Section } from './budget.js'
import { code, oneLine, prose } from './markdown.js'
import { hidden } from './marker.js'
import { type Outcome, signOf } from './outcome.js'
import { paragraphs } from './table.js'

/** How a command in one environment came out, for the comment on the pull request. */
export interface Deployment extends Omit<Outcome, 'plan' | 'data' | 'checks'> {
  /** The release that it was about; null where that is not known. */
  readonly release: string | null
  /** ISO 8601, UTC. */
  readonly at: string
  readonly runUrl: string | null
}

const [open, close] = ['<!-- bluegreen-sql:deployments -->', '<!-- /bluegreen-sql:deployments -->']
const end = '<!-- /bluegreen-sql:deployment -->'

/** GitHub takes 65,536 characters; the plan's own part has most of them. */
const budget = 5_000

/** A comment with what is known of one environment in place of what was known of it before; the rest stays. */
export function withDeployment(body: string, deployment: Deployment): string {
  const { plan, told } = partsOf(body)
  const begin = beginOf(deployment.environment)
  const others = told.filter((text) => !text.startsWith(begin)).map((text) => sectionOf([text]))
  return joined(plan, [...others, sectionOf(formsOf(deployment))])
}

/** A new plan, with what the comment that it replaces tells of deployments; null where there is none yet. */
export function withToldDeployments(plan: string, earlier: string | null): string {
  const told = earlier === null ? [] : partsOf(earlier).told
  return joined(
    plan,
    told.map((text) => sectionOf([text])),
  )
}

/** The oldest go first where there is not enough room. */
function joined(plan: string, sections: readonly Section[]): string {
  if (sections.length === 0) return plan
  const weighed = sections.map((section, weight) => ({ ...section, weight }))
  return paragraphs(
    plan,
    open,
    '#### Deployments',
    fit(weighed, budget, () => '*The oldest are left out.*'),
    close,
  )
}

function sectionOf(forms: readonly string[]): Section {
  return { id: 'deployment', title: 'a deployment', weight: 0, forms, optional: true }
}

interface Parts {
  readonly plan: string
  /** What is told of each environment. */
  readonly told: readonly string[]
}

/** Only what stands at the very end is ours: before it, a plan may quote anything. */
function partsOf(body: string): Parts {
  const text = body.replace(/\r\n/g, '\n').trim()
  const at = text.lastIndexOf(open)
  if (at < 0 || !text.endsWith(close)) return { plan: text, told: [] }
  const told = text
    .slice(at)
    .matchAll(/<!-- bluegreen-sql:deployment:[^]*?<!-- \/bluegreen-sql:deployment -->/g)
  return { plan: text.slice(0, at).trim(), told: [...told].map(([section]) => section) }
}

function beginOf(environment: string): string {
  return `<!-- bluegreen-sql:deployment:${hidden(environment)} -->`
}

/** All of it; then without what changed. */
function formsOf(deployment: Deployment): readonly string[] {
  const { environment, message, account, next } = deployment
  const [first = '', ...more] = [...message.split('\n'), ...account].filter((line) => line.trim() !== '')
  const lines = more.map((line) => `- ${prose(line, 300)}`).join('\n')
  const goesOn = next === null ? '' : `Next: ${code(oneLine(next), 300)}`
  const text = (...parts: readonly string[]) =>
    paragraphs(`${beginOf(environment)}\n${titleOf(deployment)}`, ...parts, end)
  return [text(prose(first, 600), lines, goesOn), text(goesOn)]
}

function titleOf({ command, environment, outcome, ok, at, release, runUrl }: Deployment): string {
  const run = runUrl === null ? '' : ` · [run](${runUrl})`
  const what = release === null ? '' : ` · release ${code(release.slice(0, 'sha256:'.length + 10))}`
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
  return `${signOf(ok, outcome)} ${code(environment)}: ${prose(command)} → ${prose(outcome)} · ${when}${what}${run}`
}
