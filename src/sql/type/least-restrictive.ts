import { simpleType, type SqlType, withNull } from './sql-type.js'
import type { Typed } from './typed.js'

const integers: readonly string[] = ['TINYINT', 'SMALLINT', 'INT', 'BIGINT']
/** How many digits the integers have. */
const digits: ReadonlyMap<string, number> = new Map([
  ['TINYINT', 3],
  ['SMALLINT', 5],
  ['INT', 10],
  ['BIGINT', 19],
])

/** The type that values of several types have together; null where it is not certain. */
export function leastRestrictive(list: readonly (Typed | null)[]): Typed | null {
  const known = list.flatMap((value) => value ?? [])
  const [first] = known
  if (first === undefined || known.length < list.length) return null
  const nullable = known.some(({ type }) => type.nullable)
  const type = known
    .map((value) => value.type)
    .reduce<SqlType | null>((all, one) => (all === null ? null : wider(all, one)), first.type)
  return type === null ? null : { type: withNull(type, nullable), time: first.time }
}

function wider(a: SqlType, b: SqlType): SqlType | null {
  if (a.name === b.name && a.name !== 'DECIMAL') return sameKind(a, b)
  if (isNumber(a) && isNumber(b)) return widerNumber(a, b)
  const length = textLength(a, b)
  return length === null ? null : simpleType('VARCHAR', [length])
}

function sameKind(a: SqlType, b: SqlType): SqlType | null {
  if (shape(a) === shape(b)) return a
  if (a.elements.length + a.fields.length > 0 || a.parameters.length !== 1) return null
  const longest = String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])))
  // CHAR of several lengths would be padded: Flink makes it VARCHAR.
  return simpleType(a.name === 'CHAR' || a.name === 'BINARY' ? `VAR${a.name}` : a.name, [longest])
}

function shape(type: SqlType): string {
  return JSON.stringify({ ...type, nullable: true })
}

function textLength(a: SqlType, b: SqlType): string | null {
  const texts = ['CHAR', 'VARCHAR']
  if (!texts.includes(a.name) || !texts.includes(b.name)) return null
  return String(Math.max(Number(a.parameters[0]), Number(b.parameters[0])))
}

/** Whether a type is a number. */
export function isNumber({ name }: SqlType): boolean {
  return integers.includes(name) || isApproximate(name) || name === 'DECIMAL'
}

function isApproximate(name: string): boolean {
  return name === 'FLOAT' || name === 'DOUBLE'
}

/** Of two approximate numbers the first counts; a DECIMAL with one is a DOUBLE (Calcite). */
function widerNumber(a: SqlType, b: SqlType): SqlType {
  const [x, y] = [isApproximate(a.name), isApproximate(b.name)]
  if (x && y) return a
  if (x || y) return a.name === 'DECIMAL' || b.name === 'DECIMAL' ? simpleType('DOUBLE') : x ? a : b
  if (a.name === 'DECIMAL' || b.name === 'DECIMAL') return widerDecimal(a, b)
  return integers.indexOf(a.name) < integers.indexOf(b.name) ? b : a
}

function widerDecimal(a: SqlType, b: SqlType): SqlType {
  const [x, y] = [decimalOf(a), decimalOf(b)]
  const scale = Math.max(x.scale, y.scale)
  const whole = Math.max(x.precision - x.scale, y.precision - y.scale)
  return decimal(whole + scale, scale)
}

export interface Decimal {
  readonly precision: number
  readonly scale: number
}

/** A number that is no approximation as a DECIMAL. */
export function decimalOf({ name, parameters }: SqlType): Decimal {
  if (name !== 'DECIMAL') return { precision: digits.get(name) ?? 0, scale: 0 }
  return { precision: Number(parameters[0]), scale: Number(parameters[1]) }
}

const mostDigits = 38

/** A DECIMAL; where it would have too many digits, some behind the point go, but never below 6 (Flink's rule). */
export function decimal(precision: number, scale: number): SqlType {
  if (precision <= mostDigits) return simpleType('DECIMAL', [String(precision), String(scale)])
  const kept = Math.max(mostDigits - (precision - scale), Math.min(scale, 6))
  return simpleType('DECIMAL', [String(mostDigits), String(kept)])
}
