import type { Fault } from '../../project/fault.js'
import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { Project } from '../../project/project.js'
import { versionOf, withVersion } from '../../project/version.js'
import type { Identities } from '../identity/identity.js'
import { stemKey } from '../identity/matching.js'

/** What decides the names of a release's green tables. */
export interface Naming {
  readonly base: Project
  readonly head: Project
  readonly identities: Identities
  /** Identities that the release moves: only their names matter. */
  readonly moved: ReadonlyMap<TableId, unknown>
  /** Identity → the version that the configuration pins. */
  readonly versions: ReadonlyMap<TableId, number>
  /** Names that served other content in the last environment. */
  readonly burnt: ReadonlySet<TableId>
  /** Identities that never get a version: externals, views that are consumers. */
  readonly unversioned: ReadonlySet<TableId>
}

export interface Targets {
  /** Every identity that could be released → its green name. */
  readonly green: ReadonlyMap<TableId, TableId>
  readonly faults: readonly Fault[]
}

/**
 * The green name of every identity, whether released or not, so that one table's name never depends on which others
 * move, nor on what head currently says (DESIGN §4 Target name).
 */
export function targetNames(naming: Naming): Targets {
  const { base, identities } = naming
  const green = new Map<TableId, TableId>()
  for (const [identity, name] of identities.inHead)
    if (keepsOwnName(naming, identity)) green.set(identity, name)
  const versioned = [...identities.inHead.keys()].filter((id) => base.tables.has(id) && !green.has(id))
  const used = usedNames(naming)
  const faults: Fault[] = []
  for (const family of groupBy(versioned.sort(), (id) => stemKey(id, base.names)).values()) {
    const named = nameFamily(family, naming, used)
    for (const [id, name] of named.green) green.set(id, name)
    faults.push(...named.faults)
  }
  return { green, faults }
}

function keepsOwnName({ identities, unversioned }: Naming, identity: TableId): boolean {
  return identities.added.has(identity) || identities.renamed.has(identity) || unversioned.has(identity)
}

interface Owned {
  readonly name: TableId
  readonly owner: TableId
}

/** Last part → the names that end with it, and whose they are. */
type UsedNames = ReadonlyMap<string, readonly Owned[]>

/** All names of the baseline, and those of head that a rewrite leaves: of new and renamed tables, and of externals. */
function usedNames(naming: Naming): UsedNames {
  const { base, head, identities } = naming
  const ofHead = [...identities.ofHead].filter(([name, identity]) => {
    const stays = keepsOwnName(naming, identity) || head.tables.get(name)?.external === true
    return stays && (name === identity || identities.inHead.get(identity) === name)
  })
  const ofBase = [...base.tables.keys()].map((id) => [id, id] as const)
  const all = [...ofHead, ...ofBase].map(([name, owner]): Owned => ({ name, owner }))
  return groupBy(all, ({ name }) => head.names.lastPart(name))
}

/** Names are given in order of version, those that the configuration pins first. */
function nameFamily(family: readonly TableId[], naming: Naming, used: UsedNames): Targets {
  const { base, versions, burnt, moved } = naming
  const versionNow = (id: TableId): number => versionOf(base.names.lastPart(id)).version
  const inOrder = [...family].sort((a, b) => versionNow(a) - versionNow(b))
  const pins = inOrder.flatMap((id): Given[] => {
    const pin = versions.get(id)
    return pin === undefined ? [] : [{ owner: id, version: pin, name: nameWith(id, naming, pin) }]
  })
  // In a family names differ in nothing but their versions.
  const taken = new Map(pins.map(({ version, owner }) => [version, owner]))
  const given = [...pins]
  for (const id of inOrder.filter((one) => !versions.has(one))) {
    const fits = (one: Given): boolean =>
      !taken.has(one.version) && isFree(one, used, naming) && !burnt.has(one.name)
    const next = lowest(id, versionNow(id) + 1, naming, fits)
    taken.set(next.version, id)
    given.push(next)
  }
  const isWrong = (pin: Given): boolean =>
    pin.name === pin.owner || taken.get(pin.version) !== pin.owner || !isFree(pin, used, naming)
  const faults = pins.filter((pin) => moved.has(pin.owner) && isWrong(pin)).map(notFree)
  return { green: new Map(given.map(({ name, owner }) => [owner, name])), faults }
}

interface Given extends Owned {
  readonly version: number
}

/** A name is taken by any that could be spelled like it: `int_3_v2` by `db.int_3_v2`. */
function isFree({ name, owner, version }: Given, used: UsedNames, { base }: Naming): boolean {
  const { stem } = versionOf(base.names.lastPart(owner))
  const others = used.get(withVersion(stem, version)) ?? []
  return !others.some((other) => other.owner !== owner && isOneSpelling(other.name, name))
}

function isOneSpelling(one: TableId, other: TableId): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}

function lowest(owner: TableId, from: number, naming: Naming, fits: (given: Given) => boolean): Given {
  for (let version = from; ; version++) {
    const given = { owner, version, name: nameWith(owner, naming, version) }
    if (fits(given)) return given
  }
}

function nameWith(id: TableId, { base }: Naming, version: number): TableId {
  const qualifier = base.names.qualifier(id)
  const last = withVersion(versionOf(base.names.lastPart(id)).stem, version)
  return qualifier === '' ? last : `${qualifier}.${last}`
}

function notFree({ name, owner }: Owned): Fault {
  const whose = name === owner ? 'its own already' : "another table's name"
  return {
    code: 'name-taken',
    file: '',
    line: 0,
    column: 0,
    message: `${owner} is to be called ${name} (release.versions), but that is ${whose}`,
    hint: 'choose another version for it under release.versions',
  }
}
