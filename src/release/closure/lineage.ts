import type { TableId } from '../../project/names.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import type { Identities } from '../identity/identity.js'

/** A statement of head by identities: what it reads, and what it fills, makes or alters. */
export interface LineageStatement {
  readonly statement: ProjectStatement
  readonly reads: readonly TableId[]
  readonly outputs: readonly TableId[]
}

/** Head's graph of statements and tables. */
export interface Lineage {
  readonly statements: readonly LineageStatement[]
  readonly readers: ReadonlyMap<TableId, readonly LineageStatement[]>
  readonly writers: ReadonlyMap<TableId, readonly LineageStatement[]>
  /** Identities that no job, seed or view of head fills. */
  readonly externals: ReadonlySet<TableId>
}

/** Head's lineage by identities; scripts take no part. */
export function lineageOf(head: Project, identities: Identities): Lineage {
  const idOf = (name: TableId): TableId => identities.ofHead.get(name) ?? name
  const statements = head.statements
    .filter((statement) => statement.part !== 'script')
    .map((statement) => ({
      statement,
      reads: distinct(statement.reads, idOf),
      outputs: distinct(statement.outputs, idOf),
    }))
  const filled = new Set(statements.flatMap(({ statement }) => statement.writes.map(idOf)))
  const mentioned = statements.flatMap(({ reads, outputs }) => [...reads, ...outputs])
  return {
    statements,
    readers: index(statements, (node) => node.reads),
    writers: index(statements, (node) => node.outputs),
    externals: new Set(mentioned.filter((id) => !filled.has(id))),
  }
}

function distinct(names: readonly TableId[], idOf: (name: TableId) => TableId): readonly TableId[] {
  const ids = names.map(idOf)
  return ids.length < 2 ? ids : [...new Set(ids)]
}

function index(
  nodes: readonly LineageStatement[],
  keysOf: (node: LineageStatement) => readonly TableId[],
): ReadonlyMap<TableId, readonly LineageStatement[]> {
  const map = new Map<TableId, LineageStatement[]>()
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      const list = map.get(key)
      if (list === undefined) map.set(key, [node])
      else list.push(node)
    }
  }
  return map
}
