import { canonicalToken, clings, isDefault } from './canonical-token.js'
import { type Cursor, endOf, Role, startOf, type Stretches, textAt, type UnorderedList } from './cursor.js'
import type { Span } from './statement.js'
import { Kind } from './token.js'

/** What a stretch of heard tokens is written as instead: a table's name. */
export interface Substitute {
  /** The heard token behind it. */
  readonly to: number
  readonly text: string
}

/** What is written instead, by the first heard token. */
export type Substitutes = Pick<ReadonlyMap<number, Substitute>, 'get'>

/** What differs from one writing to the next. */
interface Writing {
  readonly cursor: Cursor
  readonly substitutes: Substitutes
  /** Lists without an order, by the first heard token of their first entry. */
  readonly lists: ReadonlyMap<number, UnorderedList>
  readonly spelling: Spelling
  readonly pieces: string[]
  /** Brackets of types that are not closed yet. */
  openTypes: number
}

/** The canonical text of the heard tokens [from, to) of what a cursor has read. */
export function canonicalRange(
  cursor: Cursor,
  from: number,
  to: number,
  substitutes: Substitutes = new Map(),
): string {
  const inRange = cursor.unordered.filter(
    ({ entries: [first] }) => first !== undefined && first[0] >= from && first[0] < to,
  )
  return writerOf(cursor, inRange)(from, to, substitutes)
}

/** The same for one range after the other: what they share is made once. */
export function rangeWriter(cursor: Cursor, spelling: Spelling = canonicalToken): WriteRange {
  return writerOf(cursor, cursor.unordered, spelling)
}

export type WriteRange = (from: number, to: number, substitutes: Substitutes) => string

/** How a token is written: for what it says, or for a reader. */
type Spelling = typeof canonicalToken

function writerOf(
  cursor: Cursor,
  unordered: readonly UnorderedList[],
  spelling: Spelling = canonicalToken,
): WriteRange {
  const sortable = unordered.filter((list) => hasNoOrder(cursor, list))
  const lists = new Map(sortable.map((list) => [list.entries[0]?.[0] ?? -1, list]))
  return (from, to, substitutes) => {
    const writing = { cursor, substitutes, lists, spelling, pieces: [], openTypes: 0 }
    write(writing, from, to)
    return writing.pieces.join('')
  }
}

/** The canonical text of a range of the text. */
export function canonicalSpan(cursor: Cursor, { start, end }: Span): string {
  return canonicalRange(cursor, heardAt(cursor, start), heardAt(cursor, end))
}

function write(writing: Writing, from: number, to: number): void {
  for (let heard = from; heard < to;) {
    const list = writing.lists.get(heard)
    const stretches = writing.cursor.reordered.get(heard)
    if (list !== undefined) heard = writeList(writing, list)
    else if (stretches !== undefined && endOfAll(stretches) <= to) heard = writeStretches(writing, stretches)
    else heard = writeOne(writing, heard)
  }
}

function endOfAll(stretches: Stretches): number {
  return Math.max(...stretches.map(([, end]) => end))
}

function writeStretches(writing: Writing, stretches: Stretches): number {
  for (const [from, to] of stretches) for (let heard = from; heard < to;) heard = writeOne(writing, heard)
  return endOfAll(stretches)
}

/** Writes one token, or what stands for several; gives the next. */
function writeOne(writing: Writing, heard: number): number {
  const { cursor, substitutes } = writing
  for (const template of templatesBefore(cursor, heard)) push(writing, template, false)
  const substitute = substitutes.get(heard) ?? windowAt(writing, heard)
  if (substitute !== undefined) {
    push(writing, substitute.text, false)
    return substitute.to
  }
  const role = cursor.roles[heard] ?? Role.syntax
  if (!isSilent(cursor, heard, role))
    push(writing, pieceAt(writing, heard, role), clingsTo(cursor, heard - 1))
  return heard + 1
}

/** A window is written by its number, but as it is called for a reader. */
function windowAt({ cursor, spelling }: Writing, heard: number): Substitute | undefined {
  const number = spelling === canonicalToken ? cursor.windows.numbers.get(heard) : undefined
  return number === undefined ? undefined : { to: heard + 1, text: `\`window ${number}\`` }
}

const nothing: readonly string[] = []

/** What a template says stands between the tokens that the grammar hears; its comments say nothing. */
function templatesBefore({ tokens }: Cursor, heard: number): readonly string[] {
  const { heard: numbers, kinds, starts, text } = tokens
  const to = numbers[heard] ?? 0
  let found: string[] | null = null
  for (let at = heard === 0 ? to : (numbers[heard - 1] ?? 0) + 1; at < to; at += 1) {
    if (kinds[at] !== Kind.template) continue
    const piece = text.slice(starts[at], starts[at + 1])
    if (!piece.startsWith('{#')) (found ??= []).push(piece)
  }
  return found ?? nothing
}

/** Entries keep their order where a template or a placeholder stands among them: it may be the same key again. */
function hasNoOrder(cursor: Cursor, { entries }: UnorderedList): boolean {
  if (entries.some(([from, to]) => to - from < 3)) return false
  const [from, to] = [entries[0]?.[0] ?? 0, entries.at(-1)?.[1] ?? 0]
  for (let heard = from; heard <= to; heard += 1) if (templatesBefore(cursor, heard).length > 0) return false
  return true
}

function isSilent({ symbols }: Cursor, heard: number, role: number): boolean {
  if (role !== Role.syntax) return role === Role.silent
  return isDefault(symbols[heard] ?? '', symbols[heard - 1] ?? '')
}

function pieceAt({ cursor, spelling }: Writing, heard: number, role: number): string {
  return spelling(kindOf(cursor, heard), role, cursor.symbols[heard] ?? '', textAt(cursor, heard))
}

function clingsTo(cursor: Cursor, before: number): boolean {
  return clings(kindOf(cursor, before), cursor.roles[before] ?? Role.syntax, cursor.symbols[before] ?? '')
}

function kindOf({ tokens }: Cursor, heard: number): number {
  return tokens.kinds[tokens.heard[heard] ?? 0] ?? 0
}

const tight: ReadonlySet<string> = new Set(['', '(', '.', '['])
const closing: ReadonlySet<string> = new Set([')', ',', '.', ']', '[', ';'])
const ofElements: ReadonlySet<string> = new Set(['ROW', 'ARRAY', 'MAP', 'MULTISET'])

/** One blank between two pieces, but none where the eye expects none. What stands there decides, and nothing else. */
function push(writing: Writing, piece: string, cling: boolean): void {
  const { pieces } = writing
  const before = pieces.at(-1) ?? ''
  const isClose = closing.has(piece) || tight.has(before) || (cling && piece === '(')
  if (!isClose && !isInType(writing, piece, before)) pieces.push(' ')
  pieces.push(piece)
}

/** Around the brackets of `ROW<a ARRAY<INT>>`, which are no comparisons. */
function isInType(writing: Writing, piece: string, before: string): boolean {
  if (piece === '<' && ofElements.has(before)) writing.openTypes += 1
  else if (piece === '>' && writing.openTypes > 0) writing.openTypes -= 1
  else return before === '<' && writing.openTypes > 0
  return true
}

/** The entries in the order of their canonical keys; a later one of equal keys wins in Flink, so those keep theirs. */
function writeList(writing: Writing, { entries }: UnorderedList): number {
  const texts = entries.map(([from, to]) => ({ key: textAt(writing.cursor, from), from, to }))
  const sorted = [...texts].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.from - b.from))
  sorted.forEach(({ from, to }, i) => {
    if (i > 0) push(writing, ',', false)
    for (let heard = from; heard < to;) heard = writeOne(writing, heard)
  })
  return entries.at(-1)?.[1] ?? 0
}

/** The first heard token that starts at an offset or behind it. */
export function heardAt(cursor: Cursor, offset: number): number {
  let low = 0
  let high = cursor.tokens.heardCount - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(cursor, middle) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The heard token that holds an offset: the name in a string, say. */
export function heardAround(cursor: Cursor, offset: number): number {
  const next = heardAt(cursor, offset)
  return startOf(cursor, next) <= offset || next === 0 || endOf(cursor, next - 1) <= offset ? next : next - 1
}
