import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { type Approximation, placeIn } from './statement-context.js'
import { messageOf } from '../../../project/wording.js'

/** What a step did. */
export interface StepOutcome {
  readonly rows: number | null
  /** What a person should know: an empty source, nulls where none may be. */
  readonly notes: readonly string[]
  readonly approximations: readonly Approximation[]
}

export const nothingDone: StepOutcome = { rows: null, notes: [], approximations: [] }

/** Where and why a step cannot be carried out here. */
export interface StepProblem {
  readonly message: string
  readonly hint: string
  readonly line: number
}

/** What stands against a step: SQL without a counterpart, at its line and column, or what DuckDB says. */
export function problemOf(step: Step, error: unknown): StepProblem {
  if (error instanceof Untranslatable) {
    const { line, column } = placeIn(step.sql ?? '', error.at, step)
    const place = step.file === '' ? '' : ` (${step.file}:${line}:${column})`
    return { message: `${error.message}${place}`, hint: error.hint, line }
  }
  if (error instanceof Refusal) return { message: error.message, hint: error.next, line: step.line }
  return { message: duckdbMessage(error), hint: '', line: step.line }
}

/** The same as what ends an act, with its place. */
export function failureOf(step: Step, error: unknown, about = ''): Refusal {
  if (error instanceof Refusal) return error
  const { message, hint, line } = problemOf(step, error)
  const isPlaced = error instanceof Untranslatable || step.file === ''
  const place = isPlaced ? '' : ` (${step.file}:${line})`
  return new Refusal(step.id, `${about}${message}${place}${hint === '' ? '' : ` (${hint})`}`, '')
}

/** DuckDB's first line says what is wrong; what follows points into SQL that nobody wrote. */
function duckdbMessage(error: unknown): string {
  const message = messageOf(error)
  return (message.split('\n')[0] ?? '').replace(
    /^(?:Invalid Input|Conversion|Out of Range|Binder|Catalog|Constraint) Error: /,
    '',
  )
}
