import type { Plan } from '../../plan/plan.js'
import type { Section } from '../budget.js'
import { dangers, type Danger } from '../danger.js'
import { counted, listed } from '../../project/wording.js'
import { alert, code, prose } from '../markdown.js'

const most = 8

/** The CAUTION alert; at least the number of dangers survives. */
export function alertSection(plan: Plan): readonly Section[] {
  const found = dangers(plan)
  if (found.length === 0) return []
  const lines = found.slice(0, most).map((d) => `- ${dangerLine(d)}`)
  const rest = found.length > most ? [`- and ${counted(found.length - most, 'more danger')}`] : []
  const long = alert('CAUTION', [...lines, ...rest].join('\n'))
  const short = alert('CAUTION', `${counted(found.length, 'danger')} in this release: see the job summary.`)
  return [{ id: 'alerts', title: 'dangers', weight: 80, forms: [long, short], optional: false }]
}

function dangerLine({ title, text, names }: Danger): string {
  const list = listed(
    names.map((n) => code(n)),
    5,
  )
  return `**${title}**: ${prose(text)}${list === '' ? '' : `: ${list}`}`
}
