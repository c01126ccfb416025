import { describe, expect, it } from '@jest/globals'
import { differenceList } from '../../src/report/difference-list.js'

const few = ['filter changed: a > 1 → a > 2', 'join with b added']

describe('what differs in a table, in one line', () => {
  it('is told whole where it is little', () => {
    expect(differenceList([])).toBe('')
    expect(differenceList(few)).toBe('filter changed: a > 1 → a > 2; join with b added')
  })

  it('says how many more there are past the eighth', () => {
    const many = Array.from({ length: 11 }, (_, at) => `column c${at} added`)
    expect(differenceList(many)).toBe(`${many.slice(0, 8).join('; ')}; and 3 more`)
  })

  it('cuts no difference in two', () => {
    const long = Array.from({ length: 5 }, (_, at) => `column c${at}: ${'x'.repeat(150)}`)
    expect(differenceList(long)).toBe(`${long.slice(0, 2).join('; ')}; and 3 more`)
    expect(differenceList([`column c: ${'x'.repeat(500)}`, ...few])).toBe(
      `column c: ${'x'.repeat(500)}; and 2 more`,
    )
  })
})
