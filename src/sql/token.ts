/** What a token is. Numbers, so that a text's tokens stand in flat arrays. */
export const Kind = {
  /** Blanks, line ends, a byte order mark. */
  space: 0,
  /** From two hyphens or slashes to the end of the line, or a bracketed comment. */
  comment: 1,
  /** Jinja's `{% … %}` and `{# … #}`: they stand beside SQL, not in it. */
  template: 2,
  /** A bare name that is no keyword. */
  word: 3,
  /** A word of the grammar that may be a name too. */
  keyword: 4,
  /** A word that is never a bare name. */
  reserved: 5,
  /** A name in backquotes. */
  quoted: 6,
  string: 7,
  number: 8,
  /** `${VAR}`, `<<VAR>>`, `{{ var }}`, alone or glued to a word. */
  placeholder: 9,
  symbol: 10,
  /** The end of the text. */
  end: 11,
  /** A character that no token begins with, an unfinished string, name or comment. */
  bad: 12,
} as const

export type TokenKind = (typeof Kind)[keyof typeof Kind]

/**
 * The tokens of a stretch of text. Token i reaches from `starts[i]` to `starts[i + 1]`: no character is left out.
 * The grammar sees only those that mean something: `heard[n]` is the number of the n-th of them, the last one being
 * the end of the text.
 */
export interface Tokens {
  readonly text: string
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  readonly count: number
  readonly heard: Int32Array
  readonly heardCount: number
  /** Of each heard token: the keyword in upper case, or the symbol; empty for names, strings and numbers. */
  readonly symbols: readonly string[]
}

/** Whether the grammar hears tokens of this kind. */
export function isHeard(kind: number): boolean {
  return kind > Kind.template
}
