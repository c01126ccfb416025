import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../src/project/fault.js'
import { environmentFor } from '../../src/settings/environment-choice.js'
import { secretsOf } from '../../src/settings/environment.js'
import { readSettings } from '../../src/settings/read.js'
import { defaultSettings, parseSettings } from '../../src/settings/settings.js'

const parse = (text: string, env: Record<string, string> = {}) => parseSettings(text, 'bluegreen.yaml', env)

async function faults(work: Promise<unknown>): Promise<readonly Fault[]> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ name: 'FaultError' })
  return (error as { faults: readonly Fault[] }).faults
}

const said = (found: readonly Fault[]) =>
  found.map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('what bluegreen.yaml says', () => {
  test('of tables and texts by whatever name', async () => {
    const { release, environments } = await parse(`release:
  versions: { constructor: 5, toString: 2, __proto__: 3, valueOf: 4 }
environments:
  staging: { substitute: { constructor: builder, prototype: "" } }
`)
    expect(Object.entries(release.versions)).toEqual([
      ['constructor', 5],
      ['toString', 2],
      ['__proto__', 3],
      ['valueOf', 4],
    ])
    expect(Object.entries(environments[0]?.substitute ?? {})).toEqual([
      ['constructor', 'builder'],
      ['prototype', ''],
    ])
  })

  test('everything it can say', async () => {
    const settings = await parse(
      `project: [{ name: orders, path: ./teams/orders/ }, { path: teams/billing }]
ignore: ["**/tmp_*"]
samples: rows
catalog: default
database: db1
published: [v_sales]
release:
  branches: ["release/**", hotfix]
  main: trunk
  baseline: 1.20
  closure: minimal
  tables: [int_1]
  exclude: [int_2]
  versions: { int_3: 5 }
environments:
  local: { engine: duckdb, file: .bluegreen/local.duckdb, ledger: local }
  staging: { engine: confluent, settings: staging_config.yaml, substitute: { ".flink-dev": ".flink-stage", clone.: "" } }
  production:
    engine: flink
    gateway: http://gateway:8083
    jobmanager: http://manager:8081
    kafka: broker:9092
    connect: http://connect:8083
    requires: staging
    proof-age: 14d
    soak: 10m
    retire-after: 1d12h
    concurrency: 4
    catch-up: 12h
    catch-up-lag: 50
    catch-up-soak: 5m
    run-limit: 5h
    freeze: ["2026-12-20/2027-01-02"]
    auto-rollback: false
    approval: { four-eyes: true }
    dialect: flink
    samples: rows/production
checks: { rows: { warn: 0.1%, fail: 5, min-rows: 1 } }
`,
    )
    expect(settings).toMatchObject({
      projects: [
        { name: 'orders', path: 'teams/orders' },
        { name: 'billing', path: 'teams/billing' },
      ],
      ignore: ['**/tmp_*'],
      samples: 'rows',
      catalog: 'default',
      database: 'db1',
      published: ['v_sales'],
      release: {
        branches: ['release/**', 'hotfix'],
        main: 'trunk',
        baseline: '1.20',
        closure: 'minimal',
        tables: ['int_1'],
        exclude: ['int_2'],
        versions: { int_3: 5 },
      },
      checks: {
        rows: { warn: { kind: 'share', share: 0.001 }, fail: { kind: 'rows', rows: 5 }, minRows: 1 },
      },
    })
    expect(settings.environments).toMatchObject([
      { name: 'local', engine: 'duckdb', ledger: 'local', file: '.bluegreen/local.duckdb', revisions: true },
      {
        name: 'staging',
        engine: 'confluent',
        ledger: 'remote',
        settings: 'staging_config.yaml',
        substitute: { '.flink-dev': '.flink-stage', 'clone.': '' },
        revisions: true,
      },
      {
        name: 'production',
        engine: 'flink',
        gateway: 'http://gateway:8083',
        jobmanager: 'http://manager:8081',
        kafka: 'broker:9092',
        connect: 'http://connect:8083',
        requires: 'staging',
        proofAge: 14 * 86_400_000,
        soak: 600_000,
        retireAfter: 36 * 3_600_000,
        concurrency: 4,
        catchUp: 12 * 3_600_000,
        catchUpLag: 50,
        catchUpSoak: 300_000,
        runLimit: 5 * 3_600_000,
        autoRollback: false,
        approval: { fourEyes: true },
        dialect: 'flink',
        samples: 'rows/production',
        revisions: false,
        freeze: [
          { from: Date.UTC(2026, 11, 20), until: Date.UTC(2027, 0, 3), text: '2026-12-20/2027-01-02' },
        ],
      },
    ])
  })

  test.each([
    '',
    '# nothing yet\n',
    '---\n',
    'release:\nenvironments:\nchecks: ~\nignore:\n',
    '\uFEFF# mark\n',
  ])('nothing, as in %j, is what holds without a file', async (text) =>
    expect(await parse(text)).toEqual({ ...defaultSettings, text }),
  )

  test('without a file there is one environment, an embedded one', async () => {
    const settings = await readSettings(() => Promise.resolve(null), null, {})
    expect(settings.environments).toMatchObject([
      { name: 'local', engine: 'duckdb', file: '.bluegreen/local.duckdb', ledger: 'local', revisions: true },
    ])
  })

  test('anchors and merge keys', async () => {
    const { environments } = await parse(
      `environments:\n  one: &base { engine: flink, gateway: http://a, soak: 5m }\n  two: { <<: *base, soak: 1h }\n`,
    )
    expect(environments).toMatchObject([
      { name: 'one', gateway: 'http://a', soak: 300_000 },
      { name: 'two', gateway: 'http://a', soak: 3_600_000 },
    ])
  })

  test.each([
    ['project: pipelines', [{ name: 'pipelines', path: 'pipelines' }]],
    ['project: teams/orders/', [{ name: 'orders', path: 'teams/orders' }]],
    ['project: .', [{ name: null, path: '' }]],
    ['project: ./', [{ name: null, path: '' }]],
    ['project: ./teams//./orders/', [{ name: 'orders', path: 'teams/orders' }]],
    ['project: teams\\orders', [{ name: 'orders', path: 'teams/orders' }]],
    ['project: { name: shop, path: teams/orders }', [{ name: 'shop', path: 'teams/orders' }]],
    ['project: [{ path: . }]', [{ name: null, path: '' }]],
    ['project: []', []],
    [
      'project: [a/b, c]',
      [
        { name: 'b', path: 'a/b' },
        { name: 'c', path: 'c' },
      ],
    ],
  ])('%s', async (text, projects) => expect((await parse(text)).projects).toEqual(projects))

  test.each(['{}', '', '~', '{ }'])(
    'no environments, as in %j, are the one that there is anyway',
    async (none) => {
      expect((await parse(`environments: ${none}`)).environments).toEqual(defaultSettings.environments)
    },
  )

  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['"false"', false],
  ])('truth as YAML writes it: %s', async (text, value) => {
    const { environments } = await parse(`environments: { a: { auto-rollback: ${text} } }`)
    expect(environments[0]?.autoRollback).toBe(value)
  })

  test.each([
    ['0', 0],
    ['30s', 30_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['2w', 1_209_600_000],
    ['250ms', 250],
  ])('a duration of %s', async (text, milliseconds) => {
    const { environments } = await parse(`environments: { a: { soak: ${text} } }`)
    expect(environments[0]?.soak).toBe(milliseconds)
  })

  test('what an environment says where it says nothing', async () => {
    const { environments } = await parse(
      'environments: { staging: { engine: flink }, production: { engine: confluent } }',
    )
    const usual = {
      ledger: 'remote',
      settings: null,
      substitute: {},
      hidden: {},
      requires: null,
      proofAge: null,
      soak: 0,
      retireAfter: 0,
      concurrency: 10,
      catchUp: 6 * 3_600_000,
      catchUpLag: 1_000,
      catchUpSoak: 60_000,
      runLimit: null,
      freeze: [],
      autoRollback: true,
      approval: { fourEyes: false },
      samples: null,
      missing: [],
    }
    const places = { gateway: null, jobmanager: null, kafka: null, connect: null }
    const access = { token: null, topicPrefix: '', kafkaTls: false, kafkaSasl: null }
    expect(environments).toEqual([
      { name: 'staging', engine: 'flink', dialect: 'flink', revisions: true, ...usual, ...places, ...access },
      { name: 'production', engine: 'confluent', dialect: 'confluent', revisions: false, ...usual },
    ])
  })

  test('how Flink and Kafka are to be spoken to, with secrets that show nowhere', async () => {
    const text = `environments:
      flink: { engine: flink, token: "\${TOKEN}", topic-prefix: team., kafka-tls: true, kafka-sasl: {
        mechanism: scram-sha-512, username: ada, password: "\${PASSWORD}" } }`
    const { environments } = await parse(text, { TOKEN: 'one', PASSWORD: 'two' })
    const [flink] = environments
    if (flink?.engine !== 'flink') throw new Error('no Flink')
    expect([flink.token?.reveal(), flink.kafkaSasl?.password?.reveal()]).toEqual(['one', 'two'])
    expect(flink).toMatchObject({ topicPrefix: 'team.', kafkaTls: true, kafkaSasl: { username: 'ada' } })
    expect(JSON.stringify(environments)).not.toMatch(/one|two/)
    const [without] = (await parse(text, {})).environments
    expect(without?.missing.map(({ variable }) => variable)).toEqual(['TOKEN', 'PASSWORD'])
  })

  test('what variables put into SQL is a secret, unless it is too short to be one', async () => {
    const text = `environments:
      a: { substitute: { "@A@": "\${LONG}", "@B@": "\${SHORT}", "@C@": plain } }`
    const { environments } = await parse(text, { LONG: 'hush-hush', SHORT: '7' })
    const [a] = environments
    if (a === undefined) throw new Error('no environment')
    expect(Object.keys(a.hidden)).toEqual(['@A@', '@B@'])
    expect(secretsOf(a).map((secret) => secret.reveal())).toEqual(['hush-hush'])
  })

  test('what is wrong with a way to Kafka is said at its place, all at once', async () => {
    const text = `environments: { flink: { engine: flink, topic-prefix: "a b", kafka-tls: maybe, kafka-sasl: {
      mechanism: gssapi, user: ada } } }`
    expect(said(await faults(parse(text)))).toEqual([
      expect.stringContaining('`topic-prefix` must be letters'),
      expect.stringContaining('`kafka-tls` must be true or false'),
      expect.stringContaining('`mechanism` must be plain, scram-sha-256, scram-sha-512'),
      expect.stringContaining('Unknown key "user"'),
    ])
  })

  test('whose SQL an environment takes is guessed from its engine, and may be said', async () => {
    const { environments } = await parse(
      'environments: { a: {}, b: { dialect: confluent }, c: { engine: confluent, dialect: flink } }',
    )
    expect(environments.map(({ dialect }) => dialect)).toEqual([null, 'confluent', 'flink'])
  })

  test('an environment may say otherwise of its ledger and its revisions', async () => {
    const { environments } = await parse(
      'environments: { a: { ledger: remote }, b: { engine: flink, ledger: local }, c: { revisions: true } }',
    )
    expect(environments.map(({ ledger, revisions }) => [ledger, revisions])).toEqual([
      ['remote', true],
      ['local', true],
      ['local', true],
    ])
  })

  test('an environment with no settings of its own is embedded, in a file of its name', async () => {
    const { environments } = await parse('environments: { a: , b: {} }')
    expect(environments).toMatchObject([
      { engine: 'duckdb', file: '.bluegreen/a.duckdb' },
      { engine: 'duckdb', file: '.bluegreen/b.duckdb' },
    ])
  })
})

describe('faults', () => {
  test('an unknown key names the nearest known one, with its place', async () => {
    const found = await faults(parse('project: a\nenviroments:\n  local: {}\n'))
    expect(found).toEqual([
      {
        code: 'unknown-key',
        file: 'bluegreen.yaml',
        line: 2,
        column: 1,
        message: 'Unknown key "enviroments"',
        hint: expect.stringContaining('Did you mean `environments`?'),
      },
    ])
  })

  test('all at once, in the order of the text', async () => {
    const found = await faults(
      parse(`ignroe: [a]
release:
  closure: half
  version: { a: 1 }
  versions:
    int_3: two
environments:
  staging:
    engine: duckdb
    proof_age: 1d
    soak: soon
    auto-rollback: maybe
    approval: { foureyes: true }
    freeze:
      - 2026-12-20/2027-01-02
      - 2027-01-02/2026-12-20
checks:
  rows: { fail: lots, worn: 1% }
  row: {}
`),
    )
    expect(said(found)).toEqual([
      '1:1 Unknown key "ignroe"',
      '3:12 `closure` must be full or minimal',
      '4:3 Unknown key "version"',
      '6:12 `int_3` must be a whole number',
      '10:5 Unknown key "proof_age"',
      '11:11 `soak` must be a duration, such as 30s, 10m, 2h or 14d',
      '12:20 `auto-rollback` must be true or false',
      '13:17 Unknown key "foureyes"',
      '16:9 `freeze` must be two dates, the first not after the second, such as 2026-12-20/2027-01-02',
      '18:17 `fail` must be a share, such as 0.1%, or a number of rows',
      '18:23 Unknown key "worn"',
      '19:3 Unknown key "row"',
    ])
    expect(found.find(({ message }) => message.includes('proof_age'))?.hint).toContain('`proof-age`')
  })

  test.each([
    ['a: [1', 'bad-yaml', 1],
    ['release:\n  main: a\n  main: b\n', 'bad-yaml', 3],
    ['- a\n- b\n', 'bad-setting', 1],
    ['just text', 'bad-setting', 1],
    ['environments: [a, b]', 'bad-setting', 1],
    ['environments:\n  local: duckdb\n', 'bad-setting', 2],
    ['\nenvironments: { staging: { engine: duckbd } }', 'bad-setting', 2],
    ['environments: { 1: {} }', 'bad-setting', 1],
    ['environments: { "a/b": {} }', 'bad-setting', 1],
    ['environments: { local: { gateway: "http://a" } }', 'unknown-key', 1],
    ['ignore: "**"', 'bad-setting', 1],
    ['project: ../other', 'bad-setting', 1],
    ['project: /etc', 'bad-setting', 1],
    ['project:\n- { name: a, path: x }\n- { name: a, path: y }\n', 'bad-setting', 3],
    ['project:\n- { name: a }\n', 'bad-setting', 2],
    ['checks: { rows: { fail: 101% } }', 'bad-setting', 1],
    ['environments:\n  a: { file: x }\n  b: { file: x }\n', 'bad-setting', 3],
    ['environments:\n  a: { file: x }\n  b: { file: ./x }\n', 'bad-setting', 3],
    ['environments:\n  Staging: {}\n  staging: {}\n', 'bad-setting', 3],
    ['project:\n- a/x\n- { name: other, path: ./a/x/ }\n', 'bad-setting', 3],
    ['project: C:\\pipelines', 'bad-setting', 1],
    ['samples: [a]', 'bad-setting', 1],
    ['release: full', 'bad-setting', 1],
    ['checks: [rows]', 'bad-setting', 1],
    ['release:\n  versions: { int_3: 0 }', 'bad-setting', 2],
    ['release:\n  versions: { int_3: 2.5 }', 'bad-setting', 2],
    ['release:\n  versions:\n    int_3: 2\n    constructor: 0', 'bad-setting', 4],
    ['release:\n  versions: [a]', 'bad-setting', 2],
    ['environments:\n  a:\n    approval: true', 'bad-setting', 3],
    ['environments:\n  a:\n    soak: 10', 'bad-setting', 3],
    ['environments:\n  a:\n    ledger: nowhere', 'bad-setting', 3],
    ['environments:\n  a:\n    freeze: 2026-12-20', 'bad-setting', 3],
    ['a: 1\n---\nb: 2\n', 'bad-yaml', 1],
    ['release:\n\tmain: a\n', 'bad-yaml', 2],
    ['environments:\n  a: { requires: b }\n  b: {}\n', 'bad-setting', 2],
    ['environments:\n  a: {}\n  b: { requires: c }\n', 'bad-setting', 3],
    ['environments: { a: { concurrency: 0 } }', 'bad-setting', 1],
    ['environments: { a: { dialect: nonsense } }', 'bad-setting', 1],
    ['x: &a [1]\ny: *b\n', 'bad-yaml', 2],
  ])('%j', async (text, code, line) => {
    const found = await faults(parse(text))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code, line, file: 'bluegreen.yaml' })
  })

  test.each([
    ['project: ../other', '`project` must be a folder within the repository'],
    ['project: [a, /etc]', '`project` must be a folder within the repository'],
    ['project: [[a]]', '`project` must be a folder, or a mapping of name and path'],
    ['project: [{ path: ../other }]', '`path` must be a folder within the repository'],
    ['project: [{ name: a, path: x }, { name: a, path: y }]', '`project` names a second project called a'],
    ['project: [a, ./a]', '`project` names a second project in a'],
  ])('%j says the key that is written there', async (text, message) => {
    const messages = (await faults(parse(text))).map((fault) => fault.message)
    expect(messages).toContain(message)
  })

  test.each([
    ['projct', 'project'],
    ['Project', 'project'],
    ['databse', 'database'],
    ['publised', 'published'],
  ])('%s is nearest to %s', async (key, known) => {
    const [fault] = await faults(parse(`${key}: x`))
    expect(fault?.hint).toMatch(new RegExp(`^Did you mean \`${known}\`\\? Known: project, ignore, samples, `))
  })

  test.each([
    ['retire_after', 'retire-after'],
    ['autoRollback', 'auto-rollback'],
    ['job-manager', 'jobmanager'],
    ['proofage', 'proof-age'],
  ])('in an environment %s is nearest to %s', async (key, known) => {
    const [fault] = await faults(parse(`environments: { a: { engine: flink, ${key}: 1d } }`))
    expect(fault?.hint).toContain(`Did you mean \`${known}\`?`)
  })

  test('what is near to nothing lists what is known', async () => {
    const [fault] = await faults(parse('completely-different: x'))
    expect(fault?.hint).toMatch(/^Known: project, /)
  })

  test('places count from 1, behind a byte order mark and CRLF too', async () => {
    const found = await faults(parse('\uFEFFproject: a\r\nrelease:\r\n  clsoure: full\r\n'))
    expect(said(found)).toEqual(['3:3 Unknown key "clsoure"'])
    expect(said(await faults(parse('\uFEFFfoo: a\r\n')))).toEqual(['1:1 Unknown key "foo"'])
  })

  test('an engine that there is not names the nearest', async () => {
    const [fault] = await faults(parse('environments: { staging: { engine: duckbd } }'))
    expect(fault).toMatchObject({ message: '`engine` is "duckbd", which is no engine', column: 36 })
    expect(fault?.hint).toContain('Did you mean `duckdb`?')
  })

  test('a fault in what an anchor brings points at where it is used', async () => {
    const found = await faults(
      parse('environments:\n  one: &base { soak: soon }\n  two: { <<: *base, file: b }\n'),
    )
    expect(said(found)).toEqual([
      '2:22 `soak` must be a duration, such as 30s, 10m, 2h or 14d',
      expect.stringMatching(/^3:\d+ `soak` must be a duration/),
    ])
  })

  test('a file that was named and is not there', async () => {
    const found = await faults(readSettings(() => Promise.resolve(null), 'other.yaml', {}))
    expect(found).toMatchObject([{ code: 'no-configuration', file: 'other.yaml' }])
  })

  test('deep nesting and a bomb of aliases end', async () => {
    expect(await faults(parse('a: '.padEnd(20_000, '[')))).toMatchObject([{ code: 'bad-yaml' }])
    const levels = Array.from({ length: 40 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`).join('\n')
    const bomb = `l0: &l0 [x]\n${levels}\nignore: *l40\n`
    expect((await faults(parse(bomb))).length).toBeGreaterThan(0)
  })
})

describe('environment variables', () => {
  const text = `environments:
  staging: { engine: flink, gateway: "http://\${HOST}:\${PORT}", concurrency: "\${N}" }
  production: { engine: flink, gateway: "\${GATEWAY}", soak: "\${SOAK}" }
`

  test('stand in values', async () => {
    const settings = await parse(text, { HOST: 'h', PORT: '1', N: '3', GATEWAY: 'g', SOAK: '1m' })
    expect(settings.environments).toMatchObject([
      { gateway: 'http://h:1', concurrency: 3, missing: [] },
      { gateway: 'g', soak: 60_000 },
    ])
  })

  test('one that is not set is a fault only where its environment is used', async () => {
    const settings = await parse(text, { HOST: 'h', PORT: '1', N: '3' })
    expect(await environmentFor(settings, 'staging')).toMatchObject({ gateway: 'http://h:1' })
    expect(await faults(environmentFor(settings, 'production'))).toMatchObject([
      {
        code: 'missing-variable',
        file: 'bluegreen.yaml',
        line: 3,
        column: 41,
        message: expect.stringContaining('GATEWAY'),
      },
      { code: 'missing-variable', line: 3, column: 61, message: expect.stringContaining('SOAK') },
    ])
  })

  test('elsewhere it is one at once', async () => {
    expect(await faults(parse('catalog: ${CATALOG}\nproject: "${P}"\n', { P: 'x' }))).toMatchObject([
      { code: 'missing-variable', line: 1, column: 10 },
    ])
  })

  test('what a variable holds is a text, whatever it looks like', async () => {
    expect((await parse('catalog: ${C}', { C: 'a: [b, ${D}]' })).catalog).toBe('a: [b, ${D}]')
  })

  test('placeholders of SQL may be what is substituted', async () => {
    const { environments } = await parse('environments: { a: { substitute: { "${env}": "${E}" } } }', {
      E: 'prod',
    })
    expect(environments[0]?.substitute).toEqual({ '${env}': 'prod' })
  })
})

describe('choosing an environment', () => {
  test('the only one, the last one, or by name', async () => {
    const two = await parse('environments: { staging: {}, production: {} }')
    expect(await environmentFor(defaultSettings, null)).toMatchObject({ name: 'local' })
    expect(await environmentFor(two, null, { last: true })).toMatchObject({ name: 'production' })
    expect(await environmentFor(two, 'staging')).toMatchObject({ name: 'staging' })
    expect(await faults(environmentFor(two, null))).toMatchObject([
      { code: 'no-environment', message: expect.stringContaining('staging | production') },
    ])
    expect(await faults(environmentFor(two, 'prodution'))).toMatchObject([
      { code: 'unknown-environment', hint: expect.stringContaining('Did you mean `production`?') },
    ])
  })
})
