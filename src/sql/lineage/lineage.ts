import { type Output, outputsOf } from '../relation/output.js'
import type { Catalogue } from '../schema/table-schema.js'
import type { ColumnEdge, SqlStatement } from '../statement.js'
import { parsedOf } from '../syntax.js'
import type { Path } from '../tree.js'
import type { Syntax } from '../tree-statement.js'
import { labelOf, type Memory, newMemory, type Origins } from './gathering.js'
import { originsOf } from './origins.js'
import { rowOriginsOf } from './row-origins.js'
import { settleCommonTables } from './settle.js'
import { filledColumns } from '../relation/filled.js'

/** What one query of a statement computes, and from what. */
export interface Lineage {
  /** The table that it fills or the view that it is, as written; null for a query alone. */
  readonly target: string | null
  readonly columns: readonly ColumnLineage[]
  /** `table.column` of all that decides which rows there are. */
  readonly rows: readonly string[]
  /** Why columns, or what decides about rows, may be missing here; empty where all is known. */
  readonly unknown: readonly string[]
}

export interface ColumnLineage {
  readonly to: string
  /** `table.column`, names as written; a view's columns stand for what it takes them from. */
  readonly from: readonly string[]
  /** Why `from` may be incomplete; empty where it is not. */
  readonly unknown: readonly string[]
}

/** What a statement computes: one entry for each INSERT of a set, for a CREATE TABLE … AS, a view or a query. */
export function lineageOf(statement: SqlStatement, catalogue: Catalogue): readonly Lineage[] {
  const parsed = parsedOf(statement)
  return parsed === null ? [] : lineageOfSyntax(parsed.syntax, parsed.cursor.tokens.text, catalogue)
}

/** The same of a tree, whose ranges are of `text`. */
function lineageOfSyntax(syntax: Syntax, text: string, catalogue: Catalogue): readonly Lineage[] {
  return outputsOf(syntax, text, catalogue).map(lineageOfOutput)
}

function lineageOfOutput(output: Output): Lineage {
  const { relation, scope, target } = output
  const memory = newMemory(true)
  settleCommonTables(scope, memory)
  const rows = rowOriginsOf(relation, memory)
  const unknown = [...relation.openings.map(({ reason }) => reason), ...rows.unknown]
  return {
    target: target === null ? null : written(target),
    columns: columnsOf(output, memory),
    rows: labels(rows),
    unknown: [...new Set(unknown)],
  }
}

function columnsOf(output: Output, memory: Memory): readonly ColumnLineage[] {
  return filledColumns(output).map(({ to, column }) => {
    const { values, unknown } = originsOf(column, memory)
    return { to, from: values.map(labelOf), unknown }
  })
}

function labels({ values, influences }: Origins): readonly string[] {
  return [...new Set([...values, ...influences].map(labelOf))]
}

function written({ parts }: Path): string {
  return parts.map((part) => part.text).join('.')
}

/** The columns that INSERT … SELECT, CREATE TABLE … AS and views fill, with the columns that they come from. */
export function columnEdges(statement: SqlStatement, catalogue: Catalogue): readonly ColumnEdge[] {
  if (!statement.names.some(({ role }) => role === 'write' || role === 'define')) return []
  const parsed = parsedOf(statement)
  const outputs = parsed === null ? [] : outputsOf(parsed.syntax, parsed.cursor.tokens.text, catalogue)
  return outputs.filter(({ target }) => target !== null).flatMap(edgesOf)
}

function edgesOf(output: Output): readonly ColumnEdge[] {
  const memory = newMemory(true)
  settleCommonTables(output.scope, memory)
  return columnsOf(output, memory).map(({ to, from }) => ({ to, from }))
}
