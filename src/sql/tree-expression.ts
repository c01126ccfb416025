import type { NamePart, Span } from './statement.js'
import type { Query } from './tree-query.js'

/** A dotted name. Its range holds the quotes; those of its parts do not. */
export interface Path extends Span {
  readonly type: 'path'
  readonly parts: readonly NamePart[]
}

/** `*` or `t.*` */
export interface Star extends Span {
  readonly type: 'star'
  readonly qualifier: readonly NamePart[]
}

export interface Literal extends Span {
  readonly type: 'literal'
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'date' | 'time' | 'timestamp' | 'placeholder'
}

/** `INTERVAL '1' DAY`, `INTERVAL (a) HOUR`. */
export interface IntervalLiteral extends Span {
  readonly type: 'interval'
  readonly negative: boolean
  readonly value: Expression
  /** `DAY TO SECOND(3)`, in upper case with single blanks. */
  readonly unit: string
}

/** `(a - b) DAY`: two moments' distance. */
export interface DateDifference extends Span {
  readonly type: 'date-difference'
  readonly value: Expression
  readonly unit: string
}

/** Left-associative operators of one strength: `a + b - c`, `a AND b AND c`. One operator fewer than operands. */
export interface Chain extends Span {
  readonly type: 'chain'
  readonly operators: readonly string[]
  readonly operands: readonly Expression[]
}

export interface Unary extends Span {
  readonly type: 'unary'
  readonly operator: 'NOT' | '-' | '+' | 'EXISTS' | 'UNIQUE'
  readonly operand: Expression
}

/** `x IS NOT NULL`, `x IS JSON OBJECT`, `x FORMAT JSON`. */
export interface Test extends Span {
  readonly type: 'test'
  readonly operand: Expression
  /** `IS NOT NULL`, in upper case. */
  readonly test: string
}

export interface Between extends Span {
  readonly type: 'between'
  readonly negated: boolean
  readonly symmetric: boolean
  readonly operand: Expression
  readonly low: Expression
  readonly high: Expression
}

/** `x IN (…)`, `x = ANY (…)`. */
export interface Membership extends Span {
  readonly type: 'membership'
  /** `IN`, `NOT IN`, `= ANY` */
  readonly operator: string
  readonly operand: Expression
  readonly list: readonly Expression[]
}

export interface Like extends Span {
  readonly type: 'like'
  /** `LIKE`, `NOT LIKE`, `SIMILAR TO`, … */
  readonly operator: string
  readonly operand: Expression
  readonly pattern: Expression
  readonly escape: Expression | null
}

export interface CaseBranch {
  readonly when: readonly Expression[]
  readonly then: Expression
}

export interface Case extends Span {
  readonly type: 'case'
  readonly operand: Expression | null
  readonly branches: readonly CaseBranch[]
  readonly otherwise: Expression | null
}

export interface Cast extends Span {
  readonly type: 'cast'
  /** CAST, TRY_CAST, SAFE_CAST. */
  readonly function: string
  readonly operand: Expression
  readonly to: DataType
}

/** `x.f` where x is no name: `(a).f`, `g(x).f`, `a[1].f` */
export interface FieldAccess extends Span {
  readonly type: 'field'
  readonly operand: Expression
  readonly field: NamePart
}

/** `x.f(y)` where x is no name. */
export interface MethodCall extends Span {
  readonly type: 'method'
  readonly operand: Expression
  readonly call: Expression
}

/** `x[1]`, `x[OFFSET(1)]` */
export interface ItemAccess extends Span {
  readonly type: 'item'
  readonly operand: Expression
  /** OFFSET, ORDINAL, SAFE_OFFSET, SAFE_ORDINAL; null where not said. */
  readonly base: string | null
  readonly index: Expression
}

/** `(a, b)`, `ROW(a, b)`, `PERIOD(a, b)`; one item without ROW is no row. */
export interface Row extends Span {
  readonly type: 'row'
  readonly items: readonly Expression[]
}

/** `ARRAY[1, 2]`, `MAP['a', 1]`, `MULTISET[…]`, or of a query: `ARRAY(SELECT …)`. */
export interface Collection extends Span {
  readonly type: 'collection'
  readonly collection: 'ARRAY' | 'MAP' | 'MULTISET' | 'CURSOR'
  readonly items: readonly Expression[]
}

export interface Subquery extends Span {
  readonly type: 'subquery'
  readonly query: Query
}

/** `TABLE t PARTITION BY a ORDER BY b`, or a query, as a function's argument. */
export interface TableArgument extends Span {
  readonly type: 'table-argument'
  readonly query: Query
  readonly partitionBy: readonly Path[]
  readonly orderBy: readonly OrderItem[]
}

/** `x PARTITION BY a ORDER BY b` as a function's argument, where x is an expression. */
export interface PartitionedArgument extends Span {
  readonly type: 'partitioned-argument'
  readonly value: Expression
  readonly partitionBy: readonly Path[]
  readonly orderBy: readonly OrderItem[]
}

/** `MODEL m` */
export interface ModelArgument extends Span {
  readonly type: 'model'
  readonly name: Path
}

/** `DESCRIPTOR(a, b)` */
export interface Descriptor extends Span {
  readonly type: 'descriptor'
  readonly columns: readonly Expression[]
}

/** `name => value` */
export interface NamedArgument extends Span {
  readonly type: 'named'
  readonly name: NamePart
  readonly value: Expression
}

/** `x AS name` in `PASSING`. */
export interface PassedArgument extends Span {
  readonly type: 'passed'
  readonly value: Expression
  readonly name: NamePart
}

/** Words of the grammar among arguments: DAY in EXTRACT, BOTH in TRIM, DEFAULT, `NULL ON EMPTY`. */
export interface Flag extends Span {
  readonly type: 'flag'
  /** In upper case with single blanks. */
  readonly text: string
}

/** A type among arguments: RETURNING in JSON_VALUE, the first of CONVERT. */
export interface TypeArgument extends Span {
  readonly type: 'type-argument'
  readonly dataType: DataType
}

export interface Call extends Span {
  readonly type: 'call'
  /** In upper case where it is a word of the grammar, else as written; dotted. */
  readonly name: string
  readonly nameSpan: Span
  readonly quantifier: 'ALL' | 'DISTINCT' | null
  readonly arguments: readonly Expression[]
  /** What stands behind the arguments; null where nothing does. */
  readonly clauses: CallClauses | null
  readonly over: Window | NamePart | null
}

/** What an aggregation may say besides its arguments and its window. */
export interface CallClauses {
  /** `IGNORE NULLS`, `RESPECT NULLS`; empty where not said. */
  readonly nulls: string
  /** ORDER BY among the arguments, and `WITHIN GROUP (ORDER BY …)`. */
  readonly orderBy: readonly OrderItem[]
  /** `WITHIN DISTINCT (…)` */
  readonly withinDistinct: readonly Expression[]
  readonly filter: Expression | null
}

export interface OrderItem {
  readonly expression: Expression
  readonly descending: boolean
  /** `NULLS FIRST`, `NULLS LAST`; empty where not said. */
  readonly nulls: string
}

/** The inside of `OVER (…)`, and of `WINDOW w AS (…)`. */
export interface Window extends Span {
  readonly type: 'window'
  readonly base: NamePart | null
  readonly partitionBy: readonly Expression[]
  readonly orderBy: readonly OrderItem[]
  readonly frame: WindowFrame | null
  /** `ALLOW PARTIAL`, `DISALLOW PARTIAL`; empty where not said. */
  readonly partial: string
}

export interface WindowFrame {
  readonly unit: 'ROWS' | 'RANGE'
  /** One, or two of BETWEEN. */
  readonly bounds: readonly FrameBound[]
}

export interface FrameBound extends Span {
  /** `UNBOUNDED PRECEDING`, `CURRENT ROW`, `FOLLOWING`. */
  readonly kind: string
  /** Of `1 PRECEDING`. */
  readonly distance: Expression | null
}

export type Expression =
  | Path
  | Star
  | Literal
  | IntervalLiteral
  | DateDifference
  | Chain
  | Unary
  | Test
  | Between
  | Membership
  | Like
  | Case
  | Cast
  | FieldAccess
  | MethodCall
  | ItemAccess
  | Row
  | Collection
  | Subquery
  | TableArgument
  | PartitionedArgument
  | ModelArgument
  | Descriptor
  | NamedArgument
  | PassedArgument
  | Flag
  | TypeArgument
  | Call

export interface TypeField {
  readonly name: NamePart
  readonly dataType: DataType
}

export interface DataType extends Span {
  readonly type: 'data-type'
  /** `INT`, `DECIMAL`, `ROW`, `ARRAY`, `TIMESTAMP_LTZ`; a user's own type as written. */
  readonly name: string
  readonly parameters: readonly string[]
  readonly elements: readonly DataType[]
  readonly fields: readonly TypeField[]
  readonly nullable: boolean
}
