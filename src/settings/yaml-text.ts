import { FaultError } from '../project/fault.js'

/**
 * A YAML document with every scalar as its text: a tag `1.20` keeps its zero, a date is no Date, and what is a number
 * or a truth value is for the key to say. Anchors and merge keys work. An empty document is the empty text.
 * @throws FaultError with line and column of what is no YAML
 */
export async function parseYaml(text: string, file: string): Promise<unknown> {
  const { FAILSAFE_SCHEMA, load, mergeTag, YAMLException } = await import('js-yaml')
  if (!/^\s*[^\s#]/m.test(text.replace(/^\uFEFF/, ''))) return ''
  try {
    return load(text, { schema: FAILSAFE_SCHEMA.withTags(mergeTag), maxDepth: 50 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { line = 0, column = 0 } = error.mark ?? {}
    const message = `Not valid YAML: ${error.reason}`
    throw new FaultError([{ code: 'bad-yaml', file, line: line + 1, column: column + 1, message, hint: '' }])
  }
}

export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What `key:` with nothing behind it, or `~`, says: nothing. */
export function isNothing(value: unknown): boolean {
  return value === '' || value === '~' || value === 'null' || value === undefined || value === null
}
