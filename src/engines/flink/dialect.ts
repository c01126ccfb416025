import { lex } from '../../sql/lexer.js'
import { parseSql } from '../../sql/parse.js'
import { lineStarts, placeAt } from '../../sql/place.js'
import type { SqlStatement } from '../../sql/statement.js'
import { syntaxOf } from '../../sql/syntax.js'
import type { Step } from '../../plan/plan.js'
import type { Problem } from '../engine.js'
import { definitionsFor, type Objects } from './replay.js'

/** What is written for Confluent Cloud, and has another form on Apache Flink with Kafka. */
interface Difference {
  /** An offset in the SQL. */
  readonly at: number
  readonly message: string
  readonly hint: string
}

/** A step's differences from what Flink takes, all of them, each at its place with what to write instead. */
export function dialectProblems(objects: Objects, step: Step): readonly Problem[] {
  const { id, kind, file, line, sql } = step
  if (sql === null || kind === 'create-connector') return []
  const lines = lineStarts(sql)
  const found = [...definedForConfluent(sql, kind), ...rowtimes(objects, step, sql)]
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, message, hint }) => ({
      step: id,
      message: `${message} is of Confluent Cloud`,
      hint,
      file,
      line: line + placeAt(lines, at).line - 1,
    }))
}

/** Tables that Kafka does not hold have options and buckets of their own. */
const overKafka: ReadonlySet<string> = new Set(['kafka', 'upsert-kafka', 'confluent'])

function definedForConfluent(sql: string, kind: Step['kind']): readonly Difference[] {
  return parseSql(sql).statements.flatMap((statement) => {
    const connector = statement.options.find(({ key }) => key === 'connector')?.value ?? 'kafka'
    if (!overKafka.has(connector)) return []
    // A table that is only read may say how it is distributed.
    const buckets = kind === 'expect-external' ? [] : distributionOf(statement)
    return [...buckets, ...optionsOf(statement)]
  })
}

function distributionOf(statement: SqlStatement): readonly Difference[] {
  const syntax = syntaxOf(statement)
  if (syntax?.type !== 'create-table' || syntax.distribution === null) return []
  const hint =
    "leave it out: a key of the records is PRIMARY KEY, or 'key.fields' with 'key.format'; a topic has partitions like the version before it"
  return [{ at: syntax.distribution.start, message: 'DISTRIBUTED BY', hint }]
}

function optionsOf({ options }: SqlStatement): readonly Difference[] {
  return options.flatMap(({ key, value, keySpan }) => {
    const hint = hintFor(key, value)
    return hint === null ? [] : [{ at: keySpan.start, message: `'${key}' = '${value}'`, hint }]
  })
}

/** What to write in place of an option; null where Flink has it too. */
function hintFor(key: string, value: string): string | null {
  if (key === 'connector') return value === 'confluent' ? forConnector : null
  if (key === 'changelog.mode') return forChangelog[value] ?? 'leave it out'
  if (key.startsWith('kafka.')) return forKafka[key] ?? 'leave it out: set it on the topic'
  if (key.startsWith('error-handling.')) return "leave it out; of JSON, 'json.ignore-parse-errors' = 'true'"
  if (/^(key|value)\.format$/.test(key)) return forFormat[value] ?? null
  return /^(key|value)\.(avro|json|proto)-registry\./.test(key) ? forRegistry : null
}

const forConnector = "write 'connector' = 'kafka', or leave it out"
const forRegistry = "leave it out; of 'avro-confluent', it is 'value.avro-confluent.url' and the like"

const forChangelog: Readonly<Record<string, string>> = {
  append: "leave it out: 'kafka' appends",
  upsert: "leave it out: a table with PRIMARY KEY (…) NOT ENFORCED and no 'connector' is 'upsert-kafka'",
  retract: "leave it out, and write 'value.format' = 'debezium-json'",
}

const forKafka: Readonly<Record<string, string>> = {
  'kafka.cleanup-policy': "leave it out: it is the topic's cleanup.policy",
  'kafka.retention.time': "leave it out: it is the topic's retention.ms",
  'kafka.retention.size': "leave it out: it is the topic's retention.bytes",
  'kafka.max-message-size': "leave it out: it is the topic's max.message.bytes",
  'kafka.consumer.isolation-level': "write 'properties.isolation.level'",
  'kafka.producer.compression.type': "write 'properties.compression.type'",
}

const forFormat: Readonly<Record<string, string>> = {
  'avro-registry': "write 'avro-confluent', with its '.url'",
  'json-registry': "write 'json': Flink has no JSON that a Schema Registry knows",
  'proto-registry': "write 'protobuf', with its '.message-class-name'",
}

const forRowtime =
  "declare a column of the table: ts TIMESTAMP_LTZ(3) METADATA FROM 'timestamp', with a WATERMARK FOR ts"

/** Every table of Confluent Cloud has `$rowtime`; here only one that declares it, from a field that Kafka has. */
function rowtimes(objects: Objects, { kind, reads }: Step, sql: string): readonly Difference[] {
  const others = kind === 'start-statement' ? definitionsFor(objects, reads) : []
  if (others.some((held) => held.sql.some((text) => text.includes('$rowtime')))) return []
  const declared = parseSql(sql).statements.flatMap(({ definition }) => definition?.columns ?? [])
  const own = declared.find(({ name }) => name === '$rowtime')
  const isReal = own !== undefined && (own.kind !== 'metadata' || /\bFROM\b/i.test(own.expression ?? ''))
  return isReal ? [] : placesOf(sql).map((at) => ({ at, message: '$rowtime', hint: forRowtime }))
}

/** The offsets of the name, once a line. */
function placesOf(sql: string): readonly number[] {
  if (!sql.includes('$rowtime')) return []
  const { starts, count } = lex(sql)
  const lines = lineStarts(sql)
  const seen = new Map<number, number>()
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] ?? 0
    const { line } = placeAt(lines, start)
    const text = sql.slice(start, starts[at + 1])
    if ((text === '$rowtime' || text === '`$rowtime`') && !seen.has(line)) seen.set(line, start)
  }
  return [...seen.values()]
}
