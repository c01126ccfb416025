import { type Cursor, textAt } from './cursor.js'

/** What to do about something that other databases have, and Flink SQL has not; empty where it is none that is known. */
export function foreignHint(cursor: Cursor, at: number): string {
  const [before, word] = [
    at > 0 ? textAt(cursor, at - 1).toUpperCase() : '',
    textAt(cursor, at).toUpperCase(),
  ]
  if (counters.has(word)) return `Flink SQL numbers no rows: remove ${word}`
  if (before === 'TOP' && cursor.symbols[at - 2] === 'SELECT')
    return `Flink SQL has no TOP: put LIMIT ${word} behind the query`
  const found = signs.get(word)
  if (found !== undefined) return found
  if (word === 'ALTER' && isAltered(cursor, at))
    return 'Flink SQL has no ALTER COLUMN: write MODIFY and the column'
  return ''
}

const signs: ReadonlyMap<string, string> = new Map([
  ['::', 'Flink SQL has no ::, write CAST(… AS …)'],
  ['->', 'Flink SQL has neither lambdas nor ->: of JSON, write JSON_VALUE(…) or JSON_QUERY(…)'],
])

const counters: ReadonlySet<string> = new Set(['AUTO_INCREMENT', 'AUTOINCREMENT', 'IDENTITY'])

/** `ALTER TABLE t ALTER [COLUMN] c` */
function isAltered({ symbols }: Cursor, at: number): boolean {
  let from = at - 1
  while (from > 0 && symbols[from] !== 'ALTER' && symbols[from] !== ';') from -= 1
  return symbols[from] === 'ALTER' && symbols[from + 1] === 'TABLE' && symbols[at + 1] !== 'TABLE'
}
