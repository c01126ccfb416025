import { expect } from '@jest/globals'
import { applyAll, applyStep, keyOf, refusalOf, stateOf, switchTo } from './acting.js'
import { blue, ddl, fact, fact2, fact2Job, first, green, orders, there, top } from './pipeline.js'
import type { Law } from './subject.js'
import type { Step } from '../../../src/plan/plan.js'
import { alter, intended, job, remove, table, view } from '../steps.js'

/** Steps that no platform carries out after `blue`, with somebody else's `theirs` beside it. */
const bad: Readonly<Record<string, Step>> = {
  'makes what is there already': { ...fact, id: 'create-table:again' },
  'makes what somebody else has': table('theirs', ddl('theirs')),
  'reads a table that is not there': view(
    'blind',
    ['nowhere'],
    'CREATE VIEW blind AS SELECT id FROM nowhere',
  ),
  'fills from a table that is not there': job(
    'fact',
    ['nowhere'],
    'INSERT INTO fact SELECT * FROM nowhere',
    'dml-x',
  ),
  'alters a table that is not there': alter('nowhere', 'ALTER TABLE nowhere ADD more INT'),
  'uses what the platform does not know': job(
    'fact',
    ['orders'],
    'INSERT INTO fact SELECT unsupported(id), amount FROM orders',
    'dml-y',
  ),
}

const keyed = (steps: readonly Step[]) => steps.map((step) => ({ step, key: keyOf(step), moves: [] }))
const later = (steps: readonly Step[]) => intended(steps).map((act) => ({ ...act, key: `2/${act.key}` }))

export const rehearsing: readonly Law[] = [
  ...Object.entries(bad).map(([what, step]): Law => ({
    says: `finds before anything is changed what apply refuses: what ${what}`,
    shows: async (open) => {
      const subject = await open()
      await subject.foreign('theirs')
      await applyAll(subject, blue)
      const before = await stateOf(subject)
      const problems = await subject.engine.preflight(keyed([step]))
      expect(problems.map((problem) => problem.step)).toEqual([step.id])
      expect(await stateOf(subject)).toEqual(before)
      await refusalOf(subject, (engine) => engine.apply(step, keyOf(step)))
      expect(await stateOf(subject)).toEqual(before)
    },
  })),
  {
    says: 'finds all that would fail at once, with its place, and nothing else',
    shows: async (open) => {
      const subject = await open()
      await subject.foreign('theirs')
      await applyAll(subject, blue)
      const wrong = Object.values(bad)
      const problems = await subject.engine.preflight(keyed([fact2, ...wrong, fact2Job]))
      expect(problems.map((problem) => problem.step)).toEqual(wrong.map((step) => step.id))
      for (const problem of problems) {
        expect(problem.message).not.toBe('')
        expect(problem).toMatchObject({ file: 'pipeline.sql', line: 1 })
      }
    },
  },
  {
    says: 'finds nothing against what can then be applied, and changes nothing',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await switchTo(subject, first)
      const before = await stateOf(subject)
      expect(await subject.engine.preflight(intended([...green, top], there))).toEqual([])
      expect(await stateOf(subject)).toEqual(before)
      for (const step of [...green, top]) expect(await applyStep(subject, step)).toHaveProperty('done')
      await switchTo(subject, there)
    },
  },
  {
    says: 'rehearses acts in their order: what is taken away can be made again',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact2, fact2Job])
      const again = [fact2, fact2Job]
      const gone = [fact2Job.object, 'fact_v2'].map(remove)
      const before = await stateOf(subject)
      expect(await subject.engine.preflight(later([...gone, ...again]))).toEqual([])
      const problems = await subject.engine.preflight(later(again))
      expect(problems.map((problem) => problem.message)).toContain('fact_v2 is there already')
      expect(await subject.engine.preflight(intended(again))).toEqual([])
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'finds what a view of the project’s own that is a consumer uses and the platform does not know',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      const sql = 'CREATE VIEW shown AS SELECT unsupported(id) AS id FROM fact'
      const shown = { sql, content: 'shown', reads: ['fact'], file: 'shown.sql', line: 1 }
      const moves = [{ consumer: 'shown', from: null, to: 'shown', view: shown }]
      const problems = await subject.engine.preflight(intended([], moves))
      expect(problems.map(({ file }) => file)).toEqual(['shown.sql'])
      await refusalOf(subject, (engine) => engine.switch(moves))
    },
  },
]
