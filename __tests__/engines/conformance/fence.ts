import { expect } from '@jest/globals'
import { applyAll, expectRefused, keyOf, refusalOf, shownBy, switchTo } from './acting.js'
import { back, blue, blueShown, fact, first, green, greenShown, most, there } from './pipeline.js'
import type { Law, Open, Subject } from './subject.js'
import { table } from '../steps.js'
import type { Engine } from '../../../src/engines/engine.js'

const late = table('late', 'CREATE TABLE late (id INT)')

const acts: readonly ((engine: Engine) => Promise<unknown>)[] = [
  (engine) => engine.apply(late, keyOf(late)),
  (engine) => engine.switch(there),
  (engine) => engine.retire([fact.object]),
  (engine) => engine.retire([]),
  (engine) => engine.adopt([]),
]

async function serving(open: Open): Promise<Subject> {
  const subject = await open()
  await applyAll(subject, [...blue, ...green])
  await switchTo(subject, first)
  return subject
}

/** The engine of a process that somebody has overtaken; where only one can have the platform, it comes back later. */
async function overtaken(subject: Subject): Promise<Engine> {
  await subject.engine.fence(1)
  const { before } = await subject.another()
  await subject.engine.fence(2)
  if (subject.shared) return before
  await subject.another()
  return subject.engine
}

export const fencing: readonly Law[] = [
  {
    says: 'refuses every act of a hand that was overtaken',
    shows: async (open) => {
      const subject = await serving(open)
      const stale = await overtaken(subject)
      await expectRefused(
        subject,
        acts.map((act) => () => act(stale)),
        'another run has taken over',
      )
    },
  },
  {
    says: 'refuses a smaller token, and takes the same one again',
    shows: async (open) => {
      const subject = await open()
      await subject.engine.fence(7)
      await subject.another()
      expect((await refusalOf(subject, (engine) => engine.fence(6))).message).toMatch(
        'another run has taken over',
      )
      await subject.engine.fence(7)
      await subject.engine.fence(8)
      await applyAll(subject, [most])
    },
  },
  {
    says: 'refuses every act of a process that holds no token, once there is one',
    shows: async (open) => {
      const subject = await serving(open)
      await subject.engine.fence(1)
      await subject.another()
      await expectRefused(subject, acts, 'another run has taken over')
    },
  },
  {
    says: 'lets the newest hand act',
    shows: async (open) => {
      const subject = await serving(open)
      await overtaken(subject)
      await subject.engine.fence(3)
      await switchTo(subject, there)
      expect(await shownBy(subject)).toEqual(greenShown)
      await switchTo(subject, back)
      expect(await shownBy(subject)).toEqual(blueShown)
    },
  },
  {
    says: 'refuses every act of an earlier deployment',
    shows: async (open) => {
      const subject = await serving(open)
      const early = subject.engine
      if (subject.shared) await subject.another()
      const later = table('later', 'CREATE TABLE later (id INT)')
      await applyAll(subject, [later], 2)
      await expectRefused(
        subject,
        acts.map((act) => () => act(early)),
        'another deployment has begun since',
      )
    },
  },
  {
    says: 'refuses an act of an earlier deployment in a process that knows nothing of the later one',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [fact], 2)
      await subject.another()
      await expectRefused(
        subject,
        [(engine) => engine.apply(most, keyOf(most, 1))],
        'another deployment has begun since',
      )
    },
  },
  {
    says: 'forgets with a newer hand which deployment acted last',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [fact], 5)
      await subject.another()
      await subject.engine.fence(1)
      await applyAll(subject, [most], 1)
    },
  },
]
