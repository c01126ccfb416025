import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as yaml from 'js-yaml'
import { annotate } from '../../src/action/annotations.js'
import { readInputs } from '../../src/action/inputs.js'
import type { Annotation, Runner } from '../../src/action/ports.js'
import { createRunner, logLine } from '../../src/action/runner.js'
import { formsOf } from '../../src/action/secret.js'

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

test('action.yml has exactly the inputs that are read, and says node24', () => {
  const action = yaml.load(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>
    outputs: Record<string, { description: string }>
    runs: { using: string; main: string }
  }
  expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(readInputs({})).map(kebab).sort())
  expect(Object.keys(action.outputs)).toEqual(
    'release hash changed tables verdict plan-file comment-url commit-sha'.split(' '),
  )
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  const defaults: Record<string, string> = {}
  for (const [name, { default: value = '' }] of Object.entries(action.inputs))
    if (name !== 'token') defaults[`INPUT_${name.toUpperCase()}`] = value
  expect(readInputs(defaults)).toEqual(readInputs({}))
})

test('no text of the log is a workflow command', () => {
  for (const line of [
    '::set-output name=a::b',
    '  ::stop-commands::x',
    'a\n::error::b',
    'x ##[add-mask]y',
    '\u2028::error::',
  ])
    expect(logLine(line)).not.toMatch(/^\s*::|\n|##\[/)
  expect(logLine('a::b and created: int_3')).toBe('a::b and created: int_3')
})

test('a token is masked in each form that may turn up', () => {
  const forms = formsOf('gh/s+1')
  expect(forms).toEqual(
    expect.arrayContaining([
      'gh/s+1',
      'gh%2Fs%2B1',
      Buffer.from('gh/s+1').toString('base64'),
      Buffer.from('x-access-token:gh/s+1').toString('base64'),
    ]),
  )
})

test('the runner’s files get what was written, and a mask cannot break its line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-runner-'))
  const lines: string[] = []
  const runner = createRunner({ RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }, (t) =>
    lines.push(t),
  )
  await runner.summary('one')
  await runner.summary('two')
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('one\ntwo\n')
  await runner.summary('x'.repeat(1024 * 1024))
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('one\ntwo\n')
  expect(readFileSync(await runner.save('plan.json', '{}'), 'utf8')).toBe('{}')
  runner.mask('a\nb%')
  expect(lines).toEqual(['::add-mask::a%0Ab%25\n'])
  expect(await runner.event()).toBe('')
})

test('of many faults ten are shown, the last of them says how many more', async () => {
  const shown: Annotation[] = []
  const runner = { annotate: (a: Annotation) => Promise.resolve(void shown.push(a)) } as unknown as Runner
  const fault = { code: 'c', file: 'a.sql', line: 3, column: 4, message: 'm', hint: 'h' }
  await annotate(
    runner,
    Array.from({ length: 25 }, () => fault),
    Array.from({ length: 10 }, () => ({ ...fault, code: 'w' })),
  )
  expect(shown.filter((a) => a.kind === 'error')).toHaveLength(10)
  expect(shown[0]).toEqual({ kind: 'error', title: 'c', message: 'm\nh', file: 'a.sql', line: 3, column: 4 })
  expect(shown[9]?.message).toBe('and 16 more: see the job summary')
  expect(shown.filter((a) => a.kind === 'warning')).toHaveLength(10)
})
