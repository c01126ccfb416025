import { columnEdges, lineageOf } from '../../../src/sql/lineage/lineage.js'
import { noTables } from '../../../src/sql/schema/table-schema.js'
import { one } from '../reading.js'
import { lastOf } from '../understood.js'

const tables = `
  CREATE TABLE orders (id INT, customer INT, amount DECIMAL(10, 2), tags ARRAY<STRING>,
    address ROW<city STRING, zip ROW<code STRING>>, ts TIMESTAMP(3), WATERMARK FOR ts AS ts);
  CREATE TABLE customers (id INT, name STRING, city STRING, PRIMARY KEY (id) NOT ENFORCED);
  CREATE TABLE sink (a STRING, b STRING, c STRING);
  CREATE VIEW big AS SELECT id, amount AS worth FROM orders WHERE amount > 100;
`

/** `a ← orders.id, customers.name`, one a line; `?` behind what may be incomplete. */
function edges(sql: string, ddl = tables): readonly string[] {
  return lineageOf(...lastOf(`${ddl} ${sql}`)).flatMap(({ columns }) =>
    columns.map(({ to, from, unknown }) => `${to} ← ${from.join(', ')}${unknown.length > 0 ? '?' : ''}`),
  )
}

function rows(sql: string, ddl = tables): readonly string[] {
  return lineageOf(...lastOf(`${ddl} ${sql}`)).flatMap((lineage) => [...lineage.rows].sort())
}

describe('columns by name', () => {
  test.each([
    ['an alias', 'SELECT o.id AS x FROM orders AS o', ['x ← orders.id']],
    ['the table itself', 'SELECT orders.id FROM orders', ['id ← orders.id']],
    [
      'several columns',
      'SELECT CONCAT(name, city) AS x FROM customers',
      ['x ← customers.name, customers.city'],
    ],
    ['nothing', "SELECT 1 AS x, 'a' AS y, CURRENT_DATE FROM orders", ['x ← ', 'y ← ', 'CURRENT_DATE ← ']],
    ['no name', 'SELECT id + 1 FROM orders', ['EXPR$0 ← orders.id']],
    ['a field of a row', 'SELECT o.address.zip.code FROM orders o', ['code ← orders.address']],
    [
      'the fields of a row',
      'SELECT o.address.*, o.address.city, o.address.zip.*, address.zip.code FROM orders o',
      [
        'city ← orders.address',
        'zip ← orders.address',
        'city0 ← orders.address',
        'code ← orders.address',
        'code0 ← orders.address',
      ],
    ],
    [
      'the fields of a row of a query inside',
      'SELECT q.z.*, q.z.code AS again FROM (SELECT address.zip AS z, id FROM orders) q',
      ['code ← orders.address', 'again ← orders.address'],
    ],
    [
      'what is no row',
      'SELECT id, o.amount.*, customer FROM orders o',
      ['id ← orders.id', 'customer ← orders.customer'],
    ],
    [
      'a condition',
      'SELECT CASE WHEN id > 1 THEN amount END AS x FROM orders',
      ['x ← orders.id, orders.amount'],
    ],
    ['COUNT(*)', 'SELECT COUNT(*) AS n FROM orders', ['n ← ']],
    [
      'a filter of an aggregate',
      'SELECT SUM(amount) FILTER (WHERE customer > 1) AS x FROM orders',
      ['x ← orders.amount, orders.customer'],
    ],
    [
      'a window of its own name',
      'SELECT SUM(amount) OVER w AS x FROM orders WINDOW w AS (PARTITION BY customer ORDER BY ts)',
      ['x ← orders.amount, orders.customer, orders.ts'],
    ],
    [
      'a correlated sub-query',
      'SELECT (SELECT MAX(c.name) FROM customers c WHERE c.id = o.customer) AS x FROM orders o',
      ['x ← customers.name'],
    ],
  ])('%s', (_, sql, expected) => expect(edges(sql)).toEqual(expected))
})

describe('columns by *', () => {
  const shown = ['id', 'name', 'city'].map((name) => `${name} ← customers.${name}`)

  test('of a table', () => expect(edges('SELECT * FROM customers')).toEqual(shown))
  test('of one of two', () =>
    expect(edges('SELECT c.* FROM orders JOIN customers c ON orders.customer = c.id')).toEqual(shown))
  test('of a query', () =>
    expect(edges('SELECT * FROM (SELECT name AS n FROM customers)')).toEqual(['n ← customers.name']))
  test('of two tables with one name: the second is called otherwise', () =>
    expect(edges('SELECT * FROM customers a, (SELECT id FROM orders) b')).toEqual([
      ...shown,
      'id0 ← orders.id',
    ]))
  test('USING makes one column of two, and lists it first', () =>
    expect(
      edges('SELECT * FROM (SELECT name, id FROM customers) JOIN (SELECT id, ts FROM orders) USING (id)'),
    ).toEqual(['id ← customers.id, orders.id', 'name ← customers.name', 'ts ← orders.ts']))
  test('NATURAL does so with every name that both have', () =>
    expect(
      edges('SELECT * FROM (SELECT id, city FROM customers) NATURAL JOIN (SELECT id, ts FROM orders)'),
    ).toEqual(['id ← customers.id, orders.id', 'city ← customers.city', 'ts ← orders.ts']))
})

describe('tables', () => {
  test.each([
    ['views stand for what they read', 'SELECT worth FROM big', ['worth ← orders.amount']],
    [
      'common tables build on each other',
      'WITH a AS (SELECT id AS x FROM orders), b (y) AS (SELECT x + 1 FROM a) SELECT y FROM b',
      ['y ← orders.id'],
    ],
    [
      'set operations go by place',
      'SELECT id AS x FROM orders UNION ALL SELECT customer FROM orders UNION SELECT id FROM customers',
      ['x ← orders.id, orders.customer, customers.id'],
    ],
    ['VALUES come from nowhere', 'SELECT x FROM (VALUES (1), (2)) AS v (x)', ['x ← ']],
    [
      'UNNEST gives what its array is made of',
      'SELECT id, tag FROM orders CROSS JOIN UNNEST(tags) AS t (tag)',
      ['id ← orders.id', 'tag ← orders.tags'],
    ],
    [
      'without names of its own it has those of the elements',
      'SELECT x.city FROM (SELECT ARRAY[address] AS a FROM orders) CROSS JOIN UNNEST(a) AS x',
      ['city ← orders.address'],
    ],
    [
      'a function gives what its arguments are made of',
      'SELECT id, word FROM orders, LATERAL TABLE(split(customer, id)) AS t (word)',
      ['id ← orders.id', 'word ← orders.customer, orders.id'],
    ],
    [
      'the one that can only be a column of the function is one',
      'SELECT length FROM orders, LATERAL TABLE(split(customer))',
      ['length ← orders.customer'],
    ],
    [
      'a lateral query sees the tables before it',
      'SELECT x FROM orders o, LATERAL (SELECT c.name AS x FROM customers c WHERE c.id = o.id)',
      ['x ← customers.name'],
    ],
    [
      'a window is made of its time',
      "SELECT window_start, id FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '1' HOUR))",
      ['window_start ← orders.ts', 'id ← orders.id'],
    ],
    [
      'also by named arguments, of a query',
      "SELECT window_end FROM HOP(DATA => (SELECT ts FROM orders), TIMECOL => DESCRIPTOR(ts), SLIDE => INTERVAL '1' HOUR, SIZE => INTERVAL '1' DAY)",
      ['window_end ← orders.ts'],
    ],
    [
      'the time of a match is what its rows are ordered by, MATCH_PROCTIME() a clock of its own',
      `SELECT r, p, q FROM orders MATCH_RECOGNIZE (PARTITION BY customer ORDER BY ts, id MEASURES MATCH_ROWTIME() AS r, match_rowtime(A.ts) AS q, MATCH_PROCTIME() AS p PATTERN (A) DEFINE A AS TRUE)`,
      ['r ← orders.ts', 'p ← ', 'q ← orders.ts'],
    ],
    [
      'a pattern gives its partition and its measures',
      `SELECT * FROM orders MATCH_RECOGNIZE (PARTITION BY customer ORDER BY ts MEASURES A.id AS first_id,
         LAST(B.amount) AS last_amount PATTERN (A B+) DEFINE B AS B.amount > A.amount)`,
      ['customer ← orders.customer', 'first_id ← orders.id', 'last_amount ← orders.amount'],
    ],
    ['the qualifier of a database', 'SELECT db.t.x, t.y FROM db.t', ['x ← db.t.x', 'y ← db.t.y']],
    ['the late rows of a table', 'SELECT l.id FROM orders$late l', ['id ← orders$late.id']],
  ])('%s', (_, sql, expected) => expect(edges(sql)).toEqual(expected))
})

describe('targets', () => {
  test.each([
    [
      'by place',
      'INSERT INTO sink SELECT id, name, city FROM customers',
      ['a ← customers.id', 'b ← customers.name', 'c ← customers.city'],
    ],
    [
      'by a list',
      'INSERT INTO sink (c, a) SELECT id, name FROM customers',
      ['c ← customers.id', 'a ← customers.name'],
    ],
    [
      'without a partition of one value',
      "INSERT INTO sink PARTITION (b = 'x') SELECT id, name FROM customers",
      ['a ← customers.id', 'c ← customers.name'],
    ],
    ['that are not known', 'INSERT INTO other SELECT id AS x FROM customers', ['x ← customers.id']],
    [
      'of a view with names',
      'CREATE VIEW v (x, y) AS SELECT id, name FROM customers',
      ['x ← customers.id', 'y ← customers.name'],
    ],
    ['of a table that a query fills', 'CREATE TABLE t AS SELECT id FROM customers', ['id ← customers.id']],
    [
      'of a set, one after the other',
      'EXECUTE STATEMENT SET BEGIN INSERT INTO sink SELECT id FROM orders; INSERT INTO sink (b) SELECT ts FROM orders; END',
      ['a ← orders.id', 'b ← orders.ts'],
    ],
  ])('%s', (_, sql, expected) => expect(edges(sql)).toEqual(expected))

  test('computed columns and VIRTUAL ones are not filled', () => {
    const sink = 'CREATE TABLE s (x AS a + 1, a INT, m INT METADATA VIRTUAL, n INT METADATA, b INT);'
    expect(edges('INSERT INTO s SELECT id, id, customer FROM orders', tables + sink)).toEqual([
      'a ← orders.id',
      'n ← orders.id',
      'b ← orders.customer',
    ])
  })

  test('EXPLAIN fills nothing, and a query alone has no edges', () => {
    expect(columnEdges(one('EXPLAIN INSERT INTO t SELECT a FROM b'), noTables)).toEqual([])
    expect(columnEdges(one('SELECT a FROM b'), noTables)).toEqual([])
  })
})

describe('what is not known is said', () => {
  test('columns of one table need no DDL', () =>
    expect(edges('SELECT a, b FROM t', '')).toEqual(['a ← t.a', 'b ← t.b']))
  test('nor do qualified ones', () =>
    expect(edges('SELECT t.a, u.a AS b FROM t JOIN u ON t.k = u.k', '')).toEqual(['a ← t.a', 'b ← u.a']))
  test('a bare name could be of either', () => {
    const [lineage] = lineageOf(one('SELECT a FROM t JOIN u ON t.k = u.k'), noTables)
    expect(lineage?.columns).toEqual([
      {
        to: 'a',
        from: [],
        unknown: [
          'a may be a column of several tables: the columns of t are not known; the columns of u are not known',
        ],
      },
    ])
  })
  test('unless a table is known to have it', () =>
    expect(edges('INSERT INTO x SELECT name FROM customers JOIN t ON TRUE')).toEqual([
      'name ← customers.name',
    ]))
  test('columns behind * are not guessed', () => {
    const [lineage] = lineageOf(
      ...lastOf(`${tables} INSERT INTO sink SELECT id, t.*, name FROM customers, t`),
    )
    expect(lineage?.columns.map(({ to }) => to)).toEqual(['a'])
    expect(lineage?.unknown).toEqual(['the columns of t are not known'])
  })
  test('a column that is not there', () => {
    const [lineage] = lineageOf(...lastOf(`${tables} SELECT nme FROM customers`))
    expect(lineage?.columns[0]?.unknown).toEqual(['no column is called nme'])
  })
  test('two definitions that contradict each other', () => {
    const twice = 'CREATE TABLE d (a INT); CREATE TABLE d (b INT);'
    const [lineage] = lineageOf(...lastOf(`${twice} INSERT INTO x SELECT * FROM d`))
    expect(lineage?.unknown).toEqual(['it is defined more than once, differently'])
  })
})

describe('what decides about rows', () => {
  test.each([
    ['a filter', 'SELECT id FROM orders WHERE amount > 1', ['orders.amount']],
    [
      'a condition of a join',
      'SELECT name FROM orders o JOIN customers c ON o.customer = c.id',
      ['customers.id', 'orders.customer'],
    ],
    ['USING', 'SELECT name FROM orders JOIN customers USING (id)', ['customers.id', 'orders.id']],
    [
      'groups and HAVING',
      'SELECT 1 FROM orders GROUP BY customer HAVING MAX(amount) > 1',
      ['orders.amount', 'orders.customer'],
    ],
    ['DISTINCT', 'SELECT DISTINCT name FROM customers', ['customers.name']],
    ['the order behind a limit', 'SELECT id FROM orders ORDER BY amount LIMIT 3', ['orders.amount']],
    ['but no order alone', 'SELECT id FROM orders ORDER BY amount', []],
    [
      'rows that are compared',
      'SELECT id FROM orders INTERSECT SELECT id FROM customers',
      ['customers.id', 'orders.id'],
    ],
    ['but not those put together', 'SELECT id FROM orders UNION ALL SELECT id FROM customers', []],
    [
      'what IN asks for',
      'SELECT id FROM orders WHERE customer IN (SELECT id FROM customers WHERE city = name)',
      ['customers.city', 'customers.id', 'customers.name', 'orders.customer'],
    ],
    [
      'what EXISTS asks for',
      'SELECT id FROM orders o WHERE EXISTS (SELECT name FROM customers c WHERE c.id = o.customer)',
      ['customers.id', 'orders.customer'],
    ],
    ['what a view leaves out', 'SELECT id FROM big', ['orders.amount']],
    ['the rows of a sub-query', 'SELECT id FROM (SELECT id FROM orders WHERE ts IS NULL)', ['orders.ts']],
    [
      'what QUALIFY asks for',
      'SELECT id, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY ts) AS n FROM orders QUALIFY n = 1',
      ['orders.customer', 'orders.ts'],
    ],
    ['an array', 'SELECT id FROM orders CROSS JOIN UNNEST(tags) AS t (x)', ['orders.tags']],
    [
      'the clock of a temporal join',
      'SELECT name FROM orders o JOIN customers FOR SYSTEM_TIME AS OF o.ts AS c ON TRUE',
      ['orders.ts'],
    ],
  ])('%s', (_, sql, expected) => expect(rows(sql)).toEqual(expected))
})
