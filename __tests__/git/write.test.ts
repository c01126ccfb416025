import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { FileChange } from '../../src/git/write.js'
import { Clone, folder } from './clone.js'
import { faults, texts, using } from './opened.js'
import { nobody, program, run } from './program.js'

const write = (clone: Clone, changes: readonly FileChange[]) => using(clone, (r) => r.writeFiles(changes))

/** Every file but git's own, with its text: nothing may be left lying about. */
function files(root: string): Record<string, string> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  )
  const paths = found
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.git/'))
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]))
}

const change = (path: string, before: string, after: string): FileChange => ({ path, before, after })

function pipeline(): Clone {
  const clone = Clone.init().write({
    'a.sql': 'a int_3\n',
    'deep/b.sql': 'b int_3\n',
    'deep/c.sql': 'c int_3\n',
  })
  clone.commit('one')
  return clone
}

const changes = [
  change('a.sql', 'a int_3\n', 'a int_3_v2\n'),
  change('deep/b.sql', 'b int_3\n', 'b int_3_v2\n'),
  change('deep/c.sql', 'c int_3\n', 'c int_3_v2\n'),
]

const written = { 'a.sql': 'a int_3_v2\n', 'deep/b.sql': 'b int_3_v2\n', 'deep/c.sql': 'c int_3_v2\n' }

describe('all files', () => {
  test('are refused where a sparse checkout has left one out, and nothing is written', async () => {
    const clone = pipeline()
    clone.git('sparse-checkout', 'set', 'other')
    expect(await faults(write(clone, changes))).toMatchObject([
      { file: 'deep/b.sql', message: expect.stringMatching(/never checked out/) },
      { file: 'deep/c.sql', hint: expect.stringMatching(/git sparse-checkout add/) },
    ])
    expect(files(clone.root)).toEqual({ 'a.sql': 'a int_3\n' })
  })

  test('are written, and nothing else lies about', async () => {
    const clone = pipeline()
    await write(clone, changes)
    expect(files(clone.root)).toEqual(written)
    expect(clone.git('status', '--porcelain')).toBe('M a.sql\n M deep/b.sql\n M deep/c.sql')
  })

  test('keep their mode and their owner', async () => {
    const clone = pipeline()
    chmodSync(join(clone.root, 'a.sql'), 0o755)
    chmodSync(join(clone.root, 'deep/b.sql'), 0o640)
    if (process.getuid?.() === 0) chownSync(join(clone.root, 'deep/c.sql'), 65534, 65534)
    const before = ['a.sql', 'deep/b.sql', 'deep/c.sql'].map((path) => statSync(join(clone.root, path)))
    await write(clone, changes)
    const after = ['a.sql', 'deep/b.sql', 'deep/c.sql'].map((path) => statSync(join(clone.root, path)))
    expect(after.map(({ mode, uid, gid }) => [mode, uid, gid])).toEqual(
      before.map(({ mode, uid, gid }) => [mode, uid, gid]),
    )
    expect(after[0]?.mode).toBe(0o100755)
  })

  test('whatever their names are', async () => {
    const names = [
      'a b.sql',
      '-rf.sql',
      'new\nline.sql',
      '"quoted".sql',
      `${'日'.repeat(80)}.sql`,
      "it's.sql",
    ]
    const clone = Clone.init().write(Object.fromEntries(names.map((name) => [name, 'old'])))
    clone.commit('one')
    await write(
      clone,
      names.map((name) => change(name, 'old', 'new')),
    )
    expect(files(clone.root)).toEqual(Object.fromEntries(names.map((name) => [name, 'new'])))
  })

  test('a thousand of them', async () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `t${i}.sql`)
    const clone = Clone.init().write(Object.fromEntries(names.map((name) => [name, name])))
    clone.commit('one')
    await write(
      clone,
      names.map((name) => change(name, name, `${name}_v2`)),
    )
    expect(files(clone.root)).toEqual(Object.fromEntries(names.map((name) => [name, `${name}_v2`])))
  })

  test('with the user’s uncommitted edits around the edited ranges', async () => {
    const clone = pipeline()
    clone.write({ 'a.sql': '-- mine\na int_3\n' })
    await using(clone, async (r) => {
      const [file] = (await r.readWorkTree((path) => path === 'a.sql')).files
      const before = file?.text ?? ''
      await r.writeFiles([change('a.sql', before, before.replace('int_3', 'int_3_v2'))])
      expect(texts(await r.readWorkTree((path) => path === 'a.sql'))).toEqual({
        'a.sql': '-- mine\na int_3_v2\n',
      })
    })
  })

  test('another name of the same file keeps the old text', async () => {
    const clone = pipeline()
    const other = join(folder(), 'other.sql')
    linkSync(join(clone.root, 'a.sql'), other)
    await write(clone, changes)
    expect(readFileSync(other, 'utf8')).toBe('a int_3\n')
  })
})

describe('line endings', () => {
  const ended = async (disk: string, before: string, after: string) => {
    const clone = Clone.init().write({ 'a.sql': before })
    clone.commit('one')
    clone.write({ 'a.sql': disk })
    await write(clone, [change('a.sql', before, after)])
    return clone.read('a.sql')
  }

  test.each([
    ['CRLF that git made', 'x\r\ny\r\n', 'x\ny\n', 'x\nz\n', 'x\r\nz\r\n'],
    ['CRLF that is in git too', 'x\r\ny\r\n', 'x\r\ny\r\n', 'x\r\nz\r\n', 'x\r\nz\r\n'],
    ['mixed by an editor', 'a\r\nx\nc\r\nd', 'a\nx\nc\nd', 'a\ny\nc\ne', 'a\r\ny\nc\r\ne'],
    ['where lines are added', 'a\r\nx\nc\r\n', 'a\nx\nc\n', 'a\nx\nx\nc\n', 'a\r\nx\nx\nc\r\n'],
    ['where lines go', 'a\nx\r\nx\r\nc\n', 'a\nx\nx\nc\n', 'a\nc\n', 'a\nc\n'],
    ['a lone CR is text', 'a\rb\r\nc', 'a\rb\nc', 'a\rB\nc', 'a\rB\r\nc'],
    ['no line break at the end', 'a\r\nx', 'a\nx', 'a\ny', 'a\r\ny'],
  ])('%s', async (_, disk, before, after, expected) => {
    expect(await ended(disk, before, after)).toBe(expected)
  })

  test('git sees the edited ranges alone, under core.autocrlf and under eol=crlf', async () => {
    const clone = Clone.init().write({
      '.gitattributes': 'b.sql eol=crlf\n',
      'a.sql': 'x\nint_3\n',
      'b.sql': 'y\nint_3\n',
    })
    clone.commit('one')
    clone.git('config', 'core.autocrlf', 'true')
    rmSync(join(clone.root, 'a.sql'))
    rmSync(join(clone.root, 'b.sql'))
    clone.git('checkout', '--quiet', '--', '.')
    expect(clone.read('a.sql')).toBe('x\r\nint_3\r\n')
    await using(clone, async (r) => {
      const snapshot = await r.readWorkTree((path) => path.endsWith('.sql'))
      await r.writeFiles(
        snapshot.files.map(({ path, text }) =>
          change(path, text ?? '', (text ?? '').replace('int_3', 'int_3_v2')),
        ),
      )
    })
    expect([clone.read('a.sql'), clone.read('b.sql')]).toEqual(['x\r\nint_3_v2\r\n', 'y\r\nint_3_v2\r\n'])
    expect(clone.git('diff', '--numstat')).toBe('1\t1\ta.sql\n1\t1\tb.sql')
  })

  test('a byte order mark stays', async () => {
    expect(await ended('\uFEFFx\n', '\uFEFFx\n', '\uFEFFy\n')).toBe('\uFEFFy\n')
  })
})

describe('none is written', () => {
  const refused = async (clone: Clone, code: string, path: string, list = changes) => {
    const before = files(clone.root)
    const found = await faults(write(clone, list))
    expect(found).toMatchObject([{ code, file: path, line: 1, column: 1 }])
    expect(found[0]?.hint).not.toBe('')
    expect(files(clone.root)).toEqual(before)
  }

  test('where a file changed since it was read', async () => {
    await refused(pipeline().write({ 'deep/c.sql': 'c int_3 \n' }), 'changed-meanwhile', 'deep/c.sql')
  })

  test('where a file is gone, or is a folder now', async () => {
    const clone = pipeline()
    rmSync(join(clone.root, 'deep/c.sql'))
    await refused(clone, 'changed-meanwhile', 'deep/c.sql')
    mkdirSync(join(clone.root, 'deep/c.sql'))
    await refused(clone, 'changed-meanwhile', 'deep/c.sql')
  })

  test('where it is a link, or a folder on the way is one', async () => {
    const clone = pipeline()
    const outside = new Clone(folder()).write({ 'c.sql': 'c int_3\n', 'b.sql': 'b int_3\n' })
    rmSync(join(clone.root, 'deep/c.sql'))
    symlinkSync(join(outside.root, 'c.sql'), join(clone.root, 'deep/c.sql'))
    await refused(clone, 'outside-project', 'deep/c.sql')
    rmSync(join(clone.root, 'deep'), { recursive: true })
    symlinkSync(outside.root, join(clone.root, 'deep'))
    const found = await faults(write(clone, changes))
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['outside-project', 'deep/b.sql'],
      ['outside-project', 'deep/c.sql'],
    ])
    expect(files(outside.root)).toEqual({ 'c.sql': 'c int_3\n', 'b.sql': 'b int_3\n' })
    expect(lstatSync(join(clone.root, 'deep')).isSymbolicLink()).toBe(true)
  })

  test('where a path leads out of the project', async () => {
    const clone = pipeline()
    new Clone(join(clone.root, '..')).write({ 'bluegreen-outside.sql': 'old' })
    const list = [change('../bluegreen-outside.sql', 'old', 'new')]
    await refused(clone, 'outside-project', '../bluegreen-outside.sql', list)
    rmSync(join(clone.root, '../bluegreen-outside.sql'))
  })

  test('where a filter makes the file another one on disk', async () => {
    const clone = Clone.init().write({ '.gitattributes': '*.sql filter=upper\n', 'a.sql': 'int_3\n' })
    clone.git('config', 'filter.upper.clean', 'tr a-z A-Z')
    clone.commit('one')
    await refused(clone, 'filtered', 'a.sql', [change('a.sql', 'INT_3\n', 'INT_3_V2\n')])
  })

  test('where an encoding does so', async () => {
    const clone = Clone.init().write({
      '.gitattributes': '*.sql working-tree-encoding=UTF-16LE\n',
      'a.sql': Buffer.from('SELECT ä;\n', 'utf16le'),
    })
    clone.commit('one')
    await using(clone, async (r) => {
      expect(texts(await r.readWorkTree((path) => path === 'a.sql'))).toEqual({ 'a.sql': 'SELECT ä;\n' })
    })
    await refused(clone, 'filtered', 'a.sql', [change('a.sql', 'SELECT ä;\n', 'SELECT b;\n')])
  })

  test('and every file that cannot be written is named at once', async () => {
    const clone = pipeline().write({ 'a.sql': 'other', 'deep/c.sql': 'other' })
    const found = await faults(write(clone, changes))
    expect(found.map(({ file }) => file)).toEqual(['a.sql', 'deep/c.sql'])
  })
})

describe('a system that says no', () => {
  const writer = program(`
    import { writeChanges } from './src/git/write.ts'
    const [root, ...paths] = process.argv.slice(2)
    const changes = paths.map((path) => ({ path, before: 'old', after: 'new '.repeat(50_000) }))
    writeChanges(root, changes, async () => []).then(
      () => console.log('written'),
      (error) => console.log(JSON.stringify(error.faults ?? String(error))),
    )
  `)
  const names = ['a.sql', 'b.sql', 'deep/c.sql']
  const old = Object.fromEntries(names.map((name) => [name, 'old']))

  /** A folder that anybody may write. */
  function open(): string {
    const place = new Clone(folder()).write(old)
    for (const path of ['.', 'deep', ...names]) chmodSync(join(place.root, path), 0o777)
    return place.root
  }

  test('a folder in which nothing may be made', () => {
    const root = open()
    chmodSync(join(root, 'deep'), 0o555)
    const { stdout } = run(process.execPath, [writer, root, ...names], nobody)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: 'not-writable',
        file: 'deep/c.sql',
        message: 'The file could not be written: no permission (EACCES); nothing was changed',
      },
    ])
    expect(files(root)).toEqual(old)
  })

  test('a file that may not be written, or not be read', () => {
    const root = open()
    chmodSync(join(root, 'a.sql'), 0o444)
    chmodSync(join(root, 'b.sql'), 0o000)
    const { stdout } = run(process.execPath, [writer, root, ...names], nobody)
    const found = JSON.parse(stdout) as { file: string; code: string }[]
    expect(found.map(({ file, code }) => [file, code])).toEqual([
      ['a.sql', 'not-writable'],
      ['b.sql', 'not-writable'],
    ])
    chmodSync(join(root, 'b.sql'), 0o644)
    expect(files(root)).toEqual(old)
  })

  test('a file larger than the process may write', () => {
    const root = open()
    const { stdout } = run('bash', [
      '-c',
      'ulimit -f 100; exec "$0" "$@"',
      process.execPath,
      writer,
      root,
      ...names,
    ])
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'not-writable', message: expect.stringContaining('may not grow that large (EFBIG)') },
    ])
    expect(files(root)).toEqual(old)
  })

  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', folder()]).status === 0
  const onMounts = canMount ? test : test.skip
  onMounts('a full disk (needs a user namespace in which a tmpfs can be mounted)', () => {
    const root = folder()
    const script = [
      'mount -t tmpfs -o size=256k none "$1"',
      'mkdir "$1/deep"; for f in a.sql b.sql deep/c.sql; do printf old > "$1/$f"; done',
      '"$0" "$2" "$1" a.sql b.sql deep/c.sql',
      'cd "$1"; find . -type f | sort; cat a.sql b.sql deep/c.sql',
    ].join('\n')
    const { stdout } = run('unshare', ['-rm', 'bash', '-c', script, process.execPath, root, writer])
    const [said = '', ...rest] = stdout.split('\n')
    expect(JSON.parse(said)).toMatchObject([
      { code: 'not-writable', message: expect.stringContaining('the disk is full (ENOSPC)') },
    ])
    expect(rest).toEqual(['./a.sql', './b.sql', './deep/c.sql', 'oldoldold'])
  })

  // A file that a container has mounted on its own cannot be replaced, which nobody knows before it is tried.
  onMounts('a replacement that fails in the middle (needs the same)', () => {
    const root = open()
    const script = [
      'mount --bind "$1/b.sql" "$1/b.sql"',
      '"$0" "$2" "$1" a.sql b.sql deep/c.sql',
      'cd "$1"; find . -type f | sort; cat a.sql b.sql deep/c.sql',
    ].join('\n')
    const { stdout } = run('unshare', ['-rm', 'bash', '-c', script, process.execPath, root, writer])
    const [said = '', ...rest] = stdout.split('\n')
    expect(JSON.parse(said)).toMatchObject([
      { code: 'not-writable', file: 'b.sql', message: expect.stringContaining('EBUSY; nothing was changed') },
    ])
    expect(rest).toEqual(['./a.sql', './b.sql', './deep/c.sql', 'oldoldold'])
  })

  test('few open files', () => {
    const place = new Clone(folder())
    const many = Array.from({ length: 500 }, (_, i) => `f${i}.sql`)
    place.write(Object.fromEntries(many.map((name) => [name, 'old'])))
    const { stdout } = run('bash', [
      '-c',
      'ulimit -n 64; exec "$0" "$@"',
      process.execPath,
      writer,
      place.root,
      ...many,
    ])
    expect(stdout).toBe('written\n')
    expect(Object.keys(files(place.root))).toHaveLength(500)
  })
})
