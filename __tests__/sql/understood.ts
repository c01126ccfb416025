import { type NamedStatement, schemaOf } from '../../src/sql/schema/catalogue.js'
import type { Catalogue, TableSchema } from '../../src/sql/schema/table-schema.js'
import type { SqlStatement } from '../../src/sql/statement.js'
import { read } from './reading.js'

/** A text whose tables are known to each other by their dotted names. */
export interface Understood {
  readonly statements: readonly SqlStatement[]
  readonly catalogue: Catalogue
  readonly tableOf: (name: string) => TableSchema
}

const idOf: NamedStatement['idOf'] = (parts) => parts.join('.')

/** The statements of a text, and what they say of tables. */
export function understood(sql: string): Understood {
  const { statements } = read(sql)
  const schemas = schemaOf(statements.map((statement) => ({ statement, idOf })))
  const tableOf = (name: string): TableSchema => {
    const schema = schemas.tableOf(name)
    if (schema === null) throw new Error(`nothing is known of ${name}`)
    return schema
  }
  return { statements, catalogue: schemas.seenBy(idOf), tableOf }
}

/** The last statement of a text, and the tables of all. */
export function lastOf(sql: string): readonly [SqlStatement, Catalogue] {
  const { statements, catalogue } = understood(sql)
  const last = statements.at(-1)
  if (last === undefined) throw new Error(`no statement: ${sql}`)
  return [last, catalogue]
}
