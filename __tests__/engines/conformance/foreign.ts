import { expect } from '@jest/globals'
import { applyAll, insist, keyOf, refusalOf, rowsOf, settled, stateOf, switchTo } from './acting.js'
import { blue, ddl, first, orders } from './pipeline.js'
import type { Law } from './subject.js'
import type { Engine } from '../../../src/engines/engine.js'
import { alter, job, table, view } from '../steps.js'
import type { Step } from '../../../src/plan/plan.js'

const own = {
  sql: 'CREATE VIEW theirs AS SELECT id FROM fact',
  content: 'x',
  reads: ['fact'],
  file: 'v.sql',
  line: 1,
}
const inPlace: Step = {
  ...alter('theirs', "ALTER TABLE theirs SET ('retention' = '1 d')"),
  kind: 'alter-in-place',
  id: 'alter-in-place:theirs',
  properties: { retention: '1 d' },
}
const applied = (step: Step) => (engine: Engine) => engine.apply(step, keyOf(step))

/** Every act that names somebody else's object, by what it would do to it. */
const clashes: Readonly<Record<string, (engine: Engine) => Promise<unknown>>> = {
  'makes a table of its name': applied(table('theirs', ddl('theirs'))),
  'makes a view of its name': applied(view('theirs', ['fact'], 'CREATE VIEW theirs AS SELECT id FROM fact')),
  'alters it': applied(alter('theirs', 'ALTER TABLE theirs ADD more INT')),
  'alters it in place': applied(inPlace),
  'fills it': applied(job('theirs', ['orders'], 'INSERT INTO theirs SELECT id FROM orders')),
  'defines a consumer in its place': (engine) =>
    engine.switch([{ consumer: 'theirs', from: null, to: 'x', view: own }]),
  'retires it': (engine) => engine.retire(['theirs']),
  'retires it among others': (engine) => engine.retire(['dml-fact', 'theirs']),
}

export const foreign: readonly Law[] = [
  {
    says: 'observes what others made, as not ours',
    shows: async (open) => {
      const subject = await open()
      await subject.foreign('theirs')
      const found = (await stateOf(subject)).objects
      expect(found).toContainEqual(expect.objectContaining({ name: 'theirs', content: null }))
    },
  },
  ...Object.entries(clashes).map(([what, act]): Law => ({
    says: `refuses what touches somebody else’s object: what ${what}`,
    shows: async (open) => {
      const subject = await open()
      await subject.foreign('theirs')
      await applyAll(subject, blue)
      const before = await stateOf(subject)
      expect((await refusalOf(subject, act)).message).not.toBe('')
      expect(await stateOf(subject)).toEqual(before)
      expect(before.rows['theirs']?.length).toBeGreaterThan(0)
    },
  })),
  {
    says: 'describes somebody else’s table where a consumer is to be, and refuses to move it there',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await subject.foreign('published.fact')
      const before = await rowsOf(subject, 'published.fact')
      expect(before.length).toBeGreaterThan(0)
      await settled(subject)
      const asked = [{ name: 'published.fact', kind: 'table' }] as const
      const [found] = await insist(subject, () => subject.engine.describe(asked))
      expect(found?.name).toMatch(/(?:^|\.)published\.fact$/i)
      expect((await refusalOf(subject, (engine) => engine.switch(first))).message).toMatch('published.fact')
      expect(await rowsOf(subject, 'published.fact')).toEqual(before)
    },
  },
  {
    says: 'leaves what others made alone while everything of ours comes and goes',
    shows: async (open) => {
      const subject = await open()
      await subject.foreign('theirs')
      await applyAll(subject, [orders])
      const before = await stateOf(subject)
      await applyAll(subject, blue)
      await switchTo(subject, first)
      await switchTo(
        subject,
        first.map(({ consumer, to }) => ({ consumer, from: to, to: null })),
      )
      await subject.engine.fence(1)
      const names = blue.filter(({ kind }) => kind !== 'expect-external').map(({ object }) => object)
      for (;;) {
        const error = await subject.engine.retire(names).catch((thrown: unknown) => thrown)
        if (error === undefined) break
        await subject.pass(1000)
      }
      expect(await stateOf(subject)).toEqual(before)
    },
  },
]
