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

  const write = (body: string) => github.comment({ number: 7, marker, body: `${marker}\n${body}`, same })

  describe('comment', () => {
    test('is created, then updated in place, then left alone', async () => {
      expect((await write('one')).outcome).toBe('created')
      expect((await write('two')).outcome).toBe('updated')
      const { outcome, url } = await write('two')
      expect([outcome, url]).toEqual(['unchanged', server.state.comments[0]?.url])
      expect(server.state.comments.map((c) => c.body)).toEqual([`${marker}\ntwo`])
      expect(server.writes).toEqual(['issues/create-comment', 'issues/update-comment'])
    })

    test('that is minimised is known on older servers too', async () => {
      server.state.tellsMinimized = false
      server.state.addComment(7, server.state.viewer, `${marker}\nhidden`, true)
      const own = server.state.addComment(7, server.state.viewer, `${marker}\nold`)
      expect((await write('new')).url).toBe(own.url)
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
      expect((await write('one')).outcome).toBe('unchanged')
      expect(server.state.comments).toHaveLength(1)
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
      expect((await write('two')).outcome).toBe('updated')
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

  test('a check run with 120 annotations takes three requests', async () => {
    const sha = server.state.bare.push('work', { a: 'x' })
    const annotations = Array.from({ length: 120 }, (_, i) => ({
      path: 'a',
      line: i,
      level: 'failure' as const,
      message: 'm',
    }))
    await github.check({
      name: 'bluegreen',
      sha,
      conclusion: 'failure',
      title: 't',
      summary: 's',
      annotations,
      detailsUrl: null,
    })
    expect(server.writes).toEqual(['checks/create', 'checks/update', 'checks/update'])
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
})
