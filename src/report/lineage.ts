import type { Plan } from '../plan/plan.js'
import type { ChangeClass, SparableTable } from '../release/release.js'
import { changeWord } from './verdict.js'

/** How a node is drawn: by its change, or as a neighbour of the release. */
export type NodeClass = ChangeClass | 'new' | 'removed' | 'input' | 'excluded' | 'consumer'

export interface LineageNode {
  /** Unique in a graph: the name. */
  readonly id: string
  /** One or two lines, as they came; escaped by whoever draws them. */
  readonly label: readonly string[]
  readonly kind: NodeClass
}

export interface LineageEdge {
  readonly from: string
  readonly to: string
  /** A pin: what runs stays on blue. */
  readonly pinned: boolean
}

export interface Lineage {
  readonly nodes: readonly LineageNode[]
  readonly edges: readonly LineageEdge[]
  /** Nodes that the limit left out. */
  readonly omitted: number
}

/** The released tables with their direct neighbours: inputs outside the release, pinned readers, published views. */
export function lineageOf(plan: Plan, limit: number): Lineage {
  const { tables, excluded } = plan.release
  const spared = sparedReaders(plan)
  const nodes = [
    ...tables.map(released),
    ...plan.moves.map((m) => node(`published ${m.consumer}`, [m.consumer, 'consumers'], 'consumer')),
    ...excluded.map((e) => node(e.identity, [e.name, 'stays on blue'], 'excluded')),
    ...spared.map((s) => node(s.identity, [s.identity, 'spared, stays on blue'], 'excluded')),
    ...[...new Set(tables.flatMap((t) => t.readsUnmoved))]
      .sort()
      .map((n) => node(`input ${n}`, [n], 'input')),
  ]
  return limited(nodes, edgesOf(plan), limit)
}

function sparedReaders({ release }: Plan): readonly SparableTable[] {
  return release.sparable.filter(({ reads }) => reads.length > 0)
}

/** What statements read and write, as a graph of tables; for `inspect --graph`. */
export function lineageOfStatements(
  statements: readonly { readonly reads: readonly string[]; readonly writes: readonly string[] }[],
  limit: number,
): Lineage {
  const written = new Set(statements.flatMap((s) => s.writes))
  const names = [...new Set(statements.flatMap((s) => [...s.reads, ...s.writes]))]
  const nodes = names.map((name) => node(name, [name], written.has(name) ? 'none' : 'input'))
  const edges = statements.flatMap((s) => s.writes.flatMap((to) => s.reads.map((from) => edge(from, to))))
  return limited(nodes, edges, limit)
}

function node(id: string, label: readonly string[], kind: NodeClass): LineageNode {
  return { id, label, kind }
}

function edge(from: string, to: string, pinned = false): LineageEdge {
  return { from, to, pinned }
}

function released(table: Plan['release']['tables'][number]): LineageNode {
  if (table.green === null) return node(table.identity, [table.blue ?? table.identity, 'removed'], 'removed')
  if (table.blue === null) return node(table.identity, [table.green, 'new'], 'new')
  if (table.blue === table.green) {
    const isAltered = table.change === 'in-place'
    return node(table.identity, [table.green, isAltered ? 'altered in place' : 'switched'], table.change)
  }
  return node(table.identity, [`${table.blue} → ${table.green}`, changeWord(table.change)], table.change)
}

function edgesOf(plan: Plan): readonly LineageEdge[] {
  const { tables, excluded } = plan.release
  const byGreen = new Map(tables.map((t) => [t.green ?? t.blue, t.identity]))
  return [
    ...tables.flatMap((t) => [
      ...t.readsUnmoved.map((name) => edge(`input ${name}`, t.identity)),
      ...t.reads.map((identity) => edge(identity, t.identity)),
    ]),
    ...[...excluded, ...sparedReaders(plan)].flatMap((e) =>
      e.reads.map((identity) => edge(identity, e.identity, true)),
    ),
    ...plan.moves.flatMap((m) => {
      const from = byGreen.get(m.view === undefined ? m.to : m.consumer)
      return from === undefined ? [] : [edge(from, `published ${m.consumer}`)]
    }),
  ]
}

/** The first `limit` nodes, what changed before what only follows, and at most five edges a node. */
function limited(nodes: readonly LineageNode[], edges: readonly LineageEdge[], limit: number): Lineage {
  const unique = [...new Map(nodes.map((n) => [n.id, n])).values()]
  const kept = [...unique].sort((a, b) => rank(a) - rank(b)).slice(0, limit)
  const ids = new Set(kept.map((n) => n.id))
  const distinct = new Map(edges.map((e) => [JSON.stringify([e.from, e.to]), e]))
  return {
    nodes: unique.filter((n) => ids.has(n.id)),
    edges: [...distinct.values()].filter((e) => ids.has(e.from) && ids.has(e.to)).slice(0, limit * 5),
    omitted: unique.length - kept.length,
  }
}

function rank(node: LineageNode): number {
  switch (node.kind) {
    case 'none':
    case 'cosmetic':
      return 1
    case 'input':
    case 'excluded':
    case 'consumer':
      return 2
    default:
      return 0
  }
}
