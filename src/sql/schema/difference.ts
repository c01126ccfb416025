import { changelogMode } from './changelog.js'
import { columnDifferences } from './column-difference.js'
import { isPositional } from './positional-format.js'
import type { TableSchema } from './table-schema.js'

/** What decides about a difference. */
export type SchemaRule =
  | 'column-added'
  | 'column-dropped'
  | 'column-renamed'
  | 'column-retyped'
  | 'column-widened'
  | 'column-narrowed'
  | 'column-nullable'
  | 'column-not-null'
  | 'column-computed'
  | 'columns-reordered'
  | 'key'
  | 'changelog-mode'
  | 'distribution'
  | 'partitioning'
  | 'format'
  | 'watermark'
  | 'unknown'

/** One thing in which two versions of a table differ, in both directions. */
export interface SchemaDifference {
  readonly rule: SchemaRule
  /** The column that differs, by its old name where it has one; null for the table. */
  readonly column: string | null
  /** In words a reviewer reads. */
  readonly words: string
  /** Whether readers made for the old version can read rows of the new one; null where it is not known. */
  readonly oldReaders: boolean | null
  /** Whether readers made for the new version can read rows of the old one; null where it is not known. */
  readonly newReaders: boolean | null
}

/** What differs between two versions of a table for those who read it. */
export function schemaDifferences(before: TableSchema, after: TableSchema): readonly SchemaDifference[] {
  return [
    ...unknownDifferences(before, after),
    ...columnDifferences(before.columns, after.columns).map((difference) =>
      isPositional(before.options) || isPositional(after.options) ? byPlace(difference) : difference,
    ),
    ...tableDifferences(before, after),
  ]
}

const places: ReadonlySet<SchemaRule> = new Set<SchemaRule>([
  'column-added',
  'column-dropped',
  'columns-reordered',
])

/** In a format that goes by places, neither side reads the other's rows where those differ. */
function byPlace(difference: SchemaDifference): SchemaDifference {
  return places.has(difference.rule) ? { ...difference, oldReaders: false, newReaders: false } : difference
}

/** Where columns may be missing from the list, nobody knows. */
function unknownDifferences(before: TableSchema, after: TableSchema): readonly SchemaDifference[] {
  const why = after.unknown ?? before.unknown
  if (why === null) return []
  return [{ rule: 'unknown', column: null, words: why, oldReaders: null, newReaders: null }]
}

function tableDifferences(before: TableSchema, after: TableSchema): readonly SchemaDifference[] {
  return [
    ...clause('key', 'primary key', keyOf(before), keyOf(after), no),
    ...changelogDifference(before, after),
    ...clause('distribution', 'distribution', before.distribution, after.distribution, no),
    ...clause('partitioning', 'partitioning', before.partitionedBy, after.partitionedBy, no),
    ...formatDifferences(before, after),
    ...clause('watermark', 'watermark', watermarkOf(before), watermarkOf(after), yes),
  ]
}

interface Readable {
  readonly oldReaders: boolean
  readonly newReaders: boolean
}

const yes: Readable = { oldReaders: true, newReaders: true }
/** Rows of one key lie elsewhere, or are written otherwise: the two versions cannot stand for each other. */
const no: Readable = { oldReaders: false, newReaders: false }

function clause(
  rule: SchemaRule,
  what: string,
  before: string | null,
  after: string | null,
  readable: Readable,
): readonly SchemaDifference[] {
  if (before === after) return []
  const words =
    before === null
      ? `${what} added: ${after ?? ''}`
      : after === null
        ? `${what} removed: ${before}`
        : `${what} changed: ${before} → ${after}`
  return [{ rule, column: null, words, ...readable }]
}

function keyOf({ primaryKey }: TableSchema): string | null {
  return primaryKey.length === 0 ? null : primaryKey.join(', ')
}

function watermarkOf({ watermark }: TableSchema): string | null {
  return watermark === null ? null : `${watermark.column} AS ${watermark.expression}`
}

/** Whoever follows changes can read rows that only come, but not the other way round. */
function changelogDifference(before: TableSchema, after: TableSchema): readonly SchemaDifference[] {
  const [was, is] = [changelogMode(before), changelogMode(after)]
  const readable = { oldReaders: is === 'append', newReaders: was === 'append' }
  return clause('changelog-mode', 'changelog mode', was, is, readable)
}

const formats: readonly string[] = ['format', 'key.format', 'value.format']

/** Rows that are written in another format. */
function formatDifferences(before: TableSchema, after: TableSchema): readonly SchemaDifference[] {
  return formats.flatMap((key) =>
    clause('format', `option ${key}`, before.options.get(key) ?? null, after.options.get(key) ?? null, no),
  )
}

/** Whether one direction holds, and the difference that decides it. */
export interface Compatibility {
  readonly compatible: boolean | null
  /** The first difference against it, else the first that leaves it open; null where nothing does. */
  readonly because: SchemaDifference | null
}

/** Whether readers made for the old version can read rows of the new one. */
export function oldReadersCompatible(differences: readonly SchemaDifference[]): Compatibility {
  return decided(differences, ({ oldReaders }) => oldReaders)
}

/** Whether readers made for the new version can read rows of the old one. */
export function newReadersCompatible(differences: readonly SchemaDifference[]): Compatibility {
  return decided(differences, ({ newReaders }) => newReaders)
}

function decided(
  differences: readonly SchemaDifference[],
  holds: (difference: SchemaDifference) => boolean | null,
): Compatibility {
  const against = differences.find((difference) => holds(difference) === false)
  if (against !== undefined) return { compatible: false, because: against }
  const open = differences.find((difference) => holds(difference) === null) ?? null
  return { compatible: open === null ? true : null, because: open }
}
