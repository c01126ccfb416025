import type { Fault } from '../../project/fault.js'
import { lineStarts, placeAt } from '../../project/place.js'
import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import { hasPlaceholder } from '../../sql/placeholder.js'
import type { Understanding } from '../draft.js'

/**
 * Names that hold a placeholder, `{{ ref('int_3') }}` or `${env}_int_3`, and so may mean a released table, though they
 * are not its name: a fault, since whoever reads there would stay on blue unseen (DESIGN §4).
 * @param released every name, old and new, of a released table, last parts
 */
export function hiddenNames({ head }: Understanding, released: ReadonlySet<string>): readonly Fault[] {
  return [...head.tables.values()].flatMap((table) => {
    const name = head.names.lastPart(table.id)
    if (table.creates.length > 0 || !hasPlaceholder(name)) return []
    const hidden = wordsIn(name).find((word) => released.has(word))
    return hidden === undefined ? [] : mentioning(table).flatMap((one) => faultsIn(one, table, hidden))
  })
}

/** `{{ ref('int_3') }}` → ref, int_3; `${env}_int_3` → env, _int_3, int_3 */
function wordsIn(name: string): readonly string[] {
  const words = name.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
  return words.flatMap((word) => [word, word.replace(/^[_$]+/, '')])
}

function mentioning({ readers, writers, seeds, alters }: ProjectTable): readonly ProjectStatement[] {
  return [...new Set([...readers, ...writers, ...seeds, ...alters])]
}

function faultsIn(
  { sql, mentions, file }: ProjectStatement,
  { id }: ProjectTable,
  hidden: string,
): readonly Fault[] {
  const own = mentions.filter((mention) => mention.table === id)
  return own.map(({ name }) => ({
    code: 'not-understood',
    file,
    ...placeAt(lineStarts(sql.text), name.start),
    message: `${sql.text.slice(name.start, name.end)} may mean ${hidden}, which is released`,
    hint: `write ${hidden} without the placeholder, or name the file under ignore`,
  }))
}
