import type { TimeAttribute } from '../schema/table-schema.js'
import { simpleType, type SqlType, withNull } from './sql-type.js'

/** The type of a value, and whether Flink's clock runs on it. */
export interface Typed {
  readonly type: SqlType
  readonly time: TimeAttribute | null
}

/** A type of one word, that may be NULL where `nullable` says so. */
export function typed(name: string, nullable: boolean, ...parameters: readonly string[]): Typed {
  return plain(simpleType(name, parameters, nullable))
}

/** A value that is no clock. */
export function plain(type: SqlType): Typed {
  return { type, time: null }
}

/** The same value, NULL or not. */
export function nullableTyped(value: Typed, nullable: boolean): Typed {
  return value.type.nullable === nullable ? value : { ...value, type: withNull(value.type, nullable) }
}
