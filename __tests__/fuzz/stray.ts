import type { Span } from '../../src/sql/statement.js'

function isRange(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  )
}

/** Every node of a tree whose range reaches out of the node it stands in, or ends before it starts. */
export function* straysIn(node: unknown, around: Span, path: string): Generator<string> {
  if (node === null || typeof node !== 'object') return
  const own = isRange(node)
  if (own && (node.start < around.start || node.end > around.end)) yield `${path} reaches out`
  if (own && node.start > node.end) yield `${path} ends before it starts`
  for (const [key, value] of Object.entries(node)) {
    // The constraint behind a column names that column, which stands before it.
    if (key === 'constraint') continue
    // The options of a hint stand behind the name that they are of.
    const isOfHint = key === 'options' && 'companion' in node
    yield* straysIn(value, own && !isOfHint ? node : around, `${path}.${key}`)
  }
}
