import { expect } from '@jest/globals'
import { applyAll, insist, stateOf, switchTo } from './acting.js'
import { blue, fact2, fact2Job, green, noDifference, pairOf, top } from './pipeline.js'
import type { Law } from './subject.js'
import { seed, table } from '../steps.js'

/** The same rows, once with a key and once without. */
const loose = table('loose', 'CREATE TABLE loose (id INT, total INT)')
const looser = table('loose_v2', 'CREATE TABLE loose_v2 (id INT, total INT)')
const rows = (name: string, values: string) => seed(name, `INSERT INTO ${name} VALUES ${values}`)

export const comparing: readonly Law[] = [
  {
    says: 'finds nothing where a table or a view is compared with itself',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, ...green, top, loose, rows('loose', '(1, 2), (1, 2), (3, 4)')])
      for (const name of ['fact', 'most', 'fact_v2', 'top_v2', 'loose', 'orders'])
        for (const key of [['id'], []]) {
          if (key.length > 0 && (name === 'orders' || name === 'loose')) continue
          const same = await insist(subject, () => subject.engine.compare(pairOf(name, name, key)))
          expect({ name, ...same }).toMatchObject({ name, ...noDifference })
        }
    },
  },
  {
    says: 'compares both ways alike',
    shows: async (open) => {
      const subject = await open()
      const more = rows('fact_v2', '(100, 7), (101, 8)')
      await applyAll(subject, [...blue, ...green, more])
      for (const [one, other] of [
        ['fact', 'fact_v2'],
        ['fact', 'most'],
        ['most', 'fact_v2'],
      ] as const) {
        const [forth, reverse] = [
          await subject.engine.compare(pairOf(one, other)),
          await subject.engine.compare(pairOf(other, one)),
        ]
        expect([forth.added, forth.removed, forth.changed, forth.blueRows]).toEqual([
          reverse.removed,
          reverse.added,
          reverse.changed,
          reverse.greenRows,
        ])
      }
      expect(await subject.engine.compare(pairOf('fact', 'fact_v2'))).toMatchObject({ added: 2, removed: 0 })
    },
  },
  {
    says: 'finds every row that differs, each as often as it stands there, where there is no key',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [
        loose,
        looser,
        rows('loose', '(1, 2), (1, 2), (3, 4)'),
        rows('loose_v2', '(1, 2), (5, 6)'),
      ])
      const found = await subject.engine.compare(pairOf('loose', 'loose_v2', []))
      expect(found).toMatchObject({ added: 1, removed: 2, blueRows: 3, greenRows: 2 })
    },
  },
  {
    says: 'finds nothing where two tables were filled alike',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, [...blue, fact2, fact2Job])
      const found = await subject.engine.compare(pairOf('fact', 'fact_v2'))
      expect(found).toMatchObject({ added: 0, removed: 0, changed: 0 })
      expect(found.blueRows).toBeGreaterThan(0)
    },
  },
  {
    says: 'compares a view of the project’s own with itself, and leaves everything as it is',
    shows: async (open) => {
      const subject = await open()
      await applyAll(subject, blue)
      const sql = 'CREATE VIEW shown AS SELECT id FROM fact'
      const shown = { sql, content: 'shown', reads: ['fact'], file: 'shown.sql', line: 1 }
      await switchTo(subject, [{ consumer: 'shown', from: null, to: 'shown', view: shown }])
      const before = await stateOf(subject)
      const side = [{ name: 'shown', view: shown }]
      const pair = { ...pairOf('shown', 'shown', []), views: { blue: side, green: side } }
      expect(await subject.engine.compare(pair)).toMatchObject(noDifference)
      expect(await stateOf(subject)).toEqual(before)
    },
  },
]
