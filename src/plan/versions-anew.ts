import { versionOf } from '../project/version.js'
import { listed } from '../project/wording.js'
import type { Release } from '../release/release.js'

/** `release.versions` that give everything that a release moves a name of its own: `{ int: 3, fact: 3 }`. */
export function versionsAnew({ tables }: Pick<Release, 'tables'>): string {
  const versions = tables.flatMap(({ identity, blue, green }) =>
    green === null || green === blue ? [] : [`${identity}: ${versionOf(green).version + 1}`],
  )
  return `{ ${listed(versions, 20)} }`
}
