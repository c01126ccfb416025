import type { NamePart } from '../statement.js'
import { listedAmong } from './listed.js'
import { unknownColumn } from './make.js'
import type { Column, Opening, Relation } from './relation.js'
import { type Scope, type ScopeEntry, seenIn, sharedNamed } from './scope.js'

/** What a dotted name in an expression means. */
export type Meaning =
  | { readonly type: 'column'; readonly column: Column; readonly fields: readonly NamePart[] }
  /** All columns of a relation: `f(t)`. */
  | { readonly type: 'row'; readonly relation: Relation }

/** Catalog, database, table. */
const longestName = 3

/**
 * What a dotted name means: the longest first parts that are a table, then a column of it, then its fields; else a
 * column and its fields (Calcite's rule).
 */
export function meaningOf(parts: readonly NamePart[], scope: Scope): Meaning {
  for (let length = Math.min(parts.length - 1, longestName); length > 0; length -= 1) {
    const relation = relationNamed(parts.slice(0, length), scope)
    if (relation !== null) return inRelation(relation, parts, length)
  }
  const name = parts[0]?.text ?? ''
  const column = columnNamed(name, scope)
  const relation = isUnknown(column) ? (relationNamed(parts, scope) ?? null) : null
  if (relation !== null) return { type: 'row', relation }
  return isUnknown(column) ? behindDatabase(parts, scope, column) : found(column, parts, 1)
}

function isUnknown(column: Column): boolean {
  return column.source.type === 'unknown'
}

function found(column: Column, parts: readonly NamePart[], length: number): Meaning {
  return { type: 'column', column, fields: parts.length === length ? [] : parts.slice(length) }
}

function inRelation(relation: Relation, parts: readonly NamePart[], length: number): Meaning {
  return found(columnOf(relation, parts[length]?.text ?? ''), parts, length + 1)
}

/** `db.t.c` where FROM says `t`, once nothing else is called db. */
function behindDatabase(parts: readonly NamePart[], scope: Scope, none: Column): Meaning {
  for (let from = 1; from < Math.min(parts.length - 1, 3); from += 1) {
    const relation = relationNamed(parts.slice(from, from + 1), scope)
    if (relation !== null && relation.made.type === 'table') return inRelation(relation, parts, from + 1)
  }
  return found(none, parts, 1)
}

/** The relation that a name means as a qualifier, from the inside out; null for none. */
export function relationNamed(prefix: readonly NamePart[], scope: Scope): Relation | null {
  const name = prefix.at(-1)?.text ?? ''
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const last = seenIn(at)
    for (let i = 0; i < last; i += 1) {
      const entry = at.entries[i]
      if (entry?.name === name && means(prefix, entry)) return entry.relation
    }
    if (prefix.length === 1 && at.variables.has(name)) return at.entries[0]?.relation ?? null
  }
  return null
}

function means(prefix: readonly NamePart[], { parts }: ScopeEntry): boolean {
  return prefix.length === 1 || (parts !== null && isSuffix(prefix, parts))
}

function isSuffix(shorter: readonly NamePart[], longer: readonly NamePart[]): boolean {
  const offset = longer.length - shorter.length
  return offset >= 0 && shorter.every((part, i) => longer[offset + i]?.text === part.text)
}

/** The column of a relation that may not list all it has. */
export function columnOf(relation: Relation, name: string): Column {
  return relation.listed(name) ?? opened(name, relation.openings)
}

/** A column without a qualifier, from the inside out. */
export function columnNamed(name: string, scope: Scope): Column {
  const openings: Opening[] = []
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const listed = listedIn(name, at)
    if (listed !== null) return openings.length === 0 ? listed : unsure(name, openings)
    addOpenings(at, openings)
  }
  return opened(name, openings)
}

function listedIn(name: string, scope: Scope): Column | null {
  const own = scope.output?.listed(name) ?? sharedNamed(name, scope)
  return own ?? listedAmong(name, scope.entries, seenIn(scope))
}

/** Two openings are one too many; more only lengthen the reason. */
const enough = 3

function addOpenings(scope: Scope, openings: Opening[]): void {
  const last = seenIn(scope)
  for (let i = 0; i < last && openings.length < enough; i += 1)
    openings.push(...(scope.entries[i]?.relation.openings.slice(0, enough) ?? []))
}

/** The column that only a relation of unknown columns can have. */
function opened(name: string, openings: readonly Opening[]): Column {
  const [only] = openings
  if (only === undefined) return unknownColumn(name, `no column is called ${name}`)
  return openings.length === 1 ? only.find(name) : unsure(name, openings)
}

function unsure(name: string, openings: readonly Opening[]): Column {
  const reasons = [...new Set(openings.slice(0, enough).map(({ reason }) => reason))]
  return unknownColumn(name, `${name} may be a column of several tables: ${reasons.join('; ')}`)
}
