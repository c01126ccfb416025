import { columnOf } from '../relation/resolve.js'
import type { TableSchema } from '../schema/table-schema.js'
import { searchedColumn, searchedRows } from './relation-state.js'
import type { Search } from './search.js'
import type { ViewPart } from './view-part.js'

/** What a query keeps state for, that of all views below it too, and what it reads. */
export interface Kept {
  /** `GROUP BY`, `LEFT JOIN` */
  readonly what: ReadonlySet<string>
  readonly readsUnknown: boolean
  readonly readsChanges: boolean
}

const nothing: Kept = { what: new Set(), readsUnknown: false, readsChanges: false }

/** By view, then by column; every statement shares it. */
const known = new WeakMap<TableSchema, Map<string | null, Kept>>()

/** A part of a view while the views below it are searched, one after the other. */
interface Opened {
  readonly part: ViewPart
  readonly search: Search
  next: number
}

/**
 * What is kept to have a part of a view. Views may build on each other thousands of times over: each part is searched
 * once, those below it first, none a step deeper into the call stack.
 */
export function keptFor(part: ViewPart): Kept {
  const open = opened(part)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const below = top.search.views[top.next]
    top.next += 1
    if (below !== undefined) open.push(...opened(below))
    else {
      remember(top.part, together(top.search))
      open.pop()
    }
  }
  return recalled(part) ?? nothing
}

/** A part that is not known yet; until it is, a view that is made of itself finds nothing. */
function opened(part: ViewPart): Opened[] {
  if (recalled(part) !== undefined) return []
  remember(part, nothing)
  const { query, column } = part
  const search = column === null ? searchedRows(query) : searchedColumn(columnOf(query, column))
  return [{ part, search, next: 0 }]
}

/** What a search has found, with what the views keep that it ended at. */
export function together({ reasons, views, ...own }: Search): Kept {
  const below = views.map((part) => recalled(part) ?? nothing)
  return {
    what: new Set([...reasons.map(({ what }) => what), ...below.flatMap(({ what }) => [...what])]),
    readsUnknown: own.readsUnknown || below.some(({ readsUnknown }) => readsUnknown),
    readsChanges: own.readsChanges || below.some(({ readsChanges }) => readsChanges),
  }
}

function recalled({ view, column }: ViewPart): Kept | undefined {
  return view.schema === null ? nothing : known.get(view.schema)?.get(column)
}

function remember({ view, column }: ViewPart, kept: Kept): void {
  if (view.schema === null) return
  const parts = known.get(view.schema) ?? new Map<string | null, Kept>()
  known.set(view.schema, parts.set(column, kept))
}
