import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { KeyPath } from './problem.js'

export interface Place {
  readonly line: number
  readonly column: number
}

/** Lines and columns (from 1) of keys and values. What is not written there is found at the nearest key above. */
export function positions(text: string): (path: KeyPath, at: 'key' | 'value') => Place {
  const lines = new LineCounter()
  // Editors do not count a byte order mark as a column.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'failsafe',
    merge: true,
    logLevel: 'silent',
  })
  return (path, at) => {
    const { line, col } = lines.linePos(offset(document.contents, path, at))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
}

function offset(node: unknown, path: KeyPath, at: 'key' | 'value', above = 0): number {
  const here = startOf(node) ?? above
  const [key, ...rest] = path
  if (key === undefined) return here
  if (isSeq(node)) return offset(node.items[Number(key)], rest, at, here)
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined
  if (!isPair(pair)) return here
  const name = startOf(pair.key) ?? here
  return rest.length === 0 && at === 'key' ? name : offset(pair.value, rest, at, name)
}

function startOf(node: unknown): number | null {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  const start: unknown = Array.isArray(range) ? range[0] : null
  return typeof start === 'number' ? start : null
}
