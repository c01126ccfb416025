import { groupBy } from '../project/group.js'
import type { Draft } from './draft.js'
import { canonicalJson, sha256 } from './hash.js'
import type { Pipeline, ReleasedTable } from './release.js'

/**
 * The release hash (DESIGN §5): canonical old and new statements of the released tables, their properties, connectors,
 * versions and the accepted deviations. Nothing of time, places, formatting or order is in it.
 */
export function releaseHash(
  tables: readonly ReleasedTable[],
  { blue, green, topics }: Draft,
  accepted: unknown,
): string {
  const [old, fresh] = [contentsOf(blue), contentsOf(green)]
  const released = tables.map((table) => ({
    identity: table.identity,
    blue: table.blue,
    green: table.green,
    old: table.blue === null ? null : old(table.blue),
    new: table.green === null ? null : fresh(table.green),
  }))
  const connectors = {
    old: connectorsOn(blue, new Set(topics.moved.map((moved) => moved.blue))),
    new: connectorsOn(green, new Set(tables.map(({ identity }) => topics.ofIdentity.get(identity) ?? ''))),
  }
  return sha256(canonicalJson({ released, connectors, accepted: accepted ?? [] }))
}

/** What a pipeline makes of a table: its content, its seeds, and the options that are altered in place. */
function contentsOf({ tables, statements }: Pipeline): (name: string) => unknown {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const rows = statements
    .filter((statement) => statement.kind === 'seed')
    .flatMap((seed) => seed.writes.map((table) => ({ table, seed })))
  const seeds = groupBy(rows, ({ table }) => table)
  return (name) => {
    const table = byName.get(name)
    const own = (seeds.get(name) ?? []).map(({ seed }) => seed.hash).sort()
    return [table?.hash ?? '', table?.options ?? {}, own]
  }
}

/** The hashes of the connectors that carry any of some topics. */
function connectorsOn({ connectors }: Pipeline, topics: ReadonlySet<string>): readonly string[] {
  const own = connectors.filter((connector) => connector.topics.some((topic) => topics.has(topic)))
  return own.map((connector) => connector.hash).sort()
}
