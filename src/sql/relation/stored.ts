import { tableName } from '../names/table-name.js'
import type { TableSchema } from '../schema/table-schema.js'
import type { Path } from '../tree.js'
import { relationOf } from './make.js'
import type { Column, InputTable, Relation, StoredColumn } from './relation.js'
import type { Scope } from './scope.js'

/** The relation that a table or view is, as it is named. */
export function storedRelation({ parts }: Path, scope: Scope): Relation {
  const name = tableName('read', parts)
  const bare = name.parts.map((part) => part.text)
  const schema = scope.catalogue.tableOf(bare)
  const written = bare.join('.') + name.companion
  return schema === null ? openTable({ written, schema }) : knownTable(written, schema)
}

const known = new WeakMap<TableSchema, Map<string, Relation>>()

/** Tables are wide and read often: each is made once for every way it is written. */
function knownTable(written: string, schema: TableSchema): Relation {
  const before = known.get(schema) ?? new Map<string, Relation>()
  known.set(schema, before)
  const relation = before.get(written) ?? tableRelation({ written, schema }, schema)
  before.set(written, relation)
  return relation
}

function tableRelation(table: InputTable, schema: TableSchema): Relation {
  const columns = schema.columns.map((column) => ({
    name: column.name,
    source: { type: 'stored', table, name: column.name, schema: column } as const,
  }))
  const openings = schema.unknown === null ? [] : [opening(table, schema.unknown)]
  const relation = relationOf({ type: 'table', table }, columns, openings)
  return { ...relation, listed: withSystemColumns(table, relation.listed) }
}

/** Columns that every table has on Confluent Cloud, though `SELECT *` passes them over. */
const system: ReadonlySet<string> = new Set(['$rowtime'])

function withSystemColumns(
  table: InputTable,
  listed: (name: string) => Column | null,
): (name: string) => Column | null {
  const rowtime = storedColumn(table, '$rowtime')
  return (name) => listed(name) ?? (system.has(name) ? rowtime : null)
}

/** A table of which no DDL is known. */
function openTable(table: InputTable): Relation {
  return relationOf(
    { type: 'table', table },
    [],
    [opening(table, `the columns of ${table.written} are not known`)],
  )
}

/** Each name is one column, however often it is asked for. */
function opening(table: InputTable, reason: string) {
  const asked = new Map<string, Column>()
  const find = (name: string): Column => {
    const column = asked.get(name) ?? storedColumn(table, name)
    asked.set(name, column)
    return column
  }
  return { reason, find }
}

function storedColumn(table: InputTable, name: string): Column & { readonly source: StoredColumn } {
  return { name, source: { type: 'stored', table, name, schema: null } }
}
