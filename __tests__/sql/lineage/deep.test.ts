import { lineageOf } from '../../../src/sql/lineage/lineage.js'
import { readsOf } from '../../../src/sql/lineage/reads.js'
import { noTables } from '../../../src/sql/schema/table-schema.js'
import { stateOf } from '../../../src/sql/state/state.js'
import { one } from '../reading.js'
import { lastOf, understood } from '../understood.js'

const steps = Array.from({ length: 3000 }, (_, i) => i + 1)

// Each step reads the one before twice, so whoever followed every path would take 2^3000 of them.
const common = steps.map(
  (i) =>
    `c${i} AS (SELECT x.a, (SELECT MAX(a) FROM c${i - 1}) AS m FROM c${i - 1} x JOIN c${i - 1} y ON x.a = y.a)`,
)
const query = `INSERT INTO s WITH c0 AS (SELECT a, b AS m FROM t), ${common.join(', ')} SELECT a, m FROM c3000`

const views = steps.map(
  (i) => `CREATE VIEW v${i} AS SELECT x.a FROM v${i - 1} x JOIN v${i - 1} y ON x.a = y.a;`,
)
const viewed = `CREATE TABLE t (a INT); CREATE VIEW v0 AS SELECT a FROM t; ${views.join('\n')} INSERT INTO s SELECT a FROM v3000`

describe('thousands of steps that build on each other', () => {
  test('as common tables', () => {
    const insert = one(query)
    const [lineage] = lineageOf(insert, noTables)
    expect(lineage?.columns.map(({ from }) => from)).toEqual([['t.a'], ['t.a']])
    expect(stateOf(insert, noTables).stateful).toBe(true)
    expect(readsOf(insert, noTables)).toEqual([{ table: 't', columns: ['a'], everything: null }])
  })

  test('as views', () => {
    const [insert, catalogue] = lastOf(viewed)
    const [lineage] = lineageOf(insert, catalogue)
    expect(lineage?.columns).toEqual([{ to: 'a', from: ['t.a'], unknown: [] }])
    expect(stateOf(insert, catalogue).stateful).toBe(true)
  })

  test('as views, each of which is asked in turn', () => {
    // Whoever looked at all views below each would look at 32 million of them.
    const many = Array.from({ length: 8000 }, (_, i) => i + 1)
    const chain = many.map(
      (i) => `CREATE VIEW v${i} AS SELECT x.a, y.b FROM v${i - 1} x JOIN v${i - 1} y ON x.a = y.a;`,
    )
    const { statements, catalogue } = understood(`CREATE TABLE v0 (a INT, b INT); ${chain.join('\n')}`)
    const found = statements.slice(1).map((statement) => ({
      from: lineageOf(statement, catalogue)[0]?.columns.map(({ from }) => from),
      reads: readsOf(statement, catalogue)[0]?.columns,
      reasons: stateOf(statement, catalogue).reasons.length,
    }))
    const all = { from: [['v0.a'], ['v0.b']], reads: ['a', 'b'] }
    expect(found[0]).toEqual({ ...all, reasons: 1 })
    expect(found.slice(1)).toEqual(many.slice(1).map(() => ({ ...all, reasons: 2 })))
  }, 60_000)

  test('in a circle, that is said', () => {
    const circle =
      'CREATE VIEW a AS SELECT x FROM b; CREATE VIEW b AS SELECT (SELECT MAX(x) FROM a) AS x FROM c;'
    const [insert, catalogue] = lastOf(`${circle} INSERT INTO s SELECT x FROM a`)
    const [lineage] = lineageOf(insert, catalogue)
    expect(lineage?.columns[0]?.unknown).not.toEqual([])
  })
})
