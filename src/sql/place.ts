/** Line and column, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where each line of a text starts; the first is 0. A line ends at a line feed, a carriage return, or both together. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  const hasReturns = text.includes('\r')
  for (let at = lineEnd(text, 0, hasReturns); at >= 0; at = lineEnd(text, at + 1, hasReturns)) {
    if (text.charCodeAt(at) !== 0x0d || text.charCodeAt(at + 1) !== 0x0a) starts.push(at + 1)
  }
  return starts
}

const returns = /[\n\r]/g

function lineEnd(text: string, from: number, hasReturns: boolean): number {
  if (!hasReturns) return text.indexOf('\n', from)
  returns.lastIndex = from
  return returns.exec(text)?.index ?? -1
}

/** Line and column of an offset. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
