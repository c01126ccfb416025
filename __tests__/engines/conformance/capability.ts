import { expect } from '@jest/globals'
import { applyAll, applyStep, expectRefused, keyOf, settled, shownBy, switchTo } from './acting.js'
import { blue, ddl, fact2, fact2Job, first, green, orders, there } from './pipeline.js'
import type { Law, Subject } from './subject.js'
import type { Capabilities } from '../../../src/engines/engine.js'
import { alter, table } from '../steps.js'
import type { Step } from '../../../src/plan/plan.js'

/** What shows a capability: an act that is done where it is there, and refused where it is not. */
function shownBySteps(
  capability: keyof Capabilities,
  before: readonly Step[],
  given: Step | ((subject: Subject) => Step),
  more: (open: Parameters<Law['shows']>[0]) => Promise<void> = () => Promise.resolve(),
): Law {
  return {
    says: `says the truth about ${capability}: does it, or refuses it before anything is changed`,
    shows: async (open) => {
      const subject = await open()
      const step = typeof given === 'function' ? given(subject) : given
      await applyAll(subject, before)
      if (subject.engine.capabilities[capability] !== false)
        expect(await applyStep(subject, step)).toHaveProperty('done')
      else {
        await expectRefused(subject, [(engine) => engine.apply(step, keyOf(step))], /./)
        const problems = await subject.engine.preflight([{ step, key: keyOf(step), moves: [] }])
        expect(problems.map((problem) => problem.step)).toEqual([step.id])
      }
      await more(open)
    },
  }
}

const retention: Step = {
  ...alter('fact', "ALTER TABLE fact SET ('retention' = '1 d')"),
  kind: 'alter-in-place',
  id: 'alter-in-place:fact',
  properties: { retention: '1 d' },
}
const carried: Step = { ...fact2Job, strategy: 'carry-offsets' }
const connector = (subject: Subject): Step => ({
  ...table('sink-fact', ''),
  id: 'create-connector:sink-fact',
  kind: 'create-connector',
  sql: null,
  properties: {
    topics: 'fact',
    ...(subject.connector ?? { 'connector.class': 'org.example.SinkConnector' }),
  },
  reads: ['fact'],
  writes: [],
})

const named = (length: number) => {
  const name = `t${'x'.repeat(length - 1)}`
  return table(name, ddl(name))
}

export const capable: readonly Law[] = [
  shownBySteps('alterInPlace', blue, retention),
  shownBySteps('carryOffsets', [...blue, fact2], carried),
  shownBySteps('connectors', blue, connector),
  {
    says: 'says the truth about nameLimit: takes a name of that many bytes, and refuses a longer one',
    shows: async (open) => {
      const subject = await open()
      const { nameLimit } = subject.engine.capabilities
      expect(await applyStep(subject, named(nameLimit))).toMatchObject({ done: true })
      const longer = named(nameLimit + 1)
      await expectRefused(subject, [(engine) => engine.apply(longer, keyOf(longer))], String(nameLimit))
      const problems = await subject.engine.preflight([{ step: longer, key: keyOf(longer), moves: [] }])
      expect(problems).toHaveLength(1)
    },
  },
  {
    says: 'says the truth about streaming: statements run on and take new rows, or are finished',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      const { streaming } = subject.engine.capabilities
      const state = (await subject.engine.position('dml-fact')).state
      expect(state).toBe(streaming ? 'caught-up' : 'finished')
      expect(subject.produce !== null).toBe(streaming)
      if (subject.produce === null) return
      const before = await subject.engine.query('SELECT * FROM fact')
      await subject.produce(3)
      await settled(subject)
      expect((await subject.engine.query('SELECT * FROM fact')).length).toBe(before.length + 3)
    },
  },
  {
    says: 'says the truth about atomicSwitch: nobody ever sees two colours, or each consumer shows one of the two',
    shows: async (open) => {
      let mixed = 0
      let atomic = true
      for (let at = 0, died = true; died; at += 1) {
        const subject = await open()
        atomic = subject.engine.capabilities.atomicSwitch
        await applyAll(subject, [...blue, ...green])
        await switchTo(subject, first)
        died = await subject.dies((engine) => engine.switch(there), at)
        const shown = Object.values(await shownBy(subject))
        expect(shown).toHaveLength(2)
        if (new Set(shown.map((name) => name.endsWith('_v2'))).size > 1) mixed += 1
        await subject.close()
      }
      if (atomic) expect(mixed).toBe(0)
    },
  },
  {
    says: 'has a name, and capabilities that do not change',
    shows: async (open) => {
      const subject = await open()
      const before = { name: subject.engine.name, ...subject.engine.capabilities }
      await applyAll(subject, [orders])
      await subject.another()
      expect({ name: subject.engine.name, ...subject.engine.capabilities }).toEqual(before)
      expect(before.name).not.toBe('')
    },
  },
]
