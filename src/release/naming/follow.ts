import { versionOf, withVersion } from '../../project/version.js'

/**
 * Options that say where a table's rows live, or who writes them: they follow the version of a released table that a
 * job of the project writes (DESIGN §4 Names).
 */
const places: readonly RegExp[] = [
  /^(sink\.)?(topic|path|table-name|index)$/,
  /(^|\.)transactional-id(-prefix)?$/,
  /(^|\.)transactional\.id$/,
  /(^|\.)group[.-]id$/,
  /(^|\.)subject$/,
]

/** Options that say where rows live: two job-written tables must not share one. */
const homes: readonly RegExp[] = [/^(sink\.)?(topic|path|table-name|index)$/]

/** Whether the value of an option follows its table's version. */
export function followsVersion(key: string): boolean {
  return places.some((pattern) => pattern.test(key))
}

/** Whether an option says where the rows of a table live. */
export function isHome(key: string): boolean {
  return homes.some((pattern) => pattern.test(key))
}

/** `orders`, 2 → `orders_v2`; `s3://b/orders/`, 2 → `s3://b/orders_v2/`; `orders_v2`, 3 → `orders_v3`. */
export function follow(value: string, version: number): string {
  const { body, tail } = split(value)
  return body === '' ? value : withVersion(versionOf(body).stem, version) + tail
}

/**
 * Undoes `follow`: what the value was before a rewrite gave its table the version `now`, seen from a baseline where
 * it was `before` (null: there was no such option).
 */
export function unfollow(value: string, now: number, before: string | null): string {
  const { body, tail } = split(value)
  const { stem, version } = versionOf(body)
  if (body === '' || version !== now || now === 1) return value
  return before !== null && follow(before, now) === value ? before : stem + tail
}

function split(value: string): { readonly body: string; readonly tail: string } {
  const body = value.replace(/\/+$/, '')
  return { body, tail: value.slice(body.length) }
}
