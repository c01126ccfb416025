import type { Cursor } from '../cursor.js'
import { definitionOf } from '../definition.js'
import { relationOfQuery } from '../relation/query.js'
import type { Column, Relation } from '../relation/relation.js'
import { renamed } from '../relation/rename.js'
import { emptyScope } from '../relation/scope.js'
import type { Path } from '../tree.js'
import type { CreateTable } from '../tree-statement.js'
import { typeOfColumn } from '../type/column-type.js'
import { columnOf, primaryKeyOf, watermarkOf } from './column.js'
import { type Draft, type DraftColumn, draftOf, keyed, uncreated } from './draft.js'
import { added, taken } from './like.js'
import type { Catalogue } from './table-schema.js'

/** A table as its CREATE says it. */
export function created(cursor: Cursor, create: CreateTable, catalogue: Catalogue): Draft {
  const own = ownDraft(cursor, create)
  if (create.like !== null) return keyed(likeAnother(own, create, catalogue))
  return keyed(create.query === null ? own : filled(own, create, cursor.tokens.text, catalogue))
}

/** What stands in the statement itself, without LIKE and the query. */
function ownDraft(cursor: Cursor, create: CreateTable): Draft {
  const { object, temporary, distribution, partitionedBy, options } = definitionOf(cursor, create)
  const { schema } = create
  return {
    object,
    temporary,
    columns: schema.columns.map((column) => columnOf(cursor, column)),
    unknown: null,
    primaryKey: primaryKeyOf(schema) ?? [],
    watermark: watermarkOf(cursor, schema),
    distribution,
    partitionedBy,
    options: new Map(options.map(({ key, value }) => [key, value])),
    query: null,
    reads: [],
  }
}

function likeAnother(own: Draft, { like }: CreateTable, catalogue: Catalogue): Draft {
  const parts = like?.target.name.parts.map((part) => part.text) ?? []
  const schema = catalogue.tableOf(parts)
  const unknown = `${parts.join('.')}, which it is LIKE, is not known`
  const base = schema === null ? { ...uncreated, unknown } : draftOf(schema)
  return added(taken(base, like?.options ?? []), own)
}

/** A view, or a table that a query fills. */
function filled(own: Draft, create: CreateTable, text: string, catalogue: Catalogue): Draft {
  const { query } = create
  if (query === null) return own
  const scope = emptyScope(text, catalogue)
  const relation = relationOfQuery(query, scope)
  // The types of common tables first: each may build on the one before, thousands of times over.
  for (const common of scope.allCommon) common.columns.forEach(typeOfColumn)
  const names = create.schema.names.flatMap(({ parts }) => parts.slice(-1))
  const given = create.object === 'view' ? renamed(relation, names) : relation
  return behind(own, given, create.object === 'view' ? [] : create.schema.names)
}

/** A table with the columns of its query: those that it declares itself first, as Flink orders them. */
export function behind(own: Draft, query: Relation, order: readonly Path[] = []): Draft {
  const declared = new Map(own.columns.map((column) => [column.name, column]))
  const derived = inOrder(query.columns, order).map((column) => overridden(declared, derivedColumn(column)))
  const names = new Set(derived.map(({ name }) => name))
  const unknown = query.openings[0]?.reason ?? null
  return {
    ...own,
    columns: [...own.columns.filter(({ name }) => !names.has(name)), ...derived],
    unknown,
    query,
  }
}

/** `CREATE TABLE t (b, a) AS SELECT a, b` only says an order. */
function inOrder(columns: readonly Column[], order: readonly Path[]): readonly Column[] {
  if (order.length !== columns.length) return columns
  const named = order.map(({ parts }) => columns.find(({ name }) => name === parts.at(-1)?.text))
  return named.every((column) => column !== undefined) ? named : columns
}

function overridden(declared: ReadonlyMap<string, DraftColumn>, column: DraftColumn): DraftColumn {
  return declared.get(column.name) ?? column
}

function derivedColumn(column: Column): DraftColumn {
  const type = typeOfColumn(column)?.type ?? null
  return { name: column.name, kind: 'physical', virtual: false, type, said: null, computed: null }
}
