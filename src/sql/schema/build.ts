import { parsedOf } from '../syntax.js'
import { altered } from './alter.js'
import type { NamedStatement } from './catalogue.js'
import { created } from './create.js'
import { type Draft, draftOf, uncreated } from './draft.js'
import { finished } from './finish.js'
import type { Catalogue, TableSchema } from './table-schema.js'

/** What is said of one table. */
export interface Said {
  readonly creates: readonly NamedStatement[]
  /** In the order in which they apply. */
  readonly alters: readonly NamedStatement[]
}

/** How a statement sees other tables. */
export type SeenBy = (statement: NamedStatement) => Catalogue

/** A table from all that is said of it, or from what it was before it was renamed. */
export function buildTable(
  id: string,
  { creates, alters }: Said,
  before: TableSchema | null,
  seenBy: SeenBy,
): TableSchema {
  const drafts = creates.flatMap((statement) => createdBy(statement, seenBy) ?? [])
  const first = drafts[0] ?? (before === null ? uncreated : draftOf(before))
  const start = drafts.every((draft) => agrees(id, first, draft)) ? first : contradicted(first)
  return finished(
    id,
    alters.reduce((draft, statement) => alteredBy(draft, statement, seenBy), start),
  )
}

function createdBy(statement: NamedStatement, seenBy: SeenBy): Draft | null {
  const parsed = parsedOf(statement.statement)
  if (parsed?.syntax.type !== 'create-table') return null
  return created(parsed.cursor, parsed.syntax, seenBy(statement))
}

function alteredBy(draft: Draft, statement: NamedStatement, seenBy: SeenBy): Draft {
  const parsed = parsedOf(statement.statement)
  if (parsed?.syntax.type !== 'alter') return draft
  return altered(draft, parsed.cursor, parsed.syntax, seenBy(statement))
}

function agrees(id: string, a: Draft, b: Draft): boolean {
  return a === b || shapeOf(finished(id, a)) === shapeOf(finished(id, b))
}

function shapeOf({ columns, ...schema }: TableSchema): string {
  const shown = columns.map(({ name, kind, type, said }) => [name, kind, type, said])
  const { primaryKey, watermark, distribution, partitionedBy, options } = schema
  return JSON.stringify([shown, primaryKey, watermark, distribution, partitionedBy, [...options].sort()])
}

/** Which of several definitions runs is not known. */
function contradicted(draft: Draft): Draft {
  return { ...draft, columns: [], query: null, unknown: 'it is defined more than once, differently' }
}
