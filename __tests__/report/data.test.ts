import { describe, expect, test } from '@jest/globals'
import { dataLine } from '../../src/report/data.js'
import { terminalData } from '../../src/report/terminal.js'
import { comparison } from './plans.js'

const data = (total: number | null, ...comparisons: readonly ReturnType<typeof comparison>[]) => ({
  rows: 'sample rows',
  total,
  comparisons,
  problem: null,
})

describe('what a comparison found', () => {
  test.each([
    [
      data(7, comparison('a'), comparison('b')),
      'On 7 sample rows: all 2 compared tables come out the same.',
      'On 7 sample rows:\n  all 2 compared tables come out the same',
    ],
    [
      data(7, comparison('a')),
      'On 7 sample rows: the one compared table comes out the same.',
      'On 7 sample rows:\n  the one compared table comes out the same',
    ],
    [
      data(0, comparison('a')),
      'There are no sample rows of what the release reads, so nothing is shown.',
      'On 0 sample rows:\n  nothing is shown: there are no sample rows of what the release reads',
    ],
  ])('in one line of Markdown, and on a terminal: %#', (found, line, text) => {
    expect(dataLine(found)).toBe(line)
    expect(terminalData({ data: found })).toBe(text)
  })
})
