// Runs jest and ends with the line that CI understands: `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainEnvironment } from './plain-environment.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'bluegreen-jest-'))
const report = join(scratch, 'report.json')
const options = ['--experimental-vm-modules', '--no-warnings', process.env.NODE_OPTIONS ?? '']
  .join(' ')
  .trim()
const run = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...plainEnvironment(process.env), NODE_OPTIONS: options },
  },
)
const totals = JSON.parse(readFileSync(report, 'utf8'))
rmSync(scratch, { recursive: true, force: true })
// A suite that could not even be loaded counts as one failure.
const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites
const skipped = totals.numPendingTests + totals.numTodoTests
const told = `${totals.numPassedTests} passed, ${failed} failed, ${skipped} skipped`
if (process.env.TOTALS !== undefined) appendFileSync(process.env.TOTALS, `${told}\n`)
console.log(told)
process.exit(run.status === 0 && failed === 0 && totals.numPassedTests > 0 ? 0 : 1)
