import { simulate } from '../../../src/engines/duckdb/simulation.js'
import { isPipelineFile, participation } from '../../../src/project/participation.js'
import type { SnapshotFile } from '../../../src/project/snapshot.js'
import { defaultOptions } from '../../../src/release/input.js'
import { makeRelease } from '../../../src/release/make.js'
import { parseSql } from '../../../src/sql/parse.js'
import { folderWith, now } from './place.js'

type Files = Readonly<Record<string, string>>

const snapshot = (files: Files): readonly SnapshotFile[] =>
  Object.entries(files)
    .filter(([path]) => isPipelineFile(path))
    .map(([path, text]) => ({ path, kind: 'file', oid: text, text, problem: null }))

const samples = {
  'orders.csv': 'id,customer,amount\n1,ada,10\n2,bob,20\n3,ada,30\n4,cid,-5\n',
  'rates.csv': 'customer,rate\nada,2\nbob,3\n',
}

const base: Files = {
  'orders.sql': 'CREATE TABLE orders (id INT, customer STRING, amount INT);',
  'rates.sql': 'CREATE TABLE rates (customer STRING, rate INT);',
  'clean.sql':
    'CREATE TABLE clean (id INT, customer STRING, amount INT, PRIMARY KEY (id) NOT ENFORCED);\nINSERT INTO clean SELECT id, customer, amount FROM orders WHERE amount > 0;',
  'totals.sql':
    'CREATE TABLE totals (customer STRING, total INT, PRIMARY KEY (customer) NOT ENFORCED);\nINSERT INTO totals SELECT customer, SUM(amount) FROM clean GROUP BY customer;',
  'priced.sql':
    'CREATE TABLE priced (id INT, price INT, PRIMARY KEY (id) NOT ENFORCED);\nINSERT INTO priced SELECT c.id, c.amount * r.rate FROM clean AS c JOIN rates AS r ON c.customer = r.customer;',
}

async function simulated(changes: Files, rows: Files = samples) {
  const head = { ...base, ...changes }
  const release = makeRelease(
    {
      project: 'shop',
      baseline: { ref: 'v1.0.0', commit: '0'.repeat(40) },
      head: { ref: 'work tree', commit: null },
      baselineFiles: snapshot(base),
      headFiles: snapshot(head),
      behind: new Set(),
      conflicts: [],
      renames: [],
      space: { catalog: null, database: null },
      takesPart: participation('', []),
      options: defaultOptions,
    },
    parseSql,
  )
  expect(release.faults).toEqual([])
  const { blue, green, tables } = release
  return simulate({
    blue,
    green,
    released: tables,
    samples: folderWith(rows),
    catalog: null,
    database: null,
    now,
  })
}

describe('a simulation', () => {
  it('shows which rows and columns come out differently, and which change causes it', async () => {
    const result = await simulated({
      'clean.sql': (base['clean.sql'] ?? '').replace('amount > 0', 'amount > 10'),
    })
    expect(result).toMatchObject({ rows: 'sample rows', total: 6, problem: null })
    expect(
      result.comparisons.map(({ green, added, removed, changed, columns }) => [
        green,
        added,
        removed,
        changed,
        columns,
      ]),
    ).toEqual([
      ['clean_v2', 0, 1, 0, []],
      ['priced_v2', 0, 1, 0, []],
      ['totals_v2', 0, 0, 1, [{ column: 'total', changed: 1 }]],
    ])
    expect(result.comparisons[2]?.examples).toEqual([
      { kind: 'changed', key: { customer: 'ada' }, columns: [{ column: 'total', blue: '40', green: '30' }] },
    ])
    expect(result.causes).toEqual({ clean_v2: 'clean', priced_v2: 'clean', totals_v2: 'clean' })
  })

  it('finds nothing where only the wording changed', async () => {
    const sql = (base['totals.sql'] ?? '').replace('SUM(amount)', 'SUM(amount + 0)')
    const result = await simulated({ 'totals.sql': sql })
    expect(result.comparisons).toMatchObject([{ green: 'totals_v2', added: 0, removed: 0, changed: 0 }])
    expect(result.causes).toEqual({})
  })

  it('claims nothing of what depends on a statement that cannot be run, and names it', async () => {
    const sql = (base['clean.sql'] ?? '').replace(
      'SELECT id, customer, amount',
      'SELECT id, anonymous(customer), amount',
    )
    const result = await simulated({ 'clean.sql': sql })
    expect(result.comparisons).toEqual([])
    // The place is that of the rewritten text, in which the table is called clean_v2.
    expect(result.problem).toBe(
      "clean_v2, priced_v2, totals_v2 not compared: the function anonymous has no counterpart in the embedded engine (clean.sql:2:33): the user's own functions, and some of Flink's, run on Flink only",
    )
  })

  it('compares the rest where one statement cannot be run', async () => {
    const clean = (base['clean.sql'] ?? '').replace('amount > 0', 'amount > 10')
    const priced = (base['priced.sql'] ?? '').replace('c.amount * r.rate', 'convert_currency(c.amount)')
    const result = await simulated({ 'clean.sql': clean, 'priced.sql': priced })
    expect(result.comparisons.map((one) => one.green)).toEqual(['clean_v2', 'totals_v2'])
    expect(result.problem).toContain('priced_v2 not compared: the function convert_currency')
  })

  it('says where a source has no rows', async () => {
    const result = await simulated(
      { 'priced.sql': (base['priced.sql'] ?? '').replace('c.amount * r.rate', 'c.amount') },
      { 'orders.csv': samples['orders.csv'] },
    )
    expect(result.notes).toEqual(['rates has no sample rows, so it is empty'])
  })

  it('refuses sample rows that do not fit', async () => {
    const rows = { 'orders.csv': 'id,customer,amount\n1,ada,much\n' }
    await expect(
      simulated({ 'clean.sql': (base['clean.sql'] ?? '').replace('> 0', '> 10') }, rows),
    ).rejects.toThrow('orders.csv:2: much in the column amount is no INT')
  })
})

describe('a release of new tables only', () => {
  it('runs them on the sample rows, and counts what comes out', async () => {
    const news = 'CREATE TABLE big (id INT);\nINSERT INTO big SELECT id FROM clean WHERE amount > 15;'
    const { total, comparisons, problem, notes } = await simulated({ 'big.sql': news })
    expect({ total, comparisons, problem, notes }).toEqual({
      total: 4,
      comparisons: [],
      problem: null,
      notes: ['big is new: 2 rows'],
    })
  })

  it('names what cannot be run', async () => {
    const news =
      'CREATE TABLE odd (id INT);\nINSERT INTO odd SELECT id FROM clean, LATERAL TABLE(nobody_knows(id)) AS t(x);'
    const { problem } = await simulated({ 'odd.sql': news })
    expect(problem).toMatch(/^odd not compared: .*nobody_knows.*odd\.sql/is)
  })
})
