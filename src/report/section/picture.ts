import type { Plan } from '../../plan/plan.js'
import type { Section } from '../budget.js'
import { lineageOf, type Lineage } from '../lineage.js'
import { counted } from '../../project/wording.js'
import { fence } from '../markdown.js'
import { mermaid } from '../mermaid.js'
import { paragraphs } from '../table.js'
import type { Extent } from './extent.js'

/** GitHub draws nothing of a diagram over 50,000 characters. */
const longest = 45_000

/** The released tables and their direct neighbours; with half the nodes, and a quarter, where room is short. */
export function pictureSection(plan: Plan, extent: Extent): readonly Section[] {
  if (plan.release.tables.length === 0) return []
  const full = lineageOf(plan, extent.nodes)
  const smaller = full.nodes.length > extent.nodes / 2 ? [lineageOf(plan, extent.nodes / 2)] : []
  const forms = [full, ...smaller].map(picture).filter((text) => text.length < longest)
  return [{ id: 'lineage', title: 'lineage', weight: 20, forms, optional: true }]
}

function picture(lineage: Lineage): string {
  const omitted = lineage.omitted > 0 ? `*${counted(lineage.omitted, 'more node')} not shown.*` : ''
  return paragraphs('#### Lineage', fence('mermaid', mermaid(lineage)), legend(lineage), omitted)
}

function legend(lineage: Lineage): string {
  const kinds = new Set<string>(lineage.nodes.map((n) => n.kind))
  const parts = [
    has(kinds, ['breaking', 'removed']) ? '🟥 breaking or removed' : '',
    has(kinds, ['logic']) ? '🟨 logic' : '',
    has(kinds, ['additive', 'new']) ? '🟩 new or additive' : '',
    has(kinds, ['options', 'in-place']) ? '🟪 options' : '',
    has(kinds, ['none', 'cosmetic']) ? '🟦 moves with its input' : '',
    has(kinds, ['input', 'excluded']) ? '⬜ stays' : '',
  ]
  return `<sub>${parts.filter((p) => p !== '').join(' · ')}</sub>`
}

function has(kinds: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((kind) => kinds.has(kind))
}
