import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Clone, folder } from './clone.js'
import { faults, texts, using } from './opened.js'

const all = () => true
const lines = (...changed: readonly string[]) => `${[...changed, 'a', 'b', 'c', 'd', 'e'].join('\n')}\n`
const workTree = { ref: 'work tree', commit: null }

const contained = (clone: Clone, baseline: string, head: string | null = 'HEAD') =>
  using(clone, async (r) => {
    const commit = async (ref: string) => ({ ref, commit: await r.resolveCommit(ref) })
    return r.containment(await commit(baseline), head === null ? workTree : await commit(head), all)
  })

/** main has moved on since `feature` left it; the tag is on main. */
function parted(onMain: Record<string, string>, onFeature: Record<string, string>): Clone {
  const clone = Clone.init().write({ 'a.sql': lines(), 'b.sql': lines() })
  clone.commit('base')
  clone.git('switch', '--quiet', '-c', 'feature')
  clone.write(onFeature).commit('feature')
  clone.git('switch', '--quiet', 'main')
  clone.write(onMain).commit('release')
  clone.git('tag', 'v1.0.0')
  clone.git('switch', '--quiet', 'feature')
  return clone
}

describe('head contains the baseline', () => {
  test('as an ancestor', async () => {
    const clone = Clone.init()
    clone.commit('one')
    clone.git('tag', 'v1.0.0')
    expect(await contained(clone, 'v1.0.0')).toEqual({ kind: 'ancestor' })
    clone.commit('two')
    expect(await contained(clone, 'v1.0.0')).toEqual({ kind: 'ancestor' })
    clone.write({ 'a.sql': 'untracked' })
    expect(await contained(clone, 'v1.0.0', null)).toEqual({ kind: 'ancestor' })
  })

  test('by a clean merge, which is what is planned', async () => {
    const clone = parted({ 'a.sql': lines('main') }, { 'b.sql': lines('feature'), 'c.sql': 'new\n' })
    const found = await contained(clone, 'v1.0.0')
    if (found.kind !== 'merged') throw new Error(found.kind)
    expect(found.snapshot).toMatchObject({ ref: 'HEAD', commit: clone.git('rev-parse', 'HEAD') })
    expect(texts(found.snapshot)).toEqual({
      'a.sql': lines('main'),
      'b.sql': lines('feature'),
      'c.sql': 'new\n',
    })
  })

  test('by a merge of two changes in one file', async () => {
    const clone = parted({ 'a.sql': lines('main') }, { 'a.sql': `${lines()}feature\n` })
    expect(await contained(clone, 'v1.0.0')).toMatchObject({
      kind: 'merged',
      snapshot: { files: [{ path: 'a.sql', text: `${lines('main')}feature\n` }, { path: 'b.sql' }] },
    })
  })

  test('where GitFlow tags the merge on main, and develop goes on', async () => {
    const clone = Clone.init().write({ 'a.sql': 'one\n' })
    clone.commit('one')
    clone.git('switch', '--quiet', '-c', 'develop')
    clone.write({ 'a.sql': 'two\n' }).commit('two')
    clone.git('switch', '--quiet', 'main')
    clone.git('merge', '--quiet', '--no-ff', '-m', 'release', 'develop')
    clone.git('tag', 'v1.0.0')
    clone.git('switch', '--quiet', 'develop')
    clone.write({ 'a.sql': 'three\n' }).commit('three')
    const found = await contained(clone, 'v1.0.0')
    expect(found.kind === 'merged' && texts(found.snapshot)).toEqual({ 'a.sql': 'three\n' })
  })

  test('with the changes of the work tree, committed or not, and no index of the user’s is touched', async () => {
    const clone = parted({ 'a.sql': lines('main') }, {})
    clone.write({ 'b.sql': lines('staged') })
    clone.git('add', 'b.sql')
    clone.write({ 'b.sql': lines('on disk'), 'deep/n.sql': 'untracked\n' })
    const before = clone.git('status', '--porcelain')
    const found = await contained(clone, 'v1.0.0', null)
    expect(found.kind === 'merged' && texts(found.snapshot)).toEqual({
      'a.sql': lines('main'),
      'b.sql': lines('on disk'),
      'deep/n.sql': 'untracked\n',
    })
    expect(clone.git('status', '--porcelain')).toBe(before)
  })

  test('wherever the repository lies: its objects are lent to a scratch place by path', async () => {
    const clone = parted({ 'a.sql': lines('main') }, { 'b.sql': lines('feature') })
    const place = join(folder(), 'a "b": c\\d é')
    renameSync(clone.root, place)
    expect(await contained(new Clone(place), 'v1.0.0', null)).toMatchObject({ kind: 'merged' })
  })

  test('and looking leaves no object and no file behind', async () => {
    const clone = parted({ 'a.sql': lines('main') }, { 'b.sql': lines('feature') })
    const state = () => [clone.git('count-objects'), readdirSync(join(clone.root, '.git')).sort()]
    const before = state()
    await contained(clone, 'v1.0.0')
    expect(state()).toEqual(before)
  })
})

describe('head does not contain the baseline', () => {
  test('where the merge conflicts, at these paths', async () => {
    const clone = parted(
      { 'a.sql': lines('main'), 'b.sql': lines('main'), 'c.sql': 'c\n' },
      { 'a.sql': lines('feature'), 'b.sql': lines('main') },
    )
    expect(await contained(clone, 'v1.0.0')).toEqual({ kind: 'conflict', paths: ['a.sql'] })
  })

  test('where one side deleted what the other changed', async () => {
    const clone = Clone.init().write({ 'a "b"\nc.sql': lines(), 'b.sql': 'b' })
    clone.commit('base')
    clone.git('switch', '--quiet', '-c', 'feature')
    rmSync(join(clone.root, 'a "b"\nc.sql'))
    clone.commit('deleted')
    clone.git('switch', '--quiet', 'main')
    clone.write({ 'a "b"\nc.sql': lines('changed') }).commit('changed')
    expect(await contained(clone, 'main', 'feature')).toEqual({
      kind: 'conflict',
      paths: ['a "b"\nc.sql'],
    })
  })

  test('where they share no history', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.git('switch', '--quiet', '--orphan', 'other')
    clone.write({ 'a.sql': 'b' }).commit('other')
    expect(await contained(clone, 'main', 'other')).toEqual({ kind: 'unrelated' })
  })
})

describe('a shallow clone', () => {
  const shallowly = (depth: number) => {
    const remote = parted({ 'a.sql': lines('main') }, { 'b.sql': lines('feature') })
    remote.write({ 'b.sql': lines('feature', 'two') }).commit('two')
    return Clone.of(`file://${remote.root}`, `--depth=${depth}`, '--no-single-branch')
  }

  test('that does not know where they parted says so', async () => {
    expect(await faults(contained(shallowly(1), 'v1.0.0'))).toMatchObject([
      { code: 'shallow-clone', hint: expect.stringContaining('fetch-depth: 0') },
    ])
    expect(await faults(contained(shallowly(2), 'v1.0.0'))).toMatchObject([{ code: 'shallow-clone' }])
  })

  test('says so too where it finds a common commit, but the way to a younger one is cut off', async () => {
    const remote = Clone.init().write({ 'a.sql': lines() })
    const root = remote.commit('root')
    const on = (...parents: readonly string[]) =>
      remote.git('commit-tree', `${root}^{tree}`, '-m', 'on', ...parents.flatMap((parent) => ['-p', parent]))
    const released = on(root)
    const joined = on(on(root), released)
    remote.git('update-ref', 'refs/heads/main', on(released, root))
    remote.git('update-ref', 'refs/heads/feature', on(joined, root))
    const clone = Clone.of(`file://${remote.root}`, '--depth=2', '--no-single-branch')
    expect(clone.git('merge-base', 'origin/main', 'origin/feature')).toBe(root)
    expect(await faults(contained(clone, 'origin/main', 'origin/feature'))).toMatchObject([
      { code: 'shallow-clone' },
    ])
  })

  test('that does know is as good as any', async () => {
    expect(await contained(shallowly(3), 'v1.0.0')).toMatchObject({ kind: 'merged' })
  })
})

describe('moved files', () => {
  const moved = (clone: Clone, head: string | null) =>
    using(clone, async (r) =>
      r.renames(
        { ref: 'v1.0.0', commit: await r.resolveCommit('v1.0.0') },
        head === null ? workTree : { ref: head, commit: await r.resolveCommit(head) },
        all,
      ),
    )

  function pipeline(): Clone {
    const clone = Clone.init().write({
      'facts/dml.fact_1.sql': lines('INSERT INTO fact_1'),
      'facts/dml.fact_2.sql': lines('INSERT INTO fact_2', 'x', 'y'),
      'facts/gone.sql': 'SELECT 1;\n',
      'spaced name.sql': lines('a file with a blank'),
      'tiny.sql': 'x\n',
    })
    clone.commit('one')
    clone.git('tag', 'v1.0.0')
    mkdirSync(join(clone.root, 'moved "here"'), { recursive: true })
    const move = (from: string, to: string) => renameSync(join(clone.root, from), join(clone.root, to))
    move('facts/dml.fact_1.sql', 'moved "here"/dml.fact_1.sql')
    move('spaced name.sql', 'new\nline.sql')
    rmSync(join(clone.root, 'facts/gone.sql'))
    return clone.write({ 'facts/dml.fact_3.sql': 'nothing that was there before\n', 'tiny.sql': 'y\n' })
  }

  const expected = [
    { from: 'facts/dml.fact_1.sql', to: 'moved "here"/dml.fact_1.sql' },
    { from: 'spaced name.sql', to: 'new\nline.sql' },
  ]

  test('between commits', async () => {
    const clone = pipeline()
    clone.commit('moved')
    expect(await moved(clone, 'HEAD')).toEqual(expected)
  })

  test('in the work tree, not yet added', async () => {
    expect(await moved(pipeline(), null)).toEqual(expected)
  })

  test('that also changed a little', async () => {
    const clone = Clone.init().write({ 'a.sql': lines('1', '2', '3', '4') })
    clone.commit('one')
    clone.git('tag', 'v1.0.0')
    clone.git('mv', 'a.sql', 'b.sql')
    clone.write({ 'b.sql': lines('1', '2', '3', 'changed') }).commit('moved')
    expect(await moved(clone, 'HEAD')).toEqual([{ from: 'a.sql', to: 'b.sql' }])
  })

  test('among those that take part, and among a great many', async () => {
    const many = Array.from({ length: 700 }, (_, i): [string, string] => [
      `from/${'long/'.repeat(10)}t${i}.sql`,
      lines(`table ${i}`),
    ])
    const clone = Clone.init().write({ ...Object.fromEntries(many), 'from/picture.png': 'same\n'.repeat(20) })
    clone.commit('one')
    clone.git('tag', 'v1.0.0')
    clone.git('mv', 'from', 'to')
    clone.commit('moved')
    const sql = (path: string) => path.endsWith('.sql')
    await using(clone, async (r) => {
      const [from, to] = await Promise.all(['v1.0.0', 'HEAD'].map((ref) => r.resolveCommit(ref)))
      const found = await r.renames(
        { ref: 'v1.0.0', commit: from ?? '' },
        { ref: 'HEAD', commit: to ?? '' },
        sql,
      )
      expect(found).toEqual(
        many
          .map(([path]) => ({ from: path, to: path.replace('from', 'to') }))
          .toSorted((a, b) => (a.to < b.to ? -1 : 1)),
      )
    })
  })

  test('none where nothing moved', async () => {
    const clone = Clone.init().write({ 'a.sql': 'a' })
    clone.commit('one')
    clone.git('tag', 'v1.0.0')
    expect(await moved(clone, 'HEAD')).toEqual([])
    expect(await moved(clone, null)).toEqual([])
  })
})
