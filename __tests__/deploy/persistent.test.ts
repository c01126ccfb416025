import { describe, expect, test } from '@jest/globals'
import { persistent } from '../../src/deploy/persistent.js'
import { Refusal, TransientRefusal } from '../../src/deploy/refusal.js'
import type { Engine } from '../../src/engines/engine.js'
import type { ConsumerMove } from '../../src/plan/plan.js'
import { table } from '../engines/steps.js'
import { newWorld, portsOf } from './stage.js'

const move: ConsumerMove = { consumer: 'fact', from: 'fact', to: 'fact_v2' }
const create = table('fact_v2', 'CREATE TABLE fact_v2 (id INT)')

/** A platform whose answers to one act are given: what is thrown, in order; then it answers. `happens`: before them. */
function failing(act: 'apply' | 'switch' | 'retire' | 'preflight', answers: Error[], happens = false) {
  const world = newWorld()
  const ending = new AbortController()
  world.platform.consumers.set('fact', 'fact')
  const ports = portsOf(world, { ending: ending.signal })
  const calls: string[] = []
  const answered = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    calls.push(what)
    const error = what === act ? answers.shift() : undefined
    if (error === undefined || happens) await ask()
    if (error !== undefined) throw error
    return ask()
  }
  const { engine } = ports
  const shown = new Map([['fact', 'fact']])
  const given: Partial<Engine> = {
    consumers: () => Promise.resolve(Object.fromEntries(shown)),
    apply: (step, key) => answered('apply', () => engine.apply(step, key)),
    preflight: (acts) => answered('preflight', () => engine.preflight(acts)),
    retire: (names) => answered('retire', () => engine.retire(names)),
    switch: (moves) =>
      answered('switch', () => {
        for (const { consumer, to } of moves) if (to !== null) shown.set(consumer, to)
        return Promise.resolve()
      }),
  }
  const own = Object.assign(Object.create(engine) as Engine, given)
  return { world, calls, ending, engine: persistent({ ...ports, engine: own }).engine }
}

const unknown = (wait: number | null = null) => new TransientRefusal('x', 'no answer', 'unknown', wait)

describe('what a platform could not answer', () => {
  test('is asked again, later each time, and not before the platform wants to be asked', async () => {
    const { engine, world, calls } = failing('apply', [unknown(), unknown(), unknown(10_000)])
    const before = world.time
    await engine.apply(create, '1/x')
    expect(calls).toHaveLength(4)
    expect(world.time - before).toBe(1_000 + 2_000 + 10_000)
    expect(world.log[0]).toBe('x: no answer; asked again in 1 s')
  })

  test('is given up soon where it never answered: its address may be wrong', async () => {
    const never = Array.from({ length: 100 }, () => unknown())
    const { engine, world } = failing('apply', never)
    const before = world.time
    await expect(engine.apply(create, '1/x')).rejects.toThrow('no answer')
    expect(world.time - before).toBeLessThanOrEqual(60_000)
  })

  test('is given up after a while', async () => {
    const { engine, world } = failing(
      'apply',
      Array.from({ length: 100 }, () => unknown()),
    )
    await engine.consumers()
    const before = world.time
    await expect(engine.apply(create, '1/x')).rejects.toThrow('no answer')
    expect(world.time - before).toBeLessThanOrEqual(15 * 60_000)
    expect(world.time - before).toBeGreaterThan(10 * 60_000)
  })

  test('is given up soon before anything is changed', async () => {
    const { engine, world } = failing(
      'preflight',
      Array.from({ length: 100 }, () => unknown()),
    )
    await engine.consumers()
    const before = world.time
    await expect(engine.preflight([])).rejects.toThrow('no answer')
    expect(world.time - before).toBeLessThanOrEqual(60_000)
  })

  test('is asked no more by a run that is to end', async () => {
    const { engine, ending, calls } = failing(
      'apply',
      Array.from({ length: 100 }, () => unknown()),
    )
    ending.abort()
    await expect(engine.apply(create, '1/x')).rejects.toThrow('no answer')
    expect(calls).toHaveLength(1)
  })

  test('but happened, is not done twice: consumers are looked at first', async () => {
    const { engine, calls } = failing('switch', [unknown()], true)
    await engine.switch([move])
    expect(calls).toEqual(['switch'])
  })

  test('and did not happen, is done: consumers show it then', async () => {
    const { engine, calls } = failing('switch', [unknown()])
    await engine.switch([move])
    expect(calls).toEqual(['switch', 'switch'])
    expect(await engine.consumers()).toEqual({ fact: 'fact_v2' })
  })

  test('of a removal is asked again by name: what is gone is no error', async () => {
    const { engine, world, calls } = failing('retire', [unknown()], true)
    await engine.apply(create, '1/x')
    await engine.retire(['fact_v2'])
    expect(calls).toEqual(['apply', 'retire', 'retire'])
    expect(world.platform.objects.has('fact_v2')).toBe(false)
  })
})

describe('what a platform refuses', () => {
  test('is an error at once', async () => {
    const { engine, world, calls } = failing('apply', [new Refusal('x', 'no such type', '')])
    const before = world.time
    await expect(engine.apply(create, '1/x')).rejects.toThrow('no such type')
    expect([calls, world.time]).toEqual([['apply'], before])
  })

  test('because it has happened is none', async () => {
    const { engine } = failing('switch', [new Refusal('switch', 'fact does not show fact', '')], true)
    await expect(engine.switch([move])).resolves.toBeUndefined()
  })
})
