import type { Workshop } from './making.js'
import type { WantedObject } from './object.js'
import type { Draft } from './order.js'
import type { ComparedPair } from './plan.js'
import { checkStep, waitStep } from './stage.js'

/** Waits for the given jobs, and one check for each compared table once everything that fills it is through. */
export function proofSteps(
  shop: Workshop,
  jobs: readonly WantedObject[],
  pairs: readonly ComparedPair[],
): readonly Draft[] {
  const waits = jobs.map((job) => waitStep(job))
  const waiting = new Map<string, string[]>()
  for (const wait of waits) {
    for (const table of wait.reads) waiting.set(table, [...(waiting.get(table) ?? []), wait.id])
  }
  return [...waits, ...pairs.map((pair) => checkOf(shop, pair, waiting))]
}

function checkOf(shop: Workshop, pair: ComparedPair, waiting: ReadonlyMap<string, readonly string[]>): Draft {
  const after = basesOf(shop, pair.green).flatMap((table) => [
    ...(shop.makers.get(table) ?? []),
    ...(shop.fillers.get(table) ?? []),
    ...(waiting.get(table) ?? []),
  ])
  const table = shop.tables.get(pair.green)
  return checkStep(pair, after, table?.file ?? '', table?.line ?? 0)
}

/** A table, or a view with the tables that it is read from. */
function basesOf(shop: Workshop, table: string): readonly string[] {
  const bases = new Set([table])
  for (const base of bases) {
    const definition = shop.definitions.get(base)
    if (definition?.kind === 'view') for (const read of definition.reads) bases.add(read)
  }
  return [...bases]
}
