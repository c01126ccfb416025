import type { NamePart, OptionEntry } from '../statement.js'
import { addName, type Found } from './found.js'

/** A table of a FROM clause, as columns may be qualified by it. */
export interface Relation {
  /** The table's own name; null where an alias, a CTE or a query stands in its place. */
  readonly parts: readonly NamePart[] | null
}

/** The names that WITH clauses define, from the inside out. They come in as the text is walked. */
export interface CommonTables {
  readonly names: Set<string>
  readonly outer: CommonTables | null
}

/** Where an expression stands: the tables around it, from the inside out. */
export interface Scope {
  /** By alias, or the last part of the name without one; several may share it: `a.t, b.t`. */
  readonly relations: Map<string, Relation[]>
  readonly outer: Scope | null
  /** Those of the sub-queries that its expressions hold. */
  readonly inside: Scope[]
  readonly common: CommonTables | null
  readonly found: Found
}

/** A scope that sees no table. */
export function emptyScope(found: Found): Scope {
  return { relations: new Map(), outer: null, inside: [], common: null, found }
}

/** A scope of its own inside another. */
export function innerScope(outer: Scope): Scope {
  const scope = { relations: new Map(), outer, inside: [], common: outer.common, found: outer.found }
  outer.inside.push(scope)
  return scope
}

/** Lets a table be seen under a name. */
export function addRelation(scope: Scope, name: string, parts: readonly NamePart[] | null): void {
  const named = scope.relations.get(name)
  if (named === undefined) scope.relations.set(name, [{ parts }])
  else {
    named.push({ parts })
    scope.found.doubled.add(name)
  }
}

/** Adds a table that is read, unless it is a CTE; gives whether it is a table. */
export function addRead(scope: Scope, parts: readonly NamePart[], options?: readonly OptionEntry[]): boolean {
  const isTable = !isCommonTable(parts, scope.common)
  if (isTable) addName(scope.found, 'read', parts, options)
  return isTable
}

/** Whether a name is one that a WITH clause defines. */
function isCommonTable(parts: readonly NamePart[], common: CommonTables | null): boolean {
  const [only] = parts
  if (only === undefined || parts.length > 1) return false
  for (let scope = common; scope !== null; scope = scope.outer) if (scope.names.has(only.text)) return true
  return false
}

/** Catalog, database, table. */
const longestName = 3

/**
 * How many of the first parts of a dotted name are a table of the scope by its own name; 0 where they are an alias, a
 * CTE, or a column. The longest that fits counts, as in Calcite.
 */
export function qualifierLength(parts: readonly NamePart[], most: number, scope: Scope): number {
  for (let length = Math.min(most, longestName); length > 0; length -= 1) {
    const relation = findRelation(parts.slice(0, length), scope)
    if (relation !== null) return relation.parts === null ? 0 : length
  }
  return 0
}

/** The innermost relation that a dotted name means. */
function findRelation(prefix: readonly NamePart[], scope: Scope): Relation | null {
  const name = prefix.at(-1)?.text ?? ''
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = at.relations.get(name)?.find((relation) => means(prefix, relation, scope.found))
    if (found !== undefined) return found
  }
  return null
}

/** Whether a dotted name whose last part fits means a relation. */
function means(prefix: readonly NamePart[], { parts }: Relation, { qualifiers }: Found): boolean {
  if (prefix.length === 1) return true
  if (parts === null) return false
  if (isSuffix(prefix, parts)) return true
  // `db.t.c` where FROM only says `t`: the field c of the field t of a column db, unless db is known as a database.
  const more = prefix.slice(0, prefix.length - parts.length)
  return isSuffix(parts, prefix) && more.every((part) => qualifiers.has(part.text))
}

function isSuffix(shorter: readonly NamePart[], longer: readonly NamePart[]): boolean {
  const offset = longer.length - shorter.length
  return offset >= 0 && shorter.every((part, i) => longer[offset + i]?.text === part.text)
}

/**
 * Whether a dotted name is a table that this very scope, not one around it, names without an alias. Flink turns
 * `IN (SELECT … FROM t)` into a join, so a hint may name the table of a sub-query too.
 */
export function isOwnTable(parts: readonly NamePart[], { relations, inside }: Scope): boolean {
  const named = relations.get(parts.at(-1)?.text ?? '')
  if (named === undefined) return inside.some((scope) => isOwnTable(parts, scope))
  return named.some(({ parts: own }) => own !== null && (isSuffix(parts, own) || isSuffix(own, parts)))
}
