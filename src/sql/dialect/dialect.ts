import type { StatementKind } from '../statement.js'
import { confluent } from './confluent.js'
import { flink } from './flink.js'

/** Whose SQL a text is: Apache Flink's, or that of Confluent Cloud. */
export type Dialect = 'flink' | 'confluent'

/** What only one dialect takes. Where it is not known whose SQL a text is, all of it is taken. */
export interface DialectDescription {
  /** As people call it. */
  readonly name: string
  /** Whole statements, as forms show them. */
  readonly commands: readonly (readonly [StatementKind, string])[]
  /** How other statements begin, as forms show it. */
  readonly beginnings: readonly string[]
  /** Two words, one behind the other, in a CREATE. */
  readonly clauses: readonly (readonly [string, string])[]
  /** Functions that the others refuse to call. */
  readonly functions: readonly string[]
  /** Windows that may stand in GROUP BY, over a column of time. */
  readonly groupWindows: readonly string[]
  /** Functions whose first argument is a table, by its bare name. */
  readonly tableFunctions: readonly string[]
}

export const dialects: Readonly<Record<Dialect, DialectDescription>> = { flink, confluent }

/** The functions of a dialect, or of all where it is not known, whose first argument is a table's bare name. */
export function tableFunctionsOf(dialect: Dialect | null): ReadonlySet<string> {
  return dialect === null ? allTableFunctions : new Set(dialects[dialect].tableFunctions)
}

const allTableFunctions: ReadonlySet<string> = new Set(
  Object.values(dialects).flatMap(({ tableFunctions }) => tableFunctions),
)
