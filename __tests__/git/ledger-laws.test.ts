import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Journal } from '../../src/deploy/journal.js'
import { LedgerConflict, type Ledger, type LedgerEntry } from '../../src/deploy/ledger.js'
import type { Environment } from '../../src/plan/environment.js'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import { anyCourse } from './environments.js'
import { subjects } from './subjects.js'

const entry = (message: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  at: '2026-03-01T12:00:00.000Z',
  action: 'step',
  object: 'int_3_v2',
  outcome: 'done',
  message,
  ...more,
})

const environment = (release: string): Environment => ({ ...emptyEnvironment, release })
const clock = { now: () => '2026-03-01T12:00:00.000Z', sleep: () => Promise.resolve() }

/** What was appended, one call at a time, with how many entries each. */
function watched(ledger: Ledger): { ledger: Ledger; sizes: number[] } {
  const sizes: number[] = []
  const append: Ledger['append'] = async (expected, entries, next) => {
    const head = await ledger.append(expected, entries, next)
    sizes.push(entries.length)
    return head
  }
  return {
    sizes,
    ledger: {
      append,
      read: () => ledger.read(),
      after: (object) => ledger.after(object),
      history: (limit) => ledger.history(limit),
    },
  }
}

describe.each(subjects)('a ledger %s', (kind, make) => {
  test('is empty, then what was recorded last, for whoever reads it', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.ledger(), await subject.ledger()]
    expect(await theirs.read()).toEqual({ at: null, environment: null })
    expect(await theirs.history(9)).toEqual([])
    expect(await theirs.after('int_3_v2')).toBeNull()
    const { at } = await mine.append(null, [entry('one')], environment('a'))
    expect(await theirs.read()).toEqual({ at, environment: environment('a') })
  })

  test('keeps the order of entries that were recorded together', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.ledger(), await subject.ledger()]
    const { at } = await mine.append(null, [entry('one'), entry('two')], environment('a'))
    await mine.append(at, [entry('three'), entry('four'), entry('five')], environment('b'))
    const said = async (limit: number) => (await theirs.history(limit)).map(({ message }) => message)
    expect(await said(9)).toEqual(['five', 'four', 'three', 'two', 'one'])
    expect(await said(4)).toEqual(['five', 'four', 'three', 'two'])
    expect(await said(1)).toEqual(['five'])
  })

  test('knows how it stood when something was done last, also among others', async () => {
    const ledger = await make().ledger()
    const one = entry('', { object: 'sha256:a' })
    let { at } = await ledger.append(null, [entry('x'), one, entry('y')], environment('a'))
    ;({ at } = await ledger.append(at, [{ ...one, outcome: 'failed' }, entry('z')], environment('b')))
    await ledger.append(at, [entry('names "sha256:a" only')], environment('c'))
    expect(await ledger.after('sha256:a')).toEqual(environment('a'))
    expect(await ledger.after('int_3_v2')).toEqual(environment('c'))
    expect(await ledger.after('int_3')).toBeNull()
  })

  test('takes nothing from whoever saw an older state, and goes on from the newest', async () => {
    const subject = make()
    const [mine, theirs] = [await subject.ledger(), await subject.ledger()]
    const first = await mine.append(null, [entry('one')], environment('a'))
    const second = await mine.append(first.at, [entry('two')], environment('b'))
    for (const late of [null, first.at])
      await expect(theirs.append(late, [entry('late')], environment('c'))).rejects.toThrow(LedgerConflict)
    expect(await theirs.read()).toEqual(second)
    await theirs.append(second.at, [entry('three')], environment('c'))
    await expect(mine.append(second.at, [entry('late')], environment('d'))).rejects.toThrow(LedgerConflict)
    expect((await mine.read()).environment).toEqual(environment('c'))
    expect(await mine.history(9)).toHaveLength(3)
  })

  test('gives every environment back as it was written', async () => {
    const numRuns = { 'in memory': 100, 'in a clone': 8, 'at a remote': 4 }[kind] ?? 1
    await fc.assert(
      fc.asyncProperty(anyCourse, async (course) => {
        const subject = make()
        const mine = await subject.ledger()
        let at: string | null = null
        for (const [step, next] of course.entries()) {
          ;({ at } = await mine.append(at, [entry('', { object: String(step) })], next))
          expect((await (await subject.ledger()).read()).environment).toEqual(next)
        }
        for (const [step, next] of course.entries()) expect(await mine.after(String(step))).toEqual(next)
      }),
      { numRuns },
    )
  })

  test('is written once for all entries that come while it is being written', async () => {
    const { ledger, sizes } = watched(await make().ledger())
    const journal = await Journal.open(ledger, clock)
    const names = Array.from({ length: 20 }, (_, i) => String(i))
    const record = (name: string) =>
      journal.record(
        { action: 'step', object: name, outcome: 'done', message: name },
        { ...journal.environment, confirmed: [...journal.environment.confirmed, name] },
      )
    const first = record('first')
    await Promise.resolve().then(() => Promise.resolve())
    const others = names.map(record)
    expect(journal.environment.confirmed).toHaveLength(21)
    await first
    expect((await ledger.history(99)).map(({ message }) => message).at(-1)).toBe('first')
    await Promise.all(others)
    expect(sizes).toEqual([1, 20])
    expect((await ledger.read()).environment?.confirmed).toEqual(['first', ...names])
    expect((await ledger.history(99)).map(({ message }) => message).toReversed()).toEqual(['first', ...names])
  })

  test('that fails tells all who waited, and stands where it stood', async () => {
    const subject = make()
    const ledger = await subject.ledger()
    const journal = await Journal.open(ledger, clock)
    await journal.record(entry('mine'), environment('a'))
    const other = await subject.ledger()
    await other.append((await other.read()).at, [entry('theirs')], environment('b'))
    const first = journal.record(entry('late'), environment('c'))
    await Promise.resolve().then(() => Promise.resolve())
    const second = journal.record(entry('later'), environment('d'))
    const settled = await Promise.allSettled([first, second])
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    for (const one of settled) expect(one).toMatchObject({ reason: expect.any(LedgerConflict) })
    expect(journal.environment).toEqual(environment('a'))
    expect((await ledger.read()).environment).toEqual(environment('b'))
  })
})
