import { type Cursor, cursorOf, textAt } from './cursor.js'
import { lex } from './lexer.js'
import { unquoted } from './quoted-name.js'

/** The names, in parts, that a text's INSERTs fill, whether or not it can be understood; in order. */
export function insertTargets(text: string): readonly (readonly string[])[] {
  const cursor = cursorOf(lex(text))
  return cursor.symbols.flatMap((_, heard) => {
    const name = nameBehind(cursor, heard)
    return name === null ? [] : [partsFrom(cursor, name)]
  })
}

/** Number of the first token of the name behind INSERT; null where there is none. */
function nameBehind({ symbols }: Cursor, heard: number): number | null {
  if (symbols[heard] !== 'INSERT') return null
  const into = symbols[heard + 1]
  if (into !== 'INTO' && into !== 'OVERWRITE') return null
  return symbols[heard + 2] === 'TABLE' ? heard + 3 : heard + 2
}

function partsFrom(cursor: Cursor, first: number): readonly string[] {
  const parts = [partAt(cursor, first)]
  for (let dot = first + 1; cursor.symbols[dot] === '.'; dot += 2) parts.push(partAt(cursor, dot + 1))
  return parts
}

function partAt(cursor: Cursor, heard: number): string {
  const written = textAt(cursor, heard)
  return written.startsWith('`') ? unquoted(written) : written
}
