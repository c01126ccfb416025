import {
  findNodeAtLocation,
  type Node,
  parseTree,
  type ParseError,
  type ParseErrorCode,
  printParseErrorCode,
} from 'jsonc-parser'
import type { Fault } from './fault.js'
import { lineStarts, placeAt } from './place.js'
import type { Span } from '../sql/statement.js'
import { yamlConnectors } from './yaml-connector.js'

/** One value of a connector's configuration. */
export interface ConnectorSetting {
  readonly key: string
  /** As text; a list is its entries with commas between. */
  readonly value: string
  /** Where the text of it stands in the file: inside the quotes, where there are any; one range for each entry. */
  readonly spans: readonly Span[]
}

/** A connector that a file describes: an object that holds a `connector.class`. */
export interface Connector {
  readonly file: string
  readonly line: number
  /** The `name` beside or inside the configuration; the file's stem where it says none. */
  readonly name: string
  readonly settings: readonly ConnectorSetting[]
}

export interface ConnectorFile {
  readonly connectors: readonly Connector[]
  readonly faults: readonly Fault[]
}

const nothing: ConnectorFile = { connectors: [], faults: [] }

/**
 * The connectors of a JSON (flat or nested, comments allowed) or YAML file. Files that never say `connector.class` are no
 * connector files, whatever is in them.
 */
export function readConnectorFile(file: string, text: string): ConnectorFile {
  if (!text.includes('connector.class')) return nothing
  return /\.json$/i.test(file) ? jsonConnectors(file, text) : yamlConnectors(file, text)
}

function jsonConnectors(file: string, text: string): ConnectorFile {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: false })
  const starts = lineStarts(text)
  const [error] = errors
  if (error !== undefined) return { connectors: [], faults: [invalid(file, starts, error)] }
  const found = root === undefined ? [] : holders(root)
  return { connectors: found.map((node) => connectorOf(file, starts, node)), faults: [] }
}

function invalid(file: string, starts: readonly number[], { error, offset }: ParseError): Fault {
  const { line, column } = placeAt(starts, offset)
  const message = `this connector file is not valid JSON: ${jsonErrorWords(error)}`
  const hint = 'correct the JSON, or name the file under ignore'
  return { code: 'connector-file', file, line, column, message, hint }
}

/** `PropertyNameExpected` → `property name expected` */
export function jsonErrorWords(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

/** Every object in the tree that has a `connector.class` of its own. */
function holders(node: Node): readonly Node[] {
  const own =
    node.type === 'object' && findNodeAtLocation(node, ['connector.class']) !== undefined ? [node] : []
  return [...own, ...(node.children ?? []).flatMap(holders)]
}

function connectorOf(file: string, starts: readonly number[], config: Node): Connector {
  const settings = (config.children ?? []).flatMap(settingOf)
  const { line } = placeAt(starts, config.offset)
  return { file, line, name: nameOf(config, settings) ?? fileStem(file), settings }
}

function nameOf(config: Node, settings: readonly ConnectorSetting[]): string | null {
  const own = settings.find((setting) => setting.key === 'name')
  if (own !== undefined) return own.value
  const outer = config.parent?.parent
  const beside = outer === undefined ? undefined : findNodeAtLocation(outer, ['name'])
  return typeof beside?.value === 'string' ? beside.value : null
}

function settingOf(property: Node): readonly ConnectorSetting[] {
  const [key, value] = property.children ?? []
  const scalars = value?.type === 'array' ? (value.children ?? []) : value === undefined ? [] : [value]
  const texts = scalars.flatMap((scalar) => textOf(scalar) ?? [])
  if (typeof key?.value !== 'string' || texts.length === 0 || texts.length < scalars.length) return []
  const spans = scalars.filter((scalar) => scalar.type === 'string').map(bareSpan)
  return [{ key: key.value, value: texts.join(','), spans }]
}

function textOf({ value }: Node): string | null {
  const scalar: unknown = value
  if (typeof scalar === 'string') return scalar
  return typeof scalar === 'number' || typeof scalar === 'boolean' ? String(scalar) : null
}

function bareSpan({ offset, length }: Node): Span {
  return { start: offset + 1, end: offset + length - 1 }
}

/** `sinks/orders.json` → `orders` */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}
