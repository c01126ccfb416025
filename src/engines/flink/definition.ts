import type { OptionEntry, SqlStatement } from '../../sql/statement.js'
import { parseSql } from '../../sql/parse.js'
import { syntaxOf } from '../../sql/syntax.js'

/** Where tables that do not say so are, and how. */
export interface Defaults {
  /** Kafka's addresses. */
  readonly servers: string
  /** Stands before the name of a table whose topic is not said. */
  readonly prefix: string
}

/** A table's CREATE as Flink is to have it, and the topic behind it; null where there is none. */
export interface Completed {
  readonly sql: string
  readonly topic: string | null
}

const overKafka: ReadonlySet<string> = new Set(['kafka', 'upsert-kafka'])

/**
 * A CREATE TABLE with what it leaves to the platform: one that names no connector is a topic of Kafka in JSON, of its
 * table's name, that keeps the newest row of each key where it has one.
 */
export function completed(sql: string, name: string, defaults: Defaults): Completed {
  const [statement] = parseSql(sql).statements
  if (statement === undefined || isQueryOrLike(statement)) return { sql, topic: null }
  const given = new Map(statement.options.map(({ key, value }) => [key, value]))
  const connector = given.get('connector')
  if (connector !== undefined && !overKafka.has(connector)) return { sql, topic: null }
  const topic = given.get('topic') ?? `${defaults.prefix}${lastPart(name)}`
  const all =
    connector === undefined
      ? { ...byItself(hasKey(statement)), ...reaching(topic, defaults) }
      : reaching(topic, defaults)
  const missing = Object.entries(all).filter(([key]) => !given.has(key))
  return { sql: withOptions(sql, statement, missing), topic }
}

/** What such a table has from elsewhere is not known here. */
function isQueryOrLike(statement: SqlStatement): boolean {
  const syntax = syntaxOf(statement)
  return syntax?.type !== 'create-table' || syntax.object !== 'table' || syntax.like !== null
}

function hasKey({ definition }: SqlStatement): boolean {
  return (definition?.primaryKey ?? []).length > 0
}

function byItself(keyed: boolean): Readonly<Record<string, string>> {
  return keyed
    ? { connector: 'upsert-kafka', 'key.format': 'json', 'value.format': 'json' }
    : { connector: 'kafka', format: 'json', 'scan.startup.mode': 'earliest-offset' }
}

function reaching(topic: string, { servers }: Defaults): Readonly<Record<string, string>> {
  return { topic, 'properties.bootstrap.servers': servers }
}

export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

function withOptions(
  sql: string,
  statement: SqlStatement,
  options: readonly (readonly [string, string])[],
): string {
  if (options.length === 0) return sql
  const list = options.map(([key, value]) => `${quoted(key)} = ${quoted(value)}`).join(', ')
  const [first] = statement.options
  const at = first === undefined ? behindBody(sql, statement) : beforeEntry(first)
  const text = first === undefined ? ` WITH (${list})` : `${list}, `
  return `${sql.slice(0, at)}${text}${sql.slice(at)}`
}

const beforeEntry = ({ keySpan }: OptionEntry) => keySpan.start - 1

/** Where WITH may stand: at the end, or before AS. */
function behindBody(sql: string, statement: SqlStatement): number {
  const syntax = syntaxOf(statement)
  if (syntax?.type !== 'create-table' || syntax.query === null) return statement.end
  return /\s*\bAS\s*$/i.exec(sql.slice(0, syntax.query.start))?.index ?? statement.end
}
