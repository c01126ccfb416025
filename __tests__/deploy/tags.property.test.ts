import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Pipeline, Release } from '../../src/release/release.js'
import { type Files, releaseOf, rewritten } from '../release/release-of.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  picture,
  type World,
} from './stage.js'
import { consumersIn, watcher } from './watcher.js'
import { tries } from '../tries.js'

/** Releases of one project after another, as git makes them: edits, a rewrite, a tag. */
interface Round {
  /** Table → the new constant in its job. */
  readonly edits: Readonly<Record<number, number>>
  /** Table → its new retention in days. */
  readonly days: Readonly<Record<number, number>>
  readonly excluded: readonly number[]
  /** How an environment takes the tag: not at all, at once, after a first push, after going back and forth. */
  readonly way: 'missed' | 'straight' | 'revised' | 'rolled-back'
  readonly retired: boolean
}

const count = 4
/** What each table reads; the last is a sink beside the view. */
const inputs: readonly (readonly string[])[] = [['src'], ['t0'], ['t0'], ['t1', 't2']]
const options = { published: ['shown'] }

const table = (name: string, days: number) =>
  `CREATE TABLE ${name} (id STRING NOT NULL, amount BIGINT, PRIMARY KEY (id) NOT ENFORCED) WITH ('connector' = 'x', 'kafka.retention.time' = '${days} d');\n`
const job = (name: string, constant: number, reads: readonly string[]) =>
  `INSERT INTO ${name} SELECT ${reads[0] ?? ''}.id, ${reads[0] ?? ''}.amount + ${constant} FROM ${reads.join(', ')};\n`

const first: Files = Object.fromEntries<string>([
  ['src.sql', 'CREATE TABLE src (id STRING, amount BIGINT);\n'],
  ['shown.sql', 'CREATE VIEW shown AS SELECT id, amount + 0 AS amount FROM t1;\n'],
  ...inputs.flatMap((reads, index): [string, string][] => [
    [`t${index}/ddl.sql`, table(`t${index}`, 1)],
    [`t${index}/dml.sql`, job(`t${index}`, 0, reads)],
  ]),
])

/** The files with a round's edits, made by somebody who looks at them as they are. */
function edited(files: Files, { edits, days }: Pick<Round, 'edits' | 'days'>): Files {
  const change = (path: string, pattern: RegExp, to: string): [string, string] => [
    path,
    (files[path] ?? '').replace(pattern, to),
  ]
  return {
    ...files,
    ...Object.fromEntries([
      ...Object.entries(edits).map(([index, constant]) =>
        Number(index) < count
          ? change(`t${index}/dml.sql`, /amount \+ \d+/, `amount + ${constant}`)
          : change('shown.sql', /amount \+ \d+/, `amount + ${constant}`),
      ),
      ...Object.entries(days).map(([index, to]) => change(`t${index}/ddl.sql`, /'\d+ d'/, `'${to} d'`)),
    ]),
  }
}

interface Tagged {
  readonly release: Release
  /** The same release as it stood after its first push. */
  readonly draft: Release
  readonly files: Files
}

function tagged(before: Files, round: Round): Tagged {
  const given = {
    options: { ...options, exclude: round.excluded.map((index) => (index < count ? `t${index}` : 'shown')) },
  }
  const pushed = edited(before, {
    edits: Object.fromEntries(Object.entries(round.edits).slice(0, 1)),
    days: {},
  })
  const draft = releaseOf(before, pushed, given)
  const head = edited(rewritten(pushed, draft), round)
  const release = releaseOf(before, head, given)
  return { release, draft, files: rewritten(head, release) }
}

const some = (keys: number, to: number) =>
  fc.dictionary(fc.nat(keys).map(String), fc.integer({ min: 1, max: to }), { maxKeys: 2 })

const round = (
  excluded: fc.Arbitrary<readonly number[]>,
  ways: readonly Round['way'][],
): fc.Arbitrary<Round> =>
  fc.record({
    edits: some(count, 9),
    days: some(count - 1, 3),
    excluded,
    way: fc.constantFrom(...ways),
    retired: fc.boolean(),
  })

/** An environment, and the pipelines that ever served in it. */
interface Site {
  readonly world: World
  readonly served: Pipeline[]
  /** Views that may be pinned. */
  readonly held: readonly string[]
}

async function takes(site: Site, { release, draft }: Tagged, { way, retired }: Round): Promise<void> {
  const { world } = site
  world.time += 60_000
  const colours = [...site.served, release.blue, release.green, draft.green]
  const around = watcher(world, colours, site.held)
  if (way === 'missed') return
  if (way === 'revised') await doDeploy(world, draft, {}, { around })
  if (way === 'rolled-back') {
    await doDeploy(world, release, {}, { around })
    if (world.environment?.previous != null) await doRollback(world, false, { around })
  }
  await doDeploy(world, release, {}, { around })
  site.served.push(draft.green, release.green)
  expect((await doStatus(world)).drift).toEqual([])
  if (retired) await doRetire(world, { around })
}

async function installed(files: Files, held: readonly string[] = []): Promise<Site> {
  const world = newWorld()
  const serves = releaseOf(files, files, { options }).green
  await doInstall(world, serves)
  return { world, served: [serves], held }
}

/** What runs, without what only histories differ in: times, and consumers that keep a table that was once a sink. */
function state(world: World, { green }: Release) {
  const { objects, consumers: shown } = picture(world)
  const wanted = consumersIn(green)
  const consumers = Object.fromEntries(Object.entries(shown).filter(([name]) => name in wanted))
  const own = world.environment?.objects ?? []
  return { objects, consumers, recorded: own.map((object) => ({ ...object, since: null })) }
}

async function straight(before: Files, release: Release) {
  const { world } = await installed(before)
  await doDeploy(world, release)
  await doRetire(world)
  return state(world, release)
}

test('an environment that missed releases, or ran earlier revisions of them, ends where a new one does', async () => {
  const rounds = fc.array(round(fc.constant([]), ['missed', 'straight', 'revised', 'rolled-back']), {
    maxLength: 3,
  })
  const last = round(fc.constant([]), ['straight', 'revised', 'rolled-back'])
  await fc.assert(
    fc.asyncProperty(rounds, last, async (missed, end) => {
      const site = await installed(first)
      let files = first
      for (const one of missed) {
        const tag = tagged(files, one)
        await takes(site, tag, one)
        files = tag.files
      }
      const { release, draft } = tagged(files, end)
      expect(release.faults).toEqual([])
      await takes(site, { release, draft, files }, end)
      await doRetire(site.world)
      expect(state(site.world, release)).toEqual(await straight(files, release))
    }),
    tries(Number(process.env.RUNS ?? 40)),
  )
})

test('what was left out of releases stays on blue, and is gone without a trace once it is released', async () => {
  const leaving = fc.uniqueArray(fc.nat(count), { minLength: 1, maxLength: 2 })
  const rounds = fc.array(round(leaving, ['straight', 'revised', 'rolled-back']), {
    minLength: 1,
    maxLength: 3,
  })
  const last = round(fc.constant([]), ['straight', 'rolled-back'])
  await fc.assert(
    fc.asyncProperty(rounds, last, async (before, end) => {
      const site = await installed(first, ['shown'])
      let files = first
      for (const one of before) {
        const tag = tagged(files, one)
        fc.pre(tag.release.faults.length === 0)
        await takes(site, tag, one)
        files = tag.files
      }
      const everything = { ...end, edits: { 0: 10, 1: 11, 2: 12, 3: 13, 4: 14 } }
      const tag = tagged(files, everything)
      await takes(site, tag, everything)
      await doRetire(site.world)
      expect(state(site.world, tag.release)).toEqual(await straight(files, tag.release))
    }),
    tries(Number(process.env.RUNS ?? 40)),
  )
})
