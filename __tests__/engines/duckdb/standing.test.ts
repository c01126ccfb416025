import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TableComparison } from '../../../src/checks/comparison.js'
import { openDuckDb } from '../../../src/engines/duckdb/duckdb.js'
import { pairOf } from '../conformance/pipeline.js'
import { seed, table } from '../steps.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bluegreen-standing-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One look at rows that stand in blue and green then; NULL has its own place in SQL. */
async function look(columns: string, blue: string, green: string, key: string[] = []) {
  const standing = { file: join(folder, 'standing') }
  const engine = await openDuckDb({
    file: ':memory:',
    samples: null,
    catalog: null,
    database: null,
    standing,
  })
  try {
    for (const [name, rows] of [
      ['t', blue],
      ['t_v2', green],
    ] as const) {
      await engine.apply(table(name, `CREATE TABLE ${name} (${columns})`), `1/${name}`)
      if (rows !== '') await engine.apply(seed(name, `INSERT INTO ${name} VALUES ${rows}`), `1/seed-${name}`)
    }
    return await engine.compare(pairOf('t', 't_v2', key))
  } finally {
    await engine.close()
  }
}

const counts = ({ added, removed, changed, blueRows, greenRows }: TableComparison) => ({
  ...{ added, removed, changed, blueRows, greenRows },
})

describe('tables that are looked at more than once', () => {
  const keyed = 'id INT, a INT, PRIMARY KEY (id) NOT ENFORCED'

  it('differ, by key, where they did in every look', async () => {
    const first = await look(keyed, '(1, 1), (2, 2), (3, 3), (4, 4)', '(1, 1), (2, 9), (3, 9), (5, 5)', [
      'id',
    ])
    expect(counts(first)).toEqual({ added: 1, removed: 1, changed: 2, blueRows: 4, greenRows: 4 })
    // 2 has come, 3 is wrong in another way, 4 has come and is wrong, 6 is new on one side only.
    const second = await look(
      keyed,
      '(1, 1), (2, 2), (3, 4), (4, 4), (6, 6)',
      '(1, 1), (2, 2), (3, 9), (4, 8), (5, 5)',
      ['id'],
    )
    expect(counts(second)).toEqual({ added: 1, removed: 0, changed: 2, blueRows: 5, greenRows: 5 })
    expect(second.examples.map(({ key }) => key['id'])).toEqual(['3', '4', '5'])
    const third = await look(keyed, '(3, 4), (5, 5)', '(3, 4), (4, 1), (5, 5)', ['id'])
    expect(counts(third)).toMatchObject({ added: 1, removed: 0, changed: 0 })
    expect(third.columns).toEqual([])
  })

  it('differ, row by row, by as many as in every look', async () => {
    const rows = 'a INT, b STRING'
    const first = await look(rows, "(1, 'x'), (1, 'x'), (1, 'x'), (2, NULL), (3, 'z')", "(4, 'w'), (4, 'w')")
    expect(counts(first)).toMatchObject({ added: 2, removed: 5 })
    // One of (1, x) is missing still, (2, NULL) too; of (4, w) there is more on the other side now.
    const second = await look(
      rows,
      "(1, 'x'), (1, 'x'), (1, 'x'), (2, NULL), (3, 'z'), (4, 'w'), (4, 'w'), (4, 'w')",
      "(1, 'x'), (1, 'x'), (3, 'z'), (4, 'w'), (4, 'w'), (7, 'new')",
    )
    expect(counts(second)).toMatchObject({ added: 0, removed: 2, blueRows: 8, greenRows: 6 })
    expect(second.examples.map(({ columns }) => columns.map(({ blue }) => blue))).toEqual([
      ['1', 'x'],
      ['2', null],
    ])
  })

  it('are the same from then on where no row differs any more', async () => {
    await look(keyed, '(1, 1)', '(1, 2)', ['id'])
    await look(keyed, '(1, 1)', '(1, 1)', ['id'])
    expect(counts(await look(keyed, '(1, 1)', '(1, 2)', ['id']))).toMatchObject({ changed: 0 })
  })
})
