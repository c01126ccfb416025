import type { TableId } from '../../project/names.js'
import { definedQueryDifferences, statementDifferences } from '../../sql/difference/statement.js'
import type { MeaningDifference, StatementVersion } from '../../sql/difference/meaning-difference.js'
import { type Found, inStatement } from './comparison.js'
import type { Meaning, Pair } from './statement-pair.js'

/**
 * What differs between the two versions of a job that fills a table. Of a statement set, that is what its own INSERT
 * says otherwise, if it does. Who fills an external is nothing that its readers notice.
 */
export function jobFound(pair: Pair, table: TableId): readonly Found[] {
  const { after } = pair
  const all = differencesOf(pair)
  const own = all.filter(({ target }) => target === null || target === table)
  return (own.length > 0 ? own : all).map((difference) => foundAt(difference, after, []))
}

const compared = new WeakMap<
  Meaning,
  { readonly before: Meaning; readonly all: readonly MeaningDifference[] }
>()

/** A statement set is compared once, not once for each table that it fills. */
function differencesOf({ before, after }: Pair): readonly MeaningDifference[] {
  const known = compared.get(after)
  if (known?.before === before) return known.all
  const all = statementDifferences(versionOf(before), versionOf(after))
  compared.set(after, { before, all })
  return all
}

/** What differs between the queries behind two CREATEs of one table; as of jobs, no definition says it. */
export function definedQueryFound({ before, after }: Pair): readonly Found[] {
  return definedQueryDifferences(versionOf(before), versionOf(after)).map((difference) =>
    foundAt(difference, after, []),
  )
}

function versionOf({ sql, parsed, identityOf }: Meaning): StatementVersion {
  return { sql, statement: parsed, nameOf: identityOf }
}

/** A name brought back is never longer than its line, so lines are those of head. */
function foundAt(
  { change, words, after }: MeaningDifference,
  { statement }: Meaning,
  columns: Found['columns'],
): Found {
  return { change, words, columns, at: inStatement(statement, after?.line) }
}
