import type { Relation } from '../relation/relation.js'
import type { Scope } from '../relation/scope.js'
import type { TableSchema } from '../schema/table-schema.js'
import { listedTables } from './listed-tables.js'
import { type Memory, newMemory } from './gathering.js'
import { originsOf } from './origins.js'
import { rowOriginsOf } from './row-origins.js'

// Common tables and views may build on each other thousands of times over. Each is worked out before the first that
// needs it, so that none is a step deeper into the call stack.

/** Works out the origins of a statement's common tables from a number on, in their order. */
export function settleCommonTables({ allCommon }: Scope, memory: Memory, from = 0): void {
  for (let i = from; i < allCommon.length; i += 1) {
    const relation = allCommon[i]
    if (relation !== undefined) settle(relation, memory)
  }
}

function settle(relation: Relation, memory: Memory): void {
  for (const column of relation.columns) originsOf(column, memory)
  rowOriginsOf(relation, memory)
  listedTables(relation)
}

const views = new WeakMap<TableSchema, Memory>()

/** What is worked out of a view, which every statement shares. */
export function viewMemory(view: TableSchema): Memory {
  const memory = views.get(view) ?? newMemory(true)
  views.set(view, memory)
  return memory
}

const settledViews = new WeakSet<TableSchema>()

/** Works out the origins of a view, those that it reads first. */
export function settleView(view: TableSchema): void {
  if (settledViews.has(view)) return
  for (const schema of viewsBelow(view)) if (schema.query !== null) settle(schema.query, viewMemory(schema))
}

/** A view and all below it that are not settled, the deepest first. */
function viewsBelow(view: TableSchema): readonly TableSchema[] {
  const order: TableSchema[] = []
  const open = [view]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if (settledViews.has(top)) continue
    settledViews.add(top)
    order.push(top)
    for (const read of top.reads) if (read.object === 'view') open.push(read)
  }
  return order.reverse()
}
