import { type Cursor, kindAt, symbolAt } from '../cursor.js'
import { dividesQuery, isMeantAsName } from '../keyword.js'
import { Kind } from '../token.js'

/** What to do about a reserved word `ahead` that stands in the place of a name; empty where a name may be missing. */
export function reservedHint(cursor: Cursor, ahead = 0): string {
  const word = symbolAt(cursor, ahead)
  if (kindAt(cursor, ahead) !== Kind.reserved || word === '') return ''
  if (word === 'END' && inCase.has(symbolAt(cursor, ahead - 1))) return ''
  return isMeantAsName(word) || goesOnAsName(cursor, word, ahead + 1)
    ? `${word} is a reserved word: write it in backquotes to use it as a name`
    : ''
}

/** Behind these words, END is that of CASE. */
const inCase: ReadonlySet<string> = new Set(['CASE', 'WHEN', 'THEN', 'ELSE'])

/** What stands behind a name, and hardly behind a word that divides a query. */
const behindName: ReadonlySet<string> = new Set(
  ', ) . ; = <> < > <= >= + / || AS FROM WHERE JOIN VALUES SET ON AND OR'.split(' '),
)

/** Words of which some go on otherwise than with a bracket, or a query. */
const beforeOther: ReadonlySet<string> = new Set(
  'END GROUP OFFSET ORDER PARTITION SET TABLE THEN TO'.split(' '),
)

/** Whether what follows a word that divides queries shows that it is a name here: `FROM order WHERE`, `(from STRING`. */
function goesOnAsName(cursor: Cursor, word: string, next: number): boolean {
  const symbol = symbolAt(cursor, next)
  if (kindAt(cursor, next) === Kind.end || behindName.has(symbol)) return word !== 'AS' && word !== 'SELECT'
  if (symbol === '(' || symbol === 'SELECT') return beforeOther.has(word)
  return kindAt(cursor, next) === Kind.reserved && !dividesQuery(symbol)
}
