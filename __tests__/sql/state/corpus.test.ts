import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSql } from '../../../src/sql/parse.js'
import type { StateVerdict } from '../../../src/sql/statement.js'
import { noTables } from '../../../src/sql/schema/table-schema.js'
import { stateOf } from '../../../src/sql/state/state.js'

const file = join(resolve(process.env['SHARED_DATA'] ?? '../shared'), 'corpora/flink-statements.jsonl')

interface Line {
  readonly id: string
  readonly sql: string
  readonly planned?: { readonly streaming: boolean; readonly operators: readonly string[] }
}

function readPlanned(): readonly (Line & Required<Pick<Line, 'planned'>>)[] {
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return lines.flatMap((line) => {
      const { id, sql, planned } = JSON.parse(line) as Line
      return planned?.streaming === true ? [{ id, sql, planned }] : []
    })
  }
  process.stdout.write(`skipped: there is no ${file} (SHARED_DATA says where shared data lies)\n`)
  return []
}

/** Physical operators that keep no state; every other one does. */
const stateless =
  /^(\w*Calc|\w*Scan|\w*Sink|Exchange|Union|Values|Expand|\w*Correlate|Reused|WatermarkAssigner|MiniBatchAssigner|WindowTableFunction|LookupJoin|ChangelogNormalize|DropUpdateBefore|ProcessTableFunction|(MLPredict|VectorSearch)TableFunction)$/

const planned = readPlanned()

function flinkSays({ planned: { operators } }: (typeof planned)[number]): boolean {
  return operators.some((operator) => !stateless.test(operator))
}

function verdictsOn({ sql }: Line): readonly StateVerdict[] {
  return parseSql(sql).statements.map((statement) => stateOf(statement, noTables))
}

function weSay(line: Line): boolean {
  return verdictsOn(line).some(({ stateful }) => stateful === true)
}

/** Whether a reason ends with a place in the text: `GROUP BY at 12:3`. */
function isPlaced(reason: string, sql: string): boolean {
  const [, line, column] = /^\S.* at (\d+):(\d+)$/.exec(reason) ?? []
  const text = sql.split('\n')[Number(line) - 1]
  return text !== undefined && Number(column) >= 1 && Number(column) <= text.length
}

/** Where the two differ, by class. The corpus holds statements alone: no DDL of the tables that they name. */
const differences: Readonly<Record<string, readonly string[]>> = {
  'a view whose DDL is not there hides the state': ['01901', '01902', '02073'],
  'a processing-time join with a view, or with a table that is no lookup table, whose DDL is not there': [
    '02359',
    '02683',
    '02684',
    '02685',
    '02686',
    '02687',
    '02688',
    '02689',
    '02690',
    '02691',
    '02692',
  ],
  'the planner proves that conditions on several columns contradict each other': ['02343', '02580', '02641'],
  'the plan that was printed shows only the source': ['01928'],
}

const ifThere = planned.length > 0 ? describe : describe.skip

ifThere('the streaming plans of the corpus (SHARED_DATA)', () => {
  const failed = planned.filter((line) => flinkSays(line) !== weSay(line))
  const agreement = 1 - failed.length / planned.length

  test('agree', () => {
    const share = (100 * agreement).toFixed(2)
    process.stdout.write(
      `state: ${planned.length - failed.length} of ${planned.length} streaming plans, ${share} %\n`,
    )
    expect(planned).toHaveLength(866)
    expect(agreement).toBeGreaterThanOrEqual(0.97)
  })

  test('each has one verdict', () => {
    const without = planned.filter(
      (line) => verdictsOn(line).filter(({ stateful }) => stateful !== null).length !== 1,
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('each that keeps state is told why, and where', () => {
    const stateful = planned.flatMap((line) =>
      verdictsOn(line).flatMap(({ stateful: is, reasons }) => (is === true ? [{ ...line, reasons }] : [])),
    )
    const untold = stateful.filter(
      ({ sql, reasons }) => reasons.length === 0 || !reasons.every((reason) => isPlaced(reason, sql)),
    )
    expect(untold.map(({ id, reasons }) => [id, ...reasons])).toEqual([])
    expect(stateful.length).toBeGreaterThanOrEqual(645)
  })

  test('but for those that are explained', () => {
    const explained = Object.values(differences).flat()
    expect(failed.map(({ id }) => id.replace('apache-flink-planner/', ''))).toEqual([...explained].sort())
  })
})
