import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { topologicalOrder } from '../../src/project/order.js'

const orderOf = (after: Readonly<Record<string, readonly string[]>>) =>
  topologicalOrder(Object.keys(after), new Map(Object.entries(after)))

/** Whether two nodes depend on each other. */
function isCyclic(one: string, other: string, after: ReadonlyMap<string, readonly string[]>): boolean {
  const reachable = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const open = [...(after.get(start) ?? [])]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue
      seen.add(node)
      open.push(...(after.get(node) ?? []))
    }
    return seen
  }
  return one === other || (reachable(one).has(other) && reachable(other).has(one))
}

describe('the order of nodes', () => {
  it('puts each behind those it depends on, and goes by name else', () => {
    expect(orderOf({ c: ['a'], b: [], a: ['b'], d: [] })).toEqual(['b', 'd', 'a', 'c'])
  })

  it('keeps the nodes of a cycle together, by name, behind what they depend on', () => {
    expect(orderOf({ b: ['a'], a: ['b'], c: ['b'] })).toEqual(['a', 'b', 'c'])
    expect(orderOf({ m: ['n', 'z'], n: ['m'], a: ['m'], z: [] })).toEqual(['z', 'm', 'n', 'a'])
  })

  it('puts what follows a cycle behind it, whatever its name', () => {
    expect(orderOf({ y: ['x'], x: ['y'], a: ['b'], b: ['x'] })).toEqual(['x', 'y', 'b', 'a'])
  })

  it('passes over what it does not know, and what depends on itself', () => {
    expect(orderOf({ a: ['a', 'nobody'], b: ['a'] })).toEqual(['a', 'b'])
  })

  it('holds each node once, and, without cycles, each behind all it depends on', () => {
    const graph = fc.array(fc.array(fc.nat(19), { maxLength: 3 }), { maxLength: 20 })
    fc.assert(
      fc.property(graph, (edges) => {
        const name = (i: number): string => `n${String(i).padStart(2, '0')}`
        const after = Object.fromEntries(
          edges.map((needs, i) => [name(i), needs.filter((need) => need < i).map(name)]),
        )
        const order = orderOf(after)
        expect([...order].sort()).toEqual(Object.keys(after).sort())
        const place = new Map(order.map((node, i) => [node, i]))
        for (const [node, needs] of Object.entries(after))
          for (const need of needs) expect(place.get(need)).toBeLessThan(place.get(node) ?? -1)
      }),
    )
  })

  it('holds each node once, and, with cycles, breaks none but those between the nodes of one', () => {
    const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(graph, (edges) => {
        const name = (i: number): string => `n${String(i % edges.length).padStart(2, '0')}`
        const after = new Map(edges.map((needs, i) => [name(i), needs.map(name)]))
        const order = topologicalOrder([...after.keys()], after)
        expect([...order].sort()).toEqual([...after.keys()].sort())
        const place = new Map(order.map((node, i) => [node, i]))
        for (const [node, needs] of after)
          for (const need of needs)
            if (!isCyclic(need, node, after)) expect(place.get(need)).toBeLessThan(place.get(node) ?? -1)
      }),
    )
  })

  it.each([
    ['alone', () => []],
    ['in a chain', (i: number) => [`n${i + 1}`]],
    ['in one cycle', (i: number) => [`n${(i + 1) % 200_000}`]],
  ])('of 200,000 nodes is found without a deep stack: %s', (_, needs) => {
    const names = Array.from({ length: 200_000 }, (_, i) => `n${i}`)
    const after = new Map(names.map((name, i) => [name, needs(i)]))
    expect(topologicalOrder(names, after)).toHaveLength(200_000)
  })
})
