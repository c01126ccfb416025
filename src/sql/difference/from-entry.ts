import type { NamePart, Span } from '../statement.js'
import type { Expression, FunctionTable, Join, TableReference } from '../tree.js'
import { shortened } from './shortened.js'
import type { Side } from './side.js'

/** A table of a FROM clause, with the join that brings it in. */
export interface FromEntry {
  readonly side: Side
  readonly table: TableReference
  /** Null for the first. */
  readonly join: Join | null
  /** The alias, or the last part of the name without one; empty where neither is. */
  readonly alias: string
  /** What columns are qualified by, as it is written; null where they cannot be. */
  readonly qualifier: string | null
  /** What it is: a table's name, `TUMBLE(orders)`; as it is compared. */
  readonly label: string
  /** What it is called in words; with its alias where it stands in FROM several times. */
  readonly shown: string
}

/** The tables of a FROM clause, from left to right. */
export function fromEntries(side: Side, from: TableReference | null): readonly FromEntry[] {
  const tables = from === null ? [] : flattened(from, null)
  const entries = tables.map(({ table, join }): FromEntry => {
    const label = labelOf(table, side.text)
    const shown = shortened(labelOf(table, side.said))
    return { side, table, join, alias: aliasOf(table), qualifier: qualifierOf(side, table), label, shown }
  })
  const seen = new Set<string>()
  const twice = new Set(entries.flatMap(({ label }) => (seen.has(label) ? [label] : (seen.add(label), []))))
  return entries.map((entry) =>
    twice.has(entry.label) && entry.alias !== ''
      ? { ...entry, shown: `${entry.shown} ${entry.alias}` }
      : entry,
  )
}

type Joined = Pick<FromEntry, 'table' | 'join'>

/** A comma binds weaker than JOIN, so what stands behind it may be joins again. */
function flattened(table: TableReference, join: Join | null): readonly Joined[] {
  if (table.type !== 'joins') return [{ table, join }]
  return [...flattened(table.first, join), ...table.joins.flatMap((inner) => flattened(inner.right, inner))]
}

/** What columns of a FROM clause are qualified by. */
export function qualifiersIn(side: Side, from: TableReference): ReadonlySet<string> {
  const qualifiers = flattened(from, null).flatMap(({ table }) =>
    table.type === 'bracketed' ? [...qualifiersIn(side, table.inner)] : (qualifierOf(side, table) ?? []),
  )
  return new Set(qualifiers)
}

/** The tables of a FROM clause that have no alias, and no database in their names: those that may be CTEs. */
export function bareNamesIn(from: TableReference): readonly string[] {
  return flattened(from, null).flatMap(({ table }) => {
    if (table.type === 'bracketed') return bareNamesIn(table.inner)
    const isBare = table.type === 'table' && table.alias === null && table.name.parts.length === 1
    return isBare ? table.name.parts.map((part) => part.text) : []
  })
}

/** A name as it is written, without needless quotes. */
export function nameText({ said }: Side, { start, end, quoted }: NamePart): string {
  return said(quoted ? { start: start - 1, end: end + 1 } : { start, end })
}

function aliasOf(table: TableReference): string {
  switch (table.type) {
    case 'joins':
    case 'bracketed':
      return ''
    case 'sample':
      return aliasOf(table.input)
    case 'table':
      return table.alias?.name.text ?? table.name.parts.at(-1)?.text ?? ''
    default:
      return table.alias?.name.text ?? ''
  }
}

/** An alias hides the name; a table without one has its whole name, whatever of it is written. */
function qualifierOf(side: Side, table: TableReference): string | null {
  if (table.type === 'joins' || table.type === 'bracketed') return null
  if (table.type === 'sample') return qualifierOf(side, table.input)
  const { alias } = table
  if (alias === null) return table.type === 'table' ? side.own(table.name) : null
  return nameText(side, alias.name)
}

type Write = (span: Span) => string

/** What stands behind FROM or JOIN, in a word or two. */
function labelOf(table: TableReference, text: Write): string {
  switch (table.type) {
    case 'table':
      return text(table.name)
    case 'derived':
      return table.alias === null ? 'a sub-query' : `sub-query ${table.alias.name.text}`
    case 'function':
      return functionLabel(table, text)
    case 'unnest':
      return `UNNEST(${table.arguments.map(text).join(', ')})`
    case 'match-recognize':
      return `MATCH_RECOGNIZE(${labelOf(table.input, text)})`
    case 'pivot':
    case 'unpivot':
      return `${table.type.toUpperCase()}(${labelOf(table.input, text)})`
    case 'sample':
      return labelOf(table.input, text)
    case 'bracketed':
    case 'joins':
      return `(${flattened(table.type === 'joins' ? table : table.inner, null)
        .map((entry) => labelOf(entry.table, text))
        .join(', ')})`
  }
}

/** `TUMBLE(orders)`, `TO_CHANGELOG(orders)`, `SPLIT(line)` */
function functionLabel({ call }: FunctionTable, text: Write): string {
  if (call.type !== 'call') return text(call)
  const tables = call.arguments.flatMap((argument) => tableLabel(argument, text))
  const inside = tables.length > 0 ? tables : call.arguments.map(text)
  return `${text(call.nameSpan)}(${inside.join(', ')})`
}

function tableLabel(argument: Expression, text: Write): readonly string[] {
  if (argument.type === 'named') return tableLabel(argument.value, text)
  if (argument.type === 'subquery') return ['a sub-query']
  if (argument.type !== 'table-argument') return []
  const { body } = argument.query
  return [body.type === 'explicit-table' ? text(body.table) : 'a sub-query']
}
