import type { TableComparison } from '../../src/checks/comparison.js'
import { judgeOf } from '../../src/checks/judge.js'
import type { Limit, Limits } from '../../src/checks/limits.js'

const comparison = (more: Partial<TableComparison> = {}): TableComparison => ({
  identity: 'fact',
  blue: 'fact',
  green: 'fact_v2',
  by: 'key',
  blueRows: 1000,
  greenRows: 1000,
  added: 0,
  removed: 0,
  changed: 0,
  columns: [],
  schema: [],
  examples: [],
  ...more,
})

const limits = (more: Partial<Limits> = {}): { readonly rows: Limits } => ({
  rows: { warn: null, fail: null, minRows: 0, ...more },
})
const share = (part: number): Limit => ({ kind: 'share', share: part })
const rows = (count: number): Limit => ({ kind: 'rows', rows: count })
const changed = (count: number) =>
  comparison({ changed: count, columns: [{ column: 'total', changed: count }] })

describe('a judge of rows', () => {
  it('lets pass what is the same', () => {
    expect(judgeOf(limits(), [])([comparison()])).toEqual([
      { check: 'rows', table: 'fact_v2', outcome: 'pass', message: '1,000 rows, no difference' },
    ])
  })

  it('reports what differs, and no more, where no limit is set', () => {
    const found = comparison({
      added: 2,
      removed: 3,
      changed: 14,
      columns: [{ column: 'total', changed: 14 }],
    })
    expect(judgeOf(limits(), [])([found])).toEqual([
      {
        check: 'rows',
        table: 'fact_v2',
        outcome: 'warn',
        message: '19 of 1,000 rows differ (2 added, 3 removed, 14 changed: total in 14)',
      },
    ])
  })

  const verdicts: readonly (readonly [string, Partial<Limits>, TableComparison, string])[] = [
    ['under the limit of a warning', { warn: share(0.01) }, changed(10), 'pass'],
    ['over the limit of a warning', { warn: share(0.01) }, changed(11), 'warn'],
    ['over the limit of a failure', { warn: share(0.001), fail: share(0.01) }, changed(11), 'fail'],
    ['under a number of rows', { fail: rows(5) }, changed(5), 'warn'],
    ['over a number of rows', { fail: rows(5) }, changed(6), 'fail'],
    ['any at all where none may', { fail: rows(0) }, changed(1), 'fail'],
    ['too few rows on both sides', { minRows: 2000 }, changed(1), 'inconclusive'],
    [
      'too few rows on one side only',
      { minRows: 500, fail: rows(0) },
      comparison({ greenRows: 0, removed: 1000 }),
      'fail',
    ],
    [
      'rows without a key that came and went',
      { fail: rows(5) },
      comparison({ by: 'multiset', added: 5, removed: 5 }),
      'warn',
    ],
  ]
  it.each(verdicts)('%s', (_, own, found, outcome) => {
    expect(judgeOf(limits(own), [])([found])[0]?.outcome).toBe(outcome)
  })

  it('says the limit that is passed', () => {
    const [finding] = judgeOf(limits({ fail: share(0.01) }), [])([changed(20)])
    expect(finding?.message).toBe('20 of 1,000 rows differ (20 changed: total in 20); the limit is 1%')
  })

  it('warns of every difference between schemas', () => {
    const schema = [{ column: 'n', blue: 'INT', green: null, message: 'column n is gone' }]
    expect(judgeOf(limits(), [])([comparison({ schema })])[0]).toEqual({
      check: 'schema',
      table: 'fact_v2',
      outcome: 'warn',
      message: 'column n is gone',
    })
  })
})

describe('accepted deviations', () => {
  const accept = (more: object) => ({
    table: 'fact',
    column: 'total',
    count: null,
    reason: 'new rate',
    ...more,
  })
  const strict = limits({ fail: rows(0) })
  const outcome = (found: TableComparison, accepted: object) =>
    judgeOf(strict, [accept(accepted)])([found]).map((one) => one.outcome)

  it('cover the changed rows of their column', () => {
    expect(outcome(changed(20), {})).toEqual(['pass'])
  })

  it.each(['fact', 'fact_v2'])('name their table as %s', (table) => {
    expect(outcome(changed(20), { table })).toEqual(['pass'])
  })

  it('cover no other column, and no other table', () => {
    expect(outcome(changed(20), { column: 'other' })).toEqual(['fail', 'warn'])
    expect(outcome(changed(20), { table: 'dim' })).toEqual(['fail', 'warn'])
  })

  it('cover no more rows than they say', () => {
    expect(outcome(changed(20), { count: 20 })).toEqual(['pass'])
    expect(outcome(changed(20), { count: 19 })).toEqual(['fail'])
  })

  it('cover whole rows with *', () => {
    const found = comparison({ added: 5, removed: 2 })
    expect(outcome(found, { column: '*' })).toEqual(['pass'])
    expect(outcome(found, { column: '*', count: 6 })).toEqual(['fail'])
    expect(outcome(found, {})).toEqual(['fail', 'warn'])
  })

  it('cover rows without a key that differ in their column alone', () => {
    const found = comparison({
      by: 'multiset',
      added: 3,
      removed: 3,
      columns: [{ column: 'total', changed: 3 }],
    })
    expect(outcome(found, {})).toEqual(['pass'])
    expect(outcome({ ...found, columns: [...found.columns, { column: 'n', changed: 1 }] }, {})).toEqual([
      'fail',
    ])
  })

  it('that do not occur are a warning', () => {
    expect(judgeOf(limits(), [accept({})])([comparison()])[1]).toEqual({
      check: 'accepted',
      table: 'fact_v2',
      outcome: 'warn',
      message:
        'the accepted deviation in total (new rate) does not occur: take it out of .bluegreen/accept.yaml',
    })
  })
})
