// The main job from a changed file to switched data, on the example and the embedded engine, in a scratch repository:
// `npm run demo`. Nothing leaves the scratch folder; its path is printed at the end.
import { execFileSync } from 'node:child_process'
import { begin, bluegreen, change, cli, end, git, place, say } from './demo-ground.mjs'

say('A pipeline of 20 tables, its first version tagged v1.0.0')
begin()
bluegreen('install --environment staging')
bluegreen('install --environment production')

say('A change: false starts are no rides, unlocking is free for some, and a new table')
git('switch', '-qc', 'release/1.1')
change('1-false-starts', '2-free-unlock', '3-bike-earnings')
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

end()
