import type { ColumnSchema, TableSchema } from '../sql/schema/table-schema.js'
import { shownFull } from '../sql/type/sql-type.js'
import { maskedOption } from './masked-option.js'

/** A table or view as all statements together make it. */
export interface InspectedTable {
  readonly columns: readonly InspectedColumn[]
  readonly primaryKey: readonly string[]
  /** `at AS at - INTERVAL '5' SECOND`; null without one, as below. */
  readonly watermark: string | null
  readonly distribution: string | null
  readonly partitionedBy: string | null
  /** In the order in which they are said; `***` stands for what looks like a secret. */
  readonly options: readonly InspectedOption[]
  /** Why there may be other columns than these; null where they are all known. */
  readonly unknown: string | null
}

export interface InspectedOption {
  readonly key: string
  readonly value: string
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
  const { columns, primaryKey, watermark, distribution, partitionedBy, options, unknown } = schema
  return {
    columns: columns.map(inspectedColumn),
    primaryKey,
    watermark: watermark === null ? null : `${watermark.column} AS ${watermark.expression}`,
    distribution,
    partitionedBy,
    options: [...options].map(([key, value]) => ({ key, value: maskedOption(key, value) })),
    unknown,
  }
}

function inspectedColumn({ name, type, kind, said }: ColumnSchema): InspectedColumn {
  return { name, type: type === null ? null : shownFull(type), kind, says: said }
}
