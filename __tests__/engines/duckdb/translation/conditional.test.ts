import { itGives } from './flink.js'

describe('conditions', () => {
  itGives([
    ["CASE 3 WHEN 1 THEN 'a' WHEN 3 THEN 'c' ELSE 'z' END", 'c'],
    ["CASE WHEN 1 > 2 THEN 'a' ELSE 'abc' END || '|'", 'abc|'],
    ['CASE WHEN TRUE THEN 1 ELSE 1.5 END', '1.0'],
    ['COALESCE(CAST(NULL AS INT), 1.5)', '1.5'],
    ['IFNULL(CAST(NULL AS INT), 3)', 3],
    ['IF(1 > 2, 1, 2)', 2],
    ['NULLIF(1, 1)', null],
    ['GREATEST(1, 2, 3)', 3],
    ['GREATEST(1, CAST(NULL AS INT))', null],
    ['LEAST(1, 2.5)', '1.0'],
    ['5 BETWEEN 1 AND 6', true],
    ['5 BETWEEN SYMMETRIC 6 AND 1', true],
    ['CAST(NULL AS BOOLEAN) IS NOT TRUE', true],
    ['CAST(NULL AS BOOLEAN) IS UNKNOWN', true],
    ['NULL IS NOT DISTINCT FROM CAST(NULL AS INT)', true],
    ['1 IN (1, 2)', true],
    ['3 NOT IN (1, CAST(NULL AS INT))', null],
    ["TIMESTAMP '2024-01-01 00:00:00' > '2023-12-31 00:00:00'", true],
    ['TYPEOF(1 + CAST(1 AS DECIMAL(5, 2)))', 'DECIMAL(13, 2)'],
  ])
})

describe('JSON', () => {
  itGives([
    [`JSON_VALUE('{"a":{"b":1}}', '$.a.b')`, '1'],
    [`JSON_VALUE('{"a":{"b":1}}', '$.a')`, null],
    [`JSON_VALUE('{"c":[1,2]}', '$.c[1]')`, '2'],
    [`JSON_VALUE('{"f":1.50}', '$.f' RETURNING DOUBLE)`, 1.5],
    [`JSON_VALUE('{}', '$.f' DEFAULT 'q' ON EMPTY)`, null],
    [`JSON_VALUE('{}', 'lax $.f' DEFAULT 'q' ON EMPTY)`, 'q'],
    [`JSON_VALUE('{}', '$.f' DEFAULT 'w' ON ERROR)`, 'w'],
    ["JSON_VALUE('no json', '$.f')", null],
    [`JSON_QUERY('{"a":{"b":1}}', '$.a')`, '{"b":1}'],
    [`JSON_QUERY('{"a":1}', '$.a')`, null],
    [`JSON_QUERY('{"a":1}', '$.a' WITH WRAPPER)`, '[1]'],
    [`JSON_EXISTS('{"a":1}', '$.b')`, false],
    [`JSON_OBJECT('a' VALUE 1, 'b' VALUE 'x')`, '{"a":1,"b":"x"}'],
    ["JSON_OBJECT(KEY 'a' VALUE CAST(NULL AS STRING) ABSENT ON NULL)", '{}'],
    ["JSON_ARRAY(1, 'a', TRUE)", '[1,"a",true]'],
    ["JSON_STRING(ROW(1, 'a'))", '{"EXPR$0":1,"EXPR$1":"a"}'],
    ["'{}' IS JSON", true],
    ["'x' IS JSON OBJECT", false],
  ])
})

describe('collections', () => {
  itGives([
    ['ARRAY[1, 2][1]', 1],
    ['ARRAY[1, 2][5]', null],
    ["MAP['a', 1]['a']", 1],
    ["MAP['a', 1]['b']", null],
    ['CARDINALITY(ARRAY[1, 2])', 2],
    ['ARRAY_DISTINCT(ARRAY[2, 1, 2])', [2, 1]],
    ['ARRAY_POSITION(ARRAY[1, 2], 2)', 2],
    ['ARRAY_REMOVE(ARRAY[1, 2, 1], 1)', [2]],
    ['ARRAY_SLICE(ARRAY[1, 2, 3], 2, 3)', [2, 3]],
    ['ARRAY_SORT(ARRAY[2, CAST(NULL AS INT), 1])', [null, 1, 2]],
    ['ARRAY_UNION(ARRAY[2, 1], ARRAY[1, 3])', [2, 1, 3]],
    ['ARRAY_EXCEPT(ARRAY[1, 2], ARRAY[1])', [2]],
    ["ARRAY_JOIN(ARRAY['a', CAST(NULL AS STRING), 'b'], ',')", 'a,b'],
    ["MAP_KEYS(MAP['a', 1])", ['a']],
    ["CAST(MAP_UNION(MAP['a', 1], MAP['a', 2, 'b', 3]) AS STRING)", '{a=2, b=3}'],
    ["CAST(STR_TO_MAP('k1=v1,k2=v2') AS STRING)", '{k1=v1, k2=v2}'],
  ])
})
