/**
 * A new text with the line endings that its file has on disk, line by line: git hands out CRLF where it is told to, and
 * an editor may mix them.
 * @param disk the file's text as it is; `before` what git would store of it, and `after` its new text
 * @returns null where `disk` and `before` differ in more than line endings
 */
export function withEndings(disk: string, before: string, after: string): string | null {
  if (before.includes('\r\n') || disk.replaceAll('\r\n', '\n') !== before) return null
  const [old, lines] = [before.split('\n'), after.split('\n')]
  const isCrlf = disk.split('\n').map((line, i) => line.length > (old[i] ?? '').length)
  const origin = origins(old, lines)
  const last = lines.length - 1
  return lines.map((line, i) => (i < last ? `${line}${isCrlf[origin(i)] ? '\r\n' : '\n'}` : line)).join('')
}

/** Which old line gives a new one its ending: the same one counted from the start, or from the end behind the changes. */
function origins(old: readonly string[], lines: readonly string[]): (place: number) => number {
  const shorter = Math.min(old.length, lines.length)
  let start = 0
  while (start < shorter && old[start] === lines[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === lines.at(-1 - end)) end++
  const lastChanged = Math.max(0, old.length - end - 1)
  return (place) =>
    place >= lines.length - end ? place - lines.length + old.length : Math.min(place, lastChanged)
}
