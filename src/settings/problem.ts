import type { Fault } from '../project/fault.js'

export type KeyPath = readonly (string | number)[]

/** What is wrong with a document, by the keys that lead there. `at` says whether the key or its value is to blame. */
export interface Problem {
  readonly code: string
  readonly path: KeyPath
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint: string
}

/** `environments.staging.soak`; the empty string is the document. */
export function dotted(path: KeyPath): string {
  return path.join('.')
}

/**
 * The problems with their lines and columns. Finding those takes a second YAML reader, which keeps positions: it is
 * loaded only here, where a run is about to end.
 */
export async function faultsOf(text: string, file: string, problems: readonly Problem[]): Promise<Fault[]> {
  if (problems.length === 0) return []
  const { positions } = await import('./position.js')
  const placeOf = positions(text)
  return problems
    .map(({ code, path, at, message, hint }) => ({ code, file, ...placeOf(path, at), message, hint }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
}
