import fc from 'fast-check'
import type { Engine } from '../../../src/engines/engine.js'
import type { ComparedPair } from '../../../src/plan/plan.js'
import { seed, table, view } from '../steps.js'
import { applyAll, open } from './place.js'

let engine: Engine
let count = 0
beforeAll(async () => {
  engine = await open()
})
afterAll(() => engine.close())

/** Makes a table of rows; gives its name. */
async function made(columns: string, rows: readonly string[], key = ''): Promise<string> {
  const name = `t${++count}`
  const ddl = `CREATE TABLE ${name} (${columns}${key === '' ? '' : `, PRIMARY KEY (${key}) NOT ENFORCED`})`
  await applyAll(engine, [
    table(name, ddl),
    ...(rows.length === 0 ? [] : [seed(name, `INSERT INTO ${name} VALUES ${rows.join(', ')}`)]),
  ])
  return name
}

const pairOf = (blue: string, green: string, primaryKey: readonly string[] = []): ComparedPair => ({
  identity: 't',
  blue,
  green,
  primaryKey,
})

async function compared(columns: string, blue: readonly string[], green: readonly string[], key = '') {
  const [a, b] = [await made(columns, blue, key), await made(columns, green, key)]
  return engine.compare(pairOf(a, b, key === '' ? [] : key.split(', ')))
}

describe('rows with a key', () => {
  it('are added, removed or changed, column by column', async () => {
    const blue = ["(1, 'a', 10)", "(2, 'b', 20)", "(3, 'c', CAST(NULL AS INT))", "(4, 'd', 40)"]
    const green = ["(1, 'a', 10)", "(2, 'B', 21)", "(3, 'c', 0)", "(5, 'e', 50)"]
    expect(await compared('id INT, s STRING, n INT', blue, green, 'id')).toMatchObject({
      by: 'key',
      blueRows: 4,
      greenRows: 4,
      added: 1,
      removed: 1,
      changed: 2,
      columns: [
        { column: 's', changed: 1 },
        { column: 'n', changed: 2 },
      ],
      schema: [],
      examples: [
        {
          kind: 'changed',
          key: { id: '2' },
          columns: [
            { column: 's', blue: 'b', green: 'B' },
            { column: 'n', blue: '20', green: '21' },
          ],
        },
        { kind: 'changed', key: { id: '3' }, columns: [{ column: 'n', blue: null, green: '0' }] },
        {
          kind: 'removed',
          key: { id: '4' },
          columns: [
            { column: 's', blue: 'd', green: null },
            { column: 'n', blue: '40', green: null },
          ],
        },
        { kind: 'added', key: { id: '5' } },
      ],
    })
  })

  it('are shown ten at most, by key', async () => {
    const rows = (n: number) => Array.from({ length: 30 }, (_, i) => `(${30 - i}, ${n})`)
    const { examples, changed } = await compared('id INT, n INT', rows(1), rows(2), 'id')
    expect([changed, examples.map((example) => example.key['id'])]).toEqual([
      30,
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ])
  })

  it('whose key is not one are compared as wholes, and that is said', async () => {
    const notes: string[] = []
    const own = await open({ note: (message) => notes.push(message) })
    const ddl = (name: string) =>
      `CREATE TABLE ${name} (id INT, n INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('changelog.mode' = 'append')`
    await applyAll(own, [
      table('a', ddl('a')),
      table('b', ddl('b')),
      seed('a', 'INSERT INTO a VALUES (1, 1), (1, 2)'),
      seed('b', 'INSERT INTO b VALUES (1, 1), (1, 3)'),
    ])
    expect(await own.compare(pairOf('a', 'b', ['id']))).toMatchObject({
      by: 'multiset',
      added: 1,
      removed: 1,
      columns: [{ column: 'n', changed: 1 }],
    })
    expect(notes).toEqual(['a: 1 keys (id) stand more than once, so whole rows are compared'])
    await own.close()
  })
})

describe('rows without a key', () => {
  it('count as often as they stand', async () => {
    expect(await compared('n INT', ['(1)', '(1)', '(2)'], ['(1)', '(2)', '(2)', '(3)'])).toMatchObject({
      by: 'multiset',
      added: 2,
      removed: 1,
      changed: 0,
      examples: [
        { kind: 'removed', columns: [{ column: 'n', blue: '1', green: null }] },
        { kind: 'added', columns: [{ column: 'n', blue: null, green: '2' }] },
        { kind: 'added', columns: [{ column: 'n', blue: null, green: '3' }] },
      ],
    })
  })

  it('say which of their columns differ', async () => {
    const { columns } = await compared('g STRING, n INT', ["('a', 1)", "('b', 2)"], ["('a', 1)", "('b', 3)"])
    expect(columns).toEqual([{ column: 'n', changed: 1 }])
  })
})

describe('values', () => {
  const same: readonly (readonly [string, string, string, string])[] = [
    ['not a number', 'DOUBLE', "CAST('NaN' AS DOUBLE)", "CAST('NaN' AS DOUBLE)"],
    ['zero with and without a sign', 'DOUBLE', '0E0', '-0E0'],
    ['maps in another order', 'MAP<STRING, INT>', "MAP['a', 1, 'b', 2]", "MAP['b', 2, 'a', 1]"],
    [
      'maps within arrays and rows',
      'ARRAY<ROW<m MAP<STRING, INT>>>',
      "ARRAY[ROW(MAP['a', 1, 'b', 2])]",
      "ARRAY[ROW(MAP['b', 2, 'a', 1])]",
    ],
    ['nothing at all', 'STRING', 'CAST(NULL AS STRING)', 'CAST(NULL AS STRING)'],
  ]
  it.each(same)('are equal: %s', async (_, type, blue, green) => {
    for (const key of ['', 'id']) {
      const { added, removed, changed } = await compared(
        `id INT, v ${type}`,
        [`(1, ${blue})`],
        [`(1, ${green})`],
        key,
      )
      expect([added, removed, changed]).toEqual([0, 0, 0])
    }
  })

  const different: readonly (readonly [string, string, string, string])[] = [
    ['arrays in another order', 'ARRAY<INT>', 'ARRAY[1, 2]', 'ARRAY[2, 1]'],
    ['an empty text and none', 'STRING', "''", 'CAST(NULL AS STRING)'],
    ['a field of a row', 'ROW<a INT, b STRING>', "ROW(1, 'a')", "ROW(1, 'b')"],
    ['the last digit of a decimal', 'DECIMAL(38, 10)', '1.0000000001', '1.0000000002'],
    [
      'microseconds',
      'TIMESTAMP(6)',
      "TIMESTAMP '2024-01-01 00:00:00.000001'",
      "TIMESTAMP '2024-01-01 00:00:00.000002'",
    ],
    ['blanks at the end', 'STRING', "'a'", "'a '"],
    ['upper case', 'STRING', "'a'", "'A'"],
  ]
  it.each(different)('differ: %s', async (_, type, blue, green) => {
    const { changed, columns } = await compared(
      `id INT, v ${type}`,
      [`(1, ${blue})`],
      [`(1, ${green})`],
      'id',
    )
    expect([changed, columns]).toEqual([1, [{ column: 'v', changed: 1 }]])
  })
})

describe('schemas', () => {
  it('differ in both directions', async () => {
    const blue = await made('id INT, gone STRING, n INT, d DECIMAL(10, 2)', ["(1, 'a', 1, 1.5)"], 'id')
    const green = await made(
      'id INT, n BIGINT, d DECIMAL(10, 3), fresh DATE',
      ["(1, 1, 1.5, DATE '2024-01-01')"],
      'id',
    )
    const found = await engine.compare(pairOf(blue, green, ['id']))
    expect([found.added, found.removed, found.changed]).toEqual([0, 0, 0])
    expect(found.schema.map(({ column, blue: before, green: after }) => [column, before, after])).toEqual([
      ['gone', 'STRING', null],
      ['fresh', null, 'DATE'],
      ['n', 'INT', 'BIGINT'],
      ['d', 'DECIMAL(10, 2)', 'DECIMAL(10, 3)'],
    ])
    expect(found.schema[0]?.message).toBe('column gone is gone: whoever reads it from blue cannot read green')
  })

  it('differ where a number becomes a text, whose values are compared as texts', async () => {
    const [blue, green] = [
      await made('id INT, n INT', ['(1, 5)', '(2, 6)'], 'id'),
      await made('id INT, n STRING', ["(1, '5')", "(2, '7')"], 'id'),
    ]
    expect(await engine.compare(pairOf(blue, green, ['id']))).toMatchObject({
      changed: 1,
      schema: [{ column: 'n' }],
    })
  })
})

describe('any rows', () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom('a', 'b', null),
    fc.option(fc.integer({ min: -2, max: 2 })),
  )
  const rows = fc.array(row, { maxLength: 8 })
  const sql = (list: readonly (readonly [number, string | null, number | null])[]) =>
    list.map(
      ([id, s, n]) =>
        `(${id}, ${s === null ? 'CAST(NULL AS STRING)' : `'${s}'`}, ${n === null ? 'CAST(NULL AS INT)' : n})`,
    )

  it.each(['', 'id'])(
    'differ from themselves in nothing, and from others alike both ways (key: %s)',
    async (key) => {
      await fc.assert(
        fc.asyncProperty(rows, rows, async (a, b) => {
          const columns = 'id INT, s STRING, n INT'
          const [blue, green] = [await made(columns, sql(a), key), await made(columns, sql(b), key)]
          const keys = key === '' ? [] : [key]
          expect(await engine.compare(pairOf(blue, blue, keys))).toMatchObject({
            added: 0,
            removed: 0,
            changed: 0,
            columns: [],
            examples: [],
          })
          const [there, back] = [
            await engine.compare(pairOf(blue, green, keys)),
            await engine.compare(pairOf(green, blue, keys)),
          ]
          expect([there.added, there.removed, there.changed, there.columns]).toEqual([
            back.removed,
            back.added,
            back.changed,
            back.columns,
          ])
          expect(there.greenRows - there.blueRows).toBe(there.added - there.removed)
        }),
        { numRuns: 30, seed: 7 },
      )
    },
  )
})

describe('views', () => {
  it('are compared by what their rows are grouped by, and by the key of what they are joined to', async () => {
    const own = await open()
    const rows = (name: string, n: number) =>
      seed(name, `INSERT INTO ${name} VALUES (1, 'a', ${n}), (2, 'b', 2), (2, 'b', 3)`)
    const views = (source: string, version: string) => [
      view(
        `sums${version}`,
        [source],
        `CREATE VIEW sums${version} AS SELECT g, SUM(n) AS total FROM ${source} GROUP BY g`,
      ),
      view(
        `named${version}`,
        ['names', source],
        `CREATE VIEW named${version} AS SELECT k.id, s.total FROM names AS k LEFT JOIN (SELECT g, SUM(n) AS total FROM ${source} GROUP BY g) AS s ON s.g = k.name`,
      ),
    ]
    await applyAll(own, [
      table('names', 'CREATE TABLE names (id INT, name STRING, PRIMARY KEY (id) NOT ENFORCED)'),
      seed('names', "INSERT INTO names VALUES (10, 'a'), (20, 'c')"),
      ...['t', 't_v2'].map((name) => table(name, `CREATE TABLE ${name} (id INT, g STRING, n INT)`)),
      rows('t', 1),
      rows('t_v2', 5),
      ...views('t', ''),
      ...views('t_v2', '_v2'),
    ])
    for (const [name, key] of [
      ['sums', { g: 'a' }],
      ['named', { id: '10' }],
    ] as const)
      expect(await own.compare(pairOf(name, `${name}_v2`))).toMatchObject({
        by: 'key',
        changed: 1,
        examples: [{ kind: 'changed', key, columns: [{ column: 'total', blue: '1', green: '5' }] }],
      })
    await own.close()
  })
})
