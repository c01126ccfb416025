import { describe, expect, it } from '@jest/globals'
import { nameTable, type Spelling } from '../../src/project/names.js'

const idsOf = (...spellings: readonly Spelling[]): readonly string[] => {
  const names = nameTable(spellings)
  return spellings.map((spelling) => names.idOf(spelling))
}

describe('spellings', () => {
  it('are one table where the shorter is a suffix of the longer', () => {
    expect(idsOf(['t'], ['d', 't'], ['c', 'd', 't'])).toEqual(['c.d.t', 'c.d.t', 'c.d.t'])
  })

  it('are called by the longest of the first side, else by the longest of the other', () => {
    const names = nameTable([['t']], [['d', 't'], ['u'], ['d', 'u']])
    expect([names.idOf(['t']), names.idOf(['d', 't'])]).toEqual(['t', 't'])
    expect([names.idOf(['u']), names.idOf(['d', 'u'])]).toEqual(['d.u', 'd.u'])
    expect(names.longer('t')).toEqual(['t'])
  })

  it('are two where they differ in the database', () => {
    expect(idsOf(['a', 't'], ['b', 't'])).toEqual(['a.t', 'b.t'])
  })

  it('that fit several families stand for themselves, and say whom they may mean', () => {
    const names = nameTable([['t'], ['a', 't'], ['b', 't'], ['c', 'b', 't']])
    expect(names.idOf(['t'])).toBe('t')
    expect(names.longer('t')).toEqual(['a.t', 'c.b.t'])
    expect(names.longer('a.t')).toEqual([])
  })

  it('stand for themselves where they were never heard of', () => {
    expect(nameTable([['a', 't']]).idOf(['x', 't'])).toBe('x.t')
  })

  it('may hold dots, and are quoted only where they would be taken for another table', () => {
    expect(idsOf(['cdc.orders'], ['t'])).toEqual(['cdc.orders', 't'])
    expect(idsOf(['cdc.orders'], ['cdc', 'orders'])).toEqual(['`cdc.orders`', 'cdc.orders'])
    const names = nameTable([['cdc.orders'], ['a', 'b.c']])
    expect([names.lastPart('cdc.orders'), names.qualifier('cdc.orders')]).toEqual(['cdc.orders', ''])
    expect([names.lastPart('a.b.c'), names.qualifier('a.b.c')]).toEqual(['b.c', 'a'])
  })
})
