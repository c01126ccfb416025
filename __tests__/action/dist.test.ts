import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contractMissing } from '../github/contract.js'
import { GitHubServer, token } from '../github/server.js'
import { buildAction, runStep, type Ran } from './workspace.js'

const suite = contractMissing === null && existsSync('src/main.ts') ? describe : describe.skip

const dml = 'pipelines/int_orders/dml.int_orders.sql'
const blue = 'INSERT INTO int_orders\nSELECT id, customer, amount FROM src_orders WHERE amount > 0;\n'
const edited = blue.replace('> 0', '> 5')
const project = {
  'bluegreen.yaml': `environments:
  local: { engine: duckdb, file: .bluegreen/local.duckdb, ledger: local }
  staging: { engine: duckdb, file: "\${STATE}/staging.duckdb", ledger: remote }
  production: { engine: duckdb, file: "\${STATE}/production.duckdb", ledger: remote, requires: staging }
`,
  'pipelines/src_orders/ddl.src_orders.sql':
    "CREATE TABLE src_orders (id BIGINT, customer STRING, amount INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('connector' = 'kafka', 'topic' = 'orders');\n",
  'pipelines/int_orders/ddl.int_orders.sql':
    "CREATE TABLE int_orders (id BIGINT, customer STRING, amount INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('connector' = 'upsert-kafka', 'topic' = 'int_orders');\n",
  [dml]: blue,
  'pipelines/fact_totals/ddl.fact_totals.sql':
    "CREATE TABLE fact_totals (customer STRING, total BIGINT, PRIMARY KEY (customer) NOT ENFORCED) WITH ('connector' = 'upsert-kafka', 'topic' = 'fact_totals');\n",
  'pipelines/fact_totals/dml.fact_totals.sql':
    'INSERT INTO fact_totals\nSELECT customer, SUM(amount) AS total FROM int_orders GROUP BY customer;\n',
  'samples/src_orders.csv': 'id,customer,amount\n1,ann,3\n2,ann,7\n3,bob,9\n4,bob,-1\n',
}

suite(`dist as GitHub runs it${contractMissing === null ? '' : ` (${contractMissing})`}`, () => {
  let entry: string
  let server: GitHubServer
  let base: string
  let state: string

  beforeAll(() => {
    entry = buildAction()
  })
  beforeEach(async () => {
    server = new GitHubServer()
    await server.start()
    state = mkdtempSync(join(tmpdir(), 'bluegreen-state-'))
    base = server.state.bare.push('main', project)
    server.state.bare.point('refs/tags/v1.0.0', base)
  })
  afterEach(async () => {
    await server.stop()
    expect(server.breaches).toEqual([])
  })

  const head = (branch: string) => server.state.bare.head(branch) ?? ''
  const edit = (branch: string, files: Record<string, string> = { [dml]: edited }) =>
    server.state.bare.push(branch, files, 'edit', base)
  const pull = (sha: string, inputs: Record<string, string> = {}, repository = 'o/r'): Promise<Ran> =>
    runStep(entry, server, token, {
      event: 'pull_request',
      payload: {
        action: 'synchronize',
        pull_request: {
          number: 5,
          state: 'open',
          head: { sha, ref: 'feature', repo: { full_name: repository } },
          base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
        },
        repository: { full_name: 'o/r', default_branch: 'main' },
      },
      inputs,
      sha,
      ref: 'refs/pull/5/merge',
      env: { STATE: state },
    })
  const on = (
    event: string,
    branch: string,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ): Promise<Ran> =>
    runStep(entry, server, token, {
      event,
      payload: {
        ref: `refs/heads/${branch}`,
        after: head(branch),
        repository: { full_name: 'o/r', default_branch: 'main' },
      },
      inputs,
      sha: head(branch),
      ref: `refs/heads/${branch}`,
      env: { STATE: state, ...env },
    })
  const ok = (ran: Ran) => {
    expect([ran.code, ran.log]).toEqual([0, ran.log])
    return ran
  }

  test('a pull request is planned, rewritten, commented; the second run writes nothing', async () => {
    const sha = edit('feature')
    const { outputs, summary, log } = ok(await pull(sha))
    expect(log.split('\n').filter((l) => l.includes(token) && !l.startsWith('::add-mask::'))).toEqual([])
    expect(server.state.bare.info(head('feature')).parents).toEqual([sha])
    expect(server.state.bare.read(head('feature'), dml)).toBe(edited.replace('int_orders', 'int_orders_v2'))
    expect(outputs).toMatchObject({ changed: 'true', verdict: 'ready', 'commit-sha': head('feature') })
    const body = server.state.comments[0]?.body ?? ''
    expect(body).toContain('| `int_orders` | `int_orders_v2` | **logic**')
    expect(body).toContain('`fact_totals_v2.total` changed in 1 row')
    // What is tagged is the base itself: nothing was released there yet.
    expect(body).toContain('**This pull request** adds 2 tables')
    expect(body).not.toContain('The release so far')
    expect(summary).toContain('int_orders_v2')
    expect(existsSync(outputs['plan-file'] ?? '')).toBe(true)

    ok(await pull(head('feature')))
    const before = server.writes.length
    ok(await pull(head('feature')))
    expect(server.writes.slice(before)).toEqual([])
  })

  test('a head that moves meanwhile is planned again', async () => {
    const sha = edit('feature')
    server.state.beforeCommit.push(() => void server.state.bare.push('feature', { README: 'x' }))
    ok(await pull(sha))
    expect(server.state.bare.read(head('feature'), 'README')).toBe('x')
    expect(server.state.bare.read(head('feature'), dml)).toContain('int_orders_v2')
  })

  test('a release branch that is deleted is nothing to do', async () => {
    const { outputs, log } = ok(
      await runStep(entry, server, token, {
        event: 'push',
        payload: {
          ref: 'refs/heads/release/1.1',
          after: '0'.repeat(40),
          deleted: true,
          repository: { full_name: 'o/r', default_branch: 'main' },
        },
        sha: base,
        ref: 'refs/heads/main',
      }),
    )
    expect(log).toContain('nothing to do: the branch was deleted')
    expect(outputs).toEqual({ changed: 'false', verdict: 'nothing' })
  })

  test('a fork gets summary and plan file, and not one request', async () => {
    const { outputs, summary } = ok(await pull(edit('feature'), {}, 'evil/r'))
    expect(server.requests).toEqual([])
    expect(summary).toContain('int_orders_v2')
    expect(existsSync(outputs['plan-file'] ?? '')).toBe(true)
  })

  test('where GitHub’s own commit does not work, git pushes', async () => {
    server.interruptions.push({
      matches: (r) => r.operation === 'createCommitOnBranch',
      status: 413,
      body: { message: 'Payload Too Large' },
      times: 99,
    })
    const sha = edit('feature')
    ok(await pull(sha))
    expect(server.state.bare.info(head('feature')).parents).toEqual([sha])
    expect(server.state.bare.read(head('feature'), dml)).toContain('int_orders_v2')
  })

  test('a missing permission is named in the log', async () => {
    server.state.permissions.delete('contents')
    const { code, log } = await pull(edit('feature'))
    expect(code).toBe(1)
    expect(log).toMatch(/::error title=commit the rewrite::.*`contents: write`/)
    expect(server.state.comments).toHaveLength(1)
  })

  test('a fault is an annotation at its place', async () => {
    const { code, log, outputs } = await pull(
      edit('feature', { [dml]: 'INSERT INTO int_orders SELECT FROM src_orders WHERE;\n' }),
    )
    expect(code).toBe(1)
    expect(log).toMatch(new RegExp(`::error title=[^:]*,file=${dml},line=1,col=\\d+`))
    expect(outputs['verdict']).toBe('faults')
  })

  test('each push to a release branch revises what the one before it deployed', async () => {
    ok(await on('workflow_dispatch', 'main', { command: 'install', environment: 'staging', ref: 'v1.0.0' }))
    edit('release/1.1')
    ok(await on('push', 'release/1.1'))
    const sql = () => server.state.bare.read(head('release/1.1'), dml)
    const revise = async (from: string, to: string, inputs: Record<string, string> = {}) => {
      expect(sql()).toContain(from)
      server.state.bare.push('release/1.1', { [dml]: sql().replace(from, to) })
      return ok(await on('push', 'release/1.1', inputs))
    }
    const second = await revise('> 5', '> 7')
    expect(second.summary).toContain('✅ `staging`: deploy → deployed')
    // The names are moved already: a revision is no other version.
    expect(second.outputs['commit-sha']).toBeUndefined()
    expect(sql()).toContain('int_orders_v2')
    expect(second.summary).toContain('dml-fact-totals-v2')

    await revise('> 7', '> 8', { until: 'validate' })
    const undone = await revise('> 8', '> 0')
    expect(sql()).toBe(blue)
    expect(undone.outputs).toMatchObject({ changed: 'false' })
    const status = ok(await on('workflow_dispatch', 'main', { command: 'status', environment: 'staging' }))
    expect(status.outputs['verdict']).toBe('serving')
  })

  test('a check that says no ends the run, says what is left, and every way on', async () => {
    const strict = { 'bluegreen.yaml': `${project['bluegreen.yaml']}checks: { rows: { fail: 0% } }\n` }
    ok(await on('workflow_dispatch', 'main', { command: 'install', environment: 'staging', ref: 'v1.0.0' }))
    edit('release/1.1', { [dml]: edited, ...strict })
    const { code, summary, outputs } = await on('push', 'release/1.1')
    expect([code, outputs['verdict']]).toEqual([1, 'failed-check'])
    expect(summary).toContain('On rows of staging')
    expect(summary).toContain('left in staging beside blue')
    expect(summary).toContain('- { table: int_orders, column: "*", count: 1, reason: … }')
    expect(summary).toContain('bluegreen rollback --environment staging --discard')
  })

  test('from installation over staging to production, and back', async () => {
    ok(await on('workflow_dispatch', 'main', { command: 'install', environment: 'staging', ref: 'v1.0.0' }))
    ok(
      await on('workflow_dispatch', 'main', { command: 'install', environment: 'production', ref: 'v1.0.0' }),
    )
    edit('release/1.1')

    const unproved = await on('workflow_dispatch', 'release/1.1', { environment: 'production' })
    expect(unproved.code).toBe(1)
    expect(server.state.deployments.at(-1)?.statuses.map((s) => s.state)).toEqual(['failure', 'in_progress'])

    const pushed = ok(await on('push', 'release/1.1'))
    expect(pushed.outputs['commit-sha']).toBe(head('release/1.1'))
    expect(server.state.deployments.at(-1)).toMatchObject({
      environment: 'staging',
      sha: head('release/1.1'),
    })

    const promoted = ok(
      await on('workflow_dispatch', 'release/1.1', {
        environment: 'production',
        release: pushed.outputs['release'] ?? '',
      }),
    )
    expect(promoted.outputs['release']).toBe(pushed.outputs['release'])
    const back = ok(
      await on('workflow_dispatch', 'release/1.1', { command: 'rollback', environment: 'production' }),
    )
    expect(back.outputs['verdict']).toMatch(/roll/)
  })

  describe('promotion', () => {
    const run = { run: 'https://github.example/o/r/actions/runs/77' }
    const promote = (env: Record<string, string> = {}) =>
      on('workflow_dispatch', 'release/1.1', { environment: 'production' }, env)

    beforeEach(async () => {
      for (const environment of ['staging', 'production'])
        ok(await on('workflow_dispatch', 'main', { command: 'install', environment, ref: 'v1.0.0' }))
      edit('release/1.1')
      server.state.runs.set(77, { branch: 'release/1.1', fork: null })
      ok(await on('push', 'release/1.1'))
    })

    test('of what only the ledger says is refused: anyone who may push could have written it', async () => {
      const seen = server.state.deployments.splice(0)
      const { code, log } = await promote()
      expect([code, log]).toEqual([
        1,
        expect.stringContaining(`GitHub knows no deployment to staging that ${run.run} ended with success`),
      ])
      server.state.deployments.splice(0, 1, ...seen)
      ok(await promote())
    })

    test('of what a branch proved that anyone may push to is refused where main is protected', async () => {
      server.state.protectedBranches.add('main')
      const { code, log } = await promote()
      expect([code, log]).toEqual([
        1,
        expect.stringContaining(`${run.run} ran on release/1.1, which is not protected`),
      ])
      server.state.protectedBranches.add('release/1.1')
      ok(await promote())
    })

    test('of what is proved too long ago, or what GitHub has not seen, is possible once staging proves it again', async () => {
      const dated = (age: string) =>
        server.state.bare.push('main', {
          'bluegreen.yaml': project['bluegreen.yaml'].replace(
            'requires: staging',
            `requires: staging, proof-age: ${age}`,
          ),
        })
      dated('1s')
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const { code, log } = await promote()
      expect([code, log]).toEqual([1, expect.stringContaining('longer ago than proof-age allows')])
      const [, advised = ''] = /bluegreen deploy --environment staging --release (\S+)/.exec(log) ?? []
      server.state.deployments.splice(0)
      dated('1h')
      expect((await promote()).code).toBe(1)

      const again = { environment: 'staging', release: advised }
      const env = { GITHUB_RUN_ID: '78' }
      const renewed = ok(await on('workflow_dispatch', 'release/1.1', again, env))
      expect(renewed.outputs['verdict']).toBe('deployed')
      expect(renewed.summary).toContain('which is proved again')
      const made = server.state.deployments.find(({ environment }) => environment === 'staging')
      expect(made?.statuses[0]).toMatchObject({
        state: 'success',
        log_url: 'https://github.example/o/r/actions/runs/78',
      })
      ok(await promote())
      const twice = ok(await on('workflow_dispatch', 'release/1.1', again, { GITHUB_RUN_ID: '79' }))
      expect(twice.outputs['verdict']).toBe('nothing')
    })

    test('takes another person than the author, where four eyes are asked for', async () => {
      const asking = project['bluegreen.yaml'].replace(
        'requires: staging',
        'requires: staging, approval: { four-eyes: true }',
      )
      server.state.bare.push('main', { 'bluegreen.yaml': asking })
      server.state.accounts.set('tester@example.org', 'ada')
      const alone = await promote({ GITHUB_ACTOR: 'ada' })
      expect([alone.code, alone.log]).toEqual([
        1,
        expect.stringContaining('four-eyes: ada wrote a part of this release'),
      ])
      expect((await promote({ GITHUB_ACTOR: 'dependabot[bot]' })).log).toContain('a person has to start')
      ok(await promote({ GITHUB_ACTOR: 'grace' }))
    })
  })
})
