import type { Pipeline } from '../release/release.js'
import { consumersOf } from './consumer.js'
import type { Environment, Serving } from './environment.js'
import { optionsOf } from './in-place.js'
import { externalsOf, recorded, tablesServing, wantedObjects } from './object.js'
import type { Target } from './target.js'

/** An environment that holds nothing. */
export const emptyEnvironment: Environment = {
  format: 1,
  phase: 'empty',
  release: null,
  line: null,
  serves: { release: null, line: null, commit: null, tables: {}, consumers: {}, options: {} },
  previous: null,
  switchedAt: null,
  pins: [],
  generation: 0,
  objects: [],
  confirmed: [],
  catchingUp: {},
  discarding: false,
  proofs: [],
  served: {},
}

/** What serves where exactly one pipeline runs, and no release has come. */
export function servingOf(
  pipeline: Pipeline,
  commit: string | null,
  substitute: Target['substitute'],
): Serving {
  return {
    release: null,
    line: null,
    commit,
    tables: tablesServing(pipeline),
    consumers: consumersOf(pipeline, substitute),
    options: optionsOf(pipeline),
  }
}

/**
 * An environment that runs exactly one pipeline as blue: what an installation ends in, and what a plan assumes where
 * the ledger is empty (DESIGN §5).
 */
export function environmentOf(pipeline: Pipeline, commit: string | null): Environment {
  const wanted = [...wantedObjects(pipeline).values(), ...externalsOf(pipeline)]
  const objects = wanted.map((object) => recorded(object, 'blue', 'ready'))
  const serves = servingOf(pipeline, commit, {})
  return {
    ...emptyEnvironment,
    phase: 'serving',
    serves,
    objects,
    get served() {
      return servedNames(objects)
    },
  }
}

/** Name → content of the tables, views and seeds among the objects. */
export function servedNames(objects: Environment['objects']): Readonly<Record<string, string>> {
  const served = objects.filter(({ kind }) => kind === 'table' || kind === 'view' || kind === 'seed')
  return Object.fromEntries(served.map((object) => [object.name, object.content]))
}
