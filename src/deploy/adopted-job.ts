import { objectKey, type WantedObject } from '../plan/object.js'
import type { Pair } from './adoption.js'

interface Jobs {
  /** Jobs and seeds that need not run: what they fill holds its rows. */
  readonly done: readonly WantedObject[]
  readonly differences: readonly string[]
}

/**
 * What fills the tables that are taken over. An empty one is filled by its job, which is started. Where statements run
 * on, one with rows has to have its job too; where each runs once, its rows are taken for what the job would give.
 */
export function jobsOf(
  others: readonly Pair[],
  pairs: readonly Pair[],
  open: readonly WantedObject[],
  { streaming }: { readonly streaming: boolean },
): Jobs {
  const tables = others.filter(({ wanted }) => wanted.kind === 'table')
  const filled = new Set(tables.filter(({ there }) => there.rows !== 0).map(({ wanted }) => wanted.name))
  const there = new Set(pairs.map(({ wanted }) => objectKey(wanted)))
  const missing = open.filter(
    (one) =>
      (one.kind === 'statement' || one.kind === 'seed') &&
      !there.has(objectKey(one)) &&
      one.writes.some((table) => filled.has(table)),
  )
  const isDone = ({ kind, writes }: WantedObject) =>
    (kind === 'seed' || !streaming) && writes.every((table) => filled.has(table))
  return {
    done: missing.filter(isDone),
    differences: missing.filter((one) => !isDone(one)).map((one) => notFilling(one, filled)),
  }
}

function notFilling({ name, writes }: WantedObject, filled: ReadonlySet<string>): string {
  const with_ = writes.filter((table) => filled.has(table))
  const without = writes.filter((table) => !filled.has(table))
  const others = without.length === 0 ? '' : `, and ${without.join(', ')}, which it fills too`
  return `${with_.join(', ')} is there with rows, and ${name}, which fills it, is not: started now it would fill it again${others}`
}
