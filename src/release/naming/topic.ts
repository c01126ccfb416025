import type { Warning } from '../../project/fault.js'
import type { TableId } from '../../project/names.js'
import type { Connector } from '../../project/connector.js'
import type { Project } from '../../project/project.js'
import { versionOf } from '../../project/version.js'
import type { FinalNames } from './final.js'
import type { Identities } from '../identity/identity.js'
import { optionsOf } from '../option.js'
import type { Renaming } from './renaming.js'

/** Which topic each table's rows stand in, on both sides and when the release serves. */
export interface Topics {
  /** A topic as head or the baseline writes it → as it is when the release serves; itself where it is nobody's. */
  readonly finalOf: (topic: string) => string
  /** Whether nothing says that a topic is there, so that it was taken for the one topic of its stem. */
  readonly isStale: (topic: string) => boolean
  /** Identity → its topic when the release serves. */
  readonly ofIdentity: ReadonlyMap<TableId, string>
  /** Blue and green topic of each table that changes its topic; sorted by identity. */
  readonly moved: readonly MovedTopic[]
  /** The topics of tables that are removed → whose they were. */
  readonly removed: ReadonlyMap<string, TableId>
}

export interface MovedTopic {
  readonly identity: TableId
  readonly blue: string
  readonly green: string
}

/** A table's topic: its option where it has one, else its name. */
function topicOf(project: Project, name: TableId): string {
  return optionsOf(project.tables.get(name)).get('topic') ?? project.names.lastPart(name)
}

interface Standing extends MovedTopic {
  readonly now: string
  readonly isNew: boolean
}

/** Where the topics of all tables that the project fills stand. */
export function topicsOf(
  base: Project,
  head: Project,
  identities: Identities,
  final: FinalNames,
  renaming: Renaming,
): Topics {
  const standing = [...identities.inHead].flatMap(([identity, name]): Standing[] => {
    if (head.tables.get(name)?.external !== false) return []
    const [now, written] = [topicOf(head, name), head.names.lastPart(name)]
    const entry = { key: 'topic', value: now }
    const green = now === written ? final.lastPart(identity) : renaming.option(name, written, entry)
    const isNew = !base.tables.has(identity)
    return [{ identity, now, blue: isNew ? now : topicOf(base, identity), green, isNew }]
  })
  const finals = new Map(standing.flatMap(({ now, blue, green }) => [[now, green] as const, [blue, green]]))
  const outside = topicsFromOutside(base, head)
  const stale = staleTopics(finals)
  const isStale = (topic: string): boolean => !finals.has(topic) && !outside.has(topic)
  const known = (topic: string): string =>
    isStale(topic) ? (stale.get(versionOf(topic).stem) ?? topic) : topic
  return {
    finalOf: (topic) => finals.get(known(topic)) ?? topic,
    isStale: (topic) => isStale(topic) && known(topic) !== topic,
    ofIdentity: new Map(standing.map(({ identity, green }) => [identity, green])),
    moved: standing.filter(({ isNew, blue, green }) => !isNew && blue !== green).sort(byIdentity),
    removed: removedTopics(base, identities, finals),
  }
}

function byIdentity(a: MovedTopic, b: MovedTopic): number {
  return a.identity < b.identity ? -1 : 1
}

/** Topics that are there though the project fills none of them: of externals, and of the baseline's connectors. */
function topicsFromOutside(base: Project, head: Project): ReadonlySet<string> {
  const externals = [...head.tables.values()].filter((table) => table.external)
  const declared = externals.map((table) => topicOf(head, table.id))
  return new Set([...declared, ...base.connectors.flatMap(topicsIn)])
}

/** Stem → the one topic of that stem; a connector of another branch may name a version that nobody has. */
function staleTopics(finals: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const greens = new Map<string, Set<string>>()
  const first = new Map<string, string>()
  for (const [topic, green] of finals) {
    const { stem } = versionOf(topic)
    greens.set(stem, (greens.get(stem) ?? new Set()).add(green))
    if (!first.has(stem)) first.set(stem, topic)
  }
  return new Map([...first].filter(([stem]) => greens.get(stem)?.size === 1))
}

function removedTopics(
  base: Project,
  { removed }: Identities,
  finals: ReadonlyMap<string, string>,
): ReadonlyMap<string, TableId> {
  const gone = [...removed].map((id) => [topicOf(base, id), id] as const)
  return new Map(gone.filter(([topic]) => !finals.has(topic)))
}

/** Settings that name topics: lists of them, and maps from a topic to a table. */
const topicKeys: readonly RegExp[] = [
  /(^|\.)topics?$/,
  /topics?2table\.map$/,
  /topic\.to\.table/,
  /table\.topic\.map/,
  /topic.*\.map$/,
]

/** Whether a connector's setting names topics that are edited. */
export function namesTopics(key: string): boolean {
  return topicKeys.some((pattern) => pattern.test(key))
}

/** A topic as a word of a text. */
export interface TopicWord {
  readonly at: number
  readonly text: string
}

/** The words of a value, between commas, colons, equals signs, semicolons and blanks, with their offsets in it. */
export function topicWords(value: string): readonly TopicWord[] {
  return [...value.matchAll(/[^,;:=\s]+/g)].map((match) => ({ at: match.index, text: match[0] }))
}

/** A value with each of its words replaced. */
export function replaceWords(value: string, wordFor: (word: string) => string): string {
  return value.replace(/[^,;:=\s]+/g, (word) => wordFor(word))
}

/** The topics that a connector carries. */
export function topicsIn({ settings }: Connector): readonly string[] {
  const lists = settings.filter(({ key }) => /(^|\.)topics?$/.test(key))
  return lists.flatMap(({ value }) => topicWords(value).map((word) => word.text))
}

/** Topics of connectors that were taken for another version's. */
export function staleTopicWarnings(head: Project, topics: Topics): readonly Warning[] {
  return head.connectors.flatMap((connector) =>
    topicsIn(connector)
      .filter((topic) => topics.isStale(topic))
      .map((topic) => ({
        code: 'stale-version',
        message: `nothing fills the topic ${topic}; it is taken for ${topics.finalOf(topic)}`,
        file: connector.file,
        line: connector.line,
      })),
  )
}
