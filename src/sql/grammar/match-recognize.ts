import { at, behind, commaList, type Cursor, expect, here, symbolAt, take, takeAll } from '../cursor.js'
import type { NamePart } from '../statement.js'
import type { MatchRecognize, PatternDefinition, PatternSubset, SelectItem, TableReference } from '../tree.js'
import { bare } from './bracket.js'
import { readIntervalLiteral } from './interval.js'
import { readExpression } from './expression.js'
import { atName, readName } from './name.js'
import { takeSoftComma } from './operand.js'
import { readOrderBy } from './order-by.js'
import { readPattern } from './row-pattern.js'
import { readPlainExpression } from './subquery.js'
import { readPartitionBy } from './window.js'

/** `MATCH_RECOGNIZE (PARTITION BY … ORDER BY … MEASURES … PATTERN (…) WITHIN … SUBSET … DEFINE …)` */
export function readMatchRecognize(cursor: Cursor, start: number, input: TableReference): MatchRecognize {
  expect(cursor, 'MATCH_RECOGNIZE', '(')
  const partitionBy = readPartitionBy(cursor)
  const orderBy = at(cursor, 'ORDER') ? readOrderBy(cursor) : []
  const measures = take(cursor, 'MEASURES') ? commaList(cursor, readMeasure) : []
  const rows = readRowsPerMatch(cursor)
  const { after, afterVariable } = readAfterMatch(cursor)
  expect(cursor, 'PATTERN', '(')
  const strictStart = take(cursor, '^')
  const pattern = readPattern(cursor)
  const strictEnd = take(cursor, '$')
  expect(cursor, ')')
  const within = take(cursor, 'WITHIN') ? readIntervalLiteral(cursor) : null
  const subsets = take(cursor, 'SUBSET') ? commaList(cursor, readSubset) : []
  expect(cursor, 'DEFINE')
  const defines = commaList(cursor, readDefinition)
  expect(cursor, ')')
  return {
    type: 'match-recognize',
    input,
    partitionBy,
    orderBy,
    measures,
    rows,
    after,
    afterVariable,
    pattern,
    strictStart,
    strictEnd,
    within,
    subsets,
    defines,
    alias: null,
    start,
    end: behind(cursor),
  }
}

function readMeasure(cursor: Cursor): SelectItem {
  const start = here(cursor)
  const expression = readPlainExpression(cursor)
  expect(cursor, 'AS')
  const alias = readName(cursor)
  return { expression, alias, start, end: behind(cursor) }
}

function readRowsPerMatch(cursor: Cursor): string {
  if (at(cursor, 'ONE')) {
    expect(cursor, 'ONE', 'ROW', 'PER', 'MATCH')
    return 'ONE ROW PER MATCH'
  }
  if (!at(cursor, 'ALL')) return ''
  expect(cursor, 'ALL', 'ROWS', 'PER', 'MATCH')
  return 'ALL ROWS PER MATCH'
}

interface AfterMatch {
  readonly after: string
  readonly afterVariable: NamePart | null
}

/** `AFTER MATCH SKIP PAST LAST ROW`, `… TO NEXT ROW`, `… TO FIRST a`, `… TO [LAST] a` */
function readAfterMatch(cursor: Cursor): AfterMatch {
  if (!take(cursor, 'AFTER')) return { after: '', afterVariable: null }
  expect(cursor, 'MATCH', 'SKIP')
  if (take(cursor, 'PAST')) {
    expect(cursor, 'LAST', 'ROW')
    return { after: 'SKIP PAST LAST ROW', afterVariable: null }
  }
  expect(cursor, 'TO')
  if (takeAll(cursor, 'NEXT', 'ROW')) return { after: 'SKIP TO NEXT ROW', afterVariable: null }
  const side = symbolAt(cursor)
  // FIRST and LAST may be variables themselves.
  const sided =
    (side === 'FIRST' || side === 'LAST') && atName(cursor, 1) && symbolAt(cursor, 1) !== 'PATTERN'
  if (sided) cursor.pos += 1
  return {
    after: sided && side === 'FIRST' ? 'SKIP TO FIRST' : 'SKIP TO LAST',
    afterVariable: readName(cursor),
  }
}

/** `s = (a, b)` */
function readSubset(cursor: Cursor): PatternSubset {
  const start = here(cursor)
  const name = readName(cursor)
  expect(cursor, '=', '(')
  const members = [readPlainExpression(cursor)]
  while (takeSoftComma(cursor)) members.push(readPlainExpression(cursor))
  expect(cursor, ')')
  return { name, members, start, end: behind(cursor) }
}

/** `a AS a.x > 1` */
function readDefinition(cursor: Cursor): PatternDefinition {
  const start = here(cursor)
  const variable = readName(cursor)
  expect(cursor, 'AS')
  const condition = bare(cursor, readExpression(cursor))
  return { variable, condition, start, end: behind(cursor) }
}
