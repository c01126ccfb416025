import type { PipelineConnector } from '../release/release.js'
import { connectorStrategy } from './connector-strategy.js'
import type { Ground } from './ground.js'
import type { Workshop } from './making.js'
import { blank, type Draft } from './order.js'
import type { Strategy } from './plan.js'
import { substituted } from './target.js'

/** Connectors that bring rows in, once the tables are there that they write into. */
export function sourceSteps(ground: Ground, shop: Workshop): readonly Draft[] {
  const made = ({ topics }: PipelineConnector) => topics.flatMap((topic) => shop.makers.get(topic) ?? [])
  return created(ground, false).map((connector) => connectorStep(ground, connector, made(connector)))
}

/** Connectors that carry rows out: each is itself a consumer, and starts with the switch. */
export function sinkSteps(ground: Ground, after: readonly string[]): readonly Draft[] {
  return replacedSinks(ground).map(({ connector, before, strategy }) => ({
    ...connectorStep(ground, connector, after),
    strategy,
    // One that writes into the same target stops.
    touches: before !== null && strategy !== 'new-target' ? [before] : [],
  }))
}

/** A connector that carries rows out, and is about to be made. */
export interface ReplacedSink {
  readonly connector: PipelineConnector
  /** The name of the one that serves, and whose place it takes; null where there is none. */
  readonly before: string | null
  /** `none` where there is none. */
  readonly strategy: Strategy
}

/** The sinks that are made, each with the one that served before it: of the same name, but for versions. */
export function replacedSinks(ground: Ground): readonly ReplacedSink[] {
  const { difference, release } = ground
  const leaving = difference.leave.filter(({ kind }) => kind === 'connector')
  return created(ground, true).map((connector) => {
    const stem = stemOf(connector.name)
    const before = leaving.find(({ name }) => stemOf(name) === stem)
    if (before === undefined) return { connector, before: null, strategy: 'none' }
    const known = release.blue.connectors.find(({ name }) => stemOf(name) === stem)
    const strategy = connectorStrategy(known?.config ?? connector.config, connector.config)
    return { connector, before: before.name, strategy }
  })
}

/** `orders-v2-v1` → `orders` */
function stemOf(name: string): string {
  return name.replace(/(-v[1-9]\d*)+(-[0-9a-f]{8})?$/, '')
}

function created({ difference, release }: Ground, sinks: boolean): readonly PipelineConnector[] {
  const made = difference.create.filter((object) => object.kind === 'connector')
  const names = new Set(made.map((object) => object.name))
  return release.green.connectors.filter(
    (connector) => names.has(connector.name) && isSink(connector) === sinks,
  )
}

/** Whether a connector carries rows out. Kafka Connect's classes say so in their names. */
function isSink(connector: PipelineConnector): boolean {
  return /sink/i.test(connector.config['connector.class'] ?? '')
}

function connectorStep(
  { target: { substitute } }: Ground,
  connector: PipelineConnector,
  after: readonly string[],
): Draft {
  const settings = Object.entries(connector.config)
  return {
    ...blank,
    id: `create-connector:${connector.name}`,
    kind: 'create-connector',
    object: connector.name,
    after: [`remove:${connector.name}`, ...after],
    inverse: `remove:${connector.name}`,
    file: connector.file,
    line: 1,
    content: connector.hash,
    properties: Object.fromEntries(settings.map(([key, value]) => [key, substituted(value, substitute)])),
    reads: connector.topics,
  }
}
