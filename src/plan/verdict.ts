import { byTable } from './by-table.js'
import type { Environment, EnvironmentObject } from './environment.js'
import { alterationsOf } from './in-place.js'
import { isNeeded } from './need.js'
import type { WantedObject } from './object.js'

/** What becomes of a wanted object. */
export type Verdict = 'keep' | 'create' | 'replace' | 'otherwise' | 'stuck' | 'ignore'

/** What a release wants, and what an environment has. */
export interface Sides {
  readonly release: string
  readonly alterInPlace: boolean
  /** What the release does not move. */
  readonly unmoved: ReadonlySet<string>
  readonly environment: Environment
  /** What is known to have the wanted content. */
  readonly same: ReadonlySet<string>
  readonly wanted: ReadonlyMap<string, WantedObject>
  readonly present: ReadonlyMap<string, EnvironmentObject>
  /** Tables that stay as they are, with what fills them. */
  readonly pins: ReadonlySet<string>
  /** What blue and consumers need, whatever its colour: a pinned statement reads what is superseded. Found when asked. */
  readonly needed: () => ReadonlyMap<string, string>
}

/** What becomes of each wanted object, by key. */
export function verdictsOf(sides: Sides): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const [key, wanted] of sides.wanted) verdicts.set(key, verdictOf(sides, key, wanted))
  for (const [key, wanted] of sides.wanted) {
    if (verdicts.get(key) === 'create' && writesBlue(sides, verdicts, wanted)) {
      // Rows never go into a table that serves before the switch: an edited seed starts no release (DESIGN §4).
      verdicts.set(key, wanted.kind === 'seed' ? 'ignore' : 'otherwise')
    }
  }
  return spread(sides, verdicts)
}

function verdictOf(sides: Sides, key: string, wanted: WantedObject): Verdict {
  const there = sides.present.get(key)
  if (there === undefined) return 'create'
  const isContent = sides.same.has(key) || there.content === wanted.content
  const same = isContent && takesOptions(sides, key, there, wanted)
  if (same && there.state === 'ready') return 'keep'
  if (same && isResumed(sides, there)) return 'create'
  if (there.colour === 'blue') return blueVerdict(sides, key, there)
  return isNeeded(there, sides.needed()) ? 'stuck' : 'replace'
}

/** Whether its options are as wanted or can be altered; what the release does not move is not replaced for their sake. */
function takesOptions(sides: Sides, key: string, there: EnvironmentObject, wanted: WantedObject): boolean {
  if (sides.alterInPlace || sides.unmoved.has(key)) return true
  return alterationsOf([there], () => wanted.options).length === 0
}

/** An edited seed starts no release; one of a released table is part of what is revised. */
function blueVerdict({ pins, unmoved }: Sides, key: string, there: EnvironmentObject): Verdict {
  if (there.kind === 'seed' && unmoved.has(key)) return 'ignore'
  const isPinned = there.writes.some((table) => pins.has(table))
  return isPinned || there.kind === 'connector' ? 'otherwise' : 'stuck'
}

/** Begun by the very deployment that goes on now: the engine recognises the key of the act. */
function isResumed(sides: Sides, there: EnvironmentObject): boolean {
  const begun = there.state === 'creating' || there.state === 'failed'
  return begun && there.colour !== 'superseded' && sides.environment.release === sides.release
}

function writesBlue(sides: Sides, verdicts: ReadonlyMap<string, Verdict>, wanted: WantedObject): boolean {
  if (wanted.kind === 'table' || wanted.kind === 'view') return false
  return wanted.writes.some((table) => isServing(sides, verdicts, `table:${table}`))
}

function isServing(sides: Sides, verdicts: ReadonlyMap<string, Verdict>, key: string): boolean {
  const there = sides.present.get(key)
  return there?.colour === 'blue' && there.kind !== 'external' && verdicts.get(key) !== 'stuck'
}

/**
 * What is computed from a replaced table is replaced with it, and so is what fills it: one walk over the readers and
 * writers of each replaced table.
 */
function spread(sides: Sides, verdicts: Map<string, Verdict>): ReadonlyMap<string, Verdict> {
  const queue = [...sides.wanted.keys()].filter((key) => verdicts.get(key) === 'replace')
  if (queue.length === 0) return verdicts
  const touching = byTable(sides.wanted, ([, { reads, writes }]) => [...reads, ...writes])
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const table of sides.wanted.get(key)?.writes ?? []) {
      for (const [other] of touching.get(table) ?? []) {
        if (!isHeld(verdicts.get(other)) || !isGreen(sides, other)) continue
        verdicts.set(other, 'replace')
        queue.push(other)
      }
    }
  }
  return verdicts
}

/** What is begun is to be made, and has been for a while: the engine would take it for what is wanted. */
function isHeld(verdict: Verdict | undefined): boolean {
  return verdict === 'keep' || verdict === 'create'
}

function isGreen(sides: Sides, key: string): boolean {
  const there = sides.present.get(key)
  return there !== undefined && there.colour !== 'blue' && there.kind !== 'external'
}
