import { shownFull, shownType, type SqlType } from '../type/sql-type.js'
import { type Widening, widening } from '../type/widening.js'
import type { SchemaDifference, SchemaRule } from './difference.js'
import type { ColumnSchema } from './table-schema.js'

type Columns = readonly ColumnSchema[]

/** What differs between the columns of two versions of a table. */
export function columnDifferences(before: Columns, after: Columns): readonly SchemaDifference[] {
  const renames = renamesOf(before, after)
  const is = new Map(after.map((column) => [column.name, column]))
  const was = new Set(before.map(({ name }) => name))
  const taken = new Set(renames.values())
  return [
    ...before.flatMap((column) => oldColumn(column, is.get(column.name), renames.get(column.name))),
    ...after.filter(({ name }) => !was.has(name) && !taken.has(name)).map(addedColumn),
    ...reordered(before, after),
  ]
}

/** A column that went, and one of its type and kind that came in its place, are one that was renamed. */
function renamesOf(before: Columns, after: Columns): ReadonlyMap<string, string> {
  const [was, is] = [before.map(({ name }) => name), after.map(({ name }) => name)]
  const pairs = before.flatMap((column, i): [string, string][] => {
    const other = after[i]
    const swapped = other !== undefined && !is.includes(column.name) && !was.includes(other.name)
    return swapped && isLike(column, other) ? [[column.name, other.name]] : []
  })
  return new Map(pairs)
}

function isLike(column: ColumnSchema, other: ColumnSchema): boolean {
  if (column.kind !== other.kind || column.said !== other.said) return false
  return column.type !== null && other.type !== null && shownFull(column.type) === shownFull(other.type)
}

function difference(
  rule: SchemaRule,
  column: string,
  words: string,
  [oldReaders, newReaders]: readonly [boolean | null, boolean | null],
): SchemaDifference {
  return { rule, column, words: `column ${column} ${words}`, oldReaders, newReaders }
}

function oldColumn(
  column: ColumnSchema,
  after: ColumnSchema | undefined,
  renamed: string | undefined,
): readonly SchemaDifference[] {
  const { name, virtual } = column
  if (renamed !== undefined)
    return [difference('column-renamed', name, `renamed to ${renamed}`, [false, virtual])]
  // What is computed stands in no row, so new readers miss nothing.
  if (after === undefined) return [difference('column-dropped', name, 'removed', [false, true])]
  return [
    ...kindDifference(column, after),
    ...typeDifference(column, after),
    ...nullDifference(column, after),
  ]
}

/** Old rows hold nothing for a new column: NULL, if it may be that. */
function addedColumn({ name, type, virtual }: ColumnSchema): SchemaDifference {
  const newReaders = virtual || type === null ? (virtual ? true : null) : type.nullable
  return difference('column-added', name, `added${type?.nullable === false ? ', NOT NULL' : ''}`, [
    true,
    newReaders,
  ])
}

/** A computed column is made anew by each reader; one that is stored is found in its place, or not at all. */
function kindDifference(before: ColumnSchema, after: ColumnSchema): readonly SchemaDifference[] {
  if (placeOf(before) === placeOf(after)) return []
  const words = `${saidOf(before)} → ${saidOf(after)}`
  const readable = [before.virtual, after.virtual] as const
  return [difference('column-computed', before.name, words, readable)]
}

/** Where a column stands, or what it is computed as; metadata without a key has the column's name for one. */
function placeOf({ kind, name, virtual, said }: ColumnSchema): string {
  if (kind !== 'metadata') return `${kind} ${said ?? ''}`
  const key = /FROM ('.*')/s.exec(said ?? '')?.[1] ?? `'${name}'`
  return `${kind} ${key} ${virtual}`
}

function saidOf({ kind, said }: ColumnSchema): string {
  return kind === 'physical' ? 'stored' : kind === 'computed' ? `computed as ${said ?? ''}` : (said ?? '')
}

const rules: Readonly<Record<Exclude<Widening, 'same'>, readonly [SchemaRule, boolean, boolean]>> = {
  wider: ['column-widened', false, true],
  narrower: ['column-narrowed', true, false],
  other: ['column-retyped', false, false],
}

function typeDifference(before: ColumnSchema, after: ColumnSchema): readonly SchemaDifference[] {
  const { name } = before
  if (before.type === null || after.type === null) return unknownType(before, after)
  const step = widening(before.type, after.type)
  if (step === 'same') return []
  const [rule, oldReaders, newReaders] = rules[step]
  const words = `${shownType(before.type)} → ${shownType(after.type)}`
  return [difference(rule, name, words, [oldReaders, newReaders])]
}

function unknownType({ name, type }: ColumnSchema, after: ColumnSchema): readonly SchemaDifference[] {
  const words = `${shownOr(type)} → ${shownOr(after.type)}`
  return [difference('unknown', name, words, [null, null])]
}

function shownOr(type: SqlType | null): string {
  return type === null ? 'a type that is not known' : shownType(type)
}

function nullDifference({ name, type }: ColumnSchema, after: ColumnSchema): readonly SchemaDifference[] {
  if (type === null || after.type === null || type.nullable === after.type.nullable) return []
  return after.type.nullable
    ? [difference('column-nullable', name, 'may now be NULL', [false, true])]
    : [difference('column-not-null', name, 'is now NOT NULL', [true, false])]
}

/** Rows are read by name; only `SELECT *` and INSERT without a list go by place. */
function reordered(before: Columns, after: Columns): readonly SchemaDifference[] {
  const names = (own: Columns, other: Columns): string => {
    const kept = new Set(other.map(({ name }) => name))
    return own
      .filter(({ name }) => kept.has(name))
      .map(({ name }) => name)
      .join(', ')
  }
  const [was, is] = [names(before, after), names(after, before)]
  if (was === is) return []
  const words = `columns reordered: ${was} → ${is}`
  return [{ rule: 'columns-reordered', column: null, words, oldReaders: true, newReaders: true }]
}
