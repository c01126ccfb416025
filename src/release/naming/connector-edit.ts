import type { Connector, ConnectorSetting } from '../../project/connector.js'
import type { Fault } from '../../project/fault.js'
import type { Project } from '../../project/project.js'
import type { Edit } from '../release.js'
import { namesTopics, type Topics, topicsIn, topicWords } from './topic.js'

/** The edits that bring the connector files of head to their final topics. */
export function connectorEdits(head: Project, topics: Topics): readonly Edit[] {
  return settingsWithTopics(head).flatMap(({ connector, setting }) =>
    settingEdits(textOf(head, connector), connector, setting, topics),
  )
}

/** Topics that would have to change and cannot, as they do not stand in the file as they read; and those of removed tables. */
export function connectorFaults(head: Project, topics: Topics): readonly Fault[] {
  return [
    ...settingsWithTopics(head).flatMap(({ connector, setting }) => hidden(head, connector, setting, topics)),
    ...head.connectors.flatMap((connector) => ofRemoved(connector, topics)),
  ]
}

function settingsWithTopics(head: Project) {
  return head.connectors.flatMap((connector) =>
    connector.settings.filter(({ key }) => namesTopics(key)).map((setting) => ({ connector, setting })),
  )
}

function textOf(head: Project, { file }: Connector): string {
  return head.files.get(file)?.text ?? ''
}

function settingEdits(
  text: string,
  { file }: Connector,
  { spans }: ConnectorSetting,
  { finalOf }: Topics,
): readonly Edit[] {
  return spans.flatMap(({ start, end }) =>
    topicWords(text.slice(start, end)).flatMap((word) => {
      const green = finalOf(word.text)
      const at = start + word.at
      return green === word.text ? [] : [{ file, start: at, end: at + word.text.length, text: green }]
    }),
  )
}

/** An escape or an alias hides a topic from an edit of ranges. */
function hidden(
  head: Project,
  connector: Connector,
  setting: ConnectorSetting,
  topics: Topics,
): readonly Fault[] {
  const moving = topicWords(setting.value).filter(({ text }) => topics.finalOf(text) !== text)
  const edits = settingEdits(textOf(head, connector), connector, setting, topics)
  const [first] = moving
  if (first === undefined || moving.length === edits.length) return []
  const message = `${setting.key} names ${first.text}, which moves, but not in plain text`
  return [
    faultIn(connector, 'connector-value', message, 'write the topics plainly, without escapes or aliases'),
  ]
}

function ofRemoved(connector: Connector, { removed }: Topics): readonly Fault[] {
  return topicsIn(connector).flatMap((topic) => {
    const table = removed.get(topic)
    if (table === undefined) return []
    const message = `${table} is removed, and the connector ${connector.name} still reads its topic ${topic}`
    return [faultIn(connector, 'removed-but-read', message, `remove the connector too, or keep ${table}`)]
  })
}

function faultIn({ file, line }: Connector, code: string, message: string, hint: string): Fault {
  return { code, file, line, column: 1, message, hint }
}
