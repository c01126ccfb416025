import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

/** What Node gives, in KB, and how much more than is needed that shall be. */
const given = 984
const margin = 1.3

test(`the deepest nesting that is read needs less than 1/${margin} of the call stack`, () => {
  const node = [`--stack-size=${Math.floor(given / margin)}`, 'scripts/run.mjs', '__tests__/sql/stack.ts']
  const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' })
  process.stdout.write(`levels that are read: ${stdout}`)
  expect(stderr).toBe('')
  expect(stdout.trim().split('\n')).toHaveLength(1)
})
