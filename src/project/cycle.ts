/** A node on the way, and which of its edges comes next. */
interface Visit {
  readonly name: string
  readonly index: number
  next: number
}

/** How far a walk through a graph has come. */
interface Walk {
  /** Node → when it was entered. */
  readonly index: Map<string, number>
  /** Node → the earliest node that is still open and can be reached from it. */
  readonly lowest: Map<string, number>
  /** Entered, and not yet known to which part they belong; in the order in which they were entered. */
  readonly open: string[]
  readonly isOpen: Set<string>
  readonly parts: string[][]
}

/**
 * The strongly connected parts of a graph (Tarjan, without recursion: chains are long): nodes that can all be reached
 * from each other, each part sorted; a node that is in no cycle is a part of its own.
 */
export function cycles(
  names: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const walk: Walk = { index: new Map(), lowest: new Map(), open: [], isOpen: new Set(), parts: [] }
  for (const start of names) if (!walk.index.has(start)) walkFrom(start, edges, walk)
  return walk.parts
}

function walkFrom(start: string, edges: ReadonlyMap<string, readonly string[]>, walk: Walk): void {
  const way = [enter(start, walk)]
  for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
    const target = edges.get(visit.name)?.[visit.next++]
    if (target === undefined) leave(way, walk)
    else if (!walk.index.has(target)) way.push(enter(target, walk))
    else if (walk.isOpen.has(target)) lower(visit.name, walk.index.get(target), walk)
  }
}

function enter(name: string, { index, lowest, open, isOpen }: Walk): Visit {
  const visit = { name, index: index.size, next: 0 }
  index.set(name, visit.index)
  lowest.set(name, visit.index)
  open.push(name)
  isOpen.add(name)
  return visit
}

/** Goes back from the last node on the way. If no earlier one can be reached from it, all behind it are one part. */
function leave(way: Visit[], walk: Walk): void {
  const visit = way.pop()
  const outer = way.at(-1)
  if (visit === undefined) return
  if (walk.lowest.get(visit.name) === visit.index) close(visit.name, walk)
  if (outer !== undefined) lower(outer.name, walk.lowest.get(visit.name), walk)
}

function close(name: string, { open, isOpen, parts }: Walk): void {
  const part = open.splice(open.lastIndexOf(name))
  for (const member of part) isOpen.delete(member)
  parts.push(part.sort())
}

function lower(name: string, to: number | undefined, { lowest }: Walk): void {
  const before = lowest.get(name)
  if (to !== undefined && (before === undefined || to < before)) lowest.set(name, to)
}
