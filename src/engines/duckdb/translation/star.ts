import type { Star } from '../../../sql/tree.js'
import { quoted } from '../types/identifier.js'
import { translatePath } from './path.js'
import type { Item } from './query-result.js'
import type { Relation, Scope, ScopeColumn } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** The columns that `*` or `t.*` stands for, without hidden ones; of a row its fields. */
export function starItems(star: Star, scope: Scope): readonly Item[] {
  if (star.qualifier.length === 0) return allItems(scope)
  const qualifier = star.qualifier.map((part) => part.text).join('.')
  const relation = scope.relations.find((one) => one.qualifiers.includes(qualifier))
  return relation === undefined ? fieldItems(star, scope) : visible(relation).map(itemOf)
}

/** Columns of USING come once, and first. */
function allItems(scope: Scope): readonly Item[] {
  const merged = new Set(scope.merged.map((column) => column.name))
  const others = scope.relations.flatMap(visible).filter((column) => !merged.has(column.name))
  return [...scope.merged, ...others].map(itemOf)
}

const visible = (relation: Relation): readonly ScopeColumn[] =>
  relation.columns.filter((column) => !column.hidden)

function itemOf({ name, sql, type, attribute }: ScopeColumn): Item {
  return { name, sql, type, ...(attribute === undefined ? {} : { attribute }) }
}

function fieldItems(star: Star, scope: Scope): readonly Item[] {
  const { start, end, qualifier } = star
  const value = translatePath({ type: 'path', parts: qualifier, start, end }, scope)
  if (value.type.kind !== 'ROW') throw new Untranslatable(start, '.* is asked of something that is no row')
  return value.type.fields.map(({ name, type }) => ({ name, type, sql: `(${value.sql}).${quoted(name)}` }))
}
