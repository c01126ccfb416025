import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Files, job, layer, moves, places, releaseOf, rewritten, table } from './release-of.js'

const open: string[] = []
afterEach(() => open.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** What git makes of two branches that began at one state. Null where they conflict. */
function merged(base: Files, ours: Files, theirs: Files): Files | null {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-merge-'))
  open.push(folder)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  const commit = (files: Files, branch: string): void => {
    git('rm', '-rqf', '--ignore-unmatch', '.')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '-A')
    git('commit', '-qm', branch, '--allow-empty')
  }
  git('init', '-qb', 'base')
  commit(base, 'base')
  git('switch', '-qc', 'ours')
  commit(ours, 'ours')
  git('switch', '-qc', 'theirs', 'base')
  commit(theirs, 'theirs')
  try {
    git('merge', '-q', 'ours', '-m', 'merge')
  } catch {
    return null
  }
  return filesIn(folder, '')
}

function filesIn(root: string, folder: string): Files {
  return Object.fromEntries(
    readdirSync(join(root, folder)).flatMap((name): (readonly [string, string])[] => {
      const path = folder === '' ? name : `${folder}/${name}`
      if (name === '.git') return []
      if (statSync(join(root, path)).isDirectory()) return Object.entries(filesIn(root, path))
      return [[path, readFileSync(join(root, path), 'utf8')]]
    }),
  )
}

const shop: Files = {
  ...layer('src_a', 'outside'),
  ...layer('src_b', 'outside'),
  ...layer('mid', 'src_a'),
  'fact/ddl.fact.sql': table('fact'),
  'fact/dml.fact.sql':
    'INSERT INTO fact\nSELECT m.id,\n  b.amount\n\n\nFROM mid AS m\n\n\n\nJOIN src_b AS b ON b.id = m.id;\n',
}
const rewrite = (files: Files): Files => {
  const release = releaseOf(shop, files)
  expect(release.faults).toEqual([])
  return rewritten(files, release)
}

/** Plans what two rewritten branches make together. */
function together(ours: Files, theirs: Files) {
  const head = merged(shop, rewrite(ours), rewrite(theirs))
  if (head === null) throw new Error('these branches conflict')
  const release = releaseOf(shop, head)
  return { head, release, after: rewritten(head, release) }
}

describe('two branches, each rewritten, merged', () => {
  it('that change two tables plan and rewrite cleanly', () => {
    const ours = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') }
    const theirs = { ...shop, 'src_b/dml.src_b.sql': job('src_b', 'outside', 'other') }
    const { release, after } = together(ours, theirs)
    expect(release).toMatchObject({ faults: [], warnings: [], edits: [] })
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2', 'src_b → src_b_v2'])
    expect(after).toEqual(rewrite({ ...ours, 'src_b/dml.src_b.sql': theirs['src_b/dml.src_b.sql'] }))
  })

  it('of which one adds a reader of what the other moves', () => {
    const ours = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') }
    const theirs = { ...shop, ...layer('fresh', 'mid') }
    const { release, after } = together(ours, theirs)
    expect(release.faults).toEqual([])
    expect(places(release.warnings)).toEqual(['stale-version at fresh/dml.fresh.sql:1'])
    expect(after).toEqual(rewrite({ ...ours, ...layer('fresh', 'mid') }))
  })

  it('of which one adds a writer of what the other moves', () => {
    const ours = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') }
    const theirs = { ...shop, 'mid/dml.more.sql': job('mid', 'late') }
    const { release, after } = together(ours, theirs)
    expect(release.faults).toEqual([])
    expect(moves(release)).toEqual(['fact → fact_v2', 'mid → mid_v2'])
    expect(after).toEqual(rewrite({ ...ours, 'mid/dml.more.sql': job('mid', 'late') }))
  })

  it('of which one removes what the other moves', () => {
    const ours = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') }
    const theirs = { ...layer('src_a', 'outside'), ...layer('src_b', 'outside'), ...layer('mid', 'src_a') }
    // The files of fact were rewritten here and removed there: for git that is a conflict, for a person one decision.
    expect(merged(shop, rewrite(ours), rewrite(theirs))).toBeNull()
    const resolved = { ...rewrite(ours) }
    const head = Object.fromEntries(Object.entries(resolved).filter(([path]) => !path.startsWith('fact/')))
    expect(moves(releaseOf(shop, head))).toEqual(['fact → nothing', 'mid → mid_v2'])
  })

  it('that took one half of a table each are made whole', () => {
    const ours = rewrite({ ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') })
    for (const path of ['mid/ddl.mid.sql', 'mid/dml.mid.sql', 'fact/ddl.fact.sql']) {
      const head = {
        ...ours,
        [path]: path === 'mid/dml.mid.sql' ? job('mid', 'src_a', 'other') : (shop[path] ?? ''),
      }
      const release = releaseOf(shop, head)
      expect(release.faults).toEqual([])
      expect(rewritten(head, release)).toEqual(ours)
    }
  })

  it('that both add one table need a decision', () => {
    const { release } = together(
      { ...shop, 'a.sql': table('fresh') + job('fresh', 'src_a') },
      { ...shop, 'b.sql': table('fresh', " WITH ('a' = 'b')") + job('fresh', 'src_b') },
    )
    expect(places(release.faults)).toEqual(['two-definitions at b.sql:1'])
  })

  it('that both give one table another name need a decision', () => {
    const renamed = (to: string): Files => ({
      ...shop,
      'src_b/ddl.src_b.sql': table(to),
      'src_b/dml.src_b.sql': job(to, 'outside'),
      'fact/dml.fact.sql': shop['fact/dml.fact.sql']?.replace('src_b', to) ?? '',
    })
    expect(merged(shop, rewrite(renamed('left_b')), rewrite(renamed('right_b')))).toBeNull()
    // Resolved to one of them in one file and to the other in the other.
    const head = { ...renamed('left_b'), 'fact/dml.fact.sql': renamed('right_b')['fact/dml.fact.sql'] ?? '' }
    const release = releaseOf(shop, head)
    expect(release.tables.find(({ identity }) => identity === 'fact')?.change).toBe('logic')
    expect(release.green.tables.find(({ name }) => name === 'right_b')?.kind).toBe('external')
  })

  it('for two baselines move on with the later one', () => {
    const ours = { ...shop, 'mid/dml.mid.sql': job('mid', 'src_a', 'other') }
    const tagged = rewrite(ours)
    const theirs = rewrite({ ...shop, 'src_b/dml.src_b.sql': job('src_b', 'outside', 'other') })
    const head = merged(shop, tagged, theirs)
    if (head === null) throw new Error('these branches conflict')
    const release = releaseOf(tagged, head)
    expect(release.faults).toEqual([])
    // fact was moved by the release that is tagged; the branch moves it once more.
    expect(moves(release)).toEqual(['fact_v2 → fact_v3', 'src_b → src_b_v2'])
    expect(releaseOf(tagged, rewritten(head, release)).edits).toEqual([])
  })
})
