import type { TestedVerdict } from '../sql/grammar/verdict.js'
import type { Verdict } from './flink.js'

/** Where two parsers do not agree. */
export type DifferenceKind = 'rejected here' | 'accepted here' | 'other tables' | 'not as tested'

export interface Difference {
  readonly kind: DifferenceKind
  readonly sql: string
  readonly flink: string
  readonly ours: string
}

/** How the two verdicts on a text differ; null where they agree. */
export function differenceIn(sql: string, flink: Verdict, ours: Verdict): Difference | null {
  const [theirs, mine] = [said(flink), said(ours)]
  if (flink.accepted !== ours.accepted) {
    return { kind: flink.accepted ? 'rejected here' : 'accepted here', sql, flink: theirs, ours: mine }
  }
  return flink.accepted && theirs !== mine ? { kind: 'other tables', sql, flink: theirs, ours: mine } : null
}

/** Where Flink does not say what tests hold it to say; null where it does. */
export function untestedIn({ sql, place }: TestedVerdict, flink: Verdict): Difference | null {
  if (place === '?' ? !flink.accepted : placeOf(flink) === place) return null
  const held = place === null ? 'taken, the tests hold' : `refused at ${place}, the tests hold`
  return { kind: 'not as tested', sql, flink: flink.accepted ? 'taken' : said(flink), ours: held }
}

function placeOf({ accepted, line = 0, column = 0 }: Verdict): string | null {
  return accepted ? null : `${line}:${column}`
}

function said({ accepted, names = [], message = '', line = 0, column = 0 }: Verdict): string {
  return accepted ? [...names].sort().join(', ') : `${line}:${column} ${message}`
}
