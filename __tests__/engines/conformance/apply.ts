import { expect } from '@jest/globals'
import {
  applyAll,
  applyStep,
  caughtUp,
  expectRefused,
  keyOf,
  retire,
  settled,
  stateOf,
  switchTo,
} from './acting.js'
import { blue, fact, fact2, fact2Job, factJob, first, orders, top } from './pipeline.js'
import type { Law, Open, Subject } from './subject.js'
import type { Step } from '../../../src/plan/plan.js'

/** Where the process dies in the middle of the last of these steps, and the next one applies it again. */
async function survivesDeaths(open: Open, steps: readonly Step[]): Promise<void> {
  const last = steps.at(-1) ?? orders
  const prepared = async (): Promise<Subject> => {
    const subject = await open()
    await applyAll(subject, steps.slice(0, -1))
    return subject
  }
  const straight = await prepared()
  await applyAll(straight, [last])
  const end = await stateOf(straight)
  for (let at = 0, died = true; died; at += 1) {
    const subject = await prepared()
    died = await subject.dies((engine) => engine.apply(last, keyOf(last)), at)
    await applyStep(subject, last)
    await caughtUp(subject)
    expect({ at, ...(await stateOf(subject)) }).toEqual({ at, ...end })
    await subject.close()
  }
}

export const applying: readonly Law[] = [
  {
    says: 'applies a step once for one key',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact, factJob])
      const before = await stateOf(subject)
      expect(await applyStep(subject, factJob)).toMatchObject({ done: false })
      expect(await stateOf(subject)).toEqual(before)
      expect(before.rows['fact']?.length).toBeGreaterThan(0)
    },
  },
  {
    says: 'knows in another process what was applied',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact, factJob])
      const before = await stateOf(subject)
      await subject.another()
      for (const step of [fact, factJob])
        expect(await applyStep(subject, step)).toMatchObject({ done: false })
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'applies once what is asked twice at the same moment with one key',
    shows: async (open) => {
      const once = await open()
      await applyAll(once, [orders, fact, factJob])
      const twice = await open()
      await applyAll(twice, [orders, fact])
      const both = await Promise.all([applyStep(twice, factJob), applyStep(twice, factJob)])
      await caughtUp(twice)
      expect(both.filter(({ done }) => done).length).toBeLessThan(2)
      expect(await stateOf(twice)).toEqual(await stateOf(once))
    },
  },
  {
    says: 'makes a table once, whenever the process dies',
    shows: (open) => survivesDeaths(open, [orders, fact]),
  },
  {
    says: 'fills a table once, whenever the process dies',
    shows: (open) => survivesDeaths(open, [orders, fact, factJob]),
  },
  {
    says: 'observes what it made, with the content that came with it',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact, factJob, fact2, fact2Job, top])
      const contents = new Map(
        (await subject.engine.observe()).map(({ kind, name, content }) => [`${kind} ${name}`, content]),
      )
      for (const step of [fact, fact2]) expect(contents.get(`table ${step.object}`)).toBe(step.content)
      for (const step of [factJob, fact2Job])
        expect(contents.get(`statement ${step.object}`)).toBe(step.content)
      expect(contents.get('view top_v2')).toBe(top.content)
    },
  },
  {
    says: 'refuses to make what is there already',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact])
      await expectRefused(subject, [(engine) => engine.apply(fact, keyOf(fact, 2))], 'fact is there already')
    },
  },
  {
    says: 'makes again what was retired, under the same key',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact, factJob])
      const before = await stateOf(subject)
      await retire(subject, [factJob.object, 'fact'])
      await applyAll(subject, [fact, factJob])
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'makes again what somebody else has removed, whatever its key, and fills it again; else nothing',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await switchTo(subject, first)
      const before = await stateOf(subject)
      await settled(subject)
      await subject.drops('fact')
      const seen = (await stateOf(subject)).objects.map(({ name }) => name)
      expect(seen.filter((name) => name === 'fact' || name === factJob.object)).toEqual([])
      const acts = blue.map((step) => ({ step, key: keyOf(step), moves: [] }))
      expect(await subject.engine.preflight(acts)).toEqual([])
      const done: string[] = []
      for (const step of blue) if ((await applyStep(subject, step)).done) done.push(step.id)
      await caughtUp(subject)
      expect(done.filter((id) => id !== fact.id && id !== factJob.id)).toEqual([])
      expect(await stateOf(subject)).toEqual(before)
      expect(before.rows['published.fact']?.length).toBeGreaterThan(0)
    },
  },
]
