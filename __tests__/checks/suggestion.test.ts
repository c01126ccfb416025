import fc from 'fast-check'
import { unacceptedRows, type Acceptance } from '../../src/checks/acceptance.js'
import type { TableComparison } from '../../src/checks/comparison.js'
import { suggestedAcceptances } from '../../src/checks/suggestion.js'
import { parseAccepted } from '../../src/settings/accepted.js'

const same: TableComparison = {
  identity: 'db.fact',
  blue: 'db.fact',
  green: 'db.fact_v2',
  by: 'key',
  blueRows: 10,
  greenRows: 10,
  added: 0,
  removed: 0,
  changed: 0,
  columns: [],
  schema: [],
  examples: [],
}

const accepted = (comparison: TableComparison): Promise<readonly Acceptance[]> =>
  parseAccepted(suggestedAcceptances(comparison).join('\n'), '.bluegreen/accept.yaml')

describe('what would accept a difference', () => {
  test('is a line for each column, and one for whole rows', () => {
    const columns = [
      { column: 'total', changed: 3 },
      { column: 'same', changed: 0 },
      { column: 'yes', changed: 1 },
    ]
    expect(suggestedAcceptances({ ...same, added: 1, removed: 1, changed: 3, columns })).toEqual([
      '- { table: db.fact, column: "*", count: 2, reason: … }',
      '- { table: db.fact, column: total, count: 3, reason: … }',
      '- { table: db.fact, column: "yes", count: 1, reason: … }',
    ])
  })

  test('is nothing where nothing differs', () => {
    expect(suggestedAcceptances(same)).toEqual([])
  })

  test('is read as it is meant, and leaves nothing open', async () => {
    const count = fc.nat(9)
    const comparison = fc.record({
      by: fc.constantFrom('key' as const, 'multiset' as const),
      added: count,
      removed: count,
      columns: fc.uniqueArray(
        fc.record({ column: fc.constantFrom('a', 'true', 'with space', 'ü', '1', "it's"), changed: count }),
        { selector: ({ column }) => column, minLength: 1 },
      ),
    })
    await fc.assert(
      fc.asyncProperty(comparison, async (given) => {
        const changed = given.by === 'key' ? Math.max(...given.columns.map((one) => one.changed)) : 0
        const whole: TableComparison = { ...same, ...given, changed }
        expect(unacceptedRows(whole, await accepted(whole))).toBe(0)
      }),
    )
  })
})
