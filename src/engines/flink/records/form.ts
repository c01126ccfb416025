import { Refusal } from '../../../deploy/refusal.js'
import { parseSql } from '../../../sql/parse.js'
import type { RowShape } from '../../duckdb/records/records.js'
import type { DefinedColumn, Definition } from '../../duckdb/store/definition.js'
import { parseType } from '../../duckdb/types/type-text.js'
import type { Held } from '../registry.js'
import { csvDecoder } from './csv.js'
import type { Decode, Field, FormatOptions } from './decode.js'
import { jsonDecoder } from './json.js'
import { isRaw, rawDecoder } from './raw.js'

/** How the records of a topic are the rows of a table. */
export interface RecordForm extends RowShape {
  readonly topic: string
  /** Null where keys are not looked at. */
  readonly decodeKey: Decode | null
  readonly decodeValue: Decode
}

type Options = ReadonlyMap<string, string>

/** @throws Refusal where the topic is in a format that is not read here */
export function formOf(held: Held, topic: string, definition: Definition): RecordForm {
  const options = optionsOf(held)
  const problem = formatProblem(held.name, options, definition)
  if (problem !== null) throw new Refusal('read', problem, formatHint)
  const columns = definition.columns.filter(({ kind }) => kind === 'physical')
  const keyed = keyColumns(options, definition)
  const inValue = valueColumns(options, columns, keyed)
  const prefix = options.get('key.fields-prefix') ?? ''
  const key = new Map(keyed.map(({ name }) => [name, name.slice(prefix.length)]))
  const keyFields = keyed.map((column) => fieldOf(column, key.get(column.name)))
  return {
    topic,
    upsert: isUpsert(options, definition),
    key,
    value: new Set(inValue.map(({ name }) => name)),
    decodeKey: keyed.length === 0 ? null : decoderOf(keyFormat(options), keyFields, options, 'key.'),
    decodeValue: decoderOf(
      valueFormat(options),
      inValue.map((column) => fieldOf(column)),
      options,
      options.has('value.format') ? 'value.' : '',
    ),
  }
}

const readable: ReadonlySet<string> = new Set(['json', 'csv', 'raw'])

/** That a table's keys or values are in a format that is not read here; null where both are read. */
export function formatUnread(held: Held): string | null {
  const options = optionsOf(held)
  const { name } = held
  if (!readable.has(valueFormat(options))) return unreadFormat(name, valueFormat(options))
  return readable.has(keyFormat(options)) ? null : unreadFormat(`the key of ${name}`, keyFormat(options))
}

const unreadFormat = (what: string, format: string) => `${what} is in ${format}, which is not read here`

/** What to do where a format is not read. */
export const formatHint =
  'take one of json, csv and raw as its format, or leave the table out of the release (release.exclude)'

function optionsOf({ sql }: Held): Options {
  const [create] = parseSql(sql[0] ?? '').statements
  return new Map(create?.options.map(({ key, value }) => [key, value]))
}

const valueFormat = (options: Options) => options.get('value.format') ?? options.get('format') ?? 'json'

/** Of a table that says nothing at all, keys are in JSON as its values are. */
const keyFormat = (options: Options) => options.get('key.format') ?? 'json'

function isUpsert(options: Options, { primaryKey }: Definition): boolean {
  const connector = options.get('connector')
  return connector === 'upsert-kafka' || (connector === undefined && primaryKey.length > 0)
}

/** The columns that a record's key gives, in the order in which they stand there. */
function keyColumns(options: Options, definition: Definition): readonly DefinedColumn[] {
  const named = isUpsert(options, definition)
    ? definition.primaryKey
    : options.has('key.format')
      ? (options.get('key.fields') ?? '').split(';').filter((name) => name !== '')
      : []
  return named.flatMap((name) => definition.columns.filter((column) => column.name === name))
}

function valueColumns(
  options: Options,
  columns: readonly DefinedColumn[],
  keyed: readonly DefinedColumn[],
): readonly DefinedColumn[] {
  return options.get('value.fields-include')?.toUpperCase() === 'EXCEPT_KEY'
    ? columns.filter((column) => !keyed.includes(column))
    : columns
}

const fieldOf = ({ name, type }: DefinedColumn, inRecord = name): Field => ({
  name: inRecord,
  type: parseType(type),
})

function decoderOf(format: string, fields: readonly Field[], options: Options, prefix: string): Decode {
  const own = ownOptions(options, `${prefix}${format}.`)
  switch (format) {
    case 'csv':
      return csvDecoder(fields, own)
    case 'raw':
      return rawDecoder(fields, own)
    default:
      return jsonDecoder(fields)
  }
}

function ownOptions(options: Options, prefix: string): FormatOptions {
  const own = [...options].filter(([key]) => key.startsWith(prefix))
  return new Map(own.map(([key, value]) => [key.slice(prefix.length), value]))
}

function formatProblem(name: string, options: Options, definition: Definition): string | null {
  const keyed = keyColumns(options, definition)
  const columns = definition.columns.filter(({ kind }) => kind === 'physical')
  const value = valueColumns(options, columns, keyed)
  return (
    (keyed.length === 0 ? null : problemOf(`the key of ${name}`, keyFormat(options), keyed)) ??
    problemOf(name, valueFormat(options), value)
  )
}

/** A format that does not hold a column's values as this program could compare them. */
function problemOf(what: string, format: string, columns: readonly DefinedColumn[]): string | null {
  if (format === 'json') return null
  if (!readable.has(format)) return unreadFormat(what, format)
  const types = columns.map(({ type }) => parseType(type))
  const bad = columns.find((_, place) => {
    const type = types[place]
    return type !== undefined && (format === 'raw' ? !isRaw(type) : isNested(type))
  })
  return bad === undefined
    ? null
    : `the column ${bad.name} of ${what} is ${bad.type}, which is not read from ${format} here`
}

const isNested = ({ kind }: Field['type']) =>
  kind === 'ARRAY' || kind === 'MAP' || kind === 'ROW' || kind === 'MULTISET'
