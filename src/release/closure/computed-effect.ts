import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement, ProjectTable } from '../../project/project.js'
import { propertiesOf } from '../../project/session.js'
import { type Filled, numbersOf } from '../../sql/numbering/output-number.js'
import type { Ground } from '../../sql/numbering/numbering.js'
import { newNumbers, type Numbers } from '../../sql/numbering/numbers.js'
import type { InputTable, StoredColumn } from '../../sql/relation/relation.js'
import { type Effect, noEffect } from './effect.js'
import { canonicalJson } from '../hash.js'
import type { SeenTables } from './seen-tables.js'

/** One side of a table: who fills it, and what they see. */
export interface FilledSide {
  readonly project: Project
  readonly seen: SeenTables
  readonly table: ProjectTable | undefined
}

/** What is known of the tables that are read. */
export interface Inputs {
  readonly effectOn: (id: TableId) => Effect
  /** Whether its rows are written anew, to another place. */
  readonly isMoved: (id: TableId) => boolean
}

/** What is computed otherwise, and whether it is the same however often it is computed. */
export interface Computed {
  readonly effect: Effect
  readonly isSteady: boolean
}

/** What of the baseline is numbered already, and the numbers of both sides. */
export interface Known {
  readonly numbers: Numbers
  readonly before: Map<string, readonly Filled[]>
}

/** No table numbered yet. */
export function nothingKnown(): Known {
  return { numbers: newNumbers(), before: new Map() }
}

const asBefore: Inputs = { effectOn: () => noEffect, isMoved: () => false }

/**
 * How what fills a table computes otherwise in head, with what its inputs come out like: which of its columns, or
 * everything. What chance and the clock give counts where the table is filled anew.
 */
export function computedEffect(
  id: TableId,
  base: FilledSide,
  head: FilledSide,
  inputs: Inputs,
  anew: boolean,
  { numbers, before }: Known,
): Computed {
  const key = `${anew ? 'anew' : 'as it is'} ${id}`
  const was = before.get(key) ?? filledBy(id, base, numbers, asBefore, !anew)
  before.set(key, was)
  const is = filledBy(id, head, numbers, inputs, !anew)
  return { effect: differing(was, is), isSteady: [...was, ...is].every((filled) => filled.isSteady) }
}

function filledBy(
  id: TableId,
  { project, seen, table }: FilledSide,
  numbers: Numbers,
  inputs: Inputs,
  repeats: boolean,
): readonly Filled[] {
  const statements = [...(table?.writers ?? []), ...(table?.seeds ?? [])]
  return statements.flatMap((statement) => {
    const ground = groundOf(statement, seen, numbers, inputs, repeats)
    const properties = canonicalJson(propertiesOf(project, statement))
    const own = seen.fillingsOf(statement).filter(([target]) => target === id)
    // A statement that is known to fill the table, but not by which query.
    if (own.length === 0) return [{ rows: numbers.unique(), columns: new Map(), isSteady: true }]
    return own.map(([, filling]) => {
      const filled = numbersOf(filling, ground)
      return { ...filled, rows: numbers.of(`under ${properties}`, [filled.rows]) }
    })
  })
}

function groundOf(
  statement: ProjectStatement,
  seen: SeenTables,
  numbers: Numbers,
  { effectOn, isMoved }: Inputs,
  repeats: boolean,
): Ground {
  const idOf = ({ schema, written }: InputTable): TableId => schema?.id ?? seen.meant(statement, written)
  const isOther = (id: TableId, column: StoredColumn): boolean => {
    const effect = effectOn(id)
    return effect === 'everything' || effect.has(column.name) || (isMoved(id) && isOfPlace(column))
  }
  return {
    numbers,
    repeats,
    rowsOf: (table) => {
      const id = idOf(table)
      return numbers.of(`${effectOn(id) === 'everything' ? 'other' : 'same'} rows ${id} ${table.written}`)
    },
    columnOf: (column) => {
      const id = idOf(column.table)
      return numbers.of(
        `${isOther(id, column) ? 'other' : 'same'} column ${JSON.stringify([id, column.name])}`,
      )
    },
  }
}

/** Where and when a record was written: never the same in another place. */
function isOfPlace({ name, schema }: StoredColumn): boolean {
  return name.startsWith('$') || (schema?.kind === 'metadata' && schema.virtual)
}

/** Which columns hold other things, where the rows are the same; everything where they are not. */
function differing(before: readonly Filled[], after: readonly Filled[]): Effect {
  if (before.length !== after.length) return 'everything'
  const left = [...after]
  const columns = new Set<string>()
  for (const was of before) {
    const at = left.findIndex(({ rows }) => rows === was.rows)
    const [is] = at === -1 ? [] : left.splice(at, 1)
    if (is === undefined) return 'everything'
    for (const name of [...was.columns.keys(), ...is.columns.keys()])
      if (was.columns.get(name) !== is.columns.get(name)) columns.add(name)
  }
  return columns
}
