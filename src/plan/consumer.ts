import { topologicalOrder } from '../project/order.js'
import { own } from '../project/own.js'
import type { Pipeline } from '../release/release.js'
import { definitionsOf } from './object.js'
import type { ConsumerMove } from './plan.js'
import { substituted, type Target } from './target.js'

/** How a view that is itself a consumer is defined (`published` in bluegreen.yaml). */
export interface ViewDefinition {
  /** The Flink SQL that makes it, as it is sent. */
  readonly sql: string
  readonly content: string
  /** Tables and views that it reads; a retire honours them. */
  readonly reads: readonly string[]
  readonly file: string
  readonly line: number
}

/** What a consumer shows: a table, by name; or, where it is a view of the project's own, what defines it. */
export type Shown = string | ViewDefinition

/** Consumers by name: the sink's stem behind `published.`, or the view's own name. */
export type Consumers = Readonly<Record<string, Shown>>

/** What tells two definitions apart: a table's name, a view's content. Engines speak of these. */
export function labelOf(shown: Shown): string {
  return typeof shown === 'string' ? shown : shown.content
}

/** A view of the project's own is told by its content, any other consumer by its table. */
export function isContent(label: string): boolean {
  return label.startsWith('sha256:')
}

/** The tables that a consumer reads. */
export function tablesShown(shown: Shown): readonly string[] {
  return typeof shown === 'string' ? [shown] : shown.reads
}

/** What each consumer should show. */
export function consumersOf(pipeline: Pipeline, substitute: Target['substitute']): Consumers {
  const definitions = definitionsOf(pipeline)
  return Object.fromEntries(
    pipeline.tables.flatMap((table): [string, Shown][] => {
      const definition = table.consumer ? definitions.get(table.name) : undefined
      if (table.published === null) return []
      if (definition === undefined) return [[table.published, table.name]]
      const { sql, reads, file, line } = definition
      const content = table.hash
      return [[table.published, { sql: substituted(sql, substitute), content, reads, file, line }]]
    }),
  )
}

/** A consumer as people see it, by what it shows. */
export function shownAs(consumer: string, shown: Shown): string {
  return typeof shown === 'string' ? consumerName({ consumer }) : consumer
}

/**
 * The moves that take consumers from one state to another, by consumer; a view after the views that it reads. A new one
 * comes from null, a gone one goes there.
 */
export function movesBetween(from: Consumers, to: Consumers): readonly ConsumerMove[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  const isView = (name: string) => typeof own(to, name) === 'object'
  const reads = new Map(Object.entries(to).map(([name, shown]) => [name, tablesShown(shown).filter(isView)]))
  return topologicalOrder(names, reads)
    .map((consumer) => moveOf(consumer, own(from, consumer) ?? null, own(to, consumer) ?? null))
    .filter((move) => move.from !== move.to)
}

function moveOf(consumer: string, from: Shown | null, to: Shown | null): ConsumerMove {
  const label = (shown: Shown | null) => (shown === null ? null : labelOf(shown))
  const view = viewOf(to) ?? viewOf(from)
  return { consumer, from: label(from), to: label(to), ...(view === null ? {} : { view }) }
}

function viewOf(shown: Shown | null): ViewDefinition | null {
  return typeof shown === 'string' ? null : shown
}

/** A consumer as people see it: the view behind `published.`, or a view of the project's own. */
export function consumerName({ consumer, view }: Pick<ConsumerMove, 'consumer' | 'view'>): string {
  return view === undefined ? `published.${consumer}` : consumer
}
