import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openRepository } from '../../src/git/repository.js'
import type { Wanted } from '../../src/git/entry.js'
import { Clone, folder } from './clone.js'
import { texts, using } from './opened.js'

const all: Wanted = () => true
const sql: Wanted = (path) => path.endsWith('.sql')

const workTree = (clone: Clone, wanted = sql) => using(clone, (r) => r.readWorkTree(wanted))
const committed = (clone: Clone, ref = 'HEAD', wanted = all) =>
  using(clone, async (r) => r.readSnapshot({ ref, commit: await r.resolveCommit(ref) }, wanted))

describe('a commit', () => {
  test('is read from objects, whatever the work tree says', async () => {
    const clone = Clone.init().write({ 'a/x.sql': 'SELECT 1;\n', 'a/y.txt': 'no', 'b.sql': 'é\r\n' })
    const commit = clone.commit('one')
    clone.write({ 'a/x.sql': 'changed' })
    rmSync(join(clone.root, 'b.sql'))
    const snapshot = await committed(clone, 'HEAD', sql)
    expect(snapshot).toMatchObject({ ref: 'HEAD', commit })
    expect(texts(snapshot)).toEqual({ 'a/x.sql': 'SELECT 1;\n', 'b.sql': 'é\r\n' })
    expect(snapshot.files[0]?.oid).toBe(clone.git('rev-parse', 'HEAD:a/x.sql'))
  })

  test('paths come as they are, and in the order of their characters', async () => {
    const names = [
      'a b.sql',
      'ä.sql',
      '"q".sql',
      'new\nline.sql',
      'tab\t.sql',
      '-dash.sql',
      'a/b.sql',
      'a-b.sql',
      '日本.sql',
    ]
    const clone = Clone.init().write(Object.fromEntries(names.map((name) => [name, name])))
    clone.commit('one')
    const snapshot = await committed(clone)
    expect(snapshot.files.map(({ path }) => path)).toEqual(names.toSorted())
    expect(snapshot.files.every(({ path, text }) => path === text)).toBe(true)
  })

  test('what is no text is named, not followed', async () => {
    const inner = Clone.init().write({ 'x.sql': 'SELECT 1;' })
    inner.commit('inner')
    const clone = Clone.init().write({
      'latin.sql': Buffer.from([0x53, 0xe9, 0x0a]),
      'utf16.sql': Buffer.from('SELECT 1', 'utf16le'),
      'big.sql': 'x'.repeat(10_000_001),
      'most.sql': 'y'.repeat(10_000_000),
      'data.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'bom.sql': '\uFEFFSELECT 1',
      'empty.sql': '',
    })
    symlinkSync('/etc/passwd', join(clone.root, 'link.sql'))
    clone.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'vendored')
    clone.commit('one')
    const files = new Map(
      (await committed(clone, 'HEAD', (p) => /sql|csv/.test(p))).files.map((f) => [f.path, f]),
    )
    expect(files.get('latin.sql')).toMatchObject({ kind: 'file', text: null, problem: 'not-utf-8' })
    expect(files.get('utf16.sql')).toMatchObject({ text: null, problem: 'not-utf-8' })
    expect(files.get('big.sql')).toMatchObject({ text: null, problem: 'too-large' })
    expect(files.get('most.sql')).toMatchObject({ problem: null, text: 'y'.repeat(10_000_000) })
    expect(files.get('data.csv')).toMatchObject({ kind: 'lfs-pointer', text: null, problem: null })
    expect(files.get('link.sql')).toMatchObject({ kind: 'symlink', text: null })
    expect(files.get('vendored')).toMatchObject({
      kind: 'submodule',
      text: null,
      oid: inner.git('rev-parse', 'HEAD'),
    })
    expect(files.get('bom.sql')?.text).toBe('\uFEFFSELECT 1')
    expect(files.get('empty.sql')?.text).toBe('')
    expect(files.has('vendored/x.sql')).toBe(false)
  })

  test('ten thousand blobs come from one process', async () => {
    const clone = Clone.init()
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [
        `p/${i % 100}/t${i}.sql`,
        `-- ${i}\nSELECT ${'a, '.repeat(i % 50)}b;\n`,
      ]),
    )
    clone.write(files)
    clone.commit('one')
    expect(texts(await committed(clone))).toEqual(files)
  })

  test('a repository that uses SHA-256 is read as well', async () => {
    const clone = Clone.init('--object-format=sha256').write({ 'a.sql': 'one' })
    const commit = clone.commit('one')
    clone.write({ 'b.sql': 'two' })
    expect(commit).toHaveLength(64)
    const { files } = await workTree(clone)
    expect(files.map(({ path, oid }) => [path, oid])).toEqual([
      ['a.sql', clone.git('hash-object', 'a.sql')],
      ['b.sql', clone.git('hash-object', 'b.sql')],
    ])
  })
})

describe('the work tree', () => {
  test('holds what is modified, staged, untracked and deleted, not what is ignored', async () => {
    const clone = Clone.init().write({
      '.gitignore': 'out/\n',
      'same.sql': 'same',
      'modified.sql': 'old',
      'staged.sql': 'old',
      'both.sql': 'old',
      'gone.sql': 'x',
      'unstaged.sql': 'kept on disk',
      'removed.sql': 'x',
      'with blank.sql': 'old',
    })
    clone.commit('one')
    clone.write({ 'staged.sql': 'staged', 'both.sql': 'staged', 'added.sql': 'added' })
    clone.git('add', 'staged.sql', 'both.sql', 'added.sql')
    clone.git('rm', '--quiet', 'removed.sql')
    clone.git('rm', '--quiet', '--cached', 'unstaged.sql')
    rmSync(join(clone.root, 'gone.sql'))
    clone.write({
      'modified.sql': 'new',
      'both.sql': 'disk',
      'out/x.sql': 'ignored',
      'deep/new/u.sql': 'untracked',
    })
    clone.write({ 'with blank.sql': 'new', 'intended.sql': 'to add', 'other.txt': 'not wanted' })
    clone.git('add', '--intent-to-add', 'intended.sql')
    const snapshot = await workTree(clone)
    expect(snapshot).toMatchObject({ ref: 'work tree', commit: null })
    expect(texts(snapshot)).toEqual({
      'added.sql': 'added',
      'both.sql': 'disk',
      'deep/new/u.sql': 'untracked',
      'intended.sql': 'to add',
      'modified.sql': 'new',
      'same.sql': 'same',
      'staged.sql': 'staged',
      'unstaged.sql': 'kept on disk',
      'with blank.sql': 'new',
    })
    for (const { path, oid } of snapshot.files)
      expect([path, oid]).toEqual([path, clone.git('hash-object', path)])
  })

  test('is seen as whoever wants certain files asks for it, until it is forgotten', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a', 'b.txt': 'b' })
    clone.commit('one')
    clone.write({ 'a.sql': 'changed', 'c.txt': 'c' })
    await using(clone, async (r) => {
      expect(texts(await r.readWorkTree(sql))).toEqual({ 'a.sql': 'changed' })
      expect(texts(await r.readWorkTree(all))).toEqual({ 'a.sql': 'changed', 'b.txt': 'b', 'c.txt': 'c' })
      clone.write({ 'a.sql': 'again' })
      expect(texts(await r.readWorkTree(all))).toMatchObject({ 'a.sql': 'changed' })
      r.forgetWorkTree()
      expect(texts(await r.readWorkTree(all))).toMatchObject({ 'a.sql': 'again' })
    })
  })

  test('looking at it changes nothing in .git', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.write({ 'b.sql': 'b' })
    utimesSync(join(clone.root, 'a.sql'), new Date(), new Date(Date.now() + 5000))
    const state = () =>
      execFileSync('find', ['.git', '-type', 'f', '-printf', '%p %T@ %s\n'], { cwd: clone.root }).toString()
    const before = state()
    await using(clone, async (r) => {
      await r.readWorkTree(sql)
      await r.renames(
        { ref: 'HEAD', commit: await r.resolveCommit('HEAD') },
        { ref: 'work tree', commit: null },
        sql,
      )
    })
    expect(state()).toBe(before)
  })

  test('only line endings differ where core.autocrlf makes them: unchanged', async () => {
    const clone = Clone.init().write({ 'a.sql': 'SELECT 1;\nSELECT 2;\n', 'b.sql': 'x\ny\n' })
    clone.commit('one')
    clone.git('config', 'core.autocrlf', 'true')
    clone.write({ 'a.sql': 'SELECT 1;\r\nSELECT 2;\r\n', 'b.sql': 'x\r\nz\r\n' })
    const { files } = await workTree(clone)
    expect(files.map(({ text }) => text)).toEqual(['SELECT 1;\nSELECT 2;\n', 'x\nz\n'])
    expect(files[0]?.oid).toBe(clone.git('rev-parse', 'HEAD:a.sql'))
    expect(files[1]?.oid).toBe(clone.git('hash-object', 'b.sql'))
  })

  test('CRLF stays where nothing converts it', async () => {
    const clone = Clone.init().write({ 'a.sql': 'x\n' })
    clone.commit('one')
    clone.write({ 'a.sql': 'x\r\n' })
    expect(texts(await workTree(clone))).toEqual({ 'a.sql': 'x\r\n' })
  })

  test('a clean filter is applied, and stores nothing in the repository', async () => {
    const clone = Clone.init().write({ '.gitattributes': '*.sql filter=upper\n', 'a.sql': 'one\n' })
    clone.git('config', 'filter.upper.clean', 'tr a-z A-Z')
    clone.commit('one')
    clone.write({ 'a.sql': 'two\n', '"odd\nname.sql': 'three\n' })
    const objects = () => clone.git('count-objects')
    const before = objects()
    expect(texts(await workTree(clone))).toEqual({ 'a.sql': 'TWO\n', '"odd\nname.sql': 'THREE\n' })
    expect(objects()).toBe(before)
  })

  test('a required filter that is missing leaves the bytes as they are', async () => {
    const clone = Clone.init().write({ 'a.sql': 'one\n' })
    clone.commit('one')
    clone.git('config', 'filter.gone.clean', 'no-such-program')
    clone.git('config', 'filter.gone.required', 'true')
    clone.write({ '.gitattributes': 'b.sql filter=gone\n', 'b.sql': 'two\n' })
    expect(texts(await workTree(clone))).toEqual({ 'a.sql': 'one\n', 'b.sql': 'two\n' })
  })

  test('links, nested repositories and a folder in a file’s place are not followed', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a', 'file.sql': 'x' })
    clone.commit('one')
    rmSync(join(clone.root, 'file.sql'))
    clone.write({ 'file.sql/inner.sql': 'inner' })
    symlinkSync('/etc', join(clone.root, 'etc.sql'))
    const nested = new Clone(join(clone.root, 'nested'))
    mkdirSync(nested.root)
    nested.git('init', '--quiet')
    nested.write({ 'n.sql': 'n' })
    const { files } = await workTree(clone)
    expect(files.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.sql', 'file'],
      ['etc.sql', 'symlink'],
      ['file.sql/inner.sql', 'file'],
    ])
  })

  test('a conflict is read with its markers', async () => {
    const clone = Clone.init().write({ 'a.sql': 'base\n' })
    clone.commit('base')
    clone.git('switch', '--quiet', '-c', 'side')
    clone.write({ 'a.sql': 'theirs\n' }).commit('theirs')
    clone.git('switch', '--quiet', 'main')
    clone.write({ 'a.sql': 'ours\n' }).commit('ours')
    expect(() => clone.git('merge', 'side')).toThrow()
    const { files } = await workTree(clone)
    expect(files).toHaveLength(1)
    expect(files[0]?.text).toContain('<<<<<<< HEAD\nours\n')
  })

  test('files that a sparse checkout leaves out are there all the same', async () => {
    const clone = Clone.init().write({ 'in/a.sql': 'a', 'out/b.sql': 'b' })
    clone.commit('one')
    clone.git('sparse-checkout', 'set', 'in')
    expect(Object.keys(texts(await workTree(clone)))).toEqual(['in/a.sql', 'out/b.sql'])
  })

  test('what the user’s configuration says about printing and hooks plays no part', async () => {
    const clone = Clone.init().write({ 'ä.sql': 'a' })
    clone.commit('one')
    for (const [key, value] of [
      ['core.quotePath', 'true'],
      ['color.ui', 'always'],
      ['status.relativePaths', 'true'],
      ['status.showUntrackedFiles', 'no'],
      ['status.branch', 'true'],
      ['status.showStash', 'true'],
      ['diff.renames', 'copies'],
      ['diff.noprefix', 'true'],
      ['log.showSignature', 'true'],
    ])
      clone.git('config', key ?? '', value ?? '')
    clone.write({ 'ü.sql': 'u' })
    expect(texts(await workTree(clone))).toEqual({ 'ä.sql': 'a', 'ü.sql': 'u' })
  })
})

describe('the repository', () => {
  test('is found from a folder within it, and from another work tree of it', async () => {
    const clone = Clone.init().write({ 'deep/er/a.sql': 'a' })
    clone.commit('one')
    const other = join(folder(), 'other')
    clone.git('worktree', 'add', '--quiet', other)
    await using(new Clone(join(clone.root, 'deep/er')), (r) => {
      expect(r).toMatchObject({ root: clone.root, gitDir: join(clone.root, '.git'), isShallow: false })
      return Promise.resolve()
    })
    await using(new Clone(other), async (r) => {
      expect(r).toMatchObject({ root: other, commonDir: join(clone.root, '.git') })
      expect(texts(await r.readWorkTree(sql))).toEqual({ 'deep/er/a.sql': 'a' })
    })
  })

  test('a hook’s variables do not lead elsewhere', async () => {
    const [clone, other] = [Clone.init(), Clone.init()]
    clone.write({ 'a.sql': 'a' }).commit('one')
    process.env['GIT_DIR'] = join(other.root, '.git')
    try {
      expect(texts(await workTree(clone))).toEqual({ 'a.sql': 'a' })
    } finally {
      delete process.env['GIT_DIR']
    }
  })

  test('is missing, bare, or empty: one fault each', async () => {
    const fault = (code: string) => ({ name: 'FaultError', faults: [expect.objectContaining({ code })] })
    await expect(openRepository(folder())).rejects.toMatchObject(fault('no-repository'))
    await expect(openRepository(Clone.init('--bare').root)).rejects.toMatchObject(fault('bare-repository'))
    const empty = Clone.init().write({ 'a.sql': 'a' })
    await expect(workTree(empty)).rejects.toMatchObject(fault('empty-repository'))
    await expect(using(empty, (r) => r.resolveBaseline('latest:*', null))).rejects.toMatchObject(
      fault('empty-repository'),
    )
  })

  test('one file of a commit, or of the disk, by its path', async () => {
    const clone = Clone.init().write({ 'bluegreen.yaml': 'a: 1\n' })
    const commit = clone.commit('one')
    clone.write({ 'bluegreen.yaml': 'a: 2\n' })
    chmodSync(join(clone.root, 'bluegreen.yaml'), 0o600)
    await using(clone, async (r) => {
      expect(await r.readText(commit, 'bluegreen.yaml')).toBe('a: 1\n')
      expect(await r.readText(null, 'bluegreen.yaml')).toBe('a: 2\n')
      expect(await r.readText(commit, 'missing.yaml')).toBeNull()
      expect(await r.readText(null, 'missing.yaml')).toBeNull()
      expect(await r.readText(commit, 'a\nb')).toBeNull()
    })
  })
})
