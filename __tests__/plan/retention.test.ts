import { keepsAsMuch } from '../../src/plan/retention.js'

describe('how much a topic keeps', () => {
  test.each([
    ['1 d', '24 h'],
    ['60 min', '1 hour'],
    ['1000 millis', '1s'],
    ['1500 µs', '2 ms'],
    ['900 nanoseconds', '1 micro'],
    ['604800000', '7 days'],
    ['7 d', '0'],
    ['7 d', '-1'],
  ])('%s is all there under %s', (before, after) => {
    expect(keepsAsMuch(before, after)).toBe(true)
  })

  test.each([
    ['2 d', '1 d'],
    ['1 ms', '999 micros'],
    ['-1', '100 d'],
    ['1 fortnight', '1 fortnight'],
    [null, '1 d'],
    ['1 d', null],
  ])('%s may not be under %s', (before, after) => {
    expect(keepsAsMuch(before, after)).toBe(false)
  })
})
