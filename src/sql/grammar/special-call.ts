import { behind, type Cursor, fail, here, symbolAt } from '../cursor.js'
import type { Expression, Row } from '../tree.js'
import { readArgumentList } from './argument.js'
import { readCallOf } from './call.js'
import { readCast } from './cast.js'
import { readCollection } from './collection.js'
import { takeFlag } from './flag.js'
import * as json from './json-call.js'
import { readNavigation } from './match-call.js'
import * as text from './string-call.js'
import { readMembers } from './subquery.js'
import * as time from './time-call.js'

/** A call with a grammar of its own: its word stands here, and an opening bracket behind it. Null for any other. */
export function readSpecialCall(cursor: Cursor): Expression | null {
  switch (symbolAt(cursor)) {
    case 'CAST':
    case 'TRY_CAST':
    case 'SAFE_CAST':
      return readCast(cursor)
    case 'ROW':
    case 'PERIOD':
      return readRow(cursor)
    case 'ARRAY':
    case 'MAP':
    case 'MULTISET':
      return readCollection(cursor)
    case 'DATE':
    case 'TIME':
    case 'DATETIME':
    case 'TIMESTAMP':
    case 'TUMBLE':
    case 'HOP':
    case 'SESSION':
      return readCallOf(cursor, readQuantified)
    case 'CLASSIFIER':
    case 'MATCH_NUMBER':
      return readCallOf(cursor, readNone)
    case 'FIRST':
    case 'LAST':
    case 'PREV':
    case 'NEXT':
      return readCallOf(cursor, readNavigation)
    default:
      return readTextCall(cursor) ?? readTimeCall(cursor) ?? readJsonCall(cursor)
  }
}

function readTextCall(cursor: Cursor): Expression | null {
  switch (symbolAt(cursor)) {
    case 'TRIM':
      return readCallOf(cursor, text.readTrimmed)
    case 'SUBSTRING':
      return readCallOf(cursor, text.readSubstring)
    case 'OVERLAY':
      return readCallOf(cursor, text.readOverlay)
    case 'POSITION':
      return readCallOf(cursor, text.readPosition)
    case 'TRANSLATE':
      return readCallOf(cursor, text.readTranslated)
    case 'CONVERT':
      return readCallOf(cursor, text.readConverted)
    case 'CONTAINS_SUBSTR':
      return readCallOf(cursor, text.readContained)
    default:
      return null
  }
}

function readTimeCall(cursor: Cursor): Expression | null {
  switch (symbolAt(cursor)) {
    case 'EXTRACT':
      return readCallOf(cursor, time.readExtracted)
    case 'FLOOR':
    case 'CEIL':
    case 'CEILING':
      return time.readRounding(cursor)
    case 'TIMESTAMPADD':
    case 'TIMESTAMPDIFF':
      return readCallOf(cursor, time.readUnitFirst)
    case 'TIMESTAMP_DIFF':
    case 'DATE_DIFF':
    case 'DATETIME_DIFF':
    case 'TIME_DIFF':
      return readCallOf(cursor, time.readUnitLast)
    case 'DATE_TRUNC':
      return readCallOf(cursor, time.readDateTruncated)
    case 'TIMESTAMP_TRUNC':
    case 'DATETIME_TRUNC':
    case 'TIME_TRUNC':
      return readCallOf(cursor, time.readTruncated)
    default:
      return null
  }
}

function readJsonCall(cursor: Cursor): Expression | null {
  switch (symbolAt(cursor)) {
    case 'JSON_EXISTS':
      return readCallOf(cursor, json.readJsonExists)
    case 'JSON_VALUE':
      return readCallOf(cursor, json.readJsonValue)
    case 'JSON_QUERY':
      return readCallOf(cursor, json.readJsonQuery)
    case 'JSON_OBJECT':
      return readCallOf(cursor, json.readJsonObject)
    case 'JSON_OBJECTAGG':
      return readCallOf(cursor, json.readJsonObjectAgg)
    case 'JSON_ARRAY':
      return readCallOf(cursor, json.readJsonArray)
    case 'JSON_ARRAYAGG':
      return json.readJsonArrayAgg(cursor)
    default:
      return null
  }
}

function readNone(): readonly Expression[] {
  return []
}

/** `DISTINCT a, b` */
function readQuantified(cursor: Cursor): readonly Expression[] {
  const flag = takeFlag(cursor, 'DISTINCT') ?? takeFlag(cursor, 'ALL')
  const list = readArgumentList(cursor)
  return flag === null ? list : [flag, ...list]
}

/** `ROW(a, b)`, `PERIOD(a, b)` */
function readRow(cursor: Cursor): Row {
  const start = here(cursor)
  const period = symbolAt(cursor) === 'PERIOD'
  cursor.pos += 1
  const items = readMembers(cursor)
  if (period && items.length !== 2) fail(cursor, 'PERIOD takes two moments', '', -1)
  return { type: 'row', items, start, end: behind(cursor) }
}
