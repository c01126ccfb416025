/**
 * What the SQL front end tells the rest of the product about a text.
 * Offsets are UTF-16 units from the start of the text; lines and columns count from 1.
 */

/** A half-open range of the text: `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a statement uses the name of a table or view. */
export type NameRole =
  /** FROM, JOIN, TABLE t, window and model functions, bare-name arguments. */
  | 'read'
  /** INSERT, UPDATE, DELETE, TRUNCATE target. */
  | 'write'
  /** What a CREATE (or REPLACE) makes. */
  | 'define'
  /** LIKE t: read when the table is made, not while it runs. */
  | 'like'
  /** What an ALTER, or an ANALYZE, works on. */
  | 'alter'
  /** ALTER … RENAME TO t. */
  | 'rename'
  | 'drop'
  /** t.column, where t is the table itself and no alias. */
  | 'qualifier'
  /** Inside an optimizer hint. */
  | 'hint'
  /** DESCRIBE, SHOW CREATE, SHOW COLUMNS and the like. */
  | 'mention'
  /** Inside a string literal that Flink reads as a table's name (`'error-handling.log.target'`). */
  | 'option'

/**
 * One part of a dotted name. `start`/`end` enclose the bare text: inside the backquotes, and before a companion's
 * `$`, so that an edit of exactly this range renames the table.
 */
export interface NamePart extends Span {
  /** Unescaped: a doubled backquote is one. */
  readonly text: string
  readonly quoted: boolean
}

/**
 * One place where a table or view is named. CTEs, aliases, columns, functions and models never are. Its range is that
 * of the whole name, with quotes and companion.
 */
export interface TableName extends Span {
  readonly role: NameRole
  /** One to three: [catalog.][database.]table. */
  readonly parts: readonly NamePart[]
  /** `$late` in `orders$late`; the empty string elsewhere. */
  readonly companion: string
  /** Of the OPTIONS hint behind it: they take the place of the table's own. */
  readonly options: readonly OptionEntry[]
}

/** A `'key' = 'value'` of a WITH, SET or OPTIONS list. Ranges are those of the text between the quotes. */
export interface OptionEntry {
  readonly key: string
  readonly value: string
  readonly keySpan: Span
  readonly valueSpan: Span
}

export interface ColumnDefinition extends Span {
  readonly name: string
  readonly kind: 'physical' | 'computed' | 'metadata'
  /** Canonical type text without NOT NULL (`DECIMAL(10, 2)`, `ROW<a INT, b STRING>`); null where not said. */
  readonly type: string | null
  readonly nullable: boolean
  /** Canonical expression of a computed column, canonical METADATA clause; else null. */
  readonly expression: string | null
}

/** What a CREATE TABLE, VIEW or MATERIALIZED TABLE says. Every text here is canonical (no comment, one space). */
export interface TableDefinition {
  readonly object: 'table' | 'view' | 'materialized-table'
  readonly temporary: boolean
  readonly columns: readonly ColumnDefinition[]
  readonly primaryKey: readonly string[]
  readonly distribution: string | null
  readonly partitionedBy: string | null
  readonly watermark: string | null
  readonly comment: string | null
  readonly options: readonly OptionEntry[]
  /** The LIKE clause with its options, canonical; null without. The table it names is in `names`. */
  readonly like: string | null
  /** The range of AS SELECT …; null without. */
  readonly query: Span | null
}

export type StatementKind =
  | 'create-table'
  | 'create-table-as'
  | 'create-view'
  | 'create-materialized-table'
  | 'alter-table'
  | 'alter-view'
  | 'alter-materialized-table'
  | 'drop-table'
  | 'drop-view'
  | 'drop-materialized-table'
  | 'insert'
  | 'insert-values'
  /** A statement set that holds at least one INSERT … SELECT. */
  | 'statement-set'
  /** A statement set of INSERT … VALUES only. */
  | 'statement-set-values'
  | 'update'
  | 'delete'
  | 'truncate'
  | 'query'
  | 'use'
  | 'set'
  | 'create-function'
  | 'create-model'
  | 'create-other'
  | 'explain'
  | 'describe'
  | 'show'
  | 'other'

/** Output column of an INSERT … SELECT, CTAS or view, and the `table.column`s it comes from, names as written. */
export interface ColumnEdge {
  readonly to: string
  readonly from: readonly string[]
}

export interface StateVerdict {
  /** null: not a query, or not decidable. */
  readonly stateful: boolean | null
  /** `GROUP BY at 12:3` */
  readonly reasons: readonly string[]
}

export interface SqlStatement extends Span {
  readonly kind: StatementKind
  readonly line: number
  readonly column: number
  /** In the order of the text. */
  readonly names: readonly TableName[]
  readonly definition: TableDefinition | null
  /** The options of ALTER … SET (…) and of WITH. */
  readonly options: readonly OptionEntry[]
  /** Whether a `${VAR}`, `<<VAR>>` or Jinja placeholder stands in it. */
  readonly placeholders: boolean
  /** USE [CATALOG]: what it sets; else null. */
  readonly use: { readonly catalog: string | null; readonly database: string | null } | null
  /** SET and RESET: a key, or null for all of them, and its value, or null for the one that it has by itself; else null. */
  readonly setting: { readonly key: string | null; readonly value: string | null } | null
}

/** A statement that could not be understood; parsing went on after it. Its range is that of the token at fault. */
export interface SqlFault extends Span {
  readonly line: number
  readonly column: number
  /** What is wrong, and what was expected. */
  readonly message: string
  /** What to do; empty where nothing better than the message is known. */
  readonly hint: string
  readonly placeholders: boolean
  /** The whole range of the statement that is lost. */
  readonly statement: Span
  /** Every word and quoted identifier in it, unescaped: what it might name. */
  readonly words: readonly string[]
}

export interface SqlText {
  readonly text: string
  readonly statements: readonly SqlStatement[]
  readonly faults: readonly SqlFault[]
}
