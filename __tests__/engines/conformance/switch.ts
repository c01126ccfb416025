import { expect } from '@jest/globals'
import { applyAll, expectRefused, insist, rowsOf, shownBy, stateOf, switchTo } from './acting.js'
import { back, blue, blueShown, first, green, greenShown, there } from './pipeline.js'
import type { Law, Open, Subject } from './subject.js'

async function serving(open: Open): Promise<Subject> {
  const subject = await open()
  await applyAll(subject, [...blue, ...green])
  await switchTo(subject, first)
  return subject
}

/** The colours that consumers show: one, or more than one where some were moved and others were not. */
const coloursIn = (shown: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set(Object.values(shown).map((name) => (name.endsWith('_v2') ? 'green' : 'blue')))].sort()

async function diesSwitching(
  open: Open,
  look: (subject: Subject, at: number) => Promise<void>,
): Promise<void> {
  for (let at = 0, died = true; died; at += 1) {
    const subject = await serving(open)
    died = await subject.dies((engine) => engine.switch(there), at)
    await look(subject, at)
    await subject.close()
  }
}

const own = { content: 'of most', reads: ['most'], file: 'shown.sql', line: 1 }

export const switching: readonly Law[] = [
  {
    says: 'moves all consumers or none',
    shows: async (open) => {
      const subject = await serving(open)
      const nowhere = { consumer: 'most', from: 'most', to: 'nowhere' }
      await expectRefused(
        subject,
        [(engine) => engine.switch([...there.slice(0, 1), nowhere])],
        'nowhere is not there',
      )
    },
  },
  {
    says: 'refuses to move a consumer that does not show what it is said to',
    shows: async (open) => {
      const subject = await serving(open)
      const wrong = { consumer: 'most', from: 'most_v2', to: 'most' }
      await expectRefused(subject, [(engine) => engine.switch([...there.slice(0, 1), wrong])], 'most')
    },
  },
  {
    says: 'shows readers the rows of the table that a consumer was moved to',
    shows: async (open) => {
      const subject = await serving(open)
      expect(await rowsOf(subject, 'published.most')).toEqual(await rowsOf(subject, 'most'))
      await switchTo(subject, there)
      expect(await shownBy(subject)).toEqual(greenShown)
      expect(await rowsOf(subject, 'published.most')).toEqual(await rowsOf(subject, 'most_v2'))
      expect(await rowsOf(subject, 'most_v2')).not.toEqual(await rowsOf(subject, 'most'))
    },
  },
  {
    says: 'is as before for readers after a switch and a switch back',
    shows: async (open) => {
      const subject = await serving(open)
      const before = await stateOf(subject)
      await switchTo(subject, there)
      await switchTo(subject, back)
      expect(await stateOf(subject)).toEqual(before)
      expect(before.rows['published.fact']?.length).toBeGreaterThan(0)
    },
  },
  {
    says: 'leaves exactly one colour once another process has taken over, whenever the process dies inside a switch',
    shows: (open) =>
      diesSwitching(open, async (subject, at) => {
        await subject.engine.fence(2)
        const shown = await shownBy(subject)
        expect({ at, colours: coloursIn(shown), consumers: Object.keys(shown).sort() }).toEqual({
          at,
          colours: [expect.stringMatching(/^(?:blue|green)$/)],
          consumers: ['fact', 'most'],
        })
      }),
  },
  {
    says: 'never leaves a reader without rows, whenever the process dies inside a switch',
    shows: (open) =>
      diesSwitching(open, async (subject, at) => {
        const shown = await shownBy(subject)
        for (const consumer of ['fact', 'most']) {
          const rows = await rowsOf(subject, `published.${consumer}`)
          expect({ at, consumer, rows }).toEqual({
            at,
            consumer,
            rows: await rowsOf(subject, shown[consumer] ?? ''),
          })
          expect(rows.length).toBeGreaterThan(0)
        }
      }),
  },
  {
    says: 'goes on from wherever a switch was interrupted to the same end',
    shows: async (open) => {
      const straight = await serving(open)
      await switchTo(straight, there)
      const end = await stateOf(straight)
      await diesSwitching(open, async (subject, at) => {
        const shown = await shownBy(subject)
        const pending = there.filter(({ consumer, to }) => shown[consumer] !== to)
        if (pending.length > 0) await switchTo(subject, pending)
        expect({ at, ...(await stateOf(subject)) }).toEqual({ at, ...end })
      })
    },
  },
  {
    says: 'takes no switch that comes too late: one that was undone stays undone',
    shows: async (open) => {
      const subject = await serving(open)
      for (let round = 0; round < 5; round += 1) {
        await switchTo(subject, there)
        await switchTo(subject, back)
      }
      expect(await shownBy(subject)).toEqual(blueShown)
    },
  },
  {
    says: 'sees that somebody else has redefined a consumer, and moves it only from what it shows now',
    shows: async (open) => {
      const subject = await serving(open)
      const view = { ...own, sql: 'CREATE VIEW shown AS SELECT id FROM most' }
      const [make, take] = [
        { consumer: 'shown', from: null, to: view.content, view },
        { consumer: 'shown', from: view.content, to: null },
      ]
      await switchTo(subject, [make])
      const before = await stateOf(subject)
      await subject.redefine('published.fact', 'most_v2')
      await subject.redefine('shown', 'fact')
      const now = await shownBy(subject)
      expect([now['fact'] === 'fact', now['shown'] === view.content, now['most']]).toEqual([
        false,
        false,
        'most',
      ])
      await expectRefused(subject, [(engine) => engine.switch(there)], 'fact')
      await expectRefused(subject, [(engine) => engine.switch([take])], 'shown')
      await switchTo(subject, [
        { consumer: 'fact', from: now['fact'] ?? null, to: 'fact' },
        { ...make, from: now['shown'] ?? null },
      ])
      expect(await stateOf(subject)).toEqual(before)
    },
  },
  {
    says: 'defines a view of the project’s own, moves it, and takes it away',
    shows: async (open) => {
      const subject = await serving(open)
      const viewOf = (name: string) => ({
        sql: `CREATE VIEW shown AS SELECT id, total FROM ${name}`,
        content: `of ${name}`,
        reads: [name],
        file: 'shown.sql',
        line: 1,
      })
      const [one, other] = [viewOf('most'), viewOf('most_v2')]
      await switchTo(subject, [{ consumer: 'shown', from: null, to: one.content, view: one }])
      const before = await rowsOf(subject, 'shown')
      expect(before.length).toBeGreaterThan(0)
      await switchTo(subject, [{ consumer: 'shown', from: one.content, to: other.content, view: other }])
      expect(await rowsOf(subject, 'shown')).not.toEqual(before)
      await switchTo(subject, [{ consumer: 'shown', from: other.content, to: one.content, view: one }])
      expect(await rowsOf(subject, 'shown')).toEqual(before)
      await switchTo(subject, [{ consumer: 'shown', from: one.content, to: null, view: one }])
      expect(await shownBy(subject)).toEqual(blueShown)
      expect(await rowsOf(subject, 'shown')).toEqual([])
      await insist(subject, () => subject.engine.retire([]))
    },
  },
]
