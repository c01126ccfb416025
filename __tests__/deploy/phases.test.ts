import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Refusal } from '../../src/deploy/refusal.js'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import { blueOf, eventOrRetirement, happen, shape } from './history.js'
import { doDeploy, doInstall, doRollback, newWorld, type Setting, type World } from './stage.js'
import { tries } from '../tries.js'

/** The phases as docs/architecture.md draws them: `from → to`. */
function drawn(): ReadonlySet<string> {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const diagram = text.split('```mermaid').find((part) => part.includes('install begins')) ?? ''
  const arrows = [...diagram.matchAll(/^ {2}(\S+) --> (\S+): /gm)]
  const named = (phase = '') => (phase === 'back' ? 'rolling-back' : phase)
  return new Set(arrows.map(([, from, to]) => `${named(from)} → ${named(to)}`))
}

/** Notes every change of the phase in a world's record. */
function noting(world: World, seen: Set<string>): NonNullable<Setting['around']> {
  let before = world.environment?.phase ?? 'empty'
  return () => {
    const phase = world.environment?.phase ?? 'empty'
    if (phase !== before) seen.add(`${before} → ${phase}`)
    before = phase
  }
}

const blue = pipeline(base)
const green = release(blue, pipeline(moved()))
const revision = release(blue, pipeline(moved('cleanest')))

/** Lets something go wrong, or stop, at one act. */
const at = (
  moment: string,
  act: string,
  what: () => void,
  around: NonNullable<Setting['around']>,
): Setting => ({
  around: (when, name) => {
    around(when, name)
    if (when === moment && name === act) what()
  },
  target: { watch: true },
  rules: { soak: 60_000 },
})

const no = () => {
  throw new Refusal('x', 'no', '')
}

class Killed extends Error {}

const dies = () => {
  throw new Killed()
}

async function tried(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Killed) && !(error instanceof Refusal)) throw error
  }
}

/** What histories seldom come by: watches that fail, are undone or replaced; an installation that is given up. */
async function seldom(seen: Set<string>): Promise<void> {
  const afterSwitch = [
    (world: World, own: Setting) => doDeploy(world, green, {}, own),
    (world: World, own: Setting) => doDeploy(world, revision, {}, own),
    (world: World, own: Setting) => doRollback(world, false, own),
  ]
  for (const then of afterSwitch) {
    const world = newWorld()
    await doInstall(world, blue, { around: noting(world, seen) })
    const around = noting(world, seen)
    await tried(doDeploy(world, green, {}, at('before', 'ledger deploy done', dies, around)))
    await tried(then(world, { around }))
    around('after', 'the end')
  }
  const world = newWorld()
  await doInstall(world, blue)
  const job = () => {
    const held = world.platform.objects.get('dml-fact-v2')
    if (held !== undefined) world.platform.objects.set('dml-fact-v2', { ...held, state: 'failed' })
  }
  const around = noting(world, seen)
  await tried(doDeploy(world, green, {}, at('before', 'start-statement:dml-fact-v2', no, around)))
  await tried(doDeploy(world, green, {}, at('after', 'switch', job, around)))
  around('after', 'the end')
  const half = newWorld()
  const own = noting(half, seen)
  await tried(doInstall(half, blue, at('before', 'start-statement:dml-fact', no, own)))
  await doRollback(half, true, { around: own })
  own('after', 'the end')
}

test('the phases that the record goes through are those that the documents draw', async () => {
  const seen = new Set<string>()
  await seldom(seen)
  await fc.assert(
    fc.asyncProperty(shape, fc.array(eventOrRetirement, { maxLength: 6 }), async (given, events) => {
      const world = newWorld()
      const around = noting(world, seen)
      await doInstall(world, blueOf(given), { around })
      for (const one of events) await happen(world, given, one, around)
      around('after', 'the end')
    }),
    tries(Number(process.env.RUNS ?? 100)),
  )
  expect([...seen].sort()).toEqual([...drawn()].sort())
})
