import type { Call, Descriptor, Expression, FunctionTable, TableArgument } from '../tree.js'
import { relationOf } from './make.js'
import type { Column, ProducedColumn, Relation } from './relation.js'
import { columnOf } from './resolve.js'
import { type Scope, scopeOver } from './scope.js'
import { relationOfQuery } from './query.js'
import { storedOrCommon } from './named-table.js'

/** What a table function gives. */
export function functionRelation({ call, lateral, alias }: FunctionTable, scope: Scope): Relation {
  if (call.type !== 'call') return otherFunction(call, lateral, alias?.columns.length ?? 0, scope)
  const input = tableInput(call, scope)
  if (input !== null && windows.has(call.name)) return windowRelation(call, input, scope)
  if (input !== null && models.has(call.name.toUpperCase())) return modelRelation(call, input, scope)
  return otherFunction(call, lateral, alias?.columns.length ?? 0, scope)
}

const windows: ReadonlySet<string> = new Set(['TUMBLE', 'HOP', 'CUMULATE', 'SESSION'])
const models: ReadonlySet<string> = new Set(['ML_PREDICT', 'ML_EVALUATE'])
/** Their first argument is a table's bare name. */
const searches: ReadonlySet<string> = new Set(['KEY_SEARCH_AGG', 'VECTOR_SEARCH_AGG', 'TEXT_SEARCH_AGG'])

const windowColumns = ['window_start', 'window_end', 'window_time'] as const

/** The columns of the input, and the window's. */
function windowRelation(call: Call, input: Relation, outer: Scope): Relation {
  const scope = scopeOver(input, outer)
  const from = described(call)
  const own = windowColumns.map((name, place) => ({ name, source: produced(name, place, from, scope) }))
  return extended(call, input, own, scope)
}

/** The columns of the input, and the model's, whose names stand with the model. */
function modelRelation(call: Call, input: Relation, outer: Scope): Relation {
  const scope = scopeOver(input, outer)
  const relation = extended(call, input, [], scope)
  const opening = openingOf(call.name.toUpperCase(), described(call), scope, [])
  return relationOf(relation.made, input.columns, [...input.openings, opening], input.certain)
}

function extended(call: Call, input: Relation, own: readonly Column[], scope: Scope): Relation {
  const { columns, openings, certain } = input
  const all = [...columns, ...own]
  const made = { type: 'extended', call, input, scope } as const
  return relationOf(made, all, openings, openings.length === 0 ? all.length : certain)
}

/** A function of which only the arguments are known: it may use all of a table that it is given. */
function otherFunction(call: Expression, lateral: boolean, names: number, scope: Scope): Relation {
  const { inputs, rest, by } = argumentsOf(call, scope)
  const made = { type: 'function', call, rest, lateral, inputs, scope } as const
  if (names > 0) return relationOf(made, unnamed(names, by, rest, scope, inputs))
  return relationOf(made, [], [withPartition(openingOf(by, rest, scope, inputs), call, inputs)])
}

/** Columns that an alias will name. */
function unnamed(
  count: number,
  by: string,
  from: readonly Expression[],
  scope: Scope,
  whole: readonly Relation[],
): readonly Column[] {
  return Array.from({ length: count }, (_, place) => ({
    name: '',
    source: produced(by, place, from, scope, whole),
  }))
}

function produced(
  by: string,
  place: number,
  from: readonly Expression[],
  scope: Scope,
  whole: readonly Relation[] = [],
): ProducedColumn {
  return { type: 'produced', by, place, from, scope, whole }
}

function openingOf(by: string, from: readonly Expression[], scope: Scope, whole: readonly Relation[]) {
  const asked = new Map<string, Column>()
  const find = (name: string): Column => {
    const column = asked.get(name) ?? { name, source: produced(by, -1, from, scope, whole) }
    asked.set(name, column)
    return column
  }
  return { reason: `the columns of ${by} are not known`, find }
}

/** A function of a partitioned table gives the columns of the partition first. */
function withPartition(
  opening: ReturnType<typeof openingOf>,
  call: Expression,
  inputs: readonly Relation[],
): ReturnType<typeof openingOf> {
  const keys = tablesOf(call).map(({ partitionBy }) => partitionBy.map((key) => key.parts.at(-1)?.text))
  const find = (name: string): Column => {
    const at = keys.findIndex((list) => list.includes(name))
    const input = inputs[at]
    return input === undefined ? opening.find(name) : columnOf(input, name)
  }
  return { ...opening, find }
}

interface Arguments {
  readonly by: string
  readonly inputs: readonly Relation[]
  readonly rest: readonly Expression[]
}

function argumentsOf(call: Expression, scope: Scope): Arguments {
  if (call.type !== 'call') return { by: 'a function', inputs: [], rest: [call] }
  const by = call.name.toUpperCase()
  const [first] = call.arguments.map(valueOf)
  const searched = searches.has(by) && first?.type === 'path' ? first : null
  const inputs = [
    ...(searched === null ? [] : [storedOrCommon(searched, scope)]),
    ...tablesOf(call).map(({ query }) => relationOfQuery(query, scope)),
  ]
  const rest = call.arguments
    .map(valueOf)
    .filter((value) => value.type !== 'table-argument' && value !== searched)
  return { by, inputs, rest: rest.filter((value) => value.type !== 'descriptor') }
}

function tablesOf(call: Expression): readonly TableArgument[] {
  if (call.type !== 'call') return []
  return call.arguments
    .map(valueOf)
    .filter((value): value is TableArgument => value.type === 'table-argument')
}

function tableInput(call: Call, scope: Scope): Relation | null {
  const [table] = tablesOf(call)
  return table === undefined ? null : relationOfQuery(table.query, scope)
}

function described(call: Call): readonly Expression[] {
  const all = call.arguments.map(valueOf).filter((value): value is Descriptor => value.type === 'descriptor')
  return all.flatMap(({ columns }) => columns)
}

function valueOf(argument: Expression): Expression {
  return argument.type === 'named' ? argument.value : argument
}
