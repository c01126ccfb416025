import { readsOf } from '../../../src/sql/lineage/reads.js'
import { noTables } from '../../../src/sql/schema/table-schema.js'
import { one } from '../reading.js'
import { lastOf } from '../understood.js'

const tables = `
  CREATE TABLE orders (id INT, customer INT, amount INT, note STRING, more AS amount + 1);
  CREATE TABLE customers (id INT, name STRING, city STRING, PRIMARY KEY (id) NOT ENFORCED);
  CREATE TABLE clocked (id INT, x INT, ts TIMESTAMP(3), d INT, WATERMARK FOR ts AS ts - d * INTERVAL '1' SECOND);
  CREATE VIEW named AS SELECT id, name FROM customers;
`

/** `orders: amount, id`, or `orders: everything`. */
function reads(sql: string): readonly string[] {
  return readsOf(...lastOf(`${tables} ${sql}`)).map(
    ({ table, columns, everything }) =>
      `${table}: ${everything === null ? columns.join(', ') : 'everything'}`,
  )
}

describe('a statement depends on', () => {
  test.each([
    ['the columns of its values', 'INSERT INTO s SELECT id, amount FROM orders', ['orders: amount, id']],
    [
      'those of its filters too',
      'INSERT INTO s SELECT id FROM orders WHERE note IS NULL',
      ['orders: id, note'],
    ],
    [
      'those of its joins',
      'INSERT INTO s SELECT name FROM orders o JOIN customers c ON o.customer = c.id',
      ['customers: id, name', 'orders: customer'],
    ],
    [
      'those that a computed column is made of',
      'INSERT INTO s SELECT more FROM orders',
      ['orders: amount, more'],
    ],
    ['the key of what it reads', 'INSERT INTO s SELECT name FROM customers', ['customers: id, name']],
    ['its clock', 'INSERT INTO s SELECT x FROM clocked', ['clocked: d, ts, x']],
    ['a view, not what that reads', 'INSERT INTO s SELECT name FROM named', ['named: name']],
    ['rows alone', 'INSERT INTO s SELECT COUNT(*) FROM orders', ['orders: ']],
    [
      'what a query inside chooses',
      'INSERT INTO s SELECT id FROM (SELECT * FROM orders) WHERE amount > 1',
      ['orders: amount, id'],
    ],
    [
      'no column that no one uses',
      'INSERT INTO s SELECT x FROM (SELECT id AS x, note FROM orders)',
      ['orders: id'],
    ],
    [
      'one table by several names',
      'INSERT INTO s SELECT a.id, b.amount FROM orders a, orders b',
      ['orders: amount, id'],
    ],
  ])('%s', (_, sql, expected) => expect(reads(sql)).toEqual(expected))
})

describe('it depends on everything', () => {
  test.each([
    ['where * reaches the target', 'INSERT INTO s SELECT * FROM orders', ['orders: everything']],
    ['also through a query', 'INSERT INTO s SELECT * FROM (SELECT * FROM orders)', ['orders: everything']],
    ['also of a view', 'CREATE VIEW v AS SELECT o.* FROM orders o', ['orders: everything']],
    [
      'but only of the table that * is of',
      'INSERT INTO s SELECT o.*, c.name FROM orders o, customers c',
      ['customers: id, name', 'orders: everything'],
    ],
    ['where rows are compared', 'INSERT INTO s SELECT DISTINCT * FROM orders', ['orders: everything']],
    [
      'where terms must be equally wide',
      'INSERT INTO s SELECT id FROM (SELECT * FROM orders UNION ALL SELECT * FROM more)',
      ['more: everything', 'orders: everything'],
    ],
    [
      'where names go by place',
      'INSERT INTO s SELECT a FROM orders AS o (a, b, c, d, e)',
      ['orders: everything'],
    ],
    [
      'where columns of one name are sought',
      'INSERT INTO s SELECT name FROM orders NATURAL JOIN customers',
      ['customers: everything', 'orders: everything'],
    ],
    [
      'where a function takes whole rows',
      'INSERT INTO s SELECT x FROM f(r => TABLE orders)',
      ['orders: everything'],
    ],
    ['where an expression does', 'INSERT INTO s SELECT f(o) FROM orders o', ['orders: everything']],
    ['where a name is not found', 'INSERT INTO s SELECT nme FROM customers', ['customers: everything']],
  ])('%s', (_, sql, expected) => expect(reads(sql)).toEqual(expected))

  test('and says why', () => {
    const [read] = readsOf(one('INSERT INTO s SELECT a FROM t JOIN u ON t.k = u.k'), noTables)
    expect(read?.everything).toBe(
      'a may be a column of several tables: the columns of t are not known; the columns of u are not known',
    )
  })
})
