import type { Column, ColumnSource, InputTable, Making, Relation } from '../relation/relation.js'
import { isUpdating } from '../schema/changelog.js'
import type { ViewPart } from './view-part.js'

/** One thing for which Flink keeps state, and where it stands. */
export interface Reason {
  /** `GROUP BY`, `LEFT JOIN` */
  readonly what: string
  readonly at: number
}

/**
 * What is known while a query is searched: relations that give its rows, and columns that are used of them. Each is
 * looked at once, however deep it lies; a column that nobody uses is never looked at, as the planner drops it. The
 * search ends at views, which are searched by themselves.
 */
export interface Search {
  readonly reasons: Reason[]
  readonly views: ViewPart[]
  readonly relations: Relation[]
  readonly columns: Column[]
  readonly seen: Set<Making | ColumnSource>
  /** Whether a table is read of which nothing is known. */
  readsUnknown: boolean
  /** Whether a table is read whose rows change. */
  readsChanges: boolean
}

/** A search that has found nothing yet. */
export function newSearch(): Search {
  return {
    reasons: [],
    views: [],
    relations: [],
    columns: [],
    seen: new Set(),
    readsUnknown: false,
    readsChanges: false,
  }
}

/** Notes something that keeps state. */
export function addReason(search: Search, what: string, at: number): void {
  search.reasons.push({ what, at })
}

/** Notes a table that is read. */
export function addInput(search: Search, { schema }: InputTable): void {
  if (schema === null) search.readsUnknown = true
  else if (isUpdating(schema)) search.readsChanges = true
}

/** Notes a relation whose rows count. */
export function addRows(search: Search, relation: Relation): void {
  if (search.seen.has(relation.made)) return
  search.seen.add(relation.made)
  search.relations.push(relation)
}

/** Notes a column that is used. */
export function addColumn(search: Search, column: Column): void {
  if (search.seen.has(column.source)) return
  search.seen.add(column.source)
  search.columns.push(column)
}

/** Notes a relation of which every column is used. */
export function addWhole(search: Search, relation: Relation): void {
  addRows(search, relation)
  for (const column of relation.columns) addColumn(search, column)
}
