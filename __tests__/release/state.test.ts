import { describe, expect, it } from '@jest/globals'
import { job, layer, releaseOf, table } from './release-of.js'

const view = 'CREATE VIEW counted AS SELECT id, COUNT(*) AS n FROM mid GROUP BY id;'
const before = {
  ...layer('mid', 'src'),
  'counted.sql': view,
  'fact.sql': table('fact') + job('fact', 'counted'),
  'passed.sql': table('passed') + job('passed', 'mid'),
}

describe('state', () => {
  it('is known of each statement, also where a view hides it', () => {
    const release = releaseOf(before, { ...before, 'mid/dml.mid.sql': job('mid', 'src_2') })
    const { statements } = release.green
    const stateful = Object.fromEntries(
      statements.filter(({ kind }) => kind === 'job').map((one) => [one.writes.join(), one.stateful]),
    )
    expect(stateful).toEqual({ fact_v2: true, mid_v2: false, passed_v2: false })
    expect(statements.filter(({ kind }) => kind === 'table').map((one) => one.stateful)).toEqual([
      null,
      null,
      null,
    ])
  })
})
