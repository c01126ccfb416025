import type { NamePart, OptionEntry, Span } from './statement.js'
import type { Expression, OrderItem, Path, Window } from './tree-expression.js'
import type { TableReference } from './tree-table.js'

/** `name (columns) AS (query)` in a WITH clause: seen by the entries after it, and by the query. */
export interface CommonTable extends Span {
  readonly name: NamePart
  readonly columns: readonly NamePart[]
  readonly query: Query
}

/** A query with what may stand before and behind it. A bracketed query inside another is a body of its own. */
export interface Query extends Span {
  readonly type: 'query'
  readonly recursive: boolean
  readonly with: readonly CommonTable[]
  readonly body: QueryBody
  readonly orderBy: readonly OrderItem[]
  /** Of LIMIT or FETCH; null for `LIMIT ALL` too. */
  readonly limit: Expression | null
  readonly offset: Expression | null
}

export type QueryBody = Select | SetOperation | Values | ExplicitTable | Query

/** Left-associative: one operator fewer than terms; INTERSECT binds tighter and nests. */
export interface SetOperation extends Span {
  readonly type: 'set-operation'
  /** `UNION`, `UNION ALL`, `EXCEPT`, `INTERSECT ALL`, …; DISTINCT, the default, is not said. */
  readonly operators: readonly string[]
  readonly terms: readonly QueryBody[]
}

export interface Values extends Span {
  readonly type: 'values'
  readonly rows: readonly Expression[]
}

/** `TABLE t` as a query. */
export interface ExplicitTable extends Span {
  readonly type: 'explicit-table'
  readonly table: Path
}

export interface SelectItem extends Span {
  readonly expression: Expression
  readonly alias: NamePart | null
}

export interface NamedWindow extends Span {
  readonly name: NamePart
  readonly window: Window
}

export interface Select extends Span {
  readonly type: 'select'
  readonly hints: readonly Hint[]
  readonly stream: boolean
  readonly quantifier: 'ALL' | 'DISTINCT' | null
  readonly items: readonly SelectItem[]
  readonly from: TableReference | null
  readonly where: Expression | null
  readonly groupBy: GroupBy | null
  readonly having: Expression | null
  readonly windows: readonly NamedWindow[]
  readonly qualify: Expression | null
}

export interface GroupBy extends Span {
  readonly quantifier: 'ALL' | 'DISTINCT' | null
  readonly items: readonly GroupItem[]
}

/** `()` is a GroupExpression of none. */
export type GroupItem = GroupExpressions | GroupingSets

export interface GroupExpressions extends Span {
  readonly type: 'expressions' | 'ROLLUP' | 'CUBE'
  readonly expressions: readonly Expression[]
}

export interface GroupingSets extends Span {
  readonly type: 'GROUPING SETS'
  readonly sets: readonly GroupItem[]
}

/** One hint of an optimizer comment. */
export interface Hint extends Span {
  /** In upper case. */
  readonly name: string
  readonly options: readonly OptionEntry[]
  /** The bare names and literals of `BROADCAST(t)`. */
  readonly arguments: readonly HintArgument[]
}

export interface HintArgument {
  readonly parts: readonly NamePart[]
  readonly span: Span
}
