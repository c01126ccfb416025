import { describe, expect, test } from '@jest/globals'
import { outlineQuery } from './outline.js'

/** Of each construct: what is written, and what its tree says. */
const constructs: Readonly<Record<string, readonly (readonly [sql: string, says: string])[]>> = {
  SELECT: [
    ['SELECT 1', 'SELECT 1'],
    ['SELECT DISTINCT a AS b, t.*, c d FROM t', 'SELECT DISTINCT a AS b, t.*, c AS d FROM t'],
    [
      "SELECT /*+ STATE_TTL('t' = '1d', u = '2d'), BROADCAST(t, u), X(1, 'v') */ STREAM ALL * FROM t",
      'SELECT +STATE_TTL(t=1d, u=2d) +BROADCAST(t, u) +X(#, v) STREAM ALL * FROM t',
    ],
    [
      'SELECT a FROM t WHERE b GROUP BY a HAVING c WINDOW w AS (PARTITION BY d) QUALIFY e',
      'SELECT a FROM t WHERE b GROUP a HAVING c WINDOW w (PARTITION d) QUALIFY e',
    ],
  ],
  'GROUP BY': [
    ['SELECT 1 FROM t GROUP BY a, (b, c), ()', 'SELECT 1 FROM t GROUP a, ROW(b, c), ()'],
    [
      'SELECT 1 FROM t GROUP BY DISTINCT ROLLUP (a, (b, c)), CUBE (d)',
      'SELECT 1 FROM t GROUP DISTINCT ROLLUP(a, ROW(b, c)), CUBE(d)',
    ],
    [
      'SELECT 1 FROM t GROUP BY GROUPING SETS ((a, b), (), ROLLUP (c), GROUPING SETS (d))',
      'SELECT 1 FROM t GROUP SETS(ROW(a, b), (), ROLLUP(c), SETS(d))',
    ],
  ],
  'ORDER BY and LIMIT': [
    [
      'SELECT a FROM t ORDER BY a DESC NULLS LAST, 2 LIMIT 10 OFFSET 5',
      'SELECT a FROM t ORDER a DESC NULLS LAST, 2 LIMIT 10 OFFSET 5',
    ],
    ['SELECT a FROM t OFFSET 5 ROWS FETCH NEXT 10 ROWS ONLY', 'SELECT a FROM t LIMIT 10 OFFSET 5'],
    ['SELECT a FROM t LIMIT ALL', 'SELECT a FROM t'],
  ],
  'set operations': [
    ['SELECT a UNION ALL SELECT b EXCEPT SELECT c', '[SELECT a UNION ALL SELECT b EXCEPT SELECT c]'],
    ['SELECT a UNION SELECT b INTERSECT ALL SELECT c', '[SELECT a UNION [SELECT b INTERSECT ALL SELECT c]]'],
    [
      '(SELECT a LIMIT 1) UNION DISTINCT (SELECT b UNION SELECT c) ORDER BY 1',
      '[{SELECT a LIMIT 1} UNION {[SELECT b UNION SELECT c]}] ORDER 1',
    ],
  ],
  'VALUES and TABLE': [
    [
      "VALUES (1, 'a'), ROW (2, DEFAULT), (ROW (3, 'c')), 4",
      "VALUES ROW(1, 'a'), ROW(2, «DEFAULT»), ROW(3, 'c'), 4",
    ],
    ['TABLE a.b', 'TABLE a.b'],
  ],
  WITH: [
    [
      'WITH a AS (SELECT 1), b (x, y) AS (TABLE a UNION TABLE c) SELECT * FROM b',
      'WITH a = {SELECT 1}, b(x, y) = {[TABLE a UNION TABLE c]} SELECT * FROM b',
    ],
    [
      'WITH RECURSIVE a AS ((SELECT 1) UNION SELECT 2) (SELECT * FROM a) LIMIT 1',
      'WITH RECURSIVE a = {[{SELECT 1} UNION SELECT 2]} {SELECT * FROM a} LIMIT 1',
    ],
  ],
  tables: [
    ['SELECT * FROM a.b.c AS x', 'SELECT * FROM a.b.c AS x'],
    [
      "SELECT * FROM t /*+ OPTIONS('k' = 'v') */ FOR SYSTEM_TIME AS OF o.ts + INTERVAL '1' DAY AS x (a, b)",
      "SELECT * FROM t +OPTIONS(k=v) ASOF (o.ts + (INTERVAL '1' DAY)) AS x(a, b)",
    ],
    [
      'SELECT * FROM t EXTEND (a INT, b.c STRING NOT NULL) x',
      'SELECT * FROM t EXTEND(a INT, b.c STRING) AS x',
    ],
    [
      'SELECT * FROM t AS x TABLESAMPLE BERNOULLI (10.5) REPEATABLE (-1)',
      'SELECT * FROM t AS x SAMPLE(BERNOULLI 10.5 -1)',
    ],
  ],
  joins: [
    [
      'SELECT * FROM a JOIN b ON a.x = b.x LEFT OUTER JOIN c USING (y, z)',
      'SELECT * FROM [a INNER b ON (a.x = b.x) LEFT c USING(y, z)]',
    ],
    ['SELECT * FROM a NATURAL FULL JOIN b CROSS JOIN c', 'SELECT * FROM [a NATURAL FULL b CROSS c]'],
    ['SELECT * FROM a, b JOIN c ON d, e', 'SELECT * FROM [a , [b INNER c ON d] , e]'],
    ['SELECT * FROM a JOIN (b RIGHT JOIN c ON d) ON e', 'SELECT * FROM [a INNER ([b RIGHT c ON d]) ON e]'],
    ['SELECT * FROM ((a INNER JOIN b ON c))', 'SELECT * FROM (([a INNER b ON c]))'],
  ],
  'queries behind FROM': [
    ['SELECT * FROM (SELECT a FROM t) AS x (b)', 'SELECT * FROM {SELECT a FROM t} AS x(b)'],
    ['SELECT * FROM ((SELECT 1) UNION SELECT 2) x', 'SELECT * FROM {[{SELECT 1} UNION SELECT 2]} AS x'],
    ['SELECT * FROM (((SELECT 1)))', 'SELECT * FROM {SELECT 1}'],
    ['SELECT * FROM t, LATERAL (SELECT t.a) AS x', 'SELECT * FROM [t , LATERAL {SELECT t.a} AS x]'],
    ['SELECT * FROM (VALUES (1, 2)) x (a, b)', 'SELECT * FROM {VALUES ROW(1, 2)} AS x(a, b)'],
  ],
  'table functions': [
    ['SELECT * FROM TABLE(db.f(1, a => 2)) AS x (b)', 'SELECT * FROM TABLE db.f(1, a => 2) AS x(b)'],
    [
      'SELECT * FROM t CROSS JOIN LATERAL TABLE(f(t.a)) AS x',
      'SELECT * FROM [t CROSS LATERAL TABLE f(t.a) AS x]',
    ],
    ['SELECT * FROM f(TABLE t)', 'SELECT * FROM TABLE f({TABLE t})'],
    [
      "SELECT * FROM TABLE(TUMBLE(TABLE t PARTITION BY k ORDER BY b DESC, DESCRIPTOR(c), INTERVAL '1' DAY))",
      "SELECT * FROM TABLE TUMBLE({TABLE t} PARTITION(k) ORDER(b DESC), DESCRIPTOR(c), (INTERVAL '1' DAY))",
    ],
    [
      "SELECT * FROM HOP(DATA => TABLE t, TIMECOL => DESCRIPTOR(c), SIZE => INTERVAL '1' DAY)",
      "SELECT * FROM TABLE HOP(DATA => {TABLE t}, TIMECOL => DESCRIPTOR(c), SIZE => (INTERVAL '1' DAY))",
    ],
    [
      'SELECT * FROM ML_PREDICT(INPUT => TABLE t, MODEL => MODEL db.m, ARGS => DESCRIPTOR(a, b))',
      'SELECT * FROM TABLE ML_PREDICT(INPUT => {TABLE t}, MODEL => MODEL db.m, ARGS => DESCRIPTOR(a, b))',
    ],
    ['SELECT * FROM TABLE(f(CURSOR (SELECT 1), a))', 'SELECT * FROM TABLE f(CURSOR[{SELECT 1}], a)'],
    [
      'SELECT * FROM t CROSS JOIN UNNEST(t.a, b) WITH ORDINALITY AS x (c, d)',
      'SELECT * FROM [t CROSS UNNEST(t.a, b) ORDINALITY AS x(c, d)]',
    ],
  ],
  MATCH_RECOGNIZE: [
    [
      'SELECT * FROM t MATCH_RECOGNIZE (PARTITION BY k ORDER BY ts MEASURES a.x AS x, LAST(b.y) AS y ONE ROW PER MATCH' +
        " AFTER MATCH SKIP TO FIRST b PATTERN (^ a b*? (c | d){2,3} {- e -} PERMUTE(f, g) $) WITHIN INTERVAL '1' HOUR" +
        ' SUBSET s = (a, b) DEFINE a AS a.x > 1, b AS b.y > PREV(b.y)) AS m (x, y)',
      "SELECT * FROM t MATCH(PARTITION k ORDER ts MEASURES a.x AS x, LAST(b.y) AS y ONE ROW PER MATCH SKIP TO FIRST b PATTERN ^(a b*? (c | d){2,3} {- e -} PERMUTE(f, g))$ WITHIN (INTERVAL '1' HOUR) SUBSET s = a, b DEFINE a (a.x > 1) DEFINE b (b.y > PREV(b.y))) AS m(x, y)",
    ],
    [
      'SELECT * FROM t AS x MATCH_RECOGNIZE (AFTER MATCH SKIP PAST LAST ROW PATTERN (a) DEFINE a AS TRUE)',
      'SELECT * FROM t AS x MATCH(SKIP PAST LAST ROW PATTERN a DEFINE a TRUE)',
    ],
  ],
  'PIVOT and UNPIVOT': [
    [
      'SELECT * FROM t PIVOT (SUM(a) AS s, MAX(b) FOR (c, d) IN ((1, 2) AS x, 3)) AS p',
      'SELECT * FROM t PIVOT(SUM(a) AS s, MAX(b) FOR c, d IN ROW(1, 2) AS x, 3) AS p',
    ],
    [
      'SELECT * FROM t UNPIVOT INCLUDE NULLS ((a, b) FOR c IN (d AS 1, (e, f) AS (2)))',
      'SELECT * FROM t UNPIVOT(NULLS a, b FOR c IN (d) AS 1, (e, f) AS ROW(2))',
    ],
  ],
}

describe.each(Object.entries(constructs))('%s', (_construct, cases) => {
  test.each(cases)('%s', (sql, says) => expect(outlineQuery(sql)).toBe(says))
})
