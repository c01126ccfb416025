import { counted } from '../../project/wording.js'

/** How much of each list a report shows, before its budget shortens it further. */
export interface Extent {
  /** Rows of the change table. */
  readonly rows: number
  /** Entries of every other list. */
  readonly items: number
  /** Nodes of the lineage picture. */
  readonly nodes: number
  /** Bytes for all SQL differences together, and objects among them. */
  readonly differenceBytes: number
  readonly differences: number
  /** Differing rows shown for each table. */
  readonly examples: number
  /** Where the rest can be read: `the job summary`. */
  readonly elsewhere: string
}

export const commentExtent: Extent = {
  rows: 100,
  items: 20,
  nodes: 40,
  differenceBytes: 30_000,
  differences: 20,
  examples: 5,
  elsewhere: 'the job summary',
}

export const summaryExtent: Extent = {
  rows: 10_000,
  items: 2_000,
  nodes: 80,
  differenceBytes: 500_000,
  differences: 500,
  examples: 10,
  elsewhere: 'the plan file',
}

/** `… and 940 more tables: see the job summary`, as Markdown; the empty string where nothing is left out. */
export function more(rest: number, one: string, extent: Extent): string {
  return rest > 0 ? `*… and ${counted(rest, `more ${one}`)}: see ${extent.elsewhere}.*` : ''
}
