import { describe, expect, it } from '@jest/globals'
import { changedFiles, type Files, job, layer, moves, places, releaseOf, table } from './release-of.js'

const shop: Files = { ...layer('mid', 'src'), ...layer('fact', 'mid'), ...layer('lone', 'src') }
const edited: Files = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_2') }

const withFile = (path: string, text: string, given = {}) => {
  const after = { ...edited, [path]: text }
  const release = releaseOf({ ...shop, [path]: text }, after, given)
  return { release, text: changedFiles(after, release)[path] ?? text }
}

describe('the topics of a connector file', () => {
  it.each([
    [
      'flat JSON',
      'a.json',
      '{ "connector.class": "S", "topics": "fact,lone, mid" }',
      '{ "connector.class": "S", "topics": "fact_v2,lone, mid_v2" }',
    ],
    [
      'nested JSON',
      'a.json',
      '{"name":"out","config":{"connector.class":"S","topics":"fact"}}',
      '{"name":"out","config":{"connector.class":"S","topics":"fact_v2"}}',
    ],
    [
      'a list in JSON',
      'a.json',
      '{ "connector.class": "S", "topics": ["fact", "lone"] }',
      '{ "connector.class": "S", "topics": ["fact_v2", "lone"] }',
    ],
    [
      'several in one JSON',
      'a.json',
      '[{ "connector.class": "S", "topics": "fact" }, { "connector.class": "T", "topic": "mid" }]',
      '[{ "connector.class": "S", "topics": "fact_v2" }, { "connector.class": "T", "topic": "mid_v2" }]',
    ],
    [
      'JSON with comments',
      'a.json',
      '{ // fact\n "connector.class": "S", "topics": "fact" }',
      '{ // fact\n "connector.class": "S", "topics": "fact_v2" }',
    ],
    [
      'YAML',
      'a.yaml',
      'connector.class: S\ntopics: fact # and mid\n',
      'connector.class: S\ntopics: fact_v2 # and mid\n',
    ],
    [
      'nested YAML',
      'a.yml',
      'sinks:\n  out:\n    connector.class: S\n    topics: "fact, mid"\n',
      'sinks:\n  out:\n    connector.class: S\n    topics: "fact_v2, mid_v2"\n',
    ],
    [
      'a list in YAML',
      'a.yml',
      "connector.class: S\ntopics:\n  - fact\n  - 'mid'\n",
      "connector.class: S\ntopics:\n  - fact_v2\n  - 'mid_v2'\n",
    ],
    [
      'a flow list in YAML',
      'a.yml',
      'connector.class: S\ntopics: [fact, lone]\n',
      'connector.class: S\ntopics: [fact_v2, lone]\n',
    ],
    [
      'a folded text in YAML',
      'a.yml',
      'connector.class: S\ntopics: >-\n  fact,\n  mid\n',
      'connector.class: S\ntopics: >-\n  fact_v2,\n  mid_v2\n',
    ],
    [
      'several documents',
      'a.yml',
      'connector.class: S\ntopics: fact\n---\nconnector.class: S\ntopics: mid\n',
      'connector.class: S\ntopics: fact_v2\n---\nconnector.class: S\ntopics: mid_v2\n',
    ],
    [
      'a map of topics',
      'a.json',
      '{ "connector.class": "S", "topic2table.map": "fact:facts,lone:lone" }',
      '{ "connector.class": "S", "topic2table.map": "fact_v2:facts,lone:lone" }',
    ],
    [
      'a map to tables',
      'a.json',
      '{ "connector.class": "S", "topic.to.table.map": "fact=F;mid=M" }',
      '{ "connector.class": "S", "topic.to.table.map": "fact_v2=F;mid_v2=M" }',
    ],
    [
      'a prefixed key',
      'a.json',
      '{ "connector.class": "S", "kafka.topic": "fact" }',
      '{ "connector.class": "S", "kafka.topic": "fact_v2" }',
    ],
  ])('move with the tables: %s', (_, path, before, after) => {
    expect(withFile(path, before)).toMatchObject({ text: after, release: { faults: [] } })
  })

  it.each([
    ['the name', '{ "connector.class": "S", "name": "fact", "topics": "lone" }'],
    [
      'other settings',
      '{ "connector.class": "S", "table.name.format": "fact", "transforms.x.replacement": "fact" }',
    ],
    ['names that only begin alike', '{ "connector.class": "S", "topics": "fact_daily,my.fact,facts" }'],
    ['files of no connector', '{ "topics": "fact" }'],
  ])('are nothing else: %s', (_, text) => expect(withFile('a.json', text).text).toBe(text))

  it('are those of the option, where a table has one', () => {
    const on = (name: string): string => table(name, " WITH ('topic' = 'shop.facts')") + job(name, 'mid')
    const before: Files = {
      ...layer('mid', 'src'),
      'fact.sql': on('fact'),
      'a.json': '{ "connector.class": "S", "topics": "shop.facts,fact" }',
    }
    const after = { ...before, 'mid/dml.mid.sql': job('mid', 'src_2') }
    const release = releaseOf(before, after)
    expect(changedFiles(after, release)['a.json']).toBe(
      '{ "connector.class": "S", "topics": "shop.facts_v2,fact" }',
    )
  })

  it('of externals stay', () => {
    const text = '{ "connector.class": "S", "topics": "src,src_2" }'
    expect(withFile('a.json', text).text).toBe(text)
  })

  it('that are hidden by an escape or an alias are a fault', () => {
    expect(
      places(withFile('a.json', '{ "connector.class": "S", "topics": "lone,\\u0066act" }').release.faults),
    ).toEqual(['connector-value at a.json:1'])
    const alias = 'facts: &f fact\nout:\n  connector.class: S\n  topics: *f\n'
    expect(places(withFile('a.yml', alias).release.faults)).toEqual(['connector-value at a.yml:3'])
    expect(withFile('a.json', '{ "connector.class": "S", "topics": "\\u006cone" }').release.faults).toEqual(
      [],
    )
  })

  it('of another time are taken for the one table of their stem, with a warning', () => {
    const { release, text } = withFile('a.json', '{ "connector.class": "S", "topics": "lone" }')
    expect([text, release.warnings]).toEqual(['{ "connector.class": "S", "topics": "lone" }', []])
    const after = { ...edited, 'new.json': '{ "connector.class": "S", "topics": "fact_v7" }' }
    const stale = releaseOf(shop, after)
    expect(places(stale.warnings)).toEqual(['stale-version at new.json:1'])
    expect(changedFiles(after, stale)['new.json']).toBe('{ "connector.class": "S", "topics": "fact_v2" }')
  })

  it('that the baseline carries already are no names of another time', () => {
    const text = '{ "connector.class": "S", "topics": "fact_v7" }'
    expect(withFile('a.json', text).text).toBe(text)
  })
})

describe('a pattern of topics', () => {
  it('that would match both colours is refused', () => {
    const { release } = withFile('a.json', '{ "connector.class": "S", "topics.regex": "fact.*" }')
    expect(release.faults).toMatchObject([
      {
        code: 'pattern-matches-both',
        file: 'a.json',
        line: 1,
        message: "topics.regex 'fact.*' matches both fact and fact_v2: it would read blue and green",
      },
    ])
    expect(release.edits).toEqual([])
  })

  it('that matches one of them, or what stays, is none of our business', () => {
    expect(
      withFile('a.json', '{ "connector.class": "S", "topics.regex": "fact|lone.*" }').release.faults,
    ).toEqual([])
  })
})

describe('a connector as it is deployed', () => {
  const named = (topics: string) => {
    const file = `{ "name": "out", "config": { "connector.class": "S", "topics": "${topics}", "tasks.max": 2 } }`
    const { release } = withFile('a.json', file)
    return { blue: release.blue.connectors[0], green: release.green.connectors[0] }
  }

  it('carries the version of what it carries out; its name in the file stays', () => {
    expect(named('fact')).toMatchObject({
      blue: { name: 'out' },
      green: { name: 'out-v2', topics: ['fact_v2'] },
    })
  })

  it('is the same where nothing of it moves', () => {
    const { blue, green } = named('lone')
    expect(green).toEqual(blue)
  })

  it('always has another name where something moves', () => {
    expect(named('fact,mid').green?.name).toBe('out-v2')
    expect(named('fact,lone').green?.name).toBe('out-v2-v1')
    // One of two topics is at a higher version already.
    const { blue, green } = named('other_v3,fact')
    expect([blue?.name, green?.name]).toEqual(['out-v1-v3', 'out-v2-v3'])
  })

  it('keeps every setting', () => {
    expect(named('fact').green?.config).toEqual({
      'connector.class': 'S',
      topics: 'fact_v2',
      'tasks.max': '2',
    })
  })

  it('is called like its file where it has no name', () => {
    const { release } = withFile('sinks/to-lake.json', '{ "connector.class": "S", "topics": "lone" }')
    expect(release.green.connectors[0]?.name).toBe('to-lake')
  })
})

it.each([
  ['a.json', '{ "connector.class": "S", "topics": fact }', 1],
  ['a.yml', 'connector.class: S\ntopics: [fact\n', 3],
])('a connector file that is not valid is a fault: %s', (path, text, line) => {
  expect(places(withFile(path, text).release.faults)).toEqual([`connector-file at ${path}:${line}`])
})

it('a connector whose topics stay starts no release', () => {
  const before = { ...shop, 'a.json': '{ "connector.class": "S", "topics": "lone" }' }
  const after = { ...shop, 'a.json': '{ "connector.class": "S", "topics": "lone", "tasks.max": "4" }' }
  expect(moves(releaseOf(before, after))).toEqual([])
})
