import { Kafka, logLevel, Partitioners } from 'kafkajs'
import { inMirror, withMirror } from '../../src/engines/flink/mirror.js'
import type { Parts } from '../../src/engines/flink/parts.js'
import { type Held, objectKey, type Registry } from '../../src/engines/flink/registry.js'
import { topicsAt } from '../../rig/topics.js'
import { fresh, sharedRig } from './ground.js'
import { partsFor } from './subject.js'

const { addresses } = sharedRig()
const topics = topicsAt(addresses.kafka)

interface Written {
  readonly key?: string
  readonly value: string | null
}

async function filled(records: readonly Written[]): Promise<string> {
  const topic = fresh('rows')
  await topics.create(topic)
  await write(topic, records)
  return topic
}

async function write(topic: string, records: readonly Written[]): Promise<void> {
  const kafka = new Kafka({ brokers: [addresses.kafka], logLevel: logLevel.NOTHING })
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner })
  await producer.connect()
  await producer.send({ topic, messages: records.map(({ key, value }) => ({ key: key ?? null, value })) })
  await producer.disconnect()
}

const held = (topic: string, sql: string): Held => ({
  ...{
    name: 't',
    kind: 'table',
    content: 'c',
    sql: [sql],
    reads: [],
    writes: ['t'],
    topic,
    topicId: null,
    job: null,
  },
  ...{ properties: {}, keys: [], order: 1 },
})

const none: Registry = {
  birth: '',
  hand: { token: 0, generation: 0 },
  objects: new Map(),
  consumers: new Map(),
  begun: new Map(),
  removals: new Map(),
}

function rowsOf(topic: string, sql: string, query = 'SELECT * FROM t'): Promise<readonly unknown[]> {
  const table = held(topic, sql)
  const registry = { ...none, objects: new Map([[objectKey(table), table]]) }
  const parts: Parts = partsFor('', () => undefined)
  return inMirror(parts, registry, ['t'], (mirror) => mirror.query(query))
}

describe('the rows of a topic', () => {
  it('are its records in their order, with the columns that the table has', async () => {
    const topic = await filled([
      { value: '{"id": 1, "more": "x"}' },
      { value: '{\n"id":\n2}' },
      { value: null },
    ])
    expect(await rowsOf(topic, 'CREATE TABLE t (id INT, name STRING)')).toEqual([
      { id: 1, name: null },
      { id: 2, name: null },
    ])
  })

  it('are, of a topic with keys, what came last for each and was not taken away', async () => {
    const record = (key: number, value: object | null) => ({
      key: JSON.stringify({ id: key }),
      value: value === null ? null : JSON.stringify({ id: key, ...value }),
    })
    const topic = await filled([
      record(1, { a: 'old' }),
      record(2, { a: 'gone' }),
      record(1, { a: `it's "new",\n\u0001` }),
      record(2, null),
      record(3, { a: null }),
    ])
    const sql = 'CREATE TABLE t (id INT, a STRING, PRIMARY KEY (id) NOT ENFORCED)'
    expect(await rowsOf(topic, sql, 'SELECT id, a FROM t ORDER BY id')).toEqual([
      { id: 1, a: `it's "new",\n\u0001` },
      { id: 3, a: null },
    ])
  })

  it('have what is nested, and what is computed', async () => {
    const value = { id: 1, r: { a: 2, b: ['x', 'y'] }, at: '2026-03-01 10:00:00.123' }
    const topic = await filled([{ value: JSON.stringify(value) }])
    const sql =
      'CREATE TABLE t (id INT, r ROW<a INT, b ARRAY<STRING>>, `at` TIMESTAMP(3), twice AS id * 2, WATERMARK FOR `at` AS `at`)'
    const query = `SELECT r.a, r.b[2] AS b, CAST("at" AS VARCHAR) AS moment, twice FROM t`
    expect(await rowsOf(topic, sql, query)).toEqual([
      { a: 2, b: 'y', moment: '2026-03-01 10:00:00.123', twice: 2 },
    ])
  })

  it('are none where a record is no JSON object: its place is named', async () => {
    const topic = await filled([{ value: '{"id": 1}' }, { value: 'hello' }])
    await expect(rowsOf(topic, 'CREATE TABLE t (id INT)')).rejects.toThrow(
      `${topic}: the record at 0:1 is no JSON object`,
    )
  })

  it('are, when they are looked at again, those that the topic has by then', async () => {
    const record = (id: number, a: string | null) => ({
      key: JSON.stringify({ id }),
      value: a === null ? null : JSON.stringify({ id, a }),
    })
    const topic = await filled([record(1, 'stays'), record(2, 'old'), record(3, 'goes')])
    const table = held(topic, 'CREATE TABLE t (id INT, a STRING, PRIMARY KEY (id) NOT ENFORCED)')
    const registry = { ...none, objects: new Map([[objectKey(table), table]]) }
    const subject = { parts: partsFor('', () => undefined), registry, names: ['t'] }
    const rows = await withMirror(subject, async ({ refresh, look }) => {
      await refresh()
      await write(topic, [record(2, 'new'), record(3, null), record(4, 'came')])
      await refresh()
      await refresh()
      return look((mirror) => mirror.query('SELECT id, a FROM t ORDER BY id'))
    })
    expect(rows).toEqual([
      { id: 1, a: 'stays' },
      { id: 2, a: 'new' },
      { id: 4, a: 'came' },
    ])
  })

  it('keep the last digits of long decimals', async () => {
    const topic = await filled([
      { value: '{"d": 12345678901234567890.123456789, "note": "1234567890.12345678901"}' },
    ])
    const sql = 'CREATE TABLE t (d DECIMAL(38, 9), note STRING)'
    expect(await rowsOf(topic, sql, 'SELECT CAST(d AS VARCHAR) AS d, note FROM t')).toEqual([
      { d: '12345678901234567890.123456789', note: '1234567890.12345678901' },
    ])
  })

  it('are none where a value is none of its column: its place is named', async () => {
    const topic = await filled([{ value: '{"id": 1}' }, { value: '{"id": "x"}' }])
    await expect(rowsOf(topic, 'CREATE TABLE t (id INT)')).rejects.toThrow(
      `${topic}: the record at 0:1: x in the column id is no INT`,
    )
  })

  it('are read from csv, by the places of the fields', async () => {
    const topic = await filled([
      { value: `1;'it''s; "new"';2026-03-01 10:00:00.5` },
      { value: '2;;' },
      { value: '3;plain' },
    ])
    const sql = `CREATE TABLE t (id INT, a STRING, \`at\` TIMESTAMP(3)) WITH ('connector' = 'kafka', 'format' = 'csv',
      'csv.field-delimiter' = ';', 'csv.quote-character' = '''')`
    expect(await rowsOf(topic, sql, 'SELECT id, a, CAST("at" AS VARCHAR) AS moment FROM t')).toEqual([
      { id: 1, a: `it's; "new"`, moment: '2026-03-01 10:00:00.5' },
      { id: 2, a: '', moment: null },
      { id: 3, a: 'plain', moment: null },
    ])
  })

  it('have what stands in the key alone, by its own names', async () => {
    const topic = await filled([
      { key: '7', value: '{"a": "old"}' },
      { key: '7', value: '{"a": "new"}' },
      { key: '8', value: '{"a": "gone"}' },
      { key: '8', value: null },
    ])
    const sql = `CREATE TABLE t (k_id BIGINT, a STRING, PRIMARY KEY (k_id) NOT ENFORCED) WITH ('connector' = 'upsert-kafka',
      'key.format' = 'csv', 'value.format' = 'json', 'key.fields-prefix' = 'k_', 'value.fields-include' = 'EXCEPT_KEY')`
    expect(await rowsOf(topic, sql)).toEqual([{ k_id: '7', a: 'new' }])
  })

  it('are read from raw', async () => {
    const topic = await filled([{ key: 'a', value: 'line one\n"two"' }])
    const sql = `CREATE TABLE t (k STRING, v STRING) WITH ('connector' = 'kafka', 'key.format' = 'raw', 'key.fields' = 'k',
      'value.format' = 'raw', 'value.fields-include' = 'EXCEPT_KEY')`
    expect(await rowsOf(topic, sql)).toEqual([{ k: 'a', v: 'line one\n"two"' }])
  })

  it('of another format are not read', async () => {
    const topic = await filled([])
    await expect(rowsOf(topic, "CREATE TABLE t (id INT) WITH ('format' = 'avro')")).rejects.toThrow(
      't is in avro, which is not read here',
    )
  })
})
