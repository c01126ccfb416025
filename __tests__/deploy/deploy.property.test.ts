import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PlatformCapabilities } from '../../src/plan/target.js'
import { target } from '../plan/pipelines.js'
import {
  blueOf,
  event,
  eventOrRetirement,
  happen,
  installed,
  releaseOf,
  shape,
  version,
  type Event,
  type Shape,
  type Version,
} from './history.js'
import { consumersIn, watcher } from './watcher.js'
import { doDeploy, doRetire, doRollback, doStatus, picture, type Setting, type World } from './stage.js'
import { tries } from '../tries.js'

/** What may be said instead of coming to the same end. */
const known =
  /^(serves-other-content|name-served|no-alter-in-place)|is not there any more. A release that undoes the change|a rollback of staging is not finished|what served before is still needed/

/** Lets a history happen, watched; every refusal in it has to be one of those that are known. */
async function after(given: Shape, events: readonly Event[], setting: Setting = {}): Promise<World> {
  const world = await installed(given, setting)
  const versions = events.flatMap((one) => ('version' in one ? [one.version] : []))
  const colours = [blueOf(given), ...versions.map((one) => releaseOf(given, one).green)]
  const watch = watcher(world, colours)
  for (const one of events) {
    const refusal = await happen(world, given, one, watch, setting)
    if (refusal !== null) expect(refusal).toMatch(known)
  }
  // What was begun and has to be ended first: what a user is told to do.
  if (world.environment?.phase === 'rolling-back') await doRollback(world)
  return world
}

/**
 * The platform and the ledger, without times. What is superseded keeps the options that it had when it served, and
 * consumers keep a table that was once a sink: those that the last version does not ask for are left out.
 */
function state(world: World, given: Shape, last: Version) {
  const wanted = consumersIn(releaseOf(given, last).green)
  const objects = world.environment?.objects ?? []
  const left = new Set(objects.filter(({ colour }) => colour === 'superseded').map(({ name }) => name))
  const platform = picture(world)
  const consumers = Object.entries(platform.consumers).filter(([name]) => name in wanted)
  return {
    consumers: Object.fromEntries(consumers),
    objects: platform.objects.map((object) => (left.has(object.name) ? { ...object, options: {} } : object)),
    pins: world.environment?.pins,
    recorded: objects.map(({ name, colour, content, state, options }) => ({
      name,
      colour,
      content,
      state,
      options: left.has(name) ? {} : options,
    })),
  }
}

/** What consumers show, and the options of what serves. */
function served(world: World) {
  const blue = (world.environment?.objects ?? []).filter(({ colour }) => colour === 'blue')
  const tables = new Set(blue.map(({ name }) => name))
  const { objects, consumers } = picture(world)
  const options = objects.filter(({ name }) => tables.has(name)).map(({ name, options: own }) => [name, own])
  return { consumers, options, blue: blue.map(({ name }) => name) }
}

async function deployedAndRetired(world: World, given: Shape, wanted: Version): Promise<void> {
  await doDeploy(world, releaseOf(given, wanted))
  expect(world.environment?.phase).toBe('serving')
  expect((await doStatus(world)).drift).toEqual([])
  await doRetire(world)
  expect((await doStatus(world)).drift).toEqual([])
}

const engineWith = (capabilities: Partial<PlatformCapabilities>): Setting => ({
  engine: { capabilities },
  target: { capabilities: { ...target.capabilities, ...capabilities } },
})

/** `RUNS=4000` tries more. */
const runs = Number(process.env.RUNS ?? 100)
const forAll = fc.array(event, { maxLength: 5 })

describe('whatever happened before', () => {
  test('a deployment and a retirement end where a straight one ends', async () => {
    await fc.assert(
      fc.asyncProperty(shape, forAll, version, async (given, events, last) => {
        const [world, straight] = [await after(given, events), await installed(given)]
        for (const one of [world, straight]) await deployedAndRetired(one, given, last)
        expect(state(world, given, last)).toEqual(state(straight, given, last))
      }),
      tries(runs),
    )
  })

  test('the same deployment again does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(shape, forAll, version, async (given, events, last) => {
        const world = await after(given, events)
        await doDeploy(world, releaseOf(given, last))
        const before = [picture(world), world.environment]
        expect((await doDeploy(world, releaseOf(given, last))).outcome).toBe('nothing')
        expect([picture(world), world.environment]).toEqual(before)
      }),
      tries(runs),
    )
  })

  test('a rollback shows what was shown before, with its options; and a deployment after it is a deployment', async () => {
    await fc.assert(
      fc.asyncProperty(shape, forAll, version, fc.boolean(), async (given, events, last, discard) => {
        const world = await after(given, events)
        const [before, was] = [served(world), world.environment]
        world.time += 60_000
        const { plan } = await doDeploy(world, releaseOf(given, last))
        fc.pre(world.environment?.switchedAt !== was?.switchedAt)
        const { consumers } = picture(world)
        const refusal = await happen(world, given, {
          event: discard ? 'discard' : 'rollback',
          dies: null,
          parallel: 1,
        })
        expect(refusal).toBeNull()
        expect((await doStatus(world)).drift).toEqual([])
        // A retreat replaces what served, so one goes back to where it led.
        if (was?.phase === 'serving' && plan.retreat === null) expect(served(world)).toEqual(before)
        await deployedAndRetired(world, given, last)
        expect(picture(world).consumers).toEqual(consumers)
      }),
      tries(runs),
    )
  })

  test('with retirements in between it ends there too, or says that nothing older is left', async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(eventOrRetirement, { maxLength: 6 }),
        version,
        async (given, events, last) => {
          const [world, straight] = [await after(given, events), await installed(given)]
          const refusal = await happen(world, given, {
            event: 'deploy',
            version: last,
            dies: null,
            parallel: 3,
          })
          if (refusal !== null) {
            expect(refusal).toMatch(/^serves-other-content/)
            return
          }
          await doRetire(world)
          await deployedAndRetired(straight, given, last)
          expect(state(world, given, last)).toEqual(state(straight, given, last))
        },
      ),
      tries(runs),
    )
  })

  test.each<[string, Setting]>([
    ['the last environment, which takes no revisions', { target: { revisions: false } }],
    ['an engine that cannot alter in place', engineWith({ alterInPlace: false })],
    [
      'an engine that computes everything anew and knows no connectors',
      engineWith({ streaming: false, connectors: false }),
    ],
  ])('with %s it ends there too, or is refused and changes nothing', async (_name, setting) => {
    await fc.assert(
      fc.asyncProperty(shape, forAll, version, async (given, events, last) => {
        const [world, straight] = [await after(given, events, setting), await installed(given, setting)]
        const before = [picture(world), world.environment]
        const deployment: Event = { event: 'deploy', version: last, dies: null, parallel: 1 }
        const refusal = await happen(world, given, deployment, () => undefined, setting)
        if (refusal !== null) {
          expect(refusal).toMatch(/^(serves-other-content|name-served|no-alter-in-place)/)
          expect([picture(world), world.environment]).toEqual(before)
          return
        }
        await doRetire(world, setting)
        await doDeploy(straight, releaseOf(given, last), {}, setting)
        await doRetire(straight, setting)
        expect(state(world, given, last)).toEqual(state(straight, given, last))
      }),
      tries(runs),
    )
  })
})
