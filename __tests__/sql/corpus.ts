import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the corpora and projects shared between checkouts lie; they are no part of this repository. */
const shared = resolve(process.env['SHARED_DATA'] ?? '../shared')

/** One statement of the corpus, and what Flink 2.3.0 says of it. */
export interface CorpusStatement {
  readonly id: string
  readonly sql: string
  readonly accepted: boolean
  /** The parser's message, where it rejects. */
  readonly error: string
  /** The tables that its tree names; null where its kind of statement is not walked. */
  readonly tables: Tables | null
  /** The tables in the plan that its planner printed; null without one. */
  readonly planned: Tables | null
}

export interface Tables {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

interface Line {
  readonly id: string
  readonly sql: string
  readonly parser: {
    readonly '2.3.0': boolean
    readonly error?: string
    readonly reads?: readonly string[]
    readonly writes?: readonly string[]
  }
  readonly planned?: { readonly sources: readonly string[]; readonly sinks: readonly string[] }
}

/** The corpus; empty where it is not there. */
export function readCorpus(): readonly CorpusStatement[] {
  const file = join(shared, 'corpora/flink-statements.jsonl')
  if (!existsSync(file)) return missing(file, [])
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => corpusStatement(JSON.parse(line) as Line))
}

function missing<T>(path: string, nothing: T): T {
  process.stdout.write(`skipped: there is no ${path} (SHARED_DATA says where shared data lies)\n`)
  return nothing
}

function corpusStatement({ id, sql, parser, planned }: Line): CorpusStatement {
  const { reads, writes = [] } = parser
  return {
    id,
    sql,
    accepted: parser['2.3.0'],
    error: parser.error ?? '',
    tables: reads === undefined ? null : { reads, writes },
    planned: planned === undefined ? null : { reads: planned.sources, writes: planned.sinks },
  }
}

/** The SQL files of the shared projects, by path; none where they are not there. */
export function readProjects(): ReadonlyMap<string, string> {
  const root = join(shared, 'projects')
  if (!existsSync(root)) return missing(root, new Map())
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sql'),
  )
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

/** Some of a list, evenly spread, always the same. */
export function sample<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)] as T)
}
