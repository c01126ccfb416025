import type { TableComparison } from '../../checks/comparison.js'
import type { ComparedPair } from '../../plan/plan.js'
import { withMirror } from './mirror.js'
import type { Parts } from './parts.js'
import type { Registry } from './registry.js'
import { passed } from './passage.js'

/** So many looks in a row have to find the same, and so many there are at most. */
const [alike, most] = [3, 20]

/**
 * Compares while rows still come: what differs is looked at again, each time once all that was in the sources at the last
 * look has come to both sides, until the same rows differ. What came after the first look is not said to differ.
 * @param names what the pair is made of
 */
export async function lastingComparison(
  parts: Parts,
  registry: Registry,
  names: readonly string[],
  pair: ComparedPair,
): Promise<TableComparison> {
  return withMirror(
    { parts, registry, names },
    ({ refresh, look }) => {
      const compare = async () => {
        await refresh()
        return look((mirror) => mirror.compare(pair))
      }
      return lasting(compare, () => passed(parts, registry, names))
    },
    true,
  )
}

/** @param passes waits until what differs may be the same */
async function lasting(
  compare: () => Promise<TableComparison>,
  passes: () => Promise<void>,
): Promise<TableComparison> {
  let found = await compare()
  for (let [looks, same] = [1, 1]; looks < most && same < alike && differingIn(found) > 0; looks += 1) {
    await passes()
    const next = await compare()
    same = differingIn(next) === differingIn(found) ? same + 1 : 1
    found = next
  }
  return found
}

function differingIn({ added, removed, changed }: TableComparison): number {
  return added + removed + changed
}
