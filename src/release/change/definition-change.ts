import { own } from '../../project/own.js'
import { isPositional } from '../../sql/schema/positional-format.js'
import type { ColumnDefinition, OptionEntry, TableDefinition } from '../../sql/statement.js'
import { typeOfText } from '../../sql/type/type-of-text.js'
import { widens } from '../../sql/type/widening.js'
import type { ChangeClass } from '../release.js'
import { fullType } from './type-name.js'

/** One thing that differs, in words a reviewer reads, and the class it makes the change (DESIGN §4). */
export interface Difference {
  readonly change: ChangeClass
  readonly words: string
  /** The columns whose readers notice; null where every reader of the table may. */
  readonly columns: readonly string[] | null
  /** Whether Flink may refuse rows for it that it took, or take those that it refused: of a table that is written. */
  readonly refuses?: boolean
}

const order: readonly ChangeClass[] = [
  'none',
  'cosmetic',
  'in-place',
  'options',
  'additive',
  'logic',
  'breaking',
]

/** The weightiest of some classes; `none` of none. */
export function weightiest(classes: readonly ChangeClass[]): ChangeClass {
  return order[Math.max(0, ...classes.map((change) => order.indexOf(change)))] ?? 'none'
}

/** Options that can be altered on a living table (docs/formats.md). */
const inPlace: ReadonlySet<string> = new Set([
  'kafka.retention.time',
  'kafka.retention.size',
  'kafka.max-message-size',
])

/** Whether an option can be altered on a living table. */
export function altersInPlace(key: string): boolean {
  return inPlace.has(key)
}

/** What differs between two definitions of one table, without the query behind it. */
export function definitionDifferences(
  before: TableDefinition,
  after: TableDefinition,
): readonly Difference[] {
  const byPlace = [before, after].some(({ options }) => isPositional(optionMap(options)))
  return [
    ...columnDifferences(before.columns, after.columns).map((difference) =>
      byPlace ? { ...difference, columns: null } : difference,
    ),
    ...clauseDifferences(before, after),
    ...optionDifferences(before.options, after.options),
  ]
}

function clauseDifferences(before: TableDefinition, after: TableDefinition): readonly Difference[] {
  const key = (definition: TableDefinition): string => definition.primaryKey.join(', ')
  return [
    ...clause('primary key', 'breaking', key(before) || null, key(after) || null),
    ...clause('distribution', 'breaking', before.distribution, after.distribution),
    ...clause('partitioning', 'breaking', before.partitionedBy, after.partitionedBy),
    ...clause('watermark', 'logic', before.watermark, after.watermark),
    ...clause('LIKE clause', 'logic', before.like, after.like),
    ...clause('comment', 'cosmetic', before.comment, after.comment),
    ...clause('kind', 'breaking', kindOf(before), kindOf(after)),
  ]
}

function kindOf(definition: TableDefinition): string {
  return (definition.temporary ? 'temporary ' : '') + definition.object
}

function clause(
  what: string,
  change: ChangeClass,
  before: string | null,
  after: string | null,
  columns: readonly string[] | null = null,
): readonly Difference[] {
  if (before === after) return []
  if (before === null) return [{ change, words: `${what} added: ${after ?? ''}`, columns }]
  const words = after === null ? `${what} removed: ${before}` : `${what} changed: ${before} → ${after}`
  return [{ change, words, columns }]
}

/** What differs between two sets of statement properties. */
export function propertyDifferences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key) =>
    clause(`property ${key}`, 'options', own(before, key) ?? null, own(after, key) ?? null, []),
  )
}

/** What differs between two lists of options; their order means nothing. */
export function optionDifferences(
  before: readonly OptionEntry[],
  after: readonly OptionEntry[],
): readonly Difference[] {
  const [was, is] = [optionMap(before), optionMap(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  return keys.flatMap((key) => {
    const change = altersInPlace(key) ? 'in-place' : 'options'
    return clause(`option ${key}`, change, was.get(key) ?? null, is.get(key) ?? null)
  })
}

function optionMap(entries: readonly OptionEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.key, entry.value]))
}

function columnDifferences(
  before: readonly ColumnDefinition[],
  after: readonly ColumnDefinition[],
): readonly Difference[] {
  const is = new Map(after.map((column) => [column.name, column]))
  const was = new Map(before.map((column) => [column.name, column]))
  const gone = before.filter((column) => !is.has(column.name))
  const changed = before.flatMap((column) => columnDifference(column, is.get(column.name)))
  const kept = (columns: readonly ColumnDefinition[], other: ReadonlyMap<string, unknown>): string =>
    columns
      .filter((column) => other.has(column.name))
      .map((column) => column.name)
      .join(', ')
  const reordered = kept(before, is) !== kept(after, was)
  return [
    ...gone.map((column): Difference => ({
      change: 'breaking',
      words: `column ${column.name} removed`,
      columns: [column.name],
      refuses: refuses(column),
    })),
    ...changed,
    ...(reordered ? [{ change: 'logic' as const, words: 'columns reordered', columns: null }] : []),
    ...addedColumns(after, was),
  ]
}

/** New columns at the end are additive; readers that go by position notice one in the middle. */
function addedColumns(
  after: readonly ColumnDefinition[],
  was: ReadonlyMap<string, ColumnDefinition>,
): readonly Difference[] {
  const lastOld = after.findLastIndex((column) => was.has(column.name))
  return after.flatMap((column, at): Difference[] => {
    const { name } = column
    if (was.has(name)) return []
    const words = `column ${name} added`
    return [
      at > lastOld
        ? { change: 'additive', words, columns: [name], refuses: refuses(column) }
        : { change: 'logic', words: `${words} before others`, columns: null },
    ]
  })
}

/** NULL in a column that must not be NULL stops the job, or drops the row. */
function refuses({ nullable, type }: ColumnDefinition): boolean {
  return !nullable || (type?.includes('NOT NULL') ?? false)
}

function columnDifference(
  before: ColumnDefinition,
  after: ColumnDefinition | undefined,
): readonly Difference[] {
  if (after === undefined) return []
  const columns = [before.name]
  const name = `column ${before.name}`
  return [
    ...retyped(name, before.type, after.type).map((difference) => ({ ...difference, columns })),
    ...nullability(name, before.nullable, after.nullable).map((difference) => ({ ...difference, columns })),
    ...clause(`${name}: expression`, 'logic', before.expression, after.expression, columns),
    ...clause(`${name}: kind`, 'logic', before.kind, after.kind, columns),
  ]
}

type Told = Omit<Difference, 'columns'>

function nullability(name: string, before: boolean, after: boolean): readonly Told[] {
  if (before === after) return []
  return after
    ? [{ change: 'logic', words: `${name} may now be NULL`, refuses: true }]
    : [{ change: 'breaking', words: `${name} is now NOT NULL`, refuses: true }]
}

/** What does not fit the narrower type may stop the job; what fits it fits the wider one. */
function retyped(name: string, before: string | null, after: string | null): readonly Told[] {
  if (before === after || (before !== null && after !== null && fullType(before) === fullType(after)))
    return []
  const words = `${name}: ${before ?? 'no type'} → ${after ?? 'no type'}`
  const isWider = before !== null && after !== null && widens(typeOfText(before), typeOfText(after))
  const isPartFreed = before?.includes('NOT NULL') ?? false
  return [{ change: isWider ? 'logic' : 'breaking', words, refuses: !isWider || isPartFreed }]
}
