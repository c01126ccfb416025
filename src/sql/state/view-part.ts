import type { InputTable, Relation } from '../relation/relation.js'

/** What is used of a view: one of its columns, or its rows alone. */
export interface ViewPart {
  readonly view: InputTable
  readonly query: Relation
  /** Null for its rows. */
  readonly column: string | null
}

/** The part of a view that a table is; null for what is no view. */
export function partOfView(view: InputTable, column: string | null): ViewPart | null {
  const { schema } = view
  if (schema?.object !== 'view' || schema.query === null) return null
  return { view, query: schema.query, column }
}
