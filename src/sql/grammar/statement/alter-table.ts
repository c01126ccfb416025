import { atAll, type Cursor, expect, here, spanFrom, take } from '../../cursor.js'
import type { Alter } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { alteration, type Alteration, readSchemaAlteration, readSet } from './alteration.js'
import { takeIfExists, takeIfNotExists } from './existence.js'
import { readOptions } from './options.js'
import { readPartition } from './partition.js'

/** `ALTER TABLE [IF EXISTS] t RENAME … | SET … | RESET … | ADD … | MODIFY … | DROP …` */
export function readAlterTable(cursor: Cursor): Alter {
  const start = here(cursor)
  expect(cursor, 'ALTER', 'TABLE')
  takeIfExists(cursor)
  const target = { role: 'alter', name: readPath(cursor) } as const
  const change = readAlteration(cursor)
  return { type: 'alter', kind: 'alter-table', target, ...change, ...spanFrom(cursor, start) }
}

function readAlteration(cursor: Cursor): Alteration {
  if (take(cursor, 'RENAME')) return readRename(cursor)
  if (take(cursor, 'SET')) return readSet(cursor)
  if (atPartition(cursor, 'ADD')) return readAddPartition(cursor)
  if (atPartition(cursor, 'DROP')) return readDropPartition(cursor)
  const change = readSchemaAlteration(cursor)
  if (change === null) expect(cursor, 'ADD')
  return change ?? alteration('other')
}

/** `RENAME TO t`, `RENAME a TO b` */
function readRename(cursor: Cursor): Alteration {
  if (take(cursor, 'TO')) return alteration('rename', { renamed: { role: 'rename', name: readPath(cursor) } })
  const from = readPath(cursor)
  expect(cursor, 'TO')
  return alteration('rename-column', { columns: [from, readPath(cursor)] })
}

/** Whether a partition is added or dropped: a column could be called IF. */
function atPartition(cursor: Cursor, verb: string): boolean {
  const condition = verb === 'ADD' ? ['IF', 'NOT'] : ['IF', 'EXISTS']
  return atAll(cursor, verb, 'PARTITION') || atAll(cursor, verb, ...condition)
}

/** `ADD [IF NOT EXISTS] PARTITION (…) [WITH (…)] PARTITION (…) …` */
function readAddPartition(cursor: Cursor): Alteration {
  expect(cursor, 'ADD')
  takeIfNotExists(cursor)
  do {
    expect(cursor, 'PARTITION')
    readPartition(cursor)
    if (take(cursor, 'WITH')) readOptions(cursor)
  } while (atAll(cursor, 'PARTITION'))
  return alteration('add-partition')
}

/** `DROP [IF EXISTS] PARTITION (…), PARTITION (…)` */
function readDropPartition(cursor: Cursor): Alteration {
  expect(cursor, 'DROP')
  takeIfExists(cursor)
  do {
    expect(cursor, 'PARTITION')
    readPartition(cursor)
  } while (take(cursor, ','))
  return alteration('drop-partition')
}
