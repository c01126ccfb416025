import { expect } from '@jest/globals'
import { applyAll, expectRefused, keyOf, retire, stateOf, switchTo } from './acting.js'
import { blue, fact2, fact2Job, factJob, first, green, most2Job, orders, top } from './pipeline.js'
import type { Law, Open, Subject } from './subject.js'

const gone = [top.object, fact2Job.object, 'fact_v2', most2Job.object, 'most_v2']

/** Blue shows, through `published.` and a view of the project's own; green is there. */
async function showing(open: Open): Promise<Subject> {
  const subject = await open()
  await applyAll(subject, [...blue, ...green])
  const sql = 'CREATE VIEW shown AS SELECT id FROM most'
  const view = { sql, content: 'of most', reads: ['most'], file: 'shown.sql', line: 1 }
  await switchTo(subject, [...first, { consumer: 'shown', from: null, to: view.content, view }])
  return subject
}

export const retiring: readonly Law[] = [
  {
    says: 'removes what nothing reads, whole, and nothing else; a name that is not there is no error',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await switchTo(subject, first)
      const before = await stateOf(subject)
      await applyAll(subject, [...green, top])
      await retire(subject, [...gone, 'never_there'])
      expect(await stateOf(subject)).toEqual(before)
      await retire(subject, gone)
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'comes to the same end whenever the process dies inside a removal',
    shows: async (open) => {
      const straight = await open()
      await applyAll(straight, blue)
      const end = await stateOf(straight)
      for (let at = 0, died = true; died; at += 1) {
        const subject = await open()
        await applyAll(subject, [...blue, ...green, top])
        died = await subject.dies((engine) => engine.retire(gone), at)
        await subject.engine.fence(2)
        await retire(subject, gone)
        expect({ at, ...(await stateOf(subject)) }).toEqual({ at, ...end })
        await subject.close()
      }
    },
  },
  {
    says: 'refuses to retire what something that stays reads',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact2, fact2Job, top])
      await expectRefused(
        subject,
        [(engine) => engine.retire([fact2Job.object, 'fact_v2'])],
        'top_v2 reads fact_v2',
      )
    },
  },
  {
    says: 'refuses to retire what a consumer shows',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, ...green])
      await switchTo(subject, first)
      await expectRefused(
        subject,
        [(engine) => engine.retire([fact2Job.object, 'fact_v2', 'fact', factJob.object])],
        'published.fact shows fact',
      )
    },
  },
  {
    says: 'refuses to retire what a view of the project’s own that is a consumer reads',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      const sql = 'CREATE VIEW shown AS SELECT id FROM fact'
      const view = { sql, content: 'shown', reads: ['fact'], file: 'shown.sql', line: 1 }
      await switchTo(subject, [{ consumer: 'shown', from: null, to: 'shown', view }])
      await expectRefused(subject, [(engine) => engine.retire([factJob.object, 'fact'])], 'shown reads fact')
    },
  },
  {
    says: 'refuses to retire what somebody else’s view reads',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await subject.foreign('their_view', ['fact'])
      await expectRefused(
        subject,
        [(engine) => engine.retire([factJob.object, 'fact'])],
        'their_view reads fact',
      )
    },
  },
  {
    says: 'refuses to retire what a consumer reads that somebody else has redefined',
    shows: async (open) => {
      const subject = await showing(open)
      await subject.redefine('published.fact', 'fact_v2')
      await subject.redefine('shown', 'most_v2')
      await expectRefused(
        subject,
        [(engine) => engine.retire([fact2Job.object, 'fact_v2'])],
        'published.fact shows fact_v2',
      )
      await expectRefused(
        subject,
        [(engine) => engine.retire([most2Job.object, 'most_v2'])],
        'shown reads most_v2',
      )
    },
  },
  {
    says: 'says what it would refuse to retire, all of it, and removes nothing',
    shows: async (open) => {
      const subject = await showing(open)
      await subject.foreign('their_view', ['most_v2'])
      await subject.redefine('published.fact', 'fact_v2')
      await applyAll(subject, [top])
      const before = await stateOf(subject)
      const found = await subject.engine.objections([fact2Job.object, 'fact_v2', most2Job.object, 'most_v2'])
      expect([...found].sort()).toEqual([
        'published.fact shows fact_v2',
        'their_view reads most_v2',
        'top_v2 reads fact_v2',
      ])
      expect(await subject.engine.objections(['their_view'])).toEqual(['their_view is not ours'])
      expect(await subject.engine.objections([top.object, fact2Job.object, 'never_there'])).toEqual([])
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'stops nothing of a statement’s rows that stay: its table can be read on',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      const before = (await stateOf(subject)).rows['fact']
      await retire(subject, [factJob.object])
      const after = await stateOf(subject)
      expect(after.rows['fact']).toEqual(before)
      expect(after.objects.map(({ name }) => name)).not.toContain(factJob.object)
      await expectRefused(
        subject,
        [(engine) => engine.apply(blue[1] ?? orders, keyOf(fact2, 2))],
        'there already',
      )
    },
  },
]
