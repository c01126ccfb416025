import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { TableComparison } from '../../../src/checks/comparison.js'
import { simulate } from '../../../src/engines/duckdb/simulation.js'
import { simulationSteps } from '../../../src/engines/duckdb/simulation/steps.js'
import type { Release } from '../../../src/release/release.js'
import { changed, example, releaseTo } from './example.js'
import { applyAll, now, open } from './place.js'

const flink = '__tests__/examples/flink'
const record = v.record(v.string(), v.unknown())
const difference = v.object({
  added: v.number(),
  removed: v.number(),
  changed: v.number(),
  columns: v.record(v.string(), v.number()),
})
const differences = v.parse(
  v.array(v.object({ changes: v.array(v.string()), tables: v.record(v.string(), difference) })),
  JSON.parse(readFileSync(`${flink}/differences.json`, 'utf8')),
)

/** Rows as texts, in an order of their own: Flink's come in any. */
const texts = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows
    .map((row) =>
      JSON.stringify(Object.values(row).map((value) => (typeof value === 'number' ? String(value) : value))),
    )
    .sort()

const flinkRows = (table: string) =>
  readFileSync(`${flink}/rows/${table}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(record, JSON.parse(line)))

function simulated({ blue, green, tables }: Release) {
  return simulate({
    blue,
    green,
    released: tables,
    samples: `${example}/samples`,
    catalog: null,
    database: null,
    now,
  })
}

const summary = ({ added, removed, changed: other, columns }: TableComparison) => ({
  added,
  removed,
  changed: other,
  columns: Object.fromEntries(columns.map((one) => [one.column, one.changed])),
})

describe('the bike sharing example', () => {
  it('comes out in every table as Flink makes it, row by row', async () => {
    const { blue } = await releaseTo(changed([]))
    const engine = await open({ samples: `${example}/samples` })
    await applyAll(engine, simulationSteps(blue, new Set(blue.tables.map((table) => table.name))))
    for (const file of readdirSync(`${flink}/rows`)) {
      const table = file.replace('.jsonl', '')
      const rows = await engine.query(`SELECT * FROM ${table}`)
      expect([table, texts(rows)]).toEqual([table, texts(flinkRows(table))])
    }
    await engine.close()
  })

  it.each(differences.map(({ changes, tables }) => [changes.join(', '), changes, tables] as const))(
    'differs with %s where Flink’s rows do, and nowhere else',
    async (_, changes, tables) => {
      const result = await simulated(await releaseTo(changed(changes)))
      expect(result.problem).toBeNull()
      const found = result.comparisons.map(
        (comparison) => [comparison.identity, summary(comparison)] as const,
      )
      const nothing = { added: 0, removed: 0, changed: 0, columns: {} }
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(found.map(([table]) => [table, tables[table] ?? nothing])),
      )
      expect(found.map(([table]) => table)).toEqual(expect.arrayContaining(Object.keys(tables)))
    },
  )
})
