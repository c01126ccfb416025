import { type Filled, fillingsOf, numbersOf } from '../../../src/sql/numbering/output-number.js'
import type { Ground } from '../../../src/sql/numbering/numbering.js'
import { newNumbers, type Numbers } from '../../../src/sql/numbering/numbers.js'
import type { InputTable } from '../../../src/sql/relation/relation.js'
import { understood } from '../understood.js'

const tables = `
  CREATE TABLE a (id INT, x INT, y INT, ts TIMESTAMP(3), twice AS x * 2);
  CREATE TABLE b (id INT, z INT, tags ARRAY<STRING>);
  CREATE TABLE c (p ROW<l INT, r INT>);
  CREATE TABLE s (id INT, v INT);
`

/** Each table's rows and columns are the same on both sides. */
function ground(numbers: Numbers, repeats: boolean): Ground {
  const nameOf = ({ schema, written }: InputTable): string => schema?.id ?? written
  return {
    numbers,
    repeats,
    rowsOf: (table) => numbers.of(`rows ${nameOf(table)}`),
    columnOf: ({ table, name }) => numbers.of(`column ${nameOf(table)}.${name}`),
  }
}

function filled(query: string, numbers: Numbers, repeats: boolean): Filled {
  const { statements, catalogue } = understood(`${tables} INSERT INTO s ${query};`)
  const statement = statements.at(-1)
  if (statement === undefined) throw new Error(`no statement: ${query}`)
  const sql = { text: `${tables} INSERT INTO s ${query};`, statements, faults: [] }
  const nameOf = (name: { readonly parts: readonly { readonly text: string }[] }): string =>
    name.parts.map((part) => part.text).join('.')
  const [filling] = fillingsOf({ sql, statement, nameOf }, catalogue)
  if (filling === undefined) throw new Error(`fills nothing: ${query}`)
  return numbersOf(filling, ground(numbers, repeats))
}

/** `same`, `rows` where those may differ, else the columns that may. */
function compared(one: string, other: string, repeats = true): string {
  const numbers = newNumbers()
  const [was, is] = [filled(one, numbers, repeats), filled(other, numbers, repeats)]
  if (was.rows !== is.rows) return 'rows'
  const columns = [...was.columns].filter(([name, number]) => is.columns.get(name) !== number)
  return columns.length === 0 ? 'same' : columns.map(([name]) => name).join()
}

describe('two queries have one number where they say the same', () => {
  test.each([
    ['themselves', 'SELECT id, x FROM a', 'SELECT id, x FROM a'],
    [
      'in other spacing and case',
      'SELECT id, SUM(x) FROM a GROUP BY id',
      'select id,  sum(x) /* all */ from a group by id',
    ],
    [
      'though a column that nobody takes differs',
      'SELECT id, x FROM (SELECT id, x, y FROM a)',
      'SELECT id, x FROM (SELECT id, x, y + 1 AS y FROM a)',
    ],
    [
      'or one of a common table',
      'WITH c AS (SELECT id, x, y FROM a) SELECT id, x FROM c',
      'WITH c AS (SELECT id, x, ts FROM a) SELECT id, x FROM c',
    ],
    ['though ORDER BY differs where nothing is cut', 'SELECT id, x FROM a ORDER BY x', 'SELECT id, x FROM a'],
    [
      'with what the clock gives, where that stays',
      'SELECT id, UNIX_TIMESTAMP() FROM a',
      'SELECT id, UNIX_TIMESTAMP() FROM a',
    ],
  ])('%s', (_, one, other) => expect(compared(one, other)).toBe('same'))
})

describe('a column has another number', () => {
  test.each([
    ['of another expression', 'SELECT id, x FROM a', 'SELECT id, x + 1 FROM a'],
    [
      'of the other side of a join with itself',
      'SELECT p.id, p.x FROM a p, a q',
      'SELECT p.id, q.x FROM a p, a q',
    ],
    [
      'of another field of a row',
      'SELECT x, l FROM (SELECT x, c.p.* FROM a, c)',
      'SELECT x, r FROM (SELECT x, c.p.* FROM a, c)',
    ],
    ['computed from others than it was', 'SELECT id, twice FROM a', 'SELECT id, x FROM a'],
    [
      'where a query inside computes it otherwise',
      'SELECT id, v FROM (SELECT id, x AS v FROM a)',
      'SELECT id, v FROM (SELECT id, y AS v FROM a)',
    ],
    [
      'where a named window is another',
      'SELECT id, SUM(x) OVER w FROM a WINDOW w AS (PARTITION BY id ORDER BY ts)',
      'SELECT id, SUM(x) OVER w FROM a WINDOW w AS (PARTITION BY y ORDER BY ts)',
    ],
    [
      'where a scalar sub-query reads other rows',
      'SELECT id, (SELECT MAX(z) FROM b) FROM a',
      'SELECT id, (SELECT MAX(z) FROM b WHERE z > 1) FROM a',
    ],
    [
      'in one branch of a UNION ALL',
      'SELECT id, x FROM a UNION ALL SELECT id, z FROM b',
      'SELECT id, x FROM a UNION ALL SELECT id, 1 FROM b',
    ],
    [
      'of an aggregate in a group',
      'SELECT id, MIN(x) FROM a GROUP BY id',
      'SELECT id, MAX(x) FROM a GROUP BY id',
    ],
    ['of a name that is not found', 'SELECT id, lost FROM a', 'SELECT id, lost FROM a'],
    [
      'of a function that is not known, in a group',
      'SELECT id, own(MAX(x)) FROM a GROUP BY id',
      'SELECT id, own(MAX(x)) FROM a GROUP BY id',
    ],
  ])('%s', (_, one, other) => expect(compared(one, other)).toBe('v'))

  it('where it is filled anew with what chance and the clock give', () => {
    const query = 'SELECT id, RAND_INTEGER(9) FROM a'
    expect([compared(query, query, true), compared(query, query, false)]).toEqual(['same', 'v'])
  })
})

describe('the rows have another number', () => {
  test.each([
    ['of another table', 'SELECT id, 1 FROM a', 'SELECT id, 1 FROM b'],
    ['behind another filter', 'SELECT id, x FROM a WHERE x > 1', 'SELECT id, x FROM a WHERE x > 2'],
    [
      'behind HAVING',
      'SELECT id, COUNT(*) FROM a GROUP BY id',
      'SELECT id, COUNT(*) FROM a GROUP BY id HAVING COUNT(*) > 1',
    ],
    [
      'of another kind of join',
      'SELECT a.id, z FROM a JOIN b ON a.id = b.id',
      'SELECT a.id, z FROM a LEFT JOIN b ON a.id = b.id',
    ],
    [
      'of a join by something else',
      'SELECT a.id, z FROM a JOIN b ON a.id = b.id',
      'SELECT a.id, z FROM a JOIN b ON a.x = b.id',
    ],
    ['of other groups', 'SELECT MAX(id), x FROM a GROUP BY x', 'SELECT MAX(id), MAX(x) FROM a GROUP BY y'],
    ['where they become one', 'SELECT id, x FROM a', 'SELECT MAX(id), MAX(x) FROM a'],
    ['where a function may be an aggregate', 'SELECT id, own(x) FROM a', 'SELECT id, own(x) FROM a'],
    ['under DISTINCT', 'SELECT DISTINCT id, x FROM a', 'SELECT DISTINCT id, y FROM a'],
    [
      'of UNION',
      'SELECT id, x FROM a UNION SELECT id, z FROM b',
      'SELECT id, y FROM a UNION SELECT id, z FROM b',
    ],
    ['of more terms', 'SELECT id, x FROM a', 'SELECT id, x FROM a UNION ALL SELECT id, z FROM b'],
    [
      'behind another LIMIT',
      'SELECT id, x FROM a ORDER BY x LIMIT 1',
      'SELECT id, x FROM a ORDER BY x LIMIT 2',
    ],
    [
      'in another order behind it',
      'SELECT id, x FROM a ORDER BY x LIMIT 1',
      'SELECT id, x FROM a ORDER BY x DESC LIMIT 1',
    ],
    [
      'in the order of a place',
      'SELECT x, 1 FROM a ORDER BY 1 LIMIT 1',
      'SELECT y, 1 FROM a ORDER BY 1 LIMIT 1',
    ],
    [
      'of another window',
      "SELECT x, COUNT(*) FROM TUMBLE(TABLE a, DESCRIPTOR(ts), INTERVAL '1' HOUR) GROUP BY x, window_start, window_end",
      "SELECT x, COUNT(*) FROM TUMBLE(TABLE a, DESCRIPTOR(ts), INTERVAL '2' HOUR) GROUP BY x, window_start, window_end",
    ],
    ['of another array', 'SELECT id, 1 FROM b CROSS JOIN UNNEST(tags) AS t (tag)', 'SELECT id, 1 FROM b'],
    ['of another star', 'SELECT p.* FROM b p, b q', 'SELECT q.* FROM b p, b q'],
    [
      'where another row is kept',
      'SELECT id, x FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY ts) AS n FROM a) WHERE n = 1',
      'SELECT id, x FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY ts DESC) AS n FROM a) WHERE n = 1',
    ],
    [
      'of another pattern',
      'SELECT id, n FROM a MATCH_RECOGNIZE (PARTITION BY id ORDER BY ts MEASURES P.x AS n PATTERN (P) DEFINE P AS P.x > 1)',
      'SELECT id, n FROM a MATCH_RECOGNIZE (PARTITION BY id ORDER BY ts MEASURES P.x AS n PATTERN (P+) DEFINE P AS P.x > 1)',
    ],
    [
      'of a table whose columns are not known, taken as a whole',
      'SELECT * FROM elsewhere',
      'SELECT * FROM elsewhere',
    ],
    [
      'of a table function that is not known',
      'SELECT id, w FROM a, LATERAL TABLE(own(x)) AS t (w)',
      'SELECT id, w FROM a, LATERAL TABLE(own(x)) AS t (w)',
    ],
  ])('%s', (_, one, other) => expect(compared(one, other)).toBe('rows'))
})
