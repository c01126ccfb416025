import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TableComparison } from '../../checks/comparison.js'
import type { ComparedPair } from '../../plan/plan.js'
import { mirrored, withFolder } from './mirror.js'
import type { Parts } from './parts.js'
import type { Registry } from './registry.js'
import { TopicCopies } from './topic-rows.js'
import { delayOf } from './delay.js'

/** Between two looks at rows that differ, in milliseconds. */
const distance = 500

/**
 * Compares while rows still come: what differs is looked at again, until the same rows have differed for as long as
 * anything needs from the sources to either side. What came after the first look is not in what is said to differ.
 * @param names what the pair is made of
 */
export async function lastingComparison(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
  pair: ComparedPair,
): Promise<TableComparison> {
  return withFolder(async (folder) => {
    const look = { parts, registry, names, folder, copies: new TopicCopies(parts.kafka, folder) }
    const standing = { file: join(folder, 'standing') }
    const compare = () => mirrored({ ...look, standing }, (mirror) => mirror.compare(pair))
    return lasting(compare, await delayOf(parts, registry, names))
  })
}

/** @param delay in milliseconds */
async function lasting(compare: () => Promise<TableComparison>, delay: number): Promise<TableComparison> {
  let found = await compare()
  for (let since = Date.now(); differingIn(found) > 0 && Date.now() - since < delay;) {
    await sleep(distance)
    const next = await compare()
    if (differingIn(next) !== differingIn(found)) since = Date.now()
    found = next
  }
  return found
}

function differingIn({ added, removed, changed }: TableComparison): number {
  return added + removed + changed
}
