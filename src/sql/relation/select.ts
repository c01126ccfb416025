import type { Expression, Select, SelectItem, Star } from '../tree.js'
import { addTable } from './from.js'
import { relationOf, unknownRelation } from './make.js'
import type { Column, Opening, Relation } from './relation.js'
import { relationNamed } from './resolve.js'
import { rowFields } from './row-fields.js'
import { innerScope, type Scope, sharedNamed } from './scope.js'

/** The relation that a SELECT gives, without ORDER BY. */
export function relationOfSelect(select: Select, outer: Scope): Relation {
  const scope = innerScope(outer, select)
  if (select.from !== null) addTable(select.from, scope)
  const list = listOf(select.items, scope)
  return relationOf({ type: 'select', select, scope }, list.columns, list.openings, list.certain)
}

/** All that FROM gives, as `SELECT *` would list it. */
export function starOf(scope: Scope): Relation {
  const list = emptyList()
  addAll(list, scope)
  return relationOf({ type: 'joined', scope }, list.columns, list.openings, list.certain)
}

/** The select list, as far as it is read. */
interface SelectList {
  readonly columns: Column[]
  /** Each name that is taken, and from which number behind it on one may be free. */
  readonly names: Map<string, number>
  readonly openings: Opening[]
  certain: number
}

function listOf(items: readonly SelectItem[], scope: Scope): SelectList {
  const list = emptyList()
  for (const item of items) {
    if (item.expression.type === 'star') addStar(list, item.expression, scope)
    else addItem(list, item, item.expression, scope)
  }
  return list
}

function emptyList(): SelectList {
  return { columns: [], names: new Map(), openings: [], certain: 0 }
}

function addItem(list: SelectList, { alias }: SelectItem, expression: Expression, scope: Scope): void {
  const name = alias?.text ?? ownName(expression, scope) ?? `EXPR$${list.columns.length}`
  addColumn(list, { name, source: { type: 'computed', expression, scope } })
}

/** A path is called by its last part, a function without brackets as it is written. */
function ownName(expression: Expression, { text }: Scope): string | undefined {
  if (expression.type === 'path') return expression.parts.at(-1)?.text
  const { start, end } = expression
  return expression.type === 'call' && expression.nameSpan.end === end ? text.slice(start, end) : undefined
}

/** A second column of a name is called otherwise, as Calcite does: `id`, `id0`. */
function addColumn(list: SelectList, column: Column): void {
  const name = list.names.has(column.name) ? freeName(list.names, column.name) : column.name
  list.names.set(name, 0)
  list.columns.push(name === column.name ? column : { name, source: column.source })
  if (list.openings.length === 0) list.certain += 1
}

function freeName(taken: Map<string, number>, name: string): string {
  let attempt = taken.get(name) ?? 0
  while (taken.has(`${name}${attempt}`)) attempt += 1
  taken.set(name, attempt)
  return `${name}${attempt}`
}

function addStar(list: SelectList, star: Star, scope: Scope): void {
  const { qualifier } = star
  if (qualifier.length > 0) addRelation(list, qualified(star, scope))
  else addAll(list, scope)
}

function addAll(list: SelectList, scope: Scope): void {
  for (const column of sharedColumns(scope)) addColumn(list, column)
  scope.entries.forEach(({ relation }, entry) => {
    addRelation(list, relation, hiddenIn(entry, scope))
  })
}

const nothing: ReadonlyMap<string, boolean> = new Map()

/** The columns of a table that stand for a shared one; whether as the first. */
function hiddenIn(entry: number, { shared }: Scope): ReadonlyMap<string, boolean> {
  const own = shared.filter(({ sides }) => sides.includes(entry))
  return own.length === 0 ? nothing : new Map(own.map(({ name, sides }) => [name, sides[0] === entry]))
}

/** A table's columns, or a row's fields. */
function qualified(star: Star, scope: Scope): Relation {
  const name = star.qualifier.map((part) => part.text).join('.')
  const found = relationNamed(star.qualifier, scope) ?? rowFields(star, scope)
  return found ?? unknownRelation(`no table is called ${name}`)
}

/** Those of the last join first, as Calcite lists them. */
function sharedColumns(scope: Scope): readonly Column[] {
  if (scope.shared.length === 0) return scope.shared
  const names = new Set(scope.joins.toReversed().flatMap(({ columns }) => columns))
  return [...names].flatMap((name) => sharedNamed(name, scope) ?? [])
}

function addRelation(list: SelectList, relation: Relation, hidden = nothing): void {
  const { columns, openings, certain } = relation
  columns.forEach((column, place) => {
    if (place === certain) addOpenings(list, openings)
    const isFirst = hidden.get(column.name)
    if (isFirst === undefined) addColumn(list, column)
    // A hidden column uses up a name all the same.
    else if (!isFirst) list.names.set(freeName(list.names, column.name), 0)
  })
  if (certain >= columns.length) addOpenings(list, openings)
}

/** One by one: there may be more of them than a call may have arguments. */
function addOpenings(list: SelectList, openings: readonly Opening[]): void {
  for (const opening of openings) list.openings.push(opening)
}
