// A scratch git repository of a generated project: tag v1.0.0, then a commit that changes one filter near the top.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { project } from './projects.mjs'

export const git = (cwd, ...args) =>
  execFileSync(
    'git',
    ['-c', 'gc.auto=0', '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )

export const repository = (shape, count) => {
  const dir = mkdtempSync(join(tmpdir(), `bluegreen-bench-${shape}-`))
  const { files, changed } = project(shape, count)
  let bytes = 0
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
    bytes += text.length
  }
  git(dir, 'init', '-q', '-b', 'main')
  git(dir, 'add', '.')
  git(dir, 'commit', '-qm', 'baseline')
  git(dir, 'tag', 'v1.0.0')
  const file = join(dir, changed)
  writeFileSync(file, readFileSync(file, 'utf8').replace('amount > 0', 'amount > 10'))
  git(dir, 'commit', '-qam', 'change')
  git(dir, 'gc', '-q')
  return { dir, bytes, files: files.size }
}
