import { describe, expect, test } from '@jest/globals'
import { versionsDescending } from '../../src/git/version-tag.js'
import { Clone } from './clone.js'
import { faults, using } from './opened.js'

const baseline = (clone: Clone, spec: string, head: string | null = null) =>
  using(clone, (r) => r.resolveBaseline(spec, head))

/** One commit a day, from the first of September 2025, each tagged as said. */
function tagged(...tags: readonly string[]): { clone: Clone; commits: Record<string, string> } {
  const clone = Clone.init()
  const commits = tags.map((tag, day) => {
    const commit = clone.commit(tag, `2025-09-${String(day + 1).padStart(2, '0')}T12:00:00Z`)
    clone.git('tag', tag)
    return [tag, commit] as const
  })
  clone.commit('after all of them', '2025-09-30T12:00:00Z')
  return { clone, commits: Object.fromEntries(commits) }
}

describe('versions in the names of tags', () => {
  test.each([
    [
      ['v1.9', 'v1.10', 'v1.2'],
      ['v1.10', 'v1.9', 'v1.2'],
    ],
    [
      ['v2.0.0-rc.1', 'v2.0.0', 'v2.0.0-rc.10', 'v2.0.0-rc.9', 'v1.9.9'],
      ['v2.0.0', 'v2.0.0-rc.10', 'v2.0.0-rc.9', 'v2.0.0-rc.1', 'v1.9.9'],
    ],
    [
      ['v1.2.0rc2', 'v1.2.0rc10', 'v1.2.0'],
      ['v1.2.0', 'v1.2.0rc10', 'v1.2.0rc2'],
    ],
    [
      ['1.2', 'release-1.3.0', 'orders/v2', 'rel_1.4'],
      ['orders/v2', 'rel_1.4', 'release-1.3.0', '1.2'],
    ],
    [
      ['2025.09.10', '2025.10.01', '2025.09.10.1'],
      ['2025.10.01', '2025.09.10.1', '2025.09.10'],
    ],
    [
      ['v1.0.0+build.7', 'v1.0.1'],
      ['v1.0.1', 'v1.0.0+build.7'],
    ],
    [['latest', 'build-1234', 'nightly', 'v', 'x1.2', 'before-refactoring'], []],
    [
      ['orders-2-v1.2.3', 'orders-2-v1.2.4'],
      ['orders-2-v1.2.4', 'orders-2-v1.2.3'],
    ],
    [
      ['V3', 'v2'],
      ['V3', 'v2'],
    ],
    [
      ['v1.0.0-2', 'v1.0.0-10', 'v1.0.0-alpha'],
      ['v1.0.0-alpha', 'v1.0.0-10', 'v1.0.0-2'],
    ],
  ])('%j', (tags, descending) => {
    expect(versionsDescending(tags)).toEqual(descending)
    expect(versionsDescending(tags.toReversed())).toEqual(descending)
  })
})

describe('latest:', () => {
  test('is the highest version that matches, whatever the order of its commits', async () => {
    const { clone, commits } = tagged('v1.10.0', 'v1.9.0', 'v1.2.0', 'not-a-version')
    expect(await baseline(clone, 'latest:*')).toEqual({ ref: 'v1.10.0', commit: commits['v1.10.0'] })
    expect(await baseline(clone, 'latest:v1.2*')).toEqual({ ref: 'v1.2.0', commit: commits['v1.2.0'] })
    expect(await baseline(clone, 'latest:v[0-9].9.*')).toMatchObject({ ref: 'v1.9.0' })
  })

  test('does not cross into another project’s tags, unless it is told to', async () => {
    const { clone } = tagged('v1.0.0', 'orders/v7.0.0')
    expect(await baseline(clone, 'latest:*')).toMatchObject({ ref: 'v1.0.0' })
    expect(await baseline(clone, 'latest:orders/v*')).toMatchObject({ ref: 'orders/v7.0.0' })
    expect(await baseline(clone, 'latest:**')).toMatchObject({ ref: 'orders/v7.0.0' })
  })

  test('takes a pre-release where it is the highest, and its release as soon as there is one', async () => {
    const { clone } = tagged('v1.0.0', 'v1.1.0-rc.1')
    expect(await baseline(clone, 'latest:*')).toMatchObject({ ref: 'v1.1.0-rc.1' })
    clone.git('tag', 'v1.1.0')
    expect(await baseline(clone, 'latest:*')).toMatchObject({ ref: 'v1.1.0' })
  })

  test('is never the commit given as head, by whatever tag; a work tree is not its HEAD', async () => {
    const { clone, commits } = tagged('v1.0.0', 'v1.1.0')
    const head = commits['v1.1.0'] ?? ''
    clone.git('tag', '--annotate', '-m', 'the same commit', 'v1.2.0', head)
    expect(await baseline(clone, 'latest:*', head)).toMatchObject({ ref: 'v1.0.0' })
    clone.git('switch', '--quiet', '--detach', head)
    expect(await baseline(clone, 'latest:*')).toEqual({ ref: 'v1.2.0', commit: head })
  })

  test('peels annotated tags, and passes over tags of what is no commit', async () => {
    const { clone, commits } = tagged('v1.0.0')
    clone.git('tag', '--annotate', '-m', 'two', 'v2.0.0', 'v1.0.0')
    clone.git('tag', '--annotate', '-m', 'a tag of a tag', 'v3.0.0', 'v2.0.0')
    clone.git('tag', 'v4.0.0', 'HEAD^{tree}')
    expect(await baseline(clone, 'latest:*')).toEqual({ ref: 'v3.0.0', commit: commits['v1.0.0'] })
  })

  test('needs no way from head to it: GitFlow tags the merge on main', async () => {
    const clone = Clone.init().write({ 'a.sql': 'one' })
    clone.commit('one')
    clone.git('switch', '--quiet', '-c', 'develop')
    clone.write({ 'a.sql': 'two' }).commit('two')
    clone.git('switch', '--quiet', 'main')
    clone.git('merge', '--quiet', '--no-ff', '-m', 'release 1.0.0', 'develop')
    clone.git('tag', 'v1.0.0')
    const commit = clone.git('rev-parse', 'HEAD')
    clone.git('switch', '--quiet', 'develop')
    expect(await baseline(clone, 'latest:*')).toEqual({ ref: 'v1.0.0', commit })
  })

  test('is nothing where no version tag matches', async () => {
    const clone = Clone.init()
    clone.commit('one')
    expect(await baseline(clone, 'latest:*')).toBeNull()
    clone.git('tag', 'nightly')
    clone.git('tag', 'v1.0.0')
    expect(await baseline(clone, 'latest:release-*')).toBeNull()
  })

  test('needs a pattern', async () => {
    const { clone } = tagged('v1.0.0')
    expect(await faults(baseline(clone, 'latest:'))).toMatchObject([
      { code: 'unknown-baseline', hint: expect.stringContaining('latest:*') },
    ])
  })
})

describe('a name', () => {
  test('is a tag before it is a branch, and a branch before it is a commit', async () => {
    const { clone, commits } = tagged('v1.0.0', 'both')
    clone.git('branch', 'both', 'v1.0.0')
    const short = clone.git('rev-parse', '--short=7', 'HEAD')
    clone.git('branch', short, 'v1.0.0')
    expect(await baseline(clone, 'both')).toEqual({ ref: 'both', commit: commits['both'] })
    expect(await baseline(clone, short)).toEqual({ ref: short, commit: commits['v1.0.0'] })
  })

  test('may be a commit, whole or short, or any expression of git', async () => {
    const { clone, commits } = tagged('v1.0.0', 'v1.1.0')
    const commit = commits['v1.0.0'] ?? ''
    for (const spec of [commit, commit.slice(0, 8), 'HEAD~2', 'v1.1.0^', 'refs/tags/v1.0.0', '@~2'])
      expect(await baseline(clone, spec)).toEqual({ ref: spec, commit })
  })

  test('HEAD is what is checked out, not what the remote has by that name', async () => {
    const { clone: remote } = tagged('v1.0.0')
    const clone = Clone.of(remote.root)
    const commit = clone.write({ 'a.sql': 'mine' }).commit('mine')
    expect(clone.git('rev-parse', 'origin/HEAD')).not.toBe(commit)
    expect(await using(clone, (r) => r.resolveCommit('HEAD'))).toBe(commit)
    expect(await baseline(clone, 'HEAD~1')).toMatchObject({ commit: clone.git('rev-parse', 'origin/HEAD') })
  })

  test('may be a branch that only the remote has', async () => {
    const { clone: remote } = tagged('v1.0.0')
    remote.git('switch', '--quiet', '-c', 'release/2', 'v1.0.0')
    const commit = remote.commit('on the branch')
    remote.git('switch', '--quiet', 'main')
    expect(await baseline(Clone.of(remote.root), 'release/2')).toEqual({ ref: 'release/2', commit })
  })

  test('that begins with a dash is a name, and no option', async () => {
    const { clone, commits } = tagged('v1.0.0')
    for (const name of ['-x', '--help', '--upload-pack=touch${IFS}hacked'])
      clone.git('update-ref', '--end-of-options', `refs/heads/${name}`, commits['v1.0.0'] ?? '')
    for (const name of ['-x', '--help', '--upload-pack=touch${IFS}hacked'])
      expect(await baseline(clone, name)).toMatchObject({ commit: commits['v1.0.0'] })
    expect(await baseline(clone, '2025-09-29@-x')).toMatchObject({ commit: commits['v1.0.0'] })
  })

  test('that nothing has is a fault which says what comes near', async () => {
    const { clone } = tagged('v1.0.0', 'v1.1.0')
    expect(await faults(baseline(clone, 'v1.0.1'))).toEqual([
      {
        code: 'unknown-baseline',
        file: '',
        line: 0,
        column: 0,
        message: '"v1.0.1" is no tag, branch or commit of this repository',
        hint: 'Nearest: v1.0.0, v1.1.0, main',
      },
    ])
  })

  test.each(['', 'HEAD^{tree}', 'a..b', 'two\nlines', 'HEAD:a.sql', '^', ':/', '-', '\0'])(
    '%j is a fault as well',
    async (spec) => {
      const { clone } = tagged('v1.0.0')
      expect(await faults(baseline(clone, spec))).toMatchObject([{ code: 'unknown-baseline' }])
    },
  )
})

describe('a date', () => {
  test('is the last first-parent commit before that day', async () => {
    const clone = Clone.init()
    clone.commit('one', '2025-09-09T12:00:00Z')
    clone.git('switch', '--quiet', '-c', 'side')
    clone.commit('merged later', '2025-09-10T23:00:00Z')
    clone.git('switch', '--quiet', 'main')
    const two = clone.commit('two', '2025-09-10T23:59:59Z')
    clone.commit('three', '2025-09-11T00:00:00Z')
    clone.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    expect(await baseline(clone, '2025-09-11')).toEqual({ ref: '2025-09-11', commit: two })
    expect(await baseline(clone, '2025-09-10')).toMatchObject({ commit: clone.git('rev-parse', 'main~3') })
  })

  test('counts in UTC, whatever the committer’s clock said', async () => {
    const clone = Clone.init()
    const commit = clone.commit('one', '2025-09-10T01:00:00+09:00')
    clone.commit('two', '2025-09-10T02:00:00Z')
    expect(await baseline(clone, '2025-09-10')).toMatchObject({ commit })
  })

  test('may be on another branch', async () => {
    const { clone } = tagged('v1.0.0', 'v1.1.0')
    clone.git('switch', '--quiet', '-c', 'release/1', 'v1.0.0')
    const commit = clone.commit('on the release branch', '2025-09-02T10:00:00Z')
    clone.git('switch', '--quiet', 'main')
    expect(await baseline(clone, '2025-09-03@release/1')).toEqual({ ref: '2025-09-03@release/1', commit })
  })

  test('starts from the head that is given', async () => {
    const { clone, commits } = tagged('v1.0.0', 'v1.1.0')
    expect(await baseline(clone, '2025-09-20', commits['v1.0.0'] ?? '')).toMatchObject({
      commit: commits['v1.0.0'],
    })
  })

  test('is a tag first, where one is called so', async () => {
    const { clone, commits } = tagged('2025-09-20', 'v1.0.0')
    expect(await baseline(clone, '2025-09-20')).toMatchObject({ commit: commits['2025-09-20'] })
  })

  test.each([
    ['2025-02-30', '2025-02-30 is no day of any calendar'],
    ['2025-13-01', '2025-13-01 is no day of any calendar'],
    ['2020-01-01', 'There is no commit before 2020-01-01'],
    ['0001-01-01', 'There is no commit before 0001-01-01'],
    ['2025-09-10@nowhere', '"nowhere" is no tag, branch or commit of this repository'],
  ])('%s: %s', async (spec, message) => {
    const { clone } = tagged('v1.0.0')
    const [fault] = await faults(baseline(clone, spec))
    expect(fault).toMatchObject({ code: 'unknown-baseline', message })
    expect(fault?.hint).not.toBe('')
  })
})

describe('a shallow clone', () => {
  const lines = [
    '  - uses: actions/checkout@v6',
    '    with:',
    '      fetch-depth: 0',
    '      fetch-tags: true',
  ]

  test('that lacks the baseline says which lines bring it', async () => {
    const { clone: remote } = tagged('v1.0.0')
    const clone = Clone.of(`file://${remote.root}`, '--depth=1')
    for (const spec of ['v1.0.0', 'latest:*', '2025-09-15', 'HEAD~1']) {
      const [fault] = await faults(baseline(clone, spec))
      expect(fault?.code).toBe('shallow-clone')
      expect(fault?.hint.split('\n')).toEqual(expect.arrayContaining(lines))
    }
  })

  test('has a head that it lacks, too', async () => {
    const { clone: remote, commits } = tagged('v1.0.0')
    const clone = Clone.of(`file://${remote.root}`, '--depth=1')
    await using(clone, async (r) => {
      expect(await faults(r.resolveCommit(commits['v1.0.0'] ?? ''))).toMatchObject([
        { code: 'shallow-clone' },
      ])
    })
  })

  test('that has the tag’s own commit is enough to read it', async () => {
    const { clone: remote, commits } = tagged('v1.0.0')
    const clone = Clone.of(`file://${remote.root}`, '--depth=1')
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'refs/tags/v1.0.0:refs/tags/v1.0.0')
    expect(await baseline(clone, 'latest:*')).toEqual({ ref: 'v1.0.0', commit: commits['v1.0.0'] })
  })
})
