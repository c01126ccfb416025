import { type Fault, isFault, type Warning } from '../../project/fault.js'
import type { Project } from '../../project/project.js'
import type { LostStatement, UnreadFile } from '../../project/read.js'
import type { Rename } from '../../project/snapshot.js'

export interface Findings {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Warning[]
}

/** What decides whether something that could not be understood matters (DESIGN §4). */
export interface Mattering {
  readonly base: Project
  readonly head: Project
  readonly renames: readonly Rename[]
  /** There is no baseline: nothing has changed since. */
  readonly allNew: boolean
  readonly strict: boolean
  /** Every name, old and new, of a released table, last parts. */
  readonly releasedWords: ReadonlySet<string>
}

/**
 * A statement that could not be understood is a fault if it changed since the baseline, or holds a placeholder and a
 * token that names a released table; else a warning. Files that could not be read at all likewise.
 */
export function lostFindings(mattering: Mattering): Findings {
  const before = lostBefore(mattering)
  const statements = mattering.head.lost.map((lost) => statementFinding(lost, before, mattering))
  const files = mattering.head.unread.map((file) => fileFinding(file, mattering))
  const all = [...statements, ...files]
  return {
    faults: all.filter(isFault),
    warnings: all.filter((finding) => !isFault(finding)),
  }
}

/** File in head and text of each statement that the baseline could not be understood in either. */
function lostBefore({ base, renames }: Pick<Mattering, 'base' | 'renames'>): ReadonlySet<string> {
  const moved = new Map(renames.map((rename) => [rename.from, rename.to]))
  return new Set(base.lost.map((lost) => `${moved.get(lost.file) ?? lost.file}\u0001${textOf(lost)}`))
}

/** Head's files of which something could be understood, or read, in the baseline and cannot be now. */
export function brokenFiles(sides: Pick<Mattering, 'base' | 'head' | 'renames'>): ReadonlySet<string> {
  const { base, head } = sides
  const before = lostBefore(sides)
  const lost = head.lost.filter((one) => !isKnownLost(one, before)).map(({ file }) => file)
  const unread = head.unread.filter((file) => !isUnchanged(file, base)).map(({ path }) => path)
  return new Set([...lost, ...unread])
}

function isKnownLost(lost: LostStatement, before: ReadonlySet<string>): boolean {
  return before.has(`${lost.file}\u0001${textOf(lost)}`)
}

function isUnchanged(file: UnreadFile, base: Project): boolean {
  return base.files.get(file.path)?.oid === file.oid
}

function textOf({ sql, fault }: LostStatement): string {
  return sql.text.slice(fault.statement.start, fault.statement.end).trim()
}

function statementFinding(
  lost: LostStatement,
  before: ReadonlySet<string>,
  mattering: Mattering,
): Fault | Warning {
  const { fault, file } = lost
  const changed = !mattering.allNew && !isKnownLost(lost, before)
  const named = fault.words.find((word) => mattering.releasedWords.has(word))
  const blocked = fault.placeholders && named !== undefined
  const why = named === undefined || changed ? '' : ` (and it names ${named}, which is released)`
  if (!changed && !blocked && !mattering.strict) {
    return { code: 'not-understood', message: `left alone: ${fault.message}${why}`, file, line: fault.line }
  }
  const hint = fault.hint === '' ? 'correct the statement, or name its file under ignore' : fault.hint
  return {
    code: 'not-understood',
    file,
    line: fault.line,
    column: fault.column,
    message: fault.message + why,
    hint,
  }
}

function fileFinding(file: UnreadFile, { base, allNew, strict }: Mattering): Fault | Warning {
  if ((isUnchanged(file, base) || allNew) && !strict)
    return { code: 'not-read', message: file.message, file: file.path, line: 1 }
  const hint = 'make it a UTF-8 text file of the repository, or name it under ignore'
  return { code: 'not-read', file: file.path, line: 1, column: 1, message: file.message, hint }
}
