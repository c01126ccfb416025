import { type Cursor, expect, fail, here, spanFrom, startOf, symbolAt, take, takeAll } from '../../cursor.js'
import type { OptionEntry, Span } from '../../statement.js'
import type { Path } from '../../tree.js'
import type { CreateTable, Distribution, Schema, StringSyntax } from '../../tree-statement.js'
import { readNames, readPath } from '../name.js'
import { readQuery } from '../query.js'
import { readComment } from './comment.js'
import { readDistribution } from './distribution.js'
import { takeIfNotExists } from './existence.js'
import { readOptions } from './options.js'
import { readSchema } from './schema.js'
import { readTableLike } from './table-like.js'

/** What stands between a table's name and its query. */
export interface TableClauses {
  readonly schema: Schema
  readonly comment: StringSyntax | null
  readonly distribution: Distribution | null
  readonly partitionedBy: Span | null
  readonly connection: Path | null
  readonly options: readonly OptionEntry[]
}

/**
 * `CREATE [OR REPLACE] [TEMPORARY] TABLE [IF NOT EXISTS] t (schema) [COMMENT …] [DISTRIBUTED …] [PARTITIONED BY …]
 * [WITH (…)] [LIKE t | AS query]`, with the cursor behind the words before TABLE.
 */
export function readCreateTable(cursor: Cursor, start: number, temporary: boolean): CreateTable {
  expect(cursor, 'TABLE')
  takeIfNotExists(cursor)
  const name = readPath(cursor)
  const clauses = readTableClauses(cursor)
  const like = readTableLike(cursor)
  const query = like === null && take(cursor, 'AS') ? readQuery(cursor) : null
  if (query === null) rejectBareNames(cursor, clauses.schema)
  else rejectConnection(cursor, clauses)
  const target = { role: 'define', name } as const
  return {
    type: 'create-table',
    object: 'table',
    temporary,
    target,
    ...clauses,
    like,
    query,
    ...spanFrom(cursor, start),
  }
}

/** `REPLACE [TEMPORARY] TABLE [IF NOT EXISTS] t … AS query` */
export function readReplaceTable(cursor: Cursor): CreateTable {
  const start = here(cursor)
  expect(cursor, 'REPLACE')
  const temporary = take(cursor, 'TEMPORARY')
  expect(cursor, 'TABLE')
  takeIfNotExists(cursor)
  const name = readPath(cursor)
  const clauses = readTableClauses(cursor)
  expect(cursor, 'AS')
  const query = readQuery(cursor)
  rejectConnection(cursor, clauses)
  const target = { role: 'define', name } as const
  const span = spanFrom(cursor, start)
  return { type: 'create-table', object: 'table', temporary, target, ...clauses, like: null, query, ...span }
}

/** `(schema) COMMENT … DISTRIBUTED … PARTITIONED BY … [USING CONNECTION c] WITH (…)`, each where it stands. */
export function readTableClauses(cursor: Cursor): TableClauses {
  const schema = readSchema(cursor)
  const comment = readComment(cursor)
  const distribution = take(cursor, 'DISTRIBUTED') ? readDistribution(cursor) : null
  const partitionedBy = readPartitionedBy(cursor)
  const connection = readConnection(cursor)
  const options = take(cursor, 'WITH') ? readOptions(cursor) : []
  return { schema, comment, distribution, partitionedBy, connection, options }
}

/** `USING CONNECTION c`, which only Confluent Cloud knows; null where none stands. */
function readConnection(cursor: Cursor): Path | null {
  return takeAll(cursor, 'USING', 'CONNECTION') ? readPath(cursor) : null
}

/** A table that a query fills has no connection. */
export function rejectConnection(cursor: Cursor, { connection }: TableClauses): void {
  if (connection === null) return
  let ahead = 0
  while (startOf(cursor, cursor.pos + ahead) > connection.start) ahead -= 1
  fail(cursor, 'a table made from a query has no connection', 'remove USING CONNECTION', ahead - 2)
}

function readPartitionedBy(cursor: Cursor): Span | null {
  const start = here(cursor)
  if (!take(cursor, 'PARTITIONED')) return null
  expect(cursor, 'BY')
  readNames(cursor)
  return spanFrom(cursor, start)
}

/** Columns without types say something only of the query behind them. */
function rejectBareNames(cursor: Cursor, { names }: Schema): void {
  const [first] = names
  if (first === undefined) return
  const hint =
    symbolAt(cursor) === 'AS' ? '' : 'give each column a type, or end the statement with AS SELECT …'
  fail(cursor, `column ${first.parts.map((part) => part.text).join('.')} has no type`, hint)
}
