import { describe, expect, it } from '@jest/globals'
import { changedFiles, type Files, job, layer, moves, places, releaseOf, table } from './release-of.js'

const shop: Files = {
  'src_a/ddl.src_a.sql': table('src_a'),
  ...layer('int_1', 'src_a'),
  ...layer('fact_1', 'int_1'),
}
const edited: Files = { ...shop, 'int_1/dml.int_1.sql': job('int_1', 'src_a').replace(';', ' LIMIT 9;') }

describe('files', () => {
  const tested: Files = {
    'fact_1/tests/insert_int_1.sql': "INSERT INTO int_1 VALUES ('1', 1);",
    'test/fact_1.sql': job('other', 'int_1'),
    'fact_1/my_tests/dml.sql': job('noted', 'int_1'),
  }

  it('with a segment test or tests take no part; a name that only holds the word does', () => {
    const release = releaseOf({ ...shop, ...tested }, { ...edited, ...tested })
    expect(moves(release)).toEqual(['fact_1 → fact_1_v2', 'int_1 → int_1_v2', 'noted → noted_v2'])
    expect(Object.keys(changedFiles({ ...edited, ...tested }, release))).not.toContain('test/fact_1.sql')
  })

  it.each(['**/tmp_*', 'scratch', 'scratch/', './scratch', 'pipelines/scratch', 'scratch/**'])(
    'that ignore names take no part: %s',
    (pattern) => {
      const scratch: Files = { 'pipelines/scratch/tmp_leftover.sql': job('int_1', 'src_b') }
      const under = (files: Files): Files =>
        Object.fromEntries(Object.entries(files).map(([path, text]) => [`pipelines/${path}`, text]))
      const before = { ...under(shop), ...scratch }
      const after = { ...under(edited), ...scratch }
      const release = releaseOf(before, after, { root: 'pipelines', ignore: [pattern] })
      expect(release.warnings).toEqual([])
      expect(changedFiles(after, release)).not.toHaveProperty('pipelines/scratch/tmp_leftover.sql')
    },
  )

  it('outside the folder of the project take no part', () => {
    const release = releaseOf({ ...shop, 'other/x.sql': job('x', 'int_1') }, edited, { root: 'int_1' })
    expect(moves(release)).toEqual(['int_1 → int_1_v2'])
  })
})

describe('scripts', () => {
  const script: Files = {
    'ops.sql': "SELECT * FROM int_1;\nDROP TABLE fact_1;\nSHOW TABLES;\nSET 'a' = '1';\n",
  }

  it('are left alone, and listed where they name a released table', () => {
    const release = releaseOf({ ...shop, ...script }, { ...edited, ...script })
    expect(changedFiles({ ...edited, ...script }, release)).not.toHaveProperty('ops.sql')
    expect(places(release.warnings)).toEqual([
      'script-names-released at ops.sql:1',
      'script-names-released at ops.sql:2',
    ])
  })

  it('make no table known, and no reader', () => {
    const release = releaseOf(shop, { ...shop, 'ops.sql': 'SELECT * FROM int_1 JOIN new_one ON TRUE;' })
    expect(release.tables).toEqual([])
    expect(release.green.tables.map(({ name }) => name)).not.toContain('new_one')
  })
})

describe('seeds', () => {
  const seed = "INSERT INTO dim VALUES ('1', 1);\n"
  const seeded: Files = { 'dim.sql': table('dim') + seed, ...layer('fact', 'dim') }

  it('that are edited start no release', () => {
    const release = releaseOf(seeded, { ...seeded, 'dim.sql': table('dim') + seed.replace("'1'", "'2'") })
    expect(release.tables).toEqual([])
    expect(release.edits).toEqual([])
  })

  it('of a released table are rewritten, and run into its green', () => {
    const after = { ...seeded, 'dim.sql': table('dim', " WITH ('a' = 'b')") + seed }
    const release = releaseOf(seeded, after)
    expect(moves(release)).toEqual(['dim → dim_v2', 'fact → fact_v2'])
    expect(changedFiles(after, release)['dim.sql']).toContain('INSERT INTO dim_v2 VALUES')
    const seeds = release.green.statements.filter(({ kind }) => kind === 'seed')
    expect(seeds.map(({ name, writes }) => [name, writes])).toEqual([['seed-dim-v2', ['dim_v2']]])
  })

  it('fill a table, so it is no external', () => {
    const release = releaseOf(seeded, seeded)
    expect(release.blue.tables.map(({ name, kind }) => [name, kind])).toEqual([
      ['dim', 'table'],
      ['fact', 'table'],
    ])
  })

  it('beside a job in one set make the set a job', () => {
    const set = (value: string): string =>
      `EXECUTE STATEMENT SET BEGIN INSERT INTO dim VALUES ('${value}', 1); INSERT INTO aux SELECT * FROM src; END;`
    const release = releaseOf({ 'set.sql': set('1') }, { 'set.sql': set('2') })
    expect(moves(release)).toEqual(['aux → aux_v2', 'dim → dim_v2'])
  })
})

describe('an ALTER', () => {
  const alter = "ALTER TABLE int_1 SET ('changelog.mode' = 'append');\n"

  it('on a table of the project is part of its definition', () => {
    const release = releaseOf(shop, { ...shop, 'int_1/alter.sql': alter })
    expect(moves(release)).toEqual(['fact_1 → fact_1_v2', 'int_1 → int_1_v2'])
    expect(release.tables[1]).toMatchObject({
      change: 'options',
      differences: ['option changelog.mode added: append'],
      file: 'int_1/alter.sql',
      line: 1,
    })
    expect(changedFiles({ ...shop, 'int_1/alter.sql': alter }, release)['int_1/alter.sql']).toBe(
      alter.replace('int_1', 'int_1_v2'),
    )
  })

  it('applies after the CREATE: those of its file first, then by path', () => {
    const set = (value: string): string => `ALTER TABLE x SET ('k' = '${value}');`
    const files: Files = {
      'a.sql': set('from a'),
      'x.sql': `${table('x')}${set('from x')}\nINSERT INTO x SELECT * FROM s;`,
      'y.sql': set('from y'),
    }
    const release = releaseOf(files, files)
    const sent = release.blue.statements.map(({ kind, file }) => `${kind} ${file}`)
    expect(sent).toEqual(['table x.sql', 'alter x.sql', 'alter a.sql', 'alter y.sql', 'job x.sql'])
  })

  it('that moves into the CREATE changes nothing', () => {
    const before = { ...shop, 'int_1/alter.sql': alter }
    const after = { ...shop, 'int_1/ddl.int_1.sql': table('int_1', " WITH ('changelog.mode' = 'append')") }
    expect(releaseOf(before, after).tables).toEqual([])
  })
})

describe('two jobs in different files that feed one table', () => {
  const twice: Files = { ...shop, 'int_1/dml.int_1_more.sql': job('int_1', 'src_b') }

  it('both run, with a warning', () => {
    const release = releaseOf(twice, twice)
    expect(places(release.warnings)).toEqual(['several-writers at int_1/dml.int_1_more.sql:1'])
    expect(
      release.blue.statements.filter(({ writes, kind }) => kind === 'job' && writes.includes('int_1')),
    ).toHaveLength(2)
  })

  it('both move with it', () => {
    const after = { ...twice, 'int_1/ddl.int_1.sql': table('int_1', " WITH ('a' = 'b')") }
    const release = releaseOf(twice, after)
    const green = release.green.statements.filter(({ writes }) => writes.includes('int_1_v2'))
    expect(green.map(({ name }) => name).sort()).toEqual(['ddl-int-1-v2', 'dml-int-1-s2-v2', 'dml-int-1-v2'])
    expect(release.green.statements.filter(({ writes }) => writes.includes('int_1'))).toEqual([])
  })
})

describe('two different definitions of one table', () => {
  const twice: Files = { ...shop, 'int_1/old.sql': table('int_1', " WITH ('a' = 'b')") }

  it('are a warning where it is not released', () => {
    expect(places(releaseOf(twice, twice).warnings)).toEqual(['two-definitions at int_1/old.sql:1'])
  })

  it('are a fault where it is', () => {
    const after = { ...twice, 'int_1/dml.int_1.sql': edited['int_1/dml.int_1.sql'] ?? '' }
    const release = releaseOf(twice, after)
    expect(places(release.faults)).toEqual(['two-definitions at int_1/old.sql:1'])
    expect(release.edits).toEqual([])
  })

  it('that mean the same are neither', () => {
    const same: Files = {
      ...shop,
      'int_1/again.sql': table('IF NOT EXISTS int_1').toLowerCase().replaceAll('string', 'STRING'),
    }
    const release = releaseOf(same, {
      ...same,
      'int_1/dml.int_1.sql': edited['int_1/dml.int_1.sql'] ?? '',
    })
    expect([...release.faults, ...release.warnings]).toEqual([])
  })
})

it('an unknown column is no fault: its table may be defined elsewhere', () => {
  const elsewhere: Files = { 'dml.sql': 'INSERT INTO sink SELECT nobody.knows, this FROM outside AS nobody;' }
  expect(releaseOf(elsewhere, elsewhere)).toMatchObject({ faults: [], warnings: [] })
})
