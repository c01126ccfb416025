import type { Literal } from '../tree.js'
import { plain, typed, type Typed } from './typed.js'
import { decimal } from './least-restrictive.js'

/** The type of a literal; null for NULL and placeholders. */
export function typeOfLiteral({ kind, start, end }: Literal, text: string): Typed | null {
  switch (kind) {
    case 'boolean':
      return typed('BOOLEAN', false)
    case 'date':
      return typed('DATE', false)
    case 'time':
      return typed('TIME', false, '0')
    case 'timestamp':
      return typed('TIMESTAMP', false, fraction(text.slice(start, end)))
    case 'number':
      return typeOfNumber(text.slice(start, end))
    case 'string':
      return typeOfString(text.slice(start, end))
    case 'null':
    case 'placeholder':
      return null
  }
}

/** How many digits of a second are written. */
function fraction(written: string): string {
  return String(/\.(\d+)/.exec(written)?.[1]?.length ?? 0)
}

const largestInt = 2147483647n
const largestBigint = 9223372036854775807n

function typeOfNumber(written: string): Typed {
  if (/e/i.test(written)) return typed('DOUBLE', false)
  const [whole = '', part] = written.split('.')
  if (part !== undefined) return digits(whole.length + part.length, part.length)
  const value = BigInt(whole)
  if (value <= largestInt) return typed('INT', false)
  return value <= largestBigint ? typed('BIGINT', false) : digits(whole.length, 0)
}

function digits(precision: number, scale: number): Typed {
  return plain({ ...decimal(Math.max(precision, 1), scale), nullable: false })
}

/** Only plain strings: those of another character set, in hexadecimal or with escapes have rules of their own. */
function typeOfString(written: string): Typed | null {
  const plainText = /^'((?:[^']|'')*)'$/.exec(written)?.[1]
  return plainText === undefined ? null : typed('CHAR', false, String(plainText.replaceAll("''", "'").length))
}
