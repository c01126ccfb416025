import type { Fault, Warning } from '../../project/fault.js'
import type { Plan } from '../../plan/plan.js'
import { pastOf } from '../../plan/strategy.js'
import { rowForms, type Section } from '../budget.js'
import { strategyWord } from '../change.js'
import type { ReportContext } from '../context.js'
import { listed } from '../../project/wording.js'
import { code, fold, prose } from '../markdown.js'
import { place } from '../place.js'
import { paragraphs } from '../table.js'
import { faultsOf, warningsOf } from '../verdict.js'
import { more, type Extent } from './extent.js'

/** Faults stand open below the verdict, with place and remedy; at least their number survives. */
export function faultSection(plan: Plan, context: ReportContext, extent: Extent): readonly Section[] {
  const items = faultsOf(plan).map((f) => faultLine(f, context))
  if (items.length === 0) return []
  const frame = (shown: readonly string[], rest: number) =>
    paragraphs(shown.join('\n'), more(rest, 'fault', extent))
  return [
    {
      id: 'faults',
      title: 'faults',
      weight: 85,
      forms: rowForms(items, frame, extent.items),
      optional: false,
    },
  ]
}

function faultLine(fault: Fault, context: ReportContext): string {
  const at = place(fault.file, fault.line, context, fault.column)
  const remedy = fault.hint === '' ? '' : `  \n  *What to do:* ${prose(fault.hint)}`
  return `- ❌ ${at === '' ? '' : `${at} `}${prose(fault.message)}${remedy}`
}

/** Warnings, excluded and spared tables, and rebuilds that could be spared: a fold each. */
export function listSections(plan: Plan, context: ReportContext, extent: Extent): readonly Section[] {
  return [
    list('warnings', 'Warnings', 45, warningLines(plan, context), extent),
    list('excluded', 'Excluded: these stay on blue', 40, excludedLines(plan), extent),
    list('spared', 'Spared: these stay on blue', 39, sparableLines(plan, true), extent),
    list('sparable', 'Rebuilds that could be spared', 30, sparableLines(plan, false), extent),
    list('pasts', 'What jobs that begin read again', 35, pastLines(plan), extent),
    list('expectations', 'Expected of the platform', 38, expectationLines(plan), extent),
  ].flat()
}

function list(
  id: string,
  title: string,
  weight: number,
  items: readonly string[],
  extent: Extent,
): readonly Section[] {
  if (items.length === 0) return []
  const frame = (shown: readonly string[], rest: number) =>
    shown.length === 0
      ? ''
      : fold(`${title} (${items.length})`, paragraphs(shown.join('\n'), more(rest, 'line', extent)))
  return [
    { id, title: title.toLowerCase(), weight, forms: rowForms(items, frame, extent.items), optional: true },
  ]
}

function warningLines(plan: Plan, context: ReportContext): readonly string[] {
  return warningsOf(plan).map((w: Warning) => {
    const at = place(w.file, w.line, context)
    return `- ⚠️ ${at === '' ? '' : `${at} `}${prose(w.message)}`
  })
}

function excludedLines(plan: Plan): readonly string[] {
  return plan.release.excluded.map((e) => {
    const reads = listed(
      e.reads.map((r) => code(r)),
      10,
    )
    return `- ${code(e.name)} goes on reading ${e.reads.length > 0 ? reads : 'what it reads'}: ${prose(e.reason)}`
  })
}

function sparableLines(plan: Plan, spared: boolean): readonly string[] {
  const own = plan.release.sparable.filter((s) => s.spared === spared)
  return own.map((s) => `- ${code(s.identity)}: ${prose(s.reason)}`)
}

function pastLines({ release, steps }: Plan): readonly string[] {
  return steps.flatMap((step) => {
    const past = pastOf(release, step)
    if (past === null) return []
    const read = listed(
      past.rereads.map((name) => code(name)),
      10,
    )
    const from = past.rereads.length === 0 ? '' : ` from the beginning of ${read}`
    return [`- ${code(step.object)}: ${strategyWord(step.strategy)}${from}: ${prose(past.reason)}`]
  })
}

function expectationLines(plan: Plan): readonly string[] {
  return plan.release.expectations.map(
    (name) =>
      `- ${code(name)}: its definition changed here; the platform's is compared with it, never changed`,
  )
}
