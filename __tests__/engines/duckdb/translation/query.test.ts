import { rowsOf } from './flink.js'

const values = "(VALUES ('a', 1), ('b', 2), ('a', 4), (CAST(NULL AS STRING), 7)) AS t(g, v)"

describe('groups', () => {
  it('have nulls first in ascending order, last in descending', async () => {
    const sql = `SELECT g, COUNT(*), SUM(v) FROM ${values} GROUP BY g ORDER BY g`
    expect(await rowsOf(sql)).toEqual([
      [null, '1', 7],
      ['a', '2', 5],
      ['b', '1', 2],
    ])
    expect((await rowsOf(`${sql} DESC`)).map(([g]) => g)).toEqual(['b', 'a', null])
  })

  it('give averages and spreads of whole numbers as whole numbers', async () => {
    const sql = `SELECT AVG(x), AVG(CAST(x AS DECIMAL(10, 2))), STDDEV_POP(x), VAR_SAMP(x), STDDEV_POP(CAST(x AS DOUBLE)), SUM(CAST(x AS TINYINT))
      FROM (VALUES (1), (2), (2), (5)) AS t(x)`
    expect(await rowsOf(sql)).toEqual([[2, '2.500000', 1, 3, 1.5, 10]])
  })

  it('take the first and the last value that is not null, in the order of the rows', async () => {
    const sql = `SELECT FIRST_VALUE(x), LAST_VALUE(x), COUNT(x), COUNT(DISTINCT x), LISTAGG(CAST(x AS STRING)), ARRAY_AGG(x), CAST(COLLECT(x) AS STRING)
      FROM (VALUES (CAST(NULL AS INT)), (5), (2), (2), (CAST(NULL AS INT))) AS t(x)`
    expect(await rowsOf(sql)).toEqual([[5, 2, '3', '2', '5,2,2', [null, 5, 2, 2, null], '{2=2, 5=1}']])
  })

  it('count what a filter lets through', async () => {
    const sql = `SELECT COUNT(*) FILTER (WHERE v > 1), SUM(v) FILTER (WHERE g = 'a') FROM ${values}`
    expect(await rowsOf(sql)).toEqual([['3', 5]])
  })

  it('know grouping sets', async () => {
    const sql = `SELECT g, SUM(v), GROUPING(g) FROM (VALUES ('a', 1), ('b', 2)) AS t(g, v) GROUP BY GROUPING SETS ((g), ()) ORDER BY g`
    expect(await rowsOf(sql)).toEqual([
      [null, 3, '1'],
      ['a', 1, '0'],
      ['b', 2, '0'],
    ])
  })

  it('take a number in GROUP BY for a value, not for a column', async () => {
    expect(await rowsOf(`SELECT COUNT(*) FROM ${values} GROUP BY 1`)).toEqual([['4']])
  })
})

describe('joins', () => {
  const a = '(VALUES (1), (2)) AS a(id)'
  const b = "(VALUES (1, 'x')) AS b(id, y)"

  it('keep rows without a partner where they are outer', async () => {
    expect(await rowsOf(`SELECT a.id, b.y FROM ${a} LEFT JOIN ${b} ON a.id = b.id ORDER BY 1`)).toEqual([
      [1, 'x'],
      [2, null],
    ])
  })

  it('have one column for those of USING, and both for those of ON', async () => {
    expect(await rowsOf(`SELECT * FROM ${a} JOIN ${b} USING (id)`)).toEqual([[1, 'x']])
    expect(await rowsOf(`SELECT x.* FROM (SELECT * FROM ${a} JOIN ${b} ON a.id = b.id) AS x`)).toEqual([
      [1, 1, 'x'],
    ])
  })

  it('take a comma for a cross join that is joined last', async () => {
    expect(await rowsOf(`SELECT COUNT(*) FROM ${a}, ${b} JOIN (VALUES (3)) AS c(z) ON b.id < c.z`)).toEqual([
      ['2'],
    ])
  })
})

describe('queries in queries', () => {
  it('hide a table behind a common table of its name', async () => {
    const sql = `WITH t AS (SELECT 1 AS x), u AS (SELECT x + 1 AS y FROM t) SELECT x, y FROM t, u
      WHERE EXISTS (SELECT 1 FROM u WHERE y > t.x) AND x IN (SELECT x FROM t)`
    expect(await rowsOf(sql)).toEqual([[1, 2]])
  })

  it('give one value', async () => {
    expect(await rowsOf('SELECT (SELECT MAX(v) FROM (VALUES (3), (4)) AS s(v))')).toEqual([[4]])
  })

  it('tell names apart by case', async () => {
    const sql = 'SELECT a, A FROM (SELECT 1 AS a, 2 AS A)'
    expect(await rowsOf(`SELECT a AS x, A AS y FROM (${sql}) AS s`)).toEqual([[1, 2]])
  })
})

describe('set operations', () => {
  it('bring their terms to one type', async () => {
    expect(await rowsOf('SELECT 1 AS a UNION ALL SELECT 2.5 UNION ALL SELECT CAST(NULL AS INT)')).toEqual([
      ['1.0'],
      ['2.5'],
      [null],
    ])
  })

  it('take doubles out one by one with ALL', async () => {
    expect(
      await rowsOf(
        'SELECT a FROM (VALUES (1), (1), (2)) t(a) EXCEPT ALL SELECT a FROM (VALUES (1)) t(a) ORDER BY a',
      ),
    ).toEqual([[1], [2]])
  })
})

describe('unnested collections', () => {
  it('give a row an element', async () => {
    const sql =
      'SELECT t.id, u.v FROM (VALUES (1, ARRAY[10, 20]), (2, ARRAY[30])) AS t(id, a) CROSS JOIN UNNEST(t.a) AS u(v)'
    expect(await rowsOf(sql)).toEqual([
      [1, 10],
      [1, 20],
      [2, 30],
    ])
  })

  it('give the fields of rows, and keys and values of maps', async () => {
    const rows = "(VALUES (1, ARRAY[ROW(1, 'a'), ROW(2, 'b')])) AS t(id, a)"
    expect(await rowsOf(`SELECT id, p, q FROM ${rows} CROSS JOIN UNNEST(a) AS u(p, q)`)).toEqual([
      [1, 1, 'a'],
      [1, 2, 'b'],
    ])
    expect(await rowsOf("SELECT k, v FROM (VALUES (MAP['a', 20])) AS t(a), UNNEST(t.a) AS u(k, v)")).toEqual([
      ['a', 20],
    ])
  })

  it('keep rows without elements in a left join', async () => {
    const sql =
      'SELECT id, v FROM (VALUES (1, ARRAY[10]), (2, CAST(NULL AS ARRAY<INT>))) AS t(id, a) LEFT JOIN UNNEST(a) AS u(v) ON TRUE ORDER BY id'
    expect(await rowsOf(sql)).toEqual([
      [1, 10],
      [2, null],
    ])
  })
})

describe('windows over rows', () => {
  const rows = '(VALUES (1, 5), (1, 7), (2, 3)) AS t(id, x)'

  it('rank, look back and sum', async () => {
    const sql = `SELECT id, x, ROW_NUMBER() OVER (PARTITION BY id ORDER BY x DESC), LAG(x) OVER (PARTITION BY id ORDER BY x),
      SUM(x) OVER (PARTITION BY id ORDER BY x ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), RANK() OVER (ORDER BY id) FROM ${rows} ORDER BY id, x`
    expect(await rowsOf(sql)).toEqual([
      [1, 5, '2', null, 5, '1'],
      [1, 7, '1', 5, 12, '1'],
      [2, 3, '1', null, 3, '3'],
    ])
  })

  it('may have names', async () => {
    const sql = `SELECT x, SUM(x) OVER w FROM ${rows} WINDOW w AS (PARTITION BY id) ORDER BY x`
    expect(await rowsOf(sql)).toEqual([
      [3, 3],
      [5, 12],
      [7, 12],
    ])
  })
})
