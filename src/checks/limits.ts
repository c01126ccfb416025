import type { FindingOutcome } from './finding.js'

/** A limit on differing rows: a part of all rows (1 is all), or a number of them. */
export type Limit =
  { readonly kind: 'share'; readonly share: number } | { readonly kind: 'rows'; readonly rows: number }

/** What may differ. Null: differences are reported, and that is all. */
export interface Limits {
  readonly warn: Limit | null
  readonly fail: Limit | null
  /** Where neither side has so many rows, nothing is decided. */
  readonly minRows: number
}

/**
 * What a number of differing rows comes to.
 * @param rows of the larger side
 */
export function verdictOn(differing: number, rows: number, { warn, fail, minRows }: Limits): FindingOutcome {
  if (rows < minRows) return 'inconclusive'
  if (fail !== null && exceeds(differing, rows, fail)) return 'fail'
  if (differing === 0) return 'pass'
  return warn === null || exceeds(differing, rows, warn) ? 'warn' : 'pass'
}

function exceeds(differing: number, rows: number, limit: Limit): boolean {
  return limit.kind === 'rows' ? differing > limit.rows : differing > limit.share * rows
}

/** `1%`, `5 rows` */
export function limitText(limit: Limit): string {
  return limit.kind === 'rows' ? `${limit.rows} rows` : `${Number((limit.share * 100).toPrecision(6))}%`
}
