import type { Connector } from '../../project/connector.js'
import type { Project } from '../../project/project.js'
import { versionOf } from '../../project/version.js'
import { canonicalJson, sha256 } from '../hash.js'
import type { PipelineConnector } from '../release.js'
import { namesTopics, replaceWords, topicsIn } from '../naming/topic.js'

/** The connectors of one side as they are deployed: a name carries the version of what it moves. */
export function pipelineConnectors(
  project: Project,
  topicFor: (topic: string) => string,
): readonly PipelineConnector[] {
  const all = project.connectors.map((connector) => pipelineConnector(connector, topicFor))
  return all.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function pipelineConnector(connector: Connector, topicFor: (topic: string) => string): PipelineConnector {
  const settings = connector.settings.map(
    ({ key, value }) => [key, namesTopics(key) ? replaceWords(value, topicFor) : value] as const,
  )
  const config: Readonly<Record<string, string>> = Object.fromEntries(settings)
  const topics = topicsIn(connector).map(topicFor)
  const name = `${connector.name}${versionSuffix(topics)}`
  return { name, file: connector.file, topics, config, hash: sha256(canonicalJson({ ...config, name })) }
}

/** Several versions are not shown one by one. */
const shown = 4

/**
 * `-v2` where all topics are of that version, `-v2-v1` where they are of several: whatever moves, the name differs from
 * the one before, as a running connector is never edited.
 */
function versionSuffix(topics: readonly string[]): string {
  const inOrder = topics.map(versionOf).sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0))
  const versions = inOrder.map(({ version }) => version)
  const [first = 1, ...others] = versions
  if (others.every((version) => version === first)) return first === 1 ? '' : `-v${first}`
  if (versions.length <= shown) return versions.map((version) => `-v${version}`).join('')
  return `-v${Math.max(...versions)}-${sha256(canonicalJson(versions)).slice('sha256:'.length).slice(0, 8)}`
}
