import type { Plan } from '../../plan/plan.js'
import { rowForms, type Section } from '../budget.js'
import type { ReportContext, ReportedData } from '../context.js'
import { checkRows, dataLine, dataRows, differs, exampleLines } from '../data.js'
import { alert, code, fold, prose } from '../markdown.js'
import { paragraphs, table } from '../table.js'
import { more, type Extent } from './extent.js'

/** The sentence that says what comes out differently; right below the verdict. */
export function dataLineSection(context: ReportContext): readonly Section[] {
  const { data } = context
  if (data === undefined) return []
  const problem =
    data.problem === null ? '' : alert('NOTE', `Not every row could be compared: ${prose(data.problem)}`)
  const text = paragraphs(dataLine(data), problem)
  return text === '' ? [] : [{ id: 'data-line', title: 'data', weight: 75, forms: [text], optional: true }]
}

/** What differs in each table, which change it comes from, and some of the rows. */
export function dataSections(plan: Plan, context: ReportContext, extent: Extent): readonly Section[] {
  const { data } = context
  if (data === undefined || !data.comparisons.some(differs)) return []
  return [differenceTable(plan, data, extent), exampleFold(data, extent)].filter((s) => s.forms[0] !== '')
}

function differenceTable(plan: Plan, data: ReportedData, extent: Extent): Section {
  const head = ['Table', 'Rows', 'What differs', 'Comes from']
  const forms = rowForms(
    dataRows(plan, data),
    (rows, rest) =>
      rows.length === 0
        ? ''
        : paragraphs('#### Data differences', table(head, rows), more(rest, 'table', extent)),
    extent.items,
  )
  return { id: 'data', title: 'data differences', weight: 60, forms, optional: true }
}

function exampleFold(data: ReportedData, extent: Extent): Section {
  const shown = data.comparisons.filter((c) => c.examples.length > 0)
  const forms = rowForms(
    shown.map((c) => `${code(c.green)}\n\n${exampleLines(c, extent.examples).join('\n')}`),
    (rows, rest) =>
      rows.length === 0 ? '' : fold('Rows that differ', paragraphs(...rows, more(rest, 'table', extent))),
    extent.items,
  )
  return { id: 'examples', title: 'examples of rows', weight: 35, forms, optional: true }
}

/** Outcome of the checks, what has not passed first. */
export function checkSection(context: ReportContext, extent: Extent): readonly Section[] {
  const rows = checkRows(context)
  if (rows.length === 0) return []
  const head = ['Outcome', 'Check', 'Table', 'What it says']
  const frame = (shown: readonly (readonly string[])[], rest: number) =>
    shown.length === 0 ? '' : paragraphs('#### Checks', table(head, shown), more(rest, 'check', extent))
  return [
    { id: 'checks', title: 'checks', weight: 65, forms: rowForms(rows, frame, extent.items), optional: true },
  ]
}
