import { lineStarts, type Place, placeAt } from '../place.js'
import { type Output, outputsOf } from '../relation/output.js'
import type { Catalogue } from '../schema/table-schema.js'
import type { SqlStatement, StateVerdict } from '../statement.js'
import { parsedOf } from '../syntax.js'
import { searched } from './relation-state.js'
import { materializes } from './upsert-state.js'
import { keptFor, together } from './view-state.js'

/** Whether Flink keeps state to run a statement, and what for: `GROUP BY at 12:3`. Null where nothing is computed. */
export function stateOf(statement: SqlStatement, catalogue: Catalogue): StateVerdict {
  const parsed = parsedOf(statement)
  if (parsed === null) return { stateful: null, reasons: [] }
  const { text } = parsed.cursor.tokens
  const outputs = outputsOf(parsed.syntax, text, catalogue)
  const reasons = outputs.flatMap(reasonsOf)
  return {
    stateful: outputs.length === 0 ? null : reasons.length > 0,
    reasons: reasons.length === 0 ? [] : shown(reasons, placesIn(statement, text)),
  }
}

/** Lines are counted in the statement alone: a file may hold thousands. */
function placesIn({ start, end, line, column }: SqlStatement, text: string): (at: number) => Place {
  const lines = lineStarts(text.slice(start, end))
  return (at) => {
    const inside = placeAt(lines, at - start)
    const before = inside.line === 1 ? column - 1 : 0
    return { line: line + inside.line - 1, column: inside.column + before }
  }
}

/** A reason of a statement's own, or one that a view hides. */
type Found = { readonly what: string; readonly at: number } | { readonly what: string; readonly view: string }

function reasonsOf(output: Output): readonly Found[] {
  const search = searched(output.relation)
  const hidden = search.views.flatMap((part) =>
    [...keptFor(part).what].map((what) => ({ what, view: part.view.written })),
  )
  const reasons = [...search.reasons, ...hidden]
  if (reasons.length > 0 || !materializes(output, together(search))) return reasons
  return [{ what: 'upsert materialisation', at: output.target?.start ?? 0 }]
}

/** Those of the statement's own text first, in its order; then those that views hide. */
function shown(reasons: readonly Found[], placeOf: (at: number) => Place): readonly string[] {
  const own = reasons.flatMap((found) => ('at' in found ? [found] : [])).sort((a, b) => a.at - b.at)
  const placed = own.map(({ what, at }) => {
    const { line, column } = placeOf(at)
    return `${what} at ${line}:${column}`
  })
  const hidden = reasons.flatMap((found) => ('view' in found ? [`${found.what} in ${found.view}`] : []))
  return [...new Set([...placed, ...hidden.sort()])]
}
