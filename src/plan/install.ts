import type { Warning } from '../project/fault.js'
import { canonicalJson, sha256 } from '../release/hash.js'
import type { Pipeline, Release, Revision } from '../release/release.js'
import type { Environment } from './environment.js'
import { emptyEnvironment } from './foundation.js'
import { makePlan } from './make.js'
import { externalsOf, objectKey, wantedObjects } from './object.js'
import type { Plan } from './plan.js'
import type { Target } from './target.js'

/**
 * The steps that put a whole pipeline into an empty environment, its consumers' views last. What an interrupted
 * installation, or an adoption, already recorded is not made again.
 * @param environment what the ledger says; null where it is empty
 * @param warnings what is told of the pipeline: statements that it leaves out
 */
export function installPlan(
  pipeline: Pipeline,
  revision: Revision,
  environment: Environment | null,
  target: Target,
  warnings: readonly Warning[] = [],
): Plan {
  const start: Environment = { ...(environment ?? emptyEnvironment), phase: 'deploying' }
  const open: Target = { ...target, approval: false, watch: false, revisions: true }
  return makePlan({ ...installation(pipeline, revision), warnings }, start, open)
}

/** A release that moves from nothing to the pipeline. */
function installation(pipeline: Pipeline, revision: Revision): Release {
  const contents = [...wantedObjects(pipeline).values(), ...externalsOf(pipeline)]
    .map((object) => [objectKey(object), object.content])
    .sort()
  return {
    project: '',
    baseline: revision,
    head: revision,
    tables: [],
    untouched: pipeline.tables.length,
    excluded: [],
    sparable: [],
    inPlace: [],
    expectations: [],
    edits: [],
    blue: { tables: [], statements: [], connectors: [] },
    green: pipeline,
    hash: sha256(canonicalJson({ install: contents })),
    warnings: [],
    faults: [],
  }
}
