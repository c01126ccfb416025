import type { Verdict } from './flink.js'

/** Where two parsers do not agree. */
export type DifferenceKind = 'rejected here' | 'accepted here' | 'other tables'

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

function said({ accepted, names = [], message = '', line = 0, column = 0 }: Verdict): string {
  return accepted ? [...names].sort().join(', ') : `${line}:${column} ${message}`
}
