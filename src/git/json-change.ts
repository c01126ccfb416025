/**
 * How one JSON document becomes another, in few words. Elements of arrays are named by what they are (`nameOf`), not by
 * where they stand, so that a person can read it.
 */
export interface JsonChange {
  /** Names down to a value, and the value. */
  readonly set: readonly (readonly unknown[])[]
  /** Names down to what goes. */
  readonly drop: readonly (readonly unknown[])[]
  /** Names down to an array, the element that stands before the new ones (null: they come first), and those. */
  readonly insert: readonly (readonly unknown[])[]
}

type Row = readonly unknown[]

interface Rows {
  readonly set: Row[]
  readonly drop: Row[]
  readonly insert: Row[]
}

/** What an element of an array is called; null where it has no name, and the array is taken as a whole. */
export type NameOf = (element: unknown) => string | null

/** What turns `before` into `after`; only data that JSON can hold. What is the same object on both sides costs nothing. */
export function jsonChange(before: unknown, after: unknown, nameOf: NameOf): JsonChange {
  const rows = emptyRows()
  collect(before, after, [], nameOf, rows)
  return rows
}

function emptyRows(): Rows {
  return { set: [], drop: [], insert: [] }
}

function collect(before: unknown, after: unknown, path: Row, nameOf: NameOf, rows: Rows): void {
  if (Object.is(before, after)) return
  const own = emptyRows()
  const isTold =
    isRecord(before) && isRecord(after)
      ? collectRecord(before, after, path, nameOf, own)
      : Array.isArray(before) && Array.isArray(after)
        ? collectArray(before, after, path, nameOf, own)
        : false
  if (!isTold || isLonger(own, after)) rows.set.push([...path, after])
  else for (const kind of ['set', 'drop', 'insert'] as const) rows[kind].push(...own[kind])
}

/** Whether the whole is shorter than what changed in it; a few changes are not worth the question. */
function isLonger(rows: Rows, whole: unknown): boolean {
  const few = 20
  const many = rows.set.length + rows.drop.length + rows.insert.length > few
  return many && JSON.stringify(rows).length > JSON.stringify(whole).length
}

type JsonRecord = Readonly<Record<string, unknown>>

function collectRecord(
  before: JsonRecord,
  after: JsonRecord,
  path: Row,
  nameOf: NameOf,
  rows: Rows,
): boolean {
  const holds = (record: JsonRecord, name: string) =>
    Object.hasOwn(record, name) && record[name] !== undefined
  for (const name of Object.keys(before))
    if (holds(before, name) && !holds(after, name)) rows.drop.push([...path, name])
  for (const [name, value] of Object.entries(after)) {
    if (value === undefined) continue
    if (holds(before, name)) collect(before[name], value, [...path, name], nameOf, rows)
    else rows.set.push([...path, name, value])
  }
  return true
}

/** False where the elements have no names, or those that stay do not stay in their order. */
function collectArray(before: Row, after: Row, path: Row, nameOf: NameOf, rows: Rows): boolean {
  const were = named(before, nameOf)
  const are = named(after, nameOf)
  if (were === null || are === null) return false
  const stayed = [...were.keys()].filter((name) => are.has(name))
  let run: unknown[] | null = null
  let last: string | null = null
  let place = 0
  for (const [name, element] of are) {
    if (!were.has(name)) {
      if (run === null) rows.insert.push([...path, last, (run = [])])
      run.push(element)
      continue
    }
    if (stayed[place++] !== name) return false
    collect(were.get(name), element, [...path, name], nameOf, rows)
    run = null
    last = name
  }
  for (const name of were.keys()) if (!are.has(name)) rows.drop.push([...path, name])
  return true
}

function named(elements: Row, nameOf: NameOf): ReadonlyMap<string, unknown> | null {
  const found = new Map<string, unknown>()
  for (const element of elements) {
    const name = nameOf(element)
    if (name === null || found.has(name)) return null
    found.set(name, element)
  }
  return found
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
