/** Numbers, lists and errors in sentences for people. */

/** `1,200` */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 table`, `1,200 tables` */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** `512 B`, `1.2 kB`, `40.0 MB`, `3.1 GB` */
export function bytesWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const place = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return place === 0 ? `${bytes} B` : `${(bytes / 1000 ** place).toFixed(1)} ${units[place] ?? ''}`
}

/** The first `limit` items joined by commas, then `and 9 more`. */
export function listed(items: readonly string[], limit: number): string {
  const rest = items.length - limit
  return rest <= 0 ? items.join(', ') : `${items.slice(0, limit).join(', ')} and ${count(rest)} more`
}

/** The first `limit` items, then what stands for the number of those that are left out; all items where none is. */
export function cutAt<T>(items: readonly T[], limit: number, rest: (left: number) => T): readonly T[] {
  return items.length <= limit ? items : [...items.slice(0, limit), rest(items.length - limit)]
}

/** The first `limit` lines of a list, then `and 9 more`, or `and 9 more checks` where it says of what. */
export function cutLines(lines: readonly string[], limit: number, one?: string): readonly string[] {
  return cutAt(lines, limit, (left) =>
    one === undefined ? `and ${count(left)} more` : `and ${counted(left, `more ${one}`)}`,
  )
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
