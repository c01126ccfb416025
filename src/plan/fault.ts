import type { Fault } from '../project/fault.js'
import { own } from '../project/own.js'
import type { Pipeline, Release } from '../release/release.js'
import type { Difference } from './difference.js'
import type { Environment } from './environment.js'
import type { PlacedAlteration } from './ground.js'
import type { WantedObject } from './object.js'
import type { Target } from './target.js'
import { versionsAnew } from './versions-anew.js'

/** What serves, or is needed by what serves, where the release wants other content under the same name. */
export function stuckFaults(
  target: Target,
  stuck: readonly WantedObject[],
  release: Pick<Release, 'tables'>,
): readonly Fault[] {
  const versions = release.tables.length === 0 ? '' : `: ${versionsAnew(release)}`
  return stuck.map((object) =>
    fault(
      'serves-other-content',
      object,
      `${object.name} already serves other content in ${target.name}, and nothing older is left that its readers could go back to`,
      `let it move with release.tables, or with its readers under other names (release.versions${versions} in bluegreen.yaml), or take the tag that ${target.name} runs as the baseline`,
    ),
  )
}

/** Names that once served other content: the last environment never sees them again (DESIGN §4, target name). */
export function servedFaults(
  target: Target,
  environment: Environment,
  difference: Difference,
): readonly Fault[] {
  if (target.revisions) return []
  const { served } = environment
  return difference.create
    .filter(({ name, content }) => (own(served, name) ?? content) !== content)
    .map((object) =>
      fault(
        'name-served',
        object,
        `${object.name} has served other content in ${target.name} before`,
        `plan again, so that it gets the next free version, or set one with release.versions in bluegreen.yaml`,
      ),
    )
}

/** What the engine would have to alter on a living table, and cannot. */
export function inPlaceFaults(target: Target, alterations: readonly PlacedAlteration[]): readonly Fault[] {
  if (target.capabilities.alterInPlace) return []
  return alterations.map((alteration) =>
    fault(
      'no-alter-in-place',
      alteration,
      `${target.engine} (${target.name}) cannot alter ${alteration.key} of ${alteration.table} while it lives`,
      `list ${alteration.table} under release.tables, so that it gets a new version, or take the change back`,
    ),
  )
}

/** Views that are consumers now and were objects of their own, or the other way round: one name cannot be both. */
export function publishedFaults(
  target: Target,
  pipeline: Pipeline,
  environment: Environment,
): readonly Fault[] {
  const objects = new Set(environment.objects.map((object) => object.name))
  const { consumers } = environment.serves
  const isOwn = (name: string) => typeof own(consumers, name) === 'object'
  return pipeline.tables
    .filter(({ consumer, name, kind }) => (consumer ? objects.has(name) : kind !== 'external' && isOwn(name)))
    .map((table) =>
      fault(
        'published-changed',
        table,
        table.consumer
          ? `${table.name} is under published now, and runs in ${target.name} as a view that is none`
          : `${table.name} runs in ${target.name} as a view under published, and is there no more`,
        'give the view another name along with this change, so that both can be there until the old one is retired',
      ),
    )
}

export function nameFaults(target: Target, difference: Pick<Difference, 'create'>): readonly Fault[] {
  const limit = target.capabilities.nameLimit
  const encoder = new TextEncoder()
  return difference.create
    .filter((object) => encoder.encode(lastPart(object)).length > limit)
    .map((object) =>
      fault(
        'name-too-long',
        object,
        `${object.name} is longer than the ${limit} bytes that ${target.engine} takes`,
        'shorten the name',
      ),
    )
}

function lastPart(object: WantedObject): string {
  return object.name.slice(object.name.lastIndexOf('.') + 1)
}

function fault(
  code: string,
  at: { readonly file: string; readonly line: number },
  message: string,
  hint: string,
): Fault {
  return { code, file: at.file, line: at.line, column: 1, message, hint }
}
