import type { Scope } from '../relation/scope.js'
import { isAggregate } from '../relation/aggregate.js'
import type { Call, Expression } from '../tree.js'
import { typeOfExpression } from './expression-type.js'
import { resultOf } from './function-type.js'
import { nullableTyped, type Typed } from './typed.js'

/** The type that a function gives; null for one that is not known. */
export function typeOfCall(call: Call, scope: Scope): Typed | null {
  if (!isAggregate(call)) return resultOf(call, argumentTypes(call, scope))
  const found = resultOf(call, argumentTypes(call, { ...scope, select: null }))
  return found === null || neverNull.has(call.name.toUpperCase()) || !mayBeNone(call, scope)
    ? found
    : nullableTyped(found, true)
}

const neverNull: ReadonlySet<string> = new Set([
  'COUNT',
  'COLLECT',
  'LISTAGG',
  'JSON_ARRAYAGG',
  'JSON_OBJECTAGG',
])

/** Whether an aggregate may be of no rows at all. */
function mayBeNone({ clauses }: Call, { select }: Scope): boolean {
  return clauses?.filter != null || (select !== null && select.groupBy === null)
}

function argumentTypes(call: Call, scope: Scope): readonly (Typed | null)[] {
  return call.arguments.filter(isValue).map((value) => typeOfExpression(value, scope))
}

function isValue(argument: Expression): boolean {
  return argument.type !== 'flag' && argument.type !== 'star' && argument.type !== 'type-argument'
}
