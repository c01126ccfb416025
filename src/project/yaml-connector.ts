import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Span } from '../sql/statement.js'
import type { Connector, ConnectorFile, ConnectorSetting } from './connector.js'
import { fileStem } from './connector.js'
import { lineStarts, placeAt } from './place.js'

/** The connectors of a YAML file, read with positions: every mapping, at any depth, that holds a `connector.class`. */
export function yamlConnectors(file: string, text: string): ConnectorFile {
  const documents = parseAllDocuments(text)
  const list = Array.isArray(documents) ? documents : []
  const starts = lineStarts(text)
  const [error] = list.flatMap((document) => document.errors)
  if (error !== undefined) {
    const { line, column } = placeAt(starts, error.pos[0])
    const message = `this connector file is not valid YAML: ${yamlErrorWords(error.message)}`
    const hint = 'correct the YAML, or name the file under ignore'
    return { connectors: [], faults: [{ code: 'connector-file', file, line, column, message, hint }] }
  }
  const found = list.flatMap((document) => holders(document, document.contents, null))
  return { connectors: found.map((holder) => connectorOf(file, starts, holder)), faults: [] }
}

/** Its first line, without the place, which is told apart. */
function yamlErrorWords(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

interface Holder {
  readonly document: Document
  readonly config: YAMLMap
  readonly outer: YAMLMap | null
}

function holders(document: Document, node: unknown, outer: YAMLMap | null): readonly Holder[] {
  if (isSeq(node)) return node.items.flatMap((item) => holders(document, item, outer))
  if (!isMap(node)) return []
  const own = node.has('connector.class') ? [{ document, config: node, outer }] : []
  return [...own, ...node.items.flatMap((pair) => holders(document, pair.value, node))]
}

function connectorOf(
  file: string,
  starts: readonly number[],
  { document, config, outer }: Holder,
): Connector {
  const { line } = placeAt(starts, config.range?.[0] ?? 0)
  const settings = config.items.flatMap((pair) => settingOf(document, pair))
  return { file, line, name: nameIn(config) ?? nameIn(outer) ?? fileStem(file), settings }
}

function nameIn(map: YAMLMap | null): string | null {
  const value: unknown = map?.get('name')
  return typeof value === 'string' ? value : null
}

function settingOf(document: Document, { key, value }: Pair): readonly ConnectorSetting[] {
  if (!isScalar(key) || typeof key.value !== 'string') return []
  const nodes: readonly unknown[] = isSeq(value) ? value.items : [value]
  const texts = nodes.flatMap((node) => textOf(isAlias(node) ? node.resolve(document) : node) ?? [])
  if (texts.length === 0 || texts.length < nodes.length) return []
  return [{ key: key.value, value: texts.join(','), spans: nodes.flatMap((node) => spanOf(node)) }]
}

/** The text of a scalar; of what is not written as text (`2`, `true`) as it stands there. */
function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null
  const value: unknown = node.value
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? (node.source ?? String(value)) : null
}

/** An alias has no text of its own: what it stands for is written elsewhere. */
function spanOf(node: unknown): readonly Span[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return []
  const [start, end] = node.range
  return isQuoted(node) ? [{ start: start + 1, end: end - 1 }] : [{ start, end }]
}

function isQuoted({ type }: Scalar): boolean {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
}
