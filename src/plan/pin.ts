import { own } from '../project/own.js'
import type { Release } from '../release/release.js'
import { consumersOf, labelOf, type Consumers, type Shown } from './consumer.js'
import type { Difference } from './difference.js'
import type { Environment } from './environment.js'
import { stemOf, uniqueByStem } from './pair.js'
import type { Target } from './target.js'

/**
 * The tables and views that stay as they are once a release serves, whatever git says: what it leaves out, and what an
 * earlier one left out, until git and the environment agree again.
 */
export function pinsServing(
  release: Release,
  environment: Environment,
  { otherwise }: Pick<Difference, 'otherwise'>,
): readonly string[] {
  const differing = new Set(otherwise.flatMap((object) => object.writes))
  const stays = (name: string) =>
    differing.has(name) || isUnmovedView(name, release, environment.serves.consumers)
  const pins = [...heldBack(release), ...environment.pins.filter(stays)]
  return [...new Set(pins)].sort()
}

/** What a release leaves on blue: excluded tables, and spared ones, whose names are their identities, that read it. */
function heldBack({ excluded, sparable }: Release): readonly string[] {
  const spared = sparable.filter(({ reads }) => reads.length > 0)
  return [...excluded.map(({ name }) => name), ...spared.map(({ identity }) => identity)]
}

/** Whether it is a view under `published` that differs from what git says, and that the release does not touch. */
function isUnmovedView(name: string, { blue, green }: Release, shown: Consumers): boolean {
  const [was, shall, is] = [consumersOf(blue, {}), consumersOf(green, {}), shown].map((side) =>
    own(side, name),
  )
  if (typeof was !== 'object' || typeof shall !== 'object' || typeof is !== 'object') return false
  return labelOf(was) === labelOf(shall) && labelOf(is) !== labelOf(shall)
}

/**
 * What consumers show once a release serves: a pinned view what it shows now. A table that consumers know stays theirs
 * while it is there, also where something in the project reads it by now.
 */
export function consumersServing(
  release: Release,
  { serves }: Environment,
  pins: readonly string[],
  { substitute }: Target,
): Consumers {
  const wanted = consumersOf(release.green, substitute)
  const pinned = pins.flatMap((name): [string, Shown][] => {
    const [shall, is] = [own(wanted, name), own(serves.consumers, name)]
    return typeof shall === 'object' && typeof is === 'object' ? [[name, is]] : []
  })
  return { ...keptConsumers(release, serves.consumers, wanted), ...wanted, ...Object.fromEntries(pinned) }
}

function keptConsumers({ green, tables }: Release, shown: Consumers, wanted: Consumers): Consumers {
  const there = green.tables.filter((table) => table.kind !== 'external').map((table) => table.name)
  const names = new Set(there)
  const byStem = uniqueByStem(there)
  const moved = new Map(tables.map((table) => [table.blue, table.green]))
  const kept = Object.entries(shown).flatMap(([consumer, now]): [string, Shown][] => {
    if (consumer in wanted || typeof now !== 'string') return []
    const next = moved.has(now) ? moved.get(now) : names.has(now) ? now : byStem.get(stemOf(now))
    return typeof next === 'string' && names.has(next) ? [[consumer, next]] : []
  })
  return Object.fromEntries(kept)
}
