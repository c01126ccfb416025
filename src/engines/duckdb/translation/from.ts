import type { Alias, DerivedTable, NamedTable, TableReference } from '../../../sql/tree.js'
import { timestampLtz } from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import { translateJoins } from './join.js'
import { translateQuery } from './query.js'
import { arrivalColumn, relationOf } from './query-result.js'
import type { Relation, Scope, ScopeColumn } from './scope.js'
import { translateTableFunction } from './table-function.js'
import type { TableSource } from './table-source.js'
import { translateUnnest } from './unnest.js'
import { keyOfRelation, type UniqueKey } from './unique-key.js'
import { Untranslatable } from './untranslatable.js'

/** What FROM comes to: its SQL, and what it names. */
export interface Source {
  readonly sql: string
  readonly relations: readonly Relation[]
  readonly merged: readonly ScopeColumn[]
  readonly key: UniqueKey
}

/** The whole of FROM. Tables beside each other see the query around, not one another. */
export function translateFrom(from: TableReference | null, outer: Scope): Source {
  if (from === null) return { sql: '', relations: [], merged: [], key: [] }
  const around = outer.relations.length > 0 || outer.outer !== null ? outer : null
  return translateTable(from, { ...outer, relations: [], merged: [], outer: around, grouped: false })
}

/**
 * One thing that FROM names.
 * @param scope holds what stands to the left of it, for what is lateral
 */
export function translateTable(node: TableReference, scope: Scope): Source {
  switch (node.type) {
    case 'table':
      return translateNamed(node, scope)
    case 'joins':
      return translateJoins(node, scope)
    case 'bracketed':
      return bracketed(translateTable(node.inner, scope))
    case 'derived':
      return translateDerived(node, scope)
    case 'unnest':
      return translateUnnest(node, scope)
    case 'function':
      return translateTableFunction(node, scope)
    case 'match-recognize':
      throw new Untranslatable(node.start, 'MATCH_RECOGNIZE has no counterpart in the embedded engine')
    case 'pivot':
    case 'unpivot':
    case 'sample':
      throw new Untranslatable(
        node.start,
        `${node.type.toUpperCase()} has no counterpart in the embedded engine`,
      )
  }
}

function bracketed(source: Source): Source {
  return { ...source, sql: `(${source.sql})` }
}

function translateNamed(node: NamedTable, scope: Scope): Source {
  if (node.extend.length > 0) throw new Untranslatable(node.start, 'EXTEND has no counterpart')
  return namedSource(node, scope, (table) => table.sql)
}

/** A common table expression, or a table. */
export function namedSource(node: NamedTable, scope: Scope, rows: (table: TableSource) => string): Source {
  const parts = node.name.parts.map((part) => part.text)
  const last = parts.at(-1) ?? ''
  const alias = scope.context.fresh(node.alias?.name.text ?? last)
  const common = parts.length === 1 ? scope.common.get(last) : undefined
  const qualifiers = node.alias === null ? suffixes(parts) : [node.alias.name.text]
  if (common !== undefined)
    return sourceOf(`${common.sql} AS ${quoted(alias)}`, relationOf(common, alias, qualifiers), node.alias)
  const table = scope.context.table(parts)
  if (table === null) throw unknownTable(node)
  return sourceOf(
    `${rows(table)} AS ${quoted(alias)}`,
    tableRelation(table, alias, qualifiers, scope),
    node.alias,
  )
}

function unknownTable(node: NamedTable): Untranslatable {
  const name = node.name.parts.map((part) => part.text).join('.')
  return new Untranslatable(
    node.start,
    `nothing says which columns ${name} has`,
    `add its CREATE TABLE to the project, or its rows as samples/${name}.csv`,
  )
}

/** `cat.db.t`, `db.t` and `t` may all stand before a column. */
function suffixes(parts: readonly string[]): readonly string[] {
  return parts.map((_, from) => parts.slice(from).join('.'))
}

function tableRelation(
  table: TableSource,
  alias: string,
  qualifiers: readonly string[],
  scope: Scope,
): Relation {
  const name = quoted(alias)
  const columns = table.columns.map((column) => ({
    name: column.name,
    type: column.type,
    sql: `${name}.${quoted(column.name)}`,
    hidden: column.hidden,
    ...(column.attribute === null ? {} : { attribute: column.attribute }),
  }))
  const arrivals = { rowid: `[${name}.rowid]`, column: `${name}.${quoted(arrivalColumn)}` }
  const arrival = table.arrival === null ? null : arrivals[table.arrival]
  return {
    qualifiers,
    columns: withRowtime(columns, name, table, scope),
    arrival,
    whole: name,
    key: keyOfRelation(table.key, alias),
  }
}

/**
 * `$rowtime`, which Confluent gives every table: as the sample rows say, else the column of the WATERMARK, else the
 * order in which the rows came.
 */
function withRowtime(
  columns: readonly ScopeColumn[],
  name: string,
  table: TableSource,
  scope: Scope,
): readonly ScopeColumn[] {
  if (columns.some((column) => column.name === '$rowtime')) return columns
  const event = columns.find((column) => column.attribute === 'rowtime')
  const came = `TIMESTAMPTZ '${scope.context.instant}+00'${table.arrival === 'rowid' ? ` + to_milliseconds(${name}.rowid)` : ''}`
  const sql = event === undefined ? `(${came})` : `CAST(${event.sql} AS TIMESTAMPTZ)`
  return [...columns, { name: '$rowtime', type: timestampLtz(3), attribute: 'rowtime', sql, hidden: true }]
}

function translateDerived(node: DerivedTable, scope: Scope): Source {
  const inner: Scope = node.lateral ? scope : { ...scope, relations: [], merged: [] }
  const result = translateQuery(node.query, inner, true)
  const alias = scope.context.fresh(node.alias?.name.text ?? 'derived')
  const relation = relationOf(result, alias, node.alias === null ? [] : [node.alias.name.text])
  return sourceOf(
    `${node.lateral ? 'LATERAL ' : ''}(${result.sql}) AS ${quoted(alias)}`,
    relation,
    node.alias,
  )
}

/** `AS x (a, b)` gives columns other names. */
export function sourceOf(sql: string, relation: Relation, alias: Alias | null): Source {
  const names = alias?.columns ?? []
  const visible = relation.columns.filter((column) => !column.hidden)
  const columns = relation.columns.map((column) => {
    const name = names[visible.indexOf(column)]
    return name === undefined || column.hidden ? column : { ...column, name: name.text }
  })
  return { sql, relations: [{ ...relation, columns }], merged: [], key: relation.key }
}
