import { loadWitness } from '../../src/main/witness.js'
import { witnessFaults } from '../../src/release/findings/witness.js'
import { parseSql } from '../../src/sql/parse.js'

/** What the witness says of a text and of what a rewrite made of it. */
const said = async (before: string, after: string) =>
  witnessFaults(
    [{ path: 'dml.sql', before: parseSql(before), after: parseSql(after) }],
    await loadWitness(),
  ).map((fault) => fault.message)

describe('the witness', () => {
  test('agrees with a rewrite that is whole', async () => {
    expect(
      await said(
        'INSERT INTO fact SELECT b.x FROM int_3 AS b JOIN c ON b.id = c.id',
        'INSERT INTO fact_v2 SELECT b.x FROM int_3_v2 AS b JOIN c ON b.id = c.id',
      ),
    ).toEqual([])
  })

  test('knows the companions of a table', async () => {
    expect(
      await said(
        'INSERT INTO fact SELECT * FROM `int_3$late` UNION ALL SELECT * FROM int_3',
        'INSERT INTO fact_v2 SELECT * FROM `int_3_v2$late` UNION ALL SELECT * FROM int_3_v2',
      ),
    ).toEqual([])
  })

  test('names both lists where a reader was missed', async () => {
    const before = parseSql('INSERT INTO fact SELECT * FROM int_3, (SELECT * FROM src) AS s')
    const after = parseSql('INSERT INTO fact_v2 SELECT * FROM int_3_v2, (SELECT * FROM src) AS s')
    // As if our own parser took the table that it renamed for the other one.
    const wrong = parseSql('INSERT INTO fact_v2 SELECT * FROM int_3, (SELECT * FROM src) AS s')
    const blind = {
      ...after,
      text: wrong.text,
      statements: [{ ...after.statements[0], end: wrong.text.length }],
    }
    const faults = witnessFaults(
      [{ path: 'a.sql', before, after: blind as typeof after }],
      await loadWitness(),
    )
    expect(faults.map(({ code, message }) => [code, message])).toEqual([
      [
        'witness',
        'after the rewrite this statement should name fact_v2, int_3_v2, src, but node-sql-parser reads fact_v2, int_3, src',
      ],
    ])
  })

  test('lets a common table keep the name that its table had', async () => {
    expect(
      await said(
        'INSERT INTO fact WITH int_3 AS (SELECT * FROM int_3) SELECT * FROM int_3',
        'INSERT INTO fact_v2 WITH int_3 AS (SELECT * FROM int_3_v2) SELECT * FROM int_3',
      ),
    ).toEqual([])
  })

  test('takes the $ that a name begins with for no part of it', async () => {
    expect(
      await said('INSERT INTO fact SELECT * FROM $int', 'INSERT INTO fact_v2 SELECT * FROM $int_v2'),
    ).toEqual([])
    expect(
      await said('INSERT INTO fact SELECT * FROM `$int`', 'INSERT INTO fact SELECT * FROM `$int_v2`'),
    ).toEqual([])
  })

  test('says nothing of what it cannot read', async () => {
    const pattern = (table: string): string =>
      `INSERT INTO f SELECT * FROM ${table} MATCH_RECOGNIZE (ORDER BY ts PATTERN (A B) DEFINE A AS A.x > '1')`
    expect(parseSql(pattern('t')).faults).toEqual([])
    expect((await loadWitness())(pattern('t'))).toBeNull()
    expect(await said(pattern('t'), pattern('another'))).toEqual([])
  })
})
