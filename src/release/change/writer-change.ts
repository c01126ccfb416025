import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import { baselineVersion } from './back.js'
import {
  besideText,
  type Comparison,
  type Found,
  inStatement,
  placeOf,
  spelledOtherwise,
} from './comparison.js'
import { jobFound } from './query-change.js'
import { meaningOf, type Pairs, pairUp } from './statement-pair.js'

/** How the jobs that fill a table differ; what makes it, a view or CTAS, is compared as a definition. */
export function writersFound(
  comparison: Comparison,
  before: ProjectTable | undefined,
  after: ProjectTable | undefined,
): readonly Found[] {
  const { equal, changed, came, went } = pairsOf(comparison, jobsOf(before), jobsOf(after))
  return [
    ...[...equal, ...changed].flatMap((pair) => besideText(comparison, pair)),
    ...equal.flatMap(spelledOtherwise),
    ...changed.flatMap((pair) => jobFound(pair, before?.id ?? after?.id ?? '')),
    ...came.map(({ statement }) => logic(`writer added: ${placeOf(inStatement(statement))}`, statement)),
    ...went.map(({ statement }) => logic(`writer removed: ${statement.file}`, statement)),
  ]
}

function jobsOf(table: ProjectTable | undefined): readonly ProjectStatement[] {
  return (table?.writers ?? []).filter((statement) => statement.creates === null)
}

/** The jobs that are not the same to begin with: by meaning, else by file. */
function pairsOf(
  { same, back, moved }: Comparison,
  before: readonly ProjectStatement[],
  after: readonly ProjectStatement[],
): Pairs {
  const kept = new Set(after.flatMap((statement) => same.get(statement) ?? []))
  const was = before.filter((statement) => !kept.has(statement)).map((s) => meaningOf(baselineVersion(s)))
  const is = after.filter((statement) => !same.has(statement)).map((s) => meaningOf(back(s)))
  return pairUp(was, is, ({ statement: { file } }, side) =>
    side === 'before' ? (moved.get(file) ?? file) : file,
  )
}

/** Who fills an external is nothing that its readers notice. */
function logic(words: string, at: ProjectStatement): Found {
  return { change: 'logic', words, columns: [], at: inStatement(at) }
}
