import type { Plan } from '../../plan/plan.js'
import { addition, type Addition } from '../addition.js'
import { rowForms, type Section } from '../budget.js'
import { changeRows, type ChangeRow } from '../change.js'
import type { ReportContext } from '../context.js'
import { counted, listed } from '../../project/wording.js'
import { code, prose } from '../markdown.js'
import { place, shortened } from '../place.js'
import { paragraphs, table, type Row } from '../table.js'
import { more, type Extent } from './extent.js'

const head: Row = ['Table', 'Becomes', 'Change', 'Strategy', 'Role', 'Why']

/** The change table, in whole rows; it always survives, if only as a count. */
export function changeSection(plan: Plan, context: ReportContext, extent: Extent): readonly Section[] {
  const rows = changeRows(plan, context)
  if (rows.length === 0) return []
  const marked = rows.some((r) => r.added) && rows.some((r) => r.added === false)
  const frame = (shown: readonly ChangeRow[], rest: number) =>
    paragraphs(
      table(
        head,
        shown.map((r) => cells(r, context, marked)),
      ),
      more(rest, 'table', extent),
    )
  const forms = rowForms(rows, frame, extent.rows)
  return [{ id: 'changes', title: 'rows of the change table', weight: 90, forms, optional: false }]
}

function cells(row: ChangeRow, context: ReportContext, marked: boolean): Row {
  const { table: t } = row
  const own = t.differences.length > 0 && t.file !== ''
  return [
    `${code(t.identity)}${marked && row.added ? ' 🆕' : ''}`,
    becomes(t.blue, t.green),
    t.change === 'none' ? 'by input' : `**${row.change}**`,
    row.strategy,
    t.role,
    own ? `${prose(row.why)} (${place(t.file, t.line, context)})` : prose(shortened(row.why, context)),
  ]
}

function becomes(blue: string | null, green: string | null): string {
  if (green === null) return '*removed*'
  if (blue === null) return `${code(green)} *new*`
  return blue === green ? `${code(green)} *same*` : code(green)
}

/** What this pull request adds to the release that its base branch already makes. */
export function additionSection(plan: Plan, context: ReportContext, extent: Extent): readonly Section[] {
  const found = addition(plan, context)
  if (found === null) return []
  const forms = [additionText(found, extent.items), additionText(found, 0)]
  return [{ id: 'addition', title: 'what this pull request adds', weight: 70, forms, optional: true }]
}

function additionText(found: Addition, limit: number): string {
  const { added, changed, same, dropped } = found
  const before = changed.length + same.length + dropped.length
  const parts = [
    named('adds', added, limit),
    named('changes further', changed, limit),
    named('takes back', dropped, limit),
  ].filter((t) => t !== '')
  const here = parts.length > 0 ? parts.join('; ') : 'adds nothing to the release'
  if (before === 0) return `**This pull request** ${here}.`
  return `**This pull request** ${here}.  \n**The release so far**, on ${code(found.branch)}: ${counted(before, 'table')}${kept(found)}.`
}

function named(verb: string, identities: readonly string[], limit: number): string {
  if (identities.length === 0) return ''
  const names = identities.map((n) => code(n))
  return `${verb} ${counted(identities.length, 'table')}${limit > 0 ? `: ${listed(names, limit)}` : ''}`
}

function kept({ same, changed, dropped }: Addition): string {
  return same.length > 0 && changed.length + dropped.length > 0 ? `, ${same.length} of them as before` : ''
}
