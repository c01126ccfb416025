import type { SqlStatement, StatementKind } from '../sql/statement.js'

/** What a statement is to a release (DESIGN §4). */
export type Part = 'definition' | 'job' | 'seed' | 'script'

const definitions: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'create-table',
  'create-view',
  'alter-table',
  'alter-view',
  'alter-materialized-table',
])
const jobs: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'insert',
  'statement-set',
  'create-table-as',
  'create-materialized-table',
])
const seeds: ReadonlySet<StatementKind> = new Set<StatementKind>(['insert-values', 'statement-set-values'])

/** Definition (CREATE, ALTER), job (INSERT … SELECT, statement set, CTAS, materialized table), seed, or script. */
export function partOf(statement: SqlStatement): Part {
  if (definitions.has(statement.kind)) return 'definition'
  if (jobs.has(statement.kind)) return 'job'
  return seeds.has(statement.kind) ? 'seed' : 'script'
}

/** Whether the statement makes a table, view or materialized table. */
export function creates(statement: SqlStatement): boolean {
  return statement.definition !== null
}

/** Whether it alters one that another statement makes. */
export function alters(statement: SqlStatement): boolean {
  return partOf(statement) === 'definition' && !creates(statement)
}

/** Whether rows come out of it: a job, a seed, or a view. */
export function fills(statement: SqlStatement): boolean {
  const part = partOf(statement)
  return part === 'job' || part === 'seed' || statement.kind === 'create-view'
}
