import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readProjects } from '../sql/corpus.js'
import { type Files, places, releaseOf, rewritten } from './release-of.js'

const corpus = `${process.env['SHARED_DATA'] ?? '../shared'}/corpora/flink-statements.jsonl`
const isThere = existsSync(corpus)
if (!isThere)
  process.stdout.write(`skipped: there is no ${corpus} (SHARED_DATA says where shared data lies)\n`)
const projects = readProjects()

/** Real statements, those of one folder together. */
function statements(): readonly (readonly string[])[] {
  const byFolder = new Map<string, string[]>()
  for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
    const { source, sql } = JSON.parse(line) as { source: string; sql: string }
    const folder = source.replace(/[/:][^/]*$/, '')
    const list = byFolder.get(folder) ?? []
    byFolder.set(folder, list)
    list.push(`${sql};\n`)
  }
  return [...byFolder.values()]
}

const edits: readonly ((sql: string) => string)[] = [
  (sql) => sql.replace(/\b\d+\b/, '4711'),
  (sql) => sql.replace(/WHERE/i, 'WHERE 1 = 1 AND'),
  (sql) => sql.replace(/\bSTRING\b/i, 'INT'),
  () => '',
  (sql) => sql + sql,
]

;(isThere ? describe : describe.skip)('projects of real statements', () => {
  const sources = isThere ? statements() : []
  const project = fc.constantFrom(...sources).chain((own) =>
    fc.record({
      chosen: fc.subarray([...own], { minLength: 1, maxLength: Math.min(own.length, 12) }),
      files: fc.integer({ min: 1, max: 4 }),
      edited: fc.nat(11),
      edit: fc.constantFrom(...edits),
    }),
  )
  const files = (texts: readonly string[], count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, file) => [
        `f${file}.sql`,
        texts.filter((_text, i) => i % count === file).join(''),
      ]),
    )

  test('are released without a mistake of ours, and a second rewrite changes nothing', () => {
    fc.assert(
      fc.property(project, ({ chosen, files: count, edited, edit }) => {
        const base = files(chosen, count)
        const head = files(
          chosen.map((sql, i) => (i === edited % chosen.length ? edit(sql) : sql)),
          count,
        )
        expectConvergence(base, head)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 200) },
    )
  })
})

;(projects.size > 0 ? describe : describe.skip).each(['cdc-tx', 'cdc-dedup'])('the project %s', (name) => {
  const base: Files = Object.fromEntries([...projects].filter(([path]) => path.startsWith(name)))

  test('is planned as it is: what is odd are warnings', () => {
    const release = releaseOf(base, base)
    expect(release).toMatchObject({ faults: [], tables: [], edits: [] })
    expect(release.warnings.length).toBeGreaterThan(0)
    expect(places(releaseOf(null, base).faults)).toEqual([])
  })

  test('takes any edit of any of its files, and a second rewrite changes nothing', () => {
    for (const [path, sql] of Object.entries(base))
      for (const edit of edits) expectConvergence(base, { ...base, [path]: edit(sql) })
  })
})

function expectConvergence(base: Files, head: Files): void {
  const release = releaseOf(base, head)
  if (release.faults.length > 0) {
    expect(release.edits).toEqual([])
    return
  }
  const again = releaseOf(base, rewritten(head, release))
  expect(again).toEqual({ ...release, edits: [], warnings: again.warnings })
}
