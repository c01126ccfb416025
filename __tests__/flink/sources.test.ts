import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { topicsAt } from '../../rig/topics.js'
import { kafkaAt } from '../../src/engines/kafka/client.js'
import { accessTo, fresh, sharedRig } from './ground.js'
import { makeRepository } from './repository.js'

jest.setTimeout(300_000)

const rig = sharedRig()
const prefix = `${fresh('sources')}.`
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-sources-'))
const repository = makeRepository(folder, rig, prefix)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A topic whose first records are gone, as retention would have it. */
async function shortened(topic: string, configuration: Readonly<Record<string, string>>): Promise<void> {
  const admin = kafkaAt(accessTo(rig)).admin()
  await admin.connect()
  const configEntries = Object.entries(configuration).map(([name, value]) => ({ name, value }))
  await admin.createTopics({ topics: [{ topic, numPartitions: 1, configEntries }], waitForLeaders: true })
  const rows = Array.from({ length: 100 }, (_, id) => ({ id, amount: id }))
  await topicsAt(rig.addresses.kafka).write(topic, rows)
  // The client looks for leaders only of topics that it was asked for.
  await admin.fetchTopicOffsets(topic)
  await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '40' }] })
  await admin.disconnect()
}

it('says of each source what a new job cannot read any more, and where its readers find nothing', async () => {
  await shortened(`${prefix}orders`, { 'retention.ms': '3600000' })
  await topicsAt(rig.addresses.kafka).create(`${prefix}clicks`, `${prefix}payments`)
  repository.commit({
    'orders.sql': 'CREATE TABLE orders (id INT, amount INT);',
    'clicks.sql':
      "CREATE TABLE clicks (id INT, ts TIMESTAMP(3), WATERMARK FOR ts AS ts) WITH ('connector' = 'kafka', 'format' = 'json', 'scan.startup.mode' = 'earliest-offset');",
    'payments.sql':
      "CREATE TABLE payments (id INT) WITH ('connector' = 'kafka', 'format' = 'json', 'scan.startup.mode' = 'latest-offset');",
    'all.sql': `CREATE TABLE big (id INT); INSERT INTO big SELECT id FROM orders WHERE amount > 10;
CREATE TABLE clicked (id INT); SET 'table.exec.resource.default-parallelism' = '3';
INSERT INTO clicked SELECT id FROM clicks;
RESET 'table.exec.resource.default-parallelism';
CREATE TABLE paid (id INT); INSERT INTO paid SELECT id FROM payments;`,
  })
  repository.git('tag', 'v1.0.0')
  const { warnings } = (await repository.json('install', '--ref', 'v1.0.0', '--dry-run')) as {
    warnings: { code: string; message: string; file: string; line: number }[]
  }
  for (const { message } of warnings) process.stdout.write(`${message}\n`)
  const own = warnings.filter(({ code }) =>
    ['records-gone', 'not-from-beginning', 'idle-readers'].includes(code),
  )
  expect(own.map(({ code, message }) => [code, message])).toEqual([
    ['idle-readers', expect.stringContaining(`${prefix}clicks has 1 partition for 3 readers`)],
    [
      'records-gone',
      `40 of the 100 records that the topic ${prefix}orders ever had are gone (retention.ms = 3600000, retention.bytes = -1): dml-big cannot read them, whoever has read them before`,
    ],
    [
      'not-from-beginning',
      expect.stringContaining("payments is read from latest-offset ('scan.startup.mode')"),
    ],
  ])
})

it('refuses SQL for Confluent Cloud before anything is made, each difference at its line', async () => {
  await topicsAt(rig.addresses.kafka).create(`${prefix}rides`)
  repository.commit({
    'rides.sql': `CREATE TABLE rides (id INT)
WITH ('changelog.mode' = 'append');`,
    'ends.sql': `CREATE TABLE ends (
  id INT,
  moment TIMESTAMP_LTZ(3)
) DISTRIBUTED BY HASH(id) INTO 2 BUCKETS
WITH ('kafka.retention.time' = '1 h');
INSERT INTO ends
SELECT id, $rowtime FROM rides;`,
  })
  repository.git('tag', 'v1.1.0')
  const refused = await repository.json('install', '--ref', 'v1.1.0').catch((error: unknown) => String(error))
  process.stdout.write(`${String(refused)}\n`)
  for (const place of [
    "rides.sql:2: 'changelog.mode' = 'append' is of Confluent Cloud",
    'ends.sql:4: DISTRIBUTED BY is of Confluent Cloud',
    "ends.sql:5: 'kafka.retention.time' = '1 h' is of Confluent Cloud",
    'ends.sql:7: $rowtime is of Confluent Cloud',
  ])
    expect(refused).toContain(place)
})
