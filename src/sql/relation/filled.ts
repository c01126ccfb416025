import type { Output } from './output.js'
import type { Column, Relation } from './relation.js'
import { storedRelation } from './stored.js'
import type { TableSchema } from '../schema/table-schema.js'
import type { Path } from '../tree.js'
import type { Insert } from '../tree-statement.js'

/** A column of a target, and the column of the query that fills it. */
export interface FilledColumn {
  readonly to: string
  readonly column: Column
}

/**
 * Which column of its target each column of a query fills. Where the target's columns are not known, they are called
 * as the query calls them.
 */
export function filledColumns(output: Output): readonly FilledColumn[] {
  const { relation } = output
  const names = targetNames(output)
  if (names === null) return relation.columns.map((column) => ({ to: column.name, column }))
  return byPlace(names, relation)
}

/** Places behind columns that are not listed are not certain. */
function byPlace(names: readonly string[], { columns, certain }: Relation): readonly FilledColumn[] {
  return names.slice(0, certain).flatMap((to, place) => {
    const column = columns[place]
    return column === undefined ? [] : [{ to, column }]
  })
}

/** The columns that a query fills by place; null where they are not said. */
function targetNames({ by, scope }: Output): readonly string[] | null {
  if (by === null) return null
  if (by.type === 'insert') return insertedNames(by, storedRelation(by.target.name, scope))
  const { names } = by.schema
  return by.object === 'view' && names.length > 0 ? names.map(lastPart) : null
}

/** The columns of an INSERT: those listed, else those of the table that it can write; a partition's are not filled. */
function insertedNames({ columns, partition }: Insert, { made }: Relation): readonly string[] | null {
  const fixed = new Set(partition.filter(({ value }) => value !== null).map(({ column }) => column.text))
  const listed =
    columns.length > 0 ? columns.map(lastPart) : made.type === 'table' ? writable(made.table.schema) : null
  return listed === null ? null : listed.filter((name) => !fixed.has(name))
}

function writable(schema: TableSchema | null): readonly string[] | null {
  if (schema === null || schema.unknown !== null) return null
  return schema.columns.filter((column) => !column.virtual).map((column) => column.name)
}

function lastPart({ parts }: Path): string {
  return parts.at(-1)?.text ?? ''
}
