import { describe, expect, test } from '@jest/globals'
import { statementDifferences } from '../../../src/sql/difference/statement.js'
import { differences, version, words } from './compare.js'

describe('no difference', () => {
  test.each([
    ['comments and spacing', 'SELECT a -- one\n FROM t', 'SELECT a FROM t'],
    ['the case of keywords and functions', 'select sum(a) from t', 'SELECT SUM(a) FROM t'],
    [
      'AS, INNER, ASC, needless brackets and quotes',
      'SELECT `a` AS b FROM t INNER JOIN u ON (t.i = u.i) ORDER BY b ASC',
      'SELECT a b FROM t JOIN u ON t.i = u.i ORDER BY b',
    ],
    [
      'the order of options in a hint',
      "SELECT a FROM t /*+ OPTIONS('k' = 'v', 'l' = 'w') */",
      "SELECT a FROM t /*+ OPTIONS('l' = 'w', 'k' = 'v') */",
    ],
    [
      'FETCH in the place of LIMIT',
      'SELECT a FROM t LIMIT 5 OFFSET 2',
      'SELECT a FROM t OFFSET 2 ROWS FETCH NEXT 5 ROWS ONLY',
    ],
    ['LIMIT ALL', 'SELECT a FROM t LIMIT ALL OFFSET 1 ROW', 'SELECT a FROM t OFFSET 1'],
    ['SOME in the place of ANY', 'SELECT a = some (SELECT 1) FROM t', 'SELECT a = ANY (SELECT 1) FROM t'],
  ])('%s', (_, before, after) => {
    expect(differences(before, after)).toEqual([])
  })

  test.each([
    ['SELECT a FROM t', '((SELECT a FROM t))'],
    ['SELECT a FROM t ORDER BY a LIMIT 1', '(SELECT a FROM t) ORDER BY a LIMIT 1'],
    ['SELECT a FROM t ORDER BY a LIMIT 1', '(SELECT a FROM t ORDER BY a LIMIT 1)'],
    ['WITH c AS (SELECT a FROM t) SELECT a FROM c', 'WITH c AS ((SELECT a FROM t)) (SELECT a FROM c)'],
    [
      'SELECT a FROM t UNION SELECT b FROM u EXCEPT SELECT c FROM v',
      '((SELECT a FROM t) UNION (SELECT b FROM u)) EXCEPT (SELECT c FROM v)',
    ],
    [
      'SELECT a FROM t UNION SELECT b FROM u INTERSECT SELECT c FROM v',
      'SELECT a FROM t UNION (SELECT b FROM u INTERSECT SELECT c FROM v)',
    ],
    ['SELECT a FROM t WHERE a IN (SELECT b FROM u)', 'SELECT a FROM t WHERE a IN (((SELECT b FROM u)))'],
    ['SELECT a FROM t WHERE EXISTS (SELECT b FROM u)', 'SELECT a FROM t WHERE EXISTS (((SELECT b FROM u)))'],
    ['SELECT a FROM (SELECT b AS a FROM u)', 'SELECT a FROM (((SELECT b AS a FROM u)))'],
    [
      'SELECT * FROM (SELECT a FROM t UNION SELECT b FROM u)',
      'SELECT * FROM ((SELECT a FROM t) UNION (SELECT b FROM u))',
    ],
  ])('brackets around a query: %s, %s', (before, after) => {
    expect(differences(before, after)).toEqual([])
  })

  test.each([
    ['(SELECT a FROM t LIMIT 2) LIMIT 1', 'SELECT a FROM t LIMIT 1'],
    [
      'SELECT a FROM t EXCEPT (SELECT b FROM u EXCEPT SELECT c FROM v)',
      'SELECT a FROM t EXCEPT SELECT b FROM u EXCEPT SELECT c FROM v',
    ],
    [
      '(SELECT a FROM t UNION SELECT b FROM u) INTERSECT SELECT c FROM v',
      'SELECT a FROM t UNION SELECT b FROM u INTERSECT SELECT c FROM v',
    ],
    ['(SELECT a FROM t LIMIT 2) UNION ALL SELECT b FROM u', 'SELECT a FROM t UNION ALL SELECT b FROM u'],
    ['WITH c AS (SELECT 1) (WITH c AS (SELECT 2) SELECT * FROM c)', 'WITH c AS (SELECT 1) SELECT * FROM c'],
  ])('but brackets that mean something: %s, %s', (before, after) => {
    expect(differences(before, after)).not.toEqual([])
  })

  test('the names of windows, each for what it is', () => {
    const query = (w: string, v: string): string =>
      `SELECT SUM(a) OVER ${w}, MAX(a) OVER ${v}, (SELECT SUM(b) OVER w FROM u WINDOW w AS (ORDER BY k)) FROM t ` +
      `WINDOW ${w} AS (PARTITION BY b), ${v} AS (${w} ORDER BY c)`
    expect(differences(query('x', 'y'), query('y', 'x'))).toEqual([])
    expect(differences(query('w', 'y'), query('x', 'y'))).toEqual([])
    const swapped = query('x', 'y').replace('SUM(a) OVER x, MAX(a) OVER y', 'SUM(a) OVER y, MAX(a) OVER x')
    expect(words(query('x', 'y'), swapped)).toEqual([
      'column 1: SUM(a) OVER x → SUM(a) OVER y',
      'column 2: MAX(a) OVER y → MAX(a) OVER x',
    ])
    expect(words(query('x', 'y'), query('z', 'y').replace('PARTITION BY b', 'PARTITION BY d'))).toEqual([
      'window z: PARTITION BY changed: b → d',
    ])
  })

  test('tables of two spellings that are one table', () => {
    const called = (text: string, name: string) => ({ ...version(text), nameOf: () => name })
    const before = 'SELECT orders.a FROM orders WHERE orders.b'
    const after = 'SELECT db.orders_v2.a FROM db.orders_v2 WHERE orders_v2.b'
    expect(statementDifferences(called(before, 'orders'), called(after, 'orders'))).toEqual([])
  })
})

describe('what is only called otherwise is told once', () => {
  test('an alias, also where a sub-query sees it, but not where it has one of that name', () => {
    expect(
      words(
        'SELECT a.x FROM t AS a WHERE EXISTS (SELECT 1 FROM u WHERE u.i = a.i) AND a.k IN (SELECT a.k FROM w AS a)',
        'SELECT b.x FROM t AS b WHERE EXISTS (SELECT 1 FROM u WHERE u.i = b.i) AND b.k IN (SELECT a.k FROM w AS a)',
      ),
    ).toEqual(['alias of t: a → b'])
  })

  test('a CTE that others read', () => {
    expect(
      words(
        'WITH a AS (SELECT k FROM t), c AS (SELECT a.k FROM a) SELECT * FROM c JOIN a ON c.k = a.k',
        'WITH b AS (SELECT k FROM t), c AS (SELECT b.k FROM b) SELECT * FROM c JOIN b ON c.k = b.k',
      ),
    ).toEqual(['CTE a renamed to b'])
  })

  test('and what else changes is told beside it', () => {
    expect(
      words(
        'SELECT a.x, a.y AS z FROM t AS a WHERE a.k > 1',
        'SELECT b.x, b.y AS z FROM t AS b WHERE b.k > 2',
      ),
    ).toEqual(['alias of t: a → b', 'filter changed: a.k > 1 → b.k > 2'])
  })

  test('columns that are written alike, but are those of another table now', () => {
    expect(words('SELECT t.x FROM t', 'SELECT t.x FROM u')).toEqual([
      'reads u instead of t',
      'column x: t.x (of another table now)',
    ])
  })
})

describe('long texts', () => {
  test('are cut around what differs', () => {
    const condition = (value: string): string =>
      `SELECT x FROM t WHERE CONCAT(first_name, middle_name, last_name, street, city, country) = ${value} OR y`
    expect(words(condition("'a'"), condition("'b'"))).toEqual([
      "filter changed: … city, country) = 'a' OR y → … city, country) = 'b' OR y",
    ])
  })

  test('of one side alone are cut at their end', () => {
    const [added = ''] = words(
      'SELECT x FROM t',
      `SELECT x FROM t WHERE k IN (${'1234567890, '.repeat(50)}1)`,
    )
    expect(added).toMatch(/^filter added: k IN \(1234567890, .*…$/)
    expect(added.length).toBeLessThan(80)
  })

  test('of a deep nesting name its ends', () => {
    const nested = (value: number): string =>
      ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
        (inner, name) => `SELECT * FROM (${inner}) AS ${name}`,
        `SELECT ${value} AS n`,
      )
    expect(words(nested(1), nested(2))).toEqual([
      'in sub-query f: …: in sub-query b: in sub-query a: column n: 1 → 2',
    ])
  })
})
