import { describe, expect, it } from '@jest/globals'
import {
  changedFiles,
  changes,
  type Files,
  job,
  layer,
  moves,
  reasons,
  releaseOf,
  roles,
  table,
} from './release-of.js'

/** Sources A, B, C; two intermediates beside int_3; facts and their connectors. */
const shop: Files = {
  'sources/ddl.src.sql': table('src_a') + table('src_b') + table('src_c'),
  ...layer('int_1', 'src_a'),
  ...layer('int_2', 'src_b'),
  ...layer('int_3', 'src_a', 'src_b', 'src_c'),
  ...layer('fact_1', 'int_1'),
  ...layer('fact_2', 'int_2', 'int_3'),
  ...layer('fact_3', 'int_3', 'int_1'),
  'sinks/fact_2.json': '{ "name": "fact-2", "config": { "connector.class": "x.Sink", "topics": "fact_2" } }',
  'sinks/fact_3.json': '{ "name": "fact-3", "config": { "connector.class": "x.Sink", "topics": "fact_3" } }',
}

describe('the worked example: int_3 and fact_3 are edited, view32 is new', () => {
  const after: Files = {
    ...shop,
    'int_3/dml.int_3.sql': `${job('int_3', 'src_a', 'src_b', 'src_c').replace(';', '')}WHERE src_a.amount > 0;\n`,
    'fact_3/dml.fact_3.sql': `${job('fact_3', 'int_3', 'int_1').replace(';', '')}WHERE int_1.amount > 0;\n`,
    ...layer('view32', 'fact_3', 'fact_2'),
    'sinks/view32.json':
      '{ "name": "view32", "config": { "connector.class": "x.Sink", "topics": "view32" } }',
  }
  const release = releaseOf(shop, after)

  it('moves what was edited and what reads it, and nothing else', () => {
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual([
      'fact_2 → fact_2_v2',
      'fact_3 → fact_3_v2',
      'int_3 → int_3_v2',
      'nothing → view32',
    ])
    expect(changes(release)).toEqual({ fact_2: 'none', fact_3: 'logic', int_3: 'logic', view32: 'additive' })
    expect(reasons(release)).toEqual({
      fact_2: 'reads int_3, which changed at int_3/dml.int_3.sql:4',
      fact_3: 'changed at fact_3/dml.fact_3.sql:4',
      int_3: 'changed at int_3/dml.int_3.sql:4',
      view32: 'is new',
    })
    expect(roles(release)).toEqual({
      fact_2: 'intermediate',
      fact_3: 'intermediate',
      int_3: 'source',
      view32: 'sink',
    })
    expect(release.untouched).toBe(3)
  })

  it('renames them wherever they are named', () => {
    const files = changedFiles(after, release)
    expect(Object.keys(files).sort()).toEqual([
      'fact_2/ddl.fact_2.sql',
      'fact_2/dml.fact_2.sql',
      'fact_3/ddl.fact_3.sql',
      'fact_3/dml.fact_3.sql',
      'int_3/ddl.int_3.sql',
      'int_3/dml.int_3.sql',
      'sinks/fact_2.json',
      'sinks/fact_3.json',
      'view32/dml.view32.sql',
    ])
    expect(files['view32/dml.view32.sql']).toBe(job('view32', 'fact_3_v2', 'fact_2_v2'))
    expect(files['fact_2/dml.fact_2.sql']).toBe(job('fact_2_v2', 'int_2', 'int_3_v2'))
    expect(files['sinks/fact_3.json']).toContain('"topics": "fact_3_v2"')
  })

  it('deploys new connectors beside the old', () => {
    expect(release.green.connectors.map(({ name, topics }) => [name, topics])).toEqual([
      ['fact-2-v2', ['fact_2_v2']],
      ['fact-3-v2', ['fact_3_v2']],
      ['view32', ['view32']],
    ])
  })
})

/** Makes a job's query differ. */
const edited = (sql: string): string => sql.replace(/;\s*$/, ' WHERE 1 = 1;\n')

describe('what moves with a change', () => {
  const movesOf = (before: Files, path: string): readonly string[] => {
    const release = releaseOf(before, { ...before, [path]: edited(before[path] ?? '') })
    expect(release.faults).toEqual([])
    return moves(release)
  }

  it('is every output of a statement set, and what reads any of them', () => {
    const before: Files = {
      'set.sql':
        'EXECUTE STATEMENT SET BEGIN\nINSERT INTO a SELECT * FROM mid;\nINSERT INTO b SELECT * FROM s;\nEND;',
      ...layer('mid', 'src'),
      ...layer('fact', 'b'),
    }
    expect(movesOf(before, 'mid/dml.mid.sql')).toEqual([
      'a → a_v2',
      'b → b_v2',
      'fact → fact_v2',
      'mid → mid_v2',
    ])
  })

  it('tells those of a statement set that read what changed from those that are only written with them', () => {
    const before: Files = {
      'set.sql':
        'EXECUTE STATEMENT SET BEGIN\nINSERT INTO a SELECT * FROM s;\nINSERT INTO b SELECT * FROM mid;\nEND;',
      ...layer('mid', 'src'),
    }
    const path = 'mid/dml.mid.sql'
    expect(reasons(releaseOf(before, { ...before, [path]: edited(before[path] ?? '') }))).toEqual({
      a: 'is written together with b, which reads mid, which changed at mid/dml.mid.sql:3',
      b: 'reads mid, which changed at mid/dml.mid.sql:3',
      mid: 'changed at mid/dml.mid.sql:3',
    })
  })

  it('is every writer of it, with what that writes besides', () => {
    const before: Files = {
      'one.sql': job('t', 'src'),
      'two.sql':
        'EXECUTE STATEMENT SET BEGIN INSERT INTO t SELECT * FROM s; INSERT INTO u SELECT * FROM s; END;',
    }
    const release = releaseOf(before, { ...before, 'one.sql': edited(before['one.sql'] ?? '') })
    expect(moves(release)).toEqual(['t → t_v2', 'u → u_v2'])
    expect(reasons(release)['u']).toBe('is written together with t, which changed at one.sql:3')
    expect(release.green.statements.map(({ writes }) => writes)).toEqual([['t_v2'], ['t_v2', 'u_v2']])
  })

  it('is a cycle as one', () => {
    const before: Files = { ...layer('a', 'src', 'b'), ...layer('b', 'a'), ...layer('c', 'b') }
    expect(movesOf(before, 'b/dml.b.sql')).toEqual(['a → a_v2', 'b → b_v2', 'c → c_v2'])
  })

  it('is a table that reads itself', () => {
    expect(movesOf(layer('a', 'src', 'a'), 'a/dml.a.sql')).toEqual(['a → a_v2'])
  })

  it('goes through views, CREATE TABLE AS and materialized tables', () => {
    const before: Files = {
      ...layer('mid', 'src'),
      'v.sql': 'CREATE VIEW v AS SELECT * FROM mid;',
      'c.sql': 'CREATE TABLE c AS SELECT * FROM v;',
      'm.sql': 'CREATE MATERIALIZED TABLE m AS SELECT * FROM c;',
      'alter.sql': 'ALTER MATERIALIZED TABLE n AS SELECT * FROM m;',
      'n.sql': 'CREATE MATERIALIZED TABLE n AS SELECT * FROM src;',
    }
    expect(movesOf(before, 'mid/dml.mid.sql')).toEqual(
      ['c', 'm', 'mid', 'n', 'v'].map((name) => `${name} → ${name}_v2`),
    )
  })

  it('goes through LIKE: a definition is taken over', () => {
    const before: Files = {
      ...layer('mid', 'src'),
      'copy.sql': `CREATE TABLE copy LIKE mid;\n${job('copy', 'other')}`,
    }
    const after = { ...before, 'mid/ddl.mid.sql': table('mid', " WITH ('a' = 'b')") }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['copy → copy_v2', 'mid → mid_v2'])
    expect(changedFiles(after, release)['copy.sql']).toBe(
      `CREATE TABLE copy_v2 LIKE mid_v2;\n${job('copy_v2', 'other')}`,
    )
  })

  it('goes through options that name a table', () => {
    const log = (name: string): string => ` WITH ('error-handling.log.target' = '${name}')`
    const before: Files = {
      ...layer('dlq', 'src'),
      't.sql': table('t', log('dlq')) + job('t', 'src'),
      'outside.sql': table('outside', log('dlq')),
    }
    const after = { ...before, 'dlq/dml.dlq.sql': edited(before['dlq/dml.dlq.sql'] ?? '') }
    const release = releaseOf(before, after)
    expect(moves(release)).toEqual(['dlq → dlq_v2', 't → t_v2'])
    expect(changedFiles(after, release)['outside.sql']).toBe(table('outside', log('dlq_v2')))
    expect(roles(release)['dlq']).toBe('sink')
  })

  it('is not what it reads, nor what only shares an input with it', () => {
    const before: Files = { ...layer('a', 'src'), ...layer('b', 'a'), ...layer('c', 'a') }
    expect(movesOf(before, 'b/dml.b.sql')).toEqual(['b → b_v2'])
  })
})

describe('the reason', () => {
  const diamond: Files = {
    ...layer('a', 'src'),
    ...layer('b', 'a'),
    ...layer('c', 'b'),
    ...layer('d', 'c', 'a'),
    ...layer('e', 'd'),
  }

  it('is the shortest way to what changed', () => {
    const release = releaseOf(diamond, { ...diamond, 'a/dml.a.sql': edited(diamond['a/dml.a.sql'] ?? '') })
    expect(reasons(release)).toEqual({
      a: 'changed at a/dml.a.sql:3',
      b: 'reads a, which changed at a/dml.a.sql:3',
      c: 'reads b, which reads a, which changed at a/dml.a.sql:3',
      d: 'reads a, which changed at a/dml.a.sql:3',
      e: 'reads d, which reads a, which changed at a/dml.a.sql:3',
    })
  })

  it('is its own change before that of an input', () => {
    const after = {
      ...diamond,
      'a/dml.a.sql': edited(diamond['a/dml.a.sql'] ?? ''),
      'e/dml.e.sql': edited(diamond['e/dml.e.sql'] ?? ''),
    }
    expect(reasons(releaseOf(diamond, after))['e']).toBe('changed at e/dml.e.sql:3')
  })

  it('of a long chain tells its ends', () => {
    const chain = ['b', 'c', 'd', 'e', 'f'].reduce<Files>(
      (files, name, i) => ({ ...files, ...layer(name, 'abcde'.charAt(i)) }),
      layer('a', 'src'),
    )
    const release = releaseOf(chain, { ...chain, 'a/dml.a.sql': edited(chain['a/dml.a.sql'] ?? '') })
    expect(reasons(release)['d']).toBe(
      'reads c, which reads b, which reads a, which changed at a/dml.a.sql:3',
    )
    expect(reasons(release)['f']).toBe(
      'reads e, and through 3 more tables one that reads a, which changed at a/dml.a.sql:3',
    )
  })

  it('may be that somebody asked for it', () => {
    const release = releaseOf(diamond, diamond, { options: { tables: ['d'] } })
    expect(reasons(release)).toEqual({
      d: 'is on the list of tables to move',
      e: 'reads d, which is on the list of tables to move',
    })
  })
})

describe('roles', () => {
  it('are source, intermediate and sink; what is both first and last is a sink', () => {
    const before: Files = {
      ...layer('entry', 'outside'),
      ...layer('middle', 'entry'),
      ...layer('outcome', 'middle'),
      ...layer('lone', 'outside'),
      'v.sql': 'CREATE VIEW seen AS SELECT * FROM entry;',
    }
    expect(roles(releaseOf(null, before))).toEqual({
      entry: 'source',
      middle: 'intermediate',
      outcome: 'sink',
      lone: 'sink',
      seen: 'sink',
    })
  })

  it('do not see a definition taken over by LIKE, nor a script, nor the table itself', () => {
    const before: Files = {
      ...layer('a', 'outside', 'a'),
      'b.sql': `CREATE TABLE b LIKE a;\n${job('b', 'outside')}`,
      'ops.sql': 'SELECT * FROM a;',
    }
    expect(roles(releaseOf(null, before))).toEqual({ a: 'sink', b: 'sink' })
  })
})
