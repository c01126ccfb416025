import type { Expression, Window } from '../../../sql/tree.js'
import type { FlinkType } from '../types/flink-type.js'
import type { TableSource, TimeAttribute } from './table-source.js'
import type { UniqueKey } from './unique-key.js'

/** A piece of DuckDB SQL and the Flink type of its values. It binds as tightly as a name does. */
export interface Translated {
  readonly sql: string
  readonly type: FlinkType
  readonly attribute?: TimeAttribute
}

/** What a whole statement is translated with. */
export interface Context {
  readonly text: string
  /** The table that a dotted name means; null where there is none. */
  readonly table: (parts: readonly string[]) => TableSource | null
  /** What now is, for every statement of a database: `2026-03-01 12:00:00.000`. */
  readonly instant: string
  /** Makes a name that nothing else in the statement has. */
  readonly fresh: (stem: string) => string
  /** Says what comes out only about as it would on Flink. */
  readonly note: (at: number, message: string) => void
}

export interface ScopeColumn extends Translated {
  readonly name: string
  readonly hidden: boolean
}

/** Something that FROM names. */
export interface Relation {
  /** Every dotted name that may stand before a column. */
  readonly qualifiers: readonly string[]
  readonly columns: readonly ScopeColumn[]
  /** A list of numbers that orders rows as they came; null where nothing says so. */
  readonly arrival: string | null
  /** The row as a whole: orders what nothing else does. */
  readonly whole: string
  /** SQL of the columns that tell its rows apart; null where that is not known. */
  readonly key: UniqueKey
}

/** A common table expression, as what follows it sees it. */
export interface CommonTable {
  readonly sql: string
  readonly columns: readonly OutputColumn[]
  readonly arrival: boolean
  readonly key: UniqueKey
}

/** A column of a query: its name in Flink, and the one that it has here. */
export interface OutputColumn {
  readonly name: string
  readonly out: string
  readonly type: FlinkType
  readonly attribute?: TimeAttribute
}

/** The window of `GROUP BY TUMBLE(…)`: what TUMBLE_START and its like mean. */
export interface GroupWindow {
  readonly start: string
  readonly end: string
  readonly type: FlinkType
}

/** What the names in an expression may mean. */
export interface Scope {
  readonly context: Context
  readonly relations: readonly Relation[]
  /** Columns of JOIN … USING: one for both sides. */
  readonly merged: readonly ScopeColumn[]
  readonly outer: Scope | null
  readonly common: ReadonlyMap<string, CommonTable>
  readonly groupWindow: GroupWindow | null
  /** Whether rows are groups here: what orders them is then the last row of each. */
  readonly grouped: boolean
  readonly windows: ReadonlyMap<string, Window>
}

export type Translate = (node: Expression, scope: Scope) => Translated

/** A scope that names nothing but common tables. */
export function emptyScope(context: Context): Scope {
  return {
    context,
    relations: [],
    merged: [],
    outer: null,
    common: new Map(),
    groupWindow: null,
    grouped: false,
    windows: new Map(),
  }
}

/** What orders the rows of a scope as they came; null where a relation does not say. */
export function arrivalOf(scope: Scope): string | null {
  const parts = scope.relations.map((relation) => relation.arrival)
  if (parts.length === 0 || parts.some((part) => part === null)) return null
  const list = parts.join(' || ')
  return scope.grouped ? `max(${list})` : list
}

/** What orders rows that nothing else orders: as they came, else by what they hold. */
export function tieBreakers(scope: Scope): readonly string[] {
  const parts = scope.relations.map((relation) => relation.arrival ?? relation.whole)
  return scope.grouped ? parts.map((part) => `max(${part})`) : parts
}
