// Builds twice into scratch folders and compares both, byte by byte, with the dist/ that is checked in.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const limit = 2.5 * 1024 * 1024
const scratch = mkdtempSync(join(tmpdir(), 'bluegreen-dist-'))
const walk = (dir) =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
const read = (dir) => new Map(walk(dir).map((path) => [relative(dir, path), readFileSync(path)]))
const differences = (a, b) =>
  [...new Set([...a.keys(), ...b.keys()])].filter(
    (f) => !(a.get(f)?.equals(b.get(f) ?? Buffer.alloc(0)) ?? false),
  )

const builds = ['one', 'two'].map((name) => {
  const dir = join(scratch, name)
  execFileSync(process.execPath, ['scripts/build.mjs', dir], { stdio: 'inherit' })
  return read(dir)
})
rmSync(scratch, { recursive: true, force: true })
const checkedIn = read('dist')
const unstable = differences(builds[0], builds[1])
const stale = differences(builds[0], checkedIn)
const bytes = [...checkedIn].filter(([f]) => f.endsWith('.js')).reduce((sum, [, b]) => sum + b.length, 0)
if (unstable.length) console.error(`two builds differ in: ${unstable.join(', ')}`)
if (stale.length)
  console.error(`dist is not what src builds (run npm run build and commit): ${stale.join(', ')}`)
if (bytes > limit) console.error(`dist holds ${bytes} bytes of JavaScript, more than ${limit}`)
console.log(`dist: ${checkedIn.size} files, ${(bytes / 1024 / 1024).toFixed(2)} MiB of JavaScript`)
process.exit(unstable.length || stale.length || bytes > limit ? 1 : 0)
