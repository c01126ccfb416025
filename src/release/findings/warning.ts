import type { Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Draft, Understanding } from '../draft.js'

/** Nothing runs yet: everything is new, and nothing is rewritten. */
export function noBaseline(): Warning {
  const message =
    'no version tag was found, so everything is new and nothing is rewritten; tag what production runs (git tag v1.0.0 <commit>), or name it with --baseline'
  return { code: 'no-baseline', message, file: '', line: 0 }
}

/** Names that somebody gave by hand to tables that the release does not move: the rewrite takes them back. */
export function handMadeNames(known: Understanding, { final }: Draft): readonly Warning[] {
  const { head, identities, closure } = known
  return [...identities.inHead].flatMap(([identity, name]) => {
    const table = head.tables.get(name)
    const at = table?.creates[0] ?? table?.writers[0]
    const stays = name === identity || closure.causes.has(identity)
    if (stays || at === undefined || table?.external === true) return []
    const message = `${name} becomes ${final.nameOf(identity)} again: ${whyBack(identity, known)}`
    return [{ code: 'version-by-hand', message, file: at.file, line: at.statement.line }]
  })
}

function whyBack(identity: TableId, { wanted }: Understanding): string {
  return wanted.excluded.has(identity)
    ? 'it is excluded, and so keeps its name'
    : `nothing in it changed. If it is to move all the same, list ${identity} under release.tables`
}

/** Scripts are left alone; those that name a released table are listed. */
export function scriptWarnings(known: Understanding, { released }: Draft): readonly Warning[] {
  const { head, identities } = known
  const isMoved = (table: TableId): boolean =>
    released.has(identities.ofHead.get(table) ?? table) && !identities.added.has(table)
  return head.statements.flatMap(({ part, mentions, file, statement }) => {
    const named = part === 'script' ? mentions.find((mention) => isMoved(mention.table)) : undefined
    if (named === undefined) return []
    const message = `this script names ${named.table}, which is released; scripts are left as they are`
    return [{ code: 'script-names-released', message, file, line: statement.line }]
  })
}
