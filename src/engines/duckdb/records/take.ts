import { Refusal } from '../../../deploy/refusal.js'
import { messageOf } from '../../../project/wording.js'
import { valueOfJson, valueOfText } from '../samples/value.js'
import type { Session } from '../session.js'
import type { DefinedColumn, Definition } from '../store/definition.js'
import { companionSql, placeOf, placeSql } from '../store/place.js'
import { duckdbType } from '../types/duckdb-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { literal, quoted } from '../types/identifier.js'
import { parseType } from '../types/type-text.js'
import { type RecordFile, recordsIn, type RowShape } from './records.js'

/** The records that came, as rows, each with its place and whether it takes its key away. */
const came = 'temp.bluegreen_came'

/** What a bad value is told by: `<mark>0:17: x in the column amount is no INT`. */
const mark = 'bluegreen record '

/**
 * Takes records into a table, behind those that it has taken before: what they say of a key takes the place of what was
 * said of it, where they have keys.
 * @throws Refusal where one is no JSON object, or a value is none of its column, with its place in the topic
 */
export async function takeRecords(
  session: Session,
  name: string,
  definition: Definition,
  records: RecordFile,
  shape: RowShape,
): Promise<void> {
  const table = placeSql(placeOf(name))
  const rows = rowsOf(definition, records, shape)
  const tables = [table, ...(definition.companion ? [companionSql('history', name)] : [])]
  try {
    if (!shape.upsert) await session.run(`INSERT INTO ${table} ${rows}`)
    else for (const sql of upsertSql(tables, definition, rows)) await session.run(sql)
  } catch (error) {
    throw await unreadable(session, records, error)
  }
}

/** The last record of each key stays, unless it takes the key away. */
function upsertSql(
  tables: readonly string[],
  { primaryKey, columns }: Definition,
  rows: string,
): readonly string[] {
  const key = primaryKey.map(quoted).join(', ')
  const same = primaryKey.map((one) => `t.${quoted(one)} IS NOT DISTINCT FROM s.${quoted(one)}`)
  const list = columns.map(({ name }) => quoted(name)).join(', ')
  const last = `SELECT max("$order") FROM ${came} GROUP BY ${key}`
  return [
    `CREATE OR REPLACE TEMP TABLE ${came} AS ${rows}`,
    ...tables.flatMap((table) => [
      `DELETE FROM ${table} AS t USING (SELECT DISTINCT ${key} FROM ${came}) AS s WHERE ${same.join(' AND ')}`,
      `INSERT INTO ${table} (${list}) SELECT ${list} FROM ${came} WHERE NOT "$gone" AND "$order" IN (${last})`,
    ]),
    `DROP TABLE ${came}`,
  ]
}

/** A query for the rows: the table's columns, and of records with keys `$order` and `$gone`. */
function rowsOf(definition: Definition, records: RecordFile, shape: RowShape): string {
  const plain = definition.columns.filter((column) => column.expression === null)
  const found = plain.map((column) => `${rawValue(column, shape)} AS ${quoted(column.name)}`)
  const values = plain.map((column) => `${checkedValue(column)} AS ${quoted(column.name)}`)
  const all = definition.columns.map(
    ({ name, expression }) => `${expression ?? `"row".${quoted(name)}`} AS ${quoted(name)}`,
  )
  // A key stands in one partition, or nobody can say what came last.
  const order = '(32767 - p)::BIGINT * 281474976710656 + o AS "$order", v IS NULL AS "$gone"'
  const extra = shape.upsert ? ['"$order"', '"$gone"'] : []
  const where = shape.upsert ? '' : ' WHERE v IS NOT NULL'
  const parsed = `SELECT p, o, v, ${structOf('k', keyFields(definition, shape))} AS ks, ${structOf('v', valueFields(definition, shape))} AS vs FROM ${recordsIn(records)}${where}`
  const raw = `SELECT p, o, ${[...found, ...(shape.upsert ? [order] : [])].join(', ')} FROM (${parsed})`
  const typed = `SELECT ${[...values, ...extra].join(', ')} FROM (${raw}) AS r`
  return `SELECT ${[...all, ...extra].join(', ')} FROM (${typed}) AS "row"`
}

const isNested = ({ kind }: FlinkType) =>
  kind === 'ARRAY' || kind === 'MAP' || kind === 'ROW' || kind === 'MULTISET'

type Fields = readonly (readonly [name: string, type: string])[]

const structureOf = ({ type }: DefinedColumn) => (isNested(parseType(type)) ? 'JSON' : 'VARCHAR')

function keyFields({ columns }: Definition, { key }: RowShape): Fields {
  return columns.flatMap((column) => {
    const name = key.get(column.name)
    return name === undefined ? [] : [[name, structureOf(column)] as const]
  })
}

function valueFields({ columns }: Definition, { value }: RowShape): Fields {
  return columns.flatMap((column) =>
    value.has(column.name) ? [[column.name, structureOf(column)] as const] : [],
  )
}

/** Each object is read once, and as texts, which nothing is lost of. */
function structOf(column: string, fields: Fields): string {
  return fields.length === 0
    ? 'NULL'
    : `from_json(${column}, ${literal(JSON.stringify(Object.fromEntries(fields)))})`
}

function rawValue({ name }: DefinedColumn, { key, value }: RowShape): string {
  const inKey = key.get(name)
  const found = [
    ...(value.has(name) ? [`vs.${quoted(name)}`] : []),
    ...(inKey === undefined ? [] : [`ks.${quoted(inKey)}`]),
  ]
  return found.length === 0 ? 'NULL' : `coalesce(${found.join(', ')})`
}

function checkedValue({ name, type: text }: DefinedColumn): string {
  const type = parseType(text)
  const raw = `r.${quoted(name)}`
  const value = `CAST(${(isNested(type) ? valueOfJson : valueOfText)(raw, type)} AS ${duckdbType(type)})`
  if (type.kind === 'VARCHAR' || type.kind === 'CHAR') return value
  const said = `concat(${literal(mark)}, p, ':', o, ': ', ${raw}, ${literal(` in the column ${name} is no ${text}`)})`
  const refusing = `CAST(error(${said}) AS ${duckdbType(type)})`
  return `CASE WHEN ${raw} IS NOT NULL AND ${value} IS NULL THEN ${refusing} ELSE ${value} END`
}

async function unreadable(session: Session, records: RecordFile, error: unknown): Promise<unknown> {
  const message = messageOf(error)
  const at = message.indexOf(mark)
  if (at >= 0) {
    const said = message.slice(at + mark.length).split('\n')[0] ?? ''
    return new Refusal('read', `${records.shown}: the record at ${said}`, '')
  }
  if (!message.includes('Malformed JSON')) return error
  const bad = `(k IS NOT NULL AND NOT json_valid(k)) OR (v IS NOT NULL AND NOT json_valid(v))`
  const [first] = await session.texts(
    `SELECT p, o FROM ${recordsIn(records)} WHERE ${bad} ORDER BY p, o LIMIT 1`,
  )
  const place = first === undefined ? '' : ` at ${first.join(':')}`
  return new Refusal('read', `${records.shown}: the record${place} is no JSON object`, '')
}
