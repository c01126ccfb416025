/**
 * How a statement is written, as documentation shows it: words of the grammar in capitals, `[…]` what may be left out,
 * `(a | b)` a choice, `{…}` any number of times, `, …` behind an item for a list, `<hole>` what the user writes; signs
 * that stand in the SQL itself are in quotes.
 */
export type Form =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'hole'; readonly hole: Hole }
  | { readonly type: 'sequence' | 'choice'; readonly forms: readonly Form[] }
  | { readonly type: 'optional' | 'many' | 'list'; readonly form: Form }

/** What may stand in `<…>`; a table's hole says what happens to the table. */
const holes = [
  'name',
  'path',
  'string',
  'strings',
  'value',
  'setting',
  'key',
  'options',
  'keys',
  'schema',
  'partition',
  'open partition',
  'query',
  'call',
  'alter',
  'rename',
  'drop',
  'mention',
  'write',
] as const

export type Hole = (typeof holes)[number]

const piece = /<([a-z ]+)>|'([^']+)'|, …|[[\]{}()|]|\w+/g

interface Reading {
  readonly pieces: readonly RegExpExecArray[]
  at: number
}

/** The form that a text shows. */
export function formOf(text: string): Form {
  const reading = { pieces: [...text.matchAll(piece)], at: 0 }
  const form = readChoice(reading)
  if (reading.at < reading.pieces.length) throw new Error(`not a form: ${text}`)
  return form
}

function readChoice(reading: Reading): Form {
  const forms = [readSequence(reading)]
  while (reading.pieces[reading.at]?.[0] === '|') {
    reading.at += 1
    forms.push(readSequence(reading))
  }
  return group('choice', forms)
}

function readSequence(reading: Reading): Form {
  const forms: Form[] = []
  for (let next = readItem(reading); next !== null; next = readItem(reading)) forms.push(next)
  return group('sequence', forms)
}

function group(type: 'sequence' | 'choice', forms: readonly Form[]): Form {
  const [only] = forms
  return only !== undefined && forms.length === 1 ? only : { type, forms }
}

function readItem(reading: Reading): Form | null {
  const [text = '', hole, sign] = reading.pieces[reading.at] ?? []
  if ('])}|'.includes(text)) return null
  reading.at += 1
  const form = itemOf(reading, text, hole, sign)
  if (reading.pieces[reading.at]?.[0] !== ', …') return form
  reading.at += 1
  return { type: 'list', form }
}

function itemOf(reading: Reading, text: string, hole: string | undefined, sign: string | undefined): Form {
  if (text === '[') return { type: 'optional', form: readClosed(reading) }
  if (text === '{') return { type: 'many', form: readClosed(reading) }
  if (text === '(') return readClosed(reading)
  return hole === undefined ? { type: 'word', word: sign ?? text } : { type: 'hole', hole: holeOf(hole) }
}

function readClosed(reading: Reading): Form {
  const form = readChoice(reading)
  reading.at += 1
  return form
}

function holeOf(name: string): Hole {
  const hole = holes.find((known) => known === name)
  if (hole === undefined) throw new Error(`no such hole: ${name}`)
  return hole
}

/** The words that may stand first. */
export function firstWords(form: Form): readonly string[] {
  switch (form.type) {
    case 'word':
      return [form.word]
    case 'choice':
      return form.forms.flatMap(firstWords)
    case 'sequence':
      return form.forms.slice(0, 1).flatMap(firstWords)
    default:
      return []
  }
}
