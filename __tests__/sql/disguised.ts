import { Role } from '../../src/sql/cursor.js'
import { lex } from '../../src/sql/lexer.js'
import { parseSql } from '../../src/sql/parse.js'
import { parsedOf } from '../../src/sql/syntax.js'
import { Kind } from '../../src/sql/token.js'
import { type Chance, chanceOf } from '../generate/chance.js'
import { lastPart, tableNames } from './renamed.js'

/** The text with something between any two tokens, and every letter of the grammar's words in any case. */
export function disguised(sql: string, between: string): string {
  const { kinds, starts, count } = lex(sql)
  const words = wordsOfGrammar(sql)
  const chance = chanceOf(sql.length)
  let out = between
  for (let i = 0; i < count; i += 1) {
    const piece = sql.slice(starts[i], starts[i + 1])
    const isHint = piece === '/*+' || piece === '*/'
    out += words.has(starts[i] ?? 0) ? anyCase(piece, chance) : piece
    if (kinds[i] !== Kind.space && kinds[i] !== Kind.comment && kinds[i] !== Kind.end && !isHint)
      out += between
  }
  return out
}

/** Where words stand that the grammar takes for its own, and for nobody's name. */
function wordsOfGrammar(sql: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const statement of parseSql(sql).statements) {
    const cursor = parsedOf(statement)?.cursor
    if (cursor === undefined) continue
    const { kinds, starts, heard, heardCount } = cursor.tokens
    for (let i = 0; i < heardCount; i += 1) {
      const token = heard[i] ?? 0
      const isWord = kinds[token] === Kind.keyword || kinds[token] === Kind.reserved
      if (isWord && cursor.roles[i] !== Role.name && cursor.roles[i] !== Role.function)
        found.add(starts[token] ?? 0)
    }
  }
  return found
}

function anyCase(word: string, chance: Chance): string {
  return Array.from(word, (letter) => (chance(2) === 0 ? letter.toUpperCase() : letter.toLowerCase())).join(
    '',
  )
}

/** The text with every bare name of a table in backquotes. */
export function quoted(sql: string): string {
  let at = 0
  let out = ''
  for (const name of tableNames(parseSql(sql))) {
    for (const part of name.parts) {
      const isBare =
        !part.quoted && /^[\w$]+$/.test(part.text) && name.role !== 'option' && name.role !== 'hint'
      const end = part === lastPart(name) ? part.end + name.companion.length : part.end
      out +=
        sql.slice(at, part.start) +
        (isBare ? `\`${sql.slice(part.start, end)}\`` : sql.slice(part.start, end))
      at = end
    }
  }
  return out + sql.slice(at)
}
