import { expect } from '@jest/globals'
import {
  applyAll,
  applyStep,
  expectRefused,
  keyOf,
  refusalOf,
  retire,
  settled,
  stateOf,
  switchTo,
} from './acting.js'
import { blue, fact, factJob, first, green, fact2, fact2Job, most2Job, there } from './pipeline.js'
import type { Law, Open, Subject } from './subject.js'
import { remove } from '../steps.js'

const made = ['fact_v2', fact2Job.object]

/** Blue and green are there, and in the place of green's fact somebody else's table. */
async function replaced(open: Open): Promise<Subject> {
  const subject = await open()
  await applyAll(subject, [...blue, ...green])
  await switchTo(subject, first)
  await settled(subject)
  await subject.replaces('fact_v2')
  await settled(subject)
  return subject
}

const contentOf = async (subject: Subject, table: string) =>
  (await stateOf(subject)).objects.find(({ name }) => name === table)?.content

/** What somebody else makes in the place of what was ours is theirs. */
export const replacing: readonly Law[] = [
  {
    says: 'observes what somebody else has put in the place of a table of ours as not ours, and nothing that filled ours',
    shows: async (open) => {
      const subject = await replaced(open)
      const { objects, rows } = await stateOf(subject)
      const seen = objects.filter(({ name }) => made.includes(name))
      expect(seen).toMatchObject([{ name: 'fact_v2', content: null }])
      expect(rows['fact_v2']?.length).toBeGreaterThan(0)
    },
  },
  {
    says: 'refuses to make, to fill and to alter what somebody else has put in the place of ours, whatever its key',
    shows: async (open) => {
      const subject = await replaced(open)
      await expectRefused(
        subject,
        [(engine) => engine.apply(fact2, keyOf(fact2)), (engine) => engine.apply(fact2, keyOf(fact2, 2))],
        'fact_v2 is there already',
      )
      const before = await stateOf(subject)
      await refusalOf(subject, (engine) => engine.apply(fact2Job, keyOf(fact2Job)))
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'moves no consumer to what somebody else has put in the place of ours, and says so',
    shows: async (open) => {
      const subject = await replaced(open)
      await expectRefused(
        subject,
        [(engine) => engine.switch(there)],
        'somebody has taken fact_v2 away, and made another in its place',
      )
      const view = {
        sql: 'CREATE VIEW shown AS SELECT id FROM fact_v2',
        content: 'shown',
        reads: ['fact_v2'],
        file: 'shown.sql',
        line: 1,
      }
      await expectRefused(
        subject,
        [(engine) => engine.switch([{ consumer: 'shown', from: null, to: 'shown', view }])],
        'somebody has taken fact_v2 away',
      )
    },
  },
  {
    says: 'retires a table of ours in whose place somebody else’s is: that stays, with who reads it',
    shows: async (open) => {
      const subject = await replaced(open)
      await subject.foreign('their_view', ['fact_v2'])
      const before = await stateOf(subject)
      const gone = [...made, most2Job.object, 'most_v2']
      expect(await subject.engine.objections(gone)).toEqual([])
      await retire(subject, gone)
      const after = await stateOf(subject)
      const isKept = ({ name }: { name: string }) => name !== most2Job.object && name !== 'most_v2'
      expect(after.objects).toEqual(before.objects.filter(isKept))
      expect(after.rows['fact_v2']).toEqual(before.rows['fact_v2'])
      await expectRefused(subject, [(engine) => engine.retire(['fact_v2'])], 'fact_v2 is not ours')
    },
  },
  {
    says: 'moves consumers away from where somebody else’s has taken the place of ours, and makes ours again once that is gone',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, ...green])
      await switchTo(subject, first)
      await settled(subject)
      const before = await contentOf(subject, 'fact')
      await subject.replaces('fact')
      await switchTo(subject, there)
      await subject.drops('fact')
      for (const step of [fact, factJob]) await applyStep(subject, step)
      expect(await contentOf(subject, 'fact')).toBe(before)
    },
  },
  {
    says: 'finds before anything is changed who reads what acts remove, with what they remove before it left out',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, ...green])
      await switchTo(subject, first)
      const acts = [...made, most2Job.object, 'most_v2'].reverse().map((name) => {
        const step = remove(name)
        return { step, key: keyOf(step, 2), moves: [] }
      })
      expect(await subject.engine.preflight(acts)).toEqual([])
      await subject.foreign('their_view', ['fact_v2'])
      await subject.foreign('their_most', ['most_v2'])
      const before = await stateOf(subject)
      const found = (await subject.engine.preflight(acts)).map(({ message }) => message)
      expect([...found].sort()).toEqual(['their_most reads most_v2', 'their_view reads fact_v2'])
      expect(await stateOf(subject)).toEqual(before)
    },
  },
]
