import { versionOf } from '../project/version.js'
import type { PipelineTable, Release } from '../release/release.js'
import type { Environment } from './environment.js'
import type { ComparedPair } from './plan.js'

/**
 * Blue and green of each table that this environment does not serve yet. Blue is what the environment serves: the
 * release's own blue, or, where a release was missed, the one table of the same stem.
 */
export function comparedPairs(
  release: Release,
  environment: Environment,
  created: ReadonlySet<string>,
): readonly ComparedPair[] {
  const blue = blueTables(environment)
  const byStem = uniqueByStem([...blue])
  const released = new Map(release.tables.map((table) => [table.green, table.blue]))
  return release.green.tables
    .filter((table) => table.kind !== 'external' && !table.consumer)
    .filter((table) => created.has(table.name) || !blue.has(table.name))
    .flatMap((table) => {
      const own = released.get(table.name) ?? null
      const other = own !== null && blue.has(own) ? own : (byStem.get(stemOf(table.name)) ?? null)
      return other === null || other === table.name ? [] : [pairOf(release, table, other)]
    })
    .sort((a, b) => (a.green < b.green ? -1 : 1))
}

function pairOf(release: Release, table: PipelineTable, blue: string): ComparedPair {
  const before = release.blue.tables.find((other) => other.name === blue)
  const sameKey = before === undefined || before.primaryKey.join('\n') === table.primaryKey.join('\n')
  // Rows of two tables with different keys have no key in common: they are compared as wholes.
  return { identity: table.identity, blue, green: table.name, primaryKey: sameKey ? table.primaryKey : [] }
}

function blueTables(environment: Environment): ReadonlySet<string> {
  const tables = environment.objects.filter(
    (object) => object.colour === 'blue' && (object.kind === 'table' || object.kind === 'view'),
  )
  return new Set(tables.map((object) => object.name))
}

/** Stem with its qualifier → the one name that has it; null where several have. */
export function uniqueByStem(names: readonly string[]): ReadonlyMap<string, string | null> {
  const stems = new Map<string, string | null>()
  for (const name of names) stems.set(stemOf(name), stems.has(stemOf(name)) ? null : name)
  return stems
}

/** A name without its version. */
export function stemOf(name: string): string {
  const at = name.lastIndexOf('.') + 1
  return name.slice(0, at) + versionOf(name.slice(at)).stem
}
