import { at, behind, commaList, type Cursor, expect, here, symbolAt, take, takeAll } from '../cursor.js'
import type { Pivot, SelectItem, TableReference, Unpivot, UnpivotColumn } from '../tree.js'
import { readCallableKeyword, readNamedFunction } from './call.js'
import { readAlias, readNameOrNames } from './name.js'
import { readRowConstructor } from './values.js'

/** Whether `PIVOT (` stands here: the word alone is where Flink's parser stumbles. */
export function atPivot(cursor: Cursor): boolean {
  return at(cursor, 'PIVOT') && symbolAt(cursor, 1) === '('
}

const unpivotWords: ReadonlySet<string> = new Set(['(', 'INCLUDE', 'EXCLUDE'])

/** Whether `UNPIVOT (` or `UNPIVOT INCLUDE NULLS` stands here. */
export function atUnpivot(cursor: Cursor): boolean {
  return at(cursor, 'UNPIVOT') && unpivotWords.has(symbolAt(cursor, 1))
}

/** `PIVOT (SUM(x) AS s, … FOR k IN (1 AS one, (2, 3) AS two))` */
export function readPivot(cursor: Cursor, start: number, input: TableReference): Pivot {
  expect(cursor, 'PIVOT', '(')
  const aggregates = commaList(cursor, readAggregate)
  expect(cursor, 'FOR')
  const axes = readNameOrNames(cursor)
  expect(cursor, 'IN', '(')
  const values = at(cursor, ')') ? [] : commaList(cursor, readValue)
  expect(cursor, ')', ')')
  return { type: 'pivot', input, aggregates, axes, values, alias: null, start, end: behind(cursor) }
}

/** Reserved words that Flink's parser knows as aggregations here, and nowhere else. */
const aggregates: ReadonlySet<string> = new Set(['ARRAY_CONCAT_AGG', 'GROUP_CONCAT', 'STRING_AGG'])

function readAggregate(cursor: Cursor): SelectItem {
  const start = here(cursor)
  const isWord = aggregates.has(symbolAt(cursor))
  const expression = isWord ? readCallableKeyword(cursor) : readNamedFunction(cursor)
  const alias = readAlias(cursor)
  return { expression, alias, start, end: behind(cursor) }
}

function readValue(cursor: Cursor): SelectItem {
  const start = here(cursor)
  const expression = readRowConstructor(cursor)
  const alias = readAlias(cursor)
  return { expression, alias, start, end: behind(cursor) }
}

/** `UNPIVOT [INCLUDE NULLS] (x FOR k IN (a AS 1, b AS 2))` */
export function readUnpivot(cursor: Cursor, start: number, input: TableReference): Unpivot {
  expect(cursor, 'UNPIVOT')
  const includeNulls = takeAll(cursor, 'INCLUDE', 'NULLS')
  if (!includeNulls) takeAll(cursor, 'EXCLUDE', 'NULLS')
  expect(cursor, '(')
  const measures = readNameOrNames(cursor)
  expect(cursor, 'FOR')
  const axes = readNameOrNames(cursor)
  expect(cursor, 'IN', '(')
  const columns = commaList(cursor, readUnpivotColumn)
  expect(cursor, ')', ')')
  return {
    type: 'unpivot',
    input,
    includeNulls,
    measures,
    axes,
    columns,
    alias: null,
    start,
    end: behind(cursor),
  }
}

function readUnpivotColumn(cursor: Cursor): UnpivotColumn {
  const start = here(cursor)
  const columns = readNameOrNames(cursor)
  const value = take(cursor, 'AS') ? readRowConstructor(cursor) : null
  return { columns, value, start, end: behind(cursor) }
}
