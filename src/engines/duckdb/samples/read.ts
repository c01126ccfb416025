import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { literal, quoted } from '../types/identifier.js'
import type { FlinkType } from '../types/flink-type.js'
import type { SampleFile } from './find.js'
import { badJsonLine, csvHeader } from './head.js'
import { valueOfColumn, valueOfJson, valueOfText } from './value.js'
import { messageOf } from '../../../project/wording.js'

/** The rows of a sample file as they stand there, each with its line. */
export const sampleTable = 'temp.bluegreen_sample'

/** The columns of a file that was read, and how a value of each is made. */
export interface SampleColumns {
  readonly names: readonly string[]
  /** What stands in the file; null where nothing does. */
  raw(name: string): string
  value(name: string, type: FlinkType): string
}

/**
 * Reads a file into `sampleTable`.
 * @throws Refusal where it is no such file, with the line where DuckDB says one
 */
export async function readSample(session: Session, file: SampleFile): Promise<SampleColumns> {
  try {
    await session.run(`CREATE OR REPLACE TEMP TABLE ${sampleTable} AS ${await rowsOf(file)}`)
  } catch (error) {
    throw await unreadable(file, error)
  }
  return file.format === 'jsonl' ? jsonColumns(session) : tableColumns(session, file)
}

async function rowsOf(file: SampleFile): Promise<string> {
  const path = literal(file.path)
  switch (file.format) {
    case 'csv': {
      const columns = (await csvHeader(file.path)).map((name) => `${literal(name)}: 'VARCHAR'`)
      return `SELECT *, row_number() OVER () + 1 AS "$line" FROM read_csv(${path}, header = true, auto_detect = false,
        columns = {${columns.join(', ')}}, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, parallel = false)`
    }
    case 'jsonl':
      return `SELECT json, row_number() OVER () AS "$line" FROM read_ndjson_objects(${path})`
    case 'parquet':
      return `SELECT *, row_number() OVER () AS "$line" FROM read_parquet(${path})`
  }
}

async function unreadable(file: SampleFile, error: unknown): Promise<Refusal> {
  const message = messageOf(error)
  const said = /\bline:? (\d+)/i.exec(message)?.[1]
  const line = file.format === 'jsonl' ? await badJsonLine(file.path) : said
  const lines = message.split('\n').map((part) => part.trim())
  const reason =
    lines.find((part) => /^(expected number|value with|this type)|missing|quote/i.test(part)) ??
    lines[0] ??
    ''
  const place = line === null || line === undefined ? file.shown : `${file.shown}:${line}`
  return new Refusal(
    'samples',
    `${place} cannot be read as ${file.format.toUpperCase()}: ${reason.replaceAll(file.path, file.shown)}`,
    '',
  )
}

async function tableColumns(session: Session, file: SampleFile): Promise<SampleColumns> {
  const rows = await session.rows(`DESCRIBE ${sampleTable}`)
  const names = rows.map((row) => String(row['column_name'])).filter((name) => name !== '$line')
  const value = file.format === 'csv' ? valueOfText : valueOfColumn
  return { names, raw: quoted, value: (name, type) => value(quoted(name), type) }
}

async function jsonColumns(session: Session): Promise<SampleColumns> {
  const rows = await session.texts(
    `SELECT k FROM (SELECT unnest(json_keys(json)) AS k, "$line" FROM ${sampleTable}) GROUP BY k ORDER BY min("$line"), k`,
  )
  const at = (name: string): string => `json_extract(json, ${literal(`$."${name.replaceAll('"', '\\"')}"`)})`
  const raw = (name: string): string => `(CASE WHEN json_type(${at(name)}) <> 'NULL' THEN ${at(name)} END)`
  return { names: rows.map(([name]) => name ?? ''), raw, value: (name, type) => valueOfJson(raw(name), type) }
}
