import type { Expression } from '../../../sql/tree.js'
import type { ColumnSyntax, Constraint, CreateTable, Schema, Watermark } from '../../../sql/tree-statement.js'
import { dataTypeOf } from '../translation/data-type.js'
import { translate } from '../translation/expression.js'
import { type Context, emptyScope, type ScopeColumn } from '../translation/scope.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { typeText } from '../types/flink-type.js'
import { parseType } from '../types/type-text.js'
import { quoted } from '../types/identifier.js'
import type { DefinedColumn, Definition } from './definition.js'

/** What a CREATE TABLE defines; with LIKE, beside what it takes from another table. */
export function defineTable(create: CreateTable, context: Context, like: Definition | null): Definition {
  const taken = like === null ? [] : likeColumns(create, like)
  const columns = withColumns(taken, create.schema, context)
  const keys = keysOf(create.schema)
  const inherited = like !== null && includes(create, 'CONSTRAINTS') ? like.primaryKey : []
  return finished(
    columns,
    keys.length > 0 ? keys : inherited,
    create.schema.watermarks,
    isAppend(create),
    create.start,
  )
}

/** `'changelog.mode' = 'append'`: rows of one key stay beside each other. */
function isAppend(create: CreateTable): boolean {
  return create.options.some((option) => option.key === 'changelog.mode' && option.value === 'append')
}

/** A definition with its key and watermark applied to its columns. */
export function finished(
  columns: readonly DefinedColumn[],
  primaryKey: readonly string[],
  watermarks: readonly Watermark[],
  append: boolean,
  at: number,
): Definition {
  refuseTwins(columns, at)
  const times = new Set(
    watermarks.map((watermark) => watermark.column.parts.map((part) => part.text).join('.')),
  )
  const marked = columns.map((column) => ({
    ...column,
    nullable: column.nullable && !primaryKey.includes(column.name),
    attribute: times.has(column.name) ? ('rowtime' as const) : column.attribute,
  }))
  const upsert = primaryKey.length > 0 && !append
  const companion = upsert && marked.some((column) => column.attribute === 'rowtime')
  return { view: false, columns: marked, primaryKey, upsert, companion }
}

/** DuckDB knows no case, so two columns that differ in nothing else have no place in one table. */
export function refuseTwins(columns: readonly Pick<DefinedColumn, 'name'>[], at: number): void {
  const seen = new Map<string, string>()
  for (const { name } of columns) {
    const other = seen.get(name.toLowerCase())
    if (other !== undefined)
      throw new Untranslatable(
        at,
        `the columns ${other} and ${name} differ in their case alone`,
        'DuckDB knows no case: rename one of them',
      )
    seen.set(name.toLowerCase(), name)
  }
}

function includes(create: CreateTable, feature: string): boolean {
  const said = create.like?.options ?? []
  const own = said.find((option) => option.feature.toUpperCase() === feature)
  const all = said.find((option) => option.feature.toUpperCase() === 'ALL')
  return (own ?? all)?.strategy.toUpperCase() !== 'EXCLUDING'
}

function likeColumns(create: CreateTable, like: Definition): readonly DefinedColumn[] {
  const watermarks = includes(create, 'WATERMARKS')
  return like.columns
    .filter((column) => column.kind !== 'computed' || includes(create, 'GENERATED'))
    .filter(
      (column) => (column.kind !== 'metadata' && column.kind !== 'virtual') || includes(create, 'METADATA'),
    )
    .map((column) => (watermarks || column.attribute !== 'rowtime' ? column : { ...column, attribute: null }))
}

/** Columns with those of a schema behind them; computed ones may use all others. */
export function withColumns(
  before: readonly DefinedColumn[],
  schema: Schema,
  context: Context,
): readonly DefinedColumn[] {
  const names = new Set(schema.columns.map(nameOf))
  const plain = schema.columns
    .filter((column) => column.kind !== 'computed')
    .map((column) => plainColumn(column, context))
  const known = [...before.filter((column) => !names.has(column.name)), ...plain]
  const own = schema.columns.map((column) =>
    column.kind === 'computed'
      ? computedColumn(column, known, context)
      : (plain.find((one) => one.name === nameOf(column)) ?? plainColumn(column, context)),
  )
  return [...before.filter((column) => !names.has(column.name)), ...own]
}

const nameOf = (column: ColumnSyntax): string => column.name.parts.map((part) => part.text).join('.')

function plainColumn(column: ColumnSyntax, context: Context): DefinedColumn {
  if (column.dataType === null)
    throw new Untranslatable(column.start, `the column ${nameOf(column)} has no type`)
  const words = column.metadata === null ? '' : context.text.slice(column.metadata.start, column.metadata.end)
  const kind =
    column.kind === 'metadata' ? (/\bVIRTUAL\s*$/i.test(words) ? 'virtual' : 'metadata') : 'physical'
  return {
    name: nameOf(column),
    type: typeText(dataTypeOf(column.dataType)),
    kind,
    nullable: column.dataType.nullable,
    attribute: null,
    expression: null,
    hidden: false,
  }
}

function computedColumn(
  column: ColumnSyntax,
  known: readonly DefinedColumn[],
  context: Context,
): DefinedColumn {
  const { expression } = column
  if (expression === null)
    throw new Untranslatable(column.start, `the column ${nameOf(column)} is computed from nothing`)
  const value = overRow(expression, known, context)
  return {
    name: nameOf(column),
    type: typeText(value.type),
    kind: 'computed',
    nullable: true,
    attribute: value.attribute ?? null,
    expression: value.sql,
    hidden: false,
  }
}

/** An expression over the columns of one row, which is called `"row"`. `$rowtime` is a column of every row. */
function overRow(expression: Expression, known: readonly DefinedColumn[], context: Context) {
  const columns = known.map((column): ScopeColumn => ({
    name: column.name,
    type: parseType(column.type),
    sql: `"row".${quoted(column.name)}`,
    hidden: false,
  }))
  const arrived = `(TIMESTAMPTZ '${context.instant}+00' + to_milliseconds("row"."$arrived"))`
  const rowtime: ScopeColumn = {
    name: '$rowtime',
    type: parseType('TIMESTAMP_LTZ(3)'),
    sql: arrived,
    hidden: true,
    attribute: 'rowtime',
  }
  const relation = {
    qualifiers: [],
    columns: [...columns, rowtime],
    arrival: '["row"."$arrived"]',
    whole: '"row"',
    key: null,
  }
  const found = translate(expression, { ...emptyScope(context), relations: [relation] })
  // Rows come one after the other, so each has a processing time of its own.
  return found.attribute === 'proctime'
    ? { ...found, sql: `(${found.sql} + to_microseconds("row"."$arrived"))` }
    : found
}

export function keysOf(schema: Schema): readonly string[] {
  const isKey = (constraint: Constraint | null): constraint is Constraint =>
    constraint?.kind === 'PRIMARY KEY'
  const table = schema.constraints.find(isKey)
  if (table !== undefined) return table.columns.map((part) => part.text)
  return schema.columns.filter((column) => isKey(column.constraint)).map(nameOf)
}
