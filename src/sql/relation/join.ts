import type { Join } from '../tree.js'
import { unknownRelation } from './make.js'
import { optional } from './optional.js'
import type { Column, Relation } from './relation.js'
import { columnNamed } from './resolve.js'
import { type Scope, scopeUpTo } from './scope.js'

/** Enters a join whose right side, from entry `right` on, is in the scope. */
export function addJoin(join: Join, right: number, scope: Scope): void {
  makeOptional(join.kind, right, scope)
  const columns = join.natural ? commonNames(right, scope) : join.using.map(({ text }) => text)
  for (const name of columns) share(name, right, scope)
  scope.joins.push({ join, right, end: scope.entries.length, columns })
}

/** The side of an outer join that may be missing. */
function makeOptional(kind: string, right: number, { entries }: Scope): void {
  const from = kind === 'RIGHT' || kind === 'FULL' ? 0 : right
  const to = kind === 'LEFT' || kind === 'FULL' ? entries.length : right
  for (let i = from; i < to; i += 1) {
    const entry = entries[i]
    if (entry !== undefined) entries[i] = { ...entry, relation: optional(entry.relation) }
  }
}

/** Columns of one name become one that is now the left's, now the right's. */
function share(name: string, right: number, scope: Scope): void {
  const other = columnNamed(name, rightSide(right, scope))
  const side = sideOf(name, right, scope.entries.length, scope)
  const before = scope.shared.find((column) => column.name === name)
  if (before !== undefined) {
    before.source.columns.push(other)
    before.sides.push(side)
    return
  }
  const first = sideOf(name, 0, right, scope)
  const left = columnNamed(name, { ...scopeUpTo(scope, right), outer: null })
  const source = { type: 'combined', by: 'coalesce', columns: [left, other] } as const
  scope.shared.push({ name, source: { ...source, columns: [left, other] }, sides: [first, side] })
}

/** The first of some entries that lists a column. */
function sideOf(name: string, from: number, to: number, { entries }: Scope): number {
  for (let i = from; i < to; i += 1) if (entries[i]?.relation.listed(name)) return i
  return from
}

function rightSide(right: number, scope: Scope): Scope {
  return { ...scope, entries: scope.entries.slice(right), visible: null, shared: [], outer: null }
}

/** The columns that both sides of a NATURAL join have. */
function commonNames(right: number, scope: Scope): readonly string[] {
  const [left, other] = [scope.entries.slice(0, right), scope.entries.slice(right)]
  const relations = scope.entries.map(({ relation }) => relation)
  const open = relations.find(({ openings }) => openings.length > 0)
  if (open !== undefined) addUnknown(open, scope)
  const names = new Set(other.flatMap(({ relation }) => relation.columns.map(nameOf)))
  const seen = left.flatMap(({ relation }) => relation.columns.map(nameOf))
  return [...new Set(seen)].filter((name) => names.has(name))
}

function nameOf({ name }: Column): string {
  return name
}

/** Which columns a NATURAL join makes one of is not known where a side may have more than are listed. */
function addUnknown({ openings }: Relation, scope: Scope): void {
  const relation = unknownRelation(`NATURAL JOIN: ${openings[0]?.reason ?? ''}`)
  scope.entries.push({ name: '', parts: null, relation, asOf: null })
}
