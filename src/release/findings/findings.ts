import type { Fault, Warning } from '../../project/fault.js'
import { alteredNames } from './altered-name.js'
import { ambiguousNames } from './ambiguous.js'
import { baselineFaults } from './behind.js'
import { collisions } from './collision.js'
import { connectorFaults } from '../naming/connector-edit.js'
import type { Draft, Understanding } from '../draft.js'
import { hiddenNames } from './hidden-name.js'
import type { ReleaseInput } from '../input.js'
import { oneNameEach, tooLong } from './invariants.js'
import { leftOutTables } from './left-out.js'
import { type Findings, lostFindings } from './lost.js'
import { undefinedGreens, unfilled } from './missing.js'
import { publishedFaults } from './published.js'
import { readingFaults } from './reading.js'
import type { Edit } from '../release.js'
import { changedRoutines } from './routine-change.js'
import { staleTopicWarnings } from '../naming/topic.js'
import { patternFaults } from './topic-pattern.js'
import { handMadeNames, noBaseline, scriptWarnings } from './warning.js'

/** Everything that is wrong or odd about a release, by place. */
export function findingsOf(
  input: ReleaseInput,
  known: Understanding,
  draft: Draft,
  edits: readonly Edit[],
): Findings {
  const { aliases, identities, wanted, closure } = known
  const mattering = matteringOf(input, known, draft)
  const odd = [lostFindings(mattering), collisions(known, draft), ambiguousNames(known)]
  const own = [aliases, identities, wanted, closure, ...odd]
  return {
    faults: inOrder([
      ...baselineFaults(input, edits),
      ...own.flatMap((finding) => finding.faults),
      ...draft.targets.faults,
      ...hiddenNames(known, mattering.releasedWords),
      ...ofNames(input, known, draft),
    ]),
    warnings: inOrder([
      ...(input.baseline === null ? [noBaseline()] : []),
      ...own.flatMap((finding) => finding.warnings),
      ...handMadeNames(known, draft),
      ...scriptWarnings(known, draft),
      ...changedRoutines(known, draft),
      ...leftOutTables(known),
      ...unfilled(known),
      ...undefinedGreens(known, draft),
      ...staleTopicWarnings(known.head, draft.topics),
    ]),
  }
}

/** What is wrong with the names that the release gives, and with what names several. */
function ofNames(input: ReleaseInput, known: Understanding, draft: Draft): readonly Fault[] {
  const { head } = known
  return [
    ...publishedFaults(known),
    ...alteredNames(known, draft),
    ...head.faults,
    ...connectorFaults(head, draft.topics),
    ...patternFaults(head, draft.topics),
    ...oneNameEach(known, draft),
    ...tooLong(known, draft, input.options.nameLimit),
    ...readingFaults(known, draft.final, draft.files),
  ]
}

function matteringOf(input: ReleaseInput, known: Understanding, draft: Draft) {
  const { base, head, renames } = known
  const { strict } = input.options
  const allNew = input.baseline === null
  return { base, head, renames, allNew, strict, releasedWords: releasedWords(known, draft) }
}

/** Every name, old and new, of a released table, as a token of a text may hold it. */
function releasedWords(
  { base, head, identities, closure }: Understanding,
  { final }: Draft,
): ReadonlySet<string> {
  return new Set(
    [...closure.causes.keys()].flatMap((identity) => {
      const now = identities.inHead.get(identity) ?? identity
      return [base.names.lastPart(identity), head.names.lastPart(now), final.lastPart(identity)]
    }),
  )
}

function inOrder<T extends Fault | Warning>(findings: readonly T[]): readonly T[] {
  const unique = new Map(findings.map((one) => [`${one.file}\u0001${one.line}\u0001${one.message}`, one]))
  return [...unique.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line || (a.message < b.message ? -1 : 1) : a.file < b.file ? -1 : 1,
  )
}
