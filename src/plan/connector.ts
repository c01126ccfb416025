import type { PipelineConnector } from '../release/release.js'
import type { Ground } from './ground.js'
import type { Workshop } from './making.js'
import { blank, type Draft } from './order.js'

/** Connectors that bring rows in, once the tables are there that they write into. */
export function sourceSteps(ground: Ground, shop: Workshop): readonly Draft[] {
  const made = ({ topics }: PipelineConnector) => topics.flatMap((topic) => shop.makers.get(topic) ?? [])
  return created(ground, false).map((connector) => connectorStep(connector, made(connector)))
}

/** Connectors that carry rows out: each is itself a consumer, and starts with the switch. */
export function sinkSteps(ground: Ground, after: readonly string[]): readonly Draft[] {
  return created(ground, true).map((connector) => connectorStep(connector, after))
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

function connectorStep(connector: PipelineConnector, after: readonly string[]): Draft {
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
    properties: connector.config,
    reads: connector.topics,
  }
}
