import { describe, expect, test } from '@jest/globals'
import { broken } from './law.js'
import { mutantOf, originals } from './mutant.js'

describe('whatever a text says', () => {
  const texts = originals(1)

  test.each([0, 1, 2])('it is read: mutants of thousand %i', (thousand) => {
    for (let n = 1000 * thousand; n < 1000 * (thousand + 1); n += 1) {
      const text = mutantOf(texts, 1, n)
      expect([text, ...broken(text)]).toEqual([text])
    }
  })

  test('nothing is a text too', () => expect(broken('')).toEqual([]))
})
