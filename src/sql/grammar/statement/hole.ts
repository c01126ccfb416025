import type { Cursor } from '../../cursor.js'
import { atName, readName, readPath } from '../name.js'
import { readQuery } from '../query.js'
import { readRoutine } from '../routine.js'
import type { Filled } from './filled.js'
import type { Hole } from './form.js'
import { readLiteral } from './literal-value.js'
import { readKeys, readOption, readOptions } from './options.js'
import { readOpenPartition, readPartition } from './partition.js'
import { readTypedSchema } from './schema.js'
import { readString, readStringLiteral, readStrings } from '../string-literal.js'

/** Reads what fills a hole, and adds it to what is filled. */
export function readHole(cursor: Cursor, hole: Hole, filled: Filled): Filled {
  switch (hole) {
    case 'alter':
    case 'rename':
    case 'drop':
    case 'mention':
    case 'write':
      return { ...filled, targets: [...filled.targets, { role: hole, name: readPath(cursor) }] }
    case 'options':
      return { ...filled, options: [...filled.options, ...readOptions(cursor)] }
    case 'setting':
      return { ...filled, options: [readOption(cursor)] }
    case 'key':
      return { ...filled, keys: [readStrings(cursor).value] }
    case 'query':
      return { ...filled, query: readQuery(cursor) }
    case 'call':
      return { ...filled, expressions: [...filled.expressions, readRoutine(cursor)] }
    default:
      readAndForget(cursor, hole)
      return filled
  }
}

type Forgotten = Exclude<
  Hole,
  'alter' | 'rename' | 'drop' | 'mention' | 'write' | 'setting' | 'key' | 'options' | 'query' | 'call'
>

/** What says nothing of tables. */
function readAndForget(cursor: Cursor, hole: Forgotten): unknown {
  switch (hole) {
    case 'name':
      return readName(cursor)
    case 'path':
      return readPath(cursor)
    case 'string':
      return readString(cursor)
    case 'strings':
      return readStringLiteral(cursor)
    case 'value':
      return atName(cursor) ? readName(cursor) : readLiteral(cursor)
    case 'keys':
      return readKeys(cursor)
    case 'schema':
      return readTypedSchema(cursor)
    case 'partition':
      return readPartition(cursor)
    case 'open partition':
      return readOpenPartition(cursor)
  }
}
