import type { NamePart, NameRole, OptionEntry, TableName } from '../statement.js'
import { tableName } from './table-name.js'

/** The tables that a statement is known to name, while it is walked. */
export interface Found {
  readonly names: TableName[]
  /** Names that two tables of one FROM clause are seen under. */
  readonly doubled: Set<string>
  /** Every catalog and database among them. */
  readonly qualifiers: Set<string>
  /** Functions whose first argument is a table's bare name, in upper case. */
  readonly tableFunctions: ReadonlySet<string>
}

/** Nothing found yet. */
export function noNames(tableFunctions: ReadonlySet<string>): Found {
  return { names: [], doubled: new Set(), qualifiers: new Set(), tableFunctions }
}

/** Adds a table that dotted parts name, with the options of the hint behind it. */
export function addName(
  found: Found,
  role: NameRole,
  parts: readonly NamePart[],
  options?: readonly OptionEntry[],
): void {
  found.names.push(tableName(role, parts, options))
  if (role !== 'qualifier') for (const part of parts.slice(0, -1)) found.qualifiers.add(part.text)
}
