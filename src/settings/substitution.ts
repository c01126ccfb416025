import type { KeyPath } from './problem.js'
import { isMapping } from './yaml-text.js'

export type Variables = Readonly<Record<string, string | undefined>>

export interface MissingVariable {
  readonly variable: string
  readonly path: KeyPath
}

export interface Substituted {
  /** A value that holds a missing variable is left out. */
  readonly value: unknown
  readonly missing: readonly MissingVariable[]
}

const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/** Whether a text of the configuration names a variable. */
export function holdsVariable(value: unknown): boolean {
  return typeof value === 'string' && value.search(variable) >= 0
}

/** Replaces `${NAME}` in values (never in keys) by the environment variable. `path` leads to `value`. */
export function substituteVariables(value: unknown, env: Variables, path: KeyPath): Substituted {
  return within(value, path, env, new Map())
}

/** What aliases share is visited once: a few lines of them can stand for more nodes than any memory holds. */
function within(value: unknown, path: KeyPath, env: Variables, seen: Map<unknown, unknown>): Substituted {
  if (typeof value === 'string') return inText(value, env, path)
  if (seen.has(value)) return { value: seen.get(value), missing: [] }
  const done = inCollection(value, (item, key) => within(item, [...path, key], env, seen))
  seen.set(value, done.value)
  return done
}

function inText(text: string, env: Variables, path: KeyPath): Substituted {
  const names = [...text.matchAll(variable)].map(([, name = '']) => name)
  const missing = names.filter((name) => env[name] === undefined).map((name) => ({ variable: name, path }))
  return missing.length > 0
    ? { value: undefined, missing }
    : { value: text.replace(variable, (_, name: string) => env[name] ?? ''), missing }
}

type Visit = (item: unknown, key: string | number) => Substituted

function inCollection(value: unknown, visit: Visit): Substituted {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, place) => visit(item, place))
    const kept = items.filter((item) => item.value !== undefined)
    return { value: kept.map((item) => item.value), missing: items.flatMap(({ missing }) => missing) }
  }
  if (!isMapping(value)) return { value, missing: [] }
  const entries = Object.entries(value).map(([key, item]) => ({ key, ...visit(item, key) }))
  const kept = entries.filter((entry) => entry.value !== undefined)
  return {
    value: Object.fromEntries(kept.map((entry) => [entry.key, entry.value])),
    missing: entries.flatMap(({ missing }) => missing),
  }
}
