import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { external } from '../steps.js'
import { applyAll, folderWith, open } from './place.js'

const ddl = `CREATE TABLE \`shop.orders\` (
  id INT, amount DECIMAL(10, 2), note STRING, at_time TIMESTAMP(3), tags ARRAY<STRING>, who ROW<name STRING, age INT>,
  double_id AS id * 2, kafka_offset BIGINT METADATA VIRTUAL, WATERMARK FOR at_time AS at_time
)`

const step = external('shop.orders', ddl)

async function loaded(files: Readonly<Record<string, string>>, sql = ddl) {
  const notes: string[] = []
  const engine = await open({ samples: folderWith(files), note: (message) => notes.push(message) })
  try {
    const [detail] = await applyAll(engine, [{ ...step, sql }])
    return { detail, notes, rows: await engine.query('SELECT * FROM shop.orders') }
  } finally {
    await engine.close()
  }
}

const row = {
  id: 1,
  amount: '1.50',
  note: 'a "b"',
  at_time: '2026-01-02 03:04:05.678',
  tags: ['x', 'y'],
  who: { name: 'Ada', age: 36 },
  double_id: 2,
  kafka_offset: '7',
}

describe('sample rows', () => {
  it('come from CSV, with nested values as JSON', async () => {
    const text = [
      'id,amount,note,at_time,tags,who,kafka_offset',
      `1,1.50,"a ""b""",2026-01-02 03:04:05.678,"[""x"",""y""]","{""name"":""Ada"",""age"":36}",7`,
      '2,,"",,,,',
    ].join('\n')
    const { rows, detail } = await loaded({ 'shop.orders.csv': text })
    expect(detail).toBe('2 rows')
    expect(rows[0]).toEqual(row)
    expect(rows[1]).toMatchObject({ id: 2, amount: null, note: '', tags: null })
  })

  it('come from lines of JSON, by the last part of the table', async () => {
    const { rows } = await loaded({
      'orders.jsonl': `${JSON.stringify({ ...row, double_id: undefined })}\n{"id": 2, "note": null}\n`,
    })
    expect(rows).toEqual([row, expect.objectContaining({ id: 2, note: null, amount: null })])
  })

  it('come from Parquet', async () => {
    const folder = folderWith({})
    const engine = await open({ samples: folder })
    await engine.query(
      `COPY (SELECT 1 AS id, 1.5 AS amount) TO '${join(folder, 'made.parquet')}' (FORMAT parquet)`,
    )
    copyFileSync(join(folder, 'made.parquet'), join(folder, 'orders.parquet'))
    await applyAll(engine, [step])
    expect(await engine.query('SELECT id, amount FROM shop.orders')).toEqual([{ id: 1, amount: '1.50' }])
    await engine.close()
  })

  it('may be missing: the table is then empty, and that is said', async () => {
    const { rows, notes } = await loaded({})
    expect(rows).toEqual([])
    expect(notes).toEqual(['shop.orders has no sample rows, so it is empty'])
  })

  it('do not come through a link that leads out of their folder', async () => {
    const samples = folderWith({ 'other.csv': 'id\n1\n' })
    symlinkSync(join(folderWith({ 'secret.csv': 'id\n7\n' }), 'secret.csv'), join(samples, 'orders.csv'))
    symlinkSync('other.csv', join(samples, 'items.csv'))
    const engine = await open({ samples })
    const tables = ['orders', 'items'].map((name) => external(name, `CREATE TABLE ${name} (id INT)`))
    expect(await applyAll(engine, tables)).toEqual(['0 rows', '1 row'])
    await engine.close()
  })

  it('keep the last of each key', async () => {
    const sql = 'CREATE TABLE orders (id INT, note STRING, PRIMARY KEY (id) NOT ENFORCED)'
    const { rows } = await loaded({ 'orders.csv': 'id,note\n1,old\n2,other\n1,new\n' }, sql)
    expect(rows).toEqual([
      { id: 2, note: 'other' },
      { id: 1, note: 'new' },
    ])
  })

  it('give a table its columns where no SQL of the project does', async () => {
    const engine = await open({ samples: folderWith({ 'raw.csv': 'id,name\n1,a\n' }) })
    await applyAll(engine, [external('raw', null)])
    expect(await engine.query('SELECT * FROM raw')).toEqual([{ id: '1', name: 'a' }])
    await engine.close()
  })

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      'a value that is none of its column',
      { 'orders.csv': 'id,amount\n1,2\n2,much\n' },
      '/orders.csv:3: much in the column amount is no DECIMAL(10, 2)',
    ],
    [
      'a fraction for a whole number',
      { 'orders.csv': 'id\n1.5\n' },
      '/orders.csv:2: 1.5 in the column id is no INT',
    ],
    [
      'a column that the table has not',
      { 'orders.csv': 'id,amout\n1,2\n' },
      '/orders.csv:1: the table has no column amout (it has id, amount,',
    ],
    [
      'a column that is computed',
      { 'orders.csv': 'id,double_id\n1,2\n' },
      'the column double_id is computed, so it takes no rows',
    ],
    [
      'a bad value in JSON',
      { 'orders.jsonl': '{"id": 1}\n{"at_time": "soon"}\n' },
      '/orders.jsonl:2: "soon" in the column at_time is no TIMESTAMP(3)',
    ],
    [
      'a line that is no JSON',
      { 'orders.jsonl': '{"id": 1}\n{"id": \n' },
      '/orders.jsonl:2 cannot be read as JSONL: ',
    ],
    [
      'a row with too few values',
      { 'orders.csv': 'id,amount\n1,2\n3\n' },
      '/orders.csv:3 cannot be read as CSV: ',
    ],
  ]
  it.each(refused)('are refused for %s', async (_, files, message) => {
    await expect(loaded(files)).rejects.toThrow(message)
  })
})
