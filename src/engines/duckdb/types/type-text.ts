import * as flink from './flink-type.js'
import type { FlinkType, RowField } from './flink-type.js'

/** A text of a type that cannot be read, or a type that has no counterpart here. */
export class UnknownType extends Error {
  readonly text: string
  constructor(text: string) {
    super(`the type ${text} has no counterpart in DuckDB`)
    this.text = text
  }
}

interface Reader {
  readonly text: string
  readonly words: readonly string[]
  pos: number
}

const token = /`(?:[^`]|``)*`|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_$]*|\d+|\S/gu

/**
 * The type that a canonical text says: `DECIMAL(10, 2)`, `ROW<a INT NOT NULL, b STRING>`.
 * @throws UnknownType
 */
export function parseType(text: string): FlinkType {
  const reader: Reader = { text, words: text.match(token) ?? [], pos: 0 }
  const type = readType(reader)
  if (reader.pos < reader.words.length) throw new UnknownType(text)
  return type
}

const peek = (reader: Reader): string => (reader.words[reader.pos] ?? '').toUpperCase()

function take(reader: Reader, word: string): boolean {
  if (peek(reader) !== word) return false
  reader.pos += 1
  return true
}

function expect(reader: Reader, word: string): void {
  if (!take(reader, word)) throw new UnknownType(reader.text)
}

function readType(reader: Reader): FlinkType {
  let type = readNaked(reader)
  for (;;) {
    if (take(reader, 'NOT')) expect(reader, 'NULL')
    else if (take(reader, 'ARRAY')) type = flink.array(type)
    else if (take(reader, 'MULTISET')) type = { kind: 'MULTISET', element: type }
    else if (!take(reader, 'NULL')) return type
  }
}

const simple: ReadonlyMap<string, FlinkType> = new Map([
  ['BOOLEAN', flink.boolean],
  ['TINYINT', flink.tinyint],
  ['SMALLINT', flink.smallint],
  ['INT', flink.int],
  ['INTEGER', flink.int],
  ['BIGINT', flink.bigint],
  ['FLOAT', flink.float],
  ['REAL', flink.float],
  ['DATE', flink.date],
  ['STRING', flink.string],
  ['BYTES', flink.bytes],
  ['NULL', flink.nullType],
])

function readNaked(reader: Reader): FlinkType {
  const word = peek(reader)
  reader.pos += 1
  const known = simple.get(word)
  if (known !== undefined) return known
  switch (word) {
    case 'DOUBLE':
      take(reader, 'PRECISION')
      return flink.double
    case 'DECIMAL':
    case 'DEC':
    case 'NUMERIC': {
      const [precision = 10, scale = 0] = readNumbers(reader)
      return flink.decimal(precision, scale)
    }
    case 'CHAR':
    case 'VARCHAR':
    case 'BINARY':
    case 'VARBINARY':
      return { kind: word, length: readNumbers(reader)[0] ?? 1 }
    case 'TIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP_LTZ':
      return readTime(reader, word)
    case 'INTERVAL':
      return readInterval(reader)
    default:
      return readComposite(reader, word)
  }
}

function readNumbers(reader: Reader): readonly number[] {
  if (!take(reader, '(')) return []
  const numbers: number[] = []
  do numbers.push(Number(reader.words[reader.pos++]))
  while (take(reader, ','))
  expect(reader, ')')
  return numbers
}

function readTime(reader: Reader, kind: 'TIME' | 'TIMESTAMP' | 'TIMESTAMP_LTZ'): FlinkType {
  const [precision = kind === 'TIME' ? 0 : 6] = readNumbers(reader)
  const local = take(reader, 'WITH') && take(reader, 'LOCAL')
  if (local || take(reader, 'WITHOUT')) {
    expect(reader, 'TIME')
    expect(reader, 'ZONE')
  }
  return { kind: local ? 'TIMESTAMP_LTZ' : kind, precision }
}

function readInterval(reader: Reader): FlinkType {
  const first = peek(reader)
  const units = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND', 'TO']
  while (units.includes(peek(reader))) {
    reader.pos += 1
    readNumbers(reader)
  }
  return first === 'YEAR' || first === 'MONTH' ? flink.months : flink.seconds
}

function readComposite(reader: Reader, word: string): FlinkType {
  const close = peek(reader) === '(' ? ')' : '>'
  if (!take(reader, '<') && !(word === 'ROW' && take(reader, '('))) throw new UnknownType(reader.text)
  const type = readInside(reader, word, close)
  expect(reader, close)
  return type
}

function readInside(reader: Reader, word: string, close: string): FlinkType {
  switch (word) {
    case 'ARRAY':
      return flink.array(readType(reader))
    case 'MULTISET':
      return { kind: 'MULTISET', element: readType(reader) }
    case 'MAP': {
      const key = readType(reader)
      expect(reader, ',')
      return flink.map(key, readType(reader))
    }
    case 'ROW':
      return flink.row(readFields(reader, close))
    default:
      throw new UnknownType(reader.text)
  }
}

function readFields(reader: Reader, close: string): readonly RowField[] {
  const fields: RowField[] = []
  if (peek(reader) === close) return fields
  do {
    const name = unquoted(reader.words[reader.pos++] ?? '')
    fields.push({ name, type: readType(reader) })
    if (peek(reader).startsWith("'")) reader.pos += 1
  } while (take(reader, ','))
  return fields
}

function unquoted(word: string): string {
  return word.startsWith('`') ? word.slice(1, -1).replaceAll('``', '`') : word
}
