import { count, counted, cutAt } from '../project/wording.js'
import {
  type Acceptance,
  acceptancesOf,
  differingRows,
  idleAcceptances,
  strangeAcceptances,
  unacceptedRows,
} from './acceptance.js'
import type { TableComparison } from './comparison.js'
import type { Finding } from './finding.js'
import { limitText, type Limits, verdictOn } from './limits.js'

/** What the checks of a configuration say of what was compared. */
export type Judge = (comparisons: readonly TableComparison[]) => readonly Finding[]

/**
 * Limits and accepted deviations as a judge. Without a limit a difference is a warning, and no more.
 * @param accepted deviations that are meant; rows that they cover count towards no limit
 */
export function judgeOf({ rows }: { readonly rows: Limits }, accepted: readonly Acceptance[]): Judge {
  return (comparisons) => [
    ...comparisons.flatMap((comparison) => findingsOf(comparison, rows, accepted)),
    ...strangeAcceptances(comparisons, accepted),
  ]
}

function findingsOf(
  comparison: TableComparison,
  limits: Limits,
  accepted: readonly Acceptance[],
): readonly Finding[] {
  const own = acceptancesOf(comparison, accepted)
  return [
    ...schemaFindings(comparison),
    rowsFinding(comparison, limits, own),
    ...idleAcceptances(comparison, own),
  ]
}

function schemaFindings({ green, schema }: TableComparison): readonly Finding[] {
  return schema.map(({ message }) => ({ check: 'schema', table: green, outcome: 'warn', message }))
}

function rowsFinding(comparison: TableComparison, limits: Limits, accepted: readonly Acceptance[]): Finding {
  const { green, blueRows, greenRows } = comparison
  const rows = Math.max(blueRows, greenRows)
  const open = unacceptedRows(comparison, accepted)
  const outcome = verdictOn(open, rows, limits)
  const message =
    outcome === 'inconclusive' ? tooFew(rows, limits) : said(comparison, open, limits, outcome === 'fail')
  return { check: 'rows', table: green, outcome, message }
}

function tooFew(rows: number, { minRows }: Limits): string {
  return `${counted(rows, 'row')}, and fewer than ${minRows} decide nothing`
}

function said(comparison: TableComparison, open: number, { fail }: Limits, failed: boolean): string {
  const all = differingRows(comparison)
  if (all === 0) return `${counted(comparison.greenRows, 'row')}, no difference`
  const rows = Math.max(comparison.blueRows, comparison.greenRows)
  const accepted = all > open ? `, ${count(all - open)} of them accepted` : ''
  const limit = failed && fail !== null ? `; the limit is ${limitText(fail)}` : ''
  return `${count(all)} of ${counted(rows, 'row')} differ${accepted} (${parts(comparison)})${limit}`
}

/** `2 added, 14 changed: total in 14` */
function parts({ added, removed, changed, columns }: TableComparison): string {
  const counts = [
    added > 0 ? `${count(added)} added` : '',
    removed > 0 ? `${count(removed)} removed` : '',
    changed > 0 ? `${count(changed)} changed` : '',
  ]
  const where = columns
    .filter((one) => one.changed > 0)
    .map((one) => `${one.column} in ${count(one.changed)}`)
  const shown = cutAt(where, 8, (left) => counted(left, 'more column'))
  return [counts.filter((part) => part !== '').join(', '), shown.join(', ')]
    .filter((part) => part !== '')
    .join(': ')
}
