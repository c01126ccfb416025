import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import type { DefinedColumn, Definition } from '../store/definition.js'
import { type Assignment, stageSql } from '../store/fill.js'
import { flinkTypeOf } from '../types/duckdb-type.js'
import { typeText } from '../types/flink-type.js'
import { literal, quoted } from '../types/identifier.js'
import { parseType } from '../types/type-text.js'
import type { SampleFile } from './find.js'
import { readSample, type SampleColumns, sampleTable } from './read.js'

const rowtime: DefinedColumn = {
  name: '$rowtime',
  type: 'TIMESTAMP_LTZ(3)',
  kind: 'virtual',
  nullable: true,
  attribute: null,
  expression: null,
  hidden: true,
}

/** What the rows of a file make of a table's definition: with `$rowtime`, where the file has it. */
export interface LoadedSample {
  readonly definition: Definition
  /** Puts the rows on the stage. */
  readonly stage: string
}

/**
 * Reads the rows of a file for a table.
 * @throws Refusal for a column that the table has not, and for a value that is none of its column, with their line
 */
export async function loadSample(session: Session, file: SampleFile, own: Definition): Promise<LoadedSample> {
  const columns = await readSample(session, file)
  const definition = columns.names.includes('$rowtime') ? { ...own, columns: [...own.columns, rowtime] } : own
  refuseUnknown(file, columns, definition)
  const given = definition.columns.filter((column) => columns.names.includes(column.name))
  await refuseBad(session, file, columns, given)
  const values = given.map(
    (column) => `${columns.value(column.name, parseType(column.type))} AS ${quoted(column.name)}`,
  )
  const sql = `SELECT ${[...values, '["$line"] AS "$arrival"'].join(', ')} FROM ${sampleTable}`
  const assigned: readonly Assignment[] = given.map((column) => ({
    column,
    sql: `"q".${quoted(column.name)}`,
  }))
  return { definition, stage: stageSql(definition, { sql, columns: [], arrival: true, key: null }, assigned) }
}

function refuseUnknown(file: SampleFile, columns: SampleColumns, definition: Definition): void {
  for (const name of columns.names) {
    const column = definition.columns.find((one) => one.name === name)
    if (column === undefined) throw new Refusal('samples', unknownColumn(file, name, definition), '')
    if (column.expression !== null)
      throw new Refusal('samples', `${file.shown}: the column ${name} is computed, so it takes no rows`, '')
  }
}

function unknownColumn(file: SampleFile, name: string, definition: Definition): string {
  const names = definition.columns.filter((column) => column.expression === null).map((column) => column.name)
  const place = file.format === 'csv' ? `${file.shown}:1` : file.shown
  return `${place}: the table has no column ${name} (it has ${names.join(', ')})`
}

/** The first value, by line, that is none of its column. */
async function refuseBad(
  session: Session,
  file: SampleFile,
  columns: SampleColumns,
  given: readonly DefinedColumn[],
): Promise<void> {
  if (given.length === 0) return
  const checks = given.map((column) => {
    const [raw, value] = [columns.raw(column.name), columns.value(column.name, parseType(column.type))]
    return `SELECT "$line" AS line, ${literal(column.name)} AS name, ${literal(column.type)} AS type, CAST(${raw} AS VARCHAR) AS raw
      FROM ${sampleTable} WHERE ${raw} IS NOT NULL AND (${value}) IS NULL`
  })
  const [bad] = await session.texts(
    `SELECT * FROM (${checks.join(' UNION ALL ')}) ORDER BY line, name LIMIT 1`,
  )
  if (bad === undefined) return
  const [line, name, type, raw] = bad
  const place = file.format === 'parquet' ? `${file.shown}, row ${line ?? ''}` : `${file.shown}:${line ?? ''}`
  throw new Refusal('samples', `${place}: ${raw ?? ''} in the column ${name ?? ''} is no ${type ?? ''}`, '')
}

/** The definition that a file's own columns give a table which no SQL of the project declares. */
export async function definitionOfSample(session: Session, file: SampleFile): Promise<Definition> {
  const reader = { csv: 'read_csv', jsonl: 'read_json', parquet: 'read_parquet' }[file.format]
  const rows = await session.rows(`DESCRIBE SELECT * FROM ${reader}(${literal(file.path)})`)
  const columns = rows.flatMap((row): DefinedColumn[] => {
    const type = flinkTypeOf(String(row['column_type']))
    const rest = {
      kind: 'physical',
      nullable: true,
      attribute: null,
      expression: null,
      hidden: false,
    } as const
    return type === null ? [] : [{ name: String(row['column_name']), type: typeText(type), ...rest }]
  })
  return { view: false, columns, primaryKey: [], upsert: false, companion: false }
}
