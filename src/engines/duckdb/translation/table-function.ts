import type { Call, Expression, FunctionTable, NamedTable, TableArgument } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { quoted } from '../types/identifier.js'
import { translate } from './expression.js'
import { type Source, sourceOf, translateTable } from './from.js'
import { type Item, outputColumns, relationOf, selectList } from './query-result.js'
import type { Relation, Scope, ScopeColumn } from './scope.js'
import { Untranslatable } from './untranslatable.js'
import { sessions } from './session.js'
import { cumulating, hopping, tumbling, type WindowInput, type WindowRows } from './window-rows.js'

/** A window function in FROM: the rows of a table, each with the windows that hold it. */
export function translateTableFunction(node: FunctionTable, scope: Scope): Source {
  const { call } = node
  const build = call.type === 'call' ? windows[call.name.toUpperCase()] : undefined
  if (call.type !== 'call' || build === undefined) throw unknownFunction(node, scope)
  const argument = argumentReader(call)
  const table = argument.of('DATA', 0)
  if (table.type !== 'table-argument')
    throw new Untranslatable(table.start, `${call.name} needs TABLE and a table`)
  const input = inputOf(table, scope)
  const inner: Scope = { ...scope, relations: input.relations, merged: [] }
  const time = timeColumn(argument.of('TIMECOL', 1), inner)
  const rows = build({ argument, table, window: { input, time: time.sql, offset: null, scope: inner } })
  return windowed(node, rows, time.name, scope)
}

function unknownFunction(node: FunctionTable, scope: Scope): Untranslatable {
  const name =
    node.call.type === 'call' ? node.call.name : scope.context.text.slice(node.call.start, node.call.end)
  return new Untranslatable(
    node.call.start,
    `the table function ${name} has no counterpart in the embedded engine`,
  )
}

interface ArgumentReader {
  maybe(name: string, place: number): Expression | null
  of(name: string, place: number): Expression
}

/** Arguments by place, or by name where they have names. */
function argumentReader(call: Call): ArgumentReader {
  const named = new Map(
    call.arguments.flatMap((one) =>
      one.type === 'named' ? [[one.name.text.toUpperCase(), one.value] as const] : [],
    ),
  )
  const maybe = (name: string, place: number): Expression | null =>
    named.get(name) ?? (named.size === 0 ? (call.arguments[place] ?? null) : null)
  return {
    maybe,
    of: (name, place) => {
      const found = maybe(name, place)
      if (found === null) throw new Untranslatable(call.start, `${call.name} lacks ${name}`)
      return found
    },
  }
}

interface Build {
  readonly argument: ArgumentReader
  readonly table: TableArgument
  readonly window: WindowInput
}

/** The offset is the last argument, and may be absent. */
function withOffset({ argument, window }: Build, place: number): WindowInput {
  return { ...window, offset: argument.maybe('OFFSET', place) }
}

const windows: Readonly<Record<string, (build: Build) => WindowRows>> = {
  TUMBLE: (build) => tumbling(withOffset(build, 3), build.argument.of('SIZE', 2)),
  HOP: (build) => hopping(withOffset(build, 4), build.argument.of('SLIDE', 2), build.argument.of('SIZE', 3)),
  CUMULATE: (build) =>
    cumulating(withOffset(build, 4), build.argument.of('STEP', 2), build.argument.of('SIZE', 3)),
  SESSION: ({ argument, window, table }) => {
    const keys = table.partitionBy.map((key) => translate(key, window.scope).sql)
    const [relation] = window.input.relations
    if (relation === undefined) throw new Untranslatable(table.start, 'a window needs a table')
    return sessions(window, relation, keys, argument.of('GAP', 2))
  },
}

/** `TABLE t`, or a query in its place. */
function inputOf(argument: TableArgument, scope: Scope): Source {
  const { query, start, end } = argument
  const alone: Scope = { ...scope, relations: [], merged: [] }
  if (query.body.type !== 'explicit-table' || query.with.length > 0)
    return translateTable({ type: 'derived', lateral: false, query, alias: null, start, end }, alone)
  const named: NamedTable = {
    type: 'table',
    name: query.body.table,
    hints: [],
    extend: [],
    asOf: null,
    alias: null,
    start,
    end,
  }
  return translateTable(named, alone)
}

function timeColumn(node: Expression, scope: Scope): ScopeColumn {
  const [column] = node.type === 'descriptor' ? node.columns : [node]
  if (column?.type !== 'path') throw new Untranslatable(node.start, 'a window needs DESCRIPTOR and a column')
  return { ...translate(column, scope), name: column.parts.at(-1)?.text ?? '', hidden: false }
}

function windowed(node: FunctionTable, rows: WindowRows, timeName: string, scope: Scope): Source {
  const [relation] = rows.input.relations
  const time = relation?.columns.find((column) => column.name === timeName)
  if (relation === undefined || time === undefined)
    throw new Untranslatable(node.start, 'a window needs a table')
  const shown = relation.columns.filter((column) => !column.hidden)
  const secret = relation.columns.filter((column) => column.hidden)
  const items: readonly Item[] = [...shown.map(withoutTime), ...windowItems(rows, time), ...secret]
  const columns = outputColumns(items)
  const alias = scope.context.fresh(node.alias?.name.text ?? 'windowed')
  const arrival =
    relation.arrival === null ? null : relation.arrival + (rows.order === null ? '' : ` || ${rows.order}`)
  const from = `${rows.input.sql}${rows.join} WHERE ${time.sql} IS NOT NULL`
  const sql = `(SELECT ${selectList(items, columns, arrival)} FROM ${from}) AS ${quoted(alias)}`
  const found = relationOf(
    { columns, arrival: arrival !== null, key: null },
    alias,
    qualifiersOf(node, relation),
  )
  const hidden = new Set(secret.map((column) => column.name))
  const marked = {
    ...found,
    columns: found.columns.map((column) => ({ ...column, hidden: hidden.has(column.name) })),
  }
  return sourceOf(sql, marked, node.alias)
}

/** Behind a window the column itself is a time like any other. */
function withoutTime({ name, sql, type }: ScopeColumn): Item {
  return { name, sql, type }
}

function qualifiersOf(node: FunctionTable, input: Relation): readonly string[] {
  return node.alias === null ? input.qualifiers : [node.alias.name.text]
}

function windowItems(rows: WindowRows, time: ScopeColumn): readonly Item[] {
  const bound = flink.timestamp(3)
  const last = `(${rows.end} - to_milliseconds(1))`
  const type = flink.isTimestamp(time.type) ? time.type : bound
  const own = type.kind === 'TIMESTAMP_LTZ' ? `CAST(${last} AS TIMESTAMPTZ)` : last
  return [
    { name: 'window_start', sql: rows.start, type: bound },
    { name: 'window_end', sql: rows.end, type: bound },
    { name: 'window_time', sql: own, type, attribute: 'rowtime' },
  ]
}
