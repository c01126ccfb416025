/** The outcome of comparing one table's blue with its green, row by row. Counts are rows. */

export interface ColumnDifference {
  readonly column: string
  readonly changed: number
}

/** One differing row: by key, or as a whole where the table has none. Values are canonical text, null is SQL NULL. */
export interface RowExample {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly key: Readonly<Record<string, string | null>>
  readonly columns: readonly {
    readonly column: string
    readonly blue: string | null
    readonly green: string | null
  }[]
}

export interface SchemaDifference {
  readonly column: string
  readonly blue: string | null
  readonly green: string | null
  readonly message: string
}

export interface TableComparison {
  readonly identity: string
  readonly blue: string
  readonly green: string
  readonly by: 'key' | 'multiset'
  readonly blueRows: number
  readonly greenRows: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly columns: readonly ColumnDifference[]
  readonly schema: readonly SchemaDifference[]
  /** At most ten, ordered by key. */
  readonly examples: readonly RowExample[]
}
