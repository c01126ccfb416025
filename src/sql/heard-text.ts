import { lex } from './lexer.js'

/** What the grammar hears of a text, token by token as it is written: no blanks and no comments. */
export function heardTexts(text: string): readonly string[] {
  const { heard, heardCount, starts } = lex(text)
  return Array.from({ length: heardCount }, (_, i) => {
    const token = heard[i] ?? 0
    return text.slice(starts[token], starts[token + 1])
  })
}
