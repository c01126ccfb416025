import type { Warning } from '../../project/fault.js'
import type { ProjectStatement } from '../../project/project.js'
import { statementText } from '../../project/statement.js'
import { canonicalText } from '../../sql/canonical.js'
import { heardTexts } from '../../sql/heard-text.js'
import type { Draft, Understanding } from '../draft.js'

/** A function or a model as one side defines it. */
interface Routine {
  readonly name: string
  readonly text: string
  readonly statement: ProjectStatement
}

/**
 * A function or model that changed starts no release: what stands behind its name is registered, not versioned. The jobs
 * that call it and stay are named, since what they give changes with it.
 */
export function changedRoutines(
  { base, head, identities }: Understanding,
  { released }: Draft,
): readonly Warning[] {
  const before = new Map(routinesIn(base.statements).map((routine) => [routine.name, routine.text]))
  return routinesIn(head.statements).flatMap(({ name, text, statement }) => {
    const was = before.get(name)
    if (was === undefined || was === text) return []
    const stay = head.statements
      .filter((one) => one.writes.length > 0 && calls(one, name))
      .flatMap(({ writes }) => writes.map((table) => identities.ofHead.get(table) ?? table))
      .filter((identity) => !released.has(identity))
    return stay.length === 0 ? [] : [warningOf(name, [...new Set(stay)].sort(), statement)]
  })
}

const definition =
  /^CREATE (?:OR (?:ALTER|REPLACE) )?(?:TEMPORARY )?(?:SYSTEM )?(?:FUNCTION|MODEL) (?:IF NOT EXISTS )?(?:\S*\.)?(\S+)/

function routinesIn(statements: readonly ProjectStatement[]): readonly Routine[] {
  return statements
    .filter(({ statement: { kind } }) => kind === 'create-function' || kind === 'create-model')
    .flatMap((statement) => {
      const text = canonicalText(statement.sql, statement.statement, () => '')
      const name = definition.exec(text)?.[1]?.replaceAll('`', '')
      return name === undefined ? [] : [{ name, text, statement }]
    })
}

/** Flink looks functions up whatever their case. */
function calls(statement: ProjectStatement, name: string): boolean {
  const words = heardTexts(statementText(statement))
  return words.some((word) => word.replaceAll('`', '').toLowerCase() === name.toLowerCase())
}

function warningOf(name: string, stay: readonly string[], { file, statement }: ProjectStatement): Warning {
  const message = `${name} changed, and ${stay.join(', ')} goes on calling it as it is registered; list it under release.tables to rebuild it`
  return { code: 'routine-changed', message, file, line: statement.line }
}
