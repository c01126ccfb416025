import { type Cursor, Role, SyntaxStop, textAt } from '../cursor.js'
import { unfilled } from '../grammar/statement/filled.js'
import { type Form, formOf } from '../grammar/statement/form.js'
import { readForm } from '../grammar/statement/form-reader.js'
import { type Dialect, type DialectDescription, dialects } from './dialect.js'

/** Something that another dialect alone takes, and the heard token where it stands. */
export interface Foreign {
  readonly at: number
  readonly message: string
  readonly hint: string
}

/** What a statement holds that its dialect does not take; null where there is none. Heard tokens [from, to) are it. */
export function foreignIn(cursor: Cursor, from: number, to: number, dialect: Dialect): Foreign | null {
  const { name } = dialects[dialect]
  for (const other of known) {
    const at = other.dialect === dialect ? null : placeIn(cursor, from, to, other)
    if (at === null) continue
    const message = `${name} does not take ${textAt(cursor, at)} here`
    return { at, message, hint: `this is SQL of ${other.description.name}` }
  }
  return null
}

interface Known {
  readonly dialect: Dialect
  readonly description: DialectDescription
  readonly commands: readonly Form[]
  readonly beginnings: readonly Form[]
}

function knownOf(dialect: Dialect): Known {
  const description = dialects[dialect]
  const commands = description.commands.map(([, text]) => formOf(text))
  return { dialect, description, commands, beginnings: description.beginnings.map(formOf) }
}

const known: readonly Known[] = [knownOf('flink'), knownOf('confluent')]

/** Where a statement shows that it is of a dialect. */
function placeIn(cursor: Cursor, from: number, to: number, { description, ...forms }: Known): number | null {
  if (forms.commands.some((form) => lengthOf(cursor, from, form) === to - from)) return from + 1
  const beginning = Math.max(0, ...forms.beginnings.map((form) => lengthOf(cursor, from, form)))
  if (beginning > 0) return from + beginning - 1
  for (let at = from; at < to; at += 1) {
    if (isCalled(cursor, at, description) || isClause(cursor, from, at, description)) return at
  }
  return null
}

/** How many tokens a form takes; 0 where something else stands. */
function lengthOf(cursor: Cursor, from: number, form: Form): number {
  const { pos } = cursor
  cursor.pos = from
  const length = isForm(cursor, form) ? cursor.pos - from : 0
  cursor.pos = pos
  return length
}

function isForm(cursor: Cursor, form: Form): boolean {
  try {
    return readForm(cursor, form, unfilled) !== null
  } catch (stop) {
    if (stop instanceof SyntaxStop) return false
    throw stop
  }
}

function isClause({ symbols }: Cursor, from: number, at: number, { clauses }: DialectDescription): boolean {
  if (symbols[from] !== 'CREATE') return false
  return clauses.some(([first, second]) => symbols[at] === first && symbols[at + 1] === second)
}

function isCalled(cursor: Cursor, at: number, { functions, groupWindows }: DialectDescription): boolean {
  const { symbols, roles } = cursor
  if (symbols[at + 1] !== '(' || roles[at] !== Role.function) return false
  const name = textAt(cursor, at).toUpperCase()
  return functions.includes(name) || (groupWindows.includes(name) && !takesTable(cursor, at + 2))
}

const tables: ReadonlySet<string> = new Set(['TABLE', '(', 'SELECT'])

/** `TUMBLE(TABLE t, …)` and `TUMBLE(DATA => TABLE t, …)` are tables, which all dialects take. */
function takesTable({ symbols }: Cursor, at: number): boolean {
  return tables.has(symbols[at] ?? '') || symbols[at + 1] === '=>'
}
