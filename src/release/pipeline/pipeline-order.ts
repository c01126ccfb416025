import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import { topologicalOrder } from '../../project/order.js'
import type { PipelineKind } from '../release.js'
import type { SentStatement } from './sent.js'

/** What a statement is to a pipeline. */
export function kindOf({ statement }: SentStatement): PipelineKind {
  if (statement.alters !== null) return 'alter'
  if (statement.part === 'seed') return 'seed'
  if (statement.statement.kind === 'create-view') return 'view'
  return statement.part === 'job' ? 'job' : 'table'
}

/** Definitions before what uses them, writers before readers; ALTERs after the CREATE, in the order in which they apply. */
export function inOrder(sent: readonly SentStatement[]): readonly SentStatement[] {
  const nodes = sent.map(nodeOf)
  const graph = graphOf(nodes)
  const byKey = new Map(nodes.map((node) => [node.key, node.one]))
  const after = new Map(graph.rows)
  for (const node of nodes) after.set(node.key, needs(node, graph))
  return topologicalOrder([...after.keys()], after).flatMap((key) => byKey.get(key) ?? [])
}

/** The ALTERs of each table in the order in which they apply: those of the CREATE's own file first, then by path. */
export function altersByTable(
  sent: readonly SentStatement[],
): ReadonlyMap<TableId, readonly SentStatement[]> {
  const alters = sent.filter(({ statement }) => statement.alters !== null)
  const homes = alters.length === 0 ? new Map<TableId, string>() : homesOf(sent)
  const own = alters.map((one) => {
    const table = one.outputs[0] ?? ''
    return { one, table, isHome: homes.get(table) === one.statement.file }
  })
  const inTurn = [...own.filter(({ isHome }) => isHome), ...own.filter(({ isHome }) => !isHome)]
  const groups = groupBy(inTurn, ({ table }) => table)
  return new Map([...groups].map(([table, list]) => [table, list.map(({ one }) => one)]))
}

/** Table → the file of its first CREATE. */
function homesOf(sent: readonly SentStatement[]): ReadonlyMap<TableId, string> {
  const homes = new Map<TableId, string>()
  for (const { statement, nameOf } of sent) {
    const made = statement.creates === null ? null : nameOf(statement.creates)
    if (made !== null && !homes.has(made)) homes.set(made, statement.file)
  }
  return homes
}

interface Node {
  readonly one: SentStatement
  readonly key: string
}

/** Sorts by what it makes, then by kind, then by place. */
function nodeOf(one: SentStatement, index: number): Node {
  const ordinal = String(index).padStart(7, '0')
  return { one, key: `${one.outputs[0] ?? ''}\u0001${kindOf(one)}\u0001${ordinal}` }
}

type KeyIndex = ReadonlyMap<TableId, readonly string[]>

interface Graph {
  readonly makers: KeyIndex
  /** Who has to be through before a table has its rows: who fills it; of several, a node that waits for them all. */
  readonly fillers: KeyIndex
  /** Those nodes, with whom they wait for. */
  readonly rows: KeyIndex
  /** The last ALTER of a table comes after all of them. */
  readonly alters: KeyIndex
  /** ALTER → the one before it. */
  readonly turns: ReadonlyMap<SentStatement, readonly string[]>
}

function graphOf(nodes: readonly Node[]): Graph {
  const alters = nodes.filter(({ one }) => one.statement.alters !== null)
  const keys = new Map(alters.map(({ one, key }) => [one, key]))
  const keyOf = (one: SentStatement): string => keys.get(one) ?? ''
  const inTurn = altersByTable(nodes.map(({ one }) => one))
  const turns = [...inTurn.values()].flatMap((own) =>
    own.slice(1).map((alter, i) => [alter, own.slice(i, i + 1).map(keyOf)] as const),
  )
  const fillers = keysBy(nodes, ({ writes }) => writes)
  const several = [...fillers].filter(([, keys]) => keys.length > 1)
  return {
    makers: keysBy(nodes, ({ creates }) => (creates === null ? [] : [creates])),
    fillers: new Map([...fillers, ...several.map(([table]) => [table, [rowsOf(table)]] as const)]),
    rows: new Map(several.map(([table, keys]) => [rowsOf(table), keys])),
    alters: new Map([...inTurn].map(([table, own]) => [table, own.slice(-1).map(keyOf)])),
    turns: new Map(turns),
  }
}

function rowsOf(table: TableId): string {
  return `${table}\u0001rows`
}

function keysBy(
  nodes: readonly Node[],
  tablesOf: (statement: SentStatement['statement']) => readonly TableId[],
): KeyIndex {
  const index = new Map<TableId, string[]>()
  for (const { one, key } of nodes) {
    for (const table of tablesOf(one.statement)) {
      const name = one.nameOf(table)
      const keys = index.get(name)
      if (keys === undefined) index.set(name, [key])
      else keys.push(key)
    }
  }
  return index
}

function needs({ one }: Node, { makers, fillers, alters, turns }: Graph): readonly string[] {
  const { statement, nameOf, outputs } = one
  const before: string[] = []
  const comeAfter = (keys: readonly string[] = []): void => {
    for (const key of keys) before.push(key)
  }
  for (const table of outputs) comeAfter(makers.get(table))
  if (statement.alters !== null) {
    comeAfter(turns.get(one))
    return before
  }
  const isFilled = statement.creates === null || statement.writes.length > 0
  for (const read of statement.reads) {
    const table = nameOf(read)
    comeAfter(makers.get(table))
    comeAfter(alters.get(table))
    if (isFilled) comeAfter(fillers.get(table))
  }
  if (statement.creates === null) for (const table of outputs) comeAfter(alters.get(table))
  return before
}
