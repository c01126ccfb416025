import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { formsOf } from '../../src/action/secret.js'
import { Clone, folder } from './clone.js'
import { serve } from './http-remote.js'
import { faults, refusal, using } from './opened.js'

/** A bare repository with one commit on main, and a clone of it. */
function pair(): { remote: Clone; clone: Clone; first: string } {
  const source = Clone.init().write({ 'a.sql': 'one\n', 'bin/run.sh': 'echo\n', 'deep/b "c".sql': 'b\n' })
  chmodSync(join(source.root, 'bin/run.sh'), 0o755)
  const first = source.commit('one')
  const remote = Clone.of(source.root, '--bare')
  return { remote, clone: Clone.of(remote.root), first }
}

const commitTwo = (clone: Clone, parent: string, text = 'two\n') =>
  using(clone, (r) => r.commitFiles(parent, [{ path: 'a.sql', text }], 'Two\n\nwith a body'))

const pushed = (clone: Clone, commit: string, branch: string, expected: string | null) =>
  using(clone, (r) => r.push(commit, branch, expected))

function hook(remote: Clone, name: string, script: string): void {
  const file = join(remote.root, 'hooks', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

describe('a commit on top of another', () => {
  test('holds the new texts and nothing else; work tree, index and branches stay', async () => {
    const { clone, first } = pair()
    clone.write({ 'a.sql': 'uncommitted\n', 'new.sql': 'untracked\n' })
    clone.git('add', 'new.sql')
    const before = [clone.git('status', '--porcelain'), clone.git('for-each-ref')]
    const commit = await using(clone, (r) =>
      r.commitFiles(
        first,
        [
          { path: 'a.sql', text: 'two é\r\n' },
          { path: 'bin/run.sh', text: 'echo two\n' },
          { path: 'deep/b "c".sql', text: '' },
        ],
        'Two\n\n# not a comment',
      ),
    )
    expect(
      clone
        .git('diff', '--raw', '--no-abbrev', first, commit)
        .split('\n')
        .map((line) => line.slice(1, 14)),
    ).toEqual(['100644 100644', '100755 100755', '100644 100644'])
    expect(clone.git('show', `${commit}:a.sql`)).toBe('two é')
    expect(clone.git('cat-file', '-s', `${commit}:a.sql`)).toBe('8')
    expect(clone.git('show', '-s', '--format=%P|%an|%ae|%B', commit)).toBe(
      `${first}|bluegreen-sql|bluegreen-sql@users.noreply.github.com|Two\n\n# not a comment`,
    )
    expect([clone.git('status', '--porcelain'), clone.git('for-each-ref')]).toEqual(before)
  })

  test('needs no configured user, signs nothing, and leaves line endings as they are given', async () => {
    const { clone, first } = pair()
    clone.git('config', 'commit.gpgSign', 'true')
    clone.git('config', 'gpg.program', 'false')
    clone.git('config', 'core.autocrlf', 'true')
    const commit = await commitTwo(clone, first, 'x\r\ny\n')
    expect(clone.git('cat-file', '-s', `${commit}:a.sql`)).toBe('5')
  })

  test('of a thousand files', async () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `t${i}.sql`)
    const clone = Clone.init().write(Object.fromEntries(names.map((name) => [name, 'old'])))
    const first = clone.commit('one')
    const files = names.map((path) => ({ path, text: `new ${path}` }))
    const commit = await using(clone, (r) => r.commitFiles(first, files, 'new'))
    expect(clone.git('diff', '--shortstat', first, commit)).toMatch(/^1000 files changed/)
    expect(clone.git('show', `${commit}:t999.sql`)).toBe('new t999.sql')
  })

  test('changes regular files only', async () => {
    const { clone, first } = pair()
    const found = await faults(
      using(clone, (r) => r.commitFiles(first, [{ path: 'missing.sql', text: '' }], 'Two')),
    )
    expect(found).toMatchObject([{ code: 'not-a-file', message: expect.stringContaining('missing.sql') }])
  })

  test('says which files can be executed', async () => {
    const { clone, first } = pair()
    expect([...(await using(clone, (r) => r.executables(first)))]).toEqual(['bin/run.sh'])
  })
})

describe('a push', () => {
  test('moves the branch where it stands as expected, and again changes nothing', async () => {
    const { remote, clone, first } = pair()
    const commit = await commitTwo(clone, first)
    expect(await pushed(clone, commit, 'main', first)).toEqual({ outcome: 'pushed' })
    expect(remote.git('rev-parse', 'main')).toBe(commit)
    expect(await pushed(clone, commit, 'main', first)).toEqual({ outcome: 'pushed' })
  })

  test('makes a branch that does not exist, whatever its name', async () => {
    const { remote, clone, first } = pair()
    const commit = await commitTwo(clone, first)
    for (const name of ['bluegreen/rewrite-feature/x', '-dash', '--mirror', 'ü'])
      expect(await pushed(clone, commit, name, null)).toEqual({ outcome: 'pushed' })
    expect(remote.git('for-each-ref', '--format=%(refname)', 'refs/heads').split('\n').sort()).toEqual([
      'refs/heads/--mirror',
      'refs/heads/-dash',
      'refs/heads/bluegreen/rewrite-feature/x',
      'refs/heads/main',
      'refs/heads/ü',
    ])
  })

  test('is stale where the branch moved, was made meanwhile, or is gone; it never forces', async () => {
    const { remote, clone, first } = pair()
    const commit = await commitTwo(clone, first)
    const other = await commitTwo(clone, first, 'somebody else')
    clone.git('push', '--quiet', 'origin', `${other}:refs/heads/main`)
    expect(await pushed(clone, commit, 'main', first)).toMatchObject({ outcome: 'stale' })
    expect(await pushed(clone, commit, 'main', null)).toMatchObject({ outcome: 'stale' })
    expect(await pushed(clone, commit, 'gone', first)).toMatchObject({ outcome: 'stale' })
    expect(remote.git('for-each-ref', '--format=%(objectname) %(refname)')).toBe(`${other} refs/heads/main`)
  })

  test('is stale where the branch moves between the question and the push', async () => {
    const { remote, clone, first } = pair()
    const other = await commitTwo(clone, first, 'somebody else')
    clone.git('push', '--quiet', 'origin', `${other}:refs/heads/waiting`)
    hook(
      remote,
      'pre-receive',
      'env -u GIT_QUARANTINE_PATH git update-ref refs/heads/main refs/heads/waiting',
    )
    const result = await pushed(clone, await commitTwo(clone, first), 'main', first)
    expect(result).toMatchObject({ outcome: 'stale' })
    expect(remote.git('rev-parse', 'main')).toBe(other)
  })

  test('is refused by a rule of the server, in its words', async () => {
    const { remote, clone, first } = pair()
    hook(remote, 'update', 'echo "GH006: Protected branch update failed for $1." >&2; exit 1')
    const result = await pushed(clone, await commitTwo(clone, first), 'main', first)
    expect(result).toEqual({
      outcome: 'refused',
      message:
        '[remote rejected] (hook declined): GH006: Protected branch update failed for refs/heads/main.',
    })
    expect(remote.git('rev-parse', 'main')).toBe(first)
  })

  test('is refused where the name cannot exist beside another', async () => {
    const { clone, first } = pair()
    const result = await pushed(clone, await commitTwo(clone, first), 'main/sub', null)
    expect(result).toMatchObject({ outcome: 'refused' })
  })

  test('is a refusal with its remedy where the remote cannot be reached', async () => {
    const { clone, first } = pair()
    const commit = await commitTwo(clone, first)
    clone.git('remote', 'set-url', 'origin', '/nowhere/at/all.git')
    expect(await refusal(pushed(clone, commit, 'main', first))).toMatchObject({
      step: 'push',
      message: "origin: '/nowhere/at/all.git' does not appear to be a git repository",
      waits: expect.stringContaining('git remote -v'),
    })
    clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/r.git')
    expect(await refusal(pushed(clone, commit, 'main', first))).toMatchObject({
      waits: expect.stringContaining('network'),
    })
  })

  test('runs no hook of the clone', async () => {
    const { clone, first } = pair()
    for (const name of ['pre-push', 'reference-transaction', 'post-index-change'])
      hook(new Clone(join(clone.root, '.git')), name, `touch ${join(clone.root, 'ran')}; exit 1`)
    expect(await pushed(clone, await commitTwo(clone, first), 'main', first)).toEqual({ outcome: 'pushed' })
    expect(existsSync(join(clone.root, 'ran'))).toBe(false)
  })

  test('from a shallow clone', async () => {
    const { remote } = pair()
    const clone = Clone.of(`file://${remote.root}`, '--depth=1')
    const first = clone.git('rev-parse', 'HEAD')
    const commit = await commitTwo(clone, first)
    expect(await pushed(clone, commit, 'main', first)).toEqual({ outcome: 'pushed' })
  })
})

describe('a token', () => {
  const token = 'ghs_S3cret/with+odd=signs'

  /** A clone whose remote asks for a token; git's own configuration is that of a checkout by actions/checkout. */
  async function guarded(checkoutToken: string | null) {
    const { remote, clone, first } = pair()
    remote.git('config', 'http.receivepack', 'true')
    const server = await serve(remote.root, token)
    clone.git('remote', 'set-url', 'origin', server.url)
    if (checkoutToken !== null)
      clone.git(
        'config',
        `http.${new URL(server.url).origin}/.extraheader`,
        `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${checkoutToken}`).toString('base64')}`,
      )
    return { remote, clone, first, server, commit: await commitTwo(clone, first) }
  }

  const push = (clone: Clone, commit: string, first: string, given: string) =>
    using(clone, (r) => r.push(commit, 'main', first, { token: given }))

  test('is sent once, also where the checkout left a header of its own', async () => {
    for (const left of [null, 'the-checkout’s', token]) {
      const { remote, clone, first, commit, server } = await guarded(left)
      expect(await push(clone, commit, first, token)).toEqual({ outcome: 'pushed' })
      expect(remote.git('rev-parse', 'main')).toBe(commit)
      const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
      expect(new Set(server.authorizations)).toEqual(new Set([expected]))
    }
  })

  test('is not needed where the checkout left one', async () => {
    const { clone, first, commit } = await guarded(token)
    expect(await push(clone, commit, first, '')).toEqual({ outcome: 'pushed' })
  })

  test('stands in no command line and in no configuration', async () => {
    const { clone, first, commit, server } = await guarded(null)
    const before = clone.git('config', '--list')
    await push(clone, commit, first, token)
    expect(clone.git('config', '--list')).toBe(before)
    if (existsSync('/proc/self/cmdline')) expect([...server.commands].join('\n')).toContain('push')
    for (const form of formsOf(token)) expect([...server.commands].join('\n')).not.toContain(form)
  })

  test('that is wrong, or missing, ends in an error that shows none', async () => {
    for (const [given, said] of [
      ['ghs_wr0ng', '403'],
      ['', 'could not read Username'],
    ] as const) {
      const { clone, first, commit } = await guarded(null)
      const error = await refusal(push(clone, commit, first, given))
      expect(error.message).toContain(said)
      expect(error.waits).toContain('contents: write')
      for (const form of given === '' ? [] : formsOf(given))
        expect(JSON.stringify({ ...error, message: error.message })).not.toContain(form)
    }
  })

  test('in the remote’s URL is not shown either, and no trace shows one', async () => {
    const { clone, first, commit, server } = await guarded(null)
    clone.git('remote', 'set-url', 'origin', server.url.replace('http://', 'http://user:ghs_inUrl@'))
    process.env['GIT_TRACE_CURL'] = '1'
    process.env['GIT_TRACE_REDACT'] = '0'
    try {
      const error = await refusal(push(clone, commit, first, 'ghs_wr0ng'))
      for (const secret of ['ghs_inUrl', ...formsOf('ghs_wr0ng')]) expect(error.message).not.toContain(secret)
    } finally {
      delete process.env['GIT_TRACE_CURL']
      delete process.env['GIT_TRACE_REDACT']
    }
    expect(await using(clone, (r) => r.remoteUrl())).toBe(server.url)
  })

  test('is for http alone', async () => {
    const { clone, first } = pair()
    const commit = await commitTwo(clone, first)
    expect(await push(clone, commit, first, token)).toEqual({ outcome: 'pushed' })
  })

  test('fetches as well: the rest of a history, and single commits', async () => {
    const { remote, first, server } = await guarded(null)
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = new Clone(folder())
    clone.git('init', '--quiet')
    clone.git('remote', 'add', 'origin', server.url)
    await using(clone, async (r) => {
      expect(await refusal(r.fetchCommit(first))).toMatchObject({ step: 'fetch' })
      await r.fetchCommit(first, { token })
      expect(await r.resolveCommit(first)).toBe(first)
      await r.fetchHistory({ token })
    })
    expect(clone.git('rev-parse', 'origin/main')).toBe(first)
  })
})

describe('the rest of a shallow clone’s history', () => {
  test('is fetched, with its tags', async () => {
    const { remote, clone: other, first } = pair()
    other.git('tag', 'v1.0.0')
    const commit = other.write({ 'a.sql': 'two\n' }).commit('two')
    other.git('push', '--quiet', 'origin', 'main', 'v1.0.0')
    const clone = Clone.of(`file://${remote.root}`, '--depth=1', '--no-tags')
    await using(clone, async (r) => {
      expect(r.isShallow).toBe(true)
      await r.fetchHistory()
    })
    await using(clone, async (r) => {
      expect(r.isShallow).toBe(false)
      expect(await r.resolveBaseline('latest:*', commit)).toEqual({ ref: 'v1.0.0', commit: first })
    })
  })

  test('is a refusal where the remote does not answer', async () => {
    const { clone } = pair()
    clone.git('remote', 'set-url', 'origin', '/nowhere.git')
    expect(await refusal(using(clone, (r) => r.fetchHistory()))).toMatchObject({ step: 'fetch' })
  })
})

test('the branch that is checked out; none where HEAD is detached', async () => {
  const { clone } = pair()
  expect(await using(clone, (r) => r.currentBranch())).toBe('main')
  clone.git('switch', '--quiet', '-c', 'release/1')
  expect(await using(clone, (r) => r.currentBranch())).toBe('release/1')
  clone.git('switch', '--quiet', '--detach')
  expect(await using(clone, (r) => r.currentBranch())).toBeNull()
  expect(await using(clone, (r) => r.remoteUrl('upstream'))).toBeNull()
})
