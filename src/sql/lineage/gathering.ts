import type { ColumnSource, InputTable, Making, StoredColumn } from '../relation/relation.js'

/** The columns of tables that something comes from. */
export interface Origins {
  /** Those that values are made of, each once. */
  readonly values: readonly StoredColumn[]
  /** Those that decide which rows there are: of the sub-queries behind a value. */
  readonly influences: readonly StoredColumn[]
  /** Tables of which every column counts, those too that they do not have yet. */
  readonly whole: readonly InputTable[]
  /** Why there may be more. */
  readonly unknown: readonly string[]
}

/** What comes from nowhere: a constant. */
export const nowhere: Origins = { values: [], influences: [], whole: [], unknown: [] }

/** What is worked out already, of one statement or of one view. */
export interface Memory {
  /** Whether a column of a view stands for what the view takes it from. */
  readonly expands: boolean
  readonly columns: Map<ColumnSource, Origins>
  readonly rows: Map<Making, Origins>
}

/** Nothing worked out yet. */
export function newMemory(expands: boolean): Memory {
  return { expands, columns: new Map(), rows: new Map() }
}

/** Origins while they are collected. */
export interface Gathering {
  readonly values: Map<string, StoredColumn>
  readonly influences: Map<string, StoredColumn>
  readonly whole: Map<string, InputTable>
  readonly unknown: Set<string>
  readonly memory: Memory
}

/** Nothing collected yet. */
export function gathering(memory: Memory): Gathering {
  return { values: new Map(), influences: new Map(), whole: new Map(), unknown: new Set(), memory }
}

/** A column's table and name. */
export function labelOf({ table, name }: StoredColumn): string {
  return `${table.written}.${name}`
}

/** Adds the origins of a value. */
export function addOrigins(to: Gathering, origins: Origins): void {
  for (const column of origins.values) to.values.set(labelOf(column), column)
  addRest(to, origins)
}

/** Adds all that something comes from as an influence. */
export function addInfluences(to: Gathering, origins: Origins): void {
  for (const column of origins.values) to.influences.set(labelOf(column), column)
  addRest(to, origins)
}

function addRest(to: Gathering, { influences, whole, unknown }: Origins): void {
  for (const column of influences) to.influences.set(labelOf(column), column)
  for (const table of whole) to.whole.set(table.written, table)
  for (const reason of unknown) to.unknown.add(reason)
}

/** What has been collected. */
export function gathered({ values, influences, whole, unknown }: Gathering): Origins {
  return {
    values: values.size === 0 ? nowhere.values : [...values.values()],
    influences: influences.size === 0 ? nowhere.influences : [...influences.values()],
    whole: whole.size === 0 ? nowhere.whole : [...whole.values()],
    unknown: unknown.size === 0 ? nowhere.unknown : [...unknown],
  }
}
