import { decimal, decimalOf, isNumber, leastRestrictive } from './least-restrictive.js'
import { type SqlType, withNull } from './sql-type.js'
import { nullableTyped, plain, typed, type Typed } from './typed.js'

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '!=', '<', '<=', '>', '>=', 'AND', 'OR'])
const texts: ReadonlySet<string> = new Set(['CHAR', 'VARCHAR'])

/** The type of two operands with an operator between them; null where it is not known for certain. */
export function typeOfOperator(operator: string, left: Typed | null, right: Typed | null): Typed | null {
  const nullable = left?.type.nullable !== false || right?.type.nullable !== false
  if (comparisons.has(operator)) return typed('BOOLEAN', nullable)
  if (operator.endsWith('DISTINCT FROM')) return typed('BOOLEAN', false)
  if (left === null || right === null) return null
  if (operator === '||') return joined(left.type, right.type, nullable)
  const found = arithmetic(operator, left.type, right.type)
  return found === null ? null : plain(withNull(found, nullable))
}

function joined(left: SqlType, right: SqlType, nullable: boolean): Typed | null {
  if (!texts.has(left.name) || !texts.has(right.name)) return null
  const length = Math.min(Number(left.parameters[0]) + Number(right.parameters[0]), 2147483647)
  const name = left.name === 'CHAR' && right.name === 'CHAR' ? 'CHAR' : 'VARCHAR'
  return typed(name, nullable, String(length))
}

function arithmetic(operator: string, left: SqlType, right: SqlType): SqlType | null {
  if (!isNumber(left) || !isNumber(right)) return null
  const isExact = (type: SqlType): boolean => type.name !== 'FLOAT' && type.name !== 'DOUBLE'
  const hasDecimal = left.name === 'DECIMAL' || right.name === 'DECIMAL'
  if (operator === '%') return hasDecimal || !isExact(left) || !isExact(right) ? null : right
  if (hasDecimal && isExact(left) && isExact(right)) return ofDecimals(operator, left, right)
  return leastRestrictive([plain(left), plain(right)])?.type ?? null
}

/** Flink's rules for DECIMAL (FLINK-16068: as in SQL Server and Hive). */
function ofDecimals(operator: string, left: SqlType, right: SqlType): SqlType | null {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  const scale = Math.max(a.scale, b.scale)
  const whole = Math.max(a.precision - a.scale, b.precision - b.scale)
  switch (operator) {
    case '+':
    case '-':
      return decimal(whole + scale + 1, scale)
    case '*':
      return decimal(a.precision + b.precision + 1, a.scale + b.scale)
    case '/': {
      const behind = Math.max(6, a.scale + b.precision + 1)
      return decimal(a.precision - a.scale + b.scale + behind, behind)
    }
    default:
      return null
  }
}

/** Values of several types as one, NULL only where all are. */
export function firstOf(list: readonly (Typed | null)[]): Typed | null {
  const names = new Set(list.map((value) => value?.type.name))
  // Here Flink goes another way than in CASE and UNION.
  const found = names.has('FLOAT') && names.has('DOUBLE') ? null : leastRestrictive(list)
  return found === null
    ? null
    : nullableTyped(
        found,
        list.every((value) => value?.type.nullable !== false),
      )
}
