import type { Fault } from '../../project/fault.js'
import type { Project } from '../../project/project.js'
import type { MovedTopic, Topics } from '../naming/topic.js'

/** A pattern of topics, and where it stands. */
interface Pattern {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly key: string
  readonly pattern: string
}

/** Patterns that would match both colours of a released table: of connectors, and of tables that read topics. */
export function patternFaults(head: Project, { moved }: Topics): readonly Fault[] {
  if (moved.length === 0) return []
  return [...ofConnectors(head), ...ofTables(head)].flatMap((found) => faultOf(found, moved))
}

function ofConnectors(head: Project): readonly Pattern[] {
  return head.connectors.flatMap(({ file, line, settings }) =>
    settings
      .filter(({ key }) => /(^|\.)topics\.regex$/.test(key))
      .map(({ value, key }) => ({ file, line, column: 1, key, pattern: value })),
  )
}

function ofTables(head: Project): readonly Pattern[] {
  return head.statements.flatMap(({ file, part, statement: { line, column, options } }) =>
    (part === 'script' ? [] : options)
      .filter(({ key }) => /(^|\.)topic-pattern$/.test(key))
      .map(({ key, value }) => ({ file, line, column, key, pattern: value })),
  )
}

function faultOf({ pattern, key, ...place }: Pattern, moved: readonly MovedTopic[]): readonly Fault[] {
  const hint = 'name the topics one by one'
  const matcher = matcherOf(pattern)
  if (matcher === null) {
    const message = `${key} '${pattern}' cannot be read, so it may match both colours of what this release moves`
    return [{ code: 'pattern-matches-both', ...place, message, hint }]
  }
  const both = moved.find(({ blue, green }) => matcher.test(blue) && matcher.test(green))
  if (both === undefined) return []
  const message = `${key} '${pattern}' matches both ${both.blue} and ${both.green}: it would read blue and green`
  return [{ code: 'pattern-matches-both', ...place, message, hint }]
}

/** Java's pattern as one of JavaScript; null where it has what JavaScript does not know. */
function matcherOf(pattern: string): RegExp | null {
  const [, flag, rest = pattern] = /^\(\?(i)\)(.*)$/s.exec(pattern) ?? []
  const plain = rest
    .replace(/\\Q(.*?)(?:\\E|$)/gs, (_, quoted: string) => quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .replace(/([*+?}])\+/g, '$1')
  try {
    return new RegExp(`^(?:${plain})$`, flag ?? '')
  } catch {
    return null
  }
}
