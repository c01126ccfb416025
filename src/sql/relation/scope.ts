import type { Catalogue } from '../schema/table-schema.js'
import type { NamePart } from '../statement.js'
import type { Expression, Join, Select } from '../tree.js'
import type { Column, CombinedColumn, Relation } from './relation.js'

/** A relation of a FROM clause. */
export interface ScopeEntry {
  /** What qualifies its columns: the alias, or the last part of the table's name; empty for none. */
  readonly name: string
  /** The whole name, where the table has no alias. */
  readonly parts: readonly NamePart[] | null
  readonly relation: Relation
  /** Of `FOR SYSTEM_TIME AS OF …`; else null. */
  readonly asOf: Expression | null
}

/** A join, and which entries stand on its sides: [0, right) and [right, end). */
export interface ScopeJoin {
  readonly join: Join
  readonly right: number
  readonly end: number
  /** Those that USING or NATURAL make one of two. */
  readonly columns: readonly string[]
}

/** The relations that WITH clauses define, from the inside out. */
export interface CommonTables {
  readonly relations: Map<string, Relation>
  readonly outer: CommonTables | null
}

/** A column that USING and NATURAL make of several; it grows with every join. */
export interface SharedColumn extends Column {
  readonly source: CombinedColumn & { readonly columns: Column[] }
  /** The entries of which it is a column. */
  readonly sides: number[]
}

/** Where an expression stands: what its names may mean. */
export interface Scope {
  /** The whole text that ranges of the tree are of. */
  readonly text: string
  readonly catalogue: Catalogue
  /** They come in one after the other, as FROM is read. */
  readonly entries: ScopeEntry[]
  readonly joins: ScopeJoin[]
  /** The entries before this number are seen; all, where it is null. */
  readonly visible: number | null
  /** Columns that USING and NATURAL make one of two. */
  readonly shared: SharedColumn[]
  /** Variables of a row pattern: each qualifies columns of the only entry. */
  readonly variables: ReadonlySet<string>
  /** What a row pattern orders rows by first: their time, which MATCH_ROWTIME() gives. */
  readonly matchTime: Expression | null
  /** The SELECT whose scope it is; null for any other. */
  readonly select: Select | null
  /** The columns that the query gives, which ORDER BY and QUALIFY see first. */
  readonly output: Relation | null
  readonly outer: Scope | null
  readonly common: CommonTables | null
  /** Every common table of the statement, each behind those that it may read. */
  readonly allCommon: Relation[]
}

const noVariables: ReadonlySet<string> = new Set()

/** A scope that sees no column. */
export function emptyScope(text: string, catalogue: Catalogue): Scope {
  return {
    text,
    catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    matchTime: null,
    select: null,
    output: null,
    outer: null,
    common: null,
    allCommon: [],
  }
}

/** A scope of its own inside another. */
export function innerScope(outer: Scope, select: Select | null = null): Scope {
  return {
    text: outer.text,
    catalogue: outer.catalogue,
    entries: [],
    joins: [],
    visible: null,
    shared: [],
    variables: noVariables,
    matchTime: null,
    select,
    output: null,
    outer,
    common: outer.common,
    allCommon: outer.allCommon,
  }
}

/** What a query behind FROM sees that is not lateral: nothing of the tables beside it. */
export function scopeAround(scope: Scope): Scope {
  return { ...innerScope(scope), outer: scope.outer }
}

/** A scope inside another that sees one relation. */
export function scopeOver(relation: Relation, outer: Scope, name = ''): Scope {
  const scope = innerScope(outer)
  scope.entries.push({ name, parts: null, relation, asOf: null })
  return scope
}

/** The same scope as it is now, without the entries that come later. */
export function scopeSoFar(scope: Scope): Scope {
  return scopeUpTo(scope, scope.entries.length)
}

/** The same scope, but only its first entries are seen. */
export function scopeUpTo(scope: Scope, visible: number): Scope {
  return visible === scope.entries.length && scope.visible === visible ? scope : { ...scope, visible }
}

/** The column that USING or NATURAL makes of two; undefined for none. */
export function sharedNamed(name: string, { shared }: Scope): Column | undefined {
  return shared.length === 0 ? undefined : shared.find((column) => column.name === name)
}

/** The number of entries that are seen. */
export function seenIn({ visible, entries }: Scope): number {
  return visible ?? entries.length
}
