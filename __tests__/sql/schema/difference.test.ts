import {
  newReadersCompatible,
  oldReadersCompatible,
  type SchemaDifference,
  schemaDifferences,
} from '../../../src/sql/schema/difference.js'
import { understood } from '../understood.js'

function between(before: string, after: string): readonly SchemaDifference[] {
  return schemaDifferences(understood(`${before};`).tableOf('t'), understood(`${after};`).tableOf('t'))
}

const table = (body: string, rest = ''): string => `CREATE TABLE t (${body}) ${rest}`

type Case = readonly [
  rule: string,
  before: string,
  after: string,
  words: string,
  old: boolean,
  young: boolean,
]

const csv = "WITH ('value.format' = 'csv')"

const cases: readonly Case[] = [
  ['column-dropped', table('a INT, b INT', csv), table('a INT', csv), 'column b removed', false, false],
  ['column-added', table('a INT', csv), table('a INT, b INT', csv), 'column b added', false, false],
  ['column-dropped', table('a INT, b INT'), table('a INT'), 'column b removed', false, true],
  ['column-added', table('a INT'), table('a INT, b INT'), 'column b added', true, true],
  ['column-added', table('a INT'), table('a INT, b INT NOT NULL'), 'column b added, NOT NULL', true, false],
  ['column-added', table('a INT'), table('a INT, b AS a + 1'), 'column b added', true, true],
  [
    'column-renamed',
    table('a INT, b STRING'),
    table('a INT, c STRING'),
    'column b renamed to c',
    false,
    false,
  ],
  ['column-widened', table('a INT'), table('a BIGINT'), 'column a INT → BIGINT', false, true],
  ['column-widened', table('a VARCHAR(5)'), table('a STRING'), 'column a VARCHAR(5) → STRING', false, true],
  [
    'column-widened',
    table('a DECIMAL(10, 2)'),
    table('a DECIMAL(12, 3)'),
    'column a DECIMAL(10, 2) → DECIMAL(12, 3)',
    false,
    true,
  ],
  [
    'column-widened',
    table('a ROW<x INT>'),
    table('a ROW<x BIGINT>'),
    'column a ROW<x INT> → ROW<x BIGINT>',
    false,
    true,
  ],
  ['column-narrowed', table('a BIGINT'), table('a INT'), 'column a BIGINT → INT', true, false],
  [
    'column-narrowed',
    table('a TIMESTAMP(6)'),
    table('a TIMESTAMP(3)'),
    'column a TIMESTAMP(6) → TIMESTAMP(3)',
    true,
    false,
  ],
  ['column-retyped', table('a INT'), table('a STRING'), 'column a INT → STRING', false, false],
  [
    'column-retyped',
    table('a DECIMAL(10, 2)'),
    table('a DECIMAL(10, 4)'),
    'column a DECIMAL(10, 2) → DECIMAL(10, 4)',
    false,
    false,
  ],
  ['column-nullable', table('a INT NOT NULL'), table('a INT'), 'column a may now be NULL', false, true],
  ['column-not-null', table('a INT'), table('a INT NOT NULL'), 'column a is now NOT NULL', true, false],
  [
    'column-computed',
    table('a INT, b AS a + 1'),
    table('a INT, b AS a + 2'),
    'column b computed as a + 1 → computed as a + 2',
    true,
    true,
  ],
  [
    'column-computed',
    table("a INT, b INT METADATA FROM 'x'"),
    table("a INT, b INT METADATA FROM 'y'"),
    "column b METADATA FROM 'x' → METADATA FROM 'y'",
    false,
    false,
  ],
  [
    'column-computed',
    table('a INT, b INT METADATA'),
    table('a INT, b INT'),
    'column b METADATA → stored',
    false,
    false,
  ],
  [
    'column-computed',
    table("a INT, b INT METADATA FROM 'x' VIRTUAL"),
    table("a INT, b INT METADATA FROM 'y' VIRTUAL"),
    "column b METADATA FROM 'x' VIRTUAL → METADATA FROM 'y' VIRTUAL",
    true,
    true,
  ],
  [
    'columns-reordered',
    table('a INT, b INT'),
    table('b INT, a INT'),
    'columns reordered: a, b → b, a',
    true,
    true,
  ],
  [
    'key',
    table('a INT NOT NULL, b INT NOT NULL, PRIMARY KEY (a) NOT ENFORCED', "WITH ('connector' = 'jdbc')"),
    table('a INT NOT NULL, b INT NOT NULL, PRIMARY KEY (b) NOT ENFORCED', "WITH ('connector' = 'jdbc')"),
    'primary key changed: a → b',
    false,
    false,
  ],
  [
    'changelog-mode',
    table('a INT', "WITH ('changelog.mode' = 'append')"),
    table('a INT', "WITH ('changelog.mode' = 'retract')"),
    'changelog mode changed: append → retract',
    false,
    true,
  ],
  [
    'changelog-mode',
    table('a INT', "WITH ('connector' = 'kafka', 'format' = 'json')"),
    table('a INT', "WITH ('connector' = 'kafka', 'changelog.mode' = 'upsert', 'format' = 'json')"),
    'changelog mode changed: append → upsert',
    false,
    true,
  ],
  [
    'distribution',
    table('a INT', 'DISTRIBUTED BY HASH (a) INTO 4 BUCKETS'),
    table('a INT', 'DISTRIBUTED BY HASH (a) INTO 6 BUCKETS'),
    'distribution changed: BY HASH (a) INTO 4 BUCKETS → BY HASH (a) INTO 6 BUCKETS',
    false,
    false,
  ],
  [
    'format',
    table('a INT', "WITH ('value.format' = 'json')"),
    table('a INT', "WITH ('value.format' = 'avro')"),
    'option value.format changed: json → avro',
    false,
    false,
  ],
  [
    'watermark',
    table('a TIMESTAMP(3)'),
    table('a TIMESTAMP(3), WATERMARK FOR a AS a'),
    'watermark added: a AS a',
    true,
    true,
  ],
]

describe('a difference says who can read what, and by which rule', () => {
  test.each(cases)('%s: %s ⇒ %s', (rule, before, after, words, oldReaders, newReaders) => {
    expect(between(before, after)).toEqual([
      { rule, column: /^column (\w+)/.exec(words)?.[1] ?? null, words, oldReaders, newReaders },
    ])
  })

  test.each([
    ['names of one type', table('a INT, b STRING'), table('a INTEGER, b VARCHAR(2147483647)')],
    [
      'options that say where rows lie',
      table('a INT', "WITH ('topic' = 'a')"),
      table('a INT', "WITH ('topic' = 'b')"),
    ],
    [
      'an ALTER that moves into the CREATE',
      `${table('a INT')}; ALTER TABLE t ADD b INT`,
      table('a INT, b INT'),
    ],
    ['metadata by its own name', table('m INT METADATA'), table("m INT METADATA FROM 'm'")],
  ])('none: %s', (_, before, after) => expect(between(before, after)).toEqual([]))
})

describe('what decides', () => {
  const both = between(table('a INT, b INT'), table('a BIGINT'))

  test('is the first difference against it', () => {
    expect(oldReadersCompatible(both)).toMatchObject({
      compatible: false,
      because: { rule: 'column-widened' },
    })
    expect(newReadersCompatible(both)).toEqual({ compatible: true, because: null })
  })
  test('is open where columns are not known', () => {
    const open = between('CREATE VIEW t AS SELECT * FROM u', 'CREATE VIEW t AS SELECT * FROM u WHERE TRUE')
    expect(oldReadersCompatible(open)).toMatchObject({ compatible: null, because: { rule: 'unknown' } })
  })
  test('is known of views whose tables are', () => {
    const u = 'CREATE TABLE u (a INT, b INT);'
    const differences = between(
      `${u} CREATE VIEW t AS SELECT a, b FROM u`,
      `${u} CREATE VIEW t AS SELECT a FROM u`,
    )
    expect(oldReadersCompatible(differences)).toMatchObject({
      compatible: false,
      because: { rule: 'column-dropped' },
    })
  })
})
