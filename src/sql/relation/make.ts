import type { Column, Making, Opening, Relation } from './relation.js'

/** A relation whose columns are all known, unless openings say otherwise. */
export function relationOf(
  made: Making,
  columns: readonly Column[],
  openings: readonly Opening[] = [],
  certain = openings.length === 0 ? columns.length : 0,
): Relation {
  return { made, columns, openings, certain, listed: finder(columns) }
}

/** The same columns, made in another way. */
export function remade(made: Making, { columns, openings, certain, listed }: Relation): Relation {
  return { made, columns, openings, certain, listed }
}

/** A relation of which nothing is known. */
export function unknownRelation(reason: string, inputs: readonly Relation[] = []): Relation {
  const opening = { reason, find: (name: string) => unknownColumn(name, reason) }
  return relationOf({ type: 'unknown', inputs }, [], [opening])
}

/** A column that could not be found. */
export function unknownColumn(name: string, reason: string): Column {
  return { name, source: { type: 'unknown', reason } }
}

/** Few columns are found faster without an index. */
const few = 6

function finder(columns: readonly Column[]): (name: string) => Column | null {
  let index: ReadonlyMap<string, Column> | null = null
  return (name) => {
    if (columns.length <= few) return among(columns, name)
    index ??= indexOf(columns)
    return index.get(name) ?? null
  }
}

function among(columns: readonly Column[], name: string): Column | null {
  const first = columns.find((column) => column.name === name)
  const isOnly = columns.findLast((column) => column.name === name) === first
  return first === undefined || isOnly ? (first ?? null) : ambiguous(name)
}

function indexOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  const index = new Map<string, Column>()
  for (const column of columns) {
    const { name } = column
    index.set(name, index.has(name) ? ambiguous(name) : column)
  }
  return index
}

/** What a name means that several columns have. */
export function ambiguous(name: string): Column {
  return unknownColumn(name, `several columns are called ${name}`)
}
