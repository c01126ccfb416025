import { itGives } from './flink.js'

describe('casts to text', () => {
  itGives([
    ['CAST(TRUE AS STRING)', 'TRUE'],
    ['CAST(1E10 AS STRING)', '1.0E10'],
    ['CAST(0.0001E0 AS STRING)', '1.0E-4'],
    ['CAST(-1.5E-7 AS STRING)', '-1.5E-7'],
    ['CAST(123456.7E0 AS STRING)', '123456.7'],
    ['CAST(1E0 / 3 AS STRING)', '0.3333333333333333'],
    ['CAST(CAST(1.50 AS DECIMAL(10, 3)) AS STRING)', '1.500'],
    ["CAST(TIMESTAMP '2024-01-01 00:00:00' AS STRING)", '2024-01-01 00:00:00'],
    ["CAST(CAST('2024-01-01 00:00:00.123456' AS TIMESTAMP(3)) AS STRING)", '2024-01-01 00:00:00.123'],
    ['CAST(TO_TIMESTAMP_LTZ(1000, 3) AS STRING)', '1970-01-01 00:00:01.000'],
    ["CAST(TIME '10:00:00' AS STRING)", '10:00:00'],
    ["CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRING)", '+1 02:03:04.500'],
    ["CAST(-INTERVAL '1' HOUR AS STRING)", '-0 01:00:00.000'],
    ["CAST(INTERVAL '14' MONTH AS STRING)", '+1-02'],
    ['CAST(ARRAY[1, 2, CAST(NULL AS INT)] AS STRING)', '[1, 2, NULL]'],
    ["CAST(MAP['a', 1] AS STRING)", '{a=1}'],
    ["CAST(ROW(1, 'a', TRUE) AS STRING)", '(1, a, TRUE)'],
    ["CAST('abc' AS CHAR(5)) || '|'", 'abc  |'],
    ["CAST('abcdef' AS VARCHAR(3))", 'abc'],
  ])
})

describe('casts to other types', () => {
  itGives([
    ["CAST('12.5' AS INT)", 12],
    ["CAST(' 12 ' AS INT)", 12],
    ['CAST(12.9E0 AS INT)', 12],
    ['CAST(-12.9 AS INT)', -12],
    ['CAST(1.005E0 AS DECIMAL(10, 2))', '1.01'],
    ["CAST('12.345' AS DECIMAL(10, 2))", '12.35'],
    ['CAST(99999 AS DECIMAL(4, 1))', null],
    ['CAST(TRUE AS INT)', 1],
    ['CAST(2 AS BOOLEAN)', true],
    ["CAST('2024-01-05' AS DATE)", '2024-01-05'],
    ["CAST(TIMESTAMP '2024-01-01 10:00:00' AS DATE)", '2024-01-01'],
    ["TRY_CAST('x' AS INT)", null],
    ["TRY_CAST('2024-01-05T10:00:00' AS TIMESTAMP(0))", null],
    ["TRY_CAST('2024-01-05 1:2:3' AS TIMESTAMP(0))", '2024-01-05 01:02:03'],
    ["CAST(TIMESTAMP '2024-01-05 10:11:12.5' AS TIME)", '10:11:12'],
    ["CAST(ROW(1, 'a') AS ROW<n BIGINT, s STRING>)", { n: '1', s: 'a' }],
  ])
})
