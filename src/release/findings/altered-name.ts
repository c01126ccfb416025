import type { Fault } from '../../project/fault.js'
import type { Draft, Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'

/**
 * `ALTER TABLE t RENAME TO u` of a released table: the name that its green gets would be gone again before a job fills it.
 * Names are given in one place, the CREATE.
 */
export function alteredNames({ head, identities }: Understanding, { released }: Draft): readonly Fault[] {
  return head.statements.flatMap((statement) => {
    const { part, alters, mentions } = statement
    const isMoved = alters !== null && released.has(identities.ofHead.get(alters) ?? alters)
    const to = mentions.find(({ name }) => name.role === 'rename')
    if (part === 'script' || !isMoved || to === undefined) return []
    const message = `this renames ${alters} to ${to.table}, and ${alters} is released`
    const hint = `call the table ${to.table} in its CREATE and in all that names it, and remove this ALTER`
    return [faultAt(statement, 'renamed-by-alter', message, hint)]
  })
}
