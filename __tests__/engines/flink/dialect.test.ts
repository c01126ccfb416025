import { dialectProblems } from '../../../src/engines/flink/dialect.js'
import type { Step, StepKind } from '../../../src/plan/plan.js'

function problems(kind: StepKind, sql: string): readonly string[] {
  const step: Step = {
    id: 'a',
    kind,
    object: 'orders',
    after: [],
    level: 0,
    strategy: 'none',
    inverse: null,
    file: 'orders.sql',
    line: 10,
    content: null,
    sql,
    properties: {},
    touches: [],
    reads: [],
    writes: [],
  }
  return dialectProblems(new Map(), step).map(
    ({ file, line, message, hint }) => `${file}:${line}: ${message} (${hint})`,
  )
}

it('names each difference of a table for Confluent Cloud at its line, with what to write instead', () => {
  const sql = `CREATE TABLE orders (
  id INT,
  \`$rowtime\` TIMESTAMP_LTZ(3) METADATA VIRTUAL,
  WATERMARK FOR \`$rowtime\` AS \`$rowtime\`
) DISTRIBUTED BY HASH(id) INTO 4 BUCKETS
WITH (
  'connector' = 'confluent',
  'changelog.mode' = 'append',
  'kafka.retention.time' = '7 d',
  'value.format' = 'avro-registry',
  'scan.startup.mode' = 'earliest-offset'
)`
  const found = problems('create-table', sql)
  expect(found.map((text) => text.replace(/ \(.*/, ''))).toEqual([
    'orders.sql:12: $rowtime is of Confluent Cloud',
    'orders.sql:13: $rowtime is of Confluent Cloud',
    'orders.sql:14: DISTRIBUTED BY is of Confluent Cloud',
    "orders.sql:16: 'connector' = 'confluent' is of Confluent Cloud",
    "orders.sql:17: 'changelog.mode' = 'append' is of Confluent Cloud",
    "orders.sql:18: 'kafka.retention.time' = '7 d' is of Confluent Cloud",
    "orders.sql:19: 'value.format' = 'avro-registry' is of Confluent Cloud",
  ])
  expect(found.at(-1)).toContain("(write 'avro-confluent', with its '.url')")
})

it.each([
  ['a table that names no connector', 'create-table', 'CREATE TABLE orders (id INT)'],
  [
    'a $rowtime of the table itself',
    'create-table',
    "CREATE TABLE orders (`$rowtime` TIMESTAMP_LTZ(3) METADATA FROM 'timestamp', WATERMARK FOR `$rowtime` AS `$rowtime`)",
  ],
  [
    'buckets of a table that is only read',
    'expect-external',
    'CREATE TABLE orders (id INT) DISTRIBUTED INTO 4 BUCKETS',
  ],
  [
    'another connector, with what it takes',
    'create-table',
    "CREATE TABLE orders (id INT) DISTRIBUTED INTO 4 BUCKETS WITH ('connector' = 'fluss', 'kafka.x' = 'y')",
  ],
  ['a text with that name in it', 'start-statement', "INSERT INTO a SELECT '$rowtime' FROM b -- $rowtime"],
] as const)('takes %s', (_, kind, sql) => {
  expect(problems(kind, sql)).toEqual([])
})

it('names $rowtime in a statement whose tables do not declare it', () => {
  const sql = 'INSERT INTO late\nSELECT id, `$rowtime` FROM orders'
  expect(problems('start-statement', sql)).toEqual([
    expect.stringMatching(/^orders\.sql:11: \$rowtime is of/),
  ])
})
