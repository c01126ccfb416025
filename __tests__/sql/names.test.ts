import { describe, expect, test } from '@jest/globals'
import { marked, named, unmarked } from './reading.js'

/** Each text shows, by «», the names of tables in it: all of them, and nothing else. */
function holds(cases: Readonly<Record<string, string>>): void {
  for (const [what, text] of Object.entries(cases)) {
    test(what, () => expect(marked(unmarked(text))).toBe(text))
  }
}

describe('definitions', () =>
  holds({
    'a table': 'CREATE TABLE «int_3» (id INT)',
    'or replaced, temporary, if not there':
      'CREATE OR REPLACE TEMPORARY TABLE IF NOT EXISTS cat.db.«int_3» (id INT)',
    'a table called e': 'create table «e» (id int)',
    'a table whose name contains replace': 'CREATE TABLE «replace_me» (id INT)',
    'a table like another': 'CREATE TABLE «a» (x INT) LIKE «b» (INCLUDING ALL)',
    'a table from a query': 'CREATE TABLE «a» AS SELECT * FROM «b»',
    'a table replaced by a query': 'REPLACE TABLE «a» AS SELECT * FROM «b»',
    'or made or replaced': 'CREATE OR REPLACE TABLE «a» AS SELECT * FROM «b»',
    'a view': 'CREATE VIEW «v» (a, b) AS SELECT x, y FROM «t»',
    'a materialized table':
      "CREATE OR ALTER MATERIALIZED TABLE «m» FRESHNESS = INTERVAL '1' DAY AS SELECT * FROM «t»",
    'a model trained on a query': "CREATE MODEL m WITH ('a' = 'b') AS SELECT * FROM «t»",
    'columns, keys and watermarks are none':
      'CREATE TABLE «a» (b INT, c AS b + 1, PRIMARY KEY (b) NOT ENFORCED, WATERMARK FOR d AS e)',
    'METADATA FROM is not FROM': "CREATE TABLE «a» (b STRING METADATA FROM 'headers' VIRTUAL)",
    'a comment that names the table above its DDL':
      '-- int_3 holds the totals\nCREATE TABLE «int_3» (id INT)',
    'an option that names a table':
      "CREATE TABLE «a» (b INT) WITH ('error-handling.log.target' = 'db.«a_errors»')",
    'an option that does not': "CREATE TABLE «a» (b INT) WITH ('topic' = 'a')",
  }))

describe('what ALTER, DROP and the rest name', () =>
  holds({
    'an altered table': 'ALTER TABLE IF EXISTS db.«t» ADD (c INT)',
    'its options': "ALTER TABLE «t» SET ('error-handling.log.target' = '«t_log»')",
    'a new name': 'ALTER TABLE «a» RENAME TO «b»',
    'a renamed column is none': 'ALTER TABLE «a» RENAME b TO c',
    'a view': 'ALTER VIEW «v» RENAME TO «w»',
    'a view with a new query': 'ALTER VIEW «v» AS SELECT * FROM «t»',
    'a materialized table': 'ALTER MATERIALIZED TABLE «m» AS SELECT * FROM «t»',
    dropped: 'DROP TABLE IF EXISTS db.«t»; DROP TEMPORARY VIEW «v»; DROP MATERIALIZED TABLE «m»',
    shown: 'SHOW CREATE TABLE «t»; SHOW CREATE VIEW «v»; SHOW COLUMNS FROM «t»; SHOW PARTITIONS «t»',
    'shown databases are none': 'SHOW TABLES FROM db',
    described: 'DESCRIBE «t»; DESC EXTENDED db.«t»',
    'described models and functions are none': 'DESCRIBE MODEL m; DESC FUNCTION f; DESCRIBE CATALOG c',
    analysed: 'ANALYZE TABLE «t» COMPUTE STATISTICS',
    truncated: 'TRUNCATE TABLE «t»',
    explained: 'EXPLAIN PLAN FOR INSERT INTO «a» SELECT * FROM «b»',
    compiled: "COMPILE PLAN 'p.json' FOR INSERT INTO «a» SELECT * FROM «b»",
    'functions, connections, agents and tools are none':
      "CREATE FUNCTION f AS 'x.F'; DROP FUNCTION f; CREATE CONNECTION c WITH ('type' = 'x'); CREATE TOOL t USING FUNCTION f WITH ('type' = 'function'); CREATE AGENT a USING MODEL m USING TOOLS t WITH ('max_iterations' = '5')",
    'USE is none': 'USE CATALOG c; USE db',
  }))

describe('what is written', () =>
  holds({
    'INSERT INTO':
      "INSERT INTO «t» /*+ OPTIONS('a' = 'b') */ PARTITION (p = '1') (a, b) SELECT a, b FROM «s»",
    'INSERT OVERWRITE': 'INSERT OVERWRITE db.«t» SELECT * FROM «s»',
    'a CTE behind INSERT': 'INSERT INTO «t» WITH c AS (SELECT * FROM «s») SELECT * FROM c',
    'a statement set':
      'EXECUTE STATEMENT SET BEGIN INSERT INTO «a» SELECT * FROM «s»; INSERT INTO «b» SELECT * FROM «s»; END',
    'a statement set that begins': 'BEGIN STATEMENT SET; INSERT INTO «a» SELECT * FROM «s»; END',
    'a CTE of one INSERT is a table in the next':
      'EXECUTE STATEMENT SET BEGIN INSERT INTO «a» WITH s AS (SELECT 1) SELECT * FROM s; INSERT INTO «b» SELECT * FROM «s»; END',
    UPDATE: 'UPDATE «t» SET a = «t».b WHERE «t».c IN (SELECT x FROM «u»)',
    'UPDATE by an alias': 'UPDATE «t» AS x SET a = x.b WHERE x.c = 1',
    DELETE: 'DELETE FROM «t» WHERE «t».a = 1',
    'DELETE by an alias': 'DELETE FROM «t» x WHERE x.a = 1',
    MERGE:
      'MERGE INTO «t» AS x USING «s» ON x.a = «s».a WHEN MATCHED THEN UPDATE SET b = «s».b WHEN NOT MATCHED THEN INSERT VALUES («s».a)',
    'what is written is no table of FROM': 'INSERT INTO «orders» SELECT orders.id FROM «src_orders» orders',
  }))

describe('what is read', () =>
  holds({
    'comma joins': 'SELECT * FROM «src_a», «int_3» WHERE «int_3».id = «src_a».id',
    'joins of every kind':
      'SELECT * FROM «a» JOIN «b» ON TRUE LEFT JOIN «c» ON TRUE FULL OUTER JOIN «d» USING (x) CROSS JOIN «e» NATURAL JOIN «f»',
    'a join in brackets': 'SELECT * FROM («int_3» JOIN «b» ON «int_3».x = «b».x)',
    'a comment behind JOIN': 'SELECT * FROM «a» JOIN -- note\n «int_3» ON TRUE',
    'quoted, with an alias': 'SELECT x.a FROM `«int_3»` AS x',
    'quoted with its database': 'SELECT * FROM `db`.`«int_3»`',
    'another table with a dash': 'SELECT * FROM `«int_3-hist»`',
    'names that begin alike': 'SELECT * FROM «int_3» JOIN «int_33» ON «int_3».x = «int_33».x',
    'sub-queries': 'SELECT (SELECT MAX(x) FROM «a») FROM (SELECT * FROM «b») WHERE y IN (SELECT y FROM «c»)',
    'a correlated sub-query':
      'SELECT * FROM «t» WHERE EXISTS (SELECT 1 FROM «u» WHERE «u».x = «t».x AND NOT EXISTS (SELECT 1 FROM «v» WHERE «v».y = «t».y))',
    'set operations':
      'SELECT a FROM «t» UNION ALL (SELECT a FROM «u» EXCEPT SELECT a FROM «v») INTERSECT TABLE «w»',
    'TABLE t as a query': 'TABLE db.«t»',
    'window functions': "SELECT * FROM TABLE(TUMBLE(TABLE «int_3», DESCRIPTOR(ts), INTERVAL '1' DAY))",
    'with named arguments':
      "SELECT * FROM TABLE(HOP(DATA => TABLE db.«t», TIMECOL => DESCRIPTOR(ts), SLIDE => INTERVAL '1' HOUR, SIZE => INTERVAL '1' DAY))",
    'without TABLE()': "SELECT * FROM SESSION(TABLE «t» PARTITION BY k, DESCRIPTOR(ts), INTERVAL '1' HOUR) w",
    'process table functions': 'SELECT * FROM f(input => TABLE «t» PARTITION BY k, uid => 1)',
    'a model function': 'SELECT * FROM ML_PREDICT(TABLE «t», MODEL m, DESCRIPTOR(a))',
    'a temporal join': 'SELECT * FROM «o» JOIN «r» FOR SYSTEM_TIME AS OF «o».ts ON «o».k = «r».k',
    LATERAL:
      'SELECT * FROM «a», LATERAL (SELECT * FROM «b» WHERE «b».x = «a».x) AS t, LATERAL TABLE(f(«a».y)) AS g(z)',
    'a derived table sees no sibling': 'SELECT * FROM «a», (SELECT a.x FROM «b» a) AS c',
    UNNEST: 'SELECT * FROM «orders» CROSS JOIN UNNEST(«orders».items) AS i (x)',
    MATCH_RECOGNIZE:
      'SELECT * FROM «ticker» MATCH_RECOGNIZE (PARTITION BY k ORDER BY ts MEASURES a.p AS p PATTERN (a b+) DEFINE a AS a.p > 1) AS m',
    'a pattern variable called like a table':
      'SELECT * FROM «a» MATCH_RECOGNIZE (ORDER BY ts MEASURES a.p AS p PATTERN (a) DEFINE a AS a.p > 1)',
    'bare names of search functions':
      'SELECT * FROM «e», LATERAL TABLE(KEY_SEARCH_AGG(`«users_pg»`, DESCRIPTOR(id), user_id))',
    'of all of them':
      'SELECT * FROM LATERAL TABLE(VECTOR_SEARCH_AGG(db.«v», DESCRIPTOR(e), x, 3)), LATERAL TABLE(text_search_agg(«t», DESCRIPTOR(e), x, 3))',
    companions: 'SELECT * FROM `«orders»$late` JOIN «orders»$error ON TRUE JOIN db.`«orders»$late` ON TRUE',
    'companions of names with backquotes in them': 'SELECT * FROM `«a``b»$late` JOIN `«c»$la``te` ON TRUE',
    'names that are escaped, as a whole': 'SELECT * FROM «U&"d\\0061ta"» JOIN «U&"a$late"» ON TRUE',
    'a table that a WITH of the same name hides': 'WITH int_3 AS (SELECT * FROM «int_3») SELECT * FROM int_3',
    'recursive: not in its own body either':
      'WITH RECURSIVE int_3 AS (SELECT * FROM int_3) SELECT * FROM int_3',
    'a qualified name is no CTE': 'WITH t AS (SELECT 1) SELECT * FROM db.«t», t',
    'CTEs see those before them': 'WITH a AS (SELECT * FROM «b»), b AS (SELECT * FROM a) SELECT * FROM a, b',
    'a CTE ends with its query': 'SELECT * FROM (WITH a AS (SELECT 1) SELECT * FROM a), «a»',
    'a CTE is seen from sub-queries': 'WITH a AS (SELECT 1) SELECT * FROM «b» WHERE x IN (SELECT x FROM a)',
    'names are told apart by case': 'WITH T AS (SELECT 1) SELECT * FROM «t», T',
    'placeholders in names': 'SELECT * FROM ${DB}.«orders_${ENV}», <<src>>.«t»',
  }))

describe('qualifiers of columns', () =>
  holds({
    'a table without an alias': 'SELECT «t».a, «t».* FROM «t» ORDER BY «t».b',
    'with its database': 'SELECT db.«t».a, «t».b FROM db.«t»',
    'with its catalog': 'SELECT cat.db.«t».a, db.«t».b, «t».c FROM cat.db.«t»',
    'a system column': 'SELECT «t».`$rowtime` FROM «t»',
    'everywhere in a query':
      'SELECT SUM(«t».a) OVER (PARTITION BY «t».b ORDER BY «t».c), CASE WHEN «t».d IS NULL THEN CAST(«t».e AS INT) END FROM «t» WHERE «t».f BETWEEN «t».g AND 1 GROUP BY «t».h HAVING «t».i LIKE «t».j',
    'an alias hides the table': 'SELECT orders.id, o.id FROM «orders» o',
    'an alias equal to a table': 'SELECT int_3.id FROM «src» int_3',
    'an alias of a query': 'SELECT int_3.id FROM (SELECT * FROM «int_3») AS int_3',
    'an alias nearer than a table': 'SELECT * FROM «a» WHERE x IN (SELECT a.y FROM «b» a)',
    'a CTE is no table': 'WITH a AS (SELECT * FROM «t») SELECT a.x FROM a',
    'nested fields': 'SELECT o.int_3.total, «int_3».int_3.x FROM «orders» o, «int_3»',
    'nested fields of a column': 'SELECT o.int_3.total FROM «int_3»',
    'a database that is known makes a qualifier': 'INSERT INTO db.«sink» SELECT db.«t».a FROM «t»',
    'columns called like tables':
      'SELECT orders, COUNT(orders), EXTRACT(DAY FROM int_3) FROM «orders», «int_3»',
    'the words FROM that are none':
      "SELECT TRIM(BOTH 'x' FROM a), SUBSTRING(b FROM 1), OVERLAY(c PLACING 'x' FROM 1), d IS DISTINCT FROM e FROM «t»",
    'a literal': "SELECT 'copied from int_3 daily' FROM «t»",
    'functions of a database': 'SELECT db.f(«t».x) FROM «t»',
    'tables of one name': 'SELECT a.«t».x, b.«t».x FROM a.«t», b.«t»',
  }))

describe('hints', () =>
  holds({
    STATE_TTL: "SELECT /*+ STATE_TTL('«a»' = '1d', 'b' = '2d') */ * FROM «a» JOIN «x» AS b ON TRUE",
    'a qualified name': "SELECT /*+ STATE_TTL('db.«a»' = '1d') */ * FROM db.«a»",
    BROADCAST:
      'SELECT /*+ BROADCAST(«a»), SHUFFLE_HASH(b, «c») */ * FROM «a» JOIN «x» b ON TRUE JOIN «c» ON TRUE',
    LOOKUP:
      "SELECT /*+ LOOKUP('table' = '«r»', 'async' = 'true') */ * FROM «o» JOIN «r» FOR SYSTEM_TIME AS OF ts ON TRUE",
    'a table of a sub-query': 'SELECT /*+ BROADCAST(«b») */ * FROM «a» WHERE x IN (SELECT y FROM «b»)',
    'an alias before the table of a sub-query':
      'SELECT /*+ BROADCAST(b) */ * FROM «a» b WHERE x IN (SELECT y FROM «b»)',
    'not a table of a derived one': 'SELECT /*+ BROADCAST(a) */ * FROM (SELECT * FROM «a») AS t',
    'options of a table': "SELECT * FROM «t» /*+ OPTIONS('scan.startup.mode' = 't') */",
    'a CTE': 'WITH c AS (SELECT * FROM «t») SELECT /*+ BROADCAST(c) */ * FROM c',
  }))

describe('text of every form', () =>
  holds({
    'CRLF, tabs and emoji': "SELECT '😀',\r\n\t«t».a\r\nFROM\t«t» -- 😀\r\n",
    'a byte order mark': '\ufeffSELECT * FROM «t»',
    'doubled backquotes': 'SELECT `«a``b»`.x FROM `«a``b»`',
    'comments between any two tokens': 'SELECT/**/«t»/*a*/./*b*/a/**/FROM/**/db/**/./**/«t»--\n',
    'letters of other alphabets': 'SELECT «größe».ü FROM «größe»',
  }))

describe('roles', () => {
  const roles: readonly (readonly [string, readonly string[]])[] = [
    ['INSERT INTO a SELECT b.x FROM b', ['write a', 'qualifier b', 'read b']],
    ['CREATE TABLE a LIKE b', ['define a', 'like b']],
    ['CREATE VIEW v AS SELECT * FROM db.`t$late`', ['define v', 'read db.t$late']],
    ['ALTER TABLE a RENAME TO b', ['alter a', 'rename b']],
    ['ANALYZE TABLE a COMPUTE STATISTICS', ['alter a']],
    ['DROP TABLE a', ['drop a']],
    ['DESCRIBE a', ['mention a']],
    ['DELETE FROM a WHERE a.x = 1', ['write a', 'qualifier a']],
    ['SELECT /*+ BROADCAST(a) */ * FROM a', ['hint a', 'read a']],
    ["ALTER TABLE a SET ('error-handling.log.target' = '`my db`.`b`')", ['alter a', 'option my db.b']],
    ['SELECT * FROM LATERAL TABLE(KEY_SEARCH_AGG(a, DESCRIPTOR(b), c))', ['read a']],
  ]
  test.each(roles)('%s', (sql, expected) => expect(named(sql)).toEqual(expected))
})
