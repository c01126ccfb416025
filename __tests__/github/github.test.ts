import { createGitHub, type GitHub } from '../../src/github/github.js'
import { contractMissing } from './contract.js'
import { GitHubServer, token } from './server.js'

const suite = contractMissing === null ? describe : describe.skip
const same = (a: string, b: string) => a === b
const marker = '<!-- mine -->'
const containing = (text: string): unknown => expect.stringContaining(text)

suite(`GitHub${contractMissing === null ? '' : ` (${contractMissing})`}`, () => {
  let server: GitHubServer
  let github: GitHub
  let log: string[]

  beforeEach(async () => {
    server = new GitHubServer()
    log = []
    const url = await server.start()
    github = createGitHub({
      token,
      repository: 'o/r',
      apiUrl: url,
      graphqlUrl: `${url}/graphql`,
      log: (line) => log.push(line),
      second: 20,
    })
  })
  afterEach(async () => {
    await server.stop()
    expect(server.breaches).toEqual([])
  })

  const write = (body: string) =>
    github.comment({ number: 7, marker, body: () => `${marker}\n${body}`, same })

  describe('the pull request of what is deployed', () => {
    const pull = (number: number, head: string, more: { merged?: string; fork?: boolean } = {}) =>
      server.state.pulls.push({ number, base: 'main', head, title: 't', url: 'u', ...more })

    test('is the open one from its branch, of this repository', async () => {
      const commit = server.state.bare.push('release/1', { 'a.sql': 'x' })
      pull(3, 'release/1', { merged: '1'.repeat(40) })
      pull(4, 'release/1', { fork: true })
      pull(5, 'release/1')
      expect(await github.pullRequests({ branch: 'release/1', commit })).toEqual([5])
    })

    test('else the one that the commit is the head of, or that it merged; not one that merely holds it', async () => {
      const first = server.state.bare.push('feature', { 'a.sql': 'x' })
      const second = server.state.bare.push('feature', { 'a.sql': 'y' })
      const merge = server.state.bare.push('main', { 'a.sql': 'y' })
      pull(5, 'feature')
      expect(await github.pullRequests({ branch: 'main', commit: second })).toEqual([5])
      expect(await github.pullRequests({ branch: null, commit: first })).toEqual([])
      pull(6, 'old', { merged: merge })
      expect(await github.pullRequests({ branch: 'main', commit: merge })).toEqual([6])
      expect(await github.pullRequests({ branch: 'main', commit: null })).toEqual([])
    })
  })

  describe('comment', () => {
    test('is created, then updated in place, then left alone', async () => {
      expect((await write('one'))?.outcome).toBe('created')
      expect((await write('two'))?.outcome).toBe('updated')
      expect(await write('two')).toEqual({ outcome: 'unchanged', url: server.state.comments[0]?.url })
      expect(server.state.comments.map((c) => c.body)).toEqual([`${marker}\ntwo`])
      expect(server.writes).toEqual(['issues/create-comment', 'issues/update-comment'])
    })

    test('is made from what it says now, and not made where there is nothing to say', async () => {
      const body = (own: string | null) => (own === null ? null : `${own}!`)
      const amend = () => github.comment({ number: 7, marker, body, same })
      expect(await amend()).toBeNull()
      expect(server.writes).toEqual([])
      await write('one')
      expect((await amend())?.outcome).toBe('updated')
      expect(server.state.comments.map((c) => c.body)).toEqual([`${marker}\none!`])
    })

    test('that is minimised is known on older servers too', async () => {
      server.state.tellsMinimized = false
      server.state.addComment(7, server.state.viewer, `${marker}\nhidden`, true)
      const own = server.state.addComment(7, server.state.viewer, `${marker}\nold`)
      expect((await write('new'))?.url).toBe(own.url)
    })

    test('is found on the third page; others’, minimised and quoting ones are not it', async () => {
      server.state.addComment(7, 'somebody', `${marker}\nforged`)
      server.state.addComment(7, server.state.viewer, `${marker}\nhidden`, true)
      server.state.addComment(7, server.state.viewer, `> ${marker}`)
      for (let i = 0; i < 220; i++) server.state.addComment(7, 'somebody', 'talk')
      const own = server.state.addComment(7, server.state.viewer, `${marker}\nold`)
      expect(await write('new')).toEqual({ outcome: 'updated', url: own.url })
      expect(own.body).toBe(`${marker}\nnew`)
    })

    test('is made once, though the answer to its creation is lost', async () => {
      server.interruptions.push({
        matches: (r) => r.operation === 'issues/create-comment',
        status: 502,
        body: { message: 'Bad Gateway' },
        carriedOut: true,
        times: 1,
      })
      expect((await write('one'))?.outcome).toBe('unchanged')
      expect(server.state.comments).toHaveLength(1)
    })

    describe('of two runs at the same time', () => {
      const told = () => server.state.comments[0]?.body ?? ''
      /** Puts words beside what is said already. */
      const tell = (word: string) =>
        github.comment({
          number: 7,
          marker,
          same,
          joins: true,
          body: (own) => (own === null || own.includes(word) ? own : `${own} ${word}`),
        })
      /** Calls once what somebody else does right before a request of ours is carried out. */
      const before = (operation: string, times: number, act: () => void) => {
        let seen = 0
        const matches = (r: { readonly operation: string }) => {
          if (r.operation === operation && ++seen === times) act()
          return false
        }
        server.interruptions.push({ matches, status: 0, body: {}, times: 1 })
      }

      test('holds what both say, whoever reads or writes first', async () => {
        for (let round = 0; round < 10; round++) {
          server.state.comments.splice(0)
          await write('plan')
          await Promise.all([tell('staging'), tell('production')])
          expect(told().split(' ').slice(2).sort()).toEqual(['-->\nplan', 'production', 'staging'])
        }
      })

      test('is written again where the other had not seen it', async () => {
        await write('plan')
        before('issues/get-comment', 2, () => {
          for (const comment of server.state.comments) comment.body = `${marker}\nplan production`
        })
        expect((await tell('staging'))?.outcome).toBe('updated')
        expect(told()).toBe(`${marker}\nplan production staging`)
      })

      test('takes up what the other wrote while it was looked for', async () => {
        await write('plan')
        before('issues/get-comment', 1, () => {
          for (const comment of server.state.comments) comment.body = `${marker}\nplan production`
        })
        await tell('staging')
        expect(told()).toBe(`${marker}\nplan production staging`)
      })

      test('holds the plan that was written last: it is not written again', async () => {
        await write('one')
        const writes = server.writes.length
        await write('two')
        expect(server.writes.slice(writes)).toEqual(['issues/update-comment'])
        expect(server.requests.at(-1)?.operation).toBe('issues/update-comment')
      })

      test('is one comment, though both make it', async () => {
        before('issues/create-comment', 1, () =>
          server.state.addComment(7, server.state.viewer, `${marker}\nother`),
        )
        expect((await write('plan'))?.outcome).toBe('updated')
        expect(server.state.comments.map(({ body }) => body)).toEqual([`${marker}\nplan`])
      })
    })

    test('waits out a 502 and a secondary rate limit', async () => {
      await write('one')
      const update = (r: { operation: string }) => r.operation === 'issues/update-comment'
      server.interruptions.push(
        { matches: update, status: 502, body: { message: 'Bad Gateway' }, times: 1 },
        {
          matches: update,
          status: 403,
          body: { message: 'You have exceeded a secondary rate limit. Please wait.' },
          headers: { 'retry-after': '1' },
          times: 1,
        },
      )
      expect((await write('two'))?.outcome).toBe('updated')
      expect(log).toContain("GitHub's secondary rate limit is reached; waiting 1 s")
    })

    test('a missing permission is named, and no header is shown', async () => {
      server.state.permissions.delete('pull-requests')
      const error = await write('one').catch((e: unknown) => e as Error)
      expect(error).toMatchObject({
        name: 'Refusal',
        next: containing('`pull-requests: write`'),
      })
      expect(JSON.stringify(error)).not.toContain(token)
      expect((error as Error).message).toContain('POST /repos/o/r/issues/7/comments')
    })
  })

  describe('commit', () => {
    let base: string
    const files = (text: string) => [{ path: 'a b/ö.sql', content: Buffer.from(text) }]
    const commit = (expectedHead: string, branch = 'work', text = 'new') =>
      github.commit({ branch, expectedHead, headline: 'Move', body: 'Release: x', files: files(text) })

    beforeEach(() => {
      base = server.state.bare.push('work', { 'a b/ö.sql': 'old', keep: 'kept' })
    })

    test('moves the branch by one commit with exactly these files', async () => {
      const result = await commit(base)
      const head = server.state.bare.head('work') ?? ''
      expect(result).toEqual({ kind: 'committed', sha: head })
      expect(server.state.bare.info(head)).toMatchObject({ parents: [base], message: 'Move\n\nRelease: x' })
      expect(server.state.bare.read(head, 'a b/ö.sql')).toBe('new')
      expect(server.state.bare.read(head, 'keep')).toBe('kept')
    })

    test('on a branch that has moved does nothing and says so', async () => {
      const moved = server.state.bare.push('work', { other: 'x' })
      expect((await commit(base)).kind).toBe('stale')
      expect(server.state.bare.head('work')).toBe(moved)
      expect(await github.head('work')).toBe(moved)
      expect(await github.head('no/such')).toBeNull()
    })

    test('on a protected branch is refused', async () => {
      server.state.protectedBranches.add('work')
      expect(await commit(base)).toMatchObject({ kind: 'refused' })
    })

    test('without the permission names it', async () => {
      server.state.permissions.delete('contents')
      await expect(commit(base)).rejects.toMatchObject({ next: containing('`contents: write`') })
    })

    test('that keeps failing is unavailable, so that git can push', async () => {
      server.interruptions.push({
        matches: (r) => r.operation === 'createCommitOnBranch',
        status: 502,
        body: { message: 'Bad Gateway' },
        times: 99,
      })
      expect(await commit(base)).toMatchObject({
        kind: 'unavailable',
        message: containing('502'),
      })
    })

    test('a proposal is one branch with one commit and one pull request, however often it is made', async () => {
      const proposal = () =>
        github.propose({
          branch: 'work',
          expectedHead: base,
          headline: 'Move',
          body: 'Release: x',
          files: files('new'),
          title: 't',
          text: 'b',
        })
      const first = await proposal()
      expect(await proposal()).toEqual(first)
      expect(server.state.pulls).toMatchObject([{ base: 'work', head: 'bluegreen/rewrite-work' }])
      expect(server.state.bare.info(first.sha).parents).toEqual([base])
      base = server.state.bare.push('work', { other: 'x' })
      const second = await proposal()
      expect(second.number).toBe(first.number)
      expect(server.state.bare.info(second.sha).parents).toEqual([base])
      expect(server.state.bare.head('work')).toBe(base)
    })

    test('a repository that lets no workflow open pull requests says where that is set', async () => {
      server.state.mayOpenPullRequests = false
      await expect(
        github.propose({
          branch: 'work',
          expectedHead: base,
          headline: 'M',
          body: '',
          files: files('n'),
          title: 't',
          text: 'b',
        }),
      ).rejects.toMatchObject({
        next: containing('allow GitHub Actions to create pull requests'),
      })
    })
  })

  test('a check run takes one request', async () => {
    const sha = server.state.bare.push('work', { a: 'x' })
    await github.check({
      name: 'bluegreen',
      sha,
      conclusion: 'failure',
      title: 't',
      summary: 's',
      detailsUrl: null,
    })
    expect(server.writes).toEqual(['checks/create'])
    expect(server.state.checks).toEqual([{ name: 'bluegreen', sha, conclusion: 'failure' }])
  })

  describe('deployment', () => {
    const runUrl = 'https://github.example/o/r/actions/runs/5'
    const request = (sha: string) => ({
      sha,
      environment: 'staging',
      description: 'd',
      production: false,
      release: 'sha256:x',
      runUrl,
    })

    test('is recorded with its statuses', async () => {
      const sha = server.state.bare.push('work', { a: 'x' })
      const id = await github.startDeployment(request(sha))
      await github.setDeploymentStatus(id ?? 0, { state: 'success', description: 'ok' }, runUrl)
      expect(server.state.deployments).toMatchObject([
        { sha, environment: 'staging', statuses: [{ state: 'success' }] },
      ])
    })

    test('is left to the job’s own environment where that has made one', async () => {
      const sha = server.state.bare.push('work', { a: 'x' })
      server.state.deployments.push({
        id: 9,
        sha,
        environment: 'staging',
        statuses: [{ state: 'in_progress', log_url: `${runUrl}/job/1` }],
      })
      expect(await github.startDeployment(request(sha))).toBeNull()
      expect(server.writes).toEqual([])
    })
  })

  describe('proof', () => {
    const run = 'https://github.example/o/r/actions/runs/5'
    const claim = (more: object = {}) => ({ environment: 'staging', commit: sha, run, ...more })
    let sha: string

    const deployed = (...states: string[]) => {
      server.state.deployments.push({
        id: 1,
        sha,
        environment: 'staging',
        statuses: states.map((state) => ({ state, log_url: state === 'inactive' ? '' : `${run}/job/1` })),
      })
    }

    beforeEach(() => {
      server.state.bare.push('main', { a: 'x' })
      sha = server.state.bare.push('release/1', { a: 'y' })
      server.state.runs.set(5, { branch: 'release/1', fork: null })
    })

    test.each([[['success', 'in_progress']], [['inactive', 'success', 'queued']]])(
      'is confirmed by a deployment that went through %j',
      async (states) => {
        deployed(...states)
        expect(await github.doubt(claim())).toBeNull()
        expect(await github.doubt(claim({ commit: null }))).toBeNull()
      },
    )

    test.each([
      ['still runs', ['in_progress'], {}, 'no deployment to staging'],
      ['failed after all', ['failure', 'success'], {}, 'no deployment to staging'],
      ['was of another commit', ['success'], { commit: 'f'.repeat(40) }, 'no deployment to staging'],
      ['went elsewhere', ['success'], { environment: 'test' }, 'no deployment to test'],
      ['is of another run', ['success'], { run: run.replace(/5$/, '55') }, 'no deployment to staging'],
      ['was none of a run', ['success'], { run: null }, 'no run of a workflow did that'],
      ['is of another repository', ['success'], { run: run.replace('/o/', '/p/') }, 'is no run of o/r'],
      ['names no run', ['success'], { run: `${run}/../6` }, 'is no run of o/r'],
    ])('is doubted where the deployment %s', async (_, states, more, doubt) => {
      deployed(...states)
      expect(await github.doubt(claim(more))).toContain(doubt)
    })

    test('has to come from a protected branch where the configuration’s is protected', async () => {
      deployed('success')
      server.state.protectedBranches.add('main')
      expect(await github.doubt(claim())).toBe(`${run} ran on release/1, which is not protected`)
      server.state.protectedBranches.add('release/1')
      expect(await github.doubt(claim())).toBeNull()
      server.state.runs.set(5, { branch: 'release/1', fork: 'p/r' })
      expect(await github.doubt(claim())).toContain('no run')
      server.state.runs.clear()
      expect(await github.doubt(claim())).toContain('no run')
      server.state.runs.set(5, { branch: 'release/0', fork: null })
      expect(await github.doubt(claim())).toContain('release/0, which is not protected')
    })

    test('names the permission that is missing', async () => {
      deployed('success')
      server.state.protectedBranches.add('main')
      server.state.permissions.delete('actions')
      await expect(github.doubt(claim())).rejects.toThrow('the token lacks the permission `actions: read`')
    })
  })

  describe('authors', () => {
    test('of all commits, page after page, and co-authors whom GitHub knows', async () => {
      const base = server.state.bare.push('main', { a: '0' })
      server.state.accounts.set('tester@example.org', 'ada')
      for (let i = 1; i <= 101; i++) server.state.bare.push('main', { a: String(i) })
      const trailers = [
        'Co-authored-by: Grace <7+grace-h@users.noreply.github.com>',
        'Co-authored-by: Somebody <somebody@example.org>',
      ]
      const head = server.state.bare.push('main', { a: 'x' }, `edit\n\n${trailers.join('\n')}\n`)
      expect(await github.authors(base, head)).toEqual(['ada', 'grace-h'])
      server.state.accounts.clear()
      expect(await github.authors(base, head)).toEqual([null, 'grace-h'])
    })
  })
})
