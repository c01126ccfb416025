import type { LikeOption } from '../tree-statement.js'
import { type Draft, withColumn } from './draft.js'

type Feature = 'CONSTRAINTS' | 'GENERATED' | 'METADATA' | 'OPTIONS' | 'WATERMARKS'

/**
 * What of a table another takes over that is made LIKE it. Physical columns, the distribution and the partitions in any
 * case: to Flink (MergeTableLikeUtil), EXCLUDING those two only means that the new table may say its own.
 */
export function taken(base: Draft, options: readonly LikeOption[]): Draft {
  const has = (feature: Feature): boolean => strategyOf(feature, options) !== 'EXCLUDING'
  const columns = base.columns.filter(
    ({ kind }) => kind === 'physical' || has(kind === 'computed' ? 'GENERATED' : 'METADATA'),
  )
  return {
    ...base,
    columns,
    primaryKey: has('CONSTRAINTS') ? base.primaryKey : [],
    watermark: has('WATERMARKS') ? base.watermark : null,
    options: has('OPTIONS') ? base.options : new Map(),
    query: null,
  }
}

/** What is said of the feature itself counts before what is said of ALL. */
function strategyOf(feature: Feature, options: readonly LikeOption[]): string {
  const said = options.findLast((option) => option.feature === feature)
  return (said ?? options.find((option) => option.feature === 'ALL'))?.strategy ?? 'INCLUDING'
}

/** A table with what its own statement adds to what it took over. */
export function added(base: Draft, own: Draft): Draft {
  return {
    ...own,
    columns: own.columns.reduce(withColumn, base.columns),
    unknown: base.unknown,
    primaryKey: own.primaryKey.length > 0 ? own.primaryKey : base.primaryKey,
    watermark: own.watermark ?? base.watermark,
    distribution: own.distribution ?? base.distribution,
    partitionedBy: own.partitionedBy ?? base.partitionedBy,
    options: new Map([...base.options, ...own.options]),
  }
}
