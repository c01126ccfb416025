import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  type Files,
  job,
  layer,
  moves,
  places,
  releaseOf,
  rewritten,
  table,
} from './release-of.js'

const shop: Files = {
  ...layer('mid', 'src'),
  ...layer('held', 'mid', 'other'),
  ...layer('behind_it', 'held'),
  ...layer('fact', 'mid'),
}
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }
const excluding = (...exclude: readonly string[]) => ({ options: { exclude } })

describe('an excluded table', () => {
  const release = releaseOf(shop, edited, excluding('held'))

  it('stops the walk, and is listed with what it goes on reading', () => {
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
    expect(release.excluded).toEqual([
      {
        identity: 'held',
        name: 'held',
        reads: ['mid'],
        reason: 'excluded: goes on reading mid until its own next change',
      },
    ])
  })

  it('follows the new names in git', () => {
    expect(changedFiles(edited, release)['held/dml.held.sql']).toBe(job('held', 'mid_v2', 'other'))
  })

  it('stays on blue where it runs', () => {
    const sent = release.green.statements.find(({ name }) => name === 'dml-held')
    expect(sent).toMatchObject({
      reads: ['mid', 'other'],
      writes: ['held'],
      sql: job('held', 'mid', 'other').slice(0, -2),
    })
    expect(release.green.tables.map(({ name }) => name)).toContain('mid')
    expect(release.green.statements.map(({ name }) => name)).not.toContain('dml-mid')
  })

  it('converges', () => {
    const head = rewritten(edited, release)
    const again = releaseOf(shop, head, excluding('held'))
    expect(again.edits).toEqual([])
    expect(again.hash).toBe(release.hash)
    expect(again.excluded).toEqual(release.excluded)
  })

  it('is listed only where the release would move it', () => {
    expect(releaseOf(shop, shop, excluding('held')).excluded).toEqual([])
  })

  it('keeps its own change waiting', () => {
    const both = { ...edited, 'held/dml.held.sql': job('held', 'mid') }
    const waiting = releaseOf(shop, both, excluding('held'))
    expect(moves(waiting)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
    expect(waiting.excluded[0]?.reason).toBe(
      'excluded: its own change waits, and it goes on reading mid until its own next change',
    )
    expect(waiting.green.statements.find(({ name }) => name === 'dml-held')?.reads).toEqual(['mid', 'other'])
  })

  it('is not altered in place', () => {
    const before = { ...shop, 'held/ddl.held.sql': table('held', " WITH ('kafka.retention.time' = '1 d')") }
    const after = { ...shop, 'held/ddl.held.sql': table('held', " WITH ('kafka.retention.time' = '2 d')") }
    expect(releaseOf(before, after, excluding('held')).inPlace).toEqual([])
  })

  it('goes on reading blue through the name that blue has', () => {
    const reader = { ...edited, 'fact/dml.fact.sql': job('fact', 'held') }
    const release = releaseOf(shop, reader, excluding('held'))
    expect(release.green.statements.find(({ name }) => name === 'dml-fact-v2')?.reads).toEqual(['held'])
  })

  it('keeps the name it has, though its author gave it another', () => {
    const renamed = Object.fromEntries(
      Object.entries(shop).map(([path, sql]) => [path, sql.replaceAll('held', 'kept')]),
    )
    const release = releaseOf(shop, renamed, excluding('held'))
    expect(release).toMatchObject({ faults: [], tables: [], excluded: [] })
    expect(release.warnings.map(({ message }) => message)).toEqual([
      'kept becomes held again: it is excluded, and so keeps its name',
    ])
    expect(rewritten(renamed, release)).toEqual(shop)
  })
})

describe('what cannot be excluded', () => {
  it('is one output of a job that also fills a released table', () => {
    const before: Files = {
      'set.sql':
        'EXECUTE STATEMENT SET BEGIN\nINSERT INTO a SELECT * FROM s;\nINSERT INTO b SELECT * FROM s;\nEND;',
      ...layer('fact', 'a'),
    }
    const after = { ...before, 'set.sql': before['set.sql']?.replace('FROM s;', 'FROM t;') ?? '' }
    const release = releaseOf(before, after, excluding('b'))
    expect(places(release.faults)).toEqual(['mixed-outputs at set.sql:1'])
    expect(release.faults[0]?.message).toBe('one job writes a, which is released, and b, which is excluded')
    expect(releaseOf(before, after, excluding('a', 'b'))).toMatchObject({ faults: [], tables: [] })
  })

  it('is one output of a job that runs, though head has split it', () => {
    const before: Files = {
      'set.sql':
        'EXECUTE STATEMENT SET BEGIN INSERT INTO a SELECT * FROM s; INSERT INTO b SELECT * FROM s; END;',
    }
    const after: Files = {
      'a.sql': 'INSERT INTO a SELECT * FROM t;',
      'b.sql': 'INSERT INTO b SELECT * FROM s;',
    }
    expect(places(releaseOf(before, after, excluding('b')).faults)).toEqual(['mixed-outputs at set.sql:1'])
  })

  it('is a new table that a released one reads', () => {
    const after = { ...edited, ...layer('fresh', 'src'), 'fact/dml.fact.sql': job('fact', 'fresh') }
    const release = releaseOf(shop, after, excluding('fresh'))
    expect(places(release.faults)).toEqual(['excluded-but-read at fact/dml.fact.sql:1'])
  })

  it('is what is no table of the project', () => {
    const release = releaseOf(shop, edited, excluding('hold'))
    expect(release.faults).toMatchObject([
      {
        code: 'unknown-table',
        message: 'release.exclude names hold, which is no table of the project; did you mean held?',
      },
    ])
  })
})

it('a removed table that is excluded goes on', () => {
  const release = releaseOf(
    shop,
    { ...layer('mid', 'src'), ...layer('held', 'mid', 'other'), ...layer('behind_it', 'held') },
    excluding('fact'),
  )
  expect(release).toMatchObject({ faults: [], tables: [], excluded: [{ identity: 'fact', name: 'fact' }] })
  expect(release.green.statements.map(({ name }) => name)).toContain('dml-fact')
})

it('a new table that is excluded waits as a whole', () => {
  const release = releaseOf(shop, { ...shop, ...layer('fresh', 'mid') }, excluding('fresh'))
  expect(release.tables).toEqual([])
  expect(release.excluded).toMatchObject([
    { identity: 'fresh', reads: [], reason: 'excluded: its own change waits' },
  ])
  expect(release.green.tables.map(({ name }) => name)).not.toContain('fresh')
})

it('what is excluded wins over what is listed', () => {
  const release = releaseOf(shop, shop, { options: { tables: ['mid'], exclude: ['mid'] } })
  expect(release.tables).toEqual([])
})
