import { type Fault, isFault, type Warning } from '../../project/fault.js'
import type { ProjectTable } from '../../project/project.js'
import { baselineVersion } from '../change/back.js'
import { inStatement, placeOf } from '../change/comparison.js'
import type { Draft, Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'
import { sharedHomes } from './home.js'
import type { Findings } from './lost.js'
import { isOneDefinition } from '../change/table-definition.js'

/** Things that stand twice: definitions that differ, jobs in several files that feed one table, tables on one place. */
export function collisions(known: Understanding, draft: Draft): Findings {
  const { head, identities } = known
  const isReleased = (table: ProjectTable): boolean =>
    draft.released.has(identities.ofHead.get(table.id) ?? table.id)
  const tables = [...head.tables.values()]
  const found = [
    ...tables.flatMap((table) => severalDefinitions(table, isReleased(table))),
    ...tables.flatMap(severalFiles),
    ...sharedHomes(known, draft),
  ]
  return { faults: found.filter(isFault), warnings: found.filter((finding) => !isFault(finding)) }
}

function severalDefinitions(table: ProjectTable, isReleased: boolean): readonly (Fault | Warning)[] {
  const [first, ...rest] = table.creates
  if (first === undefined || rest.length === 0) return []
  const one = baselineVersion(first)
  const other = rest.find((statement) => !isOneDefinition(one, baselineVersion(statement)))
  if (other === undefined) return []
  const message = `${table.id} is defined differently here and at ${placeOf(inStatement(first))}`
  const hint = 'keep one of them, or name the other file under ignore'
  const { file, statement } = other
  return isReleased
    ? [faultAt(other, 'two-definitions', message, hint)]
    : [{ code: 'two-definitions', message, file, line: statement.line }]
}

/** Both run: git is the truth. Often one is a leftover. */
function severalFiles(table: ProjectTable): readonly Warning[] {
  const files = [...new Set(table.writers.map((statement) => statement.file))]
  const second = table.writers.find((statement) => statement.file === files[1])
  if (second === undefined) return []
  const message = `${table.id} is fed by jobs in ${files.join(' and ')}: both run; if one is a leftover, name it under ignore`
  return [{ code: 'several-writers', message, file: second.file, line: second.statement.line }]
}
