import type { Fault } from '../../project/fault.js'
import type { ProjectStatement } from '../../project/project.js'

/** A fault at the place where a statement starts. */
export function faultAt(statement: ProjectStatement, code: string, message: string, hint: string): Fault {
  const { line, column } = statement.statement
  return { code, file: statement.file, line, column, message, hint }
}
