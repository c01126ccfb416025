import type { ColumnSchema, TableSchema } from '../sql/schema/table-schema.js'
import { shownFull } from '../sql/type/sql-type.js'

/** A table or view as all statements together make it. */
export interface InspectedTable {
  readonly columns: readonly InspectedColumn[]
  readonly primaryKey: readonly string[]
  /** `at AS at - INTERVAL '5' SECOND`; null without one, as below. */
  readonly watermark: string | null
  readonly distribution: string | null
  readonly partitionedBy: string | null
  /** Why there may be other columns than these; null where they are all known. */
  readonly unknown: string | null
}

export interface InspectedColumn {
  readonly name: string
  /** `DECIMAL(10, 2) NOT NULL`; null where it cannot be derived. */
  readonly type: string | null
  readonly kind: ColumnSchema['kind']
  /** `price * amount` of a computed column, `METADATA FROM 'offset' VIRTUAL`; null for a physical one. */
  readonly says: string | null
}

export function inspectedTable(schema: TableSchema): InspectedTable {
  const { columns, primaryKey, watermark, distribution, partitionedBy, unknown } = schema
  return {
    columns: columns.map(inspectedColumn),
    primaryKey,
    watermark: watermark === null ? null : `${watermark.column} AS ${watermark.expression}`,
    distribution,
    partitionedBy,
    unknown,
  }
}

function inspectedColumn({ name, type, kind, said }: ColumnSchema): InspectedColumn {
  return { name, type: type === null ? null : shownFull(type), kind, says: said }
}
