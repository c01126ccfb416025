import { describe, expect, it, test } from '@jest/globals'
import type { ReleaseOptions } from '../../src/release/input.js'
import type { Release } from '../../src/release/release.js'
import { type Files, moves, releaseOf, rewritten } from './release-of.js'

const minimal: { readonly options: Partial<ReleaseOptions> } = { options: { closure: 'minimal' } }

/** `src → mid → …`: what changes is always `mid`; what reads it is the case. */
const sources = `CREATE TABLE src (id STRING NOT NULL, amount BIGINT, note STRING, ts TIMESTAMP(3));
CREATE TABLE tags (tag STRING, word STRING);
`
const midTable = (columns = '', key = 'id') =>
  `CREATE TABLE mid (id STRING NOT NULL, amount BIGINT, note STRING, ts TIMESTAMP(3)${columns}, PRIMARY KEY (${key}) NOT ENFORCED);\n`
const midJob = (note = 'note', more = '', from = 'FROM src') =>
  `INSERT INTO mid SELECT id, amount, ${note}, ts${more} ${from};\n`

const base = (reader: string): Files => ({
  'src.sql': sources,
  'mid/ddl.sql': midTable(),
  'mid/dml.sql': midJob(),
  'reader.sql': reader,
})

/** `mid.note` is computed otherwise. */
const otherNote = (reader: string): Files => ({ ...base(reader), 'mid/dml.sql': midJob('UPPER(note)') })
/** `mid.extra` comes at the end. */
const added = (reader: string): Files => ({
  ...base(reader),
  'mid/ddl.sql': midTable(', extra STRING'),
  'mid/dml.sql': midJob('note', ', note'),
})

const out = 'CREATE TABLE fact (id STRING, amount BIGINT);\n'
const sparable = (release: Release): readonly string[] => {
  expect(release.faults).toEqual([])
  return release.sparable.map(({ identity }) => identity)
}
const spares = (change: (reader: string) => Files, reader: string): readonly string[] => {
  const release = releaseOf(base(reader), change(reader))
  expect(release.tables.length).toBeGreaterThan(1)
  return sparable(release)
}

describe('what reads a table that changed, but not what changed of it, can be spared', () => {
  const byName = `${out}INSERT INTO fact SELECT id, amount FROM mid;`

  it.each([
    ['a column is computed otherwise', otherNote, ['does not use what changes: note of mid']],
    ['a column is added', added, ['does not use what changes: extra of mid']],
  ])('%s', (_, change, reasons) => {
    const release = releaseOf(base(byName), change(byName))
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
    expect(release.sparable).toEqual([{ identity: 'fact', reason: reasons[0], spared: false, reads: [] }])
  })

  test.each([
    [
      'a column is removed',
      {
        'mid/ddl.sql': midTable().replace(' note STRING,', ''),
        'mid/dml.sql': 'INSERT INTO mid SELECT id, amount, ts FROM src;',
      },
    ],
    [
      'a column has a wider type',
      { 'mid/ddl.sql': midTable().replace('ts TIMESTAMP(3)', 'ts TIMESTAMP(0)') },
      { 'mid/ddl.sql': midTable() },
    ],
    [
      'a column that may not be NULL is filled with something else that is not',
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL'),
        'mid/dml.sql': midJob("COALESCE(note, '')"),
      },
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL'),
        'mid/dml.sql': midJob("COALESCE(UPPER(note), '-')"),
      },
    ],
    [
      'a column of a limited length is filled with something else that fits',
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note VARCHAR(5)'),
        'mid/dml.sql': midJob("'short'"),
      },
      { 'mid/ddl.sql': midTable().replace('note STRING', 'note VARCHAR(5)'), 'mid/dml.sql': midJob("'abc'") },
    ],
    ['a cast fails to NULL', { 'mid/dml.sql': midJob('CAST(TRY_CAST(note AS INT) AS STRING)') }],
    ['a cast cannot fail', { 'mid/dml.sql': midJob('CAST(CAST(amount AS INT) AS STRING)') }],
    [
      'INSERT says its columns, and one is left out',
      { 'mid/dml.sql': 'INSERT INTO mid (id, amount, ts) SELECT id, amount, ts FROM src;' },
    ],
    [
      'a column is computed otherwise in a query inside',
      { 'mid/dml.sql': midJob('note', '', 'FROM (SELECT id, amount, TRIM(note) AS note, ts FROM src)') },
      { 'mid/dml.sql': midJob('note', '', 'FROM (SELECT id, amount, LOWER(note) AS note, ts FROM src)') },
    ],
    [
      'or in a common table',
      {
        'mid/dml.sql':
          'INSERT INTO mid WITH a AS (SELECT id, amount, TRIM(note) AS note, ts FROM src) SELECT id, amount, note, ts FROM a;',
      },
      {
        'mid/dml.sql':
          'INSERT INTO mid WITH a AS (SELECT id, amount, note, ts FROM src) SELECT id, amount, note, ts FROM a;',
      },
    ],
    [
      'or in a branch of a UNION ALL',
      {
        'mid/dml.sql':
          'INSERT INTO mid SELECT id, amount, note, ts FROM src UNION ALL SELECT tag, 1, word, CAST(NULL AS TIMESTAMP(3)) FROM tags;',
      },
      {
        'mid/dml.sql':
          "INSERT INTO mid SELECT id, amount, note, ts FROM src UNION ALL SELECT tag, 1, '', CAST(NULL AS TIMESTAMP(3)) FROM tags;",
      },
    ],
    [
      'or in a grouped query',
      { 'mid/dml.sql': 'INSERT INTO mid SELECT id, SUM(amount), MAX(note), MAX(ts) FROM src GROUP BY id;' },
      { 'mid/dml.sql': 'INSERT INTO mid SELECT id, SUM(amount), MIN(note), MAX(ts) FROM src GROUP BY id;' },
    ],
  ] as const)('%s', (_, before: Files, after: Files = before) => {
    const was = after === before ? base(byName) : { ...base(byName), ...before }
    expect(sparable(releaseOf(was, { ...base(byName), ...after }))).toEqual(['fact'])
  })

  test.each([
    ['a filter on other columns', 'INSERT INTO fact SELECT id, amount FROM mid WHERE amount > 0'],
    ['COUNT(*)', 'INSERT INTO fact SELECT id, COUNT(*) FROM mid GROUP BY id'],
    [
      'a join on other columns',
      'INSERT INTO fact SELECT m.id, m.amount FROM mid m JOIN src s ON m.id = s.id',
    ],
    [
      '* in a query inside, of which it takes others',
      'INSERT INTO fact SELECT id, amount FROM (SELECT * FROM mid) WHERE amount > 0',
    ],
    [
      'deduplication by other columns',
      'INSERT INTO fact SELECT id, amount FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY ts DESC) AS n FROM mid) WHERE n = 1',
    ],
    [
      'a window over another clock',
      "INSERT INTO fact SELECT id, SUM(amount) FROM TUMBLE(TABLE mid, DESCRIPTOR(ts), INTERVAL '1' HOUR) GROUP BY id, window_start, window_end",
    ],
    ['Top-N by other columns', 'INSERT INTO fact SELECT id, amount FROM mid ORDER BY amount LIMIT 3'],
    [
      'UNION ALL of other columns',
      'INSERT INTO fact SELECT id, amount FROM mid UNION ALL SELECT id, amount FROM src',
    ],
    [
      'EXISTS by other columns',
      'INSERT INTO fact SELECT id, amount FROM src WHERE EXISTS (SELECT 1 FROM mid WHERE mid.id = src.id)',
    ],
    [
      'the time of the rebuild, which it keeps',
      'INSERT INTO fact SELECT id, CAST(UNIX_TIMESTAMP() AS BIGINT) + amount FROM mid',
    ],
    [
      'a temporal join on other columns',
      'INSERT INTO fact SELECT s.id, m.amount FROM src s LEFT JOIN mid FOR SYSTEM_TIME AS OF s.ts AS m ON m.id = s.id',
    ],
  ])('by %s', (_, job) => {
    expect([spares(otherNote, `${out}${job};`), spares(added, `${out}${job};`)]).toEqual([['fact'], ['fact']])
  })

  test.each([
    ['a view', 'CREATE VIEW fact AS SELECT id, amount FROM mid;', ['fact']],
    ['a CREATE TABLE … AS', 'CREATE TABLE fact AS SELECT id, amount FROM mid;', ['fact']],
    ['a materialized table', 'CREATE MATERIALIZED TABLE fact AS SELECT id, amount FROM mid;', ['fact']],
    [
      'a view, and what reads that',
      `CREATE VIEW seen AS SELECT id, amount FROM mid;\n${out}INSERT INTO fact SELECT * FROM seen;`,
      ['fact', 'seen'],
    ],
    [
      'all tables of a statement set',
      `${out}CREATE TABLE other (id STRING);\nEXECUTE STATEMENT SET BEGIN INSERT INTO fact SELECT id, amount FROM mid; INSERT INTO other SELECT id FROM mid; END;`,
      ['fact', 'other'],
    ],
  ])('%s', (_, reader, expected) => {
    expect([spares(otherNote, reader), spares(added, reader)]).toEqual([expected, expected])
  })
})

describe('column by column', () => {
  const chain = (columns: string) => `CREATE TABLE near (id STRING, amount BIGINT, note STRING);
INSERT INTO near SELECT id, amount, note FROM mid;
CREATE TABLE far (id STRING, x STRING);
INSERT INTO far SELECT ${columns} FROM near;`

  it('what takes the other columns of a table that takes what changed is spared', () => {
    const release = releaseOf(base(chain('id, id')), otherNote(chain('id, id')))
    expect(moves(release)).toEqual(['far → far_v2', 'mid → mid_v2', 'near → near_v2'])
    expect(sparable(release)).toEqual(['far'])
  })

  it('what takes those is not', () => {
    expect(spares(otherNote, chain('id, note'))).toEqual([])
  })

  it('a computed column of the table stands for what it is computed from', () => {
    const more = (files: Files): Files => ({ ...files, 'mid/ddl.sql': midTable(', shown AS UPPER(note)') })
    const reader = `${out}INSERT INTO fact SELECT shown, amount FROM mid;`
    expect(sparable(releaseOf(more(base(reader)), more(otherNote(reader))))).toEqual([])
  })

  it('the other tables of a statement set move with it, and what reads them is spared', () => {
    const set = `CREATE TABLE near (id STRING, note STRING);
CREATE TABLE far (id STRING);
EXECUTE STATEMENT SET BEGIN INSERT INTO near SELECT id, note FROM mid; INSERT INTO far SELECT id FROM mid; END;
CREATE TABLE last_1 (id STRING);
INSERT INTO last_1 SELECT id FROM far;`
    const release = releaseOf(base(set), otherNote(set))
    expect(release.sparable).toEqual([
      { identity: 'last_1', reason: 'reads far, which comes out as before', spared: false, reads: [] },
    ])
  })

  it('what is rebuilt gives its records new places and times', () => {
    const reader = (column: string) => `CREATE TABLE fact (id STRING, ts TIMESTAMP(3));
INSERT INTO fact SELECT id, ${column} FROM mid;`
    const more = (files: Files): Files => ({
      ...files,
      'mid/ddl.sql': midTable(", seen_at TIMESTAMP(3) METADATA FROM 'timestamp' VIRTUAL"),
    })
    const found = ['ts', 'seen_at', '`$rowtime`'].map((column) =>
      sparable(releaseOf(more(base(reader(column))), more(otherNote(reader(column))))),
    )
    expect(found).toEqual([['fact'], [], []])
  })

  it('and what chance or the clock gave it comes out otherwise', () => {
    const chance = (files: Files): Files => ({
      ...files,
      'mid/dml.sql': (files['mid/dml.sql'] ?? '').replace('SELECT id, amount', 'SELECT UUID(), amount'),
    })
    const reader = `${out}INSERT INTO fact SELECT id, amount FROM mid;`
    expect(sparable(releaseOf(chance(base(reader)), chance(otherNote(reader))))).toEqual([])
  })

  it('an external is used by column too', () => {
    const wider = (files: Files): Files => ({
      ...files,
      'src.sql': sources.replace(
        'note STRING, ts TIMESTAMP(3)',
        'note STRING, ts TIMESTAMP(3), extra STRING',
      ),
    })
    const reader = `${out}INSERT INTO fact SELECT id, COUNT(*) FROM src GROUP BY id;`
    const release = releaseOf(base(reader), wider(base(reader)))
    expect(release.sparable).toMatchObject([
      { identity: 'fact', reason: 'does not use what changes: extra of src' },
    ])
    expect(releaseOf(base(reader), wider(base(reader)), minimal)).toMatchObject({
      tables: [],
      edits: [],
      faults: [],
    })
  })
})

describe('what could depend on the change is never spared', () => {
  test.each([
    ['SELECT *', 'CREATE TABLE fact AS SELECT * FROM mid'],
    ['SELECT t.*', 'CREATE TABLE fact AS SELECT m.* FROM mid m JOIN src s ON m.id = s.id'],
    ['* through a query', 'CREATE VIEW fact AS SELECT * FROM (SELECT * FROM mid) WHERE amount > 0'],
    [
      '* in a term of a UNION',
      'CREATE VIEW fact AS SELECT id FROM (SELECT * FROM mid UNION ALL SELECT * FROM mid)',
    ],
    ['DISTINCT *', 'CREATE VIEW fact AS SELECT COUNT(*) AS n FROM (SELECT DISTINCT * FROM mid)'],
    ['NATURAL JOIN', 'CREATE VIEW fact AS SELECT id FROM mid NATURAL JOIN src'],
    ['a function of the user', 'CREATE VIEW fact AS SELECT id, my_own(amount) AS x FROM mid'],
    [
      'a table function of the user',
      'CREATE VIEW fact AS SELECT id, w FROM mid, LATERAL TABLE(words(id)) AS t (w)',
    ],
    ['a function of the whole table', 'CREATE VIEW fact AS SELECT * FROM TABLE(score(TABLE mid))'],
    ['a name that is not resolved', 'CREATE VIEW fact AS SELECT id, lost FROM mid'],
    ['LIKE', 'CREATE TABLE fact LIKE mid;\nINSERT INTO fact (id, amount) SELECT id, amount FROM src'],
    [
      'what changed in a computed value',
      "CREATE VIEW fact AS SELECT id, COALESCE(note, extra, '') AS x FROM (SELECT *, CAST(NULL AS STRING) AS extra FROM mid)",
    ],
    ['a listed table', null],
  ])('%s', (_, sql) => {
    if (sql === null) {
      const reader = `${out}INSERT INTO fact SELECT id, amount FROM mid;`
      const listed = releaseOf(base(reader), otherNote(reader), { options: { tables: ['fact'] } })
      expect(sparable(listed)).toEqual([])
    } else expect(spares(otherNote, `${sql};`)).toEqual([])
  })

  test.each([
    ['a filter', 'SELECT id, amount FROM mid WHERE note IS NOT NULL'],
    ['a join', 'SELECT m.id, m.amount FROM mid m JOIN tags t ON m.note = t.tag'],
    ['USING', 'SELECT a.id, a.amount FROM mid a JOIN src b USING (note)'],
    ['a grouping', 'SELECT MIN(id), SUM(amount) FROM mid GROUP BY note'],
    ['HAVING', "SELECT id, SUM(amount) FROM mid GROUP BY id HAVING MAX(note) > 'a'"],
    ['the order behind a LIMIT', 'SELECT id, amount FROM mid ORDER BY note LIMIT 3'],
    [
      'a Top-N',
      'SELECT id, amount FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY note) AS n FROM mid) WHERE n = 1',
    ],
    ['a partition of a window', 'SELECT id, SUM(amount) OVER (PARTITION BY note ORDER BY ts) FROM mid'],
    [
      'a window that has a name',
      'SELECT id, SUM(amount) OVER w FROM mid WINDOW w AS (PARTITION BY note ORDER BY ts)',
    ],
    ['DISTINCT', 'SELECT id, amount FROM (SELECT DISTINCT id, amount, note FROM mid)'],
    [
      'UNION',
      'SELECT id, amount FROM (SELECT id, amount, note FROM mid UNION SELECT id, amount, note FROM src)',
    ],
    ['EXCEPT', 'SELECT id, 1 FROM (SELECT id, note FROM src EXCEPT SELECT id, note FROM mid)'],
    ['IN', 'SELECT id, amount FROM src WHERE note IN (SELECT note FROM mid)'],
    ['EXISTS', 'SELECT id, amount FROM src WHERE EXISTS (SELECT 1 FROM mid WHERE mid.note = src.note)'],
    ['a scalar sub-query', 'SELECT id, (SELECT COUNT(*) FROM mid WHERE mid.note = src.note) FROM src'],
    ['a CASE', "SELECT id, CASE WHEN note = 'a' THEN 1 ELSE 0 END FROM mid"],
    [
      'a pattern',
      "SELECT id, n FROM mid MATCH_RECOGNIZE (PARTITION BY id ORDER BY ts MEASURES A.amount AS n PATTERN (A) DEFINE A AS A.note = 'a')",
    ],
    ['a common table', 'WITH c AS (SELECT id, note AS n, amount FROM mid) SELECT n, amount FROM c'],
  ])('what changed decides in %s', (_, query) => {
    expect(spares(otherNote, `${out}INSERT INTO fact ${query};`)).toEqual([])
  })

  const byName = `${out}INSERT INTO fact SELECT id, amount FROM mid;`
  test.each([
    ['a filter', { 'mid/dml.sql': midJob('note', '', 'FROM src WHERE amount > 0') }],
    ['a join', { 'mid/dml.sql': midJob('note', '', 'FROM src JOIN tags ON note = tag') }],
    ['DISTINCT', { 'mid/dml.sql': midJob().replace('SELECT', 'SELECT DISTINCT') }],
    [
      'an aggregate, which makes one row of all',
      { 'mid/dml.sql': "INSERT INTO mid SELECT 'x', MAX(amount), MAX(note), MAX(ts) FROM src;" },
    ],
    ['a second writer', { 'mid/more.sql': midJob() }],
    ['the key', { 'mid/ddl.sql': midTable('', 'note') }],
    [
      'a column before others',
      {
        'mid/ddl.sql': midTable().replace('(id', '(extra STRING, id'),
        'mid/dml.sql': "INSERT INTO mid SELECT '', id, amount, note, ts FROM src;",
      },
    ],
    [
      'a column that may be NULL no more: rows are dropped, or the job stops',
      { 'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL') },
    ],
    [
      'a column that may be NULL now: rows are dropped no more',
      { 'mid/ddl.sql': midTable() },
      { 'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL') },
    ],
    [
      'a column that an ALTER makes NOT NULL',
      { 'mid/more.sql': 'ALTER TABLE mid MODIFY note STRING NOT NULL;\n' },
    ],
    [
      'what fills a column that an ALTER made NOT NULL',
      { 'mid/more.sql': 'ALTER TABLE mid MODIFY note STRING NOT NULL;\n', 'mid/dml.sql': midJob() },
      {
        'mid/more.sql': 'ALTER TABLE mid MODIFY note STRING NOT NULL;\n',
        'mid/dml.sql': midJob("COALESCE(note, '')"),
      },
    ],
    [
      'a part of a column that may be NULL no more',
      { 'mid/ddl.sql': midTable(', r ROW<x INT NOT NULL>') },
      { 'mid/ddl.sql': midTable(', r ROW<x INT>') },
    ],
    [
      'a new column that may not be NULL',
      {
        'mid/ddl.sql': midTable(', extra STRING NOT NULL'),
        'mid/dml.sql': midJob('note', ', note'),
      },
    ],
    [
      'a column less that could not be NULL',
      { 'mid/ddl.sql': midTable(), 'mid/dml.sql': midJob() },
      { 'mid/ddl.sql': midTable(', extra STRING NOT NULL'), 'mid/dml.sql': midJob('note', ', note') },
    ],
    [
      'what fills a column that may not be NULL',
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL'),
        'mid/dml.sql': midJob(),
      },
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note STRING NOT NULL'),
        'mid/dml.sql': midJob("COALESCE(note, '')"),
      },
    ],
    [
      'a narrower type, which may not fit',
      { 'mid/ddl.sql': midTable().replace('note STRING', 'note VARCHAR(5)') },
    ],
    [
      'what fills a column of a limited length',
      { 'mid/ddl.sql': midTable().replace('note STRING', 'note VARCHAR(5)'), 'mid/dml.sql': midJob() },
      {
        'mid/ddl.sql': midTable().replace('note STRING', 'note VARCHAR(5)'),
        'mid/dml.sql': midJob('UPPER(note)'),
      },
    ],
    [
      'a cast that may stop the job',
      { 'mid/dml.sql': midJob('CAST(CAST(note AS INT) AS STRING)') },
      { 'mid/dml.sql': midJob('CAST(TRY_CAST(note AS INT) AS STRING)') },
    ],
    [
      'a cast that may stop the job, in a query inside',
      { 'mid/dml.sql': midJob('CAST(n AS STRING)', '', 'FROM (SELECT *, CAST(note AS INT) AS n FROM src)') },
      {
        'mid/dml.sql': midJob(
          'CAST(n AS STRING)',
          '',
          'FROM (SELECT *, TRY_CAST(note AS INT) AS n FROM src)',
        ),
      },
    ],
    ['how its sink treats NULL', { 'mid/dml.properties': 'sql.table.exec.sink.not-null-enforcer=DROP\n' }],
    [
      'an option of its sink',
      { 'mid/ddl.sql': midTable().replace(');', ") WITH ('sink.parallelism' = '2');") },
    ],
    ['a watermark', { 'mid/ddl.sql': midTable(', WATERMARK FOR ts AS ts') }],
    ['an option', { 'mid/ddl.sql': midTable().replace(');', ") WITH ('changelog.mode' = 'retract');") }],
    ['how it is run', { 'mid/dml.properties': 'sql.state-ttl=1d\n' }],
    [
      'its name',
      {
        'mid/ddl.sql': midTable().replace('TABLE mid', 'TABLE middle'),
        'mid/dml.sql': midJob().replace('INTO mid', 'INTO middle'),
        'reader.sql': byName.replace('FROM mid', 'FROM middle'),
      },
    ],
    ['a function of the user', { 'mid/dml.sql': midJob('my_own(note)') }],
    ['a column that is the key', { 'mid/dml.sql': midJob().replace('SELECT id', 'SELECT UPPER(id)') }],
    [
      'which side of a join a column is of',
      {
        'mid/dml.sql':
          'INSERT INTO mid SELECT b.id, a.amount, a.note, a.ts FROM src a JOIN src b ON a.id = b.note;',
      },
      {
        'mid/dml.sql':
          'INSERT INTO mid SELECT a.id, a.amount, a.note, a.ts FROM src a JOIN src b ON a.id = b.note;',
      },
    ],
  ] as const)('of a table that changed in %s', (_, after: Files, before: Files = {}) => {
    const release = releaseOf({ ...base(byName), ...before }, { ...base(byName), ...after })
    expect(moves(release).length).toBeGreaterThan(0)
    expect(sparable(release)).toEqual([])
  })

  it('* of one of two spellings of a table', () => {
    const reader = `CREATE TABLE wide (id STRING, amount BIGINT, note STRING, ts TIMESTAMP(3), more BIGINT);
INSERT INTO wide SELECT shop.mid.*, m.amount FROM shop.mid JOIN mid m ON m.id = shop.mid.id;`
    const space = { space: { catalog: null, database: 'shop' } }
    const release = releaseOf(base(reader), added(reader), space)
    expect(moves(release)).toHaveLength(2)
    expect(sparable(release)).toEqual([])
  })

  it('a table whose DDL is not known', () => {
    const rest = { ...base(byName), 'mid/ddl.sql': '' }
    expect(sparable(releaseOf(rest, { ...rest, 'mid/dml.sql': midJob('UPPER(note)') }))).toEqual([])
  })

  it('a name that means another column now', () => {
    const reader = `${out}INSERT INTO fact SELECT src.id, (SELECT COUNT(*) FROM mid WHERE mid.id = word) FROM src, tags;`
    expect(spares(added, reader)).toEqual(['fact'])
    const named = (sql: string) => sql.replaceAll('extra', 'word')
    const files = { ...added(reader), 'mid/ddl.sql': named(midTable(', extra STRING')) }
    expect(sparable(releaseOf(base(reader), files))).toEqual([])
  })

  it('a view that is itself a consumer', () => {
    const reader = 'CREATE VIEW fact AS SELECT id, amount FROM mid;'
    const release = releaseOf(base(reader), otherNote(reader), {
      options: { published: ['fact'], closure: 'minimal' },
    })
    expect(release.sparable).toEqual([])
    expect(release.tables.map(({ identity }) => identity)).toEqual(['fact', 'mid'])
  })

  it('a table that is filled with other seeds', () => {
    const reader = (row: string) =>
      `${out}INSERT INTO fact SELECT id, amount FROM mid;\nINSERT INTO fact VALUES ('x', ${row});`
    expect(sparable(releaseOf(base(reader('1')), otherNote(reader('1'))))).toEqual(['fact'])
    expect(sparable(releaseOf(base(reader('1')), otherNote(reader('2'))))).toEqual([])
  })

  it('a table of which another writer uses what changed', () => {
    const reader = `${byName}\nINSERT INTO fact SELECT note, amount FROM mid;`
    expect(spares(otherNote, reader)).toEqual([])
  })

  it('a cycle through which what changed comes back', () => {
    const reader = `CREATE TABLE a (id STRING, x STRING);
CREATE TABLE b (id STRING, x STRING);
INSERT INTO a SELECT id, note FROM mid;
INSERT INTO a SELECT id, x FROM b;
INSERT INTO b SELECT id, x FROM a;
CREATE TABLE c (id STRING);
INSERT INTO c SELECT id FROM b;`
    expect(spares(otherNote, reader)).toEqual(['c'])
  })
})

describe('with `closure: minimal`', () => {
  const reader = `${out}INSERT INTO fact SELECT id, amount FROM mid;
CREATE TABLE later (id STRING);
INSERT INTO later SELECT id FROM fact;
CREATE TABLE noted (id STRING, note STRING);
INSERT INTO noted SELECT m.id, m.note FROM mid m JOIN fact f ON m.id = f.id;`
  const [before, after] = [base(reader), otherNote(reader)]
  const release = releaseOf(before, after, minimal)

  it('what comes out as before is spared, and so is what only reads that', () => {
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['mid → mid_v2', 'noted → noted_v2'])
    expect(release.sparable).toEqual([
      { identity: 'fact', reason: 'does not use what changes: note of mid', spared: true, reads: ['mid'] },
      { identity: 'later', reason: 'reads fact, which comes out as before', spared: true, reads: [] },
    ])
    expect(release.excluded).toEqual([])
  })

  it('it follows the new names in git', () => {
    expect(rewritten(after, release)['reader.sql']).toBe(
      reader.replaceAll('FROM mid', 'FROM mid_v2').replaceAll('noted', 'noted_v2'),
    )
  })

  it('stays on blue where it runs, and green reads it there', () => {
    const jobs = release.green.statements.filter(({ kind }) => kind === 'job')
    expect(jobs.map(({ reads, writes }) => `${writes.join()}: ${reads.join()}`).sort()).toEqual([
      'fact: mid',
      'later: fact',
      'mid_v2: src',
      'noted_v2: fact,mid_v2',
    ])
  })

  it('what only spared tables read is no sink for all that', () => {
    const only = `${out}INSERT INTO fact SELECT id, amount FROM mid;`
    const { tables, green } = releaseOf(base(only), otherNote(only), minimal)
    expect(tables.map(({ green, role, published }) => [green, role, published])).toEqual([
      ['mid_v2', 'source', null],
    ])
    expect(green.tables.flatMap(({ published }) => published ?? [])).toEqual(['fact'])
  })

  it('converges, with the same release', () => {
    const again = releaseOf(before, rewritten(after, release), minimal)
    expect(again).toEqual({ ...release, edits: [], warnings: again.warnings })
  })

  it('the next release, from the tag of this one, takes git for what runs', () => {
    const tagged = rewritten(after, release)
    expect(releaseOf(tagged, tagged, minimal)).toMatchObject({
      tables: [],
      edits: [],
      faults: [],
      warnings: [],
      sparable: [],
    })
    const next = { ...tagged, 'mid/dml.sql': (tagged['mid/dml.sql'] ?? '').replace('UPPER', 'LOWER') }
    expect(moves(releaseOf(tagged, next, minimal))).toEqual(['mid_v2 → mid_v3', 'noted_v2 → noted_v3'])
  })

  it('the full closure is the default, and only lists', () => {
    const full = releaseOf(before, after)
    expect(moves(full)).toHaveLength(4)
    expect(
      full.sparable.map(({ identity, reason, spared, reads }) => [identity, reason, spared, reads]),
    ).toEqual(release.sparable.map(({ identity, reason }) => [identity, reason, false, []]))
  })

  it('what is altered in place is so while it is spared', () => {
    const kept = (days: number) =>
      reader.replace('amount BIGINT);', `amount BIGINT) WITH ('kafka.retention.time' = '${days} d');`)
    const altered = releaseOf(base(kept(1)), otherNote(kept(2)), minimal)
    expect(altered.faults).toEqual([])
    expect(altered.inPlace.map(({ identity }) => identity)).toEqual(['fact'])
    expect(altered.sparable.map(({ identity, spared }) => [identity, spared])).toEqual([
      ['fact', true],
      ['later', true],
    ])
  })

  it('what is excluded stays so, and stops what changed', () => {
    const held = releaseOf(before, after, { options: { closure: 'minimal', exclude: ['noted'] } })
    expect(moves(held)).toEqual(['mid → mid_v2'])
    expect(held.excluded.map(({ identity }) => identity)).toEqual(['noted'])
    expect(held.sparable.map(({ identity }) => identity)).toEqual(['fact', 'later'])
  })
})
