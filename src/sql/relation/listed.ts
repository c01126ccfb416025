import { ambiguous } from './make.js'
import type { Column } from './relation.js'
import type { ScopeEntry } from './scope.js'

/** Few tables are searched faster without an index. */
const few = 12

/** The column of a name that one of the first `last` tables of a FROM clause lists; null for none. */
export function listedAmong(name: string, entries: readonly ScopeEntry[], last: number): Column | null {
  if (last > few && last === entries.length && !name.startsWith('$'))
    return indexOf(entries).get(name) ?? null
  let listed: Column | null = null
  for (let i = 0; i < last; i += 1) {
    const column = entries[i]?.relation.listed(name) ?? null
    if (column !== null && listed !== null) return ambiguous(name)
    listed ??= column
  }
  return listed
}

interface Index {
  readonly entries: number
  readonly columns: ReadonlyMap<string, Column>
}

const known = new WeakMap<readonly ScopeEntry[], Index>()

/** Every column of the tables by its name, made anew where tables have come since. */
function indexOf(entries: readonly ScopeEntry[]): ReadonlyMap<string, Column> {
  const before = known.get(entries)
  if (before?.entries === entries.length) return before.columns
  const columns = new Map<string, Column>()
  for (const { relation } of entries)
    for (const column of relation.columns)
      columns.set(column.name, columns.has(column.name) ? ambiguous(column.name) : column)
  known.set(entries, { entries: entries.length, columns })
  return columns
}
