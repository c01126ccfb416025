import { itGives } from './flink.js'

describe('whole numbers', () => {
  itGives([
    ['5 / 2', 2],
    ['-5 / 2', -2],
    ['-5 % 2', -1],
    ['MOD(-5, 2)', -1],
    ['CAST(7 AS BIGINT) / 2', '3'],
    ['ROUND(125, -1)', 130],
    ['ROUND(-125, -1)', -130],
    ['ROUND(5)', 5],
    ['ABS(-5)', 5],
    ['SIGN(-5)', -1],
    ['BIN(4)', '100'],
    ['HEX(255)', 'FF'],
  ])
})

describe('decimals', () => {
  itGives([
    ['5.0 / 2', '2.500000000000'],
    ['1.00 / 3', '0.3333333333333'],
    ['CAST(100.00 AS DECIMAL(10, 2)) / CAST(3 AS DECIMAL(10, 2))', '33.3333333333333'],
    ['CAST(-7 AS DECIMAL(10, 3)) / 3', '-2.33333333333333'],
    ['CAST(2 AS BIGINT) / CAST(3 AS DECIMAL(5, 2))', '0.666667'],
    ['CAST(12345678.91 AS DECIMAL(10, 2)) / CAST(7 AS DECIMAL(10, 0))', '1763668.4157142857143'],
    ['CAST(1.5 AS DECIMAL(20, 10)) * CAST(2.5 AS DECIMAL(20, 10))', '3.75000000000000000'],
    ['1.1 + 2', '3.1'],
    ['1 - 0.25', '0.75'],
    ['7.5 % 2', '1.5'],
    ['ROUND(2.5)', '3'],
    ['ROUND(-2.5)', '-3'],
    ['ROUND(2.345, 2)', '2.35'],
    ['ROUND(2.345, -1)', '0'],
    ['TRUNCATE(2.349, 2)', '2.34'],
    ['TRUNCATE(-1.9)', '-1'],
    ['CEIL(2.1)', '3'],
    ['FLOOR(-2.1)', '-3'],
    ['SIGN(-2.5)', '-1.0'],
    ['CAST(1 AS DECIMAL)', '1'],
    ['CAST(1.0 AS DECIMAL(10, 2)) / 0', null],
  ])
})

describe('floating numbers', () => {
  itGives([
    ['ROUND(1.005E0, 2)', 1.01],
    ['ROUND(5.015E0, 2)', 5.02],
    ['ROUND(2.5E0)', 3],
    ['TRUNCATE(1.999E0, 1)', 1.9],
    ['POWER(2, 3)', 8],
    ['SQRT(2)', Math.SQRT2],
    ['LOG(2, 8)', 3],
    ['LOG10(100)', 2],
    ['EXP(1)', Math.E],
    ['PI()', Math.PI],
    ['1E0 / 4', 0.25],
  ])
})
