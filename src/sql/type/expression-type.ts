import { relationOfQuery } from '../relation/query.js'
import { meaningOf } from '../relation/resolve.js'
import type { Scope } from '../relation/scope.js'
import type { Case, Cast, Chain, Collection, Expression, ItemAccess, Path, Row, Subquery } from '../tree.js'
import { typeOfCall } from './call-type.js'
import { typeOfColumn } from './column-type.js'
import { leastRestrictive } from './least-restrictive.js'
import { typeOfLiteral } from './literal-type.js'
import { typeOfOperator } from './operator-type.js'
import { type SqlType, typeOfSyntax, withNull } from './sql-type.js'
import { nullableTyped, plain, typed, type Typed } from './typed.js'

/** The type of an expression as Flink derives it; null where that is not known for certain. */
export function typeOfExpression(expression: Expression, scope: Scope): Typed | null {
  switch (expression.type) {
    case 'path':
      return typeOfPath(expression, scope)
    case 'literal':
      return typeOfLiteral(expression, scope.text)
    case 'chain':
      return typeOfChain(expression, scope)
    case 'cast':
      return typeOfCast(expression, scope)
    case 'case':
      return typeOfCase(expression, scope)
    case 'call':
      return typeOfCall(expression, scope)
    case 'field':
      return fieldOf(typeOfExpression(expression.operand, scope), expression.field.text)
    case 'item':
      return typeOfItem(expression, scope)
    case 'subquery':
      return typeOfSubquery(expression, scope)
    case 'row':
      return typeOfRow(expression, scope)
    case 'collection':
      return typeOfCollection(expression, scope)
    default:
      return typeOfPredicate(expression, scope)
  }
}

/** What is true or false, and signs. */
function typeOfPredicate(expression: Expression, scope: Scope): Typed | null {
  switch (expression.type) {
    case 'test':
      return typed('BOOLEAN', false)
    case 'unary':
      if (expression.operator === 'EXISTS' || expression.operator === 'UNIQUE') return typed('BOOLEAN', false)
      if (expression.operator === 'NOT') return truth([expression.operand], scope)
      return typeOfExpression(expression.operand, scope)
    case 'between':
      return truth([expression.operand, expression.low, expression.high], scope)
    case 'like':
      return truth([expression.operand, expression.pattern], scope)
    case 'membership':
      return truth([expression.operand, ...expression.list], scope)
    default:
      return null
  }
}

/** A BOOLEAN that is NULL where an operand is. */
function truth(operands: readonly Expression[], scope: Scope): Typed | null {
  const known = operands.map((operand) => typeOfExpression(operand, scope))
  return typed(
    'BOOLEAN',
    known.some((value) => value?.type.nullable !== false),
  )
}

function typeOfPath({ parts }: Path, scope: Scope): Typed | null {
  const meaning = meaningOf(parts, scope)
  if (meaning.type === 'row') return null
  const found = meaning.fields.reduce<Typed | null>(
    (of, { text }) => fieldOf(of, text),
    typeOfColumn(meaning.column),
  )
  return found !== null && hasGroupingSets(scope) ? nullableTyped(found, true) : found
}

/** A column by which rows are not grouped this time is NULL. */
function hasGroupingSets({ select }: Scope): boolean {
  return select?.groupBy?.items.some(({ type }) => type !== 'expressions') === true
}

/** A field of a row is NULL where the row is. */
export function fieldOf(of: Typed | null, called: string): Typed | null {
  const field = of?.type.fields.find(({ name }) => name === called)
  if (field === undefined || of === null) return null
  return plain(withNull(field.type, field.type.nullable || of.type.nullable))
}

function typeOfChain({ operators, operands }: Chain, scope: Scope): Typed | null {
  const [first, ...rest] = operands
  return rest.reduce<Typed | null>(
    (left, operand, i) =>
      operand.type === 'interval'
        ? moved(left)
        : typeOfOperator(operators[i] ?? '', left, typeOfExpression(operand, scope)),
    first === undefined ? null : typeOfExpression(first, scope),
  )
}

const moments: ReadonlySet<string> = new Set(['DATE', 'TIMESTAMP', 'TIMESTAMP_LTZ'])

/** A moment and an interval are a moment again; Flink leaves its clock on it. */
function moved(moment: Typed | null): Typed | null {
  return moment !== null && moments.has(moment.type.name) ? moment : null
}

/** What is not known to be NOT NULL may be NULL. */
function typeOfCast({ function: name, operand, to }: Cast, scope: Scope): Typed | null {
  const nullable = name !== 'CAST' || typeOfExpression(operand, scope)?.type.nullable !== false
  return plain(withNull(typeOfSyntax(to), nullable))
}

function typeOfCase({ branches, otherwise }: Case, scope: Scope): Typed | null {
  const results = [...branches.map(({ then }) => then), ...(otherwise === null ? [] : [otherwise])]
  const values = results.filter((result) => result.type !== 'literal' || result.kind !== 'null')
  const found = leastRestrictive(values.map((value) => typeOfExpression(value, scope)))
  const mayBeNull = otherwise === null || values.length < results.length
  return found === null ? null : nullableTyped({ ...found, time: null }, found.type.nullable || mayBeNull)
}

/** What an array or a map does not hold is NULL. */
function typeOfItem({ operand }: ItemAccess, scope: Scope): Typed | null {
  const element = typeOfExpression(operand, scope)?.type.elements.at(-1)
  return element === undefined ? null : plain(withNull(element, true))
}

/** No row at all is NULL. */
function typeOfSubquery({ query }: Subquery, scope: Scope): Typed | null {
  const { columns, openings } = relationOfQuery(query, scope)
  const [only] = columns
  const value = only === undefined || openings.length > 0 ? null : typeOfColumn(only)
  return value === null ? null : plain(withNull(value.type, true))
}

function typeOfRow({ items }: Row, scope: Scope): Typed | null {
  const types = typesOf(items, scope)
  if (types === null) return null
  const fields = types.map((type, i) => ({ name: `EXPR$${i}`, type }))
  return plain({ name: 'ROW', parameters: [], elements: [], fields, nullable: false })
}

function typeOfCollection({ collection, items }: Collection, scope: Scope): Typed | null {
  const types = typesOf(items, scope)
  if (types === null || items.some((item) => item.type === 'subquery')) return null
  const place = collection === 'MAP' ? 2 : 1
  const elements = Array.from({ length: place }, (_, at) =>
    leastRestrictive(types.filter((_type, i) => i % place === at).map(plain)),
  )
  const known = elements.flatMap((element) => element?.type ?? [])
  if (collection === 'CURSOR' || known.length < place) return null
  return plain({ name: collection, parameters: [], elements: known, fields: [], nullable: false })
}

function typesOf(items: readonly Expression[], scope: Scope): readonly SqlType[] | null {
  const types = items.flatMap((item) => typeOfExpression(item, scope)?.type ?? [])
  return types.length === items.length ? types : null
}
