import { type Cursor, expecting, kindAt, take } from '../../cursor.js'
import { Kind } from '../../token.js'
import { atName } from '../name.js'
import type { Filled } from './filled.js'
import type { Form, Hole } from './form.js'
import { readHole } from './hole.js'

/** Reads what a form shows; null, with the cursor wherever it stopped, where something else stands. */
export function readForm(cursor: Cursor, form: Form, filled: Filled): Filled | null {
  switch (form.type) {
    case 'word':
      return take(cursor, form.word) ? filled : null
    case 'hole':
      return mayFill(cursor, form.hole) ? readHole(cursor, form.hole, filled) : null
    case 'sequence':
      return readSequence(cursor, form.forms, filled)
    case 'choice':
      return readFirst(cursor, form.forms, filled)
    case 'optional':
      return readFirst(cursor, [form.form], filled) ?? filled
    case 'many':
      return readMany(cursor, form.form, filled)
    case 'list':
      return readList(cursor, form.form, filled)
  }
}

/** The first of some forms that stands here; with none of them, the cursor stays where it was. */
export function readFirst(cursor: Cursor, forms: readonly Form[], filled: Filled): Filled | null {
  const { pos } = cursor
  for (const form of forms) {
    const found = readForm(cursor, form, filled)
    if (found !== null) return found
    cursor.pos = pos
  }
  return null
}

function readSequence(cursor: Cursor, forms: readonly Form[], filled: Filled): Filled | null {
  let found: Filled | null = filled
  for (const form of forms) {
    found = readForm(cursor, form, found)
    if (found === null) return null
  }
  return found
}

function readMany(cursor: Cursor, form: Form, filled: Filled): Filled {
  let found = filled
  for (let next = readFirst(cursor, [form], found); next !== null; next = readFirst(cursor, [form], found))
    found = next
  return found
}

function readList(cursor: Cursor, form: Form, filled: Filled): Filled | null {
  let found = readForm(cursor, form, filled)
  while (found !== null && take(cursor, ',')) found = readForm(cursor, form, found)
  return found
}

const bracketed: ReadonlySet<Hole> = new Set<Hole>([
  'options',
  'keys',
  'schema',
  'partition',
  'open partition',
])

const textual: ReadonlySet<Hole> = new Set<Hole>(['string', 'strings', 'setting', 'key'])
const named: ReadonlySet<Hole> = new Set<Hole>([
  'name',
  'path',
  'alter',
  'rename',
  'drop',
  'mention',
  'write',
])

/** Whether what stands here could fill the hole: else another form may fit. */
function mayFill(cursor: Cursor, hole: Hole): boolean {
  if (bracketed.has(hole)) {
    expecting(cursor, '(')
    return cursor.symbols[cursor.pos] === '('
  }
  // A reserved word is let in, to be told that it cannot be a name.
  if (named.has(hole)) return atName(cursor) || kindAt(cursor) === Kind.reserved
  if (!textual.has(hole)) return true
  expecting(cursor, 'a string')
  return kindAt(cursor) === Kind.string || kindAt(cursor) === Kind.placeholder
}
