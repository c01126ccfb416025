// The main job from a changed file to switched data, on the example and the embedded engine, in a scratch repository:
// `npm run demo`. Nothing leaves the scratch folder; its path is printed at the end.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const cli = resolve('dist/cli.js')
const place = mkdtempSync(join(tmpdir(), 'bluegreen-demo-'))
const colour = process.stdout.isTTY && !process.env.NO_COLOR
const bold = (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text)
const env = colour ? { ...process.env, FORCE_COLOR: '1' } : process.env

const say = (text) => console.log(`\n${bold(`── ${text}`)}`)
const show = (words) => console.log(bold(`$ ${words}`))

const git = (...args) => {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: place, encoding: 'utf8' })
}

/** Runs one command as a user would, and ends the demo where it does not come out as told. */
const bluegreen = (line, expected = 0) => {
  show(`bluegreen ${line}`)
  const run = spawnSync(process.execPath, [cli, ...line.split(' ')], { cwd: place, stdio: 'inherit', env })
  if (run.status === expected) return
  console.error(`\nexpected exit code ${expected}, got ${run.status}; everything stands in ${place}`)
  process.exit(1)
}

say('A pipeline of 20 tables, its first version tagged v1.0.0')
cpSync('examples/bike-sharing', place, { recursive: true })
git('init', '-q', '-b', 'main')
git('add', '.')
git('commit', '-qm', 'Bike sharing')
git('tag', 'v1.0.0')
bluegreen('install --environment staging')
bluegreen('install --environment production')

say('A change: false starts are no rides, unlocking is free for some, and a new table')
git('switch', '-qc', 'release/1.1')
for (const change of ['1-false-starts', '2-free-unlock', '3-bike-earnings']) {
  show(`git apply changes/${change}.patch`)
  git('apply', `changes/${change}.patch`)
}
bluegreen('plan --environment production')
bluegreen('simulate')

say('Every affected table gets its next version; a second run changes nothing')
bluegreen('rewrite')
bluegreen('rewrite --check')
git('add', '.')
git('commit', '-qm', 'Leave false starts out, and move the names')
console.log(git('show', '--stat', '--format=%h %s', 'HEAD').trimEnd())

say('Production takes only what staging has proved')
bluegreen('deploy --environment production', 1)

say('Staging: green is built beside blue, compared row by row, then consumers switch')
bluegreen('deploy --environment staging')

say('Production: exactly that release')
const { release } = JSON.parse(
  execFileSync(process.execPath, [cli, 'plan', '--json', '--quiet'], { cwd: place, encoding: 'utf8' }),
)
bluegreen(`deploy --environment production --release ${release}`)
bluegreen('status --environment production')

say('And back: blue was there all the time')
bluegreen('rollback --environment production')
bluegreen('status --environment production --history')

say('Done')
if (process.argv.includes('--keep')) console.log(`the repository and its databases: ${place}`)
else rmSync(place, { recursive: true, force: true })
