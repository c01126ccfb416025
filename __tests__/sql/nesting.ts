/**
 * What nests in queries, as often as one likes: each is one column called v, of the tables t and s that `tables` says.
 */
export const nesting: Readonly<Record<string, (times: number) => string>> = {
  brackets: (n) => `SELECT ${'('.repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  operators: (n) => `SELECT ${'(1 + '.repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  NOT: (n) => `SELECT ${'NOT '.repeat(n)}a AS v FROM t`,
  LIKE: (n) => `SELECT a${' LIKE b'.repeat(n)} AS v FROM t`,
  BETWEEN: (n) => `SELECT ${'a BETWEEN 1 AND ('.repeat(n)}b${')'.repeat(n)} AS v FROM t`,
  IN: (n) => `SELECT ${'a IN (1, '.repeat(n)}b${')'.repeat(n)} AS v FROM t`,
  CASE: (n) => `SELECT ${'CASE WHEN a = 1 THEN b ELSE '.repeat(n)}b${' END'.repeat(n)} AS v FROM t`,
  CAST: (n) => `SELECT ${'CAST('.repeat(n)}a${' AS INT)'.repeat(n)} AS v FROM t`,
  calls: (n) => `SELECT ${'ABS('.repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  fields: (n) => `SELECT ${'f('.repeat(n)}a${').b'.repeat(n)} AS v FROM t`,
  SUBSTRING: (n) => `SELECT ${'SUBSTRING('.repeat(n)}a${' FROM 1)'.repeat(n)} AS v FROM t`,
  JSON_OBJECT: (n) => `SELECT ${"JSON_OBJECT(KEY 'a' VALUE ".repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  rows: (n) => `SELECT ${'(1, '.repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  arrays: (n) => `SELECT ${'ARRAY['.repeat(n)}a${']'.repeat(n)} AS v FROM t`,
  types: (n) => `SELECT CAST(a AS ${'ROW<b '.repeat(n)}INT${'>'.repeat(n)}) AS v FROM t`,
  FILTER: (n) => `SELECT ${'SUM(a) FILTER (WHERE '.repeat(n)}b${')'.repeat(n)} AS v FROM t`,
  OVER: (n) => `SELECT ${'SUM(a) OVER (PARTITION BY '.repeat(n)}a${' ORDER BY b)'.repeat(n)} AS v FROM t`,
  'GROUPING SETS': (n) => `SELECT a AS v FROM t GROUP BY ${'GROUPING SETS ('.repeat(n)}a${')'.repeat(n)}`,
  'row patterns': (n) =>
    `SELECT * FROM t MATCH_RECOGNIZE (ORDER BY b MEASURES x.a AS v PATTERN (${'('.repeat(n)}x${')'.repeat(n)}) DEFINE x AS TRUE)`,
  'queries in IN': (n) =>
    `SELECT ${'a IN (SELECT b FROM t WHERE '.repeat(n)}a = 1${')'.repeat(n)} AS v FROM t`,
  'queries as values': (n) =>
    `SELECT ${'(SELECT MAX(a) FROM t WHERE b = '.repeat(n)}a${')'.repeat(n)} AS v FROM t`,
  EXISTS: (n) =>
    `SELECT a AS v FROM t WHERE ${'EXISTS (SELECT b FROM t WHERE '.repeat(n)}a = 1${')'.repeat(n)}`,
  'queries in ARRAY': (n) => `SELECT ${'ARRAY(SELECT '.repeat(n)}a${' FROM t)'.repeat(n)} AS v FROM t`,
  'queries in FROM': (n) => `SELECT v FROM ${'(SELECT v FROM '.repeat(n)}s${')'.repeat(n)}`,
  'queries in JOIN': (n) =>
    `SELECT x.a AS v FROM ${'(SELECT x.a FROM t AS y JOIN '.repeat(n)}t${' AS x ON TRUE)'.repeat(n)} AS x`,
  'queries in LATERAL': (n) =>
    `SELECT 1 AS v FROM ${'t, LATERAL (SELECT * FROM '.repeat(n)}t${')'.repeat(n)}`,
  'queries in UNNEST': (n) =>
    `SELECT 1 AS v FROM ${'(SELECT * FROM t, UNNEST(ARRAY(SELECT a FROM '.repeat(n)}t${')))'.repeat(n)}`,
  'queries in windows': (n) =>
    `SELECT 1 AS v FROM ${'TABLE(TUMBLE((SELECT * FROM '.repeat(n)}t${"), DESCRIPTOR(b), INTERVAL '1' DAY))".repeat(n)}`,
  'queries in functions': (n) =>
    `SELECT 1 AS v FROM ${'f(a => 1, d => (SELECT * FROM '.repeat(n)}t${'))'.repeat(n)}`,
  'joins in brackets': (n) => `SELECT 1 AS v FROM ${'(t JOIN '.repeat(n)}t${' ON TRUE)'.repeat(n)}`,
  'brackets of tables': (n) => `SELECT v FROM ${'('.repeat(n)}SELECT v FROM s${')'.repeat(n)}`,
  'brackets of queries': (n) => `${'('.repeat(n)}SELECT a AS v FROM t${')'.repeat(n)}`,
  UNION: (n) => `${'(SELECT a AS v FROM t UNION '.repeat(n)}SELECT a FROM t${')'.repeat(n)}`,
  WITH: (n) => `${'WITH c AS ('.repeat(n)}SELECT a AS v FROM t${') SELECT * FROM c'.repeat(n)}`,
  MATCH_RECOGNIZE: (n) =>
    `SELECT 1 AS v FROM ${'(SELECT * FROM '.repeat(n)}t${' MATCH_RECOGNIZE (ORDER BY b MEASURES LAST(x.b) AS b PATTERN (x) DEFINE x AS TRUE))'.repeat(n)}`,
}

/** The tables that those queries read and fill. */
export const tables = 'CREATE TABLE t (a INT, b INT);\nCREATE TABLE s (v INT);\n'
