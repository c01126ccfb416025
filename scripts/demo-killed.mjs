// A deployment that is killed twice, goes on, is rolled back, and clears up: `npm run demo:killed`. Nothing leaves the
// scratch folder.
import { begin, bluegreen, change, end, git, killed, say, show } from './demo-ground.mjs'

say('A pipeline of 20 tables serves; a release is ready')
begin()
bluegreen('install --environment staging --quiet')
git('switch', '-qc', 'release/1.1')
change('1-false-starts')
bluegreen('rewrite')
git('add', '.')
git('commit', '-qm', 'Leave false starts out')

say('The runner is lost while green is made')
await killed('deploy --environment staging', 'start statement')
bluegreen('status --environment staging')

say('The next one is lost right before the switch')
await killed('deploy --environment staging', 'check rental_mv_revenue_v2')
bluegreen('status --environment staging')

say('The third goes on where they were')
bluegreen('deploy --environment staging')

say('Going back is tried on a copy, then done; green stays')
bluegreen('rollback --environment staging --rehearse')
bluegreen('rollback --environment staging')

say('Forward again: nothing is built twice')
bluegreen('deploy --environment staging')

say('Blue goes when nothing reads it')
bluegreen('retire --environment staging --dry-run')
bluegreen('retire --environment staging')
bluegreen('status --environment staging')

say('What happened stands in git')
const [ref] = git('for-each-ref', '--format=%(refname)', 'refs/bluegreen/')
  .split('\n')
  .filter((r) => !r.endsWith('.lease'))
show(`git log --format='%h %ad %s' ${ref}`)
console.log(git('log', '--format=%h %ad %s', '--date=format:%H:%M:%S', ref).trimEnd())
end()
