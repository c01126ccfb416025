import { consumersOf, labelOf } from '../plan/consumer.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { optionsOf } from '../plan/in-place.js'
import { objectKey, wantedObjects } from '../plan/object.js'
import { own } from '../project/own.js'
import { listed } from '../project/wording.js'
import { canonicalJson } from '../release/hash.js'
import type { Pipeline, Release } from '../release/release.js'
import { quoted } from '../plan/command.js'
import { Refusal } from './refusal.js'

/** Who releases, and what its history holds. */
export interface Line {
  /** The branch; null where it is not known. */
  readonly line: string | null
  /** Goes ahead although another line's release would be undone. */
  readonly supersede: boolean
  /** Whether a commit, or what a branch stands at, is part of the history of what is released. */
  readonly contains: (ref: string) => Promise<boolean>
}

/**
 * What serves may come from another line, whose release this one does not know.
 * @throws Refusal where it would be undone, with the ways on
 */
export async function refuseUndoing(
  release: Release,
  environment: Environment,
  name: string,
  { line, supersede, contains }: Line,
): Promise<void> {
  const { line: other, commit, release: served } = environment.serves
  if (supersede || line === null || other === null || other === line || served === release.hash) return
  // Whoever goes on was let in when it began.
  if (environment.line === line && environment.phase !== 'serving') return
  const undone = undoneBy(release, environment)
  // Of what came from a work tree, the branch is all that is known.
  if (undone.length === 0 || (await contains(commit ?? other))) return
  throw new Refusal(
    'ledger',
    [
      `${name} serves the release of ${other} (${commit?.slice(0, 12) ?? 'from a work tree'}), which ${line} does not contain, and would undo: ${listed(undone, 10)}`,
      `merge ${other} into ${line}, or tag its release, so that it becomes the baseline, and deploy again`,
      'or deploy with --supersede, where it is meant to be undone',
    ].join('\n'),
    `git merge ${commit ?? quoted(other)}`,
  )
}

/** What serves as neither the release nor its baseline says, and is not pinned. Sorted. */
function undoneBy(release: Release, environment: Environment): readonly string[] {
  const sides = [release.blue, release.green]
  const names = [
    ...otherTables(sides, environment),
    ...otherViews(sides, environment),
    ...otherOptions(sides, environment),
  ]
  const pins = new Set(environment.pins)
  return [...new Set(names)].filter((name) => !pins.has(name)).sort()
}

function otherTables(sides: readonly Pipeline[], { objects }: Environment): readonly string[] {
  const wanted = sides.map(wantedObjects)
  const isTable = ({ kind }: EnvironmentObject) => kind === 'table' || kind === 'view'
  const isSaid = (object: EnvironmentObject) =>
    wanted.some((side) => side.get(objectKey(object))?.content === object.content)
  return objects
    .filter((object) => object.colour === 'blue' && isTable(object) && !isSaid(object))
    .map(({ name }) => name)
}

function otherViews(sides: readonly Pipeline[], { serves }: Environment): readonly string[] {
  const said = sides.map((side) => consumersOf(side, {}))
  const labels = (name: string) => said.flatMap((side) => own(side, name) ?? []).map(labelOf)
  return Object.entries(serves.consumers).flatMap(([name, is]) =>
    typeof is === 'object' && !labels(name).includes(labelOf(is)) ? [name] : [],
  )
}

/** Tables that a side knows, and whose options are those of none. */
function otherOptions(sides: readonly Pipeline[], { serves }: Environment): readonly string[] {
  const said = sides.map(optionsOf)
  return Object.entries(serves.options).flatMap(([table, is]) => {
    const known = said
      .map((side) => own(side, table))
      .filter((options) => options !== undefined)
      .map((options) => canonicalJson(options))
    return known.length > 0 && !known.includes(canonicalJson(is)) ? [table] : []
  })
}
