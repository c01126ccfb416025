import { nameTable, type Spelling, type TableId } from '../project/names.js'
import { type Project, resolveProject, resolving } from '../project/project.js'
import { readFiles, sqlReader } from '../project/read.js'
import { spellingsOf } from '../project/statement.js'
import type { SqlText } from '../sql/statement.js'
import { aliased, type Aliases, aliasesIn, noAliases } from './identity/alias.js'
import { bringBack } from './change/back.js'
import { tableChanges } from './change/change.js'
import { close, type Closure } from './closure/closure.js'
import { connectorEdits } from './naming/connector-edit.js'
import { bluePipeline, greenPipeline } from './pipeline/colour.js'
import { finalFiles, finalNames, forwards } from './naming/final.js'
import { findingsOf } from './findings/findings.js'
import { identify } from './identity/identity.js'
import { inPlaceChanges } from './change/in-place.js'
import type { ReleaseInput } from './input.js'
import { checkColours } from './findings/invariants.js'
import { lineageOf } from './closure/lineage.js'
import type { Draft, Understanding } from './draft.js'
import { releasedTables, untouchedTables } from './released-table.js'
import type { Edit, Release, Revision } from './release.js'
import { releaseHash } from './release-hash.js'
import { sparedTables } from './closure/spared.js'
import { settle } from './served.js'
import { excludedTables, sparableTables } from './closure/staying.js'
import { targetNames } from './naming/target.js'
import { topicsOf } from './naming/topic.js'
import { resolveOptions } from './wanted.js'

/** Where there is no baseline: nothing runs yet, and everything is new. */
const nothingYet: Revision = { ref: 'nothing', commit: null }

/**
 * The release that takes a project from its baseline to its head (DESIGN §4). Pure; checks its own invariants.
 * @param parse reads one SQL text; called once for each text that stands on both sides
 * @throws InternalError where an invariant is broken by a rule of ours
 */
export function makeRelease(input: ReleaseInput, parse: (text: string) => SqlText): Release {
  const understanding = understand(input, parse)
  const draft = settle(input.options.served, (burnt) => draftOf(understanding, burnt, parse))
  return releaseOf(input, understanding, draft)
}

function understand(input: ReleaseInput, parse: (text: string) => SqlText): Understanding {
  const { base, head, aliases } = projectsOf(input, parse)
  const { renames, options } = input
  const identities = identify({ base, head, renames, allNew: input.baseline === null })
  const wanted = resolveOptions(options, base, head, identities)
  const back = bringBack(base, head, identities, parse)
  const { listed, excluded, published } = wanted
  const changes = tableChanges({ base, head, identities, back, renames, excluded })
  const lineage = lineageOf(head, identities)
  const closing = (spared: ReadonlySet<TableId>): Closure =>
    close({ base, lineage, changes, identities, wanted: { listed, excluded, spared } })
  const full = closing(new Set())
  const sparable = sparedTables({ ...{ base, head, lineage, changes, identities, back, full }, published })
  const isMinimal = options.closure === 'minimal' && sparable.size > 0
  const closure = isMinimal ? closing(new Set(sparable.keys())) : full
  return { base, head, aliases, identities, wanted, changes, lineage, closure, sparable, renames }
}

interface Sides {
  readonly base: Project
  readonly head: Project
  readonly aliases: Aliases
}

/** Both sides, with one table of names: a spelling means the same on each, but for names of another time in head. */
function projectsOf(input: ReleaseInput, parse: (text: string) => SqlText): Sides {
  const read = sqlReader(parse, input.space)
  const before = readFiles(input.baselineFiles, input.takesPart, read)
  const after = readFiles(input.headFiles, input.takesPart, read)
  const names = nameTable(spellingsOf(before.statements), spellingsOf(after.statements))
  const resolve = resolving(names)
  const [base, asWritten] = [resolveProject(before, resolve), resolveProject(after, resolve)]
  const aliases = input.baseline === null ? noAliases : aliasesIn(base, asWritten)
  const idOf = (spelling: Spelling): TableId => aliased(names.idOf(spelling), aliases)
  const head = aliases.of.size === 0 ? asWritten : resolveProject(after, resolving({ ...names, idOf }))
  return { base, head, aliases }
}

/** Everything that follows from names that must not be used again. */
function draftOf(known: Understanding, burnt: ReadonlySet<string>, parse: (text: string) => SqlText): Draft {
  const { base, head, identities, wanted, closure } = known
  const unversioned = new Set([...known.lineage.externals, ...wanted.published])
  const { versions } = wanted
  const moved = closure.causes
  const targets = targetNames({ base, head, identities, moved, versions, burnt, unversioned })
  const released = new Set([...closure.causes.keys()].filter((id) => !identities.removed.has(id)))
  const final = finalNames(base, head, identities, targets.green, released)
  const renaming = forwards(base, head, identities, final)
  const files = finalFiles(head, renaming, parse)
  const topics = topicsOf(base, head, identities, final, renaming)
  const draft = { targets, released, final, files, topics }
  const blue = bluePipeline(base, wanted.published)
  return { ...draft, blue: blue.pipeline, green: greenPipeline(known, draft, blue).pipeline }
}

function releaseOf(input: ReleaseInput, known: Understanding, draft: Draft): Release {
  const { blue, green } = draft
  const inPlace = inPlaceChanges(known)
  const tables = releasedTables(known, draft, inPlace)
  const edits = editsOf(known.head, draft)
  const { faults, warnings } = findingsOf(input, known, draft, edits)
  if (faults.length === 0) checkColours(known, draft)
  return {
    project: input.project,
    baseline: input.baseline ?? nothingYet,
    head: input.head,
    tables,
    untouched: untouchedTables(known, tables),
    excluded: excludedTables(known, draft),
    sparable: sparableTables(known),
    inPlace,
    expectations: known.closure.expectations,
    edits: faults.length > 0 ? [] : edits,
    blue,
    green,
    hash: releaseHash(tables, draft, input.options.accepted),
    warnings,
    faults,
  }
}

/** By file and place. */
function editsOf(head: Project, draft: Draft): readonly Edit[] {
  const sql = [...draft.files.values()].flatMap(({ file, edits }) => edits.map((edit) => ({ file, ...edit })))
  const all = [...sql, ...connectorEdits(head, draft.topics)]
  return all.sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1))
}
