import { describe, expect, test } from '@jest/globals'
import { runCommandLine } from '../../src/command-line/run.js'
import { StepFailure } from '../../src/deploy/refusal.js'
import { commandPort } from '../../src/main/command-port.js'
import { writeReport } from '../../src/main/report-file.js'

const bug = new TypeError('cannot read properties of undefined')

/** Runs a deployment that ends in an error. */
async function deployed(error: Error, ...args: readonly string[]) {
  let [out, err] = ['', '']
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    width: 100,
    colour: false,
    writeFile: writeReport,
  }
  const port = { ...commandPort({ cwd: '.', env: {} }), deploy: () => Promise.reject(error) }
  const code = await runCommandLine(['deploy', ...args], '0.0.0', terminal, () => port)
  return { code, out, err }
}

describe('a fault of ours in a step', () => {
  const failure = new StepFailure(
    'alter-in-place:dim:retention',
    `${bug.message}\nConsumers are back on blue; green stays for inspection`,
    'bluegreen rollback --environment staging --discard',
    bug,
  )

  test('is told with the step, what it has left, where it arose, and the command that goes on', async () => {
    const { code, out, err } = await deployed(failure)
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('error internal error at alter-in-place:dim:retention: cannot read properties')
    expect(err).toContain('Consumers are back on blue; green stays for inspection\n')
    expect(err).toContain('please report it')
    expect(err).toContain('internal.test.ts')
    expect(err).toContain('next: bluegreen rollback --environment staging --discard\n')
  })

  test('is one document too', async () => {
    const { code, out } = await deployed(failure, '--json')
    expect([code, JSON.parse(out)]).toEqual([
      3,
      {
        format: 1,
        environment: 'local',
        outcome: 'internal-error',
        step: 'alter-in-place:dim:retention',
        next: 'bluegreen rollback --environment staging --discard',
        message: failure.message,
        waits: null,
        warnings: [],
        faults: [],
      },
    ])
  })
})

test('a fault of ours anywhere else asks to be reported', async () => {
  const { code, err } = await deployed(bug)
  expect(code).toBe(3)
  expect(err).toContain('error internal error: cannot read properties of undefined\n')
  expect(err).toContain('      this is a fault of bluegreen-sql: please report it\n')
  expect(err).not.toContain('next')
})
