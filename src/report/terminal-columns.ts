import type { ColumnLineage, Lineage } from '../sql/lineage/lineage.js'
import type { InspectedColumn, InspectedOption, InspectedTable } from './inspected-table.js'
import type { InspectedStatement } from './inspection.js'
import { listed } from '../project/wording.js'
import { oneLine } from './markdown.js'

/** A column, its type where one is known, and what it is made of. */
type Row = readonly [name: string, type: string, from: string]

const indent = ' '.repeat(8)
const mostSources = 8

/**
 * The columns of a statement, one a line: what it fills and from what, or what the table that it defines has. Those of
 * seeds come from nowhere.
 */
export function terminalColumns({ kind, lineage, table }: InspectedStatement): readonly string[] {
  if (kind === 'insert-values' || kind === 'statement-set-values') return []
  const lines =
    lineage.length > 0
      ? lineage.flatMap((one) => lineageLines(one, table, lineage.length > 1))
      : aligned((table?.columns ?? []).map(definedRow))
  return [...lines, ...(table === null ? [] : clauses(table))].map((line) => indent + line)
}

function lineageLines(
  { target, columns, rows, unknown }: Lineage,
  table: InspectedTable | null,
  isOneOfSeveral: boolean,
): readonly string[] {
  const types = new Map(table?.columns.map(({ name, type }) => [name, type ?? '?']))
  return [
    ...(isOneOfSeveral && target !== null ? [`${oneLine(target)}:`] : []),
    ...aligned(columns.map((column) => [column.to, types.get(column.to) ?? '', origin(column)])),
    ...(rows.length === 0 ? [] : [`which rows  ← ${sources(rows)}`]),
    ...unknown.map((reason) => `not certain: ${oneLine(reason)}`),
  ]
}

/** A column of no origin is made of nothing but constants, unless it is not known. */
function origin({ from, unknown }: ColumnLineage): string {
  const why = unknown.length === 0 ? [] : [`? (${oneLine(unknown.join('; '))})`]
  return from.length + why.length === 0
    ? ''
    : `← ${[sources(from), ...why].filter((part) => part !== '').join(', ')}`
}

function sources(columns: readonly string[]): string {
  return listed(
    columns.map((column) => oneLine(column)),
    mostSources,
  )
}

function definedRow({ name, type, kind, says }: InspectedColumn): Row {
  return [name, type ?? '?', kind === 'computed' ? `AS ${says ?? ''}` : (says ?? '')]
}

function optionRow({ key, value }: InspectedOption): Row {
  return ['option', key, `= ${value}`]
}

function aligned(rows: readonly Row[]): readonly string[] {
  // No spread: a statement may have more columns than a call may have arguments.
  const widths = [0, 1].map((at) =>
    rows.reduce((widest, row) => Math.max(widest, oneLine(row[at] ?? '').length), 0),
  )
  return rows.map((row) => {
    const cells = row.map((cell, at) => oneLine(cell).padEnd(widths[at] ?? 0))
    return cells
      .filter((cell) => cell !== '')
      .join('  ')
      .trimEnd()
  })
}

function clauses(table: InspectedTable): readonly string[] {
  const { primaryKey, watermark, distribution, partitionedBy, options, unknown } = table
  const clause = (what: string, says: string | null): readonly string[] =>
    says === null || says === '' ? [] : [`${what} ${oneLine(says)}`]
  return [
    ...clause('key', primaryKey.join(', ')),
    ...clause('watermark', watermark),
    ...clause('distributed', distribution),
    ...clause('partitioned by', partitionedBy),
    ...aligned(options.map(optionRow)),
    ...clause('may have other columns:', unknown),
  ]
}
