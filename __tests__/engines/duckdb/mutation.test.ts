import { simulate } from '../../../src/engines/duckdb/simulation.js'
import { simulationSteps } from '../../../src/engines/duckdb/simulation/steps.js'
import type { SnapshotFile } from '../../../src/project/snapshot.js'
import type { Pipeline, PipelineTable, Release } from '../../../src/release/release.js'
import { example, fileAt, filesUnder, releaseTo } from './example.js'
import { mutations, rewordings, unseen } from './mutations.js'
import { applyAll, now, open } from './place.js'

type Row = Readonly<Record<string, unknown>>
type Tables = ReadonlyMap<string, readonly Row[]>

const files = filesUnder(example)

/** The example with one text changed; it stands in exactly one file. */
function mutated(from: string, to: string): readonly SnapshotFile[] {
  const holders = files.filter((file) => file.text.includes(from))
  expect(holders.map((file) => file.path)).toHaveLength(1)
  return files.map((file) =>
    file.text.includes(from) ? fileAt(file.path, file.text.replace(from, to)) : file,
  )
}

/** Every row that a pipeline makes, by the identity of its table. */
async function rowsOf({ tables, ...pipeline }: Pipeline): Promise<Tables> {
  const engine = await open({ samples: `${example}/samples` })
  await applyAll(engine, simulationSteps({ tables, ...pipeline }, new Set(tables.map((table) => table.name))))
  const found = new Map<string, readonly Row[]>()
  for (const { name, identity, kind } of tables)
    if (kind !== 'external') found.set(identity, await engine.query(`SELECT * FROM ${name}`))
  await engine.close()
  return found
}

const keyOf = (row: Row, key: readonly string[]) => JSON.stringify(key.map((column) => row[column]))

/** What differs between two lists of rows with a key, found without a database. */
function difference(blue: readonly Row[], green: readonly Row[], key: readonly string[]) {
  const [before, after] = [blue, green].map((rows) => new Map(rows.map((row) => [keyOf(row, key), row])))
  const pairs = [...(before ?? [])].flatMap(([at, row]) => {
    const other = after?.get(at)
    return other === undefined ? [] : [[row, other] as const]
  })
  const columns = Object.keys(blue[0] ?? {}).map((column) => {
    const changed = pairs.filter(
      ([row, other]) => JSON.stringify(row[column]) !== JSON.stringify(other[column]),
    ).length
    return { column, changed }
  })
  return {
    added: green.length - pairs.length,
    removed: blue.length - pairs.length,
    changed: pairs.filter(([row, other]) => JSON.stringify(row) !== JSON.stringify(other)).length,
    columns: columns.filter((one) => one.changed > 0),
  }
}

const sorted = (rows: readonly Row[] = []) => rows.map((row) => JSON.stringify(row)).sort()

const simulated = ({ blue, green, tables }: Release) =>
  simulate({
    blue,
    green,
    released: tables,
    samples: `${example}/samples`,
    catalog: null,
    database: null,
    now,
  })

describe('a mistake in the example', () => {
  let before: Tables
  let tables: readonly PipelineTable[]
  beforeAll(async () => {
    const { blue } = await releaseTo(files)
    tables = blue.tables
    before = await rowsOf(blue)
  })

  it.each(mutations)('in %s is found and located: %s → %s', async (_, from, to) => {
    const release = await releaseTo(mutated(from, to))
    expect(release.faults).toEqual([])
    const [result, after] = [await simulated(release), await rowsOf(release.green)]
    const differing = [...before]
      .filter(([table, rows]) => sorted(rows).join() !== sorted(after.get(table)).join())
      .map(([table]) => table)
    const found = result.comparisons.filter(({ added, removed, changed }) => added + removed + changed > 0)
    expect(differing.length).toBeGreaterThan(0)
    expect(found.map((one) => one.identity).sort()).toEqual(differing.sort())
    for (const { identity, added, removed, changed, columns, by } of found) {
      const key = tables.find((table) => table.identity === identity)?.primaryKey ?? []
      const located = { added, removed, changed, columns }
      if (by === 'key' && key.length > 0)
        expect({ identity, ...located }).toEqual({
          identity,
          ...difference(before.get(identity) ?? [], after.get(identity) ?? [], key),
        })
    }
    expect(Object.keys(result.causes).sort()).toEqual(found.map((one) => one.green).sort())
  })

  it.each(unseen)('in %s that no sample row shows is not made up: %s → %s', async (_, from, to) => {
    const release = await releaseTo(mutated(from, to))
    const [result, after] = [await simulated(release), await rowsOf(release.green)]
    expect(
      [...before].filter(([table, rows]) => sorted(rows).join() !== sorted(after.get(table)).join()),
    ).toEqual([])
    expect(result.comparisons.filter(({ added, removed, changed }) => added + removed + changed > 0)).toEqual(
      [],
    )
  })

  it.each(rewordings)('that is none shows no difference: %s → %s', async (from, to) => {
    const release = await releaseTo(mutated(from, to))
    expect(release.tables.length).toBeGreaterThan(0)
    const result = await simulated(release)
    expect(result.problem).toBeNull()
    expect(
      result.comparisons.filter(
        ({ added, removed, changed, schema }) => added + removed + changed + schema.length > 0,
      ),
    ).toEqual([])
  })
})
