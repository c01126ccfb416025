import { describe, expect, test } from '@jest/globals'
import { words } from './compare.js'

/** Before, after, and each thing that differs in the words of a report. */
type Case = readonly [before: string, after: string, ...words: readonly string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  joins: [
    ['SELECT a.x FROM a', 'SELECT a.x FROM a JOIN src_c ON a.id = src_c.id', 'join with src_c added'],
    ['SELECT a.x FROM a LEFT JOIN b ON a.id = b.id', 'SELECT a.x FROM a', 'join with b removed (LEFT)'],
    [
      'SELECT a.x FROM a JOIN src_c AS c ON a.id = c.id',
      'SELECT a.x FROM a LEFT JOIN src_c AS c ON a.id = c.id',
      'join with src_c: INNER → LEFT',
    ],
    [
      'SELECT a.x FROM a JOIN b ON a.id = b.id',
      'SELECT a.x FROM a JOIN b ON a.id = b.id AND a.k = b.k',
      'join condition with b changed: a.id = b.id → a.id = b.id AND a.k = b.k',
    ],
    [
      'SELECT x FROM a JOIN b USING (id)',
      'SELECT x FROM a JOIN b ON a.id = b.id',
      'join condition with b changed: USING (id) → a.id = b.id',
    ],
    ['SELECT x FROM a, b', 'SELECT x FROM a CROSS JOIN b', 'join with b: comma → CROSS'],
    [
      'SELECT x FROM a JOIN b ON a.i = b.i',
      'SELECT x FROM b JOIN a ON a.i = b.i',
      'joins reordered: a, b → b, a',
    ],
    [
      'SELECT x FROM t AS a JOIN t AS b ON a.i = b.i',
      'SELECT x FROM t AS a LEFT JOIN t AS b ON a.i = b.i',
      'join with t b: INNER → LEFT',
    ],
    [
      'SELECT x FROM o JOIN r FOR SYSTEM_TIME AS OF o.proctime ON o.c = r.c',
      'SELECT x FROM o JOIN r FOR SYSTEM_TIME AS OF o.rowtime ON o.c = r.c',
      'time of r changed: o.proctime → o.rowtime',
    ],
    [
      'SELECT x FROM o JOIN r ON o.c = r.c',
      'SELECT x FROM o JOIN r FOR SYSTEM_TIME AS OF o.ts ON o.c = r.c',
      'time of r added: o.ts',
    ],
  ],
  'what is read': [
    ['SELECT x FROM src_a', 'SELECT x FROM src_b', 'reads src_b instead of src_a'],
    [
      'SELECT src_a.x, src_a.y + 1 AS z FROM src_a WHERE src_a.k = 1',
      'SELECT src_b.x, src_b.y + 1 AS z FROM src_b WHERE src_b.k = 1',
      'reads src_b instead of src_a',
    ],
    [
      'SELECT a.x, c.y FROM t AS a JOIN c ON c.i = a.i',
      'SELECT q.x, c.y FROM t AS q JOIN c ON c.i = q.i',
      'alias of t: a → q',
    ],
    [
      'SELECT a.x, u.y FROM a JOIN u ON a.i = u.i JOIN c ON c.i = a.i',
      'SELECT a.x, v.y FROM a JOIN v ON a.i = v.i JOIN c ON c.i = a.i',
      'reads v instead of u',
    ],
    [
      'SELECT a.x FROM a JOIN u ON a.i = u.i',
      'SELECT a.x FROM a JOIN v ON a.k > v.k',
      'join with v added',
      'join with u removed',
    ],
    ['SELECT x FROM t', 'SELECT x FROM (SELECT * FROM t WHERE k) AS q', 'reads sub-query q instead of t'],
    [
      'SELECT x FROM t CROSS JOIN UNNEST(t.tags) AS u (tag)',
      'SELECT x FROM t CROSS JOIN UNNEST(t.names) AS u (tag, n)',
      'UNNEST changed: t.tags → t.names',
      'columns of UNNEST(t.names) changed: tag → tag, n',
    ],
    [
      'SELECT x FROM t, LATERAL TABLE(SPLIT(t.line, 1)) AS u (w)',
      'SELECT x FROM t, LATERAL TABLE(SPLIT(t.line, 2)) AS u (w)',
      'function SPLIT: argument 2: 1 → 2',
    ],
    ['TABLE t', 'TABLE u', 'reads u instead of t'],
    ['SELECT 1', 'SELECT 1 FROM t', 'join with t added'],
  ],
  filters: [
    [
      'SELECT x FROM t WHERE amount > 10',
      'SELECT x FROM t WHERE amount > 0',
      'filter changed: amount > 10 → amount > 0',
    ],
    ['SELECT x FROM t', "SELECT x FROM t WHERE status = 'OK'", "filter added: status = 'OK'"],
    [
      "SELECT x FROM t WHERE a = 1 AND status = 'OK'",
      'SELECT x FROM t WHERE a = 1',
      "filter removed: status = 'OK'",
    ],
    [
      'SELECT x FROM t WHERE b = 2 AND a = 1 AND c < 3',
      'SELECT x FROM t WHERE a = 1 AND c < 4 AND b = 2',
      'filter changed: c < 3 → c < 4',
    ],
    [
      'SELECT x FROM t WHERE a = 1 AND b = 2',
      'SELECT x FROM t WHERE b = 2 AND a = 1',
      'filter changed: a = 1 AND b = 2 → b = 2 AND a = 1',
    ],
    [
      "SELECT x FROM t WHERE k IN ('a', 'b') AND t.i = u.i AND z > 1",
      "SELECT x FROM t WHERE k IN ('b', 'a') AND u.i = t.i AND z > 2",
      'filter changed: z > 1 → z > 2',
    ],
    [
      'SELECT x FROM t WHERE k IN (1, 2)',
      'SELECT x FROM t WHERE k IN (1, 3)',
      'filter changed: k IN (1, 2) → k IN (1, 3)',
    ],
    ['SELECT x FROM t WHERE a', 'SELECT x FROM t WHERE b', 'filter changed: a → b'],
    ['SELECT x FROM t WHERE a OR b', 'SELECT x FROM t WHERE a OR c', 'filter changed: a OR b → a OR c'],
    [
      'SELECT x FROM t WHERE k IN (SELECT i FROM u WHERE c > 1)',
      'SELECT x FROM t WHERE k IN (SELECT i FROM u WHERE c > 2)',
      'filter: in sub-query: filter changed: c > 1 → c > 2',
    ],
    [
      'SELECT k FROM t GROUP BY k HAVING COUNT(*) > 1',
      'SELECT k FROM t GROUP BY k HAVING COUNT(*) > 2',
      'HAVING changed: COUNT(*) > 1 → COUNT(*) > 2',
    ],
  ],
  columns: [
    [
      'SELECT SUM(x) AS total FROM t',
      'SELECT SUM(DISTINCT x) AS total FROM t',
      'column total: SUM(x) → SUM(DISTINCT x)',
    ],
    ['SELECT a FROM t', 'SELECT a, fee FROM t', 'column fee added'],
    ['SELECT a FROM t', 'SELECT a, price * 0.1 AS fee FROM t', 'column fee added: price * 0.1'],
    ['SELECT a, b FROM t', 'SELECT a, fee, b FROM t', 'column fee added before others'],
    ['SELECT a, b FROM t', 'SELECT b FROM t', 'column a removed'],
    ['SELECT a, b AS x FROM t', 'SELECT a, b AS y FROM t', 'column x renamed to y'],
    ['SELECT a, b FROM t', 'SELECT b, a FROM t', 'columns reordered: a, b → b, a'],
    ['SELECT a, COUNT(*) FROM t', 'SELECT a, COUNT(b) FROM t', 'column 2: COUNT(*) → COUNT(b)'],
    ['SELECT COUNT(*) FROM t', 'SELECT COUNT(*) AS n FROM t', 'column 1 renamed to n'],
    ['INSERT INTO v SELECT a, b FROM t', 'INSERT INTO v SELECT a, b + 1 FROM t', 'column b: b → b + 1'],
    ['INSERT INTO v SELECT a, b FROM t', 'INSERT INTO v SELECT a, c FROM t', 'column c: b → c'],
    ['SELECT a, b FROM t', 'SELECT a, b + 1 FROM t', 'column b: b → b + 1', 'column b has no name any more'],
    ['SELECT * FROM t', 'SELECT a FROM t', 'column a added', 'column * removed'],
    ['SELECT a FROM t', 'SELECT DISTINCT a FROM t', 'DISTINCT added'],
    [
      'SELECT (SELECT MAX(x) FROM u WHERE u.i = t.i) AS m FROM t',
      'SELECT (SELECT MIN(x) FROM u WHERE u.i = t.i) AS m FROM t',
      'column m: in sub-query: column 1: MAX(x) → MIN(x)',
    ],
    [
      "SELECT CASE WHEN s = 'new' THEN 1 WHEN s = 'paid' THEN 2 WHEN s = 'sent' THEN 3 ELSE 4 END AS code FROM t",
      "SELECT CASE WHEN s = 'new' THEN 1 WHEN s = 'paid' THEN 2 WHEN s = 'lost' THEN 3 ELSE 4 END AS code FROM t",
      "column code: … THEN 2 WHEN s = 'sent' THEN 3 ELSE 4 … → … THEN 2 WHEN s = 'lost' THEN 3 ELSE 4 …",
    ],
  ],
  'groups and windows': [
    ['SELECT a FROM t GROUP BY a', 'SELECT a FROM t GROUP BY a, b', 'GROUP BY changed: a → a, b'],
    ['SELECT COUNT(*) AS n FROM t', 'SELECT COUNT(*) AS n FROM t GROUP BY a', 'GROUP BY added: a'],
    [
      "SELECT a FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '5' MINUTE))",
      "SELECT a FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '10' MINUTE))",
      'window TUMBLE: size 5 MINUTE → 10 MINUTE',
    ],
    [
      "SELECT a FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '5' MINUTE))",
      "SELECT a FROM TABLE(HOP(TABLE u, DESCRIPTOR(seen), INTERVAL '1' MINUTE, INTERVAL '5' MINUTE))",
      'window TUMBLE → HOP',
      'window HOP: reads u instead of t',
      'window HOP: time column ts → seen',
      'window HOP: slide 1 MINUTE added',
    ],
    [
      "SELECT a FROM TABLE(SESSION(DATA => TABLE t PARTITION BY k, TIMECOL => DESCRIPTOR(ts), GAP => INTERVAL '5' MINUTE))",
      "SELECT a FROM TABLE(SESSION(DATA => TABLE t PARTITION BY j, TIMECOL => DESCRIPTOR(ts), GAP => INTERVAL '6' MINUTE))",
      'window SESSION: PARTITION BY changed: k → j',
      'window SESSION: gap 5 MINUTE → 6 MINUTE',
    ],
    [
      'SELECT ROW_NUMBER() OVER (PARTITION BY a ORDER BY ts DESC) AS rn FROM t',
      'SELECT ROW_NUMBER() OVER (PARTITION BY a, b ORDER BY ts) AS rn FROM t',
      'column rn: PARTITION BY changed: a → a, b',
      'column rn: ORDER BY changed: ts DESC → ts',
    ],
    [
      'SELECT SUM(x) OVER (ORDER BY ts ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s FROM t',
      'SELECT SUM(x) OVER (ORDER BY ts ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS s FROM t',
      'column s: frame changed: ROWS BETWEEN 1 PRECEDING AND CURRENT ROW → ROWS BETWEEN 2 PRECEDING AND CURRENT ROW',
    ],
    [
      'SELECT SUM(x) OVER w AS s FROM t WINDOW w AS (PARTITION BY a ORDER BY ts)',
      'SELECT SUM(x) OVER w AS s FROM t WINDOW w AS (PARTITION BY b ORDER BY ts)',
      'window w: PARTITION BY changed: a → b',
    ],
  ],
  'order and limit': [
    ['SELECT a FROM t ORDER BY a', 'SELECT a FROM t ORDER BY a DESC', 'ORDER BY changed: a → a DESC'],
    ['SELECT a FROM t LIMIT 10', 'SELECT a FROM t LIMIT 20', 'LIMIT 10 → 20'],
    ['SELECT a FROM t', 'SELECT a FROM t LIMIT 20 OFFSET 5', 'LIMIT 20 added', 'OFFSET 5 added'],
  ],
  'set operations': [
    ['SELECT a FROM t', 'SELECT a FROM t UNION ALL SELECT a FROM x', 'UNION ALL branch (reads x) added'],
    ['SELECT a FROM t UNION ALL SELECT a FROM x', 'SELECT a FROM x', 'UNION ALL branch (reads t) removed'],
    [
      'SELECT a FROM t UNION ALL SELECT a FROM x',
      'SELECT a FROM t UNION SELECT a FROM x',
      'UNION ALL → UNION',
    ],
    [
      'SELECT a FROM t UNION ALL SELECT a FROM x WHERE b > 1 UNION ALL SELECT a FROM y',
      'SELECT a FROM t UNION ALL SELECT a FROM y UNION ALL SELECT a FROM x WHERE b > 2',
      'in branch 3: filter changed: b > 1 → b > 2',
      'branches reordered',
    ],
    [
      "INSERT INTO t VALUES (1, 'a'), (2, 'b')",
      "INSERT INTO t VALUES (1, 'a'), (2, 'c'), (3, 'd')",
      "row changed: (2, 'b') → (2, 'c')",
      "row added: (3, 'd')",
    ],
  ],
  'common tables and sub-queries': [
    [
      'WITH relevant AS (SELECT * FROM t WHERE x > 1) SELECT * FROM relevant',
      'WITH relevant AS (SELECT * FROM t WHERE x > 2) SELECT * FROM relevant',
      'in CTE relevant: filter changed: x > 1 → x > 2',
    ],
    [
      'WITH a AS (SELECT k FROM t) SELECT a.k FROM a JOIN u ON a.k = u.k',
      'WITH b AS (SELECT k FROM t) SELECT b.k FROM b JOIN u ON b.k = u.k',
      'CTE a renamed to b',
    ],
    ['SELECT k FROM t', 'WITH q AS (SELECT k FROM t) SELECT k FROM q', 'CTE q added', 'reads q instead of t'],
    [
      'SELECT * FROM (SELECT a FROM t LIMIT 1) AS q',
      'SELECT * FROM (SELECT a FROM t LIMIT 2) AS q',
      'in sub-query q: LIMIT 1 → 2',
    ],
  ],
  hints: [
    ['SELECT a FROM t', "SELECT a FROM t /*+ OPTIONS('k' = 'v') */", "hint OPTIONS('k' = 'v') added to t"],
    [
      "SELECT /*+ STATE_TTL('t' = '1d') */ a FROM t",
      "SELECT /*+ STATE_TTL('t' = '2d') */ a FROM t",
      "hint changed: STATE_TTL('t' = '1d') → STATE_TTL('t' = '2d')",
    ],
    ['SELECT /*+ BROADCAST(t) */ a FROM t', 'SELECT a FROM t', 'hint BROADCAST(t) removed'],
  ],
  'what is written': [
    ['INSERT INTO t SELECT a FROM u', 'INSERT INTO v SELECT a FROM u', 'writes v instead of t'],
    [
      'INSERT INTO t (a, b) SELECT x, y FROM u',
      'INSERT INTO t (a, c) SELECT x, y FROM u',
      'INSERT columns changed: a, b → a, c',
    ],
    ['INSERT INTO t SELECT a FROM u', 'INSERT OVERWRITE t SELECT a FROM u', 'INSERT INTO → INSERT OVERWRITE'],
    [
      "INSERT INTO t PARTITION (d = '1') SELECT a FROM u",
      "INSERT INTO t PARTITION (d = '2') SELECT a FROM u",
      "PARTITION changed: d = '1' → d = '2'",
    ],
    [
      'EXECUTE STATEMENT SET BEGIN INSERT INTO x SELECT a FROM t; INSERT INTO y SELECT b FROM t; END',
      'EXECUTE STATEMENT SET BEGIN INSERT INTO z SELECT b FROM t; INSERT INTO x SELECT a FROM t WHERE a > 1; END',
      'in INSERT INTO x: filter added: a > 1',
      'INSERT INTO z added',
      'INSERT INTO y removed',
    ],
    [
      'INSERT INTO x SELECT a FROM t',
      'EXECUTE STATEMENT SET BEGIN INSERT INTO x SELECT a FROM t; INSERT INTO y SELECT b FROM t; END',
      'INSERT INTO y added',
    ],
    [
      'UPDATE t SET a = 1, b = 2 WHERE c = 1',
      'UPDATE t SET a = 3 WHERE c = 2',
      'SET a: 1 → 3',
      'SET b removed: 2',
      'filter changed: c = 1 → c = 2',
    ],
  ],
  MATCH_RECOGNIZE: [
    [
      "SELECT * FROM t MATCH_RECOGNIZE (PARTITION BY k ORDER BY ts MEASURES y.p AS p PATTERN (x y+) WITHIN INTERVAL '1' HOUR DEFINE y AS y.p > 1) AS m",
      "SELECT * FROM u MATCH_RECOGNIZE (PARTITION BY k, j ORDER BY ts MEASURES LAST(y.p) AS p PATTERN (x y*) WITHIN INTERVAL '2' HOUR DEFINE y AS y.p > 2) AS m",
      'reads u instead of t',
      'MATCH_RECOGNIZE: PARTITION BY changed: k → k, j',
      'MATCH_RECOGNIZE: measure p: y.p → LAST(y.p)',
      'MATCH_RECOGNIZE: pattern changed: x y + → x y *',
      "MATCH_RECOGNIZE: WITHIN changed: INTERVAL '1' HOUR → INTERVAL '2' HOUR",
      'MATCH_RECOGNIZE: DEFINE y changed: y.p > 1 → y.p > 2',
    ],
  ],
  definitions: [
    ['CREATE TABLE t (a INT, b AS a + 1)', 'CREATE TABLE t (a INT, b AS a + 2)', 'column b: a + 1 → a + 2'],
    [
      'CREATE TABLE t (ts TIMESTAMP(3), WATERMARK FOR ts AS ts)',
      "CREATE TABLE t (ts TIMESTAMP(3), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND)",
      "watermark changed: WATERMARK FOR ts AS ts → WATERMARK FOR ts AS ts - INTERVAL '5' SECOND",
    ],
    ['CREATE TABLE t (a INT)', 'CREATE TABLE t (a BIGINT)', 'definition changed'],
    [
      'CREATE VIEW v AS SELECT a FROM t WHERE b > 1',
      "CREATE VIEW v COMMENT 'c' AS SELECT a FROM t WHERE b > 2",
      'definition changed',
      'filter changed: b > 1 → b > 2',
    ],
  ],
  'as it is written': [
    [
      'SELECT x FROM t WHERE (a).b > 1',
      'SELECT x FROM t WHERE (a).c > 1',
      'filter changed: (a).b > 1 → (a).c > 1',
    ],
    ['SELECT (a)[1] AS x FROM t', 'SELECT (a)[2] AS x FROM t', 'column x: (a)[1] → (a)[2]'],
    ['SELECT (a + b)[1] AS x FROM t', 'SELECT (a - b)[1] AS x FROM t', 'column x: (a + b)[1] → (a - b)[1]'],
    [
      'SELECT ((a).b[1])[2] AS x FROM t',
      'SELECT ((a).b[1])[3] AS x FROM t',
      'column x: ((a).b[1])[2] → ((a).b[1])[3]',
    ],
    ['SELECT f(a) AS x FROM t', 'SELECT My_F(`a`) AS x FROM t', 'column x: f(a) → My_F(`a`)'],
    ['SELECT db.f(a) AS x FROM t', 'SELECT db.g(a) AS x FROM t', 'column x: db.f(a) → db.g(a)'],
    [
      'SELECT * FROM t MATCH_RECOGNIZE (ORDER BY ts MEASURES A.p AS p PATTERN (A B+) DEFINE A AS A.p > 1) AS m',
      'SELECT * FROM t MATCH_RECOGNIZE (ORDER BY ts MEASURES A.p AS p PATTERN (A B*) DEFINE A AS A.p > 1) AS m',
      'MATCH_RECOGNIZE: pattern changed: A B + → A B *',
    ],
    ['WITH `c` AS (SELECT x FROM t) SELECT `c`.x FROM `c`', 'WITH c AS (SELECT x FROM t) SELECT c.x FROM c'],
  ],
  'what cannot be told': [
    ['SELECT a FROM t LIMIT 5', 'SELECT a FROM t FETCH FIRST 6 ROWS ONLY', 'LIMIT 5 → 6'],
    ['SELECT a FROM t LIMIT ALL', 'SELECT a FROM t LIMIT 6', 'LIMIT 6 added'],
    ['SELECT a FROM t', 'VALUES (1)', 'query changed: SELECT a FROM t → VALUES (1)'],
    ['SELECT * FROM t', 'TABLE t', 'query changed: SELECT * FROM t → TABLE t'],
    [
      'SELECT a FROM t UNION ALL SELECT a FROM u UNION ALL SELECT a FROM v',
      'SELECT a FROM t UNION ALL (SELECT a FROM u UNION ALL SELECT a FROM v)',
      'brackets around branches changed',
    ],
    [
      'SELECT a FROM t UNION SELECT a FROM u UNION SELECT a FROM v',
      '(SELECT a FROM t UNION SELECT b FROM u) UNION SELECT a FROM v',
      'in branch 2: column b: a → b',
    ],
    ['DROP TABLE t', 'DROP TABLE u', 'statement changed'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s\n    ⇒ %s', (before, after, ...expected) => {
    expect(words(before, after)).toEqual(expected)
  })
})
