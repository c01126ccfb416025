import { consumersOf } from '../plan/consumer.js'
import type { EnvironmentObject } from '../plan/environment.js'
import { definitionsOf, objectKey, wantedObjects } from '../plan/object.js'
import { substituted, type Target } from '../plan/target.js'
import type { Pipeline, PipelineStatement } from '../release/release.js'
import { namesOf } from './spelling.js'
import type { NameOf, WantedDefinition } from './meaning.js'

/** How objects of known content should be. */
export interface Definitions {
  /** Null where it is not known. */
  readonly definitionOf: (object: EnvironmentObject) => WantedDefinition | null
  /** The names of everything that is known. */
  readonly names: readonly string[]
}

/** Nothing is known: only what the platform marks is compared. */
export const noDefinitions: Definitions = { definitionOf: () => null, names: [] }

/**
 * The SQL of all that some pipelines make, as an environment is sent it.
 * @param substitute the environment's
 */
export function definitionsIn(pipelines: readonly Pipeline[], substitute: Target['substitute']): Definitions {
  const sides = pipelines.map((pipeline) => ({
    wanted: wantedObjects(pipeline),
    sql: sqlByKey(pipeline),
  }))
  return {
    names: pipelines.flatMap(({ tables }) => tables.map(({ name }) => name)),
    definitionOf: (object) => {
      const key = objectKey(object)
      // Contents are hashes that are computed when they are asked for.
      const side = sides.find(({ wanted }) => wanted.get(key)?.content === object.content)
      const sql = side?.sql.get(key)
      if (sql === undefined) return null
      const said = Object.keys(side?.wanted.get(key)?.options ?? {})
      // An option that was taken away since is not compared.
      const options = { ...Object.fromEntries(said.map((name) => [name, null])), ...object.options }
      return { sql: substituted(sql, substitute), options }
    },
  }
}

/** A CREATE with its ALTERs; where a table has none, the job that makes it; and each job and seed. By key. */
export function sqlByKey(pipeline: Pipeline): ReadonlyMap<string, string> {
  const creates = definitionsOf(pipeline)
  const found = new Map<string, string>()
  const add = (key: string, sql: string, join: boolean) => {
    const before = found.get(key)
    if (before === undefined) found.set(key, sql)
    else if (join) found.set(key, `${before};\n${sql}`)
  }
  for (const [table, create] of creates) add(`table:${table}`, create.sql, false)
  for (const statement of pipeline.statements) addStatement(statement, creates, add)
  return found
}

function addStatement(
  { kind, name, writes, sql }: PipelineStatement,
  creates: ReadonlyMap<string, PipelineStatement>,
  add: (key: string, sql: string, join: boolean) => void,
): void {
  if (kind === 'alter') for (const table of writes) add(`table:${table}`, sql, true)
  if (kind !== 'job' && kind !== 'seed') return
  add(`statement:${name}`, sql, false)
  if (kind === 'job') for (const table of writes) if (!creates.has(table)) add(`table:${table}`, sql, false)
}

/** How tables are called that an environment and some pipelines know. */
export function nameOfAll(
  objects: readonly Pick<EnvironmentObject, 'name' | 'kind'>[],
  { names }: Definitions,
): NameOf {
  const own = objects.filter(({ kind }) => kind !== 'statement' && kind !== 'seed' && kind !== 'connector')
  return namesOf([...own.map(({ name }) => name), ...names])
}

/** The views of a pipeline that are consumers themselves. */
export function ownViews(pipeline: Pipeline): readonly string[] {
  return Object.entries(consumersOf(pipeline, {})).flatMap(([name, shown]) =>
    typeof shown === 'object' ? [name] : [],
  )
}
