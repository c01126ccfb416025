import type { TableId } from '../../project/names.js'
import { altersInPlace } from './definition-change.js'
import type { Understanding } from '../draft.js'
import { optionsOf } from '../option.js'
import type { InPlaceChange } from '../release.js'

/** The options that are altered on living tables: of tables that nothing else moves. By identity and key. */
export function inPlaceChanges(known: Understanding): readonly InPlaceChange[] {
  const { changes, closure, lineage } = known
  return [...changes]
    .filter(
      ([id, { change }]) => change === 'in-place' && !closure.causes.has(id) && !lineage.externals.has(id),
    )
    .filter(([id]) => !known.wanted.excluded.has(id))
    .flatMap(([id]) => changesOf(id, known))
}

function changesOf(identity: TableId, { base, head, identities, changes }: Understanding): InPlaceChange[] {
  const before = optionsOf(base.tables.get(identity))
  const after = optionsOf(head.tables.get(identities.inHead.get(identity) ?? identity))
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter(altersInPlace).sort()
  const at = changes.get(identity)?.at
  return keys
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => change.before !== change.after)
    .map((change) => ({
      identity,
      name: identity,
      ...change,
      file: at?.file ?? '',
      line: at?.line ?? 0,
    }))
}
