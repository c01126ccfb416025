import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openRepository } from '../../src/git/repository.js'
import { Clone, folder } from './clone.js'
import { faults, refusal, texts, using } from './opened.js'
import { nobody, program, run } from './program.js'

const sql = (path: string) => path.endsWith('.sql')

async function withPath<T>(path: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['PATH']
  process.env['PATH'] = path
  try {
    return await work()
  } finally {
    process.env['PATH'] = before
  }
}

describe('git itself', () => {
  test('that is not there is a fault which says what to install', async () => {
    const place = folder()
    expect(await withPath(folder(), () => faults(openRepository(place)))).toMatchObject([
      { code: 'no-git', hint: expect.stringContaining('Install git 2.38') },
    ])
  })

  test('that is too old is one, too', async () => {
    const bin = folder()
    const git = execFileSync('which', ['git']).toString().trim()
    const script = `#!/bin/sh\nfor a; do [ "$a" = cat-file ] && { echo "error: unknown option \\\`batch-command'" >&2; exit 129; }; done\nexec ${git} "$@"\n`
    writeFileSync(join(bin, 'git'), script)
    chmodSync(join(bin, 'git'), 0o755)
    const clone = Clone.init()
    clone.commit('one')
    const found = await withPath(`${bin}:${process.env['PATH'] ?? ''}`, () =>
      faults(using(clone, (r) => r.resolveCommit('HEAD'))),
    )
    expect(found).toMatchObject([
      { code: 'no-git', message: expect.stringContaining('too old'), hint: expect.stringContaining('2.38') },
    ])
  })
})

describe('a folder', () => {
  test('that does not exist is not taken for a missing git', async () => {
    const place = join(folder(), 'nowhere')
    expect(await faults(openRepository(place))).toMatchObject([
      { code: 'no-folder', message: `There is no folder ${place}` },
    ])
  })

  test('within .git is no work tree', async () => {
    const clone = Clone.init()
    clone.commit('one')
    expect(await faults(openRepository(join(clone.root, '.git')))).toMatchObject([
      { code: expect.stringMatching(/no-repository|bare-repository/) },
    ])
  })

  const asRoot = process.getuid?.() === 0 ? test : test.skip
  asRoot('of another owner names the command that trusts it (needs root)', () => {
    const clone = Clone.init()
    chmodSync(clone.root, 0o755)
    const opener = program(`
      import { openRepository } from './src/git/repository.ts'
      openRepository(process.argv[2]).catch((error) => console.log(JSON.stringify(error.faults)))
    `)
    const [fault] = JSON.parse(run(process.execPath, [opener, clone.root], nobody).stdout) as object[]
    expect(fault).toMatchObject({
      code: 'foreign-owner',
      hint: `git config --global --add safe.directory ${JSON.stringify(clone.root)}`,
    })
  })
})

describe('a file', () => {
  test('of 50 MB is named and not held, in a commit and on disk', async () => {
    const clone = Clone.init().write({ 'a.sql': 'SELECT 1;', 'big.sql': Buffer.alloc(50_000_000, 'x') })
    const commit = clone.commit('one')
    clone.write({ 'bigger.sql': Buffer.alloc(50_000_001, 'y') })
    await using(clone, async (r) => {
      expect((await r.readSnapshot({ ref: 'HEAD', commit }, sql)).files).toMatchObject([
        { path: 'a.sql', text: 'SELECT 1;' },
        { path: 'big.sql', kind: 'file', text: null, problem: 'too-large' },
      ])
      expect((await r.readWorkTree(sql)).files).toMatchObject([
        { path: 'a.sql', text: 'SELECT 1;' },
        { path: 'big.sql', text: null, problem: 'too-large' },
        { path: 'bigger.sql', text: null, problem: 'too-large' },
      ])
    })
  })

  test('whose name is no UTF-8 is named and not read', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    const latin = (name: string) => Buffer.from(`${clone.root}/${name}`, 'latin1')
    writeFileSync(latin('tracked_é.sql'), 'old')
    const commit = clone.commit('one')
    const named = (path: string) => ({ path, kind: 'file', text: null, problem: 'not-utf-8' })
    await using(clone, async (r) => {
      const { files } = await r.readSnapshot({ ref: 'HEAD', commit }, sql)
      expect(files).toMatchObject([{ path: 'a.sql', problem: null }, named('tracked_\uFFFD.sql')])
    })
    writeFileSync(latin('tracked_é.sql'), 'new')
    writeFileSync(latin('untracked_é.sql'), 'x')
    expect((await using(clone, (r) => r.readWorkTree(sql))).files).toMatchObject([
      { path: 'a.sql', problem: null },
      named('tracked_\uFFFD.sql'),
      named('untracked_\uFFFD.sql'),
    ])
  })

  const reader = program(`
    import { openRepository } from './src/git/repository.ts'
    const repository = await openRepository(process.argv[2])
    const said = await repository.readWorkTree((path) => path.endsWith('.sql')).then(
      ({ files }) => ({ files: files.length, read: files.filter(({ text }) => text !== null).length }),
      (error) => error.faults ?? String(error),
    )
    console.log(JSON.stringify(said))
    repository.close()
  `)

  test('that may not be read is a fault, and each is named', () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.write({ 'x.sql': 'x', 'y.sql': 'y', 'z.sql': 'z' })
    for (const path of ['x.sql', 'z.sql']) chmodSync(join(clone.root, path), 0o000)
    execFileSync('chown', ['-R', String(nobody.uid ?? process.getuid?.() ?? 0), clone.root])
    const { stdout } = run(process.execPath, [reader, clone.root], nobody)
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'not-readable', file: 'x.sql', message: 'The file could not be read: no permission (EACCES)' },
      { code: 'not-readable', file: 'z.sql' },
    ])
  })

  test('is one of many: a thousand untracked ones need few open files', () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.write(Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`t${i}.sql`, `SELECT ${i}`])))
    const { stdout } = run('bash', [
      '-c',
      'ulimit -n 64; exec "$0" "$@"',
      process.execPath,
      reader,
      clone.root,
    ])
    expect(JSON.parse(stdout)).toEqual({ files: 1_001, read: 1_001 })
  })
})

describe('a repository', () => {
  test('that lacks a blob is a fault which says which one, and how to look', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a', 'b.sql': 'b' })
    const commit = clone.commit('one')
    const oid = clone.git('rev-parse', 'HEAD:b.sql')
    rmSync(join(clone.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    await using(clone, async (r) => {
      const found = await faults(r.readSnapshot({ ref: 'HEAD', commit }, sql))
      expect(found).toMatchObject([
        { code: 'damaged-repository', message: `The object ${oid} is missing, or damaged` },
      ])
      expect(texts(await r.readSnapshot({ ref: 'HEAD', commit }, (path) => path === 'a.sql'))).toEqual({
        'a.sql': 'a',
      })
    })
  })

  test('whose blob is damaged is one as well', async () => {
    const clone = Clone.init().write({ 'b.sql': 'b' })
    const commit = clone.commit('one')
    const oid = clone.git('rev-parse', 'HEAD:b.sql')
    const file = join(clone.root, '.git/objects', oid.slice(0, 2), oid.slice(2))
    chmodSync(file, 0o644)
    writeFileSync(file, 'garbage')
    await using(clone, async (r) => {
      const found = await faults(r.readSnapshot({ ref: 'HEAD', commit }, sql))
      expect(found).toMatchObject([{ code: 'damaged-repository', message: expect.stringContaining(oid) }])
    })
  })

  test('with a detached HEAD', async () => {
    const clone = Clone.init().write({ 'a.sql': 'one\n' })
    clone.commit('one')
    clone.git('switch', '--quiet', '--detach')
    const commit = clone.write({ 'a.sql': 'two\n' }).commit('two')
    await using(clone, async (r) => {
      expect(await r.resolveCommit('HEAD')).toBe(commit)
      expect(texts(await r.readWorkTree(sql))).toEqual({ 'a.sql': 'two\n' })
      expect(await r.currentBranch()).toBeNull()
    })
  })

  test('reads no file’s content that takes no part', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a', 'b.txt': 'b' })
    const commit = clone.commit('one')
    const oid = clone.git('rev-parse', 'HEAD:b.txt')
    rmSync(join(clone.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    expect(
      await using(clone, async (r) => texts(await r.readSnapshot({ ref: 'HEAD', commit }, sql))),
    ).toEqual({
      'a.sql': 'a',
    })
  })

  test('reads each blob once, however many commits have it', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`t${i}.sql`, `SELECT ${i}`]))
    const clone = Clone.init().write(files)
    const one = clone.commit('one')
    const two = clone.write({ 't0.sql': 'changed' }).commit('two')
    await using(clone, async (r) => {
      await r.readSnapshot({ ref: 'one', commit: one }, sql)
      // What was read is known: even with every object of the first commit gone.
      for (const name of readdirSync(join(clone.root, '.git/objects')))
        if (name.length === 2 && !keep(clone, two).some((oid) => oid.startsWith(name)))
          rmSync(join(clone.root, '.git/objects', name), { recursive: true })
      expect(texts(await r.readSnapshot({ ref: 'two', commit: two }, sql))).toEqual({
        ...files,
        't0.sql': 'changed',
      })
    })
  })
})

/** The objects of a commit that have to stay: itself, its tree, and the one file that it changed. */
const keep = (clone: Clone, commit: string) => [
  commit,
  clone.git('rev-parse', `${commit}^{tree}`),
  clone.git('rev-parse', `${commit}:t0.sql`),
]

describe('a partial clone', () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`t${i}.sql`, `SELECT ${i}`]))

  /** A clone that lacks every blob but those of its work tree, and a list of the requests that it makes. */
  function partial(): { clone: Clone; requests: () => number } {
    const remote = Clone.init().write({ ...files, 'big.csv': 'never asked for' })
    remote.commit('one')
    remote.git('tag', 'v1.0.0')
    remote
      .write(Object.fromEntries(Object.keys(files).map((path) => [path, 'SELECT 0'])))
      .write({ 'big.csv': 'x' })
    remote.commit('two')
    remote.git('config', 'uploadpack.allowFilter', 'true')
    remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const clone = Clone.of(`file://${remote.root}`, '--filter=blob:none')
    const trace = join(folder(), 'trace')
    process.env['GIT_TRACE'] = trace
    return {
      clone,
      requests: () => readFileSync(trace, 'utf8').match(/built-in: git upload-pack/g)?.length ?? 0,
    }
  }

  test('is asked for what takes part, all with one request', async () => {
    const { clone, requests } = partial()
    try {
      const commit = clone.git('rev-parse', 'v1.0.0')
      const snapshot = await using(clone, (r) => r.readSnapshot({ ref: 'v1.0.0', commit }, sql))
      expect(texts(snapshot)).toEqual(files)
      expect(requests()).toBe(1)
      expect(
        clone.git('rev-list', '--objects', '--missing=print', '--no-walk', commit).match(/^\?/gm),
      ).toHaveLength(1)
    } finally {
      delete process.env['GIT_TRACE']
    }
  })

  test('whose remote is gone says so', async () => {
    const { clone } = partial()
    delete process.env['GIT_TRACE']
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere.git')
    const commit = clone.git('rev-parse', 'v1.0.0')
    const error = await refusal(using(clone, (r) => r.readSnapshot({ ref: 'v1.0.0', commit }, sql)))
    expect(error.message).toContain('nowhere.git')
  })
})

describe('one file by its path', () => {
  test('that is there and no text is a fault: a configuration is not passed over', async () => {
    const clone = Clone.init().write({
      'latin.yaml': Buffer.from([0x61, 0xe9]),
      'lfs.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'big.yaml': Buffer.alloc(10_000_001, ' '),
    })
    const commit = clone.commit('one')
    await using(clone, async (r) => {
      for (const at of [commit, null])
        for (const [path, said] of [
          ['latin.yaml', 'is not UTF-8 text'],
          ['lfs.yaml', 'is a pointer of Git LFS'],
          ['big.yaml', 'is too large'],
        ] as const)
          expect(await faults(r.readText(at, path))).toMatchObject([
            { code: 'not-readable', file: path, message: expect.stringContaining(said) },
          ])
    })
  })

  test('is read through a link within the repository, and not through one that leads out', async () => {
    const clone = Clone.init().write({ 'real.yaml': 'a: 1\n' })
    const outside = new Clone(folder()).write({ 'secret.yaml': 'password\n' })
    symlinkSync('real.yaml', join(clone.root, 'inner.yaml'))
    symlinkSync(join(outside.root, 'secret.yaml'), join(clone.root, 'outer.yaml'))
    mkdirSync(join(clone.root, 'folder.yaml'))
    clone.commit('one')
    await using(clone, async (r) => {
      expect(await r.readText(null, 'inner.yaml')).toBe('a: 1\n')
      expect(await r.readText(null, 'folder.yaml')).toBeNull()
      for (const path of ['outer.yaml', `../${outside.root.split('/').at(-1) ?? ''}/secret.yaml`])
        expect(await faults(r.readText(null, path))).toMatchObject([
          { message: `${path} lies outside the repository` },
        ])
      expect(await r.readText(null, join(outside.root, 'secret.yaml'))).toBe('password\n')
    })
  })
})

describe('processes', () => {
  const visible = readdirSync('/').includes('proc')
  const onLinux = visible ? test : test.skip

  onLinux('of git end with the repository, and with the program (needs /proc)', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    const commit = clone.commit('one')
    const running = () => {
      const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
      return found.filter((pid) => commandOf(pid).includes('cat-file') && folderOf(pid) === clone.root)
    }
    await using(clone, async (r) => {
      await r.readSnapshot({ ref: 'HEAD', commit }, sql)
      expect(running()).toHaveLength(1)
    })
    await untilNone(running)
    const forgetful = program(`
      import { openRepository } from './src/git/repository.ts'
      const repository = await openRepository(process.argv[2])
      console.log(await repository.resolveCommit('HEAD'))
      // Neither closed nor ended: an idle reader does not keep the program alive.
    `)
    expect(run(process.execPath, [forgetful, clone.root]).stdout).toBe(`${commit}\n`)
    await untilNone(running)
  })

  test('that end early are told, and the next question starts a new one', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    const commit = clone.commit('one')
    const bin = folder()
    const once = join(bin, 'once')
    const git = execFileSync('which', ['git']).toString().trim()
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\nfor a; do [ "$a" = cat-file ] && [ ! -e ${once} ] && { touch ${once}; echo "out of luck" >&2; exit 3; }; done\nexec ${git} "$@"\n`,
    )
    chmodSync(join(bin, 'git'), 0o755)
    await withPath(`${bin}:${process.env['PATH'] ?? ''}`, () =>
      using(clone, async (r) => {
        expect(await refusal(r.resolveCommit('HEAD'))).toMatchObject({
          step: 'git cat-file',
          message: 'out of luck',
        })
        expect(await r.resolveCommit('HEAD')).toBe(commit)
      }),
    )
  })
})

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function folderOf(pid: string): string {
  try {
    return execFileSync('readlink', [`/proc/${pid}/cwd`], { stdio: 'pipe' })
      .toString()
      .trim()
  } catch {
    return ''
  }
}

/** Waits as long as the test may take. */
async function untilNone(running: () => readonly string[]): Promise<void> {
  while (running().length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
