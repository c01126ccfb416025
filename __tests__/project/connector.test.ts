import { describe, expect, it } from '@jest/globals'
import { type Connector, readConnectorFile } from '../../src/project/connector.js'

const connectorsIn = (file: string, text: string): readonly Connector[] => {
  const { connectors, faults } = readConnectorFile(file, text)
  expect(faults).toEqual([])
  return connectors
}

/** Key, value, and what stands in the file at each of its ranges. */
const settingsIn = (file: string, text: string) =>
  connectorsIn(file, text).map(({ settings }) =>
    settings.map(({ key, value, spans }) => [
      key,
      value,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]),
  )

describe('a JSON file', () => {
  it('holds a connector, flat or nested, with the place of every text', () => {
    const settings = [
      ['connector.class', 'S', ['S']],
      ['topics', 'a,b', ['a,b']],
      ['tasks.max', '2', []],
      ['errors.log', 'true', []],
    ]
    const flat = '{ "connector.class": "S", "topics": "a,b", "tasks.max": 2, "errors.log": true }'
    expect(settingsIn('a.json', flat)).toEqual([settings])
    expect(settingsIn('a.json', `{ "name": "x", "config": ${flat} }`)).toEqual([settings])
  })

  it('takes a list as its entries with commas between', () => {
    expect(settingsIn('a.json', '{ "connector.class": "S", "topics": ["a", "b"] }')).toEqual([
      [
        ['connector.class', 'S', ['S']],
        ['topics', 'a,b', ['a', 'b']],
      ],
    ])
  })

  it('passes over what is no text', () => {
    expect(
      settingsIn('a.json', '{ "connector.class": "S", "a": null, "b": {}, "c": [{}], "d": [] }'),
    ).toEqual([[['connector.class', 'S', ['S']]]])
  })

  it('is none of ours where it never says connector.class', () => {
    expect(readConnectorFile('a.json', '{ not JSON at all')).toEqual({ connectors: [], faults: [] })
    expect(connectorsIn('a.json', '{ "note": "the connector.class is set elsewhere" }')).toEqual([])
  })

  it('that is not valid is a fault at its place', () => {
    expect(readConnectorFile('a.json', '{\n "connector.class": S }').faults).toMatchObject([
      { code: 'connector-file', file: 'a.json', line: 2, column: 21 },
    ])
  })
})

describe('a name', () => {
  it.each([
    ['its own', 'x/a.json', '{ "name": "own", "connector.class": "S" }', 'own'],
    [
      'beside its configuration',
      'x/a.json',
      '{ "name": "beside", "config": { "connector.class": "S" } }',
      'beside',
    ],
    ["its file's", 'x/a.json', '{ "connector.class": "S" }', 'a'],
    ['its own in YAML', 'x/a.yml', 'name: own\nconnector.class: S\n', 'own'],
    ['beside it in YAML', 'x/a.yml', 'name: beside\nconfig:\n  connector.class: S\n', 'beside'],
    ["its file's in YAML", 'x/a.b.yml', 'connector.class: S\n', 'a.b'],
  ])('is %s', (_, file, text, name) => expect(connectorsIn(file, text).map((c) => c.name)).toEqual([name]))
})

describe('a YAML file', () => {
  it('holds connectors at any depth and in any document, each with its line', () => {
    const text = 'a:\n  connector.class: S\n---\n- connector.class: T\n- other: 1\n'
    expect(connectorsIn('a.yml', text).map(({ line, settings }) => [line, settings[0]?.value])).toEqual([
      [2, 'S'],
      [4, 'T'],
    ])
  })

  it('knows the places of texts however they are written', () => {
    const text = `connector.class: S
topics: a,b
quoted: 'a'
doubled: "b"
block: |
  a
number: 02
flag: yes
list: [a, "b"]
alias: &x shared
same: *x
`
    expect(settingsIn('a.yaml', text)).toEqual([
      [
        ['connector.class', 'S', ['S']],
        ['topics', 'a,b', ['a,b']],
        ['quoted', 'a', ['a']],
        ['doubled', 'b', ['b']],
        ['block', 'a\n', ['|\n  a\n']],
        ['number', '02', []],
        ['flag', 'yes', ['yes']],
        ['list', 'a,b', ['a', 'b']],
        ['alias', 'shared', ['shared']],
        ['same', 'shared', []],
      ],
    ])
  })

  it('that is not valid is a fault at its place', () => {
    expect(readConnectorFile('a.yml', 'connector.class: S\ntopics: [a\n').faults).toMatchObject([
      { code: 'connector-file', file: 'a.yml', line: 3 },
    ])
  })
})
