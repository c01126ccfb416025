import type { Join, Joins, TableReference } from '../../../sql/tree.js'
import { isNumeric } from '../types/flink-type.js'
import { compared } from './comparison.js'
import { translate } from './expression.js'
import { type Source, translateTable } from './from.js'
import type { Scope, ScopeColumn } from './scope.js'
import { temporalJoin } from './temporal-join.js'
import { equatedColumns, keyOfJoin } from './unique-key.js'
import { Untranslatable } from './untranslatable.js'

/** Joins from left to right; what is lateral sees everything to its left. */
export function translateJoins(node: Joins, scope: Scope): Source {
  return node.joins.reduce((left, join) => joined(left, join, scope), translateTable(node.first, scope))
}

function joined(left: Source, join: Join, scope: Scope): Source {
  const seen: Scope = { ...scope, relations: [...scope.relations, ...left.relations], merged: left.merged }
  if (join.right.type === 'table' && join.right.asOf !== null)
    return temporalJoin(left, join, join.right, join.right.asOf, seen)
  const right = translateTable(join.right, seen)
  const columns = usingColumns(left, right, join)
  const merged = [
    ...columns.map((column) => column.merged),
    ...left.merged.filter((one) => !columns.some((column) => column.name === one.name)),
  ]
  const relations = [...left.relations, ...right.relations]
  const inner: Scope = { ...scope, relations: [...scope.relations, ...relations], merged: left.merged }
  const on = condition(join, columns, inner)
  const equal = new Set([
    ...columns.flatMap((column) => column.both),
    ...equatedColumns(join.on, inner, translate),
  ])
  const key = keyOfJoin(join.kind, left.key, right.key, equal)
  const sql = `${left.sql} ${keyword(join, on)} ${nested(join.right, right.sql)}${on === null ? '' : ` ON ${on}`}`
  return { sql, relations, merged, key }
}

/** Joins behind a comma are joined first. */
function nested(node: TableReference, sql: string): string {
  return node.type === 'joins' ? `(${sql})` : sql
}

function keyword(join: Join, on: string | null): string {
  switch (join.kind) {
    case ',':
    case 'CROSS':
      return 'CROSS JOIN'
    case 'INNER':
      return on === null ? 'CROSS JOIN' : 'JOIN'
    case 'LEFT':
    case 'RIGHT':
    case 'FULL':
      return `${join.kind} JOIN`
    default:
      throw new Untranslatable(join.start, `${join.kind} JOIN has no counterpart`)
  }
}

interface UsingColumn {
  readonly name: string
  readonly on: string
  /** The columns of both sides. */
  readonly both: readonly string[]
  readonly merged: ScopeColumn
}

/** The columns of USING and NATURAL: equal on both sides, and one to what follows. */
function usingColumns(left: Source, right: Source, join: Join): readonly UsingColumn[] {
  const names = join.natural ? commonNames(left, right) : join.using.map((name) => name.text)
  return names.map((name) => {
    const a = left.merged.find((column) => column.name === name) ?? columnOf(left, name)
    const b = columnOf(right, name)
    if (a === undefined || b === undefined)
      throw new Untranslatable(join.start, `there is no column ${name} on both sides`)
    return {
      name,
      both: [a.sql, b.sql],
      on: compared('=', a, b, join.start).sql,
      merged: { ...a, sql: mergedSql(join.kind, a, b) },
    }
  })
}

function mergedSql(kind: string, a: ScopeColumn, b: ScopeColumn): string {
  if (kind === 'RIGHT') return b.sql
  return kind === 'FULL' ? `coalesce(${a.sql}, ${b.sql})` : a.sql
}

function columnOf(source: Source, name: string): ScopeColumn | undefined {
  return source.relations.flatMap((relation) => relation.columns).find((column) => column.name === name)
}

function commonNames(left: Source, right: Source): readonly string[] {
  const names = (source: Source): readonly string[] =>
    source.relations.flatMap((relation) =>
      relation.columns.filter((column) => !column.hidden).map((column) => column.name),
    )
  const others = new Set(names(right))
  return names(left).filter((name) => others.has(name))
}

function condition(join: Join, columns: readonly UsingColumn[], scope: Scope): string | null {
  if (columns.length > 0) return columns.map(({ on }) => on).join(' AND ')
  if (join.on === null)
    return join.kind === 'LEFT' || join.kind === 'RIGHT' || join.kind === 'FULL' ? 'TRUE' : null
  const on = translate(join.on, scope)
  return isNumeric(on.type) ? `(${on.sql} <> 0)` : on.sql
}
