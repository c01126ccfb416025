import { shownFull } from '../../../src/sql/type/sql-type.js'
import { understood } from '../understood.js'

const table = `
CREATE TABLE t (ti TINYINT, a INT, b BIGINT NOT NULL, f FLOAT, g DOUBLE, d DECIMAL(10, 2), d2 DECIMAL(5, 3) NOT NULL, c CHAR(3),
  v VARCHAR(10), s STRING, sn STRING NOT NULL, bo BOOLEAN, da DATE, arr ARRAY<INT NOT NULL>, m MAP<STRING, INT>,
  r ROW<x INT, y ROW<z STRING NOT NULL> NOT NULL>, rn ROW<x INT NOT NULL> NOT NULL, ar ARRAY<ROW<p INT, q STRING>>,
  ts TIMESTAMP(3), pt AS PROCTIME(), comp AS a + 1, WATERMARK FOR ts AS ts - INTERVAL '1' SECOND);
`

/** What Flink 2.3.0 says of views of one column: `expression → type`. */
const single = `
a → INT
b → BIGINT NOT NULL
pt → TIMESTAMP_LTZ(3) NOT NULL *PROCTIME*
comp → INT
ts → TIMESTAMP(3) *ROWTIME*
r.x → INT
r.y.z → STRING
rn.x → INT NOT NULL
arr[1] → INT
m['k'] → INT
ar[1].q → STRING
a + b → BIGINT
ti + a → INT
a * 1.5 → DECIMAL(13, 1)
d + d2 → DECIMAL(12, 3)
d * d2 → DECIMAL(16, 5)
d / d2 → DECIMAL(19, 8)
d - a → DECIMAL(13, 2)
a / 2 → INT
d + g → DOUBLE
f + g → FLOAT
g + f → DOUBLE
b % 3 → INT NOT NULL
-a → INT
1 → INT NOT NULL
1.5 → DECIMAL(2, 1) NOT NULL
0.5 → DECIMAL(2, 1) NOT NULL
12345678901 → BIGINT NOT NULL
1e3 → DOUBLE NOT NULL
'it''s' → CHAR(4) NOT NULL
TRUE → BOOLEAN NOT NULL
DATE '2026-01-01' → DATE NOT NULL
TIMESTAMP '2026-01-01 00:00:00.123' → TIMESTAMP(3) NOT NULL
b > 1 → BOOLEAN NOT NULL
a > 1 → BOOLEAN
a IS NULL → BOOLEAN NOT NULL
a BETWEEN 1 AND 2 → BOOLEAN
sn LIKE 'x%' → BOOLEAN NOT NULL
b IN (1, 2) → BOOLEAN NOT NULL
a IS DISTINCT FROM b → BOOLEAN NOT NULL
NOT bo → BOOLEAN
CASE WHEN bo THEN 1 ELSE 2 END → INT NOT NULL
CASE WHEN bo THEN 1 END → INT
CASE WHEN bo THEN 'a' ELSE 'bcd' END → VARCHAR(3) NOT NULL
CASE WHEN bo THEN a ELSE b END → BIGINT
CASE WHEN bo THEN d ELSE d2 END → DECIMAL(11, 3)
CAST(b AS STRING) → STRING NOT NULL
CAST(a AS DECIMAL) → DECIMAL(10, 0)
TRY_CAST(b AS INT) → INT
COALESCE(a, 1) → INT NOT NULL
IF(bo, b, b) → BIGINT
NULLIF(b, 1) → BIGINT
GREATEST(b, 2) → BIGINT NOT NULL
UPPER(v) → VARCHAR(10)
CONCAT(sn, 'x') → STRING NOT NULL
v || c → VARCHAR(13)
SUBSTRING(sn, 1, 2) → STRING
TRIM(BOTH 'x' FROM sn) → STRING NOT NULL
MD5(s) → CHAR(32)
CHAR_LENGTH(sn) → INT NOT NULL
ROUND(d) → DECIMAL(9, 0)
FLOOR(d) → DECIMAL(10, 0)
ABS(d) → DECIMAL(10, 2)
SQRT(a) → DOUBLE
PI() → DOUBLE NOT NULL
CURRENT_TIMESTAMP → TIMESTAMP_LTZ(3) NOT NULL
PROCTIME() → TIMESTAMP_LTZ(3) NOT NULL *PROCTIME*
TO_TIMESTAMP(sn) → TIMESTAMP(3)
DATE_FORMAT(ts, 'yyyy') → STRING
EXTRACT(DAY FROM ts) → BIGINT
ts + INTERVAL '1' DAY → TIMESTAMP(3) *ROWTIME*
da - INTERVAL '1' DAY → DATE
JSON_VALUE(s, '$.a' RETURNING INT) → INT
JSON_EXISTS(sn, '$.a') → BOOLEAN
ROW(a, b) → ROW<EXPR$0 INT, EXPR$1 BIGINT NOT NULL> NOT NULL
ARRAY[a, b] → ARRAY<BIGINT> NOT NULL
MAP['a', b] → MAP<CHAR(1) NOT NULL, BIGINT NOT NULL> NOT NULL
CARDINALITY(arr) → INT
ROW_NUMBER() OVER (PARTITION BY a ORDER BY ts) → BIGINT NOT NULL
LAG(b) OVER (PARTITION BY a ORDER BY ts) → BIGINT
LAG(b, 1, 0) OVER (PARTITION BY a ORDER BY ts) → BIGINT NOT NULL
(SELECT MAX(b) FROM t) → BIGINT
EXISTS (SELECT 1 FROM t) → BOOLEAN NOT NULL
`

const grouped = `
COUNT(*) → BIGINT NOT NULL
SUM(a) → INT
SUM(b) → BIGINT NOT NULL
SUM(d) → DECIMAL(38, 2)
AVG(d) → DECIMAL(38, 6)
AVG(b) → BIGINT NOT NULL
MAX(ts) → TIMESTAMP(3) *ROWTIME*
LISTAGG(sn) → STRING NOT NULL
COLLECT(a) → MULTISET<INT> NOT NULL
SUM(b) FILTER (WHERE a > 1) → BIGINT
`

const whole = `
COUNT(*) → BIGINT NOT NULL
SUM(a) → INT
SUM(b) → BIGINT
SUM(d) → DECIMAL(38, 2)
AVG(d) → DECIMAL(38, 6)
AVG(b) → BIGINT
MAX(ts) → TIMESTAMP(3) *ROWTIME*
LISTAGG(sn) → STRING NOT NULL
COLLECT(a) → MULTISET<INT> NOT NULL
SUM(b) FILTER (WHERE a > 1) → BIGINT
`

function rows(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [expression = '', type = ''] = line.split(' → ')
      return [expression, type]
    })
}

function typeOf(query: string): string {
  const [column] = understood(`${table} CREATE VIEW v (x) AS ${query}`).tableOf('v').columns
  if (column?.type == null) return 'unknown'
  return (
    shownFull(column.type).replaceAll('`', '') +
    (column.time === null ? '' : ` *${column.time.toUpperCase()}*`)
  )
}

describe('types as Flink derives them', () => {
  test.each(rows(single))('%s: %s', (expression, type) => {
    expect(typeOf(`SELECT ${expression} FROM t`)).toBe(type)
  })
  test.each(rows(grouped))('%s by group: %s', (expression, type) => {
    expect(typeOf(`SELECT ${expression} FROM t GROUP BY a`)).toBe(type)
  })
  test.each(rows(whole))('%s of all rows: %s', (expression, type) => {
    expect(typeOf(`SELECT ${expression} FROM t`)).toBe(type)
  })
})

describe('types of queries', () => {
  test.each([
    ['the side of a join that may be missing', 'SELECT y.b FROM t LEFT JOIN t AS y ON t.a = y.a', 'BIGINT'],
    ['the side that may not', 'SELECT t.b FROM t LEFT JOIN t AS y ON t.a = y.a', 'BIGINT NOT NULL'],
    [
      'USING, NULL only where both sides are',
      'SELECT b FROM (SELECT b FROM t) LEFT JOIN (SELECT b FROM t) USING (b)',
      'BIGINT NOT NULL',
    ],
    ['terms of a UNION', 'SELECT a FROM t UNION ALL SELECT b FROM t', 'BIGINT'],
    ['rows of VALUES', "SELECT x FROM (VALUES ('a'), ('bcd')) AS y (x)", 'VARCHAR(3) NOT NULL'],
    ['fields of a row', 'SELECT t.rn.* FROM t', 'INT NOT NULL'],
    ['fields of a row in a row that may be NULL', 'SELECT t.r.y.* FROM t', 'STRING'],
    ['elements', 'SELECT e FROM t CROSS JOIN UNNEST(arr) AS x (e)', 'INT NOT NULL'],
    ['fields of elements', 'SELECT x.q FROM t CROSS JOIN UNNEST(ar) AS x', 'STRING'],
    ['values of a map', 'SELECT x.`VALUE` FROM t CROSS JOIN UNNEST(m) AS x', 'INT'],
    [
      'the start of a window',
      "SELECT window_start FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '1' HOUR))",
      'TIMESTAMP(3) NOT NULL',
    ],
    [
      'its time',
      "SELECT window_time FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '1' HOUR))",
      'TIMESTAMP(3) NOT NULL *ROWTIME*',
    ],
    ['a group that is not always one', 'SELECT b FROM t GROUP BY CUBE (b)', 'BIGINT'],
    ['a function of the user', 'SELECT own(a) FROM t', 'unknown'],
    ['a column that is not there', 'SELECT z FROM t', 'unknown'],
  ])('%s', (_, query, type) => expect(typeOf(query)).toBe(type))
})
