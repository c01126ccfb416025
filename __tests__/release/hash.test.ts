import { describe, expect, it } from '@jest/globals'
import { type Files, type Given, job, layer, releaseOf, rewritten, table } from './release-of.js'

const shop: Files = {
  ...layer('mid', 'src'),
  ...layer('fact', 'mid'),
  ...layer('lone', 'src'),
  'seed.sql': `${table('dim')}INSERT INTO dim VALUES ('1', 1);\n`,
  'view.sql': 'CREATE VIEW v AS SELECT * FROM dim;\n',
  'fact.json': '{ "name": "out", "config": { "connector.class": "S", "topics": "fact" } }',
}
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }
const hashOf = (before: Files | null, after: Files, given: Partial<Given> = {}): string => {
  const release = releaseOf(before, after, given)
  expect(release.faults).toEqual([])
  return release.hash
}
const hash = hashOf(shop, edited)

const replaced = (path: string, from: string | RegExp, to: string): Files => {
  const text = edited[path] ?? ''
  expect(text.replace(from, to)).not.toBe(text)
  return { ...edited, [path]: text.replace(from, to) }
}

describe('the release hash', () => {
  it('is sha256 and 64 hex digits, also where nothing moves', () => {
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(hashOf(shop, shop)).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(hashOf(shop, shop)).not.toBe(hash)
  })

  it.each([
    ['comments', replaced('mid/dml.mid.sql', 'SELECT', '-- all\nSELECT /* of it */')],
    ['spacing', replaced('mid/dml.mid.sql', /\n/g, '  \r\n\t')],
    ['the case of keywords', replaced('mid/dml.mid.sql', 'SELECT', 'select')],
    ['comments on columns', replaced('mid/ddl.mid.sql', 'BIGINT', "BIGINT COMMENT 'cents'")],
    [
      'statements in another file',
      { ...edited, 'mid/dml.mid.sql': '', 'zzz.sql': edited['mid/dml.mid.sql'] ?? '' },
    ],
    ['files of nothing', { ...edited, 'README.md': 'hello', 'empty.sql': '' }],
    ['scripts', { ...edited, 'ops.sql': 'SHOW TABLES;' }],
    ['what stays as it is', { ...edited, 'lone/ddl.lone.sql': `-- alone\n${table('lone')}` }],
  ])('knows nothing of %s', (_, after) => expect(hashOf(shop, after)).toBe(hash))

  it('knows nothing of whether head is rewritten', () => {
    expect(hashOf(shop, rewritten(edited, releaseOf(shop, edited)))).toBe(hash)
  })

  it('knows nothing of how the baseline is written', () => {
    const other = { ...shop, 'fact/dml.fact.sql': job('fact', 'mid').replace('SELECT', '-- x\nselect') }
    expect(hashOf(other, { ...other, 'mid/dml.mid.sql': job('mid', 'src_2') })).toBe(hash)
  })

  it.each([
    ['a query', replaced('mid/dml.mid.sql', 'amount', 'amount + 1')],
    ['a definition', replaced('fact/ddl.fact.sql', 'BIGINT', 'INT')],
    ['the properties of a job', { ...edited, 'mid/dml.mid.properties': 'sql.state-ttl=1 h' }],
    ['a connector', replaced('fact.json', '"topics"', '"tasks.max": 2, "topics"')],
    ['a new connector', { ...edited, 'more.json': '{ "connector.class": "T", "topics": "fact" }' }],
    ['one more table', { ...edited, ...layer('fresh', 'src') }],
    ['a table less', Object.fromEntries(Object.entries(edited).filter(([path]) => !path.startsWith('lone')))],
    [
      'an option altered in place',
      replaced('lone/ddl.lone.sql', ';', " WITH ('kafka.retention.time' = '1 d');"),
    ],
  ])('covers %s', (_, after) => expect(hashOf(shop, after)).not.toBe(hash))

  it('covers how long that option is altered to', () => {
    const kept = (days: number): Files =>
      replaced('lone/ddl.lone.sql', ';', ` WITH ('kafka.retention.time' = '${days} d');`)
    expect(hashOf(shop, kept(1))).not.toBe(hashOf(shop, kept(2)))
  })

  it('covers what was there before', () => {
    const other = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_9') }
    expect(hashOf(other, edited)).not.toBe(hash)
  })

  it('covers the seeds of released tables', () => {
    const given = { options: { tables: ['dim'] } }
    const more = { ...edited, 'seed.sql': `${shop['seed.sql'] ?? ''}INSERT INTO dim VALUES ('2', 2);\n` }
    expect(hashOf(shop, edited, given)).not.toBe(hashOf(shop, more, given))
    // An edited seed starts no release, so it is no part of one either.
    expect(hashOf(shop, more)).toBe(hash)
  })

  it('covers versions and accepted deviations', () => {
    expect(hashOf(shop, edited, { options: { versions: { mid: 7 } } })).not.toBe(hash)
    expect(hashOf(shop, edited, { options: { accepted: [{ table: 'mid', column: '*' }] } })).not.toBe(hash)
    expect(hashOf(shop, edited, { options: { accepted: [] } })).toBe(hash)
  })

  it('covers a connector on a topic of another name', () => {
    const on = (topics: string): Files => ({
      'orders.sql': table('orders', " WITH ('topic' = 'shop.orders')") + job('orders', 'src_2'),
      'out.json': `{ "connector.class": "S", "topics": "shop.orders", "tasks.max": "${topics}" }`,
    })
    const before = {
      ...on('1'),
      'orders.sql': table('orders', " WITH ('topic' = 'shop.orders')") + job('orders', 'src'),
    }
    expect(hashOf(before, on('1'))).not.toBe(hashOf(before, on('2')))
  })
})

describe('the content of a table, by which an environment knows it', () => {
  const contents = (files: Files) =>
    Object.fromEntries(releaseOf(files, files).blue.tables.map(({ name, hash }) => [name, hash]))

  it('changes with its definition, its jobs and their inputs, and with nothing else', () => {
    const before = contents(shop)
    const after = contents(edited)
    expect(
      Object.keys(after).filter((name) => before[name] !== undefined && before[name] !== after[name]),
    ).toEqual(['mid'])
  })

  it('changes where an input gets another name', () => {
    const release = releaseOf(shop, edited)
    const green = Object.fromEntries(release.green.tables.map(({ name, hash }) => [name, hash]))
    expect(green['fact_v2']).not.toBe(contents(shop)['fact'])
  })

  it('does not know its seeds: they are objects of their own', () => {
    const more = { ...shop, 'seed.sql': `${shop['seed.sql'] ?? ''}INSERT INTO dim VALUES ('2', 2);\n` }
    expect(contents(more)).toEqual(contents(shop))
  })
})

describe('names of statements', () => {
  const names = (files: Files) => releaseOf(files, files).blue.statements.map(({ name }) => name)

  it('carry stem, ordinal and version', () => {
    const files: Files = {
      'a.sql': table('int_3_v2') + job('int_3_v2', 'src'),
      'b.sql': job('int_3_v2', 'src_2'),
      'c.sql': "INSERT INTO int_3_v2 VALUES ('1', 1);",
      'd.sql': "ALTER TABLE int_3_v2 SET ('a' = 'b');",
    }
    expect(names(files).sort()).toEqual([
      'alter-int-3-v2',
      'ddl-int-3-v2',
      'dml-int-3-s2-v2',
      'dml-int-3-v2',
      'seed-int-3-v2',
    ])
  })

  it('go by content, so that moving a file renames none', () => {
    const [one, two] = [job('t', 'src'), job('t', 'src_2')]
    const byContent = (files: Files) =>
      Object.fromEntries(releaseOf(files, files).blue.statements.map(({ name, sql }) => [sql, name]))
    expect(byContent({ 'a.sql': one, 'b.sql': two })).toEqual(byContent({ 'a.sql': two, 'b.sql': one }))
  })

  it('are lower case letters, digits and dashes, 72 at most, and no two alike', () => {
    const tables = ['a_b', 'a-b', 'a.b', 'A_B', 'a__b', 'a_b_s2', 'ä', 'x'.repeat(80), `${'x'.repeat(80)}y`]
    const files: Files = {
      'all.sql': tables.map((name) => job(`\`${name}\``, 'src')).join(''),
      'more.sql': job('a_b', 'src_2'),
    }
    const all = names(files)
    expect(new Set(all).size).toBe(tables.length + 1)
    for (const name of all) expect(name).toMatch(/^[a-z0-9-]{1,72}$/)
    expect(all).toEqual(expect.arrayContaining(['dml-a-b', 'dml-a-b-s2']))
  })
})
