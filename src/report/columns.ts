import { oneLine } from './markdown.js'

const gap = '  '
const narrowest = 5

/**
 * Rows as aligned columns of at most `width` characters: the widest column gives way until the rest fits, and what is
 * too long ends with an ellipsis. `paint` colours a cell that is already padded (`row` -1 is the head).
 */
export function columns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, column: number, row: number) => string,
): string {
  const clean = rows.map((row) => row.map((cell) => oneLine(cell, 1000)))
  const widths = fitted(widest([heads, ...clean]), width)
  const line = (row: readonly string[], index: number) =>
    row.map((cell, c) => paint(padded(cell, widths[c] ?? 0, c === row.length - 1), c, index)).join(gap)
  return [heads, ...clean].map((row, index) => line(row, index - 1)).join('\n')
}

function widest(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = rows.reduce((most, r) => Math.max(most, r.length), 0)
  return Array.from({ length: columns }, (_, c) => rows.reduce((w, r) => Math.max(w, (r[c] ?? '').length), 0))
}

function fitted(wanted: readonly number[], width: number): readonly number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, w) => sum + w, 0) + gap.length * (widths.length - 1) - width
  while (over > 0) {
    const largest = widths.reduce((most, w) => Math.max(most, w), 0)
    if (largest <= narrowest) break
    const next = widths.reduce((most, w) => (w < largest ? Math.max(most, w) : most), narrowest)
    const cut = Math.min(over, largest - next)
    widths[widths.lastIndexOf(largest)] = largest - Math.max(1, cut)
    over -= Math.max(1, cut)
  }
  return widths
}

function padded(cell: string, width: number, last: boolean): string {
  const fit = cell.length > width ? oneLine(cell, width) : cell
  return last ? fit : fit.padEnd(width)
}
