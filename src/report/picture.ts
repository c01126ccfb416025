import { escapeHtml as h } from './hypertext.js'
import { layout, type Placed } from './layout.js'
import type { Lineage } from './lineage.js'
import { oneLine } from './markdown.js'
import { palette } from './mermaid.js'

const cell = { width: 250, height: 64, boxWidth: 200, boxHeight: 44, pad: 10 } as const

/** The lineage as one SVG element, without script or outside resource. */
export function svg(lineage: Lineage): string {
  const placed = layout(lineage)
  if (placed.length === 0) return ''
  const at = new Map(placed.map((p) => [p.node.id, p]))
  const width = (placed.reduce((last, p) => Math.max(last, p.column), 0) + 1) * cell.width
  const height = (placed.reduce((last, p) => Math.max(last, p.row), 0) + 1) * cell.height
  const edges = lineage.edges.map((e) => edgePath(at.get(e.from), at.get(e.to), e.pinned))
  return [
    `<svg role="img" aria-label="lineage" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path fill="#8c959f" d="M0 0 8 4 0 8z"/></marker></defs>',
    ...edges,
    ...placed.map(box),
    '</svg>',
  ].join('\n')
}

function box({ node, column, row }: Placed): string {
  const [fill, stroke, ink] = palette[node.kind]
  const x = column * cell.width + cell.pad
  const y = row * cell.height + cell.pad
  const rows = node.label.map((line, i) =>
    text(line, x, y + (node.label.length === 1 ? 27 : 19 + i * 16), i, ink),
  )
  const title = `<title>${h(node.label.map((l) => oneLine(l)).join(' '))}</title>`
  const rect = `<rect x="${x}" y="${y}" width="${cell.boxWidth}" height="${cell.boxHeight}" rx="${node.kind === 'consumer' ? 22 : 6}" fill="${fill}" stroke="${stroke}"/>`
  return `<g>${title}${rect}${rows.join('')}</g>`
}

function text(line: string, x: number, y: number, place: number, ink: string): string {
  const size = place === 0 ? 12 : 10
  return `<text x="${x + cell.boxWidth / 2}" y="${y}" text-anchor="middle" font-size="${size}" fill="${ink}">${h(oneLine(line, 28))}</text>`
}

function edgePath(from: Placed | undefined, to: Placed | undefined, pinned: boolean): string {
  if (!from || !to) return ''
  const x1 = from.column * cell.width + cell.pad + cell.boxWidth
  const x2 = to.column * cell.width + cell.pad
  const [y1, y2] = [from.row, to.row].map((row) => row * cell.height + cell.pad + cell.boxHeight / 2)
  const bend = Math.max(30, Math.abs(x2 - x1) / 2)
  const dash = pinned ? ' stroke-dasharray="5 4"' : ''
  return `<path class="edge" fill="none" stroke="#8c959f"${dash} marker-end="url(#arrow)" d="M${x1} ${y1 ?? 0}C${x1 + bend} ${y1 ?? 0} ${x2 - bend} ${y2 ?? 0} ${x2} ${y2 ?? 0}"/>`
}
