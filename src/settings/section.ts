import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { KeyPath, Problem } from './problem.js'
import { isMapping, isNothing } from './yaml-text.js'

export interface Checked<T> {
  /** Null where there is a problem. */
  readonly value: T | null
  readonly problems: readonly Problem[]
}

type Keys = v.ObjectEntries

/**
 * Checks one mapping of a document: all its problems at once, unknown keys with the nearest known one.
 * @param path the keys that lead to `value`; `value` may be nothing, which is the empty mapping
 */
export function checkSection<K extends Keys>(
  schema: v.ObjectSchema<K, v.ErrorMessage<v.ObjectIssue> | undefined>,
  value: unknown,
  path: KeyPath,
): Checked<v.InferOutput<typeof schema>> {
  const mapping = isNothing(value) ? {} : value
  if (!isMapping(mapping))
    return { value: null, problems: [problemAt(path, 'must be a mapping of keys to values')] }
  const known = Object.keys(schema.entries)
  const present = Object.fromEntries(Object.entries(mapping).filter(([, item]) => !isNothing(item)))
  const parsed = v.safeParse(schema, present)
  const wrong = (parsed.issues ?? []).map((issue) => problemOf(issue, path))
  const problems = [...unknownKeys(Object.keys(mapping), known, path), ...wrong]
  return { value: parsed.success && problems.length === 0 ? parsed.output : null, problems }
}

export function problemAt(path: KeyPath, message: string, hint = ''): Problem {
  const key = path.findLast((one) => typeof one === 'string')
  const said = key === undefined ? `The document ${message}` : `\`${key}\` ${message}`
  return { code: 'bad-setting', path, at: 'value', message: said, hint }
}

function problemOf(issue: v.BaseIssue<unknown>, path: KeyPath): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const last = keys.findLast((key) => typeof key === 'string')
  const at = [...path, ...keys]
  const message = issue.kind === 'schema' && issue.input === undefined ? 'is missing' : issue.message
  return {
    ...problemAt(at, message),
    message: last === undefined ? `Value ${message}` : `\`${last}\` ${message}`,
  }
}

export function unknownKeys(present: readonly string[], known: readonly string[], path: KeyPath): Problem[] {
  return present
    .filter((key) => !known.includes(key))
    .map((key) => ({
      code: 'unknown-key',
      path: [...path, key],
      at: 'key',
      message: `Unknown key ${JSON.stringify(key)}`,
      hint: nearestHint(key, known),
    }))
}

/** `Did you mean …?` where something comes near, and all that is known. */
export function nearestHint(name: string, known: readonly string[]): string {
  const [nearest] = known.toSorted((a, b) => far(name, a) - far(name, b))
  const near = nearest !== undefined && far(name, nearest) <= Math.max(2, Math.floor(name.length / 2))
  return `${near ? `Did you mean \`${nearest}\`? ` : ''}Known: ${known.join(', ')}`
}

/** Case, and the choice between `-` and `_`, count for little. */
function far(name: string, other: string): number {
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-')
  return distance(plain(name), plain(other))
}
