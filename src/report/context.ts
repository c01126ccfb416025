import type { TableComparison } from '../checks/comparison.js'
import type { Finding } from '../checks/finding.js'
import type { Release } from '../release/release.js'

/** Both versions of the pipeline, run on rows; or why they were not. */
export interface ReportedData {
  /** `sample rows`, `rows on staging` */
  readonly rows: string
  /** How many rows the sources held together; null when unknown. */
  readonly total: number | null
  readonly comparisons: readonly TableComparison[]
  /** Why there is no result, or only a part of one; null when all is well. */
  readonly problem: string | null
  /** Green name → the identity of the first changed table upstream that differs too; where that is known. */
  readonly causes?: Readonly<Record<string, string>>
  /** What a reader should know of the figures: sources without rows, what comes out only about as on the platform. */
  readonly notes?: readonly string[]
}

/** What a report shows beside the plan. Everything may be absent. */
export interface ReportContext {
  readonly data?: ReportedData
  readonly checks?: readonly Finding[]
  /** The release as it was without this pull request: of the base branch, against the same baseline. */
  readonly soFar?: { readonly branch: string; readonly release: Release }
  /** Where the run that made the report can be read. */
  readonly runUrl?: string
  /** `https://github.com/owner/name/blob/<sha>/`: makes file places links. */
  readonly blobUrl?: string
  /** Whether the head already carries the rewrite, it is being committed, or it waits in another pull request. */
  readonly rewrite?:
    | { readonly state: 'committed'; readonly commit: string }
    | { readonly state: 'proposed'; readonly url: string }
    | { readonly state: 'withheld'; readonly why: string }
  /** Names of the environments in order of promotion, for the commands of "how to go on". */
  readonly environments?: readonly string[]
}
