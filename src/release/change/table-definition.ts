import { lineStarts, placeAt } from '../../project/place.js'
import type { ProjectStatement, ProjectTable } from '../../project/project.js'
import { altered, type Altered, undefinedTable } from './alteration.js'
import { baselineVersion, type Reading, type Version } from './back.js'
import {
  besideText,
  type Comparison,
  cosmetic,
  type Found,
  inStatement,
  placeOf,
  spelledOtherwise,
} from './comparison.js'
import { definitionDifferences, type Difference } from './definition-change.js'
import { definitionMeaning } from './definition-meaning.js'
import { definedQueryFound } from './query-change.js'
import type { ChangeClass } from '../release.js'
import { type Meaning, meaningOf, type Pair, type Pairs, pairUp } from './statement-pair.js'

/** How what makes a table differs: its CREATE with the ALTERs applied (DESIGN §4), and the query behind it. */
export function definitionFound(
  comparison: Comparison,
  before: ProjectTable | undefined,
  after: ProjectTable | undefined,
): readonly Found[] {
  if (isSame(comparison, before, after)) return []
  const was = sideOf(before, baselineVersion)
  const is = sideOf(after, comparison.back)
  const creates = pairUp(was.creates, is.creates, () => '')
  const [main] = [...creates.changed, ...creates.equal]
  const found = [
    ...ofCreates(comparison, creates),
    ...ofWhole(whole(main?.before, was.alters), whole(main?.after, is.alters), placeFor(main, was, is)),
  ]
  return found.length > 0 ? found : otherwise(was, is, creates.changed)
}

function isSame({ same }: Comparison, before?: ProjectTable, after?: ProjectTable): boolean {
  const was = [...(before?.creates ?? []), ...(before?.alters ?? [])]
  const is = [...(after?.creates ?? []), ...(after?.alters ?? [])]
  return was.length === is.length && is.every((statement, i) => same.get(statement) === was[i])
}

interface Side {
  readonly creates: readonly Meaning[]
  readonly alters: readonly Meaning[]
}

function sideOf(table: ProjectTable | undefined, versionOf: (statement: ProjectStatement) => Version): Side {
  const meanings = (statements: readonly ProjectStatement[]): readonly Meaning[] =>
    statements.map((statement) => meaningOf(versionOf(statement)))
  return { creates: meanings(table?.creates ?? []), alters: meanings(table?.alters ?? []) }
}

function whole(create: Meaning | undefined, alters: readonly Meaning[]): Altered<Meaning> {
  return altered(create?.parsed.definition ?? undefinedTable, alters)
}

/** Where a difference stands: in the CREATE if its text changed, else in the first ALTER that is new or gone. */
function placeFor(main: Pair | undefined, was: Side, is: Side): Meaning | null {
  if (main !== undefined && main.before.canonical !== main.after.canonical) return main.after
  const only = (own: Side, other: Side): Meaning | undefined => {
    const known = new Set(other.alters.map((alter) => alter.canonical))
    return own.alters.find((alter) => !known.has(alter.canonical))
  }
  return only(is, was) ?? main?.after ?? only(was, is) ?? is.alters[0] ?? was.alters[0] ?? null
}

function ofCreates(comparison: Comparison, { equal, changed, came, went }: Pairs): readonly Found[] {
  return [
    ...[...equal, ...changed].flatMap((pair) => besideText(comparison, pair)),
    ...equal.flatMap(spelledOtherwise),
    ...changed.flatMap(definedQueryFound),
    ...changed.slice(1).map(({ after }) => logic('definition changed at', after)),
    ...came.map((meaning) => declared('definition added:', 'logic', meaning)),
    ...went.map((meaning) => declared('definition removed:', 'breaking', meaning)),
  ]
}

/** That an external is declared, or no more, is nothing that its readers notice. */
function declared(words: string, change: ChangeClass, { statement }: Meaning): Found {
  const at = inStatement(statement)
  return { change, words: `${words} ${placeOf(at)}`, columns: [], at }
}

function logic(words: string, { statement }: Meaning): Found {
  const at = inStatement(statement)
  return { change: 'logic', words: `${words} ${placeOf(at)}`, columns: null, at }
}

/** How two definitions differ as their ALTERs leave them, and the ALTERs that nothing is known of. */
function ofWhole(was: Altered<Meaning>, is: Altered<Meaning>, at: Meaning | null): readonly Found[] {
  const { changed, came, went, equal } = pairUp(was.rest, is.rest, () => '')
  const differences = at === null ? [] : definitionDifferences(was.definition, is.definition)
  return [
    ...differences.flatMap((difference) =>
      at === null ? [] : { ...difference, at: inStatement(at.statement, lineOf(difference, at)) },
    ),
    ...equal.flatMap(spelledOtherwise),
    ...changed.map(({ after }) => logic('ALTER changed at', after)),
    ...came.map((meaning) => logic('ALTER added:', meaning)),
    ...went.map((meaning) => logic('ALTER removed:', meaning)),
  ]
}

/** The line of the column that differs, where the statement makes it. */
function lineOf({ columns }: Difference, { parsed, sql }: Meaning): number | undefined {
  const column = parsed.definition?.columns.find(({ name }) => columns?.length === 1 && name === columns[0])
  return column === undefined ? undefined : placeAt(lineStarts(sql.text), column.start).line
}

/** What still differs in text: comments on columns, IF NOT EXISTS, what moved between the CREATE and an ALTER. */
function otherwise(was: Side, is: Side, changed: readonly Pair[]): readonly Found[] {
  const at = placeFor(changed[0], was, is)
  if (at === null || (changed.length === 0 && textsOf(was) === textsOf(is))) return []
  const isSame = definitionMeaning(was.creates, was.alters) === definitionMeaning(is.creates, is.alters)
  return isSame ? [cosmetic(inStatement(at.statement))] : [logic('definition changed at', at)]
}

function textsOf({ alters }: Side): string {
  return alters.map((alter) => alter.raw).join('\u0001')
}

/** Whether two CREATEs make the same table. */
export function isOneDefinition(one: Reading, other: Reading): boolean {
  return definitionMeaning([one], []) === definitionMeaning([other], [])
}
