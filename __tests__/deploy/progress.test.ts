import { countOf } from '../../src/deploy/progress.js'
import type { Site } from '../../src/deploy/site.js'

/** A deployment that goes on, with what is through, and what is planned now. */
const site = (before: readonly string[], steps: readonly string[]) => {
  const planned = steps.map((id) => ({ id }))
  return { before: new Set(before), plan: { steps: planned } } as unknown as Pick<Site, 'plan' | 'before'>
}

test('all steps of a deployment count that was interrupted, each once, whichever run it is in', () => {
  expect(countOf(site([], ['create-table:a', 'switch:s']))).toBe(2)
  const before = ['create-table:a', 'create-table:b', 'check:a', 'settle']
  expect(countOf(site(before, ['check:a', 'check:b', 'switch:s']))).toBe(5)
})
