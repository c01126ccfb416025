/** Longer texts are cut: a reviewer reads a line, and finds the rest at its place. */
const longest = 60

/** So much of what both texts share is shown around what differs. */
const around = 16

/** A text that fits into a line. */
export function shortened(text: string): string {
  const line = oneLine(text)
  return line.length <= longest ? line : `${whole(line.slice(0, longest - 1))}…`
}

/** `a → b`: of long texts, what differs. What is written alike and still differs names columns of another table. */
export function shortenedPair(before: string, after: string): string {
  if (before === after) return `${shortened(after)} (of another table now)`
  const [was, is] = [oneLine(before), oneLine(after)]
  if (was.length <= longest && is.length <= longest) return `${was} → ${is}`
  const from = wordBefore(was, sharedStart(was, is) - around)
  const behind = sharedEnd(was, is, from)
  return `${cut(was, from, behind)} → ${cut(is, from, behind)}`
}

function cut(text: string, from: number, behind: number): string {
  const to = wordBehind(text, text.length - behind + around)
  const middle = shortened(text.slice(from, to).trim())
  return `${from > 0 ? '… ' : ''}${middle}${to < text.length && !middle.endsWith('…') ? ' …' : ''}`
}

/** A canonical text has line ends only inside strings. */
function oneLine(text: string): string {
  return text.replaceAll('\r', '\\r').replaceAll('\n', '\\n')
}

/** A cut must not go through a surrogate pair. */
function whole(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? text.slice(0, -1) : text
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** How much both texts share at their ends, not reaching back before `from`. */
function sharedEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from
  let length = 0
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1
  return length
}

function wordBefore(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordBehind(text: string, at: number): number {
  const blank = at >= text.length ? -1 : text.indexOf(' ', at)
  return blank < 0 ? text.length : blank
}
