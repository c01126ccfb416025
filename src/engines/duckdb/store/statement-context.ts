import { lineStarts, placeAt } from '../../../project/place.js'
import type { Syntax } from '../../../sql/tree-statement.js'
import { parseSql } from '../../../sql/parse.js'
import { syntaxOf } from '../../../sql/syntax.js'
import type { Step } from '../../../plan/plan.js'
import type { Context } from '../translation/scope.js'
import type { TableSource } from '../translation/table-source.js'
import { Untranslatable } from '../translation/untranslatable.js'

/** What comes out only about as it would on Flink, and where that stands. */
export interface Approximation {
  readonly message: string
  readonly file: string
  readonly line: number
}

/** One statement of a step, ready to be translated. */
export interface Statement {
  readonly syntax: Syntax
  readonly context: Context
  readonly approximations: Approximation[]
}

/**
 * The statements that a step sends: one, but for an external's definition with its ALTERs.
 * @throws Untranslatable where its SQL cannot be read
 */
export function statementsOf(
  step: Pick<Step, 'sql' | 'file' | 'line'>,
  table: (parts: readonly string[]) => TableSource | null,
  instant: string,
): readonly [Statement, ...Statement[]] {
  const text = step.sql ?? ''
  const parsed = parseSql(text)
  const [fault] = parsed.faults
  if (fault !== undefined) throw new Untranslatable(fault.start, fault.message, fault.hint)
  const [first, ...others] = parsed.statements.flatMap((statement): Statement[] => {
    const syntax = syntaxOf(statement)
    if (syntax === null) return []
    const approximations: Approximation[] = []
    return [{ syntax, context: contextOf(text, table, instant, step, approximations), approximations }]
  })
  if (first === undefined) throw new Untranslatable(0, 'there is no statement here')
  return [first, ...others]
}

function contextOf(
  text: string,
  table: Context['table'],
  instant: string,
  step: Pick<Step, 'file' | 'line'>,
  approximations: Approximation[],
): Context {
  const used = new Set<string>()
  return {
    text,
    table,
    instant,
    fresh: (stem) => {
      let name = stem
      for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}:${number}`
      used.add(name.toLowerCase())
      return name
    },
    note: (at, message) => {
      const { line } = placeIn(text, at, step)
      if (!approximations.some((one) => one.message === message && one.line === line))
        approximations.push({ message, file: step.file, line })
    },
  }
}

/** The place in the step's file of an offset in its SQL. */
export function placeIn(
  text: string,
  at: number,
  step: Pick<Step, 'line'>,
): { readonly line: number; readonly column: number } {
  const { line, column } = placeAt(lineStarts(text), Math.min(at, text.length))
  return { line: step.line + line - 1, column }
}
