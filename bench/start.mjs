// The action's cold start over that of an empty script, and the size of what GitHub loads.
import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mb, ms, processTime } from './measure.mjs'

const sizes = (dir) =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sizes(join(dir, entry.name))
      : entry.name.endsWith('.js')
        ? [statSync(join(dir, entry.name)).size]
        : [],
  )

export const startBenchmark = () => {
  const scratch = mkdtempSync(join(tmpdir(), 'bluegreen-start-'))
  const empty = join(scratch, 'empty.mjs')
  const event = join(scratch, 'event.json')
  writeFileSync(empty, '')
  // A closed pull request: the action reads its inputs, the event and the settings, and finds nothing to do.
  writeFileSync(event, '{"action":"closed"}')
  const env = {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: scratch,
  }
  const node = processTime(process.execPath, [empty], { env }, 9)
  const action = processTime(process.execPath, [resolve(process.env.DIST ?? 'dist', 'index.js')], { env }, 9)
  const help = processTime(
    process.execPath,
    [resolve(process.env.DIST ?? 'dist', 'cli.js'), '--help'],
    { env },
    9,
  )
  console.log(
    `start action ${ms(action)}, empty script ${ms(node)}: ${ms(action - node)} over it (promised at most 150 ms)`,
  )
  console.log(`start command line --help ${ms(help)}: ${ms(help - node)} over it`)
  const bytes = sizes(process.env.DIST ?? 'dist').reduce((sum, size) => sum + size, 0)
  console.log(`dist ${mb(bytes)} of JavaScript (promised at most 2.5 MB)`)
}
