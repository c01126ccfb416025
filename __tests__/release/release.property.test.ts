import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makePlan } from '../../src/plan/make.js'
import type { Release } from '../../src/release/release.js'
import { parseSql } from '../../src/sql/parse.js'
import {
  changed,
  changesTo,
  expectedInPlace,
  expectedRelease,
  plain,
  partsTwins,
  renaming,
  swaps,
} from './random-change.js'
import { ownNames, plainStyle, project, type ProjectModel, rendered, style } from './random-project.js'
import { target } from '../plan/pipelines.js'
import { type Files, releaseOf, rewritten } from './release-of.js'

const runs = { numRuns: Number(process.env['RUNS'] ?? 100) }

/** A project, what its author makes of it, and how both are written. */
const edit = (...more: readonly 'rename'[]) =>
  project
    .chain((before) =>
      fc.record({
        before: fc.constant(before),
        after: changesTo(before, more).map((changes) => changed(before, changes)),
        style,
      }),
    )
    .filter(({ before, after }) => !swaps(before, after) && !partsTwins(before, after))

const idOf = (model: ProjectModel, index: number): string => ownNames(model)(index).join('.')

/** What is told of tables, but for places and for what only words can say. */
const told = ({ tables }: Release) =>
  tables.map((table) => ({
    ...table,
    ...{ line: 0, file: '', differences: [] },
    reason: table.reason.replace(/ at \S+:\d+/, ''),
    change: table.change === 'cosmetic' ? 'none' : table.change,
  }))

/** The hash of the plan for an environment of which nothing is known yet. */
const planHash = (release: Release): string => makePlan(release, null, target).hash

describe('whatever the project and the change', () => {
  test('exactly what changed and what follows from it moves', () => {
    fc.assert(
      fc.property(edit(), ({ before, after }) => {
        const release = releaseOf(plain(before), plain(after))
        fc.pre(release.faults.length === 0)
        const names = (places: ReadonlySet<number>): readonly string[] =>
          [...places].map((index) => idOf(before, index)).sort()
        const inPlace = new Set(release.inPlace.map(({ identity }) => identity))
        const moved = release.tables.map(({ identity }) => identity).filter((id) => !inPlace.has(id))
        expect([...moved].sort()).toEqual(names(expectedRelease(before, after)))
        expect([...inPlace].sort()).toEqual(names(expectedInPlace(before, after)))
      }),
      runs,
    )
  })

  test('no green reads a blue that moves, every writer writes green, and no name stands twice', () => {
    fc.assert(
      fc.property(edit('rename'), ({ before, after, style }) => {
        const release = releaseOf(plain(before), rendered(after, style))
        if (release.faults.length > 0) expect(release.edits).toEqual([])
        fc.pre(release.faults.length === 0)
        const moved = release.tables.filter(({ blue, green }) => blue !== null && blue !== green)
        const blues = new Set(moved.map(({ blue }) => blue))
        for (const { reads, writes } of release.green.statements) {
          expect(reads.filter((table) => blues.has(table))).toEqual([])
          expect(writes.filter((table) => blues.has(table))).toEqual([])
        }
        const greens = release.tables.flatMap(({ green }) => green ?? [])
        expect(new Set(greens).size).toBe(greens.length)
        const all = release.green.tables.map(({ name }) => name)
        expect(new Set(all).size).toBe(all.length)
        const statements = release.green.statements.map(({ name }) => name)
        expect(new Set(statements).size).toBe(statements.length)
      }),
      runs,
    )
  })

  test('what is rewritten still parses, and differs in names alone', () => {
    fc.assert(
      fc.property(edit('rename'), ({ before, after, style }) => {
        const head = rendered(after, style)
        const release = releaseOf(plain(before), head)
        const files = rewritten(head, release)
        for (const [path, text] of Object.entries(files)) {
          if (!path.endsWith('.sql')) continue
          const [was, is] = [parseSql(head[path] ?? ''), parseSql(text)]
          expect(is.faults).toEqual([])
          expect(is.statements.map(({ kind }) => kind)).toEqual(was.statements.map(({ kind }) => kind))
          expect(is.statements.map(({ names }) => names.map(({ role }) => role))).toEqual(
            was.statements.map(({ names }) => names.map(({ role }) => role)),
          )
        }
        for (const { file, start, end, text } of release.edits) {
          const before = (head[file] ?? '').slice(start, end)
          expect(before.replace(/(_v\d+)?$/, '')).toBe(text.replace(/(_v\d+)?$/, ''))
        }
      }),
      runs,
    )
  })

  test('a rewrite made twice is made once, and changes nothing about the plan', () => {
    fc.assert(
      fc.property(edit('rename'), ({ before, after, style }) => {
        const [base, head] = [plain(before), rendered(after, style)]
        const release = releaseOf(base, head)
        fc.pre(release.faults.length === 0)
        const again = releaseOf(base, rewritten(head, release))
        expect(again).toEqual({ ...release, edits: [], warnings: again.warnings })
        expect(planHash(again)).toBe(planHash(release))
      }),
      runs,
    )
  })

  test('undoing the change undoes the rewrite, byte for byte', () => {
    fc.assert(
      fc.property(edit(), ({ before, after, style }) => {
        const base = rendered(before, style)
        const release = releaseOf(base, rendered(after, style))
        fc.pre(release.faults.length === 0)
        const undone = rendered(before, style, greenNames(before, release))
        const back = releaseOf(base, undone)
        expect(back).toMatchObject({ tables: [], faults: [] })
        expect(rewritten(undone, back)).toEqual(base)
      }),
      runs,
    )
  })

  test('comments, spacing and the case of keywords change nothing', () => {
    fc.assert(
      fc.property(edit('rename'), style, ({ before, after, style }, other) => {
        const release = releaseOf(plain(before), plain(after))
        fc.pre(release.faults.length === 0)
        const written = releaseOf(rendered(before, other), rendered(after, style))
        expect(told(written)).toEqual(told(release))
        expect(written.hash).toBe(release.hash)
        expect(planHash(written)).toBe(planHash(release))
      }),
      runs,
    )
  })

  test('where files stand, and in which order, changes nothing', () => {
    fc.assert(
      fc.property(edit(), ({ before, after }) => {
        const release = releaseOf(plain(before), plain(after))
        fc.pre(release.faults.length === 0)
        const moved = releaseOf(elsewhere(plain(before)), elsewhere(plain(after)))
        expect(told(moved)).toEqual(told(release))
        expect(moved.hash).toBe(release.hash)
        expect(planHash(moved)).toBe(planHash(release))
      }),
      runs,
    )
  })

  test('a bump by hand changes nothing', () => {
    const bump = edit().chain((one) =>
      fc.record({ one: fc.constant(one), bumped: fc.nat(8), to: fc.integer({ min: 2, max: 9 }) }),
    )
    fc.assert(
      fc.property(bump, ({ one: { before, after }, bumped, to }) => {
        const release = releaseOf(plain(before), plain(after))
        const table = after.tables[bumped]
        fc.pre(release.faults.length === 0 && table?.gone === false && table.kind !== 'external')
        fc.pre(before.tables[bumped]?.gone === false)
        const last = (table.name.at(-1) ?? '').replace(/_v\d+$/, '')
        // The name of another table would be that other table.
        fc.pre(![...before.tables, ...after.tables].some(({ name }) => name.at(-1) === `${last}_v${to}`))
        const naming = renaming(after, (index) => (index === bumped ? `${last}_v${to}` : undefined))
        const head = rendered(after, plainStyle, naming)
        const again = releaseOf(plain(before), head)
        expect(again.faults).toEqual([])
        expect(told(again)).toEqual(told(release))
        expect(again.hash).toBe(release.hash)
        expect(rewritten(head, again)).toEqual(rewritten(plain(after), release))
      }),
      runs,
    )
  })
})

describe('two branches of one baseline, each rewritten, merged', () => {
  const branches = project.chain((before) =>
    fc.record({
      before: fc.constant(before),
      ours: changesTo(before),
      theirs: changesTo(before),
    }),
  )

  test('plan and rewrite as one branch with both changes', () => {
    fc.assert(
      fc.property(branches, ({ before, ours, theirs }) => {
        // What is gone is gone from the queries of the model too, so that it would be a change of other tables.
        const own = ours.filter(({ what }) => what !== 'gone')
        const touched = new Set(own.map(({ index }) => index))
        const others = theirs.filter(({ index, what }) => !touched.has(index) && what !== 'gone')
        const base = plain(before)
        const [left, right, both] = [own, others, [...own, ...others]].map((changes) => {
          const head = plain(changed(before, changes))
          const release = releaseOf(base, head)
          return release.faults.length === 0 ? rewritten(head, release) : null
        })
        const head = left && right && mergedFiles(base, left, right)
        fc.pre(head !== null && head !== undefined && both !== null)
        const release = releaseOf(base, head)
        expect(release.faults).toEqual([])
        expect(rewritten(head, release)).toEqual(both)
      }),
      runs,
    )
  })
})

describe('whatever is listed, excluded and pinned', () => {
  const wanted = edit('rename').chain((one) =>
    fc.record({
      one: fc.constant(one),
      listed: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
      excluded: fc.uniqueArray(fc.nat(8), { maxLength: 2 }),
      pinned: fc.nat(8),
      version: fc.integer({ min: 2, max: 5 }),
    }),
  )

  test('what is excluded stays as it runs, and a second rewrite changes nothing', () => {
    fc.assert(
      fc.property(wanted, ({ one: { before, after }, listed, excluded, pinned, version }) => {
        const known = (indices: readonly number[]): readonly string[] =>
          indices.filter((index) => before.tables[index]?.gone === false).map((index) => idOf(before, index))
        const options = {
          tables: known(listed),
          exclude: known(excluded),
          versions: Object.fromEntries(known([pinned]).map((id) => [id, version])),
        }
        const [base, head] = [plain(before), plain(after)]
        const release = releaseOf(base, head, { options })
        if (release.faults.length > 0) expect(release.edits).toEqual([])
        fc.pre(release.faults.length === 0)
        for (const { identity } of release.excluded) {
          const own = (statements: Release['blue']['statements']) =>
            statements.filter(({ writes }) => writes.includes(identity)).map(({ name, hash }) => [name, hash])
          expect(own(release.green.statements)).toEqual(own(release.blue.statements))
        }
        const again = releaseOf(base, rewritten(head, release), { options })
        expect(again).toEqual({ ...release, edits: [], warnings: again.warnings })
      }),
      runs,
    )
  })
})

/** The names under which a release leaves the tables of a model. */
function greenNames(model: ProjectModel, release: Release) {
  const greens = new Map(release.tables.map(({ identity, green }) => [identity, green]))
  return renaming(model, (index) => {
    const id = idOf(model, index)
    const green = greens.get(id)
    const qualifier = id.slice(0, id.length - (ownNames(model)(index).at(-1) ?? '').length)
    return green === undefined || green === null ? undefined : green.slice(qualifier.length)
  })
}

/** The same files under other names in the opposite order. */
function elsewhere(files: Files): Files {
  const paths = Object.keys(files).sort().reverse()
  return Object.fromEntries(
    paths.map((path, i) => [
      `p${String(i).padStart(3, '0')}.${path.split('.').at(-1) ?? ''}`,
      files[path] ?? '',
    ]),
  )
}

/** File by file as git would; null where both changed one file, each in its way. */
function mergedFiles(base: Files, ours: Files, theirs: Files): Files | null {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)])]
  const picked = paths.map((path) => {
    const [was, our, their] = [base[path], ours[path], theirs[path]]
    if (our === their || their === was) return { path, text: our, clash: false }
    return { path, text: their, clash: our !== was }
  })
  if (picked.some(({ clash }) => clash)) return null
  return Object.fromEntries(picked.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])))
}
