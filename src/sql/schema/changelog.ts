import type { TableSchema } from './table-schema.js'

/** Formats that say of a row whether it came, changed or went (docs: Formats). */
const changing = /^(debezium|canal|maxwell|ogg)-|^debezium$/

/** Whether the rows of a table change or go once they have come, as far as its definition says. */
export function isUpdating(schema: TableSchema): boolean {
  const { options, primaryKey } = schema
  const connector = options.get('connector')
  const mode = options.get('changelog.mode')
  if (mode !== undefined) return mode !== 'append'
  if (connector === undefined || connector === 'confluent') return primaryKey.length > 0
  if (connector === 'upsert-kafka' || connector.endsWith('-cdc')) return true
  return changing.test(options.get('format') ?? options.get('value.format') ?? '')
}

/** How a table tells its readers of changes: by the rows of a key, by rows taken back, or by new rows alone. */
export type ChangelogMode = 'append' | 'upsert' | 'retract'

/** The changelog mode that a definition says or implies. */
export function changelogMode(schema: TableSchema): ChangelogMode {
  const mode = schema.options.get('changelog.mode')
  if (mode === 'append' || mode === 'upsert' || mode === 'retract') return mode
  if (!isUpdating(schema)) return 'append'
  return schema.primaryKey.length > 0 ? 'upsert' : 'retract'
}
