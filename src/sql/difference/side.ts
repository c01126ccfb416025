import { substitutesFor } from '../canonical.js'
import { heardAt, rangeWriter, type Substitute } from '../canonical-range.js'
import { spokenToken } from '../canonical-token.js'
import type { Cursor } from '../cursor.js'
import { parseRange } from '../parsed.js'
import { lineStarts, placeAt } from '../place.js'
import type { Span } from '../statement.js'
import { parsedOf } from '../syntax.js'
import type { Syntax } from '../tree-statement.js'
import type { Standing, StatementVersion } from './meaning-difference.js'

/** Writes the canonical text of a range. */
type Writer = (span: Span) => string

type Names = ReadonlyMap<number, Substitute>

/** One version of a statement, ready to be compared. */
export interface Side {
  readonly syntax: Syntax
  readonly cursor: Cursor
  /** What is written in place of the names of tables, by the first heard token. */
  readonly names: Names
  /** The same for names that the two sides do not share; they count first. */
  readonly renamed: Names
  readonly write: (span: Span, renamed: Names) => string
  /** The canonical text of a part, to be compared: what only the names differ in is equal. */
  readonly text: Writer
  /** The same, but every name is the side's own. */
  readonly own: Writer
  /** The text of a part, to be shown: names as they are written. */
  readonly said: Writer
  readonly standing: (span: Span) => Standing
}

/** A version ready to be compared. */
export function sideOf(version: StatementVersion): Side {
  const { sql, statement, nameOf } = version
  const { cursor, syntax } = parsedOf(statement) ?? parseRange(sql.text, statement)
  const names = substitutesFor(cursor, statement.names, nameOf)
  const range = rangeWriter(cursor)
  const spoken = rangeWriter(cursor, spokenToken)
  const write: Side['write'] = ({ start, end }, renamed) =>
    range(heardAt(cursor, start), heardAt(cursor, end), {
      get: (heard) => renamed.get(heard) ?? names.get(heard),
    })
  const none: Names = new Map()
  const text: Writer = (span) => write(span, none)
  const said: Writer = ({ start, end }) => spoken(heardAt(cursor, start), heardAt(cursor, end), names)
  return {
    syntax,
    cursor,
    names,
    renamed: none,
    write,
    text,
    own: text,
    said,
    standing: standingsIn(version),
  }
}

/** The side as it is compared once more names are written otherwise. */
export function rewritten(side: Side, more: Names): Side {
  if (more.size === 0) return side
  const renamed = new Map([...side.renamed, ...more])
  return { ...side, renamed, text: (span) => side.write(span, renamed) }
}

/** The text of a part without some parts of it: equal texts differ in those parts alone. */
export function textAround({ text }: Side, { start, end }: Span, holes: readonly Span[]): string {
  let from = start
  const pieces = holes.map((hole) => {
    const piece = text({ start: from, end: hole.start })
    from = hole.end
    return piece
  })
  return [...pieces, text({ start: from, end })].join(' … ')
}

/** Lines are counted in the statement alone: a file may hold thousands. */
function standingsIn({ sql, statement }: StatementVersion): (span: Span) => Standing {
  const starts = lineStarts(sql.text.slice(statement.start, statement.end))
  return ({ start, end }) => {
    const { line, column } = placeAt(starts, start - statement.start)
    const inFirst = line === 1 ? statement.column - 1 : 0
    return { line: statement.line + line - 1, column: column + inFirst, start, end }
  }
}
