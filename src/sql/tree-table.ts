import type { NamePart, Span } from './statement.js'
import type { DataType, Expression, OrderItem, Path } from './tree-expression.js'
import type { Hint, Query, SelectItem } from './tree-query.js'

/** What may stand behind FROM and JOIN. */
export type TableReference =
  | NamedTable
  | Joins
  | DerivedTable
  | FunctionTable
  | Unnest
  | MatchRecognize
  | Pivot
  | Unpivot
  | Sample
  | BracketedJoin

/** What stands after a table: `AS x (a, b)`. */
export interface Alias extends Span {
  readonly name: NamePart
  readonly columns: readonly NamePart[]
}

export interface NamedTable extends Span {
  readonly type: 'table'
  readonly name: Path
  readonly hints: readonly Hint[]
  /** `EXTEND (a INT)` */
  readonly extend: readonly ExtendedColumn[]
  /** `FOR SYSTEM_TIME AS OF …` */
  readonly asOf: Expression | null
  readonly alias: Alias | null
}

export interface ExtendedColumn {
  readonly name: Path
  readonly dataType: DataType
}

export interface Join extends Span {
  /** `,`, `INNER`, `LEFT`, `RIGHT`, `FULL`, `CROSS`; `ASOF` and `LEFT ASOF` where the dialect knows them. */
  readonly kind: string
  readonly natural: boolean
  readonly right: TableReference
  readonly on: Expression | null
  readonly using: readonly NamePart[]
}

/** `a JOIN b ON … LEFT JOIN c ON …, d`, from left to right. */
export interface Joins extends Span {
  readonly type: 'joins'
  readonly first: TableReference
  readonly joins: readonly Join[]
}

/** `(a JOIN b ON …)`; it never has an alias of its own. */
export interface BracketedJoin extends Span {
  readonly type: 'bracketed'
  readonly inner: TableReference
}

export interface DerivedTable extends Span {
  readonly type: 'derived'
  readonly lateral: boolean
  readonly query: Query
  readonly alias: Alias | null
}

/** `TABLE(f(…))`, `LATERAL TABLE(f(…))`, `f(…)`. */
export interface FunctionTable extends Span {
  readonly type: 'function'
  readonly lateral: boolean
  readonly call: Expression
  readonly alias: Alias | null
}

export interface Unnest extends Span {
  readonly type: 'unnest'
  readonly arguments: readonly Expression[]
  readonly ordinality: boolean
  readonly alias: Alias | null
}

export interface MatchRecognize extends Span {
  readonly type: 'match-recognize'
  readonly input: TableReference
  readonly partitionBy: readonly Expression[]
  readonly orderBy: readonly OrderItem[]
  readonly measures: readonly SelectItem[]
  /** `ONE ROW PER MATCH`, `ALL ROWS PER MATCH`; empty where not said. */
  readonly rows: string
  /** `SKIP PAST LAST ROW`, `SKIP TO LAST`; empty where not said. */
  readonly after: string
  /** The variable of `SKIP TO LAST b`. */
  readonly afterVariable: NamePart | null
  readonly pattern: RowPattern
  readonly strictStart: boolean
  readonly strictEnd: boolean
  readonly within: Expression | null
  readonly subsets: readonly PatternSubset[]
  readonly defines: readonly PatternDefinition[]
  readonly alias: Alias | null
}

/** What PATTERN says. */
export type RowPattern = PatternVariable | PatternList | PatternRepetition

export interface PatternVariable extends Span {
  readonly type: 'variable'
  readonly name: NamePart
}

/** `a b`, `a | b`, `PERMUTE(a, b)`, `{- a -}`. */
export interface PatternList extends Span {
  readonly type: 'sequence' | 'alternatives' | 'permute' | 'excluded'
  readonly patterns: readonly RowPattern[]
}

/** `a*`, `a{2,3}?`. */
export interface PatternRepetition extends Span {
  readonly type: 'repetition'
  readonly pattern: RowPattern
  /** As written, without blanks. */
  readonly quantifier: string
}

/** `SUBSET s = (a, b)` */
export interface PatternSubset extends Span {
  readonly name: NamePart
  readonly members: readonly Expression[]
}

/** `DEFINE a AS …` */
export interface PatternDefinition extends Span {
  readonly variable: NamePart
  readonly condition: Expression
}

/** `t PIVOT (SUM(x) FOR k IN (1, 2))`: Flink's planner knows it not, but its parser does. */
export interface Pivot extends Span {
  readonly type: 'pivot'
  readonly input: TableReference
  readonly aggregates: readonly SelectItem[]
  readonly axes: readonly NamePart[]
  readonly values: readonly SelectItem[]
  readonly alias: Alias | null
}

/** `t UNPIVOT (x FOR k IN (a, b AS 1))` */
export interface Unpivot extends Span {
  readonly type: 'unpivot'
  readonly input: TableReference
  readonly includeNulls: boolean
  readonly measures: readonly NamePart[]
  readonly axes: readonly NamePart[]
  readonly columns: readonly UnpivotColumn[]
  readonly alias: Alias | null
}

export interface UnpivotColumn extends Span {
  readonly columns: readonly NamePart[]
  readonly value: Expression | null
}

/** `t AS x TABLESAMPLE BERNOULLI (10) REPEATABLE (1)` */
export interface Sample extends Span {
  readonly type: 'sample'
  readonly input: TableReference
  readonly method: 'BERNOULLI' | 'SYSTEM' | 'SUBSTITUTE'
  readonly size: Span
  readonly seed: Span | null
}
