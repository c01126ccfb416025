import { type Fault, InternalError } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { ProjectStatement } from '../../project/project.js'
import type { Draft, Understanding } from '../draft.js'
import { faultAt } from './fault-at.js'
import type { PipelineStatement } from '../release.js'

/**
 * What holds for every release without a fault, whatever the input (DESIGN §4 Invariants): no green statement reads a
 * blue table that is in the release, and every writer of a released table writes its green.
 * @throws InternalError where it does not: that is never the user's fault
 */
export function checkColours(known: Understanding, draft: Draft): void {
  const { closure, identities, base } = known
  const blues = new Set<TableId>()
  const greens = new Set<TableId>()
  for (const id of closure.causes.keys()) {
    const green = draft.released.has(id) ? draft.final.nameOf(id) : null
    if (green !== null) greens.add(green)
    if (green !== id && base.tables.has(id) && !identities.added.has(id)) blues.add(id)
  }
  const pinned = new Set([...closure.pinned].map((id) => draft.final.nameOf(id)))
  for (const statement of draft.green.statements) checkStatement(statement, { blues, greens, pinned })
  checkWriters(known, draft, greens)
}

interface Colours {
  readonly blues: ReadonlySet<TableId>
  readonly greens: ReadonlySet<TableId>
  readonly pinned: ReadonlySet<TableId>
}

function checkStatement({ name, kind, reads, writes }: PipelineStatement, colours: Colours): void {
  const { blues, greens, pinned } = colours
  const blue = reads.find((table) => blues.has(table))
  const mayReadBlue = kind === 'table' || writes.every((table) => pinned.has(table))
  const isGreen = writes.some((table) => greens.has(table))
  if (blue !== undefined && (isGreen || !mayReadBlue))
    throw new InternalError(`${name} would read blue ${blue}, which the release moves`)
  const filled = writes.find((table) => blues.has(table))
  if (filled !== undefined)
    throw new InternalError(`${name} would fill blue ${filled}, which the release moves`)
}

function checkWriters(
  { lineage }: Understanding,
  { released, final, green }: Draft,
  greens: Colours['greens'],
): void {
  const written = new Set(
    green.statements.flatMap(({ file, line, writes }) =>
      writes.filter((table) => greens.has(table)).map((table) => `${file}:${line} ${table}`),
    ),
  )
  for (const { statement, outputs } of lineage.statements) {
    const missing = outputs.find(
      (id) => released.has(id) && !written.has(`${placeOf(statement)} ${final.nameOf(id)}`),
    )
    if (missing !== undefined)
      throw new InternalError(
        `${placeOf(statement)} would not write ${final.nameOf(missing)}, the green of ${missing}`,
      )
  }
}

function placeOf({ file, statement }: ProjectStatement): string {
  return `${file}:${statement.line}`
}

/** Two tables that would end with one name: never allowed, and always the user's to decide. */
export function oneNameEach({ identities, head }: Understanding, { final }: Draft): readonly Fault[] {
  const owners = new Map<TableId, TableId>()
  return [...identities.inHead].flatMap(([identity, name]) => {
    const own = final.nameOf(identity)
    const other = owners.get(own)
    owners.set(own, identity)
    const at = head.tables.get(name)?.creates[0] ?? head.tables.get(name)?.writers[0]
    if (other === undefined || at === undefined) return []
    const message = `${identity} and ${other} would both be called ${own}`
    const hint = 'choose another version for one of them under release.versions'
    return [faultAt(at, 'name-taken', message, hint)]
  })
}

/** Names and topics that the strictest platform configured does not take, in bytes. */
export function tooLong(
  { identities, head }: Understanding,
  { released, final, topics }: Draft,
  limit: number,
): readonly Fault[] {
  const encoder = new TextEncoder()
  const topicOf = new Map(topics.moved.map(({ identity, green }) => [identity, green]))
  return [...released].sort().flatMap((identity) => {
    const table = head.tables.get(identities.inHead.get(identity) ?? '')
    const at = table?.creates[0] ?? table?.writers[0]
    const names = new Set([final.lastPart(identity), topicOf.get(identity) ?? ''])
    const long = [...names].filter((name) => encoder.encode(name).length > limit)
    return at === undefined ? [] : long.map((name) => faultAt(at, 'name-too-long', words(name, limit), hint))
  })
}

const hint = 'give the table, or its topic, a shorter name'

function words(name: string, limit: number): string {
  const bytes = new TextEncoder().encode(name).length
  return `${name} has ${bytes} bytes, and the strictest platform configured takes ${limit}`
}
