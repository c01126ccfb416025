import type { Call } from '../tree.js'
import { leastRestrictive } from './least-restrictive.js'
import { simpleType, unbounded, withNull } from './sql-type.js'
import { nullableTyped, plain, typed, type Typed } from './typed.js'

/** The type of an argument; null where it is not known. */
export type Argument = Typed | null

/** What a function gives, by the types of its arguments. */
export type Rule = (list: readonly Argument[], call: Call) => Typed | null

/** Whether an argument may be NULL; one that is not known may. */
export function anyNull(list: readonly Argument[]): boolean {
  return list.some((value) => value?.type.nullable !== false)
}

/** The same type whatever the arguments; NULL where one of them is. */
export function fixed(name: string, ...parameters: readonly string[]): Rule {
  return (list) => typed(name, anyNull(list), ...parameters)
}

/** The same type whatever the arguments, and never NULL. */
export function never(name: string, ...parameters: readonly string[]): Rule {
  return () => typed(name, false, ...parameters)
}

/** The same type whatever the arguments, and always perhaps NULL. */
export function perhaps(name: string, ...parameters: readonly string[]): Rule {
  return () => typed(name, true, ...parameters)
}

/** The type of the first argument, its clock too. */
export const asFirst: Rule = ([value]) => value ?? null

/** The type of the first argument, NULL where one of them is. */
export const firstIfAll: Rule = (list) => {
  const [value] = list
  return value ? plain(withNull(value.type, anyNull(list))) : null
}

/** The type of the first argument, always perhaps NULL. */
export const firstOrNull: Rule = ([value]) => (value ? plain(withNull(value.type, true)) : null)

/** A text as long as the first argument at most. */
export const asLong: Rule = (list) => {
  const [value] = list
  const length = value?.type.name === 'CHAR' || value?.type.name === 'VARCHAR' ? value.type.parameters : null
  return length === null ? null : plain(simpleType('VARCHAR', length, anyNull(list)))
}

/** The same, always perhaps NULL. */
export const asLongOrNull: Rule = (list, call) => {
  const found = asLong(list, call)
  return found === null ? null : nullableTyped(found, true)
}

/** Any text. */
export const text: Rule = fixed('VARCHAR', unbounded)

/** A collection of the first argument's type. */
export function collected(name: string, mayBeNull: boolean): Rule {
  return ([value]) =>
    value
      ? plain({ ...simpleType(name), elements: [value.type], nullable: mayBeNull && value.type.nullable })
      : null
}

/** What values of several types are together, NULL where one of them is. */
export const together: Rule = (list) => {
  const found = leastRestrictive(list)
  return found === null ? null : plain(found.type)
}
