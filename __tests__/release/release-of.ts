import { createHash } from 'node:crypto'
import { participation } from '../../src/project/participation.js'
import type { NameSpace } from '../../src/project/names.js'
import type { Rename, SnapshotFile } from '../../src/project/snapshot.js'
import { defaultOptions, type ReleaseOptions } from '../../src/release/input.js'
import { makeRelease } from '../../src/release/make.js'
import type { Release } from '../../src/release/release.js'
import { applyReplacements } from '../../src/release/naming/renaming.js'
import { parseSql } from '../../src/sql/parse.js'

/** A small project: path → text. */
export type Files = Readonly<Record<string, string>>

/** What a release is made of beside the two sides. */
export interface Given {
  readonly options: Partial<ReleaseOptions>
  readonly space: NameSpace
  readonly renames: readonly Rename[]
  readonly behind: readonly string[]
  readonly conflicts: readonly string[]
  readonly root: string
  readonly ignore: readonly string[]
}

/** A project's files as git would give them, in order of path. */
export function snapshot(files: Files): readonly SnapshotFile[] {
  return Object.entries(files)
    .map(([path, text]) => fileAt(path, text))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function fileAt(path: string, text: string): SnapshotFile {
  return { path, kind: 'file', oid: createHash('sha1').update(text).digest('hex'), text, problem: null }
}

/** The release from one state of a project to another; `before` null: no tag matches. */
export function releaseOf(before: Files | null, after: Files, given: Partial<Given> = {}): Release {
  return releaseFrom(before === null ? null : snapshot(before), snapshot(after), given)
}

/** The same from files that are no plain text. */
export function releaseFrom(
  before: readonly SnapshotFile[] | null,
  after: readonly SnapshotFile[],
  given: Partial<Given> = {},
): Release {
  return makeRelease(
    {
      project: 'shop',
      baseline: before === null ? null : { ref: 'v1.0.0', commit: 'a'.repeat(40) },
      head: { ref: 'HEAD', commit: 'b'.repeat(40) },
      baselineFiles: before ?? [],
      headFiles: after,
      behind: new Set(given.behind ?? []),
      conflicts: given.conflicts ?? [],
      renames: given.renames ?? [],
      space: given.space ?? { catalog: null, database: null },
      takesPart: participation(given.root ?? '', given.ignore ?? []),
      options: { ...defaultOptions, ...given.options },
    },
    parseSql,
  )
}

/** The files with the release's edits made. */
export function rewritten(files: Files, { edits }: Release): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyReplacements(
        text,
        edits.filter((edit) => edit.file === path).sort((a, b) => a.start - b.start),
      ),
    ]),
  )
}

/** What the rewrite makes of the files that it changes. */
export function changedFiles(files: Files, release: Release): Files {
  return Object.fromEntries(
    Object.entries(rewritten(files, release)).filter(([path, text]) => files[path] !== text),
  )
}

/** `int_3 → int_3_v2` of each table of the release, `nothing` for a side that is not there. */
export const moves = ({ tables }: Release): readonly string[] =>
  tables.map(({ blue, green }) => `${blue ?? 'nothing'} → ${green ?? 'nothing'}`)

/** Identity → class of change. */
export const changes = ({ tables }: Release): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.map(({ identity, change }) => [identity, change]))

/** Identity → why it is in the release. */
export const reasons = ({ tables }: Release): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.map(({ identity, reason }) => [identity, reason]))

/** Identity → role. */
export const roles = ({ tables }: Release): Readonly<Record<string, string>> =>
  Object.fromEntries(tables.map(({ identity, role }) => [identity, role]))

/** `code at file:line` of each. */
export const places = (
  findings: readonly { readonly code: string; readonly file: string; readonly line: number }[],
): readonly string[] => findings.map(({ code, file, line }) => `${code} at ${file}:${line}`)

/** A table as the tests' projects define them: one key, two columns. */
export const table = (name: string, more = ''): string =>
  `CREATE TABLE ${name} (id STRING NOT NULL, amount BIGINT, PRIMARY KEY (id) NOT ENFORCED)${more};\n`

/** A job that fills a table from others. */
export const job = (name: string, ...reads: readonly string[]): string =>
  `INSERT INTO ${name}\nSELECT ${reads[0] ?? ''}.id, ${reads[0] ?? ''}.amount\nFROM ${reads.join(', ')};\n`

/** A table of its own in two files, as most projects lay it out. */
export const layer = (name: string, ...reads: readonly string[]): Files => ({
  [`${name}/ddl.${name}.sql`]: table(name),
  ...(reads.length === 0 ? {} : { [`${name}/dml.${name}.sql`]: job(name, ...reads) }),
})
