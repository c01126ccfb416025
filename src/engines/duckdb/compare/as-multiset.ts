import type { RowExample } from '../../../checks/comparison.js'
import type { Session } from '../session.js'
import { quoted } from '../types/identifier.js'
import { type Differences, mostExamples } from './by-key.js'
import type { ComparedColumn, Side } from './columns.js'
import { pruneByRow, type Standing } from './standing.js'

const differing = 'temp.bluegreen_differing'

/**
 * Whole rows with how often each stands on either side. A column counts as changed in so many rows as hold a value that
 * the other side lacks, as far as both sides have such rows.
 */
export async function compareAsMultiset(
  session: Session,
  blue: Side,
  green: Side,
  columns: readonly ComparedColumn[],
  standing: Standing | null,
): Promise<Differences> {
  await session.run(`CREATE OR REPLACE TEMP TABLE ${differing} AS ${differingRows(blue, green, columns)}`)
  const names = columns.map((_, place) => `c${place}`)
  if (standing !== null) await pruneByRow(session, standing, differing, names)
  const [row] = await session.texts(
    `SELECT coalesce(sum(greatest(g - b, 0)), 0), coalesce(sum(greatest(b - g, 0)), 0) FROM ${differing}`,
  )
  const [added = 0, removed = 0] = (row ?? []).map(Number)
  const changed = added === 0 || removed === 0 ? [] : await changedColumns(session, columns)
  const examples = added + removed === 0 ? [] : await examplesOf(session, columns)
  await session.run(`DROP TABLE ${differing}`)
  return { added, removed, changed: 0, columns: changed, examples }
}

/**
 * Rows are counted by 128 bits of hash first, so that only the few whose counts differ are looked at as a whole. A row is
 * `c0`, `c1`, as it is compared, and `t0`, `t1`, as it is shown.
 */
function differingRows(blue: Side, green: Side, columns: readonly ComparedColumn[]): string {
  const value = (column: ComparedColumn): string => `x.${quoted(column.name)}`
  const forms = (pick: 'blue' | 'green'): readonly string[] =>
    columns.map((column) => column[pick](value(column)))
  const hash = (pick: 'blue' | 'green'): string =>
    columns.length === 0
      ? '0 AS h, 0 AS i'
      : `hash(${forms(pick).join(', ')}) AS h, hash(${[...forms(pick), "'again'"].reverse().join(', ')}) AS i`
  const counted = `SELECT h, i FROM (SELECT ${hash('blue')}, 1 AS n FROM ${blue.sql} AS x
    UNION ALL SELECT ${hash('green')}, -1 FROM ${green.sql} AS x) GROUP BY h, i HAVING sum(n) <> 0`
  const side = (table: Side, pick: 'blue' | 'green', counts: string): string => {
    const texts = columns.map((column) =>
      pick === 'blue' ? column.blueText(value(column)) : column.greenText(value(column)),
    )
    const list = [
      ...forms(pick).map((sql, place) => `${sql} AS c${place}`),
      ...texts.map((sql, place) => `${sql} AS t${place}`),
      counts,
    ]
    return `SELECT ${list.join(', ')} FROM (SELECT *, ${hash(pick)} FROM ${table.sql} AS x) AS x SEMI JOIN odd USING (h, i)`
  }
  const names = columns.map((_, place) => `c${place}`)
  const shown = columns.map((_, place) => `any_value(t${place}) AS t${place}`)
  const rows = `${side(blue, 'blue', '1 AS b, 0 AS g')} UNION ALL ${side(green, 'green', '0 AS b, 1 AS g')}`
  const group = names.length === 0 ? '' : `GROUP BY ${names.join(', ')}`
  return `WITH odd AS MATERIALIZED (${counted})
    SELECT ${[...names, ...shown, 'sum(b) AS b', 'sum(g) AS g'].join(', ')} FROM (${rows}) ${group} HAVING sum(b) <> sum(g)`
}

async function changedColumns(
  session: Session,
  columns: readonly ComparedColumn[],
): Promise<Differences['columns']> {
  const counts = columns.map(
    (_, place) =>
      `SELECT ${place} AS place, least(coalesce(sum(greatest(b - g, 0)), 0), coalesce(sum(greatest(g - b, 0)), 0)) AS changed
       FROM (SELECT sum(b) AS b, sum(g) AS g FROM ${differing} GROUP BY c${place})`,
  )
  const rows = await session.texts(
    `SELECT * FROM (${counts.join(' UNION ALL ')}) WHERE changed > 0 ORDER BY place`,
  )
  return rows.map(([place, changed]) => ({
    column: columns[Number(place)]?.name ?? '',
    changed: Number(changed),
  }))
}

async function examplesOf(
  session: Session,
  columns: readonly ComparedColumn[],
): Promise<readonly RowExample[]> {
  const texts = columns.map((_, place) => `t${place}`)
  const order = [...columns.map((_, place) => `c${place}`), 'b DESC']
  const rows = await session.texts(
    `SELECT ${['b > g', ...texts].join(', ')} FROM ${differing} ORDER BY ${order.join(', ')} LIMIT ${mostExamples}`,
  )
  return rows.map(([gone, ...values]) => {
    const removed = gone === 'true'
    const cells = columns.map((column, place) => {
      const value = values[place] ?? null
      return { column: column.name, blue: removed ? value : null, green: removed ? null : value }
    })
    return { kind: removed ? 'removed' : 'added', key: {}, columns: cells }
  })
}
