import {
  at,
  behind,
  type Cursor,
  expect,
  fail,
  here,
  kindAt,
  markBefore,
  Role,
  symbolAt,
  take,
  takeAll,
  textAt,
} from '../cursor.js'
import { Kind } from '../token.js'
import type { DataType, TypeField } from '../tree.js'
import { readInteger } from './literal.js'
import { atName, readName, readPath } from './name.js'
import { atPlainString, readString, readStringLiteral } from './string-literal.js'
import { readDataType, readElementType } from './type.js'

/** A type without NULL or NOT NULL. */
export type TypeName = Pick<DataType, 'name' | 'parameters' | 'elements' | 'fields'>

/** Types of one word, with what they are called in a canonical text, and how many parameters they may have. */
const simple: ReadonlyMap<string, readonly [name: string, parameters: 0 | 1 | 2]> = new Map([
  ['BOOLEAN', ['BOOLEAN', 0]],
  ['TINYINT', ['TINYINT', 0]],
  ['SMALLINT', ['SMALLINT', 0]],
  ['INT', ['INT', 0]],
  ['INTEGER', ['INT', 0]],
  ['BIGINT', ['BIGINT', 0]],
  ['FLOAT', ['FLOAT', 0]],
  ['REAL', ['REAL', 0]],
  ['DOUBLE', ['DOUBLE', 0]],
  ['DECIMAL', ['DECIMAL', 2]],
  ['DEC', ['DECIMAL', 2]],
  ['NUMERIC', ['DECIMAL', 2]],
  ['ANY', ['ANY', 2]],
  ['STRING', ['STRING', 0]],
  ['BYTES', ['BYTES', 0]],
  ['VARCHAR', ['VARCHAR', 1]],
  ['CHAR', ['CHAR', 1]],
  ['CHARACTER', ['CHAR', 1]],
  ['BINARY', ['BINARY', 1]],
  ['VARBINARY', ['VARBINARY', 1]],
  ['DATE', ['DATE', 0]],
  ['TIME', ['TIME', 1]],
  ['TIMESTAMP', ['TIMESTAMP', 1]],
  ['TIMESTAMP_LTZ', ['TIMESTAMP_LTZ', 1]],
  ['VARIANT', ['VARIANT', 0]],
  ['BITMAP', ['BITMAP', 0]],
])

const constructed: ReadonlySet<string> = new Set(['ROW', 'ARRAY', 'MULTISET', 'RAW', 'STRUCTURED'])

/** Whether a type begins with this reserved word. */
export function isTypeName(word: string): boolean {
  return simple.has(word) || constructed.has(word)
}

const typeName = (
  name: string,
  parameters: readonly string[] = [],
  fields: readonly TypeField[] = [],
): TypeName => ({
  name,
  parameters,
  elements: [],
  fields,
})

/** `DECIMAL(10, 2)`, `ROW<a INT>`, `MAP<STRING, INT>`, `my.type` */
export function readTypeName(cursor: Cursor): TypeName {
  const word = symbolAt(cursor)
  const known = simple.get(word)
  if (known !== undefined) return readSimple(cursor, known)
  switch (word) {
    case 'ROW':
      return readRow(cursor)
    case 'ARRAY':
    case 'MULTISET':
      return readCollection(cursor, word)
    case 'MAP':
      return symbolAt(cursor, 1) === '<' ? readMap(cursor) : readOwn(cursor)
    case 'RAW':
      return readRaw(cursor)
    case 'STRUCTURED':
      return readStructured(cursor)
    default:
      return readOwn(cursor)
  }
}

function readSimple(cursor: Cursor, [name, parameters]: readonly [string, 0 | 1 | 2]): TypeName {
  cursor.pos += 1
  markBefore(cursor, Role.type)
  if (name === 'DOUBLE') takeSilently(cursor, 'PRECISION')
  const varying = (name === 'CHAR' || name === 'BINARY') && take(cursor, 'VARYING')
  const list = parameters > 0 && at(cursor, '(') ? readParameters(cursor, parameters) : []
  if (name === 'CHAR' || name === 'VARCHAR') readCharacterSet(cursor)
  return typeName((varying ? `VAR${name}` : name) + readZone(cursor, name), list)
}

function takeSilently(cursor: Cursor, ...words: readonly string[]): boolean {
  if (!takeAll(cursor, ...words)) return false
  for (let back = 1; back <= words.length; back += 1) cursor.roles[cursor.pos - back] = Role.silent
  return true
}

/** `WITHOUT TIME ZONE` says nothing; `WITH LOCAL TIME ZONE` is another type. */
function readZone(cursor: Cursor, name: string): string {
  if (name !== 'TIME' && name !== 'TIMESTAMP') return ''
  if (takeSilently(cursor, 'WITHOUT', 'TIME', 'ZONE') || !take(cursor, 'WITH')) return ''
  expect(cursor, 'LOCAL', 'TIME', 'ZONE')
  return '_LTZ'
}

function readParameters(cursor: Cursor, most: number): readonly string[] {
  expect(cursor, '(')
  const list = [readInteger(cursor)]
  while (list.length < most && take(cursor, ',')) list.push(readInteger(cursor))
  expect(cursor, ')')
  return list
}

function readCharacterSet(cursor: Cursor): void {
  if (!at(cursor, 'CHARACTER')) return
  expect(cursor, 'CHARACTER', 'SET')
  readName(cursor)
}

/** `ROW<a INT 'comment', …>` or with round brackets. */
function readRow(cursor: Cursor): TypeName {
  expect(cursor, 'ROW')
  if (take(cursor, '<>')) return typeName('ROW')
  const close = at(cursor, '<') ? '>' : ')'
  if (!take(cursor, '<')) expect(cursor, '(')
  const fields = readFields(cursor, close)
  expect(cursor, close)
  return typeName('ROW', [], fields)
}

/** Fields up to a bracket, perhaps none; Flink's grammar lets a comma stand before the first. */
function readFields(cursor: Cursor, close: string): readonly TypeField[] {
  const fields = at(cursor, close) || at(cursor, ',') ? [] : [readField(cursor)]
  while (take(cursor, ',')) fields.push(readField(cursor))
  return fields
}

function readField(cursor: Cursor): TypeField {
  const name = readName(cursor)
  const dataType = readDataType(cursor)
  if (atPlainString(cursor)) readString(cursor)
  return { name, dataType }
}

/** `ARRAY<INT>`; without `<`, Flink's parser stumbles on the word. */
function readCollection(cursor: Cursor, name: string): TypeName {
  cursor.pos += 1
  if (!at(cursor, '<')) fail(cursor, '', `write the type of its elements: ${name}<…>`, -1)
  expect(cursor, '<')
  const elements = [readElementType(cursor)]
  expect(cursor, '>')
  return { name, parameters: [], elements, fields: [] }
}

/** `MAP<STRING, INT>` */
function readMap(cursor: Cursor): TypeName {
  expect(cursor, 'MAP', '<')
  const key = readDataType(cursor)
  expect(cursor, ',')
  const elements = [key, readDataType(cursor)]
  expect(cursor, '>')
  return { name: 'MAP', parameters: [], elements, fields: [] }
}

/** `RAW('class', 'serializer')` */
function readRaw(cursor: Cursor): TypeName {
  const start = here(cursor)
  expect(cursor, 'RAW', '(')
  readStringLiteral(cursor)
  expect(cursor, ',')
  readStringLiteral(cursor)
  expect(cursor, ')')
  return typeName('RAW', [cursor.tokens.text.slice(start, behind(cursor))])
}

/** `STRUCTURED<'class', a INT, …>` */
function readStructured(cursor: Cursor): TypeName {
  expect(cursor, 'STRUCTURED', '<')
  const { start, end } = readStringLiteral(cursor)
  const fields = take(cursor, ',') ? readFields(cursor, '>') : []
  expect(cursor, '>')
  return typeName('STRUCTURED', [cursor.tokens.text.slice(start, end)], fields)
}

/** A type of the user's own. */
function readOwn(cursor: Cursor): TypeName {
  if (!atName(cursor)) fail(cursor, '', kindAt(cursor) === Kind.end ? '' : 'a data type is expected here')
  if (textAt(cursor, cursor.pos).toUpperCase() === 'GEOMETRY') fail(cursor, 'GEOMETRY is not enabled')
  const { parts } = readPath(cursor)
  return typeName(parts.map((part) => part.text).join('.'))
}
