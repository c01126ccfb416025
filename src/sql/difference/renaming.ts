import { heardAt, type Substitute } from '../canonical-range.js'
import type { NamePart, Span } from '../statement.js'
import type { ExplicitTable, NamedTable, Path, Query, Select, Star, TableReference } from '../tree.js'
import { bareNamesIn, nameText, qualifiersIn } from './from-entry.js'
import { rewritten, type Side } from './side.js'

/** What the two sides call otherwise: the name → what is written in its place on both. */
export interface Renames {
  /** CTEs, as tables. */
  readonly tables: ReadonlyMap<string, string>
  /** What columns are qualified by. */
  readonly qualifiers: ReadonlyMap<string, string>
}

export const noRenames: Renames = { tables: new Map(), qualifiers: new Map() }

/** The names of one side and of the other, where they differ, with what both are written as: no text holds that. */
export function inCommon(
  pairs: readonly (readonly [before: string, after: string])[],
): readonly [before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>] {
  const renamed = pairs.filter(([from, to]) => from !== to)
  const common = (to: string): string => `\u0001${to}`
  return [
    new Map(renamed.map(([from, to]) => [from, common(to)])),
    new Map(renamed.map(([, to]) => [to, common(to)])),
  ]
}

/**
 * A side as it is compared inside a part whose CTEs or aliases have other names now: there, both sides have common names
 * for them, so that a name that changed once is told once.
 */
export function withRenames(side: Side, within: object, renames: Renames): Side {
  if (renames.tables.size + renames.qualifiers.size === 0) return side
  const writing: Writing = { side, more: new Map() }
  for (const part of Object.values(within)) walk(writing, part, renames)
  return rewritten(side, writing.more)
}

interface Writing {
  readonly side: Side
  readonly more: Map<number, Substitute>
}

/** Walks whatever a tree holds: a part that were left out would keep its old names. */
function walk(writing: Writing, part: unknown, renames: Renames): void {
  if (Array.isArray(part)) for (const item of part) walk(writing, item, renames)
  else if (isNode(part)) walkNode(writing, part, renames)
}

type Renaming = Path | Star | NamedTable | ExplicitTable | Query | Select

function isNode(part: unknown): part is object {
  return typeof part === 'object' && part !== null
}

function isType<T extends Renaming['type']>(node: object, type: T): node is Extract<Renaming, { type: T }> {
  return 'type' in node && node.type === type
}

function walkNode(writing: Writing, node: object, renames: Renames): void {
  if (isType(node, 'path')) renameQualifier(writing, node.parts.slice(0, -1), node, renames)
  else if (isType(node, 'star')) renameQualifier(writing, node.qualifier, node, renames)
  else if (isType(node, 'explicit-table')) renameTable(writing, node.table, renames)
  else walkParts(writing, node, hiddenIn(writing, node, renames))
}

function walkParts(writing: Writing, node: object, renames: Renames): void {
  for (const [key, part] of Object.entries(node)) {
    if (isType(node, 'table') && key === 'name') renameTable(writing, node.name, renames)
    else walk(writing, part, renames)
  }
}

/** A query inside may define a name anew: there it means something else. */
function hiddenIn({ side }: Writing, node: object, renames: Renames): Renames {
  if (isType(node, 'query') && node.with.length > 0) {
    const own = new Set(node.with.map((common) => common.name.text))
    return { ...renames, tables: without(renames.tables, own) }
  }
  if (!isType(node, 'select') || node.from === null) return renames
  const seen = without(renames.qualifiers, qualifiersIn(side, node.from))
  return { ...renames, qualifiers: new Map([...seen, ...ownQualifiers(node.from, renames)]) }
}

/** A CTE that is read without an alias qualifies columns by its name. */
function ownQualifiers(from: TableReference, { tables }: Renames): readonly (readonly [string, string])[] {
  return bareNamesIn(from).flatMap((name) => {
    const text = tables.get(name)
    return text === undefined ? [] : [[name, text] as const]
  })
}

function without(map: ReadonlyMap<string, string>, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  return map.size === 0 ? map : new Map([...map].filter(([name]) => !names.has(name)))
}

function renameTable({ side, more }: Writing, { parts, start }: Path, { tables }: Renames): void {
  const text = parts.length === 1 ? tables.get(parts[0]?.text ?? '') : undefined
  const at = heardAt(side.cursor, start)
  if (text !== undefined && !side.names.has(at)) more.set(at, { to: at + 1, text })
}

/** A qualifier is a table's own name, which stands for several words, or an alias of one. */
function renameQualifier(
  { side, more }: Writing,
  [first]: readonly NamePart[],
  { start }: Span,
  { qualifiers }: Renames,
): void {
  if (first === undefined || qualifiers.size === 0) return
  const at = heardAt(side.cursor, start)
  const known = side.names.get(at)
  const text = qualifiers.get(known?.text ?? nameText(side, first))
  if (text !== undefined) more.set(at, { to: known?.to ?? at + 1, text })
}
