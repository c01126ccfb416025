import type { Alias, DerivedTable, NamedTable, TableReference, Unnest } from '../tree.js'
import { changed, type Comparison, inside, orElse, same, told } from './comparison.js'
import type { FromEntry } from './from-entry.js'
import { relationsFound } from './from.js'
import { functionFound } from './function.js'
import { hintsFound } from './hint.js'
import { matchFound } from './match-recognize.js'
import type { MeaningDifference } from './meaning-difference.js'
import { givenNames, insideOutput } from './output.js'
import { listPiece, type Piece, pieceFound, pieceOf } from './piece.js'
import { queryFound } from './query.js'
import { type Side, textAround } from './side.js'

/** How two tables of FROM clauses that stand for each other differ. */
export function tableFound(
  comparison: Comparison,
  was: FromEntry,
  is: FromEntry,
): readonly MeaningDifference[] {
  if (same(comparison, was.table, is.table)) return []
  const found = ofTables(comparison, was.table, is.table, [was.shown, is.shown])
  return orElse([...found, ...aliasFound(comparison, was, is)], () =>
    changed(comparison, 'table', `${is.shown} changed:`, was.table, is.table),
  )
}

type Shown = readonly [before: string, after: string]

function ofTables(
  comparison: Comparison,
  was: TableReference,
  is: TableReference,
  shown: Shown,
): readonly MeaningDifference[] {
  if (was.type === 'table' && is.type === 'table') return namedFound(comparison, was, is, shown)
  if (was.type === 'derived' && is.type === 'derived') return derivedFound(comparison, was, is)
  if (was.type === 'function' && is.type === 'function') return functionFound(comparison, was, is)
  if (was.type === 'unnest' && is.type === 'unnest') return unnestFound(comparison, was, is)
  if (was.type === 'match-recognize' && is.type === 'match-recognize') return matchFound(comparison, was, is)
  if (was.type === 'bracketed' && is.type === 'bracketed')
    return relationsFound(comparison, { from: was.inner }, { from: is.inner }).found
  if (hasInput(was) && hasInput(is) && was.type === is.type) return shapedFound(comparison, was, is)
  return [readsTold(comparison, was, is, shown)]
}

/** `reads src_b instead of src_a` */
function readsTold(
  comparison: Comparison,
  was: TableReference,
  is: TableReference,
  [before, after]: Shown,
): MeaningDifference {
  return told(comparison, 'table', `reads ${after} instead of ${before}`, was, is)
}

function namedFound(
  comparison: Comparison,
  was: NamedTable,
  is: NamedTable,
  shown: Shown,
): readonly MeaningDifference[] {
  const { before, after } = comparison
  const isAnother = before.text(was.name) !== after.text(is.name)
  return [
    ...(isAnother ? [readsTold(comparison, was, is, shown)] : []),
    ...hintsFound(comparison, was.hints, is.hints, shown[1]),
    ...pieceFound(comparison, 'table', `columns of ${shown[1]}`, extended(before, was), extended(after, is)),
    ...pieceFound(
      comparison,
      'join',
      `time of ${shown[1]}`,
      pieceOf(before, was.asOf),
      pieceOf(after, is.asOf),
    ),
  ]
}

function extended(side: Side, { extend }: NamedTable): Piece | null {
  return listPiece(
    side,
    extend.map(({ name, dataType }) => ({ start: name.start, end: dataType.end })),
  )
}

function derivedFound(
  comparison: Comparison,
  was: DerivedTable,
  is: DerivedTable,
): readonly MeaningDifference[] {
  const within = inside(
    comparison,
    `in ${is.alias === null ? 'sub-query' : `sub-query ${is.alias.name.text}`}`,
  )
  const lateral =
    was.lateral === is.lateral
      ? []
      : [told(within, 'join', `LATERAL ${is.lateral ? 'added' : 'removed'}`, was, is)]
  const output = givenNames(insideOutput, was.alias?.columns ?? [], is.alias?.columns ?? [])
  return [...lateral, ...queryFound(within, was.query, is.query, output)]
}

function unnestFound(comparison: Comparison, was: Unnest, is: Unnest): readonly MeaningDifference[] {
  const { before, after } = comparison
  const ordinality =
    was.ordinality === is.ordinality
      ? []
      : [told(comparison, 'table', `WITH ORDINALITY ${is.ordinality ? 'added' : 'removed'}`, was, is)]
  const [from, to] = [listPiece(before, was.arguments), listPiece(after, is.arguments)]
  return [...pieceFound(comparison, 'table', 'UNNEST', from, to), ...ordinality]
}

type Shaped = Extract<TableReference, { readonly input: TableReference }>

function hasInput(table: TableReference): table is Shaped {
  return 'input' in table
}

/** PIVOT, UNPIVOT and TABLESAMPLE: what they do is told as a whole. */
function shapedFound(comparison: Comparison, was: Shaped, is: Shaped): readonly MeaningDifference[] {
  const { before, after } = comparison
  const word = is.type === 'sample' ? 'TABLESAMPLE' : is.type.toUpperCase()
  const isOther = textAround(before, was, [was.input]) !== textAround(after, is, [is.input])
  const { found } = relationsFound(comparison, { from: was.input }, { from: is.input })
  return isOther ? [...found, changed(comparison, 'table', `${word} changed:`, was, is)] : found
}

/** `orders is called o instead of x`: what the names of columns begin with; and the names that an alias gives them. */
function aliasFound(comparison: Comparison, was: FromEntry, is: FromEntry): readonly MeaningDifference[] {
  if (was.table.type !== is.table.type) return []
  const [before, after] = [aliasIn(was.table), aliasIn(is.table)]
  const [from, to] = [before?.name.text ?? '', after?.name.text ?? '']
  const columns = pieceFound(
    comparison,
    'table',
    `columns of ${is.shown}`,
    listPiece(comparison.before, before?.columns ?? []),
    listPiece(comparison.after, after?.columns ?? []),
  )
  if (from === to) return columns
  const words = `alias of ${is.shown}: ${from || 'none'} → ${to || 'none'}`
  return [told(comparison, 'table', words, before ?? was.table, after ?? is.table), ...columns]
}

function aliasIn(table: TableReference): Alias | null {
  return 'alias' in table ? table.alias : null
}
