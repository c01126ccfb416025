import { describe, expect, it } from '@jest/globals'
import { changedFiles, type Files, job, layer, moves, places, releaseOf, table } from './release-of.js'

const shop: Files = { ...layer('mid', 'src'), ...layer('fact', 'mid') }
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }

describe('without a baseline', () => {
  const after: Files = { ...shop, ...layer('old_v4', 'mid_v3') }
  const release = releaseOf(null, after)

  it('everything is new and nothing is rewritten, and the plan says so', () => {
    expect(moves(release)).toEqual(['nothing → fact', 'nothing → mid', 'nothing → old_v4'])
    expect(release.tables.map(({ change }) => change)).toEqual(['additive', 'additive', 'additive'])
    expect(release.edits).toEqual([])
    expect(release.warnings.map(({ code }) => code)).toEqual(['no-baseline'])
    expect(release.faults).toEqual([])
    expect(release.blue).toEqual({ tables: [], statements: [], connectors: [] })
    expect(release.baseline).toEqual({ ref: 'nothing', commit: null })
  })

  it('no name is of another time', () => {
    expect(release.green.tables.find(({ name }) => name === 'mid_v3')?.kind).toBe('external')
  })

  it('what nobody can read is a warning: nothing has changed yet', () => {
    expect(places(releaseOf(null, { ...shop, 'scratch.sql': 'SELEC 1;' }).warnings)).toEqual([
      'no-baseline at :0',
      'not-understood at scratch.sql:1',
    ])
  })
})

describe('a head that lacks the baseline', () => {
  it('is planned as merged, where no file to be edited differs', () => {
    const release = releaseOf(shop, edited, { behind: ['other.sql'] })
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
  })

  it('is a fault where one does, with the command that merges', () => {
    const release = releaseOf(shop, edited, { behind: ['fact/dml.fact.sql', 'other.sql'] })
    expect(release.faults).toEqual([
      {
        code: 'behind-baseline',
        file: 'fact/dml.fact.sql',
        line: 1,
        column: 1,
        message: 'this branch lacks what v1.0.0 changed in this file',
        hint: 'merge it first: git merge v1.0.0',
      },
    ])
    expect(release.edits).toEqual([])
  })

  it('is a fault where a connector file to be edited differs', () => {
    const sink = { 'sink.json': '{ "connector.class": "x.Sink", "topics": "fact" }' }
    const release = releaseOf({ ...shop, ...sink }, { ...edited, ...sink }, { behind: ['sink.json'] })
    expect(places(release.faults)).toEqual(['behind-baseline at sink.json:1'])
  })

  it('is a fault where the merge conflicts', () => {
    const release = releaseOf(shop, edited, { conflicts: ['mid/dml.mid.sql'] })
    expect(release.faults).toMatchObject([
      {
        code: 'behind-baseline',
        file: 'mid/dml.mid.sql',
        message: 'merging v1.0.0 into this branch conflicts here',
        hint: 'merge it first: git merge v1.0.0',
      },
    ])
    expect(release.edits).toEqual([])
  })
})

describe('a baseline that moved on', () => {
  const next: Files = { ...layer('mid_v2', 'src'), ...layer('fact_v2', 'mid_v2') }

  it('moves the branch with it', () => {
    const head = { ...next, 'mid_v2/dml.mid_v2.sql': job('mid_v2', 'src_2') }
    const release = releaseOf(next, head)
    expect(moves(release)).toEqual(['fact_v2 → fact_v3', 'mid_v2 → mid_v3'])
    expect(changedFiles(head, release)['mid_v2/ddl.mid_v2.sql']).toBe(table('mid_v3'))
  })

  it('takes back what a branch was rewritten to, where it has no change of its own', () => {
    const head: Files = {
      'mid_v2/ddl.mid_v2.sql': table('mid_v3'),
      'mid_v2/dml.mid_v2.sql': job('mid_v3', 'src'),
      'fact_v2/ddl.fact_v2.sql': table('fact_v3'),
      'fact_v2/dml.fact_v2.sql': job('fact_v3', 'mid_v3'),
    }
    const release = releaseOf(next, head)
    expect(release.tables).toEqual([])
    expect({ ...head, ...changedFiles(head, release) }).toEqual(next)
  })
})
