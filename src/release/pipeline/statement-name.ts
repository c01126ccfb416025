import { groupBy } from '../../project/group.js'
import { versionOf } from '../../project/version.js'
import { sha256 } from '../hash.js'
import type { PipelineKind } from '../release.js'

/** Confluent Cloud's limit for statement names, the strictest one known. */
const limit = 72

const prefixes: Readonly<Record<PipelineKind, string>> = {
  table: 'ddl',
  view: 'ddl',
  alter: 'alter',
  job: 'dml',
  seed: 'seed',
}

/** A statement that is to be named. */
export interface Nameless {
  readonly kind: PipelineKind
  /** The table that it makes or fills; of several, the first. */
  readonly table: string
  readonly lastPart: string
  readonly content: () => string
}

/**
 * What statements are called on a platform: `dml-int-3`, `dml-int-3-v2`, the second of a table `dml-int-3-s2-v2`
 * (DESIGN §6: stem, ordinal and version, so that blue keeps running beside green). Lower case, digits and dashes, at
 * most 72 characters, each name once. A name depends on the statement and on those beside it that fill the same table,
 * never on its place.
 * @param all in the order in which ALTERs apply
 */
export function statementNames(all: readonly Nameless[]): readonly string[] {
  const names = new Map<Nameless, string>()
  for (const group of groupBy(all, ({ kind, lastPart }) => `${prefixes[kind]}\u0001${lastPart}`).values())
    sorted(group).forEach((one, i) => names.set(one, nameOf(one, i + 1)))
  return all.map((one) => names.get(one) ?? '')
}

/** Statements of one table in order of content, so that moving a file renames none; ALTERs as they apply. */
function sorted(group: readonly Nameless[]): readonly Nameless[] {
  if (group.length < 2) return group
  return [...group].sort((a, b) => {
    if (a.table !== b.table) return a.table < b.table ? -1 : 1
    if (a.kind === 'alter' || a.content() === b.content()) return 0
    return a.content() < b.content() ? -1 : 1
  })
}

function nameOf({ kind, lastPart }: Nameless, ordinal: number): string {
  const { stem, version } = versionOf(lastPart)
  const suffix = (ordinal === 1 ? '' : `-s${ordinal}`) + (version === 1 ? '' : `-v${version}`)
  return fit(`${prefixes[kind]}-${dashes(stem)}`, suffix, stem)
}

/** Stems of lower case words between single underscores, none of which looks like an ordinal: no two of them clash. */
const plain = /^[a-z0-9]+(_(?!s\d+$)[a-z0-9]+)*$/

/** Any other stem is told from what it would look like by a digest. */
function dashes(stem: string): string {
  if (plain.test(stem)) return stem.replaceAll('_', '-')
  const words = stem.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return [...words, digest(stem)].join('-')
}

function digest(text: string): string {
  return sha256(text).slice('sha256:'.length, 'sha256:'.length + 8)
}

/** A name that is too long keeps its beginning and its suffix; a digest tells it from others that begin alike. */
function fit(body: string, suffix: string, stem: string): string {
  if (body.length + suffix.length <= limit) return body + suffix
  const room = limit - suffix.length - 9
  return `${body.slice(0, room).replace(/-+$/, '')}-${digest(stem)}${suffix}`
}
