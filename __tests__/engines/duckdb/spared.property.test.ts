import fc from 'fast-check'
import { simulate } from '../../../src/engines/duckdb/simulation.js'
import type { Release } from '../../../src/release/release.js'
import { type Files, releaseOf, rewritten } from '../../release/release-of.js'
import { folderWith, now } from './place.js'
import { tries } from '../../tries.js'

const runs = Number(process.env['RUNS'] ?? 30)

/** A table of a random pipeline: how it is filled from one or two tables before it. */
interface Filling {
  readonly form: number
  readonly inputs: readonly [number, number]
  /** Places of columns. */
  readonly picks: readonly [number, number, number]
  readonly expressions: readonly [number, number, number]
  readonly bound: number
  /** Whether it has a column more, which its statement says at the end. */
  readonly wider: boolean
}

const columns = ['k', 'a', 'b', 'c'] as const
const column = (place: number): string => columns[place % columns.length] ?? 'k'
const nameOf = (place: number): string => (place === 0 ? 'src' : `t_${place}`)

/** What an expression makes of a column. */
const expressions: readonly ((value: string, other: string) => string)[] = [
  (value) => value,
  (value) => `${value} + 1`,
  (value, other) => `${value} + ${other}`,
  (value, other) => `CASE WHEN ${other} > 2 THEN ${value} ELSE 0 END`,
  (value) => `COALESCE(${value}, 7)`,
  (value) => `ABS(${value})`,
]

function ddl(place: number, { wider }: Filling): string {
  return `CREATE TABLE ${nameOf(place)} (k BIGINT, a BIGINT, b BIGINT, c BIGINT${wider ? ', d BIGINT' : ''});\n`
}

function queryOf({ form, inputs, picks, expressions: chosen, bound, wider }: Filling): string {
  const [x, y] = inputs.map(nameOf)
  const [p = 'k', q = 'k', r = 'k'] = picks.map(column)
  const value = (at: 0 | 1 | 2, of: string): string =>
    expressions[chosen[at]]?.(`${of}${column(picks[at])}`, `${of}${r}`) ?? p
  const last = (of: string): string => (wider ? `, ${of}${p}` : '')
  const own = `${value(0, '')}, ${value(1, '')}, ${value(2, '')}${last('')}`
  switch (form) {
    case 0:
      return `SELECT k, ${own} FROM ${x} WHERE ${q} > ${bound}`
    case 1:
      return `SELECT x.k, ${value(0, 'x.')}, ${value(1, 'y.')}, y.c${last('x.')} FROM ${x} AS x LEFT JOIN ${y} AS y ON x.${p} = y.${q}`
    case 2:
      return `SELECT ${p}, MIN(${value(0, '')}), MAX(${value(1, '')}), COUNT(*)${wider ? `, SUM(${r})` : ''} FROM ${x} GROUP BY ${p}`
    case 3:
      return `SELECT k, ${own} FROM ${x} UNION ALL SELECT k, a, b, c${last('')} FROM ${y} WHERE ${q} < ${bound}`
    case 4:
      return `SELECT DISTINCT k, ${own} FROM ${x}`
    case 5:
      return `WITH w AS (SELECT * FROM ${x} WHERE ${q} > ${bound}) SELECT k, ${own} FROM w`
    case 6:
      return `SELECT k, ${own} FROM ${x} WHERE ${q} IN (SELECT ${r} FROM ${y} WHERE ${p} > ${bound})`
    default:
      return `SELECT k, v, b, c${last('')} FROM (SELECT k, a, b, c, ${value(0, '')} AS v FROM ${x}) AS i WHERE EXISTS (SELECT 1 FROM ${y} AS o WHERE o.${q} = i.${r})`
  }
}

function files(tables: readonly Filling[], views: readonly boolean[]): Files {
  const made = tables.map((filling, i): [string, string] => {
    const name = nameOf(i + 1)
    const query = queryOf(filling)
    const names = `k, a, b, c${filling.wider ? ', d' : ''}`
    const isView = views[i] === true
    const sql = isView
      ? `CREATE VIEW ${name} (${names}) AS ${query};`
      : `${ddl(i + 1, filling)}INSERT INTO ${name} ${query};`
    return [`${name}.sql`, sql]
  })
  return {
    'src.sql': 'CREATE TABLE src (k BIGINT, a BIGINT, b BIGINT, c BIGINT);',
    ...Object.fromEntries(made),
  }
}

const filling = (place: number): fc.Arbitrary<Filling> =>
  fc.record({
    form: fc.nat(7),
    inputs: fc.tuple(fc.nat(place), fc.nat(place)),
    picks: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    expressions: fc.tuple(...([0, 1, 2] as const).map(() => fc.nat(expressions.length - 1))) as fc.Arbitrary<
      [number, number, number]
    >,
    bound: fc.nat(3),
    wider: fc.boolean(),
  })

/** A pipeline, and what its author makes of one of its tables: most often one expression or a column more. */
const edit = fc
  .tuple(...[0, 1, 2, 3, 4, 5].map(filling))
  .chain((tables) =>
    fc.record({
      tables: fc.constant(tables),
      views: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      at: fc.nat(3),
      other: filling(0),
      part: fc.constantFrom('expressions', 'expressions', 'picks', 'wider', 'bound'),
    }),
  )
  .map(({ tables, views, at, other, part }) => {
    const after = tables.map((table, i) => (i === at ? { ...table, [part]: other[part] } : table))
    return { before: files(tables, views), after: files(after, views) }
  })

const rows = Array.from({ length: 12 }, (_, i) => [i % 5, (i * 7) % 4, (i * 3) % 5, i % 3].join(','))
const samples = folderWith({ 'src.csv': `k,a,b,c\n${rows.join('\n')}\n` })

async function compared({ blue, green, tables }: Release) {
  const setting = { samples, catalog: null, database: null, now }
  const { comparisons, problem } = await simulate({ blue, green, released: tables, ...setting })
  expect(problem).toBeNull()
  return comparisons
}

describe('whatever the pipeline and the change', () => {
  it('what could be spared comes out of a full rebuild as it is, row by row', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(edit, async ({ before, after }) => {
        const release = releaseOf(before, after)
        expect(release.faults).toEqual([])
        const sparable = new Set(release.sparable.map(({ identity }) => identity))
        fc.pre(sparable.size > 0)
        found += sparable.size
        const differing = (await compared(release)).filter(
          ({ added, removed, changed }) => added + removed + changed > 0,
        )
        expect(differing.map(({ identity }) => identity).filter((table) => sparable.has(table))).toEqual([])
      }),
      tries(runs),
    )
    expect(found).toBeGreaterThan(runs)
  }, 600_000)

  it('a minimal closure moves the rest, keeps every invariant, and converges', () => {
    fc.assert(
      fc.property(edit, ({ before, after }) => {
        const [full, minimal] = [
          releaseOf(before, after),
          releaseOf(before, after, { options: { closure: 'minimal' } }),
        ]
        const names = (list: readonly { readonly identity: string }[]) => list.map(({ identity }) => identity)
        expect([...names(minimal.tables), ...names(minimal.sparable)].sort()).toEqual(names(full.tables))
        expect(names(minimal.sparable)).toEqual(names(full.sparable))
        const moved = new Set(names(minimal.tables))
        const spared = new Set(names(minimal.sparable))
        for (const { reads, writes } of minimal.green.statements) {
          expect(writes.filter((table) => moved.has(table))).toEqual([])
          if (!writes.every((table) => spared.has(table)))
            expect(reads.filter((table) => moved.has(table))).toEqual([])
        }
        const again = releaseOf(before, rewritten(after, minimal), { options: { closure: 'minimal' } })
        expect(again).toEqual({ ...minimal, edits: [], warnings: again.warnings })
      }),
      tries(runs * 5),
    )
  }, 600_000)
})
