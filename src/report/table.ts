import { markdownTable } from 'markdown-table'

/** Cells are Markdown that holds no bare `|` and no line break (see `markdown.ts`). */
export type Row = readonly string[]

/** A Markdown table without padding, so that each row costs only what it says. */
export function table(head: Row, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : markdownTable([head, ...rows], { alignDelimiters: false })
}

/** The parts that are not empty, as paragraphs. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
