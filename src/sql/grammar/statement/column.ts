import { behind, type Cursor, fail, here, spanFrom, symbolAt, take } from '../../cursor.js'
import type { Span } from '../../statement.js'
import type { Path } from '../../tree.js'
import type { ColumnSyntax } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readStringLiteral } from '../string-literal.js'
import { readPlainExpression } from '../subquery.js'
import { readDataType } from '../type.js'
import { readComment } from './comment.js'
import { readColumnConstraint } from './constraint.js'

/** `a INT …`, `a INT METADATA …` or `a AS …`, behind its name. */
export function readColumn(cursor: Cursor): ColumnSyntax {
  const start = here(cursor)
  const name = readPath(cursor)
  return readColumnNamed(cursor, start, name)
}

/** The rest of a column whose name is read. */
export function readColumnNamed(cursor: Cursor, start: number, name: Path): ColumnSyntax {
  if (name.parts.length === 1 && take(cursor, 'AS')) return readComputed(cursor, start, name)
  const dataType = readDataType(cursor)
  const metadata = readMetadata(cursor)
  const constraint = metadata === null ? readColumnConstraint(cursor, name.parts.slice(-1)) : null
  const comment = readComment(cursor)
  rejectDefault(cursor)
  const kind = metadata === null ? 'physical' : 'metadata'
  const end = behind(cursor)
  return { kind, name, dataType, expression: null, metadata, constraint, comment, start, end }
}

/** `total AS price * quantity [COMMENT '…']` */
function readComputed(cursor: Cursor, start: number, name: Path): ColumnSyntax {
  const expression = readPlainExpression(cursor)
  const comment = readComment(cursor)
  const span = spanFrom(cursor, start)
  return {
    kind: 'computed',
    name,
    dataType: null,
    expression,
    metadata: null,
    constraint: null,
    comment,
    ...span,
  }
}

/** `METADATA [FROM 'key'] [VIRTUAL]`; null where none stands. */
function readMetadata(cursor: Cursor): Span | null {
  const start = here(cursor)
  if (!take(cursor, 'METADATA')) return null
  if (take(cursor, 'FROM')) readStringLiteral(cursor)
  take(cursor, 'VIRTUAL')
  return spanFrom(cursor, start)
}

function rejectDefault(cursor: Cursor): void {
  const word = symbolAt(cursor)
  if (word === 'DEFAULT') fail(cursor, '', 'Flink SQL has no default values: remove DEFAULT')
  if (word === 'REFERENCES') fail(cursor, '', 'Flink SQL has no foreign keys: remove REFERENCES')
  if (word === 'AS' || word === 'GENERATED')
    fail(cursor, '', 'a computed column has no type: write name AS expression')
  if (word === 'NOT') fail(cursor, '', 'NOT NULL stands right behind the type, and once')
}
