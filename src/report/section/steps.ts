import { jobsWords } from '../../plan/jobs.js'
import type { Plan } from '../../plan/plan.js'
import { rowForms, type Section } from '../budget.js'
import { strategyWord } from '../change.js'
import { count, listed } from '../../project/wording.js'
import { code, fold, htmlCode } from '../markdown.js'
import { stepGroups, stepWord, type StepGroup } from '../steps.js'
import { paragraphs } from '../table.js'
import { more, type Extent } from './extent.js'

/** What a reviewer looks for first of the running jobs: how many are left alone, and whose state is built anew. */
export function jobSection({ jobs, steps }: Plan, extent: Extent): readonly Section[] {
  const words = jobsWords(jobs)
  if (steps.length === 0 || words === '') return []
  const names = jobs.rebuilt.map((name) => code(name))
  const rebuilt = names.length === 0 ? '' : `; the state of ${listed(names, extent.items)} is rebuilt`
  return [{ id: 'jobs', title: 'jobs', weight: 60, forms: [`**Jobs**: ${words}${rebuilt}.`], optional: true }]
}

/** The steps as a numbered list: what may run side by side is one line. */
export function stepSection(plan: Plan, extent: Extent): readonly Section[] {
  const groups = stepGroups(plan)
  if (groups.length === 0) return []
  const title = `Steps on ${htmlCode(plan.environment)} (${count(plan.steps.length)}, ${htmlCode(plan.engine)})`
  const lines = groups.map((g, i) => `${i + 1}. ${groupLine(g, extent.items)}`)
  const frame = (shown: readonly string[], rest: number) =>
    shown.length === 0 ? '' : fold(title, paragraphs(shown.join('\n'), more(rest, 'group', extent)))
  const forms = rowForms(lines, frame, extent.items * 2)
  return [{ id: 'steps', title: 'steps', weight: 25, forms, optional: true }]
}

function groupLine(group: StepGroup, limit: number): string {
  const objects = [...new Set(group.steps.map((s) => s.object))].map((o) => code(o))
  const strategies = [...new Set(group.steps.map((s) => s.strategy))]
    .filter((s) => s !== 'none')
    .map(strategyWord)
  const how = strategies.length > 0 ? ` *(${strategies.join(', ')})*` : ''
  return `${stepWord(group.kind)} ${listed(objects, limit)}${how}`
}
