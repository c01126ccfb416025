/** Why Flink did not do something, in a line, and where in the statement that is; null where it names no place. */
export interface Cause {
  readonly message: string
  readonly place: Place | null
}

/** From 1, as Flink counts. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The most telling cause in a stack of Java, which may be many KB long. */
export function causeOf(stack: string): Cause {
  const chain = chainOf(stack)
  const telling = chain.findLast(({ message }) => message !== '') ?? chain.at(-1)
  const said = telling === undefined ? stack : telling.message || telling.type
  return { message: `${tableIn(chain)}${condensed(said)}`, place: placeIn(chain) }
}

interface Link {
  /** The exception's class, without its package. */
  readonly type: string
  /** With its line breaks. */
  readonly message: string
}

const frame = /^\s+(?:at |\.\.\. \d+ |Suppressed: )/

/** Exceptions from the outermost to the innermost; what another server threw follows what passes it on. */
function chainOf(stack: string): readonly Link[] {
  const text = stack
    .split('\n')
    .filter((line) => !frame.test(line) && !/^End of exception on server side>\]?$/.test(line))
    .join('\n')
    .replace(/^<Exception on server side:\n/, '')
    .replaceAll(/(?:\[.*)?<Exception on server side:\n/g, '\nCaused by: ')
  return text.split(/^Caused by: /m).map(linkOf)
}

function linkOf(text: string): Link {
  const [, type = '', message = ''] = /^(?:[\w$]+\.)+([\w$]+)(?::\s|$)([\s\S]*)/.exec(text.trim()) ?? []
  // An exception that repeats the one within it in its message says nothing of its own.
  const nested = /^(?:[\w$]+\.)+[\w$]+(?:Exception|Error): /.test(message)
  return type === '' ? { type, message: text.trim() } : { type, message: nested ? '' : message.trim() }
}

/** The table that a connector was asked about: the innermost cause names only its options. */
function tableIn(chain: readonly Link[]): string {
  const outer = chain.map(({ message }) =>
    /^Unable to create a (?:source|sink) .*table '([^']+)'/.exec(message),
  )
  const found = outer.find((match) => match !== null)?.[1]
  return found === undefined ? '' : `table ${found}: `
}

/** Lists of everything that would have been possible are left out. */
function condensed(message: string): string {
  const short = message.split(/\s*(?:Was expecting(?: one of)?:|Supported options:|Available factory)/)[0]
  return (short ?? message).replaceAll(/\s+/g, ' ').trim()
}

const places = [/From line (\d+), column (\d+)/, /\bline (\d+), column (\d+)/]

function placeIn(chain: readonly Link[]): Place | null {
  for (const { message } of chain.toReversed()) {
    const match = places.map((pattern) => pattern.exec(message)).find((found) => found !== null)
    if (match) return { line: Number(match[1]), column: Number(match[2]) }
  }
  return null
}
