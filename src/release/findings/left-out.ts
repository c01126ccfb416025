import type { Warning } from '../../project/fault.js'
import { groupBy } from '../../project/group.js'
import type { Project } from '../../project/project.js'
import type { LostStatement } from '../../project/read.js'
import { insertTargets } from '../../sql/insert-target.js'
import type { Understanding } from '../draft.js'

/**
 * Tables that the project makes, and that count as coming from outside only because what fills them could not be
 * understood: they are made nowhere, and a reader of theirs finds none.
 */
export function leftOutTables({ head }: Pick<Understanding, 'head'>): readonly Warning[] {
  const fillers = groupBy(lostFillers(head), ({ lastPart }) => lastPart)
  return [...head.tables.values()].flatMap(({ id, creates, external }) => {
    const [created] = creates
    const filler = fillers.get(head.names.lastPart(id))?.find(({ name }) => meansOne(name, id))
    if (!external || created === undefined || filler === undefined) return []
    const { file, fault } = filler.lost
    const message = `${id} is not made, and counts as a table from outside: what fills it, at ${file}:${fault.line}, could not be understood`
    return [{ code: 'not-made', message, file: created.file, line: created.statement.line }]
  })
}

interface LostFiller {
  readonly name: string
  readonly lastPart: string
  readonly lost: LostStatement
}

function lostFillers({ lost }: Project): readonly LostFiller[] {
  return lost.flatMap((statement) => {
    const { start, end } = statement.fault.statement
    const targets = insertTargets(statement.sql.text.slice(start, end))
    return targets.map((parts) => ({
      name: parts.join('.'),
      lastPart: parts.at(-1) ?? '',
      lost: statement,
    }))
  })
}

/** Two spellings are one table when the shorter is a suffix of the longer (DESIGN §4 Names). */
function meansOne(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)
}
