import { quoted } from '../types/identifier.js'
import type { OutputColumn, Relation, Translated } from './scope.js'
import { keyOfRelation, type UniqueKey } from './unique-key.js'

/** The column that orders the rows of a query as they came; no name of Flink's begins so. */
export const arrivalColumn = '$arrival'

/** One column that a query gives, with what computes it. */
export interface Item extends Translated {
  readonly name: string
}

export type { OutputColumn }

/** What a query comes to. */
export interface QueryResult {
  readonly sql: string
  readonly columns: readonly OutputColumn[]
  /** Whether the last column is the one that orders the rows. */
  readonly arrival: boolean
  /** Columns here that tell its rows apart; null where that is not known. */
  readonly key: UniqueKey
}

/**
 * The columns of some items. The second of one name gets a number, as Flink gives it; names that differ in their case
 * alone, which DuckDB cannot tell apart, have others here.
 */
export function outputColumns(items: readonly Item[]): readonly OutputColumn[] {
  const [said, taken] = [new Set<string>(), new Set([arrivalColumn])]
  return items.map(({ name: wanted, type, attribute }) => {
    const name = said.has(wanted) ? free(wanted, 0, '', said) : wanted
    said.add(name)
    const out = taken.has(name.toLowerCase()) ? free(name, 2, ':', taken) : name
    taken.add(out.toLowerCase())
    return { name, out, type, ...(attribute === undefined ? {} : { attribute }) }
  })
}

function free(name: string, first: number, mark: string, taken: ReadonlySet<string>): string {
  let number = first
  while (taken.has(`${name}${mark}${number}`) || taken.has(`${name}${mark}${number}`.toLowerCase()))
    number += 1
  return `${name}${mark}${number}`
}

/** The items of a SELECT, each under its name; last the one that orders them, where there is one. */
export function selectList(
  items: readonly Item[],
  columns: readonly OutputColumn[],
  arrival: string | null,
): string {
  const list = items.map((item, place) => `${item.sql} AS ${quoted(columns[place]?.out ?? item.name)}`)
  return [...list, ...(arrival === null ? [] : [`${arrival} AS ${quoted(arrivalColumn)}`])].join(', ')
}

/** A query as something that FROM names. */
export function relationOf(
  result: Pick<QueryResult, 'columns' | 'arrival' | 'key'>,
  alias: string,
  qualifiers: readonly string[],
): Relation {
  const name = quoted(alias)
  return {
    qualifiers,
    columns: result.columns.map(({ out, ...column }) => ({
      ...column,
      sql: `${name}.${quoted(out)}`,
      hidden: false,
    })),
    arrival: result.arrival ? `${name}.${quoted(arrivalColumn)}` : null,
    whole: name,
    key: keyOfRelation(result.key, alias),
  }
}
