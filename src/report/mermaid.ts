import type { Lineage, LineageNode, NodeClass } from './lineage.js'
import { oneLine } from './markdown.js'

/** Fill, line and text of each kind of node; readable on light and on dark pages. */
export const palette: Readonly<Record<NodeClass, readonly [fill: string, line: string, text: string]>> = {
  breaking: ['#ffd7d5', '#cf222e', '#1f2328'],
  removed: ['#ffd7d5', '#cf222e', '#1f2328'],
  logic: ['#fff1c2', '#bf8700', '#1f2328'],
  options: ['#e6dcff', '#8250df', '#1f2328'],
  'in-place': ['#e6dcff', '#8250df', '#1f2328'],
  additive: ['#c9f2d2', '#1a7f37', '#1f2328'],
  new: ['#c9f2d2', '#1a7f37', '#1f2328'],
  cosmetic: ['#d5e9ff', '#0969da', '#1f2328'],
  none: ['#d5e9ff', '#0969da', '#1f2328'],
  input: ['#f3f4f6', '#8c959f', '#57606a'],
  excluded: ['#f3f4f6', '#8c959f', '#57606a'],
  consumer: ['#ffffff', '#57606a', '#1f2328'],
}

/** A label that Mermaid can neither read as syntax nor as HTML: everything but letters, digits and a few as entities. */
function label(node: LineageNode): string {
  return node.label.map((line) => escaped(oneLine(line, 80))).join('<br>')
}

function escaped(line: string): string {
  return line.replace(/[^\p{L}\p{N}_.$ →-]/gu, (c) => `#${String(c.codePointAt(0) ?? 32)};`)
}

/** The graph in Mermaid's language (no fence). Node ids are numbers, so no name can be a keyword. */
export function mermaid(lineage: Lineage): string {
  const ids = new Map(lineage.nodes.map((n, i) => [n.id, `n${i}`]))
  const kinds = [...new Set(lineage.nodes.map((n) => n.kind))].sort()
  return [
    'flowchart LR',
    ...lineage.nodes.map((n) => `  ${ids.get(n.id) ?? ''}${shape(n)}:::${className(n.kind)}`),
    ...lineage.edges.map(
      (e) => `  ${ids.get(e.from) ?? ''} ${e.pinned ? '-.->' : '-->'} ${ids.get(e.to) ?? ''}`,
    ),
    ...kinds.map(classDef),
  ].join('\n')
}

function shape(node: LineageNode): string {
  const text = label(node)
  return node.kind === 'consumer' ? `(["${text}"])` : `["${text}"]`
}

/** `default` and the like are words of Mermaid, so classes carry a prefix. */
function className(kind: NodeClass): string {
  return `c_${kind.replaceAll('-', '_')}`
}

function classDef(kind: NodeClass): string {
  const [fill, line, text] = palette[kind]
  return `  classDef ${className(kind)} fill:${fill},stroke:${line},color:${text}`
}
