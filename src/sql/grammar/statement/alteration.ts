import { bracketedList, type Cursor, expect, take } from '../../cursor.js'
import type { Alter } from '../../tree-statement.js'
import { readName, readPath } from '../name.js'
import { readKeys, readOptions } from './options.js'
import { noSchema } from './schema.js'
import { readSchemaChange } from './schema-change.js'

/** What one ALTER does, besides whom it does it to. */
export type Alteration = Omit<Alter, 'type' | 'kind' | 'target' | 'start' | 'end'>

const nothing: Omit<Alteration, 'action'> = {
  renamed: null,
  options: [],
  keys: [],
  schema: noSchema,
  columns: [],
  query: null,
}

/** An alteration of which only the parts that matter are said. */
export function alteration(action: Alter['action'], parts: Partial<Alteration> = {}): Alteration {
  return { ...nothing, ...parts, action }
}

/** `ADD …`, `MODIFY …`, `DROP …`, `RESET (…)`: what tables and materialized tables share; null where none stands. */
export function readSchemaAlteration(cursor: Cursor): Alteration | null {
  if (take(cursor, 'ADD')) return alteration('add', { schema: readSchemaChange(cursor) })
  if (take(cursor, 'MODIFY')) return alteration('modify', { schema: readSchemaChange(cursor) })
  if (take(cursor, 'DROP')) return readDrop(cursor)
  if (!take(cursor, 'RESET')) return null
  return alteration('reset', { keys: readKeys(cursor) })
}

/** `SET (…)` */
export function readSet(cursor: Cursor): Alteration {
  return alteration('set', { options: readOptions(cursor) })
}

/** What DROP takes: a key, a constraint, the distribution, the watermark, one column or several. */
function readDrop(cursor: Cursor): Alteration {
  if (take(cursor, 'PRIMARY')) {
    expect(cursor, 'KEY')
    return alteration('drop-key')
  }
  if (take(cursor, 'CONSTRAINT')) {
    readName(cursor)
    return alteration('drop-constraint')
  }
  if (take(cursor, 'DISTRIBUTION')) return alteration('drop-distribution')
  if (take(cursor, 'WATERMARK')) return alteration('drop-watermark')
  const columns = cursor.symbols[cursor.pos] === '(' ? bracketedList(cursor, readPath) : [readPath(cursor)]
  return alteration('drop-columns', { columns })
}
