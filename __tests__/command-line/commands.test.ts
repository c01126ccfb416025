import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

const released = () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone
}
const edited = (orders[dml] ?? '').replace('> 0', '> 5')
const changed = () => released().write({ [dml]: edited })

describe('plan', () => {
  test('says what moves, why, and what to do', async () => {
    const { code, out, err } = await bluegreen(changed(), 'plan')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^v1\.0\.0 \([0-9a-f]{10}\) → work tree for local \(duckdb\)\n/)
    expect(out).toMatch(/± {2}int_orders +int_orders_v2 +logic +rebuild/)
    expect(out).toMatch(/± {2}fct_orders +fct_orders_v2 +by input +rebuild/)
    expect(out).toMatch(/reads int_orders, which changed at pipelines\/int_orders\/dml\.int_orders\.sql:2/)
  })

  test('as JSON: the fields of the interface', async () => {
    const document = await json(changed(), 'plan')
    expect(document).toMatchObject({
      format: 1,
      baseline: { ref: 'v1.0.0' },
      head: { ref: 'work tree', commit: null },
      environment: 'local',
      untouched: 0,
      faults: [],
    })
    expect(document['tables']).toMatchObject([
      { identity: 'fct_orders', blue: 'fct_orders', green: 'fct_orders_v2', change: 'none', role: 'sink' },
      { identity: 'int_orders', blue: 'int_orders', green: 'int_orders_v2', change: 'logic', role: 'source' },
    ])
  })

  test('--detailed-exitcode tells whether there is something to release', async () => {
    const clone = released()
    expect((await bluegreen(clone, 'plan', '--detailed-exitcode')).code).toBe(0)
    clone.write({ [dml]: edited })
    expect((await bluegreen(clone, 'plan', '--detailed-exitcode')).code).toBe(2)
  })

  test('without a tag everything is new, and nothing is rewritten', async () => {
    const clone = Clone.init().write(orders)
    clone.commit('first')
    const document = await json(clone, 'plan')
    expect(document['edits']).toEqual([])
    expect(document['warnings']).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'no-baseline' })]),
    )
  })

  test('a head that is a branch is planned from its commit, not from the work tree', async () => {
    const clone = changed()
    clone.git('switch', '-qc', 'feature')
    clone.commit('change')
    clone.git('switch', '-q', 'main')
    const document = await json(clone, 'plan', '--head', 'feature')
    expect(document['head']).toMatchObject({ ref: 'feature', commit: clone.git('rev-parse', 'feature') })
    expect(document['tables']).toHaveLength(2)
  })

  test('the worked example: two edited, one that only follows, one that is new', async () => {
    const table = (name: string) => `CREATE TABLE ${name} (k STRING) WITH ('connector' = 'kafka');\n`
    const job = (name: string, ...reads: string[]) =>
      `INSERT INTO ${name} SELECT a.k FROM ${reads.map((read, i) => `${read} AS ${'abc'[i] ?? ''}`).join(', ')};\n`
    const clone = Clone.init().write({
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`p/ddl.${name}.sql`, table(name)])),
      ...Object.fromEntries(
        Object.entries({
          int_1: ['a'],
          int_2: ['b'],
          int_3: ['a', 'b', 'c'],
          fact_1: ['int_1'],
          fact_2: ['int_2', 'int_3'],
          fact_3: ['int_3', 'int_1'],
        }).flatMap(([name, reads]) => [
          [`p/ddl.${name}.sql`, table(name)],
          [`p/dml.${name}.sql`, job(name, ...reads)],
        ]),
      ),
    })
    clone.commit('first')
    clone.git('tag', 'v1.0.0')
    clone.write({
      'p/dml.int_3.sql': job('int_3', 'a', 'b', 'c').replace(';', ' WHERE a.k <> b.k;'),
      'p/dml.fact_3.sql': job('fact_3', 'int_3', 'int_1').replace(';', ' WHERE a.k = b.k;'),
      'p/ddl.view32.sql': table('view32'),
      'p/dml.view32.sql': job('view32', 'fact_3', 'fact_2'),
    })
    expect((await bluegreen(clone, 'rewrite')).code).toBe(0)
    const document = await json(clone, 'plan')
    const tables = document['tables'] as { identity: string; green: string; change: string }[]
    expect(tables.map(({ identity, green, change }) => [identity, green, change])).toEqual([
      ['fact_2', 'fact_2_v2', 'none'],
      ['fact_3', 'fact_3_v2', 'logic'],
      ['int_3', 'int_3_v2', 'logic'],
      ['view32', 'view32', 'additive'],
    ])
    expect(clone.read('p/dml.view32.sql')).toBe(job('view32', 'fact_3_v2', 'fact_2_v2'))
    expect(clone.read('p/dml.fact_1.sql')).toBe(job('fact_1', 'int_1'))
  })
})

describe('rewrite', () => {
  test('moves the names, and a second run changes nothing', async () => {
    const clone = changed()
    expect((await bluegreen(clone, 'rewrite', '--check')).code).toBe(2)
    expect(clone.read(dml)).toBe(edited)
    expect((await bluegreen(clone, 'rewrite')).code).toBe(0)
    expect(clone.read(dml)).toBe(edited.replace('int_orders', 'int_orders_v2'))
    expect(await bluegreen(clone, 'rewrite', '--check')).toMatchObject({ code: 0 })
  })

  test('undoing the change undoes the names', async () => {
    const clone = changed()
    await bluegreen(clone, 'rewrite')
    clone.write({ [dml]: clone.read(dml).replace('> 5', '> 0') })
    await bluegreen(clone, 'rewrite')
    expect(clone.git('status', '--porcelain')).toBe('')
  })
})

describe('from installation to retirement', () => {
  test('each command says what comes next', async () => {
    const clone = changed()
    expect((await json(clone, 'status'))['state']).toBe('empty')
    expect((await bluegreen(clone, 'install', '--ref', 'v1.0.0')).code).toBe(0)
    // The database is no part of the project.
    expect(clone.git('status', '--porcelain', '--untracked-files=all')).not.toMatch(/\.bluegreen/)
    await bluegreen(clone, 'rewrite')
    const plan = await json(clone, 'plan')
    const other = await bluegreen(clone, 'deploy', '--release', `sha256:${'0'.repeat(64)}`)
    expect([other.code, other.err]).toEqual([1, expect.stringContaining(String(plan['release'])) as string])
    expect(other.err).toContain(
      'never had that one; against what local holds now: new fct_orders_v2, int_orders_v2',
    )
    const until = await json(clone, 'deploy', '--until', 'validate')
    expect(until).toMatchObject({ outcome: 'validated', next: 'bluegreen deploy --environment local' })
    expect(until['comparisons']).toMatchObject([
      { green: 'fct_orders_v2', removed: 1 },
      { green: 'int_orders_v2', removed: 1 },
    ])
    expect(await json(clone, 'deploy', '--release', String(plan['release']))).toMatchObject({
      outcome: 'done',
    })
    expect(await json(clone, 'status')).toMatchObject({
      state: 'serving',
      release: plan['release'],
      serving: { int_orders: 'int_orders_v2', fct_orders: 'fct_orders_v2' },
      drift: [],
      next: null,
    })
    expect(await json(clone, 'rollback')).toMatchObject({ outcome: 'done' })
    expect(await json(clone, 'status')).toMatchObject({ serving: { int_orders: 'int_orders' } })
    expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
    expect(await json(clone, 'retire')).toMatchObject({ outcome: 'done' })
    expect(await json(clone, 'rollback')).toMatchObject({ outcome: 'refused' })
  })
})

test('a release that was proved before the last edit is refused, and what moved is named', async () => {
  const clone = changed()
  await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  const { release } = await json(clone, 'deploy', '--until', 'validate')
  await bluegreen(clone, 'rollback', '--discard')
  const last = 'pipelines/fct_orders/dml.fct_orders.sql'
  clone.write({ [last]: clone.read(last).replace('amount FROM', 'amount + 1 FROM') })
  const { code, err } = await bluegreen(clone, 'deploy', '--release', String(release))
  expect(code).toBe(1)
  expect(err).toMatch(/not sha256:[0-9a-f]{64}; since local had that one: different fct_orders_v2$/m)
})

test('an installation names every statement that it leaves out', async () => {
  const clone = Clone.init().write({
    ...orders,
    'pipelines/scratch.sql': 'INSERT INTO fct_orders SELECT FROM;\n',
  })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  const { code, out } = await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  expect(code).toBe(0)
  expect(out).toMatch(/^warning pipelines\/scratch\.sql:1: /m)
  const again = Clone.init().write({ ...orders, 'pipelines/scratch.sql': '\nINSERT INTO x SELECT 1 +;\n' })
  again.commit('first')
  const document = await json(again, 'install', '--ref', 'HEAD', '--dry-run')
  expect(document['warnings']).toMatchObject([{ file: 'pipelines/scratch.sql', line: 2 }])
})

test('a revision of what serves says so where it is deployed', async () => {
  const clone = changed()
  await bluegreen(clone, 'install', '--ref', 'v1.0.0')
  await bluegreen(clone, 'deploy')
  clone.write({ [dml]: clone.read(dml).replace('> 5', '> 6') })
  const { out } = await bluegreen(clone, 'deploy')
  expect(out).toMatch(
    /^warning .* serves in local under the same names: .* fct_orders_v2, int_orders_v2 are replaced$/m,
  )
})

describe('a check that says no', () => {
  const limited = (clone: Clone) =>
    clone.write({ 'bluegreen.yaml': 'checks: { rows: { fail: 0% } }\npublished: [board]\n' })
  const board = 'pipelines/board.sql'

  const refused = async (edits: Readonly<Record<string, string>>) => {
    const clone = limited(Clone.init().write(orders))
    clone.write({ [board]: 'CREATE VIEW board AS SELECT id, amount FROM fct_orders;\n' })
    clone.commit('first')
    clone.git('tag', 'v1.0.0')
    await bluegreen(clone, 'install', '--ref', 'v1.0.0')
    clone.write(edits)
    return { clone, ran: await bluegreen(clone, 'deploy') }
  }

  test('says on whose rows, what is left, and every way on', async () => {
    const { clone, ran } = await refused({ [dml]: edited })
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/^On rows of local:$/m)
    expect(ran.err).toContain('int_orders_v2 (2 → 1 row): 1 row gone')
    expect(ran.err).toMatch(/left in local beside blue, read by nobody: .*fct_orders_v2, int_orders_v2/)
    expect(ran.err).toContain('either fix the SQL and deploy again')
    expect(ran.err).toContain('- { table: int_orders, column: "*", count: 1, reason: … }')
    expect(ran.err).toContain('next: bluegreen rollback --environment local --discard')
    expect(await json(clone, 'status')).toMatchObject({
      state: 'failed',
      next: 'bluegreen rollback --environment local --discard',
      serving: { int_orders: 'int_orders' },
    })
  })

  test.each([
    ['accepts', (said: string) => ({ '.bluegreen/accept.yaml': said })],
    ['undoes', () => ({ [dml]: edited.replace('> 5', '> 2') })],
  ])('is passed by who %s the difference', async (_, edits) => {
    const { clone, ran } = await refused({ [dml]: edited })
    const lines = ran.err.split('\n').map((line) => line.trim())
    clone.write(edits(lines.filter((line) => line.startsWith('- {')).join('\n')))
    expect(await json(clone, 'deploy')).toMatchObject({ outcome: 'done' })
    expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
  })

  test('leaves nothing where it is given up', async () => {
    const { clone } = await refused({ [dml]: edited })
    expect(await json(clone, 'rollback', '--discard')).toMatchObject({ outcome: 'done' })
    const status = await json(clone, 'status')
    expect(status).toMatchObject({ state: 'serving', drift: [], next: null })
    expect(JSON.stringify(status['objects'])).not.toContain('green')
  })

  test('says so of a view under published too, whose definition alone changed', async () => {
    const { clone, ran } = await refused({
      [board]: 'CREATE VIEW board AS SELECT id, amount + 1 AS amount FROM fct_orders;\n',
    })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('board (2 → 2 rows): ')
    expect(ran.err).toContain('nothing green is left in local')
    const dry = await json(clone, 'simulate')
    expect(dry['comparisons']).toMatchObject([{ green: 'board' }])
  })
})

test('inspect needs neither git nor a configuration', async () => {
  const clone = changed()
  const { code, out } = await bluegreen(clone, 'inspect', 'pipelines')
  expect(code).toBe(0)
  expect(out).toMatch(/insert {2}int_orders {2}← src_orders/)
  const graph = await bluegreen(clone, 'inspect', 'pipelines', '--graph')
  expect(graph.out).toMatch(/^flowchart LR\n/)
})
