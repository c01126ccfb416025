import type { Engine } from '../engines/engine.js'
import type { EnvironmentObject } from '../plan/environment.js'
import { counted } from '../project/wording.js'
import { isForeignTable } from './drift.js'

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

/** A line each. */
export function removalLines({ removed, forgotten }: Removal): readonly string[] {
  return [
    ...removed.map(({ name }) => `remove ${name}`),
    ...forgotten.map(({ name }) => `forget ${name}: what stands there was made by somebody else, and stays`),
  ]
}

/** `5 objects removed, 1 forgotten` */
export function removalWords({ removed, forgotten }: Removal): string {
  const words = `${counted(removed.length, 'object')} removed`
  return forgotten.length === 0 ? words : `${words}, ${forgotten.length} forgotten`
}
