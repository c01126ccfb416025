import { type Expansion, type Grammar, grouped } from './grammar.js'

/**
 * The grammar that texts show, a rule a paragraph: `name = …`. A word is a rule where there is one of that name, and
 * else, like a sign, stands for itself; `[…]` may be left out, `{…}` may stand any number of times, `(a | b)` is a choice,
 * `, …` behind an item a list. Signs of the notation itself, and what it could not show else, stand in double quotes.
 */
export function grammarOf(...texts: readonly string[]): Grammar {
  const rules = texts
    .flatMap((text) => text.split(/\n(?=[a-z][a-z-]* = )/))
    .filter((rule) => rule.trim() !== '')
  const names = new Set(rules.map(nameOf))
  return new Map(rules.map((rule) => [nameOf(rule), expansionOf(rule, names)]))
}

const head = /^\s*([a-z][a-z-]*) = /
const piece = /, …|"([^"]*)"|[A-Za-z_][\w-]*|[[\](){}|]|[^\s\w"[\](){}|]+|\d+/g

interface Reading {
  readonly rules: ReadonlySet<string>
  readonly pieces: readonly RegExpExecArray[]
  at: number
}

function nameOf(rule: string): string {
  const name = head.exec(rule)?.[1]
  if (name === undefined) throw new Error(`no rule: ${rule}`)
  return name
}

function expansionOf(rule: string, rules: ReadonlySet<string>): Expansion {
  const reading: Reading = { rules, pieces: [...rule.replace(head, '').matchAll(piece)], at: 0 }
  const expansion = readChoice(reading)
  if (reading.at < reading.pieces.length) throw new Error(`no rule: ${rule}`)
  return expansion
}

function readChoice(reading: Reading): Expansion {
  const ways = [readSequence(reading)]
  while (reading.pieces[reading.at]?.[0] === '|') {
    reading.at += 1
    ways.push(readSequence(reading))
  }
  return grouped('choice', ways)
}

function readSequence(reading: Reading): Expansion {
  const parts: Expansion[] = []
  for (let next = readItem(reading); next !== null; next = readItem(reading)) parts.push(next)
  return grouped('sequence', parts)
}

function readItem(reading: Reading): Expansion | null {
  const [text = '', quoted] = reading.pieces[reading.at] ?? []
  if (quoted === undefined && (text === '' || '])}|'.includes(text))) return null
  reading.at += 1
  const item = quoted === undefined ? itemOf(reading, text) : ({ type: 'token', text: quoted } as const)
  if (reading.pieces[reading.at]?.[0] !== ', …') return item
  reading.at += 1
  return listOf(item)
}

function itemOf(reading: Reading, text: string): Expansion {
  switch (text) {
    case '[':
      return { type: 'optional', part: readClosed(reading) }
    case '{':
      return { type: 'many', part: readClosed(reading) }
    case '(':
      return readClosed(reading)
    default:
      return reading.rules.has(text) ? { type: 'rule', name: text } : { type: 'token', text }
  }
}

function readClosed(reading: Reading): Expansion {
  const expansion = readChoice(reading)
  reading.at += 1
  return expansion
}

function listOf(item: Expansion): Expansion {
  const more: Expansion = { type: 'sequence', parts: [{ type: 'token', text: ',' }, item] }
  return { type: 'sequence', parts: [item, { type: 'many', part: more }] }
}
