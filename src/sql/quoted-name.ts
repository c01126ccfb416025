/** The name that stands in backquotes. */
export function unquoted(written: string): string {
  const inside = written.slice(1, -1)
  return inside.includes('``') ? inside.replaceAll('``', '`') : inside
}
