import { lex } from '../../src/sql/lexer.js'
import { Kind } from '../../src/sql/token.js'
import { type Chance, oneOf } from './chance.js'

/** A text cut into its tokens and what stands between them. */
export function piecesOf(text: string): readonly string[] {
  const { kinds, starts, count } = lex(text)
  const pieces: string[] = []
  for (let i = 0; i < count; i += 1)
    if (kinds[i] !== Kind.end) pieces.push(text.slice(starts[i], starts[i + 1]))
  return pieces
}

/** A text with one to three tokens lost, doubled, swapped, replaced or added, or with a stretch of another text. */
export function mutateTokens(text: string, others: readonly string[], chance: Chance): string {
  let pieces = piecesOf(text)
  for (let times = chance(chance(3) + 1); times >= 0; times -= 1) pieces = mutateOnce(pieces, others, chance)
  return pieces.join('')
}

function mutateOnce(pieces: readonly string[], others: readonly string[], chance: Chance): readonly string[] {
  const at = chance(pieces.length + 1)
  const [before, after] = [pieces.slice(0, at), pieces.slice(at)]
  const [next = '', ...rest] = after
  switch (chance(10)) {
    case 0:
      return [...before, ...rest]
    case 1:
      return [...before, next, ' ', ...after]
    case 2:
      return [...before, ...rest.slice(0, 2), next, ...rest.slice(2)]
    case 3:
      return [...before, ` ${wordOf(others, chance)} `, ...after]
    case 4:
      return [...before, ...tailOf(oneOf(others, chance), chance)]
    case 5:
      return [...before, ...stretchOf(oneOf(others, chance), chance), ...after]
    case 6:
      return [...before, ` ${wordOf(others, chance)} `, ...rest]
    default:
      return [...before, likeOf(next, others, chance), ...rest]
  }
}

/** A token of another text. */
function wordOf(others: readonly string[], chance: Chance): string {
  const words = piecesOf(oneOf(others, chance)).filter((piece) => piece.trim() !== '')
  return words.length === 0 ? 'x' : oneOf(words, chance)
}

/** A token of another text that begins like this one, where a few tries find one: a string for a string, say. */
function likeOf(piece: string, others: readonly string[], chance: Chance): string {
  for (let tries = 0; tries < 5; tries += 1) {
    const word = wordOf(others, chance)
    if (classOf(word) === classOf(piece)) return word
  }
  return piece
}

const classes = [/^\s/, /^[A-Z]/, /^[a-z_`]/, /^\d/, /^'/, /^[(),;.[\]]/]

function classOf(piece: string): number {
  return classes.findIndex((one) => one.test(piece))
}

function tailOf(text: string, chance: Chance): readonly string[] {
  const pieces = piecesOf(text)
  return pieces.slice(chance(pieces.length + 1))
}

function stretchOf(text: string, chance: Chance): readonly string[] {
  const pieces = piecesOf(text)
  const from = chance(pieces.length + 1)
  return pieces.slice(from, from + 1 + chance(12))
}
