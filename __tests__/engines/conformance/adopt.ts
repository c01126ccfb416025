import { expect } from '@jest/globals'
import { meaningDifferences } from '../../../src/deploy/meaning.js'
import { namesOf } from '../../../src/deploy/spelling.js'
import type { Adoption, Description, Engine } from '../../../src/engines/engine.js'
import type { Step } from '../../../src/plan/plan.js'
import { alter, table } from '../steps.js'
import { applyAll, applyStep, expectRefused, insist, keyOf, retire, settled, stateOf } from './acting.js'
import { blue, fact, orders, top, fact2, fact2Job } from './pipeline.js'
import type { Law, Subject } from './subject.js'

const nameOf = namesOf(['orders', 'fact', 'fact_v2', 'most', 'top_v2', 'theirs', 'others'])
const kinds: Readonly<Record<string, 'table' | 'view' | 'statement'>> = {
  'create-table': 'table',
  'create-view': 'view',
  'start-statement': 'statement',
}

async function described(subject: Subject, step: Step): Promise<Description | null> {
  const kind = kinds[step.kind] ?? 'table'
  await settled(subject)
  const found = await insist(subject, () => subject.engine.describe([{ name: step.object, kind }]))
  expect(found).toHaveLength(1)
  return found[0] ?? null
}

function differences(wanted: string, found: Description | null): readonly string[] {
  return found === null ? ['nothing'] : meaningDifferences({ sql: wanted, options: {} }, found, nameOf)
}

const theirs = table('theirs', 'CREATE TABLE theirs (id INT)')
const others = table('others', 'CREATE TABLE others (id INT)')
const both: readonly Adoption[] = [theirs, others].map((step) => ({ step, there: step.object }))
const adopting = (adoptions: readonly Adoption[]) => (engine: Engine) => engine.adopt(adoptions)

async function withForeign(open: Parameters<Law['shows']>[0]): Promise<Subject> {
  const subject = await open()
  await subject.foreign('theirs')
  await subject.foreign('others')
  await applyAll(subject, blue)
  return subject
}

const contentsOf = async (subject: Subject) =>
  (await stateOf(subject)).objects
    .filter(({ name }) => name === 'theirs' || name === 'others')
    .map(({ content }) => content)

export const describing: readonly Law[] = [
  {
    says: 'describes what it made: a table, a view and a statement mean what was sent',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, fact2, fact2Job, top])
      for (const step of [fact, fact2Job, top])
        expect([step.id, differences(step.sql ?? '', await described(subject, step))]).toEqual([step.id, []])
    },
  },
  {
    says: 'describes an altered table as it has become',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact])
      await described(subject, fact)
      const more = alter('fact', 'ALTER TABLE fact ADD more STRING')
      await applyStep(subject, more)
      const found = await described(subject, fact)
      expect(differences(`${fact.sql ?? ''};\n${more.sql ?? ''}`, found)).toEqual([])
      expect(differences(fact.sql ?? '', found)).toEqual(['column more added'])
    },
  },
  {
    says: 'describes what others made, and changes nothing by it',
    shows: async (open) => {
      const subject = await withForeign(open)
      const before = await stateOf(subject)
      expect(differences(theirs.sql ?? '', await described(subject, theirs))).toEqual([])
      const found = await described(subject, theirs)
      // Of a topic nobody can tell more than that it is there.
      const told = found?.keeps === 'name' ? [] : ['column id STRING → INT']
      expect(differences('CREATE TABLE theirs (id STRING)', found)).toEqual(told)
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'describes nothing where nothing is',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact])
      const never = { ...fact2Job, object: 'never-there' }
      expect([await described(subject, fact2), await described(subject, never)]).toEqual([null, null])
    },
  },
]

export const adoption: readonly Law[] = [
  {
    says: 'adopts what others made without a change to a row, and it is ours from then on; again is nothing',
    shows: async (open) => {
      const subject = await withForeign(open)
      const before = await stateOf(subject)
      await insist(subject, () => subject.engine.adopt(both))
      const after = await stateOf(subject)
      expect(after.rows).toEqual(before.rows)
      expect(before.rows['theirs']?.length).toBeGreaterThan(0)
      expect(await contentsOf(subject)).toEqual([others.content, theirs.content])
      await insist(subject, () => subject.engine.adopt(both))
      expect(await stateOf(subject)).toEqual(after)
    },
  },
  {
    says: 'changes and retires what was adopted as what it made itself',
    shows: async (open) => {
      const subject = await withForeign(open)
      await insist(subject, () => subject.engine.adopt(both))
      const before = await stateOf(subject)
      await applyStep(subject, alter('theirs', 'ALTER TABLE theirs ADD more INT'))
      await retire(subject, ['theirs'])
      const after = await stateOf(subject)
      expect(after.objects).toEqual(before.objects.filter(({ name }) => name !== 'theirs'))
    },
  },
  {
    says: 'adopts all or none: what is not there, or ours with other content, is refused',
    shows: async (open) => {
      const subject = await withForeign(open)
      const missing = { step: table('missing', 'CREATE TABLE missing (id INT)'), there: 'missing' }
      const other = { step: { ...fact, content: 'other' }, there: 'fact' }
      for (const wrong of [missing, other])
        await expectRefused(subject, [adopting([...both, wrong])], wrong.there)
    },
  },
  {
    says: 'adopts all or none whenever the process dies inside, and the next one brings it to its end',
    shows: async (open) => {
      for (let at = 0, died = true; died; at += 1) {
        const subject = await withForeign(open)
        const { rows } = await stateOf(subject)
        died = await subject.dies(adopting(both), at)
        expect(new Set((await contentsOf(subject)).map((content) => content === null)).size).toBe(1)
        await insist(subject, () => subject.engine.adopt(both))
        expect(await contentsOf(subject)).toEqual([others.content, theirs.content])
        expect((await stateOf(subject)).rows).toEqual(rows)
        await subject.close()
      }
    },
  },
  {
    says: 'rehearses adoptions before the acts: a job may fill what is adopted, and what cannot be is named',
    shows: async (open) => {
      const subject = await withForeign(open)
      const fill = { ...fact2Job, sql: 'INSERT INTO theirs SELECT id FROM orders', writes: ['theirs'] }
      const acts = [{ step: fill, key: keyOf(fill), moves: [] }]
      const { engine } = subject
      expect(await engine.preflight(acts)).toHaveLength(1)
      expect(await engine.preflight(acts, both)).toEqual([])
      const missing = table('missing', 'CREATE TABLE missing (id INT)')
      const problems = await engine.preflight([], [{ step: missing, there: 'missing' }])
      expect(problems.map(({ step }) => step)).toEqual([missing.id])
      expect(await contentsOf(subject)).toEqual([null, null])
    },
  },
]
