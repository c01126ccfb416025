import {
  at,
  behind,
  type Cursor,
  deeper,
  fail,
  here,
  markBefore,
  Role,
  symbolAt,
  take,
  takeAll,
} from '../cursor.js'
import type { DataType } from '../tree.js'
import { takeWord } from './infix.js'
import { atName } from './name.js'
import { isTypeName, readTypeName, type TypeName } from './type-name.js'

/** Whether the token `ahead` may begin a type. */
export function atDataType(cursor: Cursor, ahead = 0): boolean {
  return isTypeName(symbolAt(cursor, ahead)) || atName(cursor, ahead)
}

/** The type of a column or field: `INT NOT NULL`, `INT NOT NULL ARRAY NULL`. */
export function readDataType(cursor: Cursor): DataType {
  return deeper(cursor, readNullableCollections)
}

/** A type that says nothing of NULL: what CAST takes. */
export function readBareType(cursor: Cursor): DataType {
  return deeper(cursor, readCollections)
}

/** What stands in `ARRAY<…>`: with NULL or NOT NULL, but with no ARRAY behind it. */
export function readElementType(cursor: Cursor): DataType {
  return deeper(cursor, readNullable)
}

function readNullableCollections(cursor: Cursor): DataType {
  const start = here(cursor)
  return readSuffixes(cursor, start, readNullable(cursor), true)
}

function readCollections(cursor: Cursor): DataType {
  const start = here(cursor)
  const element = dataType(cursor, start, readTypeName(cursor), true)
  return readSuffixes(cursor, start, element, false)
}

function readNullable(cursor: Cursor): DataType {
  const start = here(cursor)
  const name = readTypeName(cursor)
  const nullable = readNullability(cursor)
  return dataType(cursor, start, name, nullable)
}

/** So many ARRAY may follow each other: each one nests. */
const deepestSuffix = 60

function readSuffixes(cursor: Cursor, start: number, element: DataType, saysNull: boolean): DataType {
  let found = element
  for (let level = 0; at(cursor, 'ARRAY') || at(cursor, 'MULTISET'); level += 1) {
    if (level > deepestSuffix) fail(cursor, 'nested too deeply')
    found = readSuffix(cursor, start, found, saysNull)
  }
  return found
}

/** `INT ARRAY` is `ARRAY<INT>`. */
function readSuffix(cursor: Cursor, start: number, element: DataType, saysNull: boolean): DataType {
  const name = { name: takeWord(cursor), parameters: [], elements: [element], fields: [] }
  return dataType(cursor, start, name, !saysNull || readNullability(cursor))
}

/** `NOT NULL` is false, `NULL` and nothing true. */
function readNullability(cursor: Cursor): boolean {
  if (takeAll(cursor, 'NOT', 'NULL')) return false
  if (take(cursor, 'NULL')) markBefore(cursor, Role.silent)
  return true
}

function dataType(cursor: Cursor, start: number, name: TypeName, nullable: boolean): DataType {
  return {
    type: 'data-type',
    nullable,
    name: name.name,
    parameters: name.parameters,
    elements: name.elements,
    fields: name.fields,
    start,
    end: behind(cursor),
  }
}
