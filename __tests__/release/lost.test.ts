import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  type Files,
  job,
  layer,
  moves,
  places,
  releaseFrom,
  releaseOf,
  snapshot,
} from './release-of.js'

const shop: Files = { ...layer('mid', 'src'), ...layer('fact', 'mid') }
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }
const both = (more: Files, given = {}) => releaseOf({ ...shop, ...more }, { ...edited, ...more }, given)

describe('what cannot be understood', () => {
  const scratch: Files = { 'scratch.sql': 'SELECT 1;\nSELEC * FROM mid;\nSELECT 2;' }

  it('is a warning where it did not change: it runs nowhere', () => {
    const release = both(scratch)
    expect(release.faults).toEqual([])
    expect(places(release.warnings)).toEqual(['not-understood at scratch.sql:2'])
    expect(release.warnings[0]?.message).toMatch(/^left alone: .* \(and it names mid, which is released\)$/)
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
    expect(changedFiles({ ...edited, ...scratch }, release)).not.toHaveProperty('scratch.sql')
  })

  it('leaves the table that only it fills unmade: one that other statements fill, or that it reads, is no news', () => {
    const unread: Files = {
      ...layer('late', 'src'),
      'late/dml.late.sql': '-- INSERT INTO src\nINSERT INTO `db`.`late` SELECT FROM src, mid;',
      'more.sql': 'INSERT INTO mid SELECT FROM src;',
    }
    const { warnings } = both(unread)
    expect(places(warnings)).toEqual([
      'not-made at late/ddl.late.sql:1',
      'not-understood at late/dml.late.sql:2',
      'not-understood at more.sql:1',
    ])
    expect(warnings[0]?.message).toMatch(/^late is not made, .* late\/dml\.late\.sql:2, /)
  })

  it('is a fault where it changed, and then nothing is rewritten', () => {
    const release = releaseOf(
      { ...shop, ...scratch },
      { ...edited, 'scratch.sql': 'SELECT 1;\nSELEC * FROM fact;' },
    )
    expect(release.faults).toMatchObject([
      { code: 'not-understood', file: 'scratch.sql', line: 2, column: 1 },
    ])
    expect(release.edits).toEqual([])
  })

  it('is a fault where it is new', () => {
    expect(places(releaseOf(shop, { ...shop, ...scratch }).faults)).toEqual([
      'not-understood at scratch.sql:2',
    ])
  })

  it('did not change where its file moved, or the statements around it', () => {
    const moved = releaseOf(
      { ...shop, ...scratch },
      { ...edited, 'tmp/scratch.sql': `SELECT 3;\n\n${scratch['scratch.sql'] ?? ''}` },
      { renames: [{ from: 'scratch.sql', to: 'tmp/scratch.sql' }] },
    )
    expect(moved.faults).toEqual([])
    expect(places(moved.warnings)).toEqual(['not-understood at tmp/scratch.sql:4'])
  })

  it('is a fault where a placeholder stands beside the name of a released table', () => {
    const holes: Files = { 'holes.sql': 'INSERT INTO ${sink} SELEC * FROM mid;' }
    const release = both(holes)
    expect(places(release.faults)).toEqual(['not-understood at holes.sql:1'])
    expect(release.faults[0]?.message).toMatch(/\(and it names mid, which is released\)$/)
    expect(both({ 'holes.sql': 'INSERT INTO ${sink} SELEC * FROM other;' }).faults).toEqual([])
  })

  it.each([
    ['a job', 'CREATE TABLE fact (id INT);\nINSERT INTO fact SELEC id FROM mid;'],
    ['a definition', 'CREATE TABEL fact (id INT);\nINSERT INTO fact SELECT id FROM mid;'],
    ['all', "CREATE TABLE fact (id INT, 'abc);\nINSERT INTO fact SELECT id FROM mid;"],
  ])('removes nothing where it made or filled a table: %s', (_, broken) => {
    const whole = { 'fact.sql': 'CREATE TABLE fact (id INT);\nINSERT INTO fact SELECT id FROM mid;' }
    const release = releaseOf(
      { ...layer('mid', 'src'), ...whole },
      { ...layer('mid', 'src'), 'fact.sql': broken },
    )
    expect(places(release.faults)).toEqual([expect.stringMatching(/^not-understood at fact.sql:[12]$/)])
    expect(release.tables).toEqual([])
  })

  it('is a fault where it names a table that is removed', () => {
    const holes: Files = { 'holes.sql': 'INSERT INTO ${sink} SELEC * FROM fact;' }
    const release = releaseOf({ ...shop, ...holes }, { ...layer('mid', 'src'), ...holes })
    expect(places(release.faults)).toEqual(['not-understood at holes.sql:1'])
  })

  it('is always a fault if one is strict', () => {
    expect(places(both(scratch, { options: { strict: true } }).faults)).toEqual([
      'not-understood at scratch.sql:2',
    ])
  })
})

describe('placeholders in what is understood', () => {
  it('stay, and names around them move', () => {
    const hole: Files = { 'hole.sql': "INSERT INTO hole SELECT * FROM ${db}.mid WHERE tenant = '${tenant}';" }
    const release = both(hole)
    expect(release.faults).toEqual([])
    expect(changedFiles({ ...edited, ...hole }, release)['hole.sql']).toBe(
      "INSERT INTO hole_v2 SELECT * FROM ${db}.mid_v2 WHERE tenant = '${tenant}';",
    )
  })
})

describe('a file that cannot be read', () => {
  const unread = (path: string, oid: string, problem: 'not-utf-8' | 'too-large') =>
    ({ path, kind: 'file', oid, text: null, problem }) as const

  it('is a warning where it did not change, else a fault', () => {
    const before = [...snapshot(shop), unread('x.sql', '1', 'not-utf-8')]
    const same = releaseFrom(before, [...snapshot(edited), unread('x.sql', '1', 'not-utf-8')])
    expect(same.faults).toEqual([])
    expect(same.warnings).toMatchObject([
      { code: 'not-read', file: 'x.sql', message: 'x.sql is not UTF-8 text' },
    ])
    const other = releaseFrom(before, [...snapshot(edited), unread('x.sql', '2', 'too-large')])
    expect(other.faults).toMatchObject([
      { code: 'not-read', file: 'x.sql', message: 'x.sql is larger than the limit of 10 MB' },
    ])
  })

  it('is nothing where it is no SQL', () => {
    const release = releaseFrom(snapshot(shop), [...snapshot(shop), unread('x.json', '2', 'not-utf-8')])
    expect([...release.faults, ...release.warnings]).toEqual([])
  })
})

describe('a name that holds a placeholder', () => {
  const reading = (name: string): Files => ({ 'late.sql': `INSERT INTO late\nSELECT * FROM ${name};` })

  it.each(["{{ ref('mid') }}", '${env}_mid', '${env}mid_v2', '`${env}_mid`', '${db}.{{ mid }}'])(
    'is a fault where it may mean a released table: %s',
    (name) => {
      const release = both(reading(name))
      expect(release.faults).toMatchObject([
        { code: 'not-understood', file: 'late.sql', line: 2, column: 15 },
      ])
      expect(release.faults[0]?.message).toMatch(/may mean mid(_v2)?, which is released$/)
      expect(release.edits).toEqual([])
    },
  )

  it.each(["{{ ref('other') }}", '${env}_src', '${mid_env}_t'])(
    'is none where it means another: %s',
    (name) => {
      expect(both(reading(name)).faults).toEqual([])
    },
  )

  it('is moved as it stands, where that is what the table is called', () => {
    const files: Files = {
      'a.sql': 'CREATE TABLE ${env}_mid (id INT);\nINSERT INTO ${env}_mid SELECT id FROM src;',
      'b.sql': 'CREATE TABLE {{ env }}_late (id INT);\nINSERT INTO {{ env }}_late SELECT id FROM ${env}_mid;',
    }
    const after = { ...files, 'a.sql': files['a.sql']?.replace('SELECT id', 'SELECT id + 1') ?? '' }
    const release = releaseOf(files, after)
    expect(release.faults).toEqual([])
    expect(changedFiles(after, release)['b.sql']).toBe(
      'CREATE TABLE {{ env }}_late_v2 (id INT);\nINSERT INTO {{ env }}_late_v2 SELECT id FROM ${env}_mid_v2;',
    )
  })

  it('does not hinder a statement that names its tables plainly', () => {
    const release = both({ 'late.sql': 'INSERT INTO late SELECT * FROM ${db}.mid WHERE id > ${least};' })
    expect(release.faults).toEqual([])
    expect(moves(release)).toContain('late → late_v2')
  })
})
