/** Numbers, lists and errors in sentences for people. */

/** `1,200` */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 table`, `1,200 tables` */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** The first `limit` items joined by commas, then `and 9 more`. */
export function listed(items: readonly string[], limit: number): string {
  const rest = items.length - limit
  return rest <= 0 ? items.join(', ') : `${items.slice(0, limit).join(', ')} and ${count(rest)} more`
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
