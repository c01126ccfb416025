import { chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Clone, folder } from '../git/clone.js'
import { bluegreen, bluegreenIn, dml, json, orders, type Ran } from './bluegreen.js'

/** The pipeline of a source, an intermediate and a fact, as it was released. */
const released = () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone
}
const changed = () => released().write({ [dml]: (orders[dml] ?? '').replace('> 0', '> 5') })

/** Standard error, once the exit code is that of a user's mistake. */
const refused = ({ code, err }: Ran) => {
  expect([code, err]).toEqual([1, err])
  return err
}

describe('one clear error each, and nothing half written', () => {
  test('no git repository', async () => {
    expect(refused(await bluegreenIn(folder(), 'plan'))).toMatch(/error .*git repository/)
  })

  test('an empty repository', async () => {
    expect(refused(await bluegreen(Clone.init(), 'plan'))).toMatch(/error .*no commit/i)
  })

  test('an unknown baseline names what comes near', async () => {
    const said = refused(await bluegreen(changed(), 'plan', '--baseline', 'v1.0.1'))
    expect(said).toMatch(/"v1.0.1" is no tag, branch or commit/)
    expect(said).toMatch(/v1\.0\.0/)
  })

  test('a shallow clone without the baseline gets the lines to add', async () => {
    const origin = changed()
    origin.commit('second')
    const clone = Clone.of(`file://${origin.root}`, '--depth', '1')
    const said = refused(await bluegreen(clone, 'plan'))
    expect(said).toContain('\n          with:\n            fetch-depth: 0\n            fetch-tags: true\n')
  })

  test('a report that cannot be written', async () => {
    const path = join(folder(), 'nowhere/plan.html')
    const said = refused(await bluegreen(changed(), 'plan', '--html', path))
    expect(said).toMatch(/^error .*nowhere\/plan\.html:1:1: .*no such folder/)
  })

  test('no SQL', async () => {
    const clone = Clone.init().write({ README: 'x' })
    clone.commit('first')
    expect(refused(await bluegreen(clone, 'plan'))).toMatch(/no \.sql file was found/)
  })

  test('a changed file that is not UTF-8', async () => {
    const clone = released().write({ [dml]: Buffer.from([0x49, 0x4e, 0xff, 0xfe, 0x53]) })
    const { code, out } = await bluegreen(clone, 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error .*dml\.int_orders\.sql:1:1: .*not UTF-8/)
  })

  test('a file of 50 MB', async () => {
    const clone = changed().write({ 'pipelines/big.sql': Buffer.alloc(50_000_000, '-- x\n') })
    const { code, out } = await bluegreen(clone, 'plan')
    expect([code, out]).toEqual([1, out])
    expect(out).toMatch(/big\.sql:1:1: .*larger than the limit/)
  })

  test.each([
    ['a NUL byte', Buffer.from('SELECT 1;\0\0\0\n'), 'is not UTF-8 text'],
    ['UTF-16', Buffer.from('\ufeffSELECT 1;\n', 'utf16le'), 'is not UTF-8 text'],
    ['50 MB', Buffer.alloc(50_000_000, '-- x\n'), 'is larger than the limit of 10 MB'],
    [
      'a Git LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      'is a pointer to a Git LFS object',
    ],
  ])('inspect of a file of %s', async (_, content, words) => {
    const clone = Clone.init().write({ 'a.sql': content, 'b.sql': 'SELECT 2;\n' })
    const { code, out, err } = await bluegreen(clone, 'inspect', '--json')
    expect([code, err]).toEqual([1, ''])
    const { faults, statements } = JSON.parse(out) as { faults: unknown[]; statements: unknown[] }
    expect(faults).toMatchObject([
      { file: 'a.sql', line: 1, message: expect.stringContaining(words) as unknown },
    ])
    expect(statements).toHaveLength(1)
  })

  test('10,000 brackets', async () => {
    const deep = `INSERT INTO int_orders SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}, amount FROM src_orders;`
    const { code, out } = await bluegreen(released().write({ [dml]: deep }), 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error .*dml\.int_orders\.sql:1:\d+: .*deep/)
  })

  test.each([
    ['string', "INSERT INTO int_orders SELECT id, 'x FROM src_orders;"],
    ['comment', 'INSERT INTO int_orders SELECT id, amount /* x FROM src_orders;'],
    ['quoted name', 'INSERT INTO int_orders SELECT id, `amount FROM src_orders;'],
  ])('an unfinished %s, at its beginning', async (_, sql) => {
    const { code, out } = await bluegreen(released().write({ [dml]: sql }), 'plan')
    expect(code).toBe(1)
    const column = Math.max(...["'", '/*', '`'].map((mark) => sql.indexOf(mark))) + 1
    expect(out).toContain(`dml.int_orders.sql:1:${column}`)
  })

  test('two different definitions of a released table', async () => {
    const clone = changed().write({ 'pipelines/other/ddl.sql': 'CREATE TABLE int_orders (id STRING);\n' })
    const { code, out } = await bluegreen(clone, 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error .*int_orders is defined differently/)
  })

  test('a name over the limit', async () => {
    const name = `i${'n'.repeat(248)}`
    const clone = Clone.init().write(
      Object.fromEntries(
        Object.entries(orders).map(([path, text]) => [path, text.replaceAll('int_orders', name)]),
      ),
    )
    clone.commit('first')
    clone.git('tag', 'v1.0.0')
    clone.write({ [dml]: (orders[dml] ?? '').replaceAll('int_orders', name).replace('> 0', '> 5') })
    const { code, out } = await bluegreen(clone, 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error .*has 252 bytes/)
  })

  test('an unknown key of the configuration, and every other fault in it', async () => {
    const clone = changed().write({
      'bluegreen.yaml':
        'samplse: rows\nrelease:\n  closure: half\nenvironments:\n  local: { engine: duckbd }\n',
    })
    const said = refused(await bluegreen(clone, 'plan'))
    expect(said).toMatch(/bluegreen\.yaml:1:1: .*samplse[^]*samples/)
    expect(said).toMatch(/bluegreen\.yaml:3:12: .*full or minimal/)
    expect(said).toMatch(/bluegreen\.yaml:5:20: .*duckbd[^]*duckdb/)
  })

  test('a connector file that is not valid', async () => {
    const clone = changed().write({ 'pipelines/sink.json': '{ "connector.class": "Sink", "topics": }' })
    const { code, out } = await bluegreen(clone, 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error pipelines\/sink\.json:1:40: .*not valid JSON/)
  })

  test('a pattern of topics that matches both colours', async () => {
    const clone = changed().write({
      'pipelines/sink.json': '{ "connector.class": "Sink", "topics.regex": "int_orders.*" }',
    })
    const { code, out } = await bluegreen(clone, 'plan')
    expect(code).toBe(1)
    expect(out).toMatch(/error .*matches both int_orders and int_orders_v2/)
  })

  test('a symbolic link is named, and leads nowhere', async () => {
    const clone = changed()
    symlinkSync('/etc/passwd', join(clone.root, 'pipelines/link.sql'))
    const { out } = await bluegreen(clone, 'plan')
    expect(out).toMatch(/link\.sql is a symbolic link, which is not followed/)
    expect(out).not.toMatch(/root:/)
  })

  test('samples behind a link are none', async () => {
    const clone = changed()
    const outside = folder()
    rmSync(join(clone.root, 'samples'), { recursive: true })
    symlinkSync(outside, join(clone.root, 'samples'))
    const { code, out } = await bluegreen(clone, 'simulate')
    expect([code, out]).toEqual([0, out])
    expect(out).toMatch(/there are no sample rows/)
  })

  const asUser = process.getuid?.() === 0 ? test.skip : test
  asUser('no write permission (root may write everywhere: skipped for it)', async () => {
    const clone = changed()
    chmodSync(join(clone.root, dml), 0o444)
    const before = readFileSync(join(clone.root, dml), 'utf8')
    expect(refused(await bluegreen(clone, 'rewrite'))).toMatch(/could not be written/)
    expect(readFileSync(join(clone.root, dml), 'utf8')).toBe(before)
  })

  test('two rewrites at once', async () => {
    const clone = changed()
    const runs = await Promise.all([bluegreen(clone, 'rewrite'), bluegreen(clone, 'rewrite')])
    for (const { code, err } of runs)
      if (code !== 0) expect(err).toMatch(/another run|changed during the run|in use/i)
    expect(runs.some(({ code }) => code === 0)).toBe(true)
    expect((await bluegreen(clone, 'rewrite', '--check')).code).toBe(0)
  })

  test('two deployments at once', async () => {
    const clone = released()
    await bluegreen(clone, 'install')
    clone.write({ [dml]: (orders[dml] ?? '').replace('> 0', '> 5') })
    await bluegreen(clone, 'rewrite')
    const runs = await Promise.all([bluegreen(clone, 'deploy'), bluegreen(clone, 'deploy')])
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1])
    expect(runs.find(({ code }) => code === 1)?.err).toMatch(
      /another run is changing local|in this process already/,
    )
    expect((await bluegreen(clone, 'status')).out).toMatch(/local: serving/)
  })
})

describe('your own edits are kept', () => {
  test('a dirty work tree is fine: edits are ranges', async () => {
    const clone = changed().write({
      [dml]:
        '-- mine\nINSERT INTO int_orders\nSELECT id, amount FROM src_orders WHERE amount > 5; -- int_orders\n',
    })
    expect((await bluegreen(clone, 'rewrite')).code).toBe(0)
    expect(readFileSync(join(clone.root, dml), 'utf8')).toBe(
      '-- mine\nINSERT INTO int_orders_v2\nSELECT id, amount FROM src_orders WHERE amount > 5; -- int_orders\n',
    )
  })

  test('nothing is written where there is a fault', async () => {
    const clone = changed().write({ 'pipelines/broken.sql': 'INSERT INTO x SELECT FROM;\n' })
    const said = refused(await bluegreen(clone, 'rewrite'))
    expect(said).toMatch(/pipelines\/broken\.sql:1:\d+/)
    expect(clone.git('status', '--porcelain', dml)).toBe(`M ${dml}`.trim())
    expect(readFileSync(join(clone.root, dml), 'utf8')).toContain('INSERT INTO int_orders\n')
  })
})

describe('for programs', () => {
  test('a fault is a document too', async () => {
    const document = await json(changed().write({ 'bluegreen.yaml': 'samplse: x\n' }), 'plan')
    expect(document).toMatchObject({
      format: 1,
      outcome: 'faults',
      faults: [{ file: 'bluegreen.yaml', line: 1 }],
    })
  })

  test('a refusal names step and next command', async () => {
    const document = await json(changed(), 'deploy')
    expect(document).toMatchObject({
      format: 1,
      outcome: 'refused',
      environment: 'local',
      step: 'ledger',
      next: 'bluegreen install --environment local',
    })
  })

  test.each(['install', 'deploy', 'rollback', 'retire'])(
    'what changes an environment names it, also where it failed: %s',
    async (command) => {
      const faulty = await json(changed().write({ 'bluegreen.yaml': 'samplse: x\n' }), command)
      const nothing = { message: null, next: null, waits: null }
      expect(faulty).toMatchObject({ outcome: 'faults', environment: null, ...nothing })
      const named = await json(changed(), command, '--environment', 'nowhere')
      expect(named).toMatchObject({ outcome: 'faults', environment: 'nowhere', ...nothing })
      const two = 'environments:\n  one: { engine: flink, gateway: here }\n'
      const refused = await json(changed().write({ 'bluegreen.yaml': two }), command)
      expect(refused).toMatchObject({ outcome: 'refused', environment: 'one', waits: null })
    },
  )

  test('a status has its history, empty unless asked for', async () => {
    const clone = changed()
    expect(await json(clone, 'status')).toMatchObject({ history: [] })
    await json(clone, 'install')
    expect(await json(clone, 'status')).toMatchObject({ history: [] })
    expect((await json(clone, 'status', '--history'))['history']).not.toEqual([])
  })

  test('an option that nobody knows', async () => {
    const { code, err, out } = await bluegreen(released(), 'plan', '--jsonn')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/unknown option '--jsonn'[^]*Did you mean --json\?/)
  })
})
