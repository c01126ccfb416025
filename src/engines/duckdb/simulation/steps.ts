import type { Step } from '../../../plan/plan.js'
import type { Pipeline, PipelineStatement } from '../../../release/release.js'

/** The steps that make and fill the needed tables, in the pipeline's order; sources first. */
export function simulationSteps(pipeline: Pipeline, needed: ReadonlySet<string>): readonly Step[] {
  const externals = new Set(
    pipeline.tables.filter((table) => table.kind === 'external').map((table) => table.name),
  )
  const statements = pipeline.statements.filter((statement) =>
    statement.writes.some((table) => needed.has(table)),
  )
  const own = statements.filter((statement) => !statement.writes.some((table) => externals.has(table)))
  const expected = [...externals]
    .filter((name) => needed.has(name))
    .map((name) => expectation(pipeline, name))
  return [...expected, ...own.map(stepOf)]
}

const kinds = {
  table: 'create-table',
  view: 'create-view',
  alter: 'alter-table',
  job: 'start-statement',
  seed: 'seed',
} as const

function stepOf(statement: PipelineStatement): Step {
  const { name, kind, reads, writes, file, line, sql, hash } = statement
  const made = kind === 'table' || kind === 'view' || kind === 'alter'
  const object = made ? (writes[0] ?? name) : name
  return {
    ...blank,
    id: `${kinds[kind]}:${object}`,
    kind: kinds[kind],
    object,
    file,
    line,
    sql,
    content: hash,
    reads,
    writes,
  }
}

/** A source: its CREATE, where the project has it, and its ALTERs. */
function expectation(pipeline: Pipeline, name: string): Step {
  const said = pipeline.statements.filter((statement) => statement.writes.includes(name))
  const [first] = said
  const declared = said.some((statement) => statement.kind === 'table')
  const sql = !declared ? null : said.map((one) => one.sql.replace(/;\s*$/, '')).join(';\n')
  const { file, line } = first ?? { file: '', line: 0 }
  return { ...blank, id: `expect-external:${name}`, kind: 'expect-external', object: name, file, line, sql }
}

const blank = {
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  content: null,
  properties: {},
  touches: [],
  reads: [],
  writes: [],
} as const
