import type { SchemaDifference } from '../../../checks/comparison.js'
import type { DefinedColumn } from '../store/definition.js'
import type { Side } from './columns.js'

/** How the columns and the key of green differ from blue's, in both directions. */
export function schemaDifferences(blue: Side, green: Side): readonly SchemaDifference[] {
  const [before, after] = [visible(blue), visible(green)]
  const gone = before.filter((column) => find(after, column.name) === undefined).map(goneColumn)
  const added = after.filter((column) => find(before, column.name) === undefined).map(newColumn)
  const changed = before.flatMap((column) => {
    const other = find(after, column.name)
    return other === undefined ? [] : changedColumn(column, other)
  })
  return [...gone, ...added, ...changed, ...keyDifference(blue, green)]
}

const visible = ({ definition }: Side): readonly DefinedColumn[] =>
  definition.columns.filter((column) => !column.hidden)

function find(columns: readonly DefinedColumn[], name: string): DefinedColumn | undefined {
  return columns.find((column) => column.name === name)
}

function goneColumn({ name, type }: DefinedColumn): SchemaDifference {
  return {
    column: name,
    blue: type,
    green: null,
    message: `column ${name} is gone: whoever reads it from blue cannot read green`,
  }
}

function newColumn({ name, type }: DefinedColumn): SchemaDifference {
  return {
    column: name,
    blue: null,
    green: type,
    message: `column ${name} ${type} is new: blue's rows do not have it`,
  }
}

function changedColumn(before: DefinedColumn, after: DefinedColumn): readonly SchemaDifference[] {
  const [blue, green] = [before, after].map((column) => column.type + (column.nullable ? '' : ' NOT NULL'))
  if (blue === green) return []
  return [
    {
      column: before.name,
      blue: blue ?? null,
      green: green ?? null,
      message: `column ${before.name} is ${green ?? ''}, and was ${blue ?? ''}`,
    },
  ]
}

function keyDifference(blue: Side, green: Side): readonly SchemaDifference[] {
  const [before, after] = [blue, green].map(({ definition }) => definition.primaryKey.join(', '))
  if (before === after) return []
  const said = (key: string | undefined): string => (key === '' || key === undefined ? 'none' : key)
  return [
    {
      column: 'PRIMARY KEY',
      blue: before ?? '',
      green: after ?? '',
      message: `the key is ${said(after)}, and was ${said(before)}`,
    },
  ]
}
