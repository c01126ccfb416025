import { runAction } from '../../src/action/action.js'
import type { Annotation } from '../../src/action/ports.js'
import { Refusal } from '../../src/deploy/refusal.js'
import { createGitHub } from '../../src/github/github.js'
import { contractMissing } from '../github/contract.js'
import { GitHubServer, token } from '../github/server.js'
import { hash } from '../report/plans.js'
import { blueSql, brokenSql, editedSql, file, greenSql, TinyPipeline } from './pipeline.js'

const suite = contractMissing === null ? describe : describe.skip

suite(`the action against GitHub${contractMissing === null ? '' : ` (${contractMissing})`}`, () => {
  let server: GitHubServer
  let pipeline: TinyPipeline
  let base: string
  let log: string[]
  let annotations: Annotation[]
  let outputs: Record<string, string>
  let summary: string
  let files: Record<string, string>

  beforeEach(async () => {
    server = new GitHubServer()
    await server.start()
    pipeline = new TinyPipeline(server.state.bare)
    base = server.state.bare.push('main', { [file]: blueSql })
    server.state.bare.point('refs/tags/v1', base)
  })
  afterEach(async () => {
    await server.stop()
    expect(server.breaches).toEqual([])
  })

  /** Runs the action once as a runner would, with what it writes collected. */
  async function run(
    name: string,
    payload: object,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ) {
    ;[log, annotations, outputs, summary, files] = [[], [], {}, '', {}]
    return runAction({
      env: {
        GITHUB_EVENT_NAME: name,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_API_URL: server.url,
        GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: '77',
        INPUT_TOKEN: token,
        ...env,
        ...Object.fromEntries(
          Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
        ),
      },
      pipeline,
      host: (options) => createGitHub({ ...options, second: 10 }),
      runner: {
        info: (line) => void log.push(line),
        mask: (secret) => void log.push(`mask ${secret}`),
        annotate: (annotation) => Promise.resolve(void annotations.push(annotation)),
        output: (key, value) => Promise.resolve(void (outputs[key] = value)),
        summary: (text) => Promise.resolve(void (summary += text)),
        save: (path, text) => Promise.resolve(((files[path] = text), `/tmp/${path}`)),
        event: () => Promise.resolve(JSON.stringify(payload)),
      },
    })
  }

  const head = (branch = 'feature') => server.state.bare.head(branch) ?? ''
  const edit = (sql: string, branch = 'feature') =>
    server.state.bare.push(branch, { [file]: sql }, 'edit', base)
  const pull = (sha: string, more: object = {}, inputs: Record<string, string> = {}) =>
    run(
      'pull_request',
      {
        action: 'synchronize',
        pull_request: {
          number: 5,
          state: 'open',
          head: { sha, ref: 'feature', repo: { full_name: 'o/r' } },
          base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
          ...more,
        },
      },
      inputs,
    )
  const fails = (operation: string, status: number, message: string, times = 1, headers = {}) =>
    server.interruptions.push({
      matches: (r) => r.operation === operation,
      status,
      body: { message },
      times,
      headers,
    })

  describe('pull request', () => {
    test('opened: one commit that moves the name, a comment, a check on the commit, outputs', async () => {
      const sha = edit(editedSql)
      expect(await pull(sha)).toBe(0)
      expect(server.state.bare.info(head())).toMatchObject({
        parents: [sha],
        message: `Move 1 table to the target version\n\nBluegreen-Release: ${hash('1')}`,
      })
      expect(server.state.bare.read(head(), file)).toBe(greenSql)
      expect(server.state.comments).toHaveLength(1)
      expect(server.state.comments[0]?.body).toContain(
        'On 1,200 sample rows: `int_3_v2.b` changed in 14 rows.',
      )
      expect(server.state.comments[0]?.body).toContain(`The names were moved by \`${head().slice(0, 10)}\``)
      expect(server.state.checks).toEqual([
        { name: 'bluegreen (orders)', sha: head(), conclusion: 'success' },
      ])
      expect(outputs).toMatchObject({
        release: hash('1'),
        hash: hash('2'),
        changed: 'true',
        verdict: 'ready',
        'commit-sha': head(),
        'comment-url': server.state.comments[0]?.url,
        'plan-file': '/tmp/plan.json',
      })
      expect(JSON.parse(outputs['tables'] ?? '')).toMatchObject([{ identity: 'int_3', green: 'int_3_v2' }])
      expect(JSON.parse(files['plan.json'] ?? '')).toMatchObject({ format: 1, edits: [], release: hash('1') })
      expect(summary).toContain('1 table gets a new version')
    })

    test('the token is masked before anything is sent', async () => {
      await pull(edit(editedSql))
      expect(log.findIndex((l) => l === `mask ${token}`)).toBe(0)
      expect(log.filter((l) => !l.startsWith('mask ')).join('\n')).not.toContain(token)
    })

    test('what the settings hold that nobody may see is masked before anything is told', async () => {
      await pull(edit(editedSql))
      const masked = log.findIndex((line) => line === 'mask hush-hush')
      expect(masked).toBeGreaterThan(0)
      expect(log.slice(0, masked).every((line) => line.startsWith('mask '))).toBe(true)
    })

    test('its own commit arriving: nothing is written again', async () => {
      await pull(edit(editedSql))
      await pull(head())
      const before = server.writes.length
      expect(await pull(head())).toBe(0)
      expect(server.writes.slice(before)).toEqual([])
      expect(outputs['comment-url']).toBe(server.state.comments[0]?.url)
      expect(outputs['commit-sha']).toBeUndefined()
    })

    test('synchronize with a change updates the one comment and commits once more', async () => {
      await pull(edit(editedSql))
      const other = server.state.bare.push('feature', { [file]: editedSql.replace('b FROM', 'c FROM') })
      expect(await pull(other)).toBe(0)
      expect(server.state.bare.info(head()).parents).toEqual([other])
      expect(server.state.comments).toHaveLength(1)
      expect(server.state.comments[0]?.body).toContain(head().slice(0, 10))
    })

    test('undone by its author: nothing to release, nothing committed', async () => {
      await pull(edit(editedSql))
      const sha = server.state.bare.push('feature', { [file]: blueSql })
      expect(await pull(sha)).toBe(0)
      expect(head()).toBe(sha)
      expect(outputs).toMatchObject({ changed: 'false', verdict: 'nothing', tables: '[]' })
      expect(server.state.comments[0]?.body).toContain('nothing to release')
    })

    test('a head that moves meanwhile is planned again', async () => {
      const sha = edit(editedSql)
      server.state.beforeCommit.push(() => void server.state.bare.push('feature', { readme: 'x' }))
      expect(await pull(sha)).toBe(0)
      const [newest = '', between = ''] = server.state.bare.log('feature')
      expect(server.state.bare.read(newest, 'readme')).toBe('x')
      expect(server.state.bare.read(newest, file)).toBe(greenSql)
      expect(pipeline.planned).toEqual([sha, between, newest])
    })

    test('a head that always moves is given up after three times, and said', async () => {
      let n = 0
      for (let i = 0; i < 3; i++)
        server.state.beforeCommit.push(() => void server.state.bare.push('feature', { readme: String(n++) }))
      expect(await pull(edit(editedSql))).toBe(1)
      expect(server.writes.filter((w) => w === 'createCommitOnBranch')).toHaveLength(3)
      expect(annotations).toMatchObject([
        { kind: 'error', message: expect.stringContaining('moved 3 times') as unknown },
      ])
      expect(server.state.comments[0]?.body).toContain('still to be moved')
    })

    test('of a fork: plan in summary and file, not one request, exit 0', async () => {
      const fork = { head: { sha: edit(editedSql), ref: 'feature', repo: { full_name: 'evil/r' } } }
      expect(await pull('', fork)).toBe(0)
      expect(server.requests).toEqual([])
      expect(summary).toContain('int_3_v2')
      expect(files['plan.json']).toContain('int_3_v2')
    })

    test('dry run: not one request', async () => {
      expect(await pull(edit(editedSql), {}, { 'dry-run': 'true' })).toBe(0)
      expect(server.requests).toEqual([])
      expect(outputs['verdict']).toBe('rewrite')
    })

    test('without a token the commit is an error, the plan is shown', async () => {
      expect(await pull(edit(editedSql), {}, { token: '' })).toBe(1)
      expect(annotations).toMatchObject([{ kind: 'error', title: 'commit the rewrite' }])
      expect(summary).toContain('int_3_v2')
    })

    test('no permission to comment is a warning that names it', async () => {
      server.state.permissions.delete('pull-requests')
      expect(await pull(edit(editedSql))).toBe(0)
      expect(head()).not.toBe('')
      expect(annotations).toMatchObject([
        {
          kind: 'warning',
          title: 'comment',
          message: expect.stringContaining('`pull-requests: write`') as unknown,
        },
      ])
    })

    test('no permission to commit is an error that names it; the plan is commented all the same', async () => {
      const sha = edit(editedSql)
      server.state.permissions.delete('contents')
      expect(await pull(sha)).toBe(1)
      expect(head()).toBe(sha)
      expect(annotations).toMatchObject([
        { kind: 'error', message: expect.stringContaining('`contents: write`') as unknown },
      ])
      expect(server.state.comments[0]?.body).toContain('still to be moved')
    })

    test('502 then success, and a secondary rate limit, are waited out', async () => {
      fails('createCommitOnBranch', 502, 'Bad Gateway')
      fails('issues/create-comment', 403, 'You have exceeded a secondary rate limit', 1, {
        'retry-after': '1',
      })
      expect(await pull(edit(editedSql))).toBe(0)
      expect(server.state.comments).toHaveLength(1)
      expect(server.state.bare.read(head(), file)).toBe(greenSql)
    })

    test('where GitHub’s own commit does not work, git pushes', async () => {
      fails('createCommitOnBranch', 502, 'Bad Gateway', 99)
      expect(await pull(edit(editedSql))).toBe(0)
      expect(server.state.bare.read(head(), file)).toBe(greenSql)
    })

    test('a branch that takes no commits gets a pull request', async () => {
      const sha = edit(editedSql)
      server.state.protectedBranches.add('feature')
      expect(await pull(sha)).toBe(0)
      expect(head()).toBe(sha)
      expect(server.state.pulls).toMatchObject([{ base: 'feature', head: 'bluegreen/rewrite-feature' }])
      expect(server.state.bare.read(head('bluegreen/rewrite-feature'), file)).toBe(greenSql)
      expect(server.state.comments[0]?.body).toContain(`merge ${server.state.pulls[0]?.url ?? '?'}`)
    })

    test('faults become annotations at their place; nothing is committed; exit 1', async () => {
      const sha = edit(brokenSql)
      expect(await pull(sha)).toBe(1)
      expect(head()).toBe(sha)
      expect(annotations).toEqual([
        {
          kind: 'error',
          title: 'syntax',
          message: 'a column is missing\nname one',
          file,
          line: 1,
          column: 26,
        },
      ])
      expect(server.state.comments[0]?.body).toContain('1 fault to fix')
      expect(outputs['verdict']).toBe('faults')
    })

    test('closed: nothing at all', async () => {
      expect(await pull(edit(editedSql), { state: 'closed' })).toBe(0)
      expect([server.requests, pipeline.planned]).toEqual([[], []])
    })
  })

  describe('merge group', () => {
    const group = (sha: string) =>
      run('merge_group', {
        action: 'checks_requested',
        merge_group: {
          head_sha: sha,
          head_ref: 'refs/heads/queue/x',
          base_sha: base,
          base_ref: 'refs/heads/main',
        },
      })

    test('is planned, and nothing is written', async () => {
      expect(await group(edit(greenSql, 'queue/x'))).toBe(0)
      expect(server.requests).toEqual([])
      expect(outputs['verdict']).toBe('ready')
    })

    test('whose names are not moved fails', async () => {
      expect(await group(edit(editedSql, 'queue/x'))).toBe(1)
      expect(server.requests).toEqual([])
      expect(annotations).toMatchObject([{ title: 'not rewritten' }])
    })
  })

  describe('release branch', () => {
    const push = (sha: string, inputs: Record<string, string> = {}) =>
      run('push', { ref: 'refs/heads/release/1', after: sha }, inputs, {
        GITHUB_REF: 'refs/heads/release/1',
        GITHUB_SHA: sha,
      })

    test('a push rewrites, then deploys the new commit to staging', async () => {
      expect(await push(edit(editedSql, 'release/1'))).toBe(0)
      const commit = head('release/1')
      expect(pipeline.operations).toMatchObject([
        {
          command: 'deploy',
          environment: 'staging',
          head: { ref: 'release/1', sha: commit },
          branch: 'release/1',
        },
      ])
      expect(server.state.deployments).toMatchObject([
        { sha: commit, environment: 'staging', statuses: [{ state: 'success' }, { state: 'in_progress' }] },
      ])
      expect(outputs).toMatchObject({ verdict: 'deployed', 'commit-sha': commit })
      expect(summary).toContain('✅ `staging`: deploy → deployed')
    })

    test('its own commit arriving deploys without another commit', async () => {
      const sha = edit(greenSql, 'release/1')
      expect(await push(sha)).toBe(0)
      expect(head('release/1')).toBe(sha)
      expect(pipeline.operations).toHaveLength(1)
    })

    test('a branch that takes no commits waits for the pull request', async () => {
      server.state.protectedBranches.add('release/1')
      expect(await push(edit(editedSql, 'release/1'))).toBe(0)
      expect(pipeline.operations).toEqual([])
      expect(annotations).toMatchObject([{ kind: 'warning', title: 'rewrite proposed' }])
    })

    test('with faults deploys nothing', async () => {
      expect(await push(edit(brokenSql, 'release/1'))).toBe(1)
      expect(pipeline.operations).toEqual([])
    })
  })

  describe('dispatch', () => {
    const dispatch = (inputs: Record<string, string>) => {
      const sha = head('release/1')
      return run('workflow_dispatch', { ref: 'refs/heads/release/1' }, inputs, {
        GITHUB_REF: 'refs/heads/release/1',
        GITHUB_SHA: sha,
      })
    }
    beforeEach(() => void edit(greenSql, 'release/1'))

    test.each(['staging', 'production'])('deploys to %s what was asked for', async (environment) => {
      expect(await dispatch({ environment, release: hash('1'), until: 'validate' })).toBe(0)
      expect(pipeline.operations).toMatchObject([
        { command: 'deploy', environment, release: hash('1'), until: 'validate', discard: false },
      ])
      expect(server.state.deployments).toMatchObject([{ environment, sha: head('release/1') }])
      expect(outputs).toMatchObject({ verdict: 'deployed', release: hash('1') })
    })

    test('a refusal ends the deployment in failure and says the next command', async () => {
      pipeline.refusal = new Refusal(
        'approve',
        'staging has not proved this release',
        'bluegreen deploy --environment staging',
      )
      expect(await dispatch({ environment: 'production' })).toBe(1)
      expect(server.state.deployments[0]?.statuses.map((s) => s.state)).toEqual(['failure', 'in_progress'])
      expect(annotations).toMatchObject([
        {
          kind: 'error',
          title: 'approve',
          message: 'staging has not proved this release\nbluegreen deploy --environment staging',
        },
      ])
      expect(summary).toContain('❌ `production`: deploy → refused at approve')
      expect(summary).toContain('bluegreen deploy --environment staging')
    })

    test('a run that had to end is no failure, and no deployment that anybody could take for one', async () => {
      const next = 'bluegreen deploy --environment staging'
      pipeline.operated = {
        outcome: 'waiting',
        message: 'the run has to end',
        next,
        account: ['left: 2 steps'],
      }
      expect(await dispatch({ environment: 'staging' })).toBe(0)
      expect(outputs['verdict']).toBe('waiting')
      expect(server.state.deployments[0]?.statuses.map((s) => s.state)).toEqual([
        'in_progress',
        'in_progress',
      ])
      expect(summary).toContain('⏳')
      expect(summary).toContain('- left: 2 steps')
    })

    test('what GitHub’s list of deployments cannot take is a warning', async () => {
      server.state.permissions.delete('deployments')
      expect(await dispatch({ environment: 'staging' })).toBe(0)
      expect(pipeline.operations).toHaveLength(1)
      expect(annotations).toMatchObject([
        { kind: 'warning', message: expect.stringContaining('`deployments: write`') as unknown },
      ])
    })

    describe('on a pull request that shows the plan', () => {
      const told = () => server.state.comments.map(({ body }) => body).join('\n---\n')
      beforeEach(async () => {
        const number = 5
        server.state.pulls.push({ number, base: 'main', head: 'release/1', title: 't', url: 'u' })
        await pull(head('release/1'), {
          head: { sha: head('release/1'), ref: 'release/1', repo: { full_name: 'o/r' } },
        })
        expect(server.state.comments).toHaveLength(1)
      })

      test('tells in the one comment how it came out, beside the plan, environment by environment', async () => {
        pipeline.operated = { account: ['1 table made; took 3 s'] }
        expect(await dispatch({ environment: 'staging' })).toBe(0)
        expect(await dispatch({ environment: 'production' })).toBe(0)
        expect(server.state.comments).toHaveLength(1)
        expect(told()).toContain('1 table gets a new version')
        expect(told()).toContain('✅ `staging`: deploy → deployed')
        expect(told()).toContain('✅ `production`: deploy → deployed')
        expect(told()).toContain('- 1 table made; took 3 s')
        expect(outputs['comment-url']).toBe(server.state.comments[0]?.url)
      })

      test('keeps that when the plan is made anew', async () => {
        await dispatch({ environment: 'staging' })
        server.state.bare.push('release/1', { [file]: greenSql.replace('a, b', 'b, a') })
        await pull(head('release/1'), {
          head: { sha: head('release/1'), ref: 'release/1', repo: { full_name: 'o/r' } },
        })
        expect(server.state.comments).toHaveLength(1)
        expect(told()).toContain('✅ `staging`: deploy → deployed')
      })

      test('tells of a refusal the step, the platform’s message, and the next command', async () => {
        const next = 'bluegreen deploy --environment staging'
        pipeline.refusal = new Refusal(
          'start-statement:dml-int-3-v2',
          'no capacity\nBlue serves as before.',
          next,
        )
        expect(await dispatch({ environment: 'staging' })).toBe(1)
        expect(told()).toContain('❌ `staging`: deploy → refused at start-statement:dml-int-3-v2')
        expect(told()).toContain('no capacity\n\n- Blue serves as before.')
        expect(log).toContain('Blue serves as before.')
        expect(summary).toContain('\nBlue serves as before.\n')
        expect(told()).toContain(`Next: \`${next}\``)
        expect(annotations).toMatchObject([{ kind: 'error', title: 'start-statement:dml-int-3-v2' }])
      })

      test('tells of a rollback in place of the deployment', async () => {
        await dispatch({ environment: 'staging' })
        await dispatch({ command: 'rollback', environment: 'staging' })
        expect(told()).toContain('✅ `staging`: rollback → rolled-back')
        expect(told()).not.toContain('deploy → deployed')
      })

      test('writes nothing for a dry run, a status, where nothing was to do, or where it is told not to', async () => {
        const before = told()
        await dispatch({ environment: 'staging', 'dry-run': 'true' })
        await dispatch({ command: 'status', environment: 'staging' })
        await dispatch({ environment: 'staging', comment: 'false' })
        pipeline.operated = { outcome: 'nothing' }
        await dispatch({ environment: 'staging' })
        expect(told()).toBe(before)
      })

      test('without the permission is deployed all the same, with a warning that names it', async () => {
        server.state.permissions.delete('pull-requests')
        expect(await dispatch({ environment: 'staging' })).toBe(0)
        expect(annotations).toMatchObject([
          {
            kind: 'warning',
            title: 'comment',
            message: expect.stringContaining('`pull-requests: write`') as unknown,
          },
        ])
      })
    })

    test('makes no comment where no plan was shown', async () => {
      server.state.pulls.push({ number: 5, base: 'main', head: 'release/1', title: 't', url: 'u' })
      expect(await dispatch({ environment: 'staging' })).toBe(0)
      expect(server.state.comments).toEqual([])
    })

    test('rollback moves the consumers back', async () => {
      expect(await dispatch({ command: 'rollback', environment: 'production', discard: 'true' })).toBe(0)
      expect(pipeline.operations).toMatchObject([
        { command: 'rollback', environment: 'production', discard: true },
      ])
      expect(outputs['verdict']).toBe('rolled-back')
      expect(server.state.deployments).toEqual([])
    })

    test('inputs that are wrong are all named, before anything happens', async () => {
      expect(await dispatch({ command: 'x', strict: 'maybe' })).toBe(1)
      expect(annotations.map((a) => a.message.split('\n')[0])).toEqual([
        'input command cannot be "x"',
        'input strict cannot be "maybe"',
      ])
      expect(server.requests).toEqual([])
    })
  })
})
