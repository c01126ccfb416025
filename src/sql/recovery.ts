import type { Cursor } from './cursor.js'

/**
 * The heard token behind a broken statement: its semicolon, or the end of the text. The semicolons of a statement set
 * are its own as long as what follows them goes on with it.
 */
export function afterStatement(cursor: Cursor, from: number): number {
  const { symbols } = cursor
  const end = cursor.tokens.heardCount - 1
  let inSet = false
  for (let at = from; at < end; at += 1) {
    if (symbols[at] === 'END' && symbols[at - 1] === ';') inSet = false
    if (symbols[at] === 'BEGIN' && symbols[at - 1] === 'SET' && symbols[at - 2] === 'STATEMENT') inSet = true
    if (symbols[at] === ';' && !(inSet && goesOn(symbols[at + 1] ?? ''))) return at
  }
  return end
}

function goesOn(word: string): boolean {
  return word === 'INSERT' || word === 'WITH' || word === 'UPSERT' || word === 'END'
}
