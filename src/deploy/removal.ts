import type { Engine } from '../engines/engine.js'
import type { EnvironmentObject } from '../plan/environment.js'
import { counted } from '../project/wording.js'
import { isForeignTable } from './drift.js'
import type { Site } from './site.js'

/** What becomes of objects of ours that are to go: one in whose place somebody else's stands is only forgotten. */
export interface Removal {
  readonly removed: readonly EnvironmentObject[]
  readonly forgotten: readonly EnvironmentObject[]
}

/** Looks at what stands under the names of objects now. */
export async function removalOf(
  objects: readonly EnvironmentObject[],
  { engine }: { readonly engine: Pick<Engine, 'observe'> },
): Promise<Removal> {
  const observed = objects.length === 0 ? [] : await engine.observe()
  const theirs = new Set(observed.filter(isForeignTable).map(({ name }) => name))
  const isForgotten = ({ name, kind }: EnvironmentObject) =>
    (kind === 'table' || kind === 'view') && theirs.has(name)
  return {
    removed: objects.filter((object) => !isForgotten(object)),
    forgotten: objects.filter(isForgotten),
  }
}

/** Names of what a plan's steps are to remove, and only forget. */
export async function forgottenBy({ plan, journal, ports }: Site): Promise<ReadonlySet<string>> {
  const names = new Set(plan.steps.flatMap(({ kind, object }) => (kind === 'remove' ? [object] : [])))
  const going = journal.environment.objects.filter(({ name }) => names.has(name))
  return new Set((await removalOf(going, ports)).forgotten.map(({ name }) => name))
}

/** A line each. */
export function removalLines({ removed, forgotten }: Removal): readonly string[] {
  return [
    ...removed.map((object) => `remove ${object.name}${takenOver(object)}`),
    ...forgotten.map(({ name }) => `forget ${name}: what stands there was made by somebody else, and stays`),
  ]
}

/** What was somebody else's: whoever removes it may lose the only copy. */
function takenOver({ kind, adopted, unrun }: EnvironmentObject): string {
  if (adopted !== true) return ''
  if (unrun === true) return ': taken over by install, never run'
  const only = kind === 'table' ? ', so that its rows may be the only copy' : ''
  return `: taken over by install, not made by it${only}`
}

type Counted = Readonly<Record<keyof Removal, readonly unknown[]>>

/** `5 objects removed, 1 forgotten` */
export function removalWords({ removed, forgotten }: Counted): string {
  const words = `${counted(removed.length, 'object')} removed`
  return forgotten.length === 0 ? words : `${words}, ${forgotten.length} forgotten`
}
