import { at, type Cursor, fail, here, kindAt, spanFrom, symbolAt } from '../../cursor.js'
import { Kind } from '../../token.js'
import type { Command } from '../../tree-statement.js'
import { commands } from './commands.js'
import { unfilled } from './filled.js'
import { readForm } from './form-reader.js'

/** A statement that is all said by its form: the first that fits. */
export function readCommand(cursor: Cursor): Command {
  const { pos } = cursor
  const start = here(cursor)
  const verb = symbolAt(cursor)
  for (const { kind, form } of commands.get(verb) ?? []) {
    const filled = readForm(cursor, form, unfilled)
    if (filled !== null)
      return ended(cursor, { type: 'command', kind, verb, ...filled, ...spanFrom(cursor, start) })
    cursor.pos = pos
  }
  return failFurthest(cursor)
}

/** Nothing may stand behind a command; where a part that may be left out is wrong, the mistake is in that part. */
function ended(cursor: Cursor, command: Command): Command {
  const isEnd = at(cursor, ';') || kindAt(cursor) === Kind.end
  return isEnd ? command : failFurthest(cursor)
}

/** Where the form that came furthest stopped. */
function failFurthest(cursor: Cursor): never {
  return fail(cursor, '', '', Math.max(0, cursor.expectedAt - cursor.pos))
}
