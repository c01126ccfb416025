import { completed } from '../../../src/engines/flink/definition.js'

const defaults = { servers: 'kafka:9092', prefix: 'staging.' }
const complete = (sql: string, name = 'orders') => completed(sql, name, defaults)

describe('a CREATE TABLE that names no connector', () => {
  it('is a topic in JSON, read from its beginning', () => {
    expect(complete('CREATE TABLE orders (id INT)')).toEqual({
      sql: `CREATE TABLE orders (id INT) WITH ('connector' = 'kafka', 'format' = 'json', 'scan.startup.mode' = 'earliest-offset', 'topic' = 'staging.orders', 'properties.bootstrap.servers' = 'kafka:9092')`,
      topic: 'staging.orders',
    })
  })

  it('keeps the newest row of each key where it has one', () => {
    const { sql } = complete('CREATE TABLE orders (id INT, PRIMARY KEY (id) NOT ENFORCED);')
    expect(sql).toBe(
      `CREATE TABLE orders (id INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('connector' = 'upsert-kafka', 'key.format' = 'json', 'value.format' = 'json', 'topic' = 'staging.orders', 'properties.bootstrap.servers' = 'kafka:9092');`,
    )
  })

  it('keeps what it says itself', () => {
    const { sql, topic } = complete(
      "CREATE TABLE orders (id INT) WITH ('format' = 'csv', 'topic' = 'theirs')",
    )
    expect(sql).toBe(
      `CREATE TABLE orders (id INT) WITH ('connector' = 'kafka', 'scan.startup.mode' = 'earliest-offset', 'properties.bootstrap.servers' = 'kafka:9092', 'format' = 'csv', 'topic' = 'theirs')`,
    )
    expect(topic).toBe('theirs')
  })

  it('says so before the query of a CREATE TABLE … AS', () => {
    expect(complete('CREATE TABLE orders AS SELECT 1 AS id').sql).toMatch(
      /^CREATE TABLE orders WITH \('connector' = 'kafka', .*\) AS SELECT 1 AS id$/,
    )
  })

  it('is of the last part of its name', () => {
    expect(complete('CREATE TABLE c.d.orders (id INT)', 'c.d.orders').topic).toBe('staging.orders')
  })
})

describe('a CREATE TABLE that names one', () => {
  it('of Kafka is told where Kafka is, and what its topic is', () => {
    expect(complete("CREATE TABLE orders (id INT) WITH ('connector' = 'kafka', 'format' = 'json')")).toEqual({
      sql: `CREATE TABLE orders (id INT) WITH ('topic' = 'staging.orders', 'properties.bootstrap.servers' = 'kafka:9092', 'connector' = 'kafka', 'format' = 'json')`,
      topic: 'staging.orders',
    })
  })

  it('of something else is left as it is', () => {
    const sql = "CREATE TABLE orders (id INT) WITH ('connector' = 'datagen')"
    expect(complete(sql)).toEqual({ sql, topic: null })
  })

  it('elsewhere, or defines a view, is left as it is', () => {
    for (const sql of ['CREATE TABLE orders LIKE others', 'CREATE VIEW orders AS SELECT 1 AS id'])
      expect(complete(sql)).toEqual({ sql, topic: null })
  })
})
