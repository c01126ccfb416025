import { type Cursor, expect, here, spanFrom } from '../../cursor.js'
import type { Watermark } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readPlainExpression } from '../subquery.js'

/** `WATERMARK FOR ts AS ts - INTERVAL '5' SECOND` */
export function readWatermark(cursor: Cursor): Watermark {
  const start = here(cursor)
  expect(cursor, 'WATERMARK', 'FOR')
  const column = readPath(cursor)
  expect(cursor, 'AS')
  const expression = readPlainExpression(cursor)
  return { column, expression, ...spanFrom(cursor, start) }
}
