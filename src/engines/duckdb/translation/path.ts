import type { NamePart } from '../../../sql/statement.js'
import type { Path } from '../../../sql/tree.js'
import type { FlinkType } from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import type { Scope, ScopeColumn, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** A column, a field of one, or `t.column`. Names are case-sensitive, as Flink's are. */
export function translatePath(path: Path, scope: Scope): Translated {
  for (let place: Scope | null = scope; place !== null; place = place.outer) {
    const found = resolve(path, place)
    if (found !== null) return found
  }
  throw unknown(path, scope)
}

function resolve(path: Path, scope: Scope): Translated | null {
  const names = path.parts.map((part) => part.text)
  for (let length = Math.min(3, names.length - 1); length > 0; length -= 1) {
    const qualifier = names.slice(0, length).join('.')
    const relation = scope.relations.find((one) => one.qualifiers.includes(qualifier))
    const column = relation?.columns.find((one) => one.name === names[length])
    if (column !== undefined) return withFields(column, path.parts.slice(length + 1))
  }
  const column = columnOf(path, names[0] ?? '', scope)
  return column === null ? null : withFields(column, path.parts.slice(1))
}

function columnOf(path: Path, name: string, scope: Scope): ScopeColumn | null {
  const merged = scope.merged.find((column) => column.name === name)
  if (merged !== undefined) return merged
  const found = scope.relations.flatMap((relation) => relation.columns.filter((c) => c.name === name))
  if (found.length > 1) throw new Untranslatable(path.start, `the column ${name} is ambiguous`)
  return found[0] ?? null
}

/** `a.b.c`: fields of a row. */
function withFields(operand: Translated, fields: readonly NamePart[]): Translated {
  return fields.reduce(fieldOf, operand)
}

export function fieldOf(operand: Translated, field: NamePart): Translated {
  if (operand.type.kind !== 'ROW')
    throw new Untranslatable(field.start, `${field.text} is asked of something that is no row`)
  const found = operand.type.fields.find((one) => one.name === field.text)
  if (found === undefined)
    throw new Untranslatable(
      field.start,
      `the row has no field ${field.text}`,
      near(field.text, fieldNames(operand.type)),
    )
  return { sql: `(${operand.sql}).${quoted(found.name)}`, type: found.type }
}

const fieldNames = (type: Extract<FlinkType, { kind: 'ROW' }>): readonly string[] =>
  type.fields.map((f) => f.name)

function unknown(path: Path, scope: Scope): Untranslatable {
  const name = path.parts.map((part) => part.text).join('.')
  const last = path.parts.at(-1)?.text ?? ''
  const names = scope.relations.flatMap((relation) => relation.columns.map((column) => column.name))
  return new Untranslatable(path.start, `there is no column ${name}`, near(last, names))
}

/** Says which name differs in its case alone. */
function near(name: string, names: readonly string[]): string {
  const other = names.find((one) => one.toLowerCase() === name.toLowerCase())
  return other === undefined ? '' : `there is ${other}: names are case-sensitive`
}
