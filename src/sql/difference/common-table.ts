import type { CommonTable, Query } from '../tree.js'
import { type Comparison, inside, told } from './comparison.js'
import { isReordered, matched } from './matching.js'
import type { MeaningDifference } from './meaning-difference.js'
import { givenNames, insideOutput } from './output.js'
import { listPiece, pieceFound } from './piece.js'
import { queryFound } from './query.js'
import { inCommon, noRenames, withRenames } from './renaming.js'
import type { Side } from './side.js'

/** How two WITH clauses differ, and the sides as the rest of the query is to be compared. */
export interface CommonTables {
  readonly found: readonly MeaningDifference[]
  readonly comparison: Comparison
}

interface Entry {
  readonly table: CommonTable
  readonly side: Side
}

const nameOf = ({ table }: Entry): string => table.name.text
const textOf = ({ table, side }: Entry): string => side.text(table.query)

/** CTEs belong together by their names, else by what they say. */
export function commonTablesFound(outer: Comparison, was: Query, is: Query): CommonTables {
  if (was.with.length + is.with.length === 0) return { found: [], comparison: outer }
  const before = was.with.map((table) => ({ table, side: outer.before }))
  const after = is.with.map((table) => ({ table, side: outer.after }))
  const found = matched<Entry>(before, after, [nameOf, textOf])
  const [from, to] = inCommon(found.pairs.map(([one, other]) => [nameOf(one), nameOf(other)] as const))
  const comparison = {
    ...outer,
    before: withRenames(outer.before, was, { ...noRenames, tables: from }),
    after: withRenames(outer.after, is, { ...noRenames, tables: to }),
  }
  const order = isReordered(before, found) ? [told(outer, 'common-table', 'CTEs reordered', was, is)] : []
  const recursive = was.recursive === is.recursive ? [] : [recursiveTold(outer, was, is)]
  return {
    comparison,
    found: [
      ...found.pairs.flatMap(([one, other]) => pairFound(comparison, one.table, other.table)),
      ...found.came.map(({ table }) =>
        told(outer, 'common-table', `CTE ${table.name.text} added`, null, table),
      ),
      ...found.went.map(({ table }) =>
        told(outer, 'common-table', `CTE ${table.name.text} removed`, table, null),
      ),
      ...order,
      ...recursive,
    ],
  }
}

function pairFound(comparison: Comparison, was: CommonTable, is: CommonTable): readonly MeaningDifference[] {
  const [from, to] = [was.name.text, is.name.text]
  const renamed =
    from === to ? [] : [told(comparison, 'common-table', `CTE ${from} renamed to ${to}`, was, is)]
  const within = inside(comparison, `in CTE ${to}`)
  const columns = pieceFound(
    within,
    'common-table',
    'list of columns',
    listPiece(within.before, was.columns),
    listPiece(within.after, is.columns),
  )
  const output = givenNames(insideOutput, was.columns, is.columns)
  return [...renamed, ...columns, ...queryFound(within, was.query, is.query, output)]
}

function recursiveTold(comparison: Comparison, was: Query, is: Query): MeaningDifference {
  return told(comparison, 'common-table', `RECURSIVE ${is.recursive ? 'added' : 'removed'}`, was, is)
}
