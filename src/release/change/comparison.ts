import type { Project, ProjectStatement } from '../../project/project.js'
import { propertiesOf } from '../../project/session.js'
import type { Version } from './back.js'
import { type Difference, propertyDifferences } from './definition-change.js'
import type { Pair } from './statement-pair.js'

/** What the comparison of one table needs to know of all. */
export interface Comparison {
  readonly base: Project
  readonly head: Project
  /** A statement of head under the baseline's names. */
  readonly back: (statement: ProjectStatement) => Version
  /** The baseline's files that were moved → where to. */
  readonly moved: ReadonlyMap<string, string>
  /** Head's statements that are, byte for byte, the baseline's → those. */
  readonly same: ReadonlyMap<ProjectStatement, ProjectStatement>
}

/** Where something stands in head; in the baseline, for what head lacks. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A difference and where it stands. */
export interface Found extends Difference {
  readonly at: Place
}

/** Where a statement begins, or a line of it. */
export function inStatement({ file, statement }: ProjectStatement, line = statement.line): Place {
  return { file, line }
}

/** A pair of one meaning, but not of one text. */
export function spelledOtherwise({ before, after }: Pair): readonly Found[] {
  return before.raw === after.raw ? [] : [cosmetic(inStatement(after.statement))]
}

/** A difference in text that means nothing. */
export function cosmetic(at: Place): Found {
  return { change: 'cosmetic', words: '', columns: [], at }
}

/** How the properties differ that a pair of statements runs with. */
export function besideText({ base, head }: Comparison, { before, after }: Pair): readonly Found[] {
  const at = inStatement(after.statement)
  const was = propertiesOf(base, before.statement)
  const is = propertiesOf(head, after.statement)
  return propertyDifferences(was, is).map((difference) => ({ ...difference, at }))
}

/** `dml.int_3.sql:12` */
export function placeOf({ file, line }: Place): string {
  return `${file}:${line}`
}
