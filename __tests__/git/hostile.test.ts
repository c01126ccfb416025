import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import { Clone, folder } from './clone.js'
import { texts, using } from './opened.js'

const all = () => true

/** A program that leaves its name in a list, and fails. */
function trap(): { command: (name: string) => string; sprung: () => string } {
  const place = folder()
  const list = join(place, 'sprung')
  const file = join(place, 'trap')
  writeFileSync(file, `#!/bin/sh\necho "$1" >> '${list}'\nexit 1\n`)
  chmodSync(file, 0o755)
  return {
    command: (name) => `${file} ${name}`,
    sprung: () => (existsSync(list) ? readFileSync(list, 'utf8') : ''),
  }
}

/** Every setting of git that names a program, but those which decide what a file's text is. */
const programs = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.gitProxy',
  'core.askPass',
  'core.pager',
  'core.editor',
  'core.alternateRefsCommand',
  'sequence.editor',
  'credential.helper',
  'gpg.program',
  'gpg.ssh.program',
  'gpg.ssh.defaultKeyCommand',
  'diff.external',
  'diff.sql.command',
  'diff.sql.textconv',
  'interactive.diffFilter',
  'pager.log',
  'pager.status',
  'pager.diff',
  'uploadpack.packObjectsHook',
  'remote.origin.uploadpack',
  'remote.origin.receivepack',
  'trace2.hook',
  ...[
    'status',
    'ls-tree',
    'cat-file',
    'rev-parse',
    'rev-list',
    'for-each-ref',
    'hash-object',
    'update-index',
  ].map((name) => `alias.${name}`),
]

const hooks = [
  'post-index-change',
  'reference-transaction',
  'pre-commit',
  'commit-msg',
  'post-commit',
  'post-checkout',
  'post-merge',
  'fsmonitor-watchman',
  'pre-auto-gc',
]

describe('the configuration of the repository under review', () => {
  test('runs nothing while its commits and its work tree are read, merged, committed and recorded', async () => {
    const { command, sprung } = trap()
    const clone = Clone.init().write({
      '.gitattributes': '*.sql diff=sql\n',
      'a.sql': 'one\n',
      'b.sql': 'one\n',
    })
    clone.commit('base')
    clone.git('switch', '--quiet', '-c', 'feature')
    clone.write({ 'b.sql': 'two\n' }).commit('two')
    clone.git('switch', '--quiet', 'main')
    clone.write({ 'a.sql': 'two\n' }).commit('release')
    clone.git('tag', 'v1.0.0')
    clone.git('switch', '--quiet', 'feature')
    clone.git('remote', 'add', 'origin', 'ssh://git@localhost/r.git')
    clone.write({ 'new.sql': 'untracked\n', 'a.sql': 'edited\n' })

    const own = join(clone.root, '.git/hooks')
    mkdirSync(own, { recursive: true })
    for (const name of hooks) {
      writeFileSync(join(own, name), `#!/bin/sh\n${command(`hook ${name}`)}\n`)
      chmodSync(join(own, name), 0o755)
    }
    for (const name of programs) clone.git('config', name, command(name))
    clone.git('config', 'core.hooksPath', own)
    for (const flag of [
      'commit.gpgSign',
      'tag.gpgSign',
      'push.gpgSign',
      'log.showSignature',
      'core.fsmonitorHookVersion',
    ])
      clone.git('config', flag, flag.endsWith('Version') ? '2' : 'true')

    await using(clone, async (r) => {
      const baseline = await r.resolveBaseline('latest:*', null)
      const head = await r.resolveCommit('HEAD')
      if (baseline?.commit == null) throw new Error('no baseline')
      const before = { ref: baseline.ref, commit: baseline.commit }
      expect(texts(await r.readSnapshot(before, all))).toMatchObject({ 'a.sql': 'two\n' })
      expect(texts(await r.readWorkTree(all))).toMatchObject({
        'a.sql': 'edited\n',
        'new.sql': 'untracked\n',
      })
      expect(await r.containment(before, { ref: 'HEAD', commit: head }, all)).toMatchObject({
        kind: 'merged',
      })
      await r.containment(before, { ref: 'work tree', commit: null }, all)
      await r.renames(before, { ref: 'work tree', commit: null }, all)
      await r.readText(head, 'b.sql')
      await r.remoteUrl()
      await r.currentBranch()
      await r.commitFiles(head, [{ path: 'b.sql', text: 'three\n' }], 'three')
      await r.writeFiles([{ path: 'b.sql', before: 'two\n', after: 'three\n' }])
      const ledger = await r.ledger('p', 'local', 'local')
      const entry = { at: '', action: 'step', object: 'x', outcome: 'done', message: '' } as const
      await ledger.append(null, [entry], emptyEnvironment)
      await ledger.history(1)
    })
    expect(sprung()).toBe('')
  })

  test('the trap works: a plain git status would run the monitor', () => {
    const { command, sprung } = trap()
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.git('config', 'core.fsmonitor', command('core.fsmonitor'))
    clone.git('status')
    expect(sprung()).toContain('core.fsmonitor')
  })
})

describe('what a repository holds', () => {
  test('is no option and no command, whatever branches, tags and files are called', async () => {
    const place = folder()
    const evil = `--output=${place}/written`
    const clone = Clone.init().write({
      [`-rf`]: 'a',
      '$(touch hacked).sql': 'b',
      '`touch hacked`': 'c',
      '; touch hacked': 'd',
    })
    const commit = clone.commit('one')
    for (const name of ['--all', '-h', evil.replaceAll('/', '_')])
      clone.git('update-ref', '--end-of-options', `refs/tags/${name}`, commit)
    await using(clone, async (r) => {
      expect(await r.resolveCommit('--all')).toBe(commit)
      expect(await r.resolveBaseline('-h', null)).toEqual({ ref: '-h', commit })
      const snapshot = await r.readSnapshot({ ref: '--all', commit }, all)
      expect(snapshot.files.map(({ text }) => text).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    })
    expect(existsSync(join(clone.root, 'hacked'))).toBe(false)
    expect(existsSync(join(place, 'written'))).toBe(false)
  })

  test('replaced objects are read as their ids say', async () => {
    const clone = Clone.init().write({ 'a.sql': 'reviewed' })
    const commit = clone.commit('one')
    const other = clone.pipe('something else', 'hash-object', '-w', '--stdin')
    clone.git('replace', clone.git('rev-parse', 'HEAD:a.sql'), other)
    await using(clone, async (r) => {
      expect(texts(await r.readSnapshot({ ref: 'HEAD', commit }, all))).toEqual({ 'a.sql': 'reviewed' })
      expect(await r.readText(commit, 'a.sql')).toBe('reviewed')
    })
  })

  test('a submodule’s address is not followed', async () => {
    const { command, sprung } = trap()
    const clone = Clone.init().write({
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::${command('submodule')}\n`,
    })
    clone.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},x`)
    clone.git('commit', '--quiet', '-m', 'a submodule')
    await using(clone, async (r) => {
      const commit = await r.resolveCommit('HEAD')
      const { files } = await r.readSnapshot({ ref: 'HEAD', commit }, () => false)
      expect(files).toMatchObject([{ path: 'x', kind: 'submodule', text: null }])
      await r.readWorkTree(all)
    })
    expect(sprung()).toBe('')
  })
})
