import * as v from 'valibot'
import { duckdbType } from '../../../../src/engines/duckdb/types/duckdb-type.js'
import { parseType } from '../../../../src/engines/duckdb/types/type-text.js'
import type { Engine } from '../../../../src/engines/engine.js'
import { view } from '../../steps.js'
import { applyAll, open } from '../place.js'

export type Rows = readonly (readonly unknown[])[]

let engine: Engine | null = null
let count = 0

afterAll(() => engine?.close())

/** The engine that one file of tests has. */
export async function shared(): Promise<Engine> {
  engine ??= await open()
  return engine
}

/** The rows of a query of Flink SQL, each as its values in order. */
export async function rowsOf(sql: string): Promise<Rows> {
  const own = await shared()
  const name = `result_${++count}`
  await applyAll(own, [view(name, [], `CREATE VIEW ${name} AS ${sql}`)])
  expect(await typesIn(own, name)).toEqual(await typesSaid(own, name))
  return (await own.query(`SELECT * FROM ${name}`)).map((row) => Object.values(row))
}

/** The value of an expression of Flink SQL. */
export async function valueOf(expression: string): Promise<unknown> {
  return (await rowsOf(`SELECT ${expression} AS x`))[0]?.[0]
}

/** Expressions with the values that Flink gives them. */
export function itGives(cases: readonly (readonly [expression: string, value: unknown])[]): void {
  it.each(cases)('%s', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value)
  })
}

/** The types that DuckDB finds. */
async function typesIn(own: Engine, name: string): Promise<readonly unknown[]> {
  const sql = `SELECT data_type AS t FROM duckdb_columns() WHERE schema_name = 'main' AND table_name = '${name}' ORDER BY column_index`
  return (await own.query(sql)).map((row) => String(row['t']).replaceAll('"', ''))
}

/** The types that the translation says, in DuckDB's words. */
async function typesSaid(own: Engine, name: string): Promise<readonly string[]> {
  const [row] = await own.query(`SELECT definition AS d FROM bluegreen.objects WHERE name = '${name}'`)
  const { columns } = v.parse(definition, JSON.parse(String(row?.['d'])))
  return columns.map(({ type }) =>
    duckdbType(parseType(type))
      .replace(/, (?=\d+\))/g, ',')
      .replaceAll('"', ''),
  )
}

const definition = v.object({ columns: v.array(v.object({ type: v.string() })) })
