import { setTimeout } from 'node:timers/promises'
import { Journal } from '../../src/deploy/journal.js'
import type { Ledger } from '../../src/deploy/ledger.js'
import { MemoryLedger } from '../../src/deploy/memory-ledger.js'
import type { Clock } from '../../src/deploy/ports.js'
import { runSteps, StepFailure } from '../../src/deploy/run.js'
import { workOf } from '../../src/deploy/transitions.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import { makePlan } from '../../src/plan/make.js'
import type { Step } from '../../src/plan/plan.js'
import { table } from '../engines/steps.js'
import { pipeline, release, target } from '../plan/pipelines.js'

const clock: Clock = { now: () => '2026-03-01T12:00:00.000Z', sleep: () => Promise.resolve() }
const nothing = pipeline([])
const work = workOf(makePlan(release(nothing, nothing), emptyEnvironment, target))

/** A ledger that takes longer to write than an act takes. */
function slow(ledger: Ledger): Ledger {
  return {
    read: () => ledger.read(),
    after: (object) => ledger.after(object),
    history: (limit) => ledger.history(limit),
    async append(expected, entry, environment) {
      await setTimeout(5)
      return ledger.append(expected, entry, environment)
    },
  }
}

function stepOf(name: string, after: readonly string[]): Step {
  return { ...table(name, `CREATE TABLE ${name} (id INT)`), after: after.map((one) => `create-table:${one}`) }
}

async function run(steps: readonly Step[], act: (step: Step) => Promise<string>, ledger: Ledger) {
  const journal = await Journal.open(ledger, clock)
  const progress = { step: () => undefined, note: () => undefined }
  await runSteps({ journal, work, clock, progress, concurrency: 4, act, onSwitch: (one) => one }, steps)
}

describe('steps', () => {
  it('all run, each after its predecessors, also those that end while the ledger is written', async () => {
    const acted: string[] = []
    const act = async ({ object }: Step) => {
      // The second ends while the ledger notes the end of the first.
      await setTimeout(object === 'b' ? 3 : 1)
      acted.push(object)
      return ''
    }
    const steps = [stepOf('a', []), stepOf('b', []), stepOf('c', ['b']), stepOf('d', ['a', 'c'])]
    await run(steps, act, slow(new MemoryLedger()))
    expect(acted).toEqual(['a', 'b', 'c', 'd'])
  })

  it('that fail stop what follows, and what runs is waited for', async () => {
    const acted: string[] = []
    const act = async ({ object }: Step) => {
      if (object === 'a') throw new Error('no room')
      await setTimeout(10)
      acted.push(object)
      return ''
    }
    const ledger = new MemoryLedger()
    const running = run([stepOf('a', []), stepOf('b', []), stepOf('c', ['b'])], act, ledger)
    await expect(running).rejects.toThrow(StepFailure)
    expect(acted).toEqual(['b'])
    const outcomes = (await ledger.history(9)).map(({ object, outcome }) => `${object} ${outcome}`)
    expect(outcomes).toEqual(['b done', 'a failed', 'a, b intent'])
    expect((await ledger.read()).environment?.phase).toBe('failed')
  })
})
