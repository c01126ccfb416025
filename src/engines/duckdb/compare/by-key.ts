import type { ColumnDifference, RowExample } from '../../../checks/comparison.js'
import type { Session } from '../session.js'
import { quoted } from '../types/identifier.js'
import type { ComparedColumn, Side } from './columns.js'
import { keysBefore, pruneByKey, type Standing } from './standing.js'

/** What differs between two sides, however it was found. */
export interface Differences {
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly columns: readonly ColumnDifference[]
  readonly examples: readonly RowExample[]
}

/** At most so many rows are shown. */
export const mostExamples = 10

/** The rows that differ, blue's values as `b0`, `b1`, green's as `g0`, `g1`. */
const differing = 'temp.bluegreen_differing'

/** Rows of both sides by their key: one full join, whose differing rows are then counted column by column. */
export async function compareByKey(
  session: Session,
  blue: Side,
  green: Side,
  key: readonly string[],
  columns: readonly ComparedColumn[],
  standing: Standing | null,
): Promise<Differences> {
  const [before, after] = standing === null ? [blue, green] : stillOpen(standing, blue, green, key, columns)
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${differing} AS ${differingRows(before, after, key, columns)}`,
  )
  if (standing !== null) await pruneByKey(session, standing, differing, keyIn(key, columns))
  const counted = await counts(session, key, columns)
  const found = counted.added + counted.removed + counted.changed
  const examples = found === 0 ? [] : await examplesOf(session, key, columns)
  await session.run(`DROP TABLE ${differing}`)
  return { ...counted, examples }
}

/** Both sides with nothing but the keys that differed before, where there was a look: no other can count any more. */
function stillOpen(
  standing: Standing,
  blue: Side,
  green: Side,
  key: readonly string[],
  columns: readonly ComparedColumn[],
): readonly [Side, Side] {
  const before = keysBefore(standing)
  if (before === null) return [blue, green]
  const keyColumns = columns.filter(({ name }) => key.includes(name))
  const restricted = (side: Side, pick: 'blue' | 'green'): Side => {
    const same = keyColumns.map((column) => {
      const place = columns.indexOf(column)
      const known = `CASE WHEN k.added THEN ${column.green(`k.g${place}`)} ELSE ${column.blue(`k.b${place}`)} END`
      return `${column[pick](`x.${quoted(column.name)}`)} IS NOT DISTINCT FROM ${known}`
    })
    return { ...side, sql: `(FROM ${side.sql} AS x SEMI JOIN ${before} AS k ON ${same.join(' AND ')})` }
  }
  return [restricted(blue, 'blue'), restricted(green, 'green')]
}

/** The columns of a key in differing rows, which one of the sides may not have. */
function keyIn(key: readonly string[], columns: readonly ComparedColumn[]) {
  return key.map((name) => {
    const place = columns.findIndex((column) => column.name === name)
    return (table: string) => `coalesce(${table}.b${place}::VARCHAR, ${table}.g${place}::VARCHAR)`
  })
}

function differingRows(
  blue: Side,
  green: Side,
  key: readonly string[],
  columns: readonly ComparedColumn[],
): string {
  const own = (side: 'b' | 'g', column: ComparedColumn): string => `${side}.${quoted(column.name)}`
  const values = columns.flatMap((column, place) => [
    `${own('b', column)} AS b${place}`,
    `${own('g', column)} AS g${place}`,
  ])
  const distinct = (column: ComparedColumn): string =>
    `${column.blue(own('b', column))} IS DISTINCT FROM ${column.green(own('g', column))}`
  const on = columns
    .filter((column) => key.includes(column.name))
    .map(
      (column) => `${column.blue(own('b', column))} IS NOT DISTINCT FROM ${column.green(own('g', column))}`,
    )
  const where = [
    'b."$side" IS NULL',
    'g."$side" IS NULL',
    ...columns.filter((column) => !key.includes(column.name)).map(distinct),
  ]
  const side = ({ sql }: Side): string => `(SELECT *, TRUE AS "$side" FROM ${sql})`
  return `SELECT b."$side" IS NULL AS added, g."$side" IS NULL AS removed, ${values.join(', ')}
    FROM ${side(blue)} AS b FULL JOIN ${side(green)} AS g ON ${on.join(' AND ')} WHERE ${where.join(' OR ')}`
}

/** Whether the two values of a column in a row of the differing ones are not the same. */
function isDistinct(column: ComparedColumn, place: number): string {
  return `${column.blue(`b${place}`)} IS DISTINCT FROM ${column.green(`g${place}`)}`
}

async function counts(session: Session, key: readonly string[], columns: readonly ComparedColumn[]) {
  const each = columns.map(
    (column, place) => `count(*) FILTER (WHERE NOT added AND NOT removed AND ${isDistinct(column, place)})`,
  )
  const kinds = ['added', 'removed', 'NOT added AND NOT removed'].map(
    (kind) => `count(*) FILTER (WHERE ${kind})`,
  )
  const [row] = await session.texts(`SELECT ${[...kinds, ...each].join(', ')} FROM ${differing}`)
  const [added = 0, removed = 0, changed = 0, ...found] = (row ?? []).map(Number)
  const differences = columns
    .map((column, place) => ({ column: column.name, changed: found[place] ?? 0 }))
    .filter((one) => one.changed > 0 && !key.includes(one.column))
  return { added, removed, changed, columns: differences }
}

async function examplesOf(
  session: Session,
  key: readonly string[],
  columns: readonly ComparedColumn[],
): Promise<readonly RowExample[]> {
  const cells = columns.flatMap((column, place) => [
    column.blueText(`b${place}`),
    column.greenText(`g${place}`),
    isDistinct(column, place),
  ])
  const order = key.map((name) => {
    const place = columns.findIndex((column) => column.name === name)
    return `coalesce(${columns[place]?.blue(`b${place}`) ?? ''}, ${columns[place]?.green(`g${place}`) ?? ''})`
  })
  const rows = await session.texts(
    `SELECT added, removed, ${cells.join(', ')} FROM ${differing} ORDER BY ${[...order, 'added'].join(', ')} LIMIT ${mostExamples}`,
  )
  return rows.map((row) => exampleOf(row, key, columns))
}

function exampleOf(
  row: readonly (string | null)[],
  key: readonly string[],
  columns: readonly ComparedColumn[],
): RowExample {
  const kind = row[0] === 'true' ? 'added' : row[1] === 'true' ? 'removed' : 'changed'
  const cells = columns.map((column, place) => ({
    column: column.name,
    blue: row[2 + place * 3] ?? null,
    green: row[3 + place * 3] ?? null,
    differs: row[4 + place * 3] === 'true',
  }))
  const isKey = (name: string): boolean => key.includes(name)
  const values = cells
    .filter((cell) => isKey(cell.column))
    .map((cell) => [cell.column, cell.blue ?? cell.green] as const)
  const shown = cells.filter((cell) => !isKey(cell.column) && (kind !== 'changed' || cell.differs))
  return {
    kind,
    key: Object.fromEntries(values),
    columns: shown.map(({ column, blue, green }) => ({ column, blue, green })),
  }
}
