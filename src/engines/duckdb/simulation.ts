import type { TableComparison } from '../../checks/comparison.js'
import type { ComparedPair } from '../../plan/plan.js'
import type { Pipeline, ReleasedTable } from '../../release/release.js'
import { compareSides } from './compare/compare.js'
import type { Side } from './compare/columns.js'
import { momentText } from './duckdb.js'
import { openSession, storeName } from './open.js'
import { runPipeline, type SimulatedSide } from './simulation/run.js'
import type { Session } from './session.js'
import { causesOf } from './simulation/cause.js'
import { pairsOf } from './simulation/pairs.js'
import type { Definition } from './store/definition.js'
import { placeOf } from './store/place.js'
import { quoted } from './types/identifier.js'

export interface SimulationInput {
  readonly blue: Pipeline
  readonly green: Pipeline
  readonly released: readonly ReleasedTable[]
  /** The folder with rows of the sources; null where there is none. */
  readonly samples: string | null
  readonly catalog: string | null
  readonly database: string | null
  /** What now is to both sides, ISO 8601. */
  readonly now: string
}

/** Both versions of a pipeline, run on sample rows; of the shape that a report shows (`ReportedData`). */
export interface Simulation {
  readonly rows: string
  readonly total: number | null
  readonly comparisons: readonly TableComparison[]
  /** Why some tables are not compared, with the statements that stand in the way; null when all are. */
  readonly problem: string | null
  /** Green name of a table that differs → the identity of the first changed table upstream that differs too. */
  readonly causes: Readonly<Record<string, string>>
  /** What comes out only about as it would on Flink, and sources without rows. */
  readonly notes: readonly string[]
}

const greenName = 'bluegreen_green'

/**
 * Runs blue and green in a scratch database and compares each released table. It claims only that the same rows, read as
 * a batch, come out differently.
 * @throws Refusal where DuckDB cannot be loaded, or a sample file is not what it should be
 */
export async function simulate(input: SimulationInput): Promise<Simulation> {
  const session = await openSession(':memory:')
  try {
    await session.run(`ATTACH ':memory:' AS ${greenName}`)
    return await session.exclusive(() => simulateIn(session, input))
  } finally {
    session.close()
  }
}

async function simulateIn(session: Session, input: SimulationInput): Promise<Simulation> {
  const pairs = pairsOf(input.blue, input.green, input.released)
  const { samples, catalog, database } = input
  const setting = { session, samples, space: { catalog, database }, now: momentText(input.now) }
  const blue = await runPipeline(
    setting,
    storeName,
    input.blue,
    pairs.map((pair) => pair.blue),
  )
  const added = newTables(input.released)
  const wanted = [...pairs.map((pair) => pair.green), ...added]
  const green = await runPipeline(setting, greenName, input.green, wanted)
  const counts = await countsOf(session, added, green)
  const notes: string[] = [...new Set([...blue.notes, ...green.notes, ...counts])]
  const comparisons: TableComparison[] = []
  const missing = added.filter((name) => !green.definitions.has(name))
  for (const pair of pairs) {
    const compared = await comparePair(session, pair, blue, green, (note) => notes.push(note))
    if (compared === null) missing.push(pair.green)
    else comparisons.push(compared)
  }
  return {
    rows: 'sample rows',
    total: Math.max(blue.sourceRows, green.sourceRows),
    comparisons,
    problem: problemOf(missing, [...blue.problems, ...green.problems]),
    causes: causesOf(input.green, input.released, comparisons),
    notes,
  }
}

/** Tables that only green has: nothing to compare them with, but their jobs are to run. */
function newTables(released: readonly ReleasedTable[]): readonly string[] {
  return released.flatMap(({ blue, green }) => (blue === null && green !== null ? [green] : [])).sort()
}

async function countsOf(
  session: Session,
  tables: readonly string[],
  side: SimulatedSide,
): Promise<readonly string[]> {
  const counts: string[] = []
  for (const name of tables) {
    const definition = side.definitions.get(name)
    if (definition === undefined) continue
    const { sql } = await sideOf(session, greenName, name, definition, 'green')
    const [row] = await session.rows(`SELECT count(*) AS n FROM ${sql}`)
    counts.push(`${name} is new: ${Number(row?.['n'] ?? 0).toLocaleString('en')} rows`)
  }
  return counts
}

function problemOf(missing: readonly string[], problems: readonly string[]): string | null {
  const reasons = [...new Set(problems)]
  if (missing.length === 0 && reasons.length === 0) return null
  const tables = missing.length === 0 ? '' : `${missing.join(', ')} not compared: `
  return `${tables}${reasons.join('; ')}`
}

async function comparePair(
  session: Session,
  pair: ComparedPair,
  blue: SimulatedSide,
  green: SimulatedSide,
  note: (message: string) => void,
): Promise<TableComparison | null> {
  const [before, after] = [blue.definitions.get(pair.blue), green.definitions.get(pair.green)]
  if (before === undefined || after === undefined) return null
  const blueSide = await sideOf(session, storeName, pair.blue, before, 'blue')
  const greenSide = await sideOf(session, greenName, pair.green, after, 'green')
  return compareSides(session, pair, blueSide, greenSide, note)
}

/** A view is read where its tables are, and compared as what it gave. */
async function sideOf(
  session: Session,
  database: string,
  name: string,
  definition: Definition,
  colour: string,
): Promise<Side> {
  const { schema, table } = placeOf(name)
  const own = `${quoted(schema)}.${quoted(table)}`
  if (!definition.view) return { name, sql: `${database}.${own}`, definition }
  const sql = `temp.${quoted(`bluegreen_${colour}`)}`
  await session.run(`USE ${database}`)
  await session.run(`CREATE OR REPLACE TEMP TABLE ${sql} AS SELECT * FROM ${own}`)
  return { name, sql, definition }
}
