import { join } from 'node:path'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, json } from './bluegreen.js'

const keyed = (name: string, columns: string, key: string) =>
  `CREATE TABLE ${name} (${columns}, PRIMARY KEY (${key}) NOT ENFORCED) WITH ('connector' = 'kafka');\n`

const ddl = 'p/int.ddl.sql'
const dml = 'p/int.dml.sql'
const view = 'p/view.sql'
const set = 'p/set.sql'
const board = 'p/board.sql'

/** A source, an intermediate, a view over it, two facts that one statement set fills, and a view under `published`. */
const shop: Readonly<Record<string, string>> = {
  'bluegreen.yaml': 'published: [board]\n',
  'p/orders.sql': keyed('orders', 'id BIGINT, city STRING, amount INT', 'id'),
  [ddl]: keyed('int_orders', 'id BIGINT, city STRING, amount INT', 'id'),
  [dml]: 'INSERT INTO int_orders\nSELECT id, city, amount FROM orders WHERE amount > 0;\n',
  [view]: 'CREATE VIEW big AS SELECT id, city, amount FROM int_orders WHERE amount > 2;\n',
  'p/facts.sql':
    keyed('by_city', 'city STRING, total BIGINT', 'city') + keyed('counted', 'city STRING, n BIGINT', 'city'),
  [set]:
    'EXECUTE STATEMENT SET\nBEGIN\n' +
    'INSERT INTO by_city SELECT city, SUM(amount) FROM big GROUP BY city;\n' +
    'INSERT INTO counted SELECT city, COUNT(*) FROM int_orders GROUP BY city;\nEND;\n',
  [board]: 'CREATE VIEW board AS SELECT city, total FROM by_city;\n',
  'samples/orders.csv': 'id,city,amount\n1,Bern,3\n2,Bern,7\n3,Genf,9\n4,Genf,1\n5,Uri,-1\n',
}

/** A release branch of an installed project; each push is rewritten and committed, as the action does it. */
async function released(): Promise<Clone> {
  const clone = Clone.init().write(shop)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install', '--ref', 'v1.0.0')).code).toBe(0)
  clone.git('switch', '-qc', 'release/1')
  return clone
}

async function push(clone: Clone, edits: Readonly<Record<string, readonly [string, string]>>): Promise<void> {
  for (const [file, [from, to]] of Object.entries(edits)) {
    const text = clone.read(file)
    expect(text).toContain(from)
    clone.write({ [file]: text.replace(from, to) })
  }
  expect((await bluegreen(clone, 'rewrite')).code).toBe(0)
  clone.commit('change')
}

async function deployed(clone: Clone, ...args: readonly string[]) {
  const document = await json(clone, 'deploy', ...args)
  expect(document).toMatchObject({ outcome: args.includes('--until') ? 'validated' : 'done' })
  return document
}

const removed = (document: Record<string, unknown>) =>
  (document['steps'] as { kind: string; object: string }[])
    .filter((step) => step.kind === 'remove')
    .map((step) => step.object)
    .sort()

const found = (document: Record<string, unknown>) =>
  (document['comparisons'] as Record<string, unknown>[]).map(({ green, added, removed: gone, changed }) => [
    green,
    added,
    gone,
    changed,
  ])

async function serving(clone: Clone) {
  const { serving: tables, drift, state } = await json(clone, 'status')
  expect([state, drift]).toEqual(['serving', []])
  return tables
}

/** What a reader of the environment's database sees. */
async function rows(clone: Clone, view: string) {
  const file = join(clone.root, '.bluegreen', 'local.duckdb')
  const engine = await openDuckDb({ file, samples: null, catalog: null, database: null })
  try {
    return await engine.query(`SELECT * FROM ${view} ORDER BY city`)
  } finally {
    await engine.close()
  }
}

const first = { [dml]: ['amount > 0', 'amount > 1'] } as const
const second = { [dml]: ['amount > 1', 'amount > 5'] } as const

describe.each([
  ['after green serves', [] as string[]],
  ['before the switch', ['--until', 'validate']],
])('a release that is revised %s', (_, until) => {
  const served = until.length === 0

  test('replaces all that comes out otherwise, and ends as if the first revision had never been', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone, ...until)
    await push(clone, second)
    const plan = await json(clone, 'plan')
    const document = await deployed(clone)
    const all = ['big_v2', 'by_city_v2', 'counted_v2', 'dml-by-city-v2', 'dml-int-orders-v2', 'int_orders_v2']
    expect(removed(document)).toEqual(all)
    expect(found(document)).toEqual([
      ['big_v2', 0, 1, 0],
      ['board', 0, 0, 1],
      ['by_city_v2', 0, 0, 1],
      ['counted_v2', 0, 0, 2],
      ['int_orders_v2', 0, 2, 0],
    ])
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders_v2', big: 'big_v2', board: 'board' })
    const [warning] = (plan['warnings'] as { code: string; message: string }[]).filter(
      ({ code }) => code === 'replaces-served',
    )
    expect(warning === undefined).toBe(!served)
    expect(await rows(clone, 'published.counted')).toEqual([
      { city: 'Bern', n: '1' },
      { city: 'Genf', n: '1' },
    ])
    expect(await rows(clone, 'board')).toEqual([
      { city: 'Bern', total: '7' },
      { city: 'Genf', total: '9' },
    ])
    if (served) for (const name of all) expect(warning?.message).toContain(name)
    expect(await json(clone, 'rollback')).toMatchObject({ outcome: 'done' })
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders', board: 'board' })
  })

  test('keeps what is upstream of the change', async () => {
    const clone = await released()
    await push(clone, { ...first, [set]: ['SUM(amount)', 'MAX(amount)'] })
    await deployed(clone, ...until)
    await push(clone, { [set]: ['MAX(amount)', 'MIN(amount)'] })
    expect(removed(await deployed(clone))).toEqual(['by_city_v2', 'counted_v2', 'dml-by-city-v2'])
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders_v2', by_city: 'by_city_v2' })
  })

  test('gives a table another key and other columns', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone, ...until)
    await push(clone, {
      [ddl]: ['amount INT, PRIMARY KEY (id)', 'amount INT, doubled INT, PRIMARY KEY (id, city)'],
      [dml]: ['city, amount FROM', 'city, amount, amount * 2 FROM'],
    })
    clone.write({ [ddl]: clone.read(ddl).replace('id BIGINT, city', 'id BIGINT NOT NULL, city') })
    const document = await deployed(clone)
    expect(removed(document)).toContain('int_orders_v2')
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders_v2' })
  })

  test('a third push that undoes a part takes that part out again', async () => {
    const clone = await released()
    await push(clone, { ...first, [board]: ['total', 'total + 1 AS total'] })
    await deployed(clone, ...until)
    await push(clone, second)
    await deployed(clone, ...until)
    // What remains of the release is the intermediate's reader; the intermediate is as the baseline has it.
    await push(clone, {
      [dml]: ['amount > 5', 'amount > 0'],
      [set]: ['SUM(amount)', 'MAX(amount)'],
    })
    const document = await deployed(clone)
    expect(removed(document)).toEqual([
      'big_v2',
      'by_city_v2',
      'counted_v2',
      'dml-by-city-v2',
      'dml-int-orders-v2',
      'int_orders_v2',
    ])
    expect(await serving(clone)).toMatchObject({
      int_orders: 'int_orders',
      big: 'big',
      by_city: 'by_city_v2',
      counted: 'counted_v2',
    })
    expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'nothing' })
  })

  test('undone as a whole, the baseline serves again', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone, ...until)
    await push(clone, { [dml]: ['amount > 1', 'amount > 0'] })
    const document = await json(clone, 'deploy')
    expect(['done', 'nothing']).toContain(document['outcome'])
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders', by_city: 'by_city' })
  })
})

describe('another line', () => {
  /** A second release branch, from the same baseline, of other content under the same names. */
  async function other(clone: Clone): Promise<void> {
    clone.git('switch', '-qc', 'release/2', 'v1.0.0')
    await push(clone, { [dml]: ['amount > 0', 'amount > 7'] })
  }

  test('waits for what is not through, unless it says that it supersedes', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone, '--until', 'validate')
    await other(clone)
    const refused = await json(clone, 'deploy')
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(refused['message']).toContain('release/1 has a release of its own under way in local')
    expect(removed(await deployed(clone, '--supersede'))).toContain('int_orders_v2')
    expect(await rows(clone, 'published.counted')).toEqual([{ city: 'Genf', n: '1' }])
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders_v2' })
  })

  test('goes ahead once it has merged what serves', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone)
    clone.git('switch', '-qc', 'release/2')
    await push(clone, { [dml]: ['amount > 1', 'amount > 7'] })
    expect(removed(await deployed(clone))).toContain('int_orders_v2')
  })

  test('replaces what serves under the same names only where it says so, and says whose it is', async () => {
    const clone = await released()
    await push(clone, first)
    await deployed(clone)
    await other(clone)
    const refused = await json(clone, 'deploy')
    expect(refused).toMatchObject({ outcome: 'refused', step: 'ledger' })
    expect(refused['message']).toContain('which release/2 does not contain, and would undo: int_orders_v2')
    const { warnings } = await deployed(clone, '--supersede')
    expect(warnings).toMatchObject([
      {
        code: 'replaces-served',
        message: expect.stringMatching(/^the release of release\/1 serves in local/) as string,
      },
    ])
    expect(await rows(clone, 'published.counted')).toEqual([{ city: 'Genf', n: '1' }])
    expect(await serving(clone)).toMatchObject({ int_orders: 'int_orders_v2' })
  })
})
