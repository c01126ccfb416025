import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSql } from '../../../src/sql/parse.js'
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

function weSay({ sql }: Line): boolean {
  return parseSql(sql).statements.some((statement) => stateOf(statement, noTables).stateful === true)
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

  test('but for those that are explained', () => {
    const explained = Object.values(differences).flat()
    expect(failed.map(({ id }) => id.replace('apache-flink-planner/', ''))).toEqual([...explained].sort())
  })
})
