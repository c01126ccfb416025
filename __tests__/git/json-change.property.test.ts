import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ChangingJson } from '../../src/git/changing-json.js'
import { jsonChange } from '../../src/git/json-change.js'
import { nameOf } from '../../src/git/transition.js'
import { anyCourse, largeEnvironment, stepsOf } from './environments.js'

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a change of a document', () => {
  test('gives the next one, order and all, and one document goes through many', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const changing = new ChangingJson(copy(course[0]), nameOf)
        for (const [place, after] of course.slice(1).entries()) {
          changing.apply(copy(jsonChange(course[place], after, nameOf)) as ReturnType<typeof jsonChange>)
          expect(changing.document).toEqual(copy(after))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('holds for any JSON, also under names that mean something to JavaScript', () => {
    const document = fc.object({
      key: fc.constantFrom('a', 'b', '__proto__', 'constructor', 'length', ''),
      values: [fc.constant(null), fc.boolean(), fc.integer(), fc.string({ maxLength: 3 })],
      withNullPrototype: false,
      maxDepth: 3,
    })
    fc.assert(
      fc.property(document, document, (before, after) => {
        const changing = new ChangingJson(copy(before), nameOf)
        changing.apply(copy(jsonChange(copy(before), copy(after), nameOf)) as ReturnType<typeof jsonChange>)
        expect(JSON.stringify(sorted(changing.document))).toBe(JSON.stringify(sorted(copy(after))))
      }),
      { numRuns: 500 },
    )
  })

  test('is short where little changed, and never longer than the document by much', () => {
    const before = largeEnvironment(1000)
    const [begun, done] = stepsOf(before, 7)
    const length = (from: unknown, to: unknown) => JSON.stringify(jsonChange(from, to, nameOf)).length
    expect(length(before, before)).toBeLessThan(40)
    expect(length(before, begun)).toBeLessThan(900)
    expect(length(begun, done)).toBeLessThan(300)
    const other = { ...before, objects: before.objects.map((one) => ({ ...one, name: `${one.name}_x` })) }
    expect(length(before, other)).toBeLessThan(1.1 * JSON.stringify(other).length)
  })

  test('names what is there', () => {
    const changing = () => new ChangingJson({ objects: [{ kind: 'table', name: 'a' }], served: {} }, nameOf)
    const none = { set: [], drop: [], insert: [] }
    for (const change of [
      { ...none, set: [['objects', 'table:b', 'state', 'ready']] },
      { ...none, set: [['gone', 'x', 1]] },
      { ...none, drop: [['served', 'a']] },
      { ...none, drop: [['objects', 'table:b']] },
      { ...none, insert: [['objects', 'table:b', []]] },
      { ...none, insert: [['served', null, []]] },
      { ...none, set: [['objects', 'table:a', 'name', 'x', 'y']] },
    ])
      expect(() => changing().apply(change)).toThrow(RangeError)
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}
