import { jobsWords } from '../../src/plan/jobs.js'
import { makePlan } from '../../src/plan/make.js'
import { environmentOf } from '../../src/plan/foundation.js'
import { pastOf } from '../../src/plan/strategy.js'
import { base, moved, pipeline, release, target } from './pipelines.js'

const blue = pipeline(base)
const serving = environmentOf(blue, null)

test('a plan says which jobs stay, which begin, and whose state is built anew', () => {
  const plan = makePlan(release(blue, pipeline(moved())), serving, target)
  expect(plan.jobs).toEqual({
    stay: ['dml-dim'],
    begin: ['dml-fact-v2', 'dml-int-v2'],
    rebuilt: ['dml-fact', 'dml-int'],
  })
  expect(jobsWords(plan.jobs)).toBe('1 job stays as it is, 2 begin')
  const [start] = plan.steps.filter(({ object }) => object === 'dml-fact-v2')
  expect(start && pastOf(plan.release, start)).toMatchObject({ rereads: ['int_v2'] })
  expect(plan.steps.filter((step) => pastOf(plan.release, step) !== null)).toHaveLength(2)
})

test('where nothing is released every job stays', () => {
  const { jobs } = makePlan(release(blue, blue), serving, target)
  expect(jobs).toEqual({ stay: ['dml-dim', 'dml-fact', 'dml-int'], begin: [], rebuilt: [] })
  expect(jobsWords(jobs)).toBe('3 jobs stay as they are')
  expect(jobsWords({ ...jobs, stay: [], begin: ['dml-a'] })).toBe('1 job begins')
  expect(jobsWords({ stay: [], begin: [], rebuilt: [] })).toBe('')
})
