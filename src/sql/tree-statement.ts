import type { NamePart, OptionEntry, Span, StatementKind } from './statement.js'
import type { DataType, Expression, Hint, Path, Query, TableReference } from './tree.js'

/** The tree of statements; what stands inside them is that of queries and expressions. */
export type Syntax =
  | QueryStatement
  | Insert
  | StatementSet
  | Update
  | Delete
  | Merge
  | CreateTable
  | Alter
  | Use
  | Wrapper
  | Command

/** A table named by a statement itself, and how. */
export interface Target {
  readonly role: TargetRole
  readonly name: Path
}

export type TargetRole = 'write' | 'define' | 'like' | 'alter' | 'rename' | 'drop' | 'mention'

export interface QueryStatement extends Span {
  readonly type: 'query-statement'
  readonly query: Query
}

export interface Insert extends Span {
  readonly type: 'insert'
  readonly upsert: boolean
  readonly overwrite: boolean
  readonly target: Target
  readonly hints: readonly Hint[]
  readonly partition: readonly PartitionValue[]
  readonly columns: readonly Path[]
  readonly query: Query
  /** What `ON CONFLICT DO` says; null where not said. */
  readonly conflict: 'NOTHING' | 'ERROR' | 'DEDUPLICATE' | null
}

/** `day = '2025-01-01'`; ANALYZE lets the value out. */
export interface PartitionValue {
  readonly column: NamePart
  readonly value: Expression | null
}

/** `EXECUTE STATEMENT SET BEGIN … END`, `BEGIN STATEMENT SET; … END`. */
export interface StatementSet extends Span {
  readonly type: 'statement-set'
  readonly inserts: readonly Insert[]
}

export interface Update extends Span {
  readonly type: 'update'
  readonly target: Target
  readonly hints: readonly Hint[]
  readonly alias: NamePart | null
  readonly assignments: readonly Assignment[]
  readonly where: Expression | null
}

export interface Assignment {
  readonly column: Path
  readonly value: Expression
}

export interface Delete extends Span {
  readonly type: 'delete'
  readonly target: Target
  readonly hints: readonly Hint[]
  readonly alias: NamePart | null
  readonly where: Expression | null
}

/** `MERGE INTO t USING s ON …`: Flink's planner knows it not, but its parser does. */
export interface Merge extends Span {
  readonly type: 'merge'
  readonly target: Target
  readonly alias: NamePart | null
  readonly source: TableReference
  readonly on: Expression
  readonly assignments: readonly Assignment[]
  readonly columns: readonly NamePart[]
  readonly values: readonly Expression[]
}

export interface CreateTable extends Span {
  readonly type: 'create-table'
  readonly object: 'table' | 'view' | 'materialized-table'
  readonly temporary: boolean
  readonly target: Target
  readonly schema: Schema
  readonly comment: StringSyntax | null
  readonly distribution: Distribution | null
  readonly partitionedBy: Span | null
  /** Of `USING CONNECTION c`. */
  readonly connection: Path | null
  readonly options: readonly OptionEntry[]
  readonly like: TableLike | null
  readonly query: Query | null
}

export interface StringSyntax extends Span {
  /** Unescaped. */
  readonly value: string
}

/** What stands in the round brackets behind a table's name. */
export interface Schema {
  readonly columns: readonly ColumnSyntax[]
  /** Bare names of columns: a view's, or those of a CREATE TABLE … AS. */
  readonly names: readonly Path[]
  readonly constraints: readonly Constraint[]
  readonly watermarks: readonly Watermark[]
}

export interface ColumnSyntax extends Span {
  readonly kind: 'physical' | 'computed' | 'metadata'
  readonly name: Path
  readonly dataType: DataType | null
  /** Of a computed column. */
  readonly expression: Expression | null
  /** From METADATA to its last word. */
  readonly metadata: Span | null
  readonly constraint: Constraint | null
  readonly comment: StringSyntax | null
}

export interface Constraint extends Span {
  readonly kind: 'PRIMARY KEY' | 'UNIQUE'
  /** Behind a column it is that column, which stands before the constraint's own range. */
  readonly columns: readonly NamePart[]
}

export interface Watermark extends Span {
  readonly column: Path
  readonly expression: Expression
}

/** `BY HASH (a) INTO 4 BUCKETS` */
export interface Distribution extends Span {
  readonly columns: readonly NamePart[]
}

export interface TableLike extends Span {
  readonly target: Target
  readonly options: readonly LikeOption[]
}

/** `INCLUDING ALL` */
export interface LikeOption {
  readonly strategy: string
  readonly feature: string
}

/** ALTER TABLE, ALTER VIEW, ALTER MATERIALIZED TABLE. */
export interface Alter extends Span {
  readonly type: 'alter'
  readonly kind: 'alter-table' | 'alter-view' | 'alter-materialized-table'
  readonly action: AlterAction
  readonly target: Target
  /** RENAME TO. */
  readonly renamed: Target | null
  /** SET (…), RESUME WITH (…). */
  readonly options: readonly OptionEntry[]
  /** RESET (…). */
  readonly keys: readonly StringSyntax[]
  /** ADD and MODIFY. */
  readonly schema: Schema
  /** DROP of columns; the old and the new name of RENAME a TO b. */
  readonly columns: readonly Path[]
  /** AS SELECT …. */
  readonly query: Query | null
}

export type AlterAction =
  | 'rename'
  | 'rename-column'
  | 'set'
  | 'reset'
  | 'add'
  | 'modify'
  | 'drop-columns'
  | 'drop-key'
  | 'drop-constraint'
  | 'drop-watermark'
  | 'drop-distribution'
  | 'add-partition'
  | 'drop-partition'
  | 'as'
  | 'other'

export interface Use extends Span {
  readonly type: 'use'
  readonly catalog: string | null
  readonly database: string | null
}

/** A statement about another one: EXPLAIN, EXECUTE, COMPILE PLAN. */
export interface Wrapper extends Span {
  readonly type: 'wrapper'
  readonly verb: 'explain' | 'execute' | 'compile' | 'compile-and-execute'
  readonly inner: Syntax
}

/** Everything else: SET, SHOW, DESCRIBE, DROP, CREATE FUNCTION and so on. */
export interface Command extends Span {
  readonly type: 'command'
  readonly kind: StatementKind
  /** Its first word, in capitals. */
  readonly verb: string
  readonly targets: readonly Target[]
  readonly options: readonly OptionEntry[]
  /** RESET: what it resets; none for everything. */
  readonly keys: readonly string[]
  readonly expressions: readonly Expression[]
  /** CREATE MODEL … AS SELECT. */
  readonly query: Query | null
}
