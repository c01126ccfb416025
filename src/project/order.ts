import { cycles } from './cycle.js'

/** Node → the nodes that it comes after. */
export type After = ReadonlyMap<string, readonly string[]>

/**
 * Orders nodes so that each comes after those it depends on; ties by name. The nodes of a cycle stand together, in
 * order of name, where the last of what they all depend on lets them.
 * @param names every node, each once
 * @param after nodes outside `names` are passed over
 */
export function topologicalOrder(names: readonly string[], after: After): readonly string[] {
  const graph = graphOf([...names].sort(), after)
  const ordered = inTurn(graph)
  return ordered.length === names.length ? named(graph, ordered) : withCycles(graph)
}

/** A node is its place among the sorted names, so that numbers stand in order where names do. */
interface Graph {
  readonly names: readonly string[]
  /** What each comes after, each once, itself not among them. */
  readonly needs: readonly (readonly number[])[]
}

function graphOf(names: readonly string[], after: After): Graph {
  const places = new Map(names.map((name, i) => [name, i]))
  return { names, needs: names.map((name, i) => needsOf(i, after.get(name) ?? [], places)) }
}

function needsOf(
  node: number,
  names: readonly string[],
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const needs: number[] = []
  for (const name of names) {
    const need = places.get(name)
    if (need !== undefined && need !== node) needs.push(need)
  }
  return needs.length < 2 ? needs : [...new Set(needs)]
}

function named({ names }: Graph, nodes: readonly number[]): readonly string[] {
  return nodes.map((node) => names[node] ?? '')
}

/** As many nodes as come in turn: all of them, unless there are cycles. */
function inTurn({ needs }: Graph): readonly number[] {
  const waiting = Int32Array.from(needs, (own) => own.length)
  const followers = followersOf(needs)
  const ordered: number[] = []
  let ready: number[] = []
  for (const [node, own] of needs.entries()) if (own.length === 0) ready.push(node)
  while (ready.length > 0) {
    const next: number[] = []
    for (const node of ready) {
      ordered.push(node)
      for (const follower of followers[node] ?? []) if (isLast(follower, waiting)) next.push(follower)
    }
    ready = next.sort((a, b) => a - b)
  }
  return ordered
}

function followersOf(needs: Graph['needs']): readonly (readonly number[])[] {
  const followers = needs.map((): number[] => [])
  for (const [node, own] of needs.entries()) for (const need of own) followers[need]?.push(node)
  return followers
}

/** Whether a node waits for nothing any more now that one more has come. */
function isLast(follower: number, waiting: Int32Array): boolean {
  const left = (waiting[follower] ?? 0) - 1
  waiting[follower] = left
  return left === 0
}

/** Each cycle is one node, called like its first. */
function withCycles(graph: Graph): readonly string[] {
  const { names } = graph
  const needs = new Map(names.map((name, i) => [name, named(graph, graph.needs[i] ?? [])]))
  const members = new Map<string, readonly string[]>()
  const heads = new Map<string, string>()
  for (const cycle of cycles(names, needs)) {
    const [head = ''] = cycle
    members.set(head, cycle)
    for (const name of cycle) heads.set(name, head)
  }
  const ofCycle = (head: string): readonly string[] =>
    (members.get(head) ?? []).flatMap((name) =>
      (needs.get(name) ?? []).map((need) => heads.get(need) ?? need),
    )
  const between = graphOf(
    [...members.keys()].sort(),
    new Map([...members.keys()].map((head) => [head, ofCycle(head)])),
  )
  return named(between, inTurn(between)).flatMap((head) => members.get(head) ?? [])
}
