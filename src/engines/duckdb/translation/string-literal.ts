const strings = /(?:(?:[EeNnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^'\\]|''|\\[\s\S])*')/g

/** A literal of one or several strings: its text, or its bytes as hex digits. */
export interface StringValue {
  readonly value: string
  readonly binary: boolean
}

/** The value of a string literal as written, prefixes and all; strings that stand behind each other are one. */
export function stringValue(written: string): StringValue {
  const parts = pieces(written)
  const binary = /^[xX]'/.test(written)
  return { value: parts.map(decoded).join(''), binary }
}

/** A backslash means something in `E'…'` alone, so the end of any other string is its first single quote. */
function pieces(written: string): readonly string[] {
  if (/^[eE]'/.test(written)) return written.match(strings) ?? []
  return written.match(/(?:[NnXx]|[Uu]&|_[A-Za-z0-9]+)?'(?:[^']|'')*'/g) ?? []
}

function decoded(piece: string): string {
  const quote = piece.indexOf("'")
  const prefix = piece.slice(0, quote).toUpperCase()
  const body = piece.slice(quote + 1, -1).replaceAll("''", "'")
  if (prefix === 'E')
    return body.replace(/\\(u[0-9a-fA-F]{4}|[0-7]{1,3}|x[0-9a-fA-F]{1,2}|[\s\S])/g, (_, code: string) =>
      escaped(code),
    )
  if (prefix === 'U&') return body.replace(/\\(?:\\|\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4}))/g, unicode)
  return body
}

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function escaped(code: string): string {
  if (/^u[0-9a-fA-F]{4}$/.test(code)) return String.fromCharCode(parseInt(code.slice(1), 16))
  if (/^x/.test(code)) return String.fromCharCode(parseInt(code.slice(1), 16))
  if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8))
  return controls[code] ?? code
}

function unicode(_: string, long: string | undefined, short: string | undefined): string {
  const digits = long ?? short
  return digits === undefined ? '\\' : String.fromCodePoint(parseInt(digits, 16))
}
