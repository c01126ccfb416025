import type { Lineage, LineageNode } from './lineage.js'

/** Where a node stands: column by the longest path from an input, row by its order in the column. */
export interface Placed {
  readonly node: LineageNode
  readonly column: number
  readonly row: number
}

/** Places every node; edges that close a cycle do not push a node to the right. */
export function layout(lineage: Lineage): readonly Placed[] {
  const columns = columnsOf(lineage)
  const used = new Map<number, number>()
  return lineage.nodes.map((node) => {
    const column = columns.get(node.id) ?? 0
    const row = used.get(column) ?? 0
    used.set(column, row + 1)
    return { node, column, row }
  })
}

/** Longest paths by Kahn's order; what is left over stands on a cycle and stays where its last input put it. */
function columnsOf({ nodes, edges }: Lineage): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map((n) => [n.id, 0]))
  const waiting = new Map(nodes.map((n) => [n.id, edges.filter((e) => e.to === n.id).length]))
  const ready = nodes.filter((n) => waiting.get(n.id) === 0).map((n) => n.id)
  for (let id = ready.shift(); id !== undefined; id = ready.shift())
    for (const { to } of edges.filter((e) => e.from === id)) {
      columns.set(to, Math.max(columns.get(to) ?? 0, (columns.get(id) ?? 0) + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  return columns
}
