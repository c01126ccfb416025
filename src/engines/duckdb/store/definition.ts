import { duckdbType } from '../types/duckdb-type.js'
import { typeText } from '../types/flink-type.js'
import { parseType } from '../types/type-text.js'
import { quoted } from '../types/identifier.js'
import type { TableSource, TimeAttribute } from '../translation/table-source.js'
import { companionSql, placeOf, placeSql } from './place.js'

/** One column of a table as the registry keeps it. */
export interface DefinedColumn {
  readonly name: string
  /** Flink's text of its type. */
  readonly type: string
  readonly kind: 'physical' | 'metadata' | 'virtual' | 'computed'
  readonly nullable: boolean
  readonly attribute: TimeAttribute | null
  /** DuckDB SQL over `"row"`; null for columns that are not computed. */
  readonly expression: string | null
  readonly hidden: boolean
}

/** A table or view as the registry keeps it. */
export interface Definition {
  readonly view: boolean
  readonly columns: readonly DefinedColumn[]
  readonly primaryKey: readonly string[]
  /** Of a view, the columns that its query shows to tell its rows apart. */
  readonly viewKey?: readonly string[]
  /** Whether a row takes the place of the one with its key. */
  readonly upsert: boolean
  /** Whether an internal companion keeps every version (tables) or the order of rows (views). */
  readonly companion: boolean
}

/** The column of the WATERMARK; null where there is none. */
export function timeColumn(definition: Definition): string | null {
  return definition.columns.find((column) => column.attribute === 'rowtime')?.name ?? null
}

/** What a statement that reads the table has to know of it. */
export function sourceOf(name: string, definition: Definition): TableSource {
  const { view, companion } = definition
  return {
    name,
    sql: view && companion ? companionSql('rows', name) : placeSql(placeOf(name)),
    columns: definition.columns.map(({ name: column, type, attribute, hidden }) => ({
      name: column,
      type: parseType(type),
      attribute,
      hidden,
    })),
    primaryKey: definition.primaryKey,
    key: definition.upsert ? definition.primaryKey : (definition.viewKey ?? null),
    arrival: view ? (companion ? 'column' : null) : 'rowid',
    history: !view && companion ? companionSql('history', name) : null,
  }
}

/** `"a" INTEGER, "b" VARCHAR` */
export function columnList(definition: Definition): string {
  return definition.columns
    .map((column) => `${quoted(column.name)} ${duckdbType(parseType(column.type))}`)
    .join(', ')
}

/** The columns of a query as those of a table. */
export function columnsOfQuery(
  columns: readonly Pick<TableSource['columns'][number], 'name' | 'type' | 'attribute'>[],
): readonly DefinedColumn[] {
  return columns.map(({ name, type, attribute }) => ({
    name,
    type: typeText(type.kind === 'NULL' ? { kind: 'INT' } : type),
    kind: 'physical',
    nullable: true,
    attribute: attribute === 'proctime' ? null : attribute,
    expression: null,
    hidden: false,
  }))
}
