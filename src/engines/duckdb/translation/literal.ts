import type { Literal } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { literal } from '../types/identifier.js'
import type { Scope, Translated } from './scope.js'
import { stringValue } from './string-literal.js'
import { Untranslatable } from './untranslatable.js'

/** A literal, with the type that Flink gives it. */
export function translateLiteral(node: Literal, scope: Scope): Translated {
  const written = scope.context.text.slice(node.start, node.end)
  switch (node.kind) {
    case 'string':
      return textLiteral(written)
    case 'number':
      return numberLiteral(written)
    case 'boolean':
      return booleanLiteral(written)
    case 'null':
      return { sql: 'NULL', type: flink.nullType }
    case 'date':
      return { sql: `DATE ${literal(inside(written))}`, type: flink.date }
    case 'time':
      return { sql: `TIME ${literal(inside(written))}`, type: flink.time(fraction(inside(written))) }
    case 'timestamp':
      return momentLiteral(written)
    case 'placeholder':
      throw new Untranslatable(node.start, `${written} stands for something that is not known here`)
  }
}

function textLiteral(written: string): Translated {
  const { value, binary } = stringValue(written)
  if (binary) {
    const sql = `unhex(${literal(value)})`
    return { sql, type: { kind: 'BINARY', length: value.length / 2 } }
  }
  return { sql: literal(value), type: { kind: 'CHAR', length: Array.from(value).length } }
}

/** `1` is INT or BIGINT, `1.5` DECIMAL, `1e0` DOUBLE. */
function numberLiteral(written: string): Translated {
  const text = /^decimal/i.test(written) ? inside(written) : written
  if (/e/i.test(text)) return { sql: `CAST(${text} AS DOUBLE)`, type: flink.double }
  if (!text.includes('.')) return wholeNumber(text)
  const [whole = '', part = ''] = text.split('.')
  const digits = whole.replace(/^0+/, '').length
  const type = flink.decimal(Math.max(digits + part.length, 1), part.length)
  return { sql: `CAST(${text} AS DECIMAL(${type.precision}, ${type.scale}))`, type }
}

function wholeNumber(text: string): Translated {
  const value = BigInt(text)
  if (value <= 2_147_483_647n) return { sql: String(value), type: flink.int }
  if (value <= 9_223_372_036_854_775_807n) return { sql: String(value), type: flink.bigint }
  return {
    sql: `CAST(${value} AS DECIMAL(${String(value).length}, 0))`,
    type: flink.decimal(String(value).length, 0),
  }
}

function booleanLiteral(written: string): Translated {
  return {
    sql: /^unknown$/i.test(written) ? 'CAST(NULL AS BOOLEAN)' : written.toUpperCase(),
    type: flink.boolean,
  }
}

function momentLiteral(written: string): Translated {
  const text = inside(written)
  const local = /^timestamp\s+with\s+local/i.test(written)
  const precision = fraction(text)
  return local
    ? { sql: `TIMESTAMPTZ ${literal(`${text}+00`)}`, type: flink.timestampLtz(precision) }
    : { sql: `TIMESTAMP ${literal(text)}`, type: flink.timestamp(precision) }
}

function inside(written: string): string {
  return stringValue(written.slice(written.indexOf("'"))).value
}

function fraction(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
}
