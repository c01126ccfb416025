import type { FlinkType } from '../../duckdb/types/flink-type.js'
import { type Decode, type Field, Unreadable } from './decode.js'

/** What a double holds of a number: beyond so many digits it would be another one. */
const digits = 15

const control = /[^ -\uffff]/
const long = /[\d.]{17}/
const texts = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g

/** Format `json`: the bytes are the object already. Whether it is whole is seen where it is read. */
export function jsonDecoder(fields: readonly Field[]): Decode {
  const isExact = fields.some(({ type }) => holdsLongDecimal(type))
  return (bytes) => {
    const text = inOneLine(bytes.toString())
    return isExact && long.test(text) ? withLongNumbersAsTexts(text) : text
  }
}

function inOneLine(text: string): string {
  const isPlain = text.charCodeAt(0) === 0x7b && !control.test(text)
  return isPlain ? text : normal(text)
}

/** Line breaks may stand between the parts of an object, and nowhere else. */
function normal(text: string): string {
  if (!isObject(text)) throw new Unreadable('is no JSON object')
  return text.trim().replaceAll(/[^ -\uffff]/g, ' ')
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** The embedded engine would read them as doubles, and lose their last digits. */
function withLongNumbersAsTexts(text: string): string {
  return text.replaceAll(texts, (part) => (part.startsWith('"') || part.length < 17 ? part : `"${part}"`))
}

function holdsLongDecimal(type: FlinkType): boolean {
  switch (type.kind) {
    case 'DECIMAL':
      return type.precision > digits
    case 'ARRAY':
    case 'MULTISET':
      return holdsLongDecimal(type.element)
    case 'MAP':
      return holdsLongDecimal(type.key) || holdsLongDecimal(type.value)
    case 'ROW':
      return type.fields.some((field) => holdsLongDecimal(field.type))
    default:
      return false
  }
}
