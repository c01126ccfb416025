import { type Expansion, type Grammar, grouped } from '../generate/grammar.js'

/**
 * The productions of a JavaCC grammar, and its tokens that are one text, by their names. What its Java code refuses
 * besides, and how far it looks ahead, is not read: a sentence may be refused all the same.
 */
export function readJavacc(text: string): Grammar {
  const body = text.slice(text.indexOf('PARSER_END'))
  return new Map([...tokensOf(body), ...productionsOf(piecesOf(body))])
}

const token = /<\s*([A-Z_0-9]+)\s*:\s*"((?:[^"\\]|\\.)*)"\s*>/g

function tokensOf(text: string): readonly (readonly [string, Expansion])[] {
  return [...text.matchAll(token)].map(([, name = '', image = '']) => [
    `<${name}>`,
    { type: 'token', text: image.replaceAll('\\"', '"') },
  ])
}

const piece =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|<\s*[A-Z_0-9]+\s*>|[\w.]+|\s+|[^\s\w]/g

function piecesOf(text: string): readonly string[] {
  return (text.match(piece) ?? []).filter((found) => !/^(\s|\/\/|\/\*)/.test(found))
}

interface Reading {
  readonly pieces: readonly string[]
  at: number
}

function productionsOf(pieces: readonly string[]): readonly (readonly [string, Expansion])[] {
  const found: (readonly [string, Expansion])[] = []
  const reading: Reading = { pieces, at: 0 }
  while (reading.at < pieces.length) {
    const production = tryProduction(reading)
    if (production !== null) found.push(production)
    else if (pieces[reading.at] === '{') skip(reading, '{', '}')
    else reading.at += 1
  }
  return found
}

/** `Type name(parameters) : { declarations } { expansion }`, with the reading at its name. */
function tryProduction(reading: Reading): readonly [string, Expansion] | null {
  const { pieces, at } = reading
  const name = pieces[at] ?? ''
  if (!/^[A-Za-z]\w*$/.test(name) || pieces[at + 1] !== '(') return null
  reading.at = at + 1
  skip(reading, '(', ')')
  if (pieces[reading.at] !== ':' || pieces[reading.at + 1] !== '{') {
    reading.at = at
    return null
  }
  reading.at += 1
  skip(reading, '{', '}')
  reading.at += 1
  const expansion = readChoice(reading)
  reading.at += 1
  return [name, expansion]
}

/** Passes over what a bracket opens, to behind its end. */
function skip(reading: Reading, open: string, close: string): void {
  let depth = 0
  do {
    const found = reading.pieces[reading.at]
    if (found === undefined) throw new Error(`${open} is never closed`)
    if (found === open) depth += 1
    if (found === close) depth -= 1
    reading.at += 1
  } while (depth > 0)
}

function readChoice(reading: Reading): Expansion {
  const ways = [readSequence(reading)]
  while (reading.pieces[reading.at] === '|') {
    reading.at += 1
    ways.push(readSequence(reading))
  }
  return grouped('choice', ways)
}

function readSequence(reading: Reading): Expansion {
  const parts: Expansion[] = []
  for (;;) {
    const found = reading.pieces[reading.at] ?? '}'
    if (found === '|' || found === ')' || found === ']' || found === '}') return grouped('sequence', parts)
    const unit = readUnit(reading, found)
    if (unit !== null) parts.push(unit)
  }
}

/** One unit; null for Java code, LOOKAHEAD, and a variable that something is assigned to. */
function readUnit(reading: Reading, found: string): Expansion | null {
  if (found.startsWith('<')) return readToken(reading, found)
  if (found === '(') return readRepeated(reading)
  if (found === '[') return readOptional(reading)
  if (found === '{') {
    skip(reading, '{', '}')
    return null
  }
  reading.at += 1
  if (found.startsWith('"')) return { type: 'token', text: found.slice(1, -1) }
  if (reading.pieces[reading.at] !== '(') return null
  skip(reading, '(', ')')
  return found === 'LOOKAHEAD' ? null : { type: 'rule', name: found }
}

function readToken(reading: Reading, found: string): Expansion {
  reading.at += 1
  return { type: 'rule', name: found.replaceAll(/\s/g, '') }
}

function readOptional(reading: Reading): Expansion {
  reading.at += 1
  const part = readChoice(reading)
  reading.at += 1
  return { type: 'optional', part }
}

const repetitions: ReadonlyMap<string, 'many' | 'some' | 'optional'> = new Map([
  ['*', 'many'],
  ['+', 'some'],
  ['?', 'optional'],
])

function readRepeated(reading: Reading): Expansion {
  reading.at += 1
  const part = readChoice(reading)
  reading.at += 1
  const type = repetitions.get(reading.pieces[reading.at] ?? '')
  if (type === undefined) return part
  reading.at += 1
  return { type, part }
}
