import type { Span } from '../statement.js'
import type { OrderItem } from '../tree.js'
import { type Comparison, told } from './comparison.js'
import type { DifferenceKind, MeaningClass, MeaningDifference } from './meaning-difference.js'
import { shortened, shortenedPair } from './shortened.js'
import type { Side } from './side.js'

/** A part of a statement that may be missing: what it says, and where. */
export interface Piece {
  /** As it is compared. */
  readonly text: string
  /** As it is shown. */
  readonly said: string
  readonly span: Span
}

/** A part that stands as a whole; null where it does not stand. */
export function pieceOf(side: Side, span: Span | null): Piece | null {
  return span === null ? null : { text: side.text(span), said: side.said(span), span }
}

/** Several parts with commas between them; null for none. */
export function listPiece(side: Side, list: readonly Span[]): Piece | null {
  return joined(list, (span, write) => write(side, span))
}

/** What ORDER BY says; null for none. */
export function orderPiece(side: Side, items: readonly OrderItem[]): Piece | null {
  const spans = items.map((item) => ({ ...item, start: item.expression.start, end: item.expression.end }))
  return joined(spans, ({ expression, descending, nulls }, write) =>
    [write(side, expression), descending ? 'DESC' : '', nulls].filter((word) => word !== '').join(' '),
  )
}

/** A part that has no range of its own: a word, with the range of what it stands in. */
export function wordPiece(word: string, span: Span): Piece | null {
  return word === '' ? null : { text: word, said: word, span }
}

type Write = (side: Side, span: Span) => string

function joined<T extends Span>(list: readonly T[], text: (item: T, write: Write) => string): Piece | null {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    text: list.map((item) => text(item, (side, span) => side.text(span))).join(', '),
    said: list.map((item) => text(item, (side, span) => side.said(span))).join(', '),
    span: { start: first.start, end: last.end },
  }
}

/** How a part that may be missing differs: `filter added: a > 1`, `GROUP BY changed: a → a, b`. */
export function pieceFound(
  comparison: Comparison,
  kind: DifferenceKind,
  noun: string,
  was: Piece | null,
  is: Piece | null,
  change: MeaningClass = 'logic',
): readonly MeaningDifference[] {
  if (was?.text === is?.text) return []
  const words = wordsFor(noun, was?.said ?? null, is?.said ?? null)
  return [told(comparison, kind, words, was?.span ?? null, is?.span ?? null, change)]
}

function wordsFor(noun: string, was: string | null, is: string | null): string {
  if (was === null) return `${noun} added: ${shortened(is ?? '')}`
  if (is === null) return `${noun} removed: ${shortened(was)}`
  return `${noun} changed: ${shortenedPair(was, is)}`
}
