import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/deploy/refusal.js'
import { external, inPlace, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  newWorld,
  picture,
  record,
  type Setting,
  type World,
} from './stage.js'

/** Everything that a pipeline can hold: ALTERs, seeds, a view, CREATE TABLE AS, two writers. */
const tables = (version: string, logic: string, last = 'sum', retention = '1 d'): Shorthand[] => [
  external('src'),
  t(`int${version}`, ['src'], logic, { alters: ['ALTER 1', 'ALTER 2'], seeds: ['VALUES 1'] }),
  t(`shape${version}`, [`int${version}`], 'select', { kind: 'view' }),
  t(`wide${version}`, [`shape${version}`], 'join', { asSelect: true }),
  t(`fact${version}`, [`wide${version}`], last, { writers: 2 }),
  t('dim', ['src'], 'distinct', { retention }),
]

const blue = pipeline(tables('', 'clean'))
const change = { inPlace: [inPlace('dim', 'retention', '1 d', '2 d')] }
const first = release(blue, pipeline(tables('_v2', 'cleaner', 'sum', '2 d')), change)
const revision = release(blue, pipeline(tables('_v2', 'cleaner', 'average')))

class Crash extends Error {}

/** A process that dies at one moment: nothing durable happens after it. */
function dying(at: number) {
  let count = 0
  const around = () => {
    count += 1
    if (count > at) throw new Crash(`at ${at}`)
  }
  return { around, count: () => count }
}

type Command = (world: World, setting: Setting) => Promise<unknown>

const commands = {
  install: (world, setting) => doInstall(world, blue, setting),
  deploy: (world, setting) => doDeploy(world, first, {}, setting),
  validate: (world, setting) => doDeploy(world, first, { until: 'validate' }, setting),
  revise: (world, setting) => doDeploy(world, revision, {}, setting),
  rollback: (world, setting) => doRollback(world, false, setting),
  discard: (world, setting) => doRollback(world, true, setting),
  retire: (world, setting) => doRetire(world, setting),
} satisfies Record<string, Command>

async function prepared(before: readonly Command[]): Promise<World> {
  const world = newWorld()
  for (const command of before) await command(world, {})
  return world
}

/** Runs a command that dies at a moment; false where it came to its end before. */
async function crashed(world: World, command: Command, at: number, parallel: number): Promise<boolean> {
  const { around } = dying(at)
  try {
    await command(world, { around, rules: { concurrency: parallel } })
    return false
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return true
  }
}

/** Runs it again in a new process. What had come to its end says so, which is no failure. */
async function again(world: World, command: Command): Promise<void> {
  try {
    await command(world, {})
  } catch (error) {
    if (!(error instanceof Refusal) || !error.message.includes('is installed in staging already')) throw error
  }
}

/** Consumers show one colour, of tables that are there. */
function expectOneColour(world: World): void {
  const shown = Object.values(Object.fromEntries(world.platform.consumers))
  for (const table of shown) expect([...world.platform.objects.keys()]).toContain(table)
}

const state = (world: World) => ({ picture: picture(world), record: record(world) })

const scenarios: readonly (readonly [string, readonly Command[], Command])[] = [
  ['install', [], commands.install],
  ['deploy', [commands.install], commands.deploy],
  ['deploy --until validate', [commands.install], commands.validate],
  ['deploy after validate', [commands.install, commands.validate], commands.deploy],
  ['a revision', [commands.install, commands.deploy], commands.revise],
  ['rollback', [commands.install, commands.deploy], commands.rollback],
  ['rollback --discard', [commands.install, commands.deploy], commands.discard],
  ['rollback of what has not switched', [commands.install, commands.validate], commands.discard],
  ['retire', [commands.install, commands.deploy], commands.retire],
]

/** Tries every moment until one lies beyond the end; gives how many there were. */
async function sweep(visit: (at: number) => Promise<boolean>): Promise<number> {
  let at = 0
  while (await visit(at)) at += 1
  return at
}

describe('killed at any moment, and run again', () => {
  test.each(scenarios)('%s ends as if nothing had happened', async (_name, before, command) => {
    const straight = await prepared([...before, command])
    for (const parallel of [1, 4]) {
      const points = await sweep(async (at) => {
        const world = await prepared(before)
        const died = await crashed(world, command, at, parallel)
        expectOneColour(world)
        await again(world, command)
        expect({ at, ...state(world) }).toEqual({ at, ...state(straight) })
        return died
      })
      expect(points).toBeGreaterThan(4)
    }
  })

  test('twice in a row', async () => {
    const straight = await prepared([commands.install, commands.deploy])
    await sweep(async (at) => {
      const world = await prepared([commands.install])
      const died = await crashed(world, commands.deploy, at, 1)
      await crashed(world, commands.deploy, (at * 7) % 23, 1)
      expectOneColour(world)
      await again(world, commands.deploy)
      expect({ at, ...state(world) }).toEqual({ at, ...state(straight) })
      return died
    })
  })
})

describe('killed at any moment, and then something else', () => {
  test('a deployment, then rollback --discard: only blue is left', async () => {
    const untouched = await prepared([commands.install])
    await sweep(async (at) => {
      const world = await prepared([commands.install])
      const died = await crashed(world, commands.deploy, at, 2)
      await doRollback(world, true)
      expect({ at, ...picture(world) }).toEqual({ at, ...picture(untouched) })
      return died
    })
  })

  test('a deployment, then a revision: the revision’s own end', async () => {
    const straight = await prepared([commands.install, commands.revise])
    await sweep(async (at) => {
      const world = await prepared([commands.install])
      const died = await crashed(world, commands.deploy, at, 2)
      await doDeploy(world, revision)
      expect({ at, ...picture(world) }).toEqual({ at, ...picture(straight) })
      return died
    })
  })

  test('a revision, then rollback: what served before it', async () => {
    await sweep(async (at) => {
      const world = await prepared([commands.install, commands.deploy])
      const died = await crashed(world, commands.revise, at, 1)
      expectOneColour(world)
      await doRollback(world, true)
      await doDeploy(world, revision)
      expect(Object.fromEntries(world.platform.consumers)).toEqual({ dim: 'dim', fact: 'fact_v2' })
      return died
    })
  })

  test('a rollback, then a deployment is told to finish it', async () => {
    let told = 0
    await sweep(async (at) => {
      const world = await prepared([commands.install, commands.deploy])
      const died = await crashed(world, commands.rollback, at, 1)
      if (world.environment?.phase === 'rolling-back') {
        await expect(doDeploy(world, first)).rejects.toThrow('is not finished')
        told += 1
      }
      return died
    })
    expect(told).toBeGreaterThan(0)
  })
})
