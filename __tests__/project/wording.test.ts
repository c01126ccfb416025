import { expect, test } from '@jest/globals'
import { cutAt, cutLines } from '../../src/project/wording.js'

test.each([
  [['a', 'b'], 2, undefined, ['a', 'b']],
  [['a', 'b', 'c'], 2, undefined, ['a', 'b', 'and 1 more']],
  [['a', 'b', 'c'], 2, 'check', ['a', 'b', 'and 1 more check']],
  [Array(1_301).fill('a'), 1, 'check', ['a', 'and 1,300 more checks']],
  [[], 0, undefined, []],
])('a list of lines is cut, and says how much more there is', (lines, limit, one, expected) => {
  expect(cutLines(lines, limit, one)).toEqual(expected)
})

test('what is cut may be anything', () => {
  expect(cutAt([1, 2, 3, 4], 2, (left) => -left)).toEqual([1, 2, -2])
})
