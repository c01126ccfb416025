import type { Alter } from '../../../sql/tree-statement.js'
import { cast } from '../translation/cast.js'
import type { Context } from '../translation/scope.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { duckdbType } from '../types/duckdb-type.js'
import { quoted } from '../types/identifier.js'
import { parseType } from '../types/type-text.js'
import { columnList, type DefinedColumn, type Definition } from './definition.js'
import { finished, keysOf, withColumns } from './define.js'
import { companionSql, placeOf, placeSql } from './place.js'

/** What a table is after an ALTER; options mean nothing here. */
export function altered(alter: Alter, before: Definition, context: Context): Definition {
  const { schema } = alter
  const columns = columnsAfter(alter, before, context)
  const keys = keysOf(schema)
  const kept =
    alter.action === 'drop-key' || alter.action === 'drop-constraint' ? [] : renamedKeys(alter, before)
  return finished(
    columns,
    keys.length > 0 ? keys : kept,
    schema.watermarks,
    isAppend(alter, before),
    alter.start,
  )
}

function isAppend(alter: Alter, before: Definition): boolean {
  const mode = alter.options.find((option) => option.key === 'changelog.mode')
  if (mode !== undefined && alter.action === 'set') return mode.value === 'append'
  return before.primaryKey.length > 0 && !before.upsert
}

function columnsAfter(alter: Alter, before: Definition, context: Context): readonly DefinedColumn[] {
  const names = alter.columns.map((path) => path.parts.map((part) => part.text).join('.'))
  switch (alter.action) {
    case 'add':
      return withColumns(before.columns, alter.schema, context)
    case 'modify':
      return modified(before.columns, withColumns(before.columns, alter.schema, context))
    case 'drop-columns':
      return before.columns.filter((column) => !names.includes(column.name))
    case 'drop-watermark':
      return before.columns.map((column) =>
        column.attribute === 'rowtime' ? { ...column, attribute: null } : column,
      )
    case 'rename-column':
      return before.columns.map((column) =>
        column.name === names[0] ? { ...column, name: names[1] ?? column.name } : column,
      )
    case 'set':
    case 'reset':
    case 'drop-key':
    case 'drop-constraint':
    case 'drop-distribution':
    case 'add-partition':
    case 'drop-partition':
      return before.columns
    default:
      throw new Untranslatable(
        alter.start,
        `this ALTER (${alter.action}) has no counterpart in the embedded engine`,
      )
  }
}

/** A modified column stays where it is. */
function modified(
  before: readonly DefinedColumn[],
  after: readonly DefinedColumn[],
): readonly DefinedColumn[] {
  return before.map((column) => after.find((other) => other.name === column.name) ?? column)
}

function renamedKeys(alter: Alter, before: Definition): readonly string[] {
  if (alter.action !== 'rename-column') return before.primaryKey
  const [from, to] = alter.columns.map((path) => path.parts.at(-1)?.text ?? '')
  return before.primaryKey.map((key) => (key === from ? (to ?? key) : key))
}

/** The statements that make a table what its new definition says; rows that are there stay. */
export function alterSql(
  name: string,
  alter: Alter,
  before: Definition,
  after: Definition,
): readonly string[] {
  const place = placeOf(name)
  const passing = { ...place, table: `${place.table}$altered` }
  const [from, to] =
    alter.action === 'rename-column' ? alter.columns.map((path) => path.parts.at(-1)?.text ?? '') : []
  const values = after.columns.map((column) => {
    const own = before.columns.find((other) => other.name === (column.name === to ? from : column.name))
    const type = parseType(column.type)
    return own === undefined
      ? `CAST(NULL AS ${duckdbType(type)})`
      : cast({ sql: quoted(own.name), type: parseType(own.type) }, type).sql
  })
  return [
    `CREATE TABLE ${placeSql(passing)} (${columnList(after)})`,
    `INSERT INTO ${placeSql(passing)} SELECT ${values.join(', ')} FROM ${placeSql(place)} ORDER BY rowid`,
    `DROP TABLE ${placeSql(place)}`,
    `ALTER TABLE ${placeSql(passing)} RENAME TO ${quoted(place.table)}`,
    ...historyAfter(name, after),
  ]
}

/** What was known of earlier versions does not fit the new definition. */
function historyAfter(name: string, after: Definition): readonly string[] {
  const history = companionSql('history', name)
  const drop = `DROP TABLE IF EXISTS ${history}`
  return after.companion
    ? [drop, `CREATE TABLE ${history} AS SELECT * FROM ${placeSql(placeOf(name))}`]
    : [drop]
}
