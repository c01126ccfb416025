import type { Description, Engine, ObservedObject } from '../engines/engine.js'
import { objectKey } from '../plan/object.js'
import { parseSql } from '../sql/parse.js'
import type { Pair, Scene } from './adoption.js'
import { meaningDifferences } from './meaning.js'

/** Statements of others, under names of their own, that fill what is installed. */

interface Fillers {
  readonly pairs: readonly Pair[]
  readonly differences: readonly string[]
}

/** Others' statements under names of their own that fill what is wanted: each is the job that means the same. */
export async function fillingAlike(
  named: readonly Pair[],
  observed: readonly ObservedObject[],
  scene: Scene,
  engine: Engine,
): Promise<Fillers> {
  const taken = new Set(named.map(({ there }) => objectKey(there)))
  const statements = observed.filter(
    (one) => one.kind === 'statement' && one.content === null && !taken.has(objectKey(one)),
  )
  if (statements.length === 0) return { pairs: [], differences: [] }
  const found = await engine.describe(statements)
  const placed = new Set(named.map(({ wanted }) => objectKey(wanted)))
  const pairs: Pair[] = []
  const differences: string[] = []
  for (const [place, there] of statements.entries()) {
    const description = found[place] ?? null
    const tables = description === null ? [] : tablesFilled(description, scene)
    if (description === null || tables.length === 0) continue
    const jobs = [...scene.wanted.values()].filter(
      (one) =>
        one.kind === 'statement' &&
        one.writes.some((table) => tables.includes(table)) &&
        !placed.has(objectKey(one)),
    )
    const all = jobs.map((wanted) => ({
      wanted,
      sql: scene.sql.get(objectKey(wanted)) ?? '',
      there,
      description,
    }))
    const same = all.find((pair) => differencesOf(pair, scene).length === 0)
    if (same !== undefined) {
      placed.add(objectKey(same.wanted))
      pairs.push(same)
    } else differences.push(otherFiller(there, tables, all, scene))
  }
  return { pairs, differences }
}

function tablesFilled({ sql }: Description, { nameOf, wanted }: Scene): readonly string[] {
  const names = parseSql(sql).statements.flatMap((statement) => statement.names)
  return names
    .filter(({ role }) => role === 'write' || role === 'define')
    .map(({ parts }) => nameOf(parts.map(({ text }) => text)))
    .filter((name) => wanted.has(`table:${name}`))
}

function otherFiller(
  { name }: ObservedObject,
  tables: readonly string[],
  jobs: readonly Pair[],
  scene: Scene,
): string {
  const [job] = jobs
  const how =
    job === undefined
      ? 'nothing more should'
      : `not as ${job.wanted.name} should: ${differencesOf(job, scene).join('; ')}`
  return `${name} fills ${tables.join(', ')}, and ${how}`
}

/** How what is there differs from what is wanted, in words. */
export function differencesOf({ wanted, sql, description }: Pair, { nameOf }: Scene): readonly string[] {
  return meaningDifferences({ sql, options: wanted.options }, description, nameOf)
}
