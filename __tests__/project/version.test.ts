import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { versionOf, withVersion } from '../../src/project/version.js'

describe('a name', () => {
  it.each([
    ['int_3', 'int_3', 1],
    ['int_3_v2', 'int_3', 2],
    ['int_3_v10', 'int_3', 10],
    ['int_3_v1', 'int_3', 1],
    ['int_3_v0', 'int_3_v0', 1],
    ['int_3_v02', 'int_3_v02', 1],
    ['int_3_V2', 'int_3_V2', 1],
    ['int_3v2', 'int_3v2', 1],
    ['_v2', '_v2', 1],
    ['a_v2_v3', 'a_v2', 3],
    ['a_v1234567890', 'a_v1234567890', 1],
  ])('%s is stem %s, version %d', (name, stem, version) => expect(versionOf(name)).toEqual({ stem, version }))

  it('comes back from its parts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 2, max: 999_999_999 }), (stem, version) =>
        expect(versionOf(withVersion(stem, version))).toEqual({ stem, version }),
      ),
    )
  })
})
