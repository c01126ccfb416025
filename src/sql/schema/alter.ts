import { heardAt } from '../canonical-range.js'
import { type Cursor, textAt } from '../cursor.js'
import { relationOfQuery } from '../relation/query.js'
import { emptyScope } from '../relation/scope.js'
import type { Path } from '../tree.js'
import type { Alter, ColumnSyntax, StringSyntax } from '../tree-statement.js'
import { columnOf, primaryKeyOf, watermarkOf } from './column.js'
import { behind } from './create.js'
import { type Draft, type DraftColumn, keyed, withColumn } from './draft.js'
import type { Catalogue } from './table-schema.js'

/** A table after an ALTER. */
export function altered(draft: Draft, cursor: Cursor, alter: Alter, catalogue: Catalogue): Draft {
  switch (alter.action) {
    case 'add':
    case 'modify':
      return changed(draft, cursor, alter)
    case 'drop-columns':
      return { ...draft, columns: draft.columns.filter(({ name }) => !namesOf(alter.columns).includes(name)) }
    case 'rename-column':
      return withRenamed(draft, alter.columns)
    case 'drop-key':
    case 'drop-constraint':
      return { ...draft, primaryKey: [] }
    case 'drop-watermark':
      return { ...draft, watermark: null }
    case 'drop-distribution':
      return { ...draft, distribution: null }
    case 'set':
      return {
        ...draft,
        options: new Map([...draft.options, ...alter.options.map(({ key, value }) => [key, value] as const)]),
      }
    case 'reset':
      return { ...draft, options: without(draft.options, alter.keys) }
    case 'as':
      return requeried(draft, cursor, alter, catalogue)
    case 'rename':
    case 'add-partition':
    case 'drop-partition':
    case 'other':
      return draft
  }
}

function namesOf(paths: readonly Path[]): readonly string[] {
  return paths.map(({ parts }) => parts.map((part) => part.text).join('.'))
}

function changed(draft: Draft, cursor: Cursor, { schema }: Alter): Draft {
  const columns = schema.columns.reduce((list, column) => withPlaced(list, cursor, column), draft.columns)
  return keyed({
    ...draft,
    columns,
    primaryKey: primaryKeyOf(schema) ?? draft.primaryKey,
    watermark: watermarkOf(cursor, schema) ?? draft.watermark,
  })
}

/** A column of a row inside a column changes the type of that one. */
function withPlaced(
  columns: readonly DraftColumn[],
  cursor: Cursor,
  syntax: ColumnSyntax,
): readonly DraftColumn[] {
  const [outer, ...inner] = syntax.name.parts
  if (inner.length > 0)
    return columns.map((column) => (column.name === outer?.text ? { ...column, type: null } : column))
  return moved(withColumn(columns, columnOf(cursor, syntax)), syntax, cursor)
}

/** `FIRST` and `AFTER a` stand behind a column. */
function moved(
  columns: readonly DraftColumn[],
  syntax: ColumnSyntax,
  cursor: Cursor,
): readonly DraftColumn[] {
  const next = heardAt(cursor, syntax.end)
  const word = cursor.symbols[next]
  const column = columns.find(({ name }) => name === syntax.name.parts[0]?.text)
  if (column === undefined || (word !== 'FIRST' && word !== 'AFTER')) return columns
  const others = columns.filter((other) => other !== column)
  const before = word === 'FIRST' ? -1 : others.findIndex(({ name }) => name === nameAt(cursor, next + 1))
  return others.toSpliced(before + 1, 0, column)
}

function nameAt(cursor: Cursor, heard: number): string {
  const text = textAt(cursor, heard)
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text
}

function withRenamed(draft: Draft, columns: readonly Path[]): Draft {
  const [from, to] = namesOf(columns)
  if (from === undefined || to === undefined) return draft
  const rename = (name: string): string => (name === from ? to : name)
  return {
    ...draft,
    columns: draft.columns.map((column) => ({ ...column, name: rename(column.name) })),
    primaryKey: draft.primaryKey.map(rename),
    watermark:
      draft.watermark === null ? null : { ...draft.watermark, column: rename(draft.watermark.column) },
  }
}

function without(
  options: ReadonlyMap<string, string>,
  keys: readonly StringSyntax[],
): ReadonlyMap<string, string> {
  const reset = new Set(keys.map(({ value }) => value))
  return new Map([...options].filter(([key]) => !reset.has(key)))
}

/** A new query behind a view or a materialized table. */
function requeried(draft: Draft, cursor: Cursor, { query }: Alter, catalogue: Catalogue): Draft {
  if (query === null) return draft
  return behind({ ...draft, columns: [] }, relationOfQuery(query, emptyScope(cursor.tokens.text, catalogue)))
}
