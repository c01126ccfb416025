import { describe, expect, it } from '@jest/globals'
import { type Files, type Given, moves, releaseOf } from './release-of.js'

const ddl = `CREATE TABLE orders (
  id STRING NOT NULL,
  amount DECIMAL(10, 2) COMMENT 'in EUR',
  city VARCHAR(20),
  ts TIMESTAMP(3),
  PRIMARY KEY (id) NOT ENFORCED,
  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND
) DISTRIBUTED BY HASH(id) INTO 4 BUCKETS WITH (
  'connector' = 'confluent',
  'kafka.retention.time' = '7 d'
);
`
const dml = `INSERT INTO orders
SELECT id, SUM(amount) AS amount, UPPER(city) AS city, ts FROM src WHERE amount > 0 GROUP BY id, city, ts;
`
const reader = 'INSERT INTO fact SELECT id FROM orders;\n'
const shop: Files = { 'ddl.orders.sql': ddl, 'dml.orders.sql': dml, 'dml.fact.sql': reader }

interface Verdict {
  readonly change: string
  readonly differences: readonly string[]
  readonly released: boolean
}

/** What is said of orders; none where it is not in the release. */
function verdictOf(before: Files, after: Files, given: Partial<Given> = {}): Verdict {
  const release = releaseOf(before, after, given)
  expect(release.faults).toEqual([])
  const table = release.tables.find(({ identity }) => identity === 'orders')
  const released = moves(release).some((move) => move.startsWith('fact → fact_v2'))
  return { change: table?.change ?? 'none', differences: table?.differences ?? [], released }
}

/** The content under which an environment would record orders. */
const contentOf = (files: Files): string | undefined =>
  releaseOf(files, files).blue.tables.find(({ name }) => name === 'orders')?.hash

const none: Verdict = { change: 'none', differences: [], released: false }
const edited = (path: string, from: string | RegExp, to: string): Files => {
  const text = shop[path] ?? ''
  expect(text).not.toBe(text.replace(from, to))
  return { ...shop, [path]: text.replace(from, to) }
}

/** A change that nothing has to be rebuilt for leaves the recorded content as it is, and only such a change does. */
function expectVerdict(after: Files, verdict: Verdict, before: Files = shop): void {
  expect(verdictOf(before, after)).toEqual(verdict)
  expect(contentOf(after) === contentOf(before)).toBe(!verdict.released)
}

describe('nothing that means anything', () => {
  const cosmetic: readonly (readonly [string, string, string | RegExp, string])[] = [
    ['a comment before', 'dml.orders.sql', /^/, '-- all orders\n'],
    ['a comment inside', 'dml.orders.sql', 'SELECT id', 'SELECT /* the key */ id'],
    ['a comment with the name of a table', 'dml.orders.sql', 'SELECT', '-- from fact\nSELECT'],
    ['spacing', 'dml.orders.sql', / FROM /, '\n\n\t  FROM\r\n  '],
    ['the case of keywords', 'dml.orders.sql', /SELECT|FROM|WHERE|GROUP BY/g, 'select'],
    ['the case of a function', 'dml.orders.sql', 'UPPER', 'upper'],
    ['needless quotes', 'dml.orders.sql', 'INTO orders', 'INTO `orders`'],
    ['no semicolon at the end', 'dml.orders.sql', ';', ''],
    ['the order of options', 'ddl.orders.sql', /('connector'.*?),\n(.*?)\n/s, '$2,\n$1\n'],
    ['IF NOT EXISTS', 'ddl.orders.sql', 'TABLE orders', 'TABLE IF NOT EXISTS orders'],
    ['the comment on a column', 'ddl.orders.sql', 'in EUR', 'in euros'],
    ['a comment on the table', 'ddl.orders.sql', 'DISTRIBUTED', "COMMENT 'orders' DISTRIBUTED"],
    ['the case of types', 'ddl.orders.sql', 'DECIMAL(10, 2)', 'decimal(10,2)'],
    ['another name of a type', 'ddl.orders.sql', 'STRING NOT', 'VARCHAR(2147483647) NOT'],
    ['what a type says by itself', 'ddl.orders.sql', 'DECIMAL(10, 2)', 'DEC(10, 2)'],
  ]
  it.each(cosmetic)('starts no release: %s', (what, path, from, to) => {
    if (what === 'the case of keywords') {
      const lower = {
        ...shop,
        [path]: dml.replace(/SELECT|FROM|WHERE|GROUP BY/g, (word) => word.toLowerCase()),
      }
      expectVerdict(lower, none)
    } else expectVerdict(edited(path, from, to), none)
  })

  it('is told as cosmetic where an input moves it', () => {
    const spaced = {
      ...edited('dml.orders.sql', 'SELECT', 'SELECT   '),
      'dml.src.sql': 'INSERT INTO src SELECT 2 AS id FROM s;',
    }
    const before = { ...shop, 'dml.src.sql': 'INSERT INTO src SELECT 1 AS id FROM s;' }
    expect(verdictOf(before, spaced)).toEqual({ change: 'cosmetic', differences: [], released: true })
    expect(verdictOf(before, { ...shop, 'dml.src.sql': spaced['dml.src.sql'] }).change).toBe('none')
  })

  it('is where a statement stands', () => {
    expectVerdict({ 'all.sql': ddl + dml + reader }, none)
    expectVerdict({ 'all.sql': reader + dml + ddl }, none)
  })

  it('is a key beside its column instead of behind all', () => {
    expectVerdict(
      {
        ...shop,
        'ddl.orders.sql': ddl
          .replace('id STRING NOT NULL', 'id STRING NOT NULL PRIMARY KEY NOT ENFORCED')
          .replace('PRIMARY KEY (id) NOT ENFORCED,\n', ''),
      },
      none,
    )
  })

  it.each([
    [
      "ALTER TABLE orders SET ('changelog.mode' = 'upsert');",
      "'changelog.mode' = 'upsert',\n  'connector'",
      "'connector'",
    ],
    ['ALTER TABLE orders ADD tax INT;', 'PRIMARY', 'tax INT,\n  PRIMARY'],
    ['ALTER TABLE orders DROP city;', '  city VARCHAR(20),\n', ''],
    ['ALTER TABLE orders MODIFY city VARCHAR(40);', 'VARCHAR(20)', 'VARCHAR(40)'],
    ["ALTER TABLE orders RESET ('connector');", "  'connector' = 'confluent',\n", ''],
    ['ALTER TABLE orders DROP WATERMARK;', ",\n  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND", ''],
  ])('is an ALTER that moves into the CREATE: %s', (alter, from, to) => {
    const altered = { ...shop, 'alter.orders.sql': alter }
    const [one, other] = alter.includes(' SET ') ? [to, from] : [from, to]
    const whole = edited('ddl.orders.sql', one, other)
    expectVerdict(whole, none, altered)
    expectVerdict(altered, none, whole)
  })
})

const changed = (change: string, ...differences: readonly string[]): Verdict => ({
  change,
  differences,
  released: true,
})

describe('options', () => {
  it('that can be altered in place move nothing', () => {
    const after = edited('ddl.orders.sql', '7 d', '30 d')
    expectVerdict(after, {
      change: 'in-place',
      differences: ['option kafka.retention.time changed: 7 d → 30 d'],
      released: false,
    })
    const release = releaseOf(shop, after)
    expect(release.tables).toMatchObject([{ identity: 'orders', blue: 'orders', green: 'orders' }])
    expect(release.tables[0]?.reason).toBe('is altered in place')
    expect(release.edits).toEqual([])
    expect(release.inPlace).toEqual([
      {
        identity: 'orders',
        name: 'orders',
        key: 'kafka.retention.time',
        before: '7 d',
        after: '30 d',
        file: 'ddl.orders.sql',
        line: 1,
      },
    ])
  })

  it('are altered in place by an ALTER too, and reset by its end', () => {
    const altered = { ...shop, 'z.sql': "ALTER TABLE orders SET ('kafka.retention.size' = '1 GB');" }
    expect(releaseOf(shop, altered).inPlace).toMatchObject([{ before: null, after: '1 GB', file: 'z.sql' }])
    expect(releaseOf(altered, shop).inPlace).toMatchObject([{ before: '1 GB', after: null }])
    const reset = { ...shop, 'z.sql': "ALTER TABLE orders RESET ('kafka.retention.time');" }
    expect(releaseOf(shop, reset).inPlace).toMatchObject([{ before: '7 d', after: null, file: 'z.sql' }])
  })

  it('are part of the new table where something else moves it', () => {
    const after = { ...edited('ddl.orders.sql', '7 d', '30 d'), 'dml.orders.sql': dml.replace('> 0', '> 1') }
    const release = releaseOf(shop, after)
    expect(release.inPlace).toEqual([])
    expect(moves(release)).toEqual(['fact → fact_v2', 'orders → orders_v2'])
  })

  it('that cannot are a change', () =>
    expectVerdict(
      edited('ddl.orders.sql', "'confluent'", "'kafka'"),
      changed('options', 'option connector changed: confluent → kafka'),
    ))

  it('are also the properties beside a statement', () => {
    const properties = (value: string): Files => ({
      ...shop,
      'dml.orders.properties': `sql.state-ttl=${value}`,
    })
    expectVerdict(properties('1 h'), changed('options', 'property sql.state-ttl added: 1 h'))
    expectVerdict(
      properties('2 h'),
      changed('options', 'property sql.state-ttl changed: 1 h → 2 h'),
      properties('1 h'),
    )
    expectVerdict({ ...shop, 'dml.orders.properties': '# nothing yet\n' }, none)
  })

  describe('are also what SET sets for the jobs after it in its file', () => {
    const ttl = (value: string): string => `SET 'table.exec.state.ttl' = '${value}';\n`
    const under = (...before: readonly string[]): Files => ({
      ...shop,
      'dml.orders.sql': `${before.join('')}${dml}`,
    })

    it.each<readonly [string, readonly string[], readonly string[], string]>([
      ['set', [], [ttl('1 h')], 'added: 1 h'],
      ['set otherwise', [ttl('1 h')], [ttl('2 h')], 'changed: 1 h → 2 h'],
      ['set twice: the last one counts', [ttl('1 h')], [ttl('1 h'), ttl('2 h')], 'changed: 1 h → 2 h'],
      ['no longer set', [ttl('1 h')], [], 'removed: 1 h'],
      ['reset', [ttl('1 h')], [ttl('1 h'), "RESET 'table.exec.state.ttl';\n"], 'removed: 1 h'],
      ['reset with all others', [ttl('1 h')], [ttl('1 h'), 'RESET;\n'], 'removed: 1 h'],
    ])('%s', (_, before, after, words) =>
      expectVerdict(
        under(...after),
        changed('options', `property table.exec.state.ttl ${words}`),
        under(...before),
      ),
    )

    it.each<readonly [string, readonly string[]]>([
      ['nothing set', ['SET;\n']],
      ['set, and reset', [ttl('1 h'), "RESET 'table.exec.state.ttl';\n"]],
      ['how the client shows results', ["SET 'sql-client.execution.result-mode' = 'tableau';\n"]],
      ['what the job is called', ["SET 'pipeline.name' = 'orders';\n"]],
      ['what a comment says', ["-- SET 'table.exec.state.ttl' = '1 h';\n"]],
    ])('not %s', (_, after) => expectVerdict(under(...after), none))

    it('not after the job, in another file, or before a definition', () => {
      expectVerdict({ ...shop, 'dml.orders.sql': `${dml}${ttl('1 h')}` }, none)
      expectVerdict({ ...shop, 'a.sql': ttl('1 h') }, none)
      expectVerdict({ ...shop, 'ddl.orders.sql': `${ttl('1 h')}${ddl}` }, none)
    })

    it('over the properties beside the file', () => {
      const beside = { 'dml.orders.properties': 'table.exec.state.ttl=1 h' }
      expectVerdict(
        { ...under(ttl('2 h')), ...beside },
        changed('options', 'property table.exec.state.ttl changed: 1 h → 2 h'),
        { ...shop, ...beside },
      )
    })
  })
})

describe('columns', () => {
  it('new ones at the end are additive', () =>
    expectVerdict(
      edited('ddl.orders.sql', '  PRIMARY', '  tax INT,\n  PRIMARY'),
      changed('additive', 'column tax added'),
    ))

  it('new ones at the end are additive by an ALTER too', () =>
    expectVerdict(
      { ...shop, 'z.sql': 'ALTER TABLE orders ADD (tax INT, note STRING);' },
      changed('additive', 'column tax added', 'column note added'),
    ))

  it('new ones before others are logic: some readers go by position', () =>
    expectVerdict(
      edited('ddl.orders.sql', '  amount', '  tax INT,\n  amount'),
      changed('logic', 'column tax added before others'),
    ))

  it.each([
    ['a column that is gone', '  city VARCHAR(20),\n', '', 'column city removed'],
    ['a narrower type', 'VARCHAR(20)', 'VARCHAR(10)', 'column city: VARCHAR(20) → VARCHAR(10)'],
    ['another type', 'VARCHAR(20)', 'INT', 'column city: VARCHAR(20) → INT'],
    ['fewer digits before the point', '10, 2', '10, 4', 'column amount: DECIMAL(10, 2) → DECIMAL(10, 4)'],
    ['NOT NULL', 'VARCHAR(20)', 'VARCHAR(20) NOT NULL', 'column city is now NOT NULL'],
    ['another key', 'KEY (id)', 'KEY (id, city)', 'primary key changed: id → id, city'],
    [
      'another distribution',
      'INTO 4',
      'INTO 8',
      'distribution changed: BY HASH (id) INTO 4 BUCKETS → BY HASH (id) INTO 8 BUCKETS',
    ],
  ])('%s is breaking', (_, from, to, words) => {
    const verdict = verdictOf(shop, edited('ddl.orders.sql', from, to))
    expect(verdict.change).toBe('breaking')
    expect(verdict.differences).toContain(words)
  })

  it.each([
    ['a wider type', 'VARCHAR(20)', 'VARCHAR(40)', 'column city: VARCHAR(20) → VARCHAR(40)'],
    ['an unbounded type', 'VARCHAR(20)', 'STRING', 'column city: VARCHAR(20) → STRING'],
    ['more digits', '10, 2', '12, 4', 'column amount: DECIMAL(10, 2) → DECIMAL(12, 4)'],
    [
      'another watermark',
      "'5' SECOND",
      "'9' SECOND",
      "watermark changed: WATERMARK FOR ts AS ts - INTERVAL '5' SECOND → WATERMARK FOR ts AS ts - INTERVAL '9' SECOND",
    ],
  ])('%s is logic', (_, from, to, words) =>
    expectVerdict(edited('ddl.orders.sql', from, to), changed('logic', words)),
  )

  it('a column that may now be NULL is logic', () =>
    expectVerdict(
      {
        ...shop,
        'ddl.orders.sql': ddl
          .replace('STRING NOT NULL', 'STRING')
          .replace('  PRIMARY KEY (id) NOT ENFORCED,\n', ''),
      },
      changed('logic', 'column id may now be NULL'),
      { ...shop, 'ddl.orders.sql': ddl.replace('  PRIMARY KEY (id) NOT ENFORCED,\n', '') },
    ))

  it('in another order are logic', () =>
    expectVerdict(
      edited('ddl.orders.sql', /( {2}city.*?\n)( {2}ts.*?\n)/, '$2$1'),
      changed('logic', 'columns reordered'),
    ))
})

describe('queries', () => {
  it.each([
    ['a filter', '> 0', '> 1', 'filter changed: amount > 0 → amount > 1'],
    ['a filter less', ' WHERE amount > 0', '', 'filter removed: amount > 0'],
    ['a literal', 'SUM(amount)', 'SUM(amount * 2)', 'column amount: SUM(amount) → SUM(amount * 2)'],
    ['an aggregate', 'SUM', 'MAX', 'column amount: SUM(amount) → MAX(amount)'],
    ['DISTINCT', 'SELECT id', 'SELECT DISTINCT id', 'DISTINCT added'],
    ['the case of a column', 'SELECT id', 'SELECT ID', 'column ID: id → ID'],
    ['another source', 'FROM src', 'FROM src_2', 'reads src_2 instead of src'],
    ['a hint', 'SELECT id', "SELECT /*+ STATE_TTL('src' = '1d') */ id", "hint STATE_TTL('src' = '1d') added"],
  ])('that differ in meaning are logic: %s', (_, from, to, words) =>
    expectVerdict(edited('dml.orders.sql', from, to), changed('logic', words)),
  )

  it('with a column more behind the others are additive, as the table is', () =>
    expectVerdict(
      {
        ...shop,
        'ddl.orders.sql': ddl.replace('  PRIMARY', '  fee INT,\n  PRIMARY'),
        'dml.orders.sql': dml.replace(', ts FROM', ', ts, MAX(fee) AS fee FROM'),
      },
      changed('additive', 'column fee added', 'column fee added: MAX(fee)'),
    ))

  it('of a statement set are told of the table that its INSERT fills', () => {
    const set = (least: string): Files => ({
      'set.sql': `EXECUTE STATEMENT SET BEGIN
INSERT INTO orders SELECT id FROM src WHERE amount > ${least};
INSERT INTO late SELECT id FROM src;
END;`,
      'dml.fact.sql': reader,
    })
    const { tables } = releaseOf(set('0'), set('1'))
    const words = 'in INSERT INTO orders: filter changed: amount > 0 → amount > 1'
    expect(tables.map(({ identity, differences }) => [identity, differences])).toEqual([
      ['fact', []],
      ['late', [words]],
      ['orders', [words]],
    ])
  })

  it('that come or go are logic', () => {
    const more = { ...shop, 'dml.more.sql': 'INSERT INTO orders SELECT * FROM late;' }
    expectVerdict(more, changed('logic', 'writer added: dml.more.sql:1'))
    expectVerdict(shop, changed('logic', 'writer removed: dml.more.sql'), more)
  })

  it('of views and of CREATE TABLE AS count', () => {
    for (const create of ['CREATE VIEW orders AS', 'CREATE TABLE orders AS']) {
      const before: Files = { 'dml.fact.sql': reader, 'orders.sql': `${create} SELECT id FROM src;` }
      const after = { ...before, 'orders.sql': `${create} SELECT id FROM src WHERE id > 0;` }
      expectVerdict(after, changed('logic', 'filter added: id > 0'), before)
      expectVerdict({ ...before, 'orders.sql': `${create} SELECT id -- key\nFROM src;` }, none, before)
    }
  })

  it('of a materialized table count, and how fresh it is', () => {
    const create = (freshness: string, filter = ''): Files => ({
      'dml.fact.sql': reader,
      'orders.sql': `CREATE MATERIALIZED TABLE orders FRESHNESS = INTERVAL '${freshness}' MINUTE AS SELECT id FROM src${filter};`,
    })
    expect(verdictOf(create('1'), create('2'))).toMatchObject({ change: 'logic', released: true })
    expect(verdictOf(create('1'), create('1', ' WHERE id > 0'))).toMatchObject({
      change: 'logic',
      released: true,
    })
    expect(verdictOf(create('1'), create('1'))).toEqual(none)
  })
})

describe('a definition', () => {
  it('that comes is logic, that goes is breaking', () => {
    const without: Files = { 'dml.orders.sql': dml, 'dml.fact.sql': reader }
    expectVerdict(shop, changed('logic', 'definition added: ddl.orders.sql:1'), without)
    expect(verdictOf(shop, without)).toMatchObject({
      change: 'breaking',
      differences: ['definition removed: ddl.orders.sql:1'],
    })
  })

  it('of another kind is breaking', () => {
    const view = { 'dml.fact.sql': reader, 'orders.sql': 'CREATE VIEW orders AS SELECT id FROM src;' }
    const table = { 'dml.fact.sql': reader, 'orders.sql': 'CREATE TABLE orders AS SELECT id FROM src;' }
    expect(verdictOf(view, table).change).toBe('breaking')
  })

  it('takes the LIKE clause in', () => {
    const like = (how: string): Files => ({
      ...shop,
      'ddl.orders.sql': `CREATE TABLE orders WITH ('a' = 'b') LIKE base_orders${how};`,
    })
    expectVerdict(
      like(' (EXCLUDING ALL)'),
      changed('logic', 'LIKE clause changed: LIKE base_orders → LIKE base_orders (EXCLUDING ALL)'),
      like(''),
    )
  })

  it('takes every ALTER in that cannot be applied to it', () => {
    const after = { ...shop, 'z.sql': 'ALTER TABLE orders ADD tax INT FIRST;' }
    expectVerdict(after, changed('logic', 'ALTER added: z.sql:1'))
    expectVerdict(shop, changed('logic', 'ALTER removed: z.sql:1'), after)
  })
})

it('of several differences the weightiest counts, and each is told', () => {
  const after = {
    ...shop,
    'ddl.orders.sql': ddl.replace('7 d', '9 d').replace('  PRIMARY', '  tax INT,\n  PRIMARY'),
    'dml.orders.sql': dml.replace('> 0', '> 1'),
  }
  expect(verdictOf(shop, after)).toEqual(
    changed(
      'logic',
      'column tax added',
      'option kafka.retention.time changed: 7 d → 9 d',
      'filter changed: amount > 0 → amount > 1',
    ),
  )
})
