import { at, behind, type Cursor, deeper, fail, here, markBefore, Role, symbolAt, take } from '../cursor.js'
import type { Alias, TableReference } from '../tree.js'
import { readBracketedTable } from './bracketed-table.js'
import { readMatchRecognize } from './match-recognize.js'
import { atName, readName, readNames } from './name.js'
import { readNamedTable } from './named-table.js'
import { atPivot, atUnpivot, readPivot, readUnpivot } from './pivot.js'
import { readSample } from './sample.js'
import { readTableFunction } from './table-function.js'
import { readUnnest } from './unnest.js'

const words: ReadonlySet<string> = new Set(['(', 'LATERAL', 'TABLE', 'UNNEST'])

/** Whether a table reference may begin here. */
export function atTable(cursor: Cursor): boolean {
  if (cursor.expected !== null) for (const word of words) at(cursor, word)
  return atName(cursor) || words.has(symbolAt(cursor))
}

/** One table behind FROM or JOIN, with all that belongs to it. */
export function readTableReference(cursor: Cursor): TableReference {
  const start = here(cursor)
  let table = readFactor(cursor, start)
  if (atPivot(cursor)) table = readPivot(cursor, start, refuseJoin(cursor, table))
  if (atUnpivot(cursor)) table = readUnpivot(cursor, start, refuseJoin(cursor, table))
  table = readAliased(cursor, table)
  return at(cursor, 'TABLESAMPLE') ? readSample(cursor, start, refuseJoin(cursor, table)) : table
}

function readFactor(cursor: Cursor, start: number): TableReference {
  switch (symbolAt(cursor)) {
    case '(':
      return readMatched(cursor, start, deeper(cursor, readBracketedTable))
    case 'LATERAL':
      return readLateral(cursor, start)
    case 'UNNEST':
      return readUnnest(cursor, start)
    case 'TABLE':
      return readTableFunction(cursor, start, false)
    default:
      return readNamed(cursor, start)
  }
}

/** `t`, `f(x)` */
function readNamed(cursor: Cursor, start: number): TableReference {
  const table = readNamedTable(cursor, start)
  return table.type === 'table' ? readMatched(cursor, start, table) : table
}

function readLateral(cursor: Cursor, start: number): TableReference {
  cursor.pos += 1
  if (at(cursor, 'UNNEST')) return readUnnest(cursor, start)
  if (at(cursor, 'TABLE')) return readTableFunction(cursor, start, true)
  if (!at(cursor, '(')) fail(cursor, '', 'LATERAL takes a query in brackets, TABLE(f(…)) or UNNEST')
  const table = refuseJoin(cursor, deeper(cursor, readBracketedTable))
  const lateral = table.type === 'derived' ? { ...table, lateral: true, start } : table
  return readMatched(cursor, start, lateral)
}

/** MATCH_RECOGNIZE behind a table, or behind its alias, which then needs its AS. */
function readMatched(cursor: Cursor, start: number, table: TableReference): TableReference {
  if (at(cursor, 'MATCH_RECOGNIZE')) return readMatchRecognize(cursor, start, refuseJoin(cursor, table))
  if (symbolAt(cursor, 2) !== 'MATCH_RECOGNIZE' || symbolAt(cursor) !== 'AS') return table
  const word = cursor.pos
  const aliased = readAliased(cursor, table)
  cursor.roles[word] = Role.syntax
  return readMatchRecognize(cursor, start, aliased)
}

/** `[AS] name [(columns)]` */
function readAliased(cursor: Cursor, table: TableReference): TableReference {
  const alias = readTableAlias(cursor)
  if (alias === null) return table
  switch (table.type) {
    case 'joins':
    case 'bracketed':
    case 'sample':
      return fail(cursor, 'a join in brackets takes no alias', 'remove the alias', -1)
    default:
      return { ...table, alias, end: alias.end }
  }
}

function readTableAlias(cursor: Cursor): Alias | null {
  const silent = take(cursor, 'AS')
  if (silent) markBefore(cursor, Role.silent)
  else if (!atName(cursor)) return null
  const start = here(cursor)
  const name = readName(cursor)
  const columns = at(cursor, '(') ? readNames(cursor) : []
  return { name, columns, start, end: behind(cursor) }
}

function refuseJoin(cursor: Cursor, table: TableReference): TableReference {
  if (table.type === 'bracketed') fail(cursor, 'a join in brackets cannot stand here')
  return table
}
