import { expect } from '@jest/globals'
import { applyAll, applyStep, insist, keyOf, refusalOf, retire, stateOf, through } from './acting.js'
import { blue, fact, factJob, orders } from './pipeline.js'
import type { Law } from './subject.js'
import type { Position } from '../../../src/engines/engine.js'

export const placing: readonly Law[] = [
  {
    says: 'refuses to say where a statement is that is not there, or is no statement',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [orders, fact])
      for (const name of ['dml-fact', 'fact', 'nowhere'])
        expect((await refusalOf(subject, (engine) => engine.position(name))).message).toMatch(name)
    },
  },
  {
    says: 'says truly how far a statement is: it ends with everything, and never goes back',
    shows: async (open) => {
      const straight = await open()
      await applyAll(straight, [orders, fact, factJob])
      const whole = (await stateOf(straight)).rows['fact'] ?? []
      const subject = await open()
      for (const step of [orders, fact, factJob]) await applyStep(subject, step)
      const seen: Position[] = []
      for (let left = 2000; left > 0; left -= 1) {
        const position = await insist(subject, () => subject.engine.position('dml-fact'))
        seen.push(position)
        const rows = await subject.engine.query('SELECT * FROM fact')
        if (through.has(position.state)) expect([position.lag, rows.length]).toEqual([0, whole.length])
        else if (rows.length === whole.length) expect(position.lag ?? 0).toBe(0)
        if (through.has(position.state)) break
        await subject.pass(250)
      }
      expect(through.has(seen.at(-1)?.state ?? '')).toBe(true)
      const lags = seen.map(({ lag }) => lag ?? 0)
      expect(lags).toEqual([...lags].sort((a, b) => b - a))
    },
  },
  {
    says: 'says the same of a statement in position and in observe',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      for (const { kind, name, state } of await subject.engine.observe())
        if (kind === 'statement') expect((await subject.engine.position(name)).state).toBe(state)
    },
  },
  {
    says: 'knows nothing of a statement that was retired',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      await retire(subject, [factJob.object])
      await refusalOf(subject, (engine) => engine.position(factJob.object))
      expect((await applyStep(subject, factJob, keyOf(factJob))).done).toBe(true)
    },
  },
]
