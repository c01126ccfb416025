import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { columnEdges } from '../../../src/sql/lineage/lineage.js'
import { lastOf } from '../understood.js'

const file = join(resolve(process.env['SHARED_DATA'] ?? '../shared'), 'corpora/column-lineage.json')

interface Case {
  readonly test: string
  readonly setup: readonly string[]
  readonly sql: string
  /** From table and column, to table and column, and perhaps what is computed. */
  readonly exp: readonly (readonly [string, string, string, string, string?])[]
}

function readCases(): readonly Case[] {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly Case[]
  process.stdout.write(`skipped: there is no ${file} (SHARED_DATA says where shared data lies)\n`)
  return []
}

const cases = readCases()
const ifThere = cases.length > 0 ? describe : describe.skip

/** `orders.id → id`, sorted. */
function found({ setup, sql }: Case): readonly string[] {
  const edges = columnEdges(...lastOf([...setup, sql].join(';\n')))
  return edges.flatMap(({ to, from }) => from.map((column) => `${column} → ${to}`)).sort()
}

function expected({ exp }: Case): readonly string[] {
  return exp.map(([table, column, , to]) => `${table}.${column} → ${to}`).sort()
}

ifThere('the edges of the corpus (SHARED_DATA)', () => {
  test.each(cases.map((one, i) => [`${i} ${one.test}`, one] as const))('%s', (_, one) => {
    expect(found(one)).toEqual(expected(one))
  })

  test('are 168', () => expect(cases.flatMap(({ exp }) => exp)).toHaveLength(168))
})
