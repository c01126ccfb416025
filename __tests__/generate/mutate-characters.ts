import { type Chance, oneOf } from './chance.js'

const signs = [
  "'",
  '`',
  '/*',
  '*/',
  '--',
  '\n',
  '\r',
  '(',
  ')',
  '[',
  '{{',
  '}}',
  '{%',
  '${',
  '<<',
  ';',
  '.',
  ',',
]
const others = [
  '$',
  '"',
  '😀',
  '\ud83d',
  '\ufeff',
  '\0',
  '\\',
  ' BEGIN STATEMENT SET; ',
  ' END ',
  " E'",
  " U&'",
]
const words = ['/*+', ' SELECT ', ' FROM ', ' WITH ', ' AS ', '1e', '0x', '::', '=>', '->', '|', '..']
const junk = [...signs, ...others, ...words]

/** A text with a few of its characters lost, doubled, swapped, replaced, or with a stretch of another text. */
export function mutateCharacters(text: string, texts: readonly string[], chance: Chance): string {
  let out = text
  for (let times = chance(4); times >= 0; times -= 1) out = mutateOnce(out, texts, chance)
  return out
}

function mutateOnce(text: string, texts: readonly string[], chance: Chance): string {
  const at = chance(text.length + 1)
  const to = Math.min(text.length, at + chance(12))
  const [before, piece, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  switch (chance(8)) {
    case 0:
      return before + after
    case 1:
      return before + piece + piece + after
    case 2:
      return before + oneOf(junk, chance) + after
    case 3:
      return before + after.slice(0, piece.length) + piece + after.slice(piece.length)
    case 4:
      return before + stretchOf(oneOf(texts, chance), chance) + after
    case 5:
      return before
    default:
      return before + oneOf(junk, chance) + piece + after
  }
}

function stretchOf(text: string, chance: Chance): string {
  const from = chance(text.length + 1)
  return text.slice(from, from + 1 + chance(40))
}
