import { describe, expect, test } from '@jest/globals'
import { canonicalText } from '../../../src/sql/canonical.js'
import type { MeaningDifference, StatementVersion } from '../../../src/sql/difference/meaning-difference.js'
import { statementDifferences } from '../../../src/sql/difference/statement.js'
import { parsedOf } from '../../../src/sql/syntax.js'
import { Kind } from '../../../src/sql/token.js'
import { readCorpus } from '../corpus.js'
import { version, versionOf } from './compare.js'
import { mutation, numbers, type Pick, type Replacement } from './mutation.js'

/** How many mutations of each statement are tried. */
const tries = 2

const corpus = readCorpus().flatMap(({ sql }) => versionOf(sql) ?? [])
const ifThere = corpus.length > 0 ? describe : describe.skip

/** A statement and another one that differs from it in one or two places. */
interface Mutant {
  readonly before: StatementVersion
  readonly after: StatementVersion
  readonly edits: readonly Replacement[]
}

function mutants(pick: Pick): readonly Mutant[] {
  return corpus.flatMap((before) =>
    Array.from({ length: tries }, (_, at) => mutant(before, at + 1, pick)).flatMap((found) => found ?? []),
  )
}

function mutant(before: StatementVersion, count: number, pick: Pick): Mutant | null {
  const found = Array.from({ length: count }, () => mutation(before, pick)).flatMap((edit) => edit ?? [])
  const edits = found.sort((one, other) => one.start - other.start)
  if (edits.length === 0 || edits.some((edit, at) => edit.start < (edits[at - 1]?.end ?? 0))) return null
  const after = versionOf(edited(before.sql.text, edits))
  return after === null ? null : { before, after, edits }
}

function edited(text: string, edits: readonly Replacement[]): string {
  let at = 0
  const pieces = edits.map((edit) => {
    const piece = text.slice(at, edit.start) + edit.text
    at = edit.end
    return piece
  })
  return pieces.join('') + text.slice(at)
}

function canonical({ sql, statement, nameOf }: StatementVersion): string {
  return canonicalText(sql, statement, nameOf)
}

/** The same statement with a comment in each gap, and its reserved words in lower case. */
function reformatted({ sql, statement }: StatementVersion): string {
  const tokens = parsedOf(statement)?.cursor.tokens
  if (tokens === undefined) throw new Error(sql.text)
  const { kinds, starts, count, text } = tokens
  return Array.from({ length: count }, (_, at) => {
    const token = text.slice(starts[at], starts[at + 1])
    if (kinds[at] === Kind.space) return `${token}-- {comment}\n\t`
    return kinds[at] === Kind.reserved ? token.toLowerCase() : token
  }).join('')
}

function described({ before, after }: Mutant, found: readonly MeaningDifference[]): string {
  return `${before.sql.text}\n→\n${after.sql.text}\n${found.map(({ words }) => words).join('\n')}`
}

const added = (found: readonly MeaningDifference[]): number =>
  found.filter(({ before }) => before === null).length
const removed = (found: readonly MeaningDifference[]): number =>
  found.filter(({ after }) => after === null).length

ifThere('laws, on the corpus (SHARED_DATA)', () => {
  const all = mutants(numbers(20251124))
  const told = all.map((one) => ({ one, found: statementDifferences(one.before, one.after) }))
  /** The mutants for which a law does not hold, as far as a reader wants to know. */
  const breaking = (
    holds: (one: Mutant, found: readonly MeaningDifference[]) => boolean,
  ): readonly string[] =>
    told.flatMap(({ one, found }) => (holds(one, found) ? [] : [described(one, found)])).slice(0, 3)

  test('there are enough mutants, and what differs in them is of many kinds', () => {
    const kinds = new Set(told.flatMap(({ found }) => found.map(({ kind }) => kind)))
    process.stdout.write(
      `${all.length} mutants of ${corpus.length} statements, ${kinds.size} kinds of difference\n`,
    )
    expect(all.length).toBeGreaterThan(corpus.length)
    expect(kinds.size).toBeGreaterThan(15)
  })

  test('nothing differs from itself', () => {
    expect(corpus.filter((one) => statementDifferences(one, one).length > 0)).toEqual([])
  })

  test('how a statement is written is no difference', () => {
    const plain = corpus.filter(({ sql }) => !sql.text.includes('/*+'))
    const pairs = plain.map((one) => [one, version(reformatted(one))] as const)
    expect(pairs.length).toBeGreaterThanOrEqual(4331)
    const differ = pairs.filter(([one, other]) => statementDifferences(one, other).length > 0)
    expect(differ.map(([one]) => one.sql.text)).toEqual([])
  })

  test('something differs where the canonical texts do, and only there', () => {
    expect(
      breaking(
        ({ before, after }, found) => (canonical(before) === canonical(after)) === (found.length === 0),
      ),
    ).toEqual([])
  })

  test('what comes one way goes the other', () => {
    expect(
      breaking(({ before, after }, found) => {
        const back = statementDifferences(after, before)
        return (
          back.length === found.length && added(back) === removed(found) && removed(back) === added(found)
        )
      }),
    ).toEqual([])
  })

  test('a difference stands on one side at least, in the statement, and is told in one line', () => {
    expect(
      breaking(({ before, after }, found) =>
        found.every(
          (difference) =>
            (difference.before ?? difference.after) !== null &&
            isWithin(difference.before, before) &&
            isWithin(difference.after, after) &&
            !/[\r\n]/.test(difference.words) &&
            difference.words.length < 500,
        ),
      ),
    ).toEqual([])
  })

  test('whatever else differs, another table or expression is told at its place', () => {
    expect(breaking((one, found) => one.edits.every((edit) => isTold(one, edit, found)))).toEqual([])
  })
})

function isWithin(standing: MeaningDifference['before'], { statement }: StatementVersion): boolean {
  return standing === null || (standing.start >= statement.start && standing.end <= statement.end)
}

/** An entry of a list that comes, goes or moves may be told at the others; text that says the same, not at all. */
function isTold({ before, after }: Mutant, edit: Replacement, found: readonly MeaningDifference[]): boolean {
  const old = before.sql.text.slice(edit.start, edit.end)
  if (!/^[\w.`]+$/.test(old) || !/^(4711|another)$/.test(edit.text)) return true
  const alone = versionOf(edited(before.sql.text, [edit]))
  if (alone === null || canonical(alone) === canonical(before)) return true
  return found.some(
    ({ before: was, after: is }) =>
      (was !== null && was.start <= edit.end && was.end >= edit.start) ||
      (is !== null && after.sql.text.slice(is.start, is.end).includes(edit.text)),
  )
}
