import { type Decode, type Field, type FormatOptions, Unreadable } from './decode.js'

/** The signs of a line, each one character; null where there is none. */
interface Signs {
  readonly delimiter: string
  readonly quote: string | null
  readonly escape: string | null
}

/** A field of a line, and whether it stood in quotes. */
interface Cell {
  readonly text: string
  readonly isQuoted: boolean
}

/** Format `csv`: one line, its fields by their places. An empty one is null, but for texts. */
export function csvDecoder(fields: readonly Field[], options: FormatOptions): Decode {
  const signs = signsOf(options)
  const nullText = options.get('null-literal') ?? null
  const hasComments = options.get('allow-comments') === 'true'
  const starts = fields.map(({ name }) => `${JSON.stringify(name)}:`)
  const isText = fields.map(({ type }) => type.kind === 'VARCHAR' || type.kind === 'CHAR')
  const valueOf = ({ text, isQuoted }: Cell, place: number): string => {
    const isNull = (!isQuoted && text === nullText) || (isText[place] !== true && text.trim() === '')
    return isNull ? 'null' : JSON.stringify(isText[place] === true ? text : text.trim())
  }
  return (bytes) => {
    const line = bytes.toString().replace(/\r?\n$/, '')
    if (hasComments && line.startsWith('#')) return null
    const cells = cellsOf(line, signs)
    if (cells.length > fields.length)
      throw new Unreadable(`has ${cells.length} fields, and not ${fields.length}`)
    return `{${cells.map((cell, place) => `${starts[place] ?? ''}${valueOf(cell, place)}`).join(',')}}`
  }
}

function signsOf(options: FormatOptions): Signs {
  const hasQuotes = options.get('disable-quote-character') !== 'true'
  return {
    delimiter: unescaped(options.get('field-delimiter') ?? ','),
    quote: hasQuotes ? (options.get('quote-character') ?? '"') : null,
    escape: options.get('escape-character') ?? null,
  }
}

/** Flink reads `\t` and `\u0001` as the characters that they name. */
function unescaped(text: string): string {
  const code = /^\\u([0-9a-fA-F]{4})$/.exec(text)?.[1]
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  return text === '\\t' ? '\t' : text
}

function cellsOf(line: string, signs: Signs): readonly Cell[] {
  const isPlain = [signs.quote, signs.escape].every((sign) => sign === null || !line.includes(sign))
  if (isPlain) return line.split(signs.delimiter).map((text) => ({ text, isQuoted: false }))
  const cells: Cell[] = []
  for (let at = 0; at <= line.length;) {
    const { end, ...cell } = cellAt(line, at, signs)
    cells.push(cell)
    at = end + 1
  }
  return cells
}

function cellAt(line: string, start: number, signs: Signs): Cell & { readonly end: number } {
  const { delimiter, quote, escape } = signs
  const isQuoted = quote !== null && line[start] === quote
  let [text, at] = ['', isQuoted ? start + 1 : start]
  for (; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    if (sign === escape) text += line[(at += 1)] ?? ''
    else if (isQuoted && sign === quote && line[at + 1] === quote) text += line[(at += 1)] ?? ''
    else if (isQuoted ? sign === quote : sign === delimiter) break
    else text += sign
  }
  if (!isQuoted) return { text, isQuoted, end: at }
  if (at >= line.length) throw new Unreadable('has a quote that nothing closes')
  if (at + 1 < line.length && line[at + 1] !== delimiter)
    throw new Unreadable('has more behind a closing quote')
  return { text, isQuoted, end: at + 1 }
}
