import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { topicsAt } from '../../rig/topics.js'
import { openFlink, registryTopic } from '../../src/engines/flink/open.js'
import { registryIn, registryOf } from '../../src/engines/flink/registry.js'
import { resumeAll } from '../../src/engines/flink/resume.js'
import { kafkaAt } from '../../src/engines/kafka/client.js'
import { logAt } from '../../src/engines/kafka/log.js'
import { accessTo, eventually, fresh, sharedRig } from './ground.js'
import { makeRepository } from './repository.js'
import { partsFor } from './subject.js'

jest.setTimeout(600_000)

const rig = sharedRig()
const prefix = `${fresh('resume')}.`
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-resume-'))
const topics = topicsAt(rig.addresses.kafka)
const repository = makeRepository(folder, rig, prefix)
const scope = 'shop/flink'
const { gateway, jobmanager } = rig.addresses
const engine = openFlink({
  ...{ gateway, jobmanager, connect: null, kafka: accessTo(rig), token: null, prefix, scope },
  ...{ catalog: null, database: null, hidden: {} },
})
const { jobs } = partsFor(prefix, () => undefined)

afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const once = (name: string) => `WITH ('sink.delivery-guarantee' = 'exactly-once',
  'sink.transactional-id-prefix' = '${prefix}${name}', 'properties.transaction.timeout.ms' = '600000')`

const pipeline = {
  'orders.sql': 'CREATE TABLE orders (id INT, customer INT);',
  'counts.sql': `CREATE TABLE counts (customer INT, orders BIGINT, PRIMARY KEY (customer) NOT ENFORCED);
INSERT INTO counts SELECT customer, COUNT(*) FROM orders GROUP BY customer;`,
  'copies.sql': `CREATE TABLE copies (id INT) ${once('copies')};
INSERT INTO copies SELECT id FROM orders;`,
  'mirrors.sql': `CREATE TABLE mirrors (id INT) ${once('mirrors')};
SET 'restart-strategy.type' = 'none';
INSERT INTO mirrors SELECT id FROM orders;`,
}
const all = ['dml-copies', 'dml-counts', 'dml-mirrors'] as const

let written = 0
async function order(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, more) => ({ id: written + more, customer: more % 10 }))
  await topics.write(`${prefix}orders`, rows)
  written += count
}

/** The orders that are counted, and how many rows of each copy are missing or double. */
async function seen() {
  const counts = await engine.query('SELECT orders FROM counts')
  const of = async (topic: string) => {
    const ids = (await topics.read(`${prefix}${topic}`)).map(
      (text) => (JSON.parse(text) as { id: number }).id,
    )
    return { lost: written - new Set(ids).size, double: ids.length - new Set(ids).size }
  }
  const counted = counts.reduce((sum, { orders }) => sum + Number(orders), 0)
  return { counted, copies: await of('copies'), mirrors: await of('mirrors') }
}

const none = { lost: 0, double: 0 }
const untilThrough = () =>
  eventually(seen, ({ counted, copies, mirrors }) => counted >= written && copies.lost + mirrors.lost <= 0)

/** The jobs of the statements. */
async function jobsNow(): Promise<Readonly<Record<string, string>>> {
  const running = (await engine.running?.(all)) ?? []
  return Object.fromEntries(running.map(({ statement, job }) => [statement, job ?? '']))
}

const untilState = (job: string, state: string) =>
  eventually(
    () => jobs.state(job),
    (now) => now === state,
  )

/** What was read already is not there to be read again. */
async function forget(): Promise<void> {
  const admin = kafkaAt(accessTo(rig)).admin()
  await admin.connect()
  await admin.fetchTopicOffsets(`${prefix}orders`)
  const partitions = [{ partition: 0, offset: String(written) }]
  await admin.deleteTopicRecords({ topic: `${prefix}orders`, partitions })
  await admin.disconnect()
}

async function running(): Promise<void> {
  for (const statement of all)
    await eventually(
      () => engine.position(statement),
      ({ state }) => state === 'caught-up',
    )
}

it('starts what somebody stopped, cancelled or lost again from its own state: counts go on, nothing is lost or double', async () => {
  await topics.create(`${prefix}orders`)
  await order(1_000)
  repository.commit(pipeline)
  repository.git('tag', 'v1.0.0')
  await repository.bluegreen('install', '--ref', 'v1.0.0')
  expect(await untilThrough()).toEqual({ counted: 1_000, copies: none, mirrors: none })
  const before = await jobsNow()

  await rig.kill('taskmanager')
  await untilState(before['dml-mirrors'] ?? '', 'FAILED')
  await rig.restart('taskmanager')
  // Until something is read, nobody says where a reader stands that has begun anew.
  for (const statement of ['dml-counts', 'dml-copies'])
    await eventually(
      () => engine.position(statement),
      ({ state }) => state === 'running' || state === 'caught-up',
    )
  await jobs.cancel(before['dml-counts'] ?? '')
  await untilState(before['dml-counts'] ?? '', 'CANCELED')
  const savepoint = await jobs.stop(before['dml-copies'] ?? '', null)
  await untilState(before['dml-copies'] ?? '', 'FINISHED')
  await forget()
  await order(250)
  expect(await repository.json('status')).toMatchObject({
    drift: [
      { object: 'dml-copies', kind: 'stopped' },
      { object: 'dml-counts', kind: 'stopped' },
      { object: 'dml-mirrors', kind: 'failed' },
    ],
  })

  process.stdout.write(await repository.bluegreen('deploy', '--dry-run'))
  expect(await jobsNow()).toEqual(before)
  const deployed = await repository.json('deploy')
  expect(deployed).toMatchObject({
    outcome: 'done',
    resumed: [
      { statement: 'dml-copies', strategy: 'restore', from: { kind: 'savepoint', path: savepoint } },
      { statement: 'dml-counts', strategy: 'restore', from: { kind: 'checkpoint' } },
      { statement: 'dml-mirrors', strategy: 'restore', from: { kind: 'checkpoint' } },
    ],
  })
  await order(250)
  const after = await untilThrough()
  process.stdout.write(`restored: ${JSON.stringify(after)}\n`)
  await running()
  expect(await seen()).toEqual({ counted: 1_500, copies: none, mirrors: none })
  expect(await repository.json('status')).toMatchObject({ drift: [], next: null })
  expect(await repository.json('deploy')).toMatchObject({ outcome: 'nothing', resumed: [] })
})

it('submits a statement once, wherever the process that starts it again dies', async () => {
  class Death extends Error {}
  const first = (await jobsNow())['dml-counts'] ?? ''
  await jobs.cancel(first)
  await untilState(first, 'CANCELED')
  await order(100)
  let deaths = 0
  for (let place = 0; ; place += 1) {
    let left = place
    const before = () => {
      if (left-- === 0) throw new Death()
    }
    const log = logAt(kafkaAt(accessTo(rig)), registryTopic(prefix, scope))
    const { hand } = registryOf(await log.read())
    const ledger = registryIn(
      {
        ...log,
        change: (decide) => {
          before()
          return log.change(decide)
        },
      },
      () => hand,
    )
    const died = await resumeAll(partsFor(prefix, before), ledger, ['dml-counts']).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Death) return true
        throw error
      },
    )
    await log.close()
    if (!died) break
    deaths += 1
  }
  const mine = (await jobs.overview()).filter(({ name, id }) => name === 'dml-counts' && id !== first)
  const alive = mine.filter(({ state }) => ['INITIALIZING', 'CREATED', 'RUNNING'].includes(state))
  expect(alive.map(({ id }) => id)).toEqual([(await jobsNow())['dml-counts']])
  await running()
  expect((await untilThrough()).counted).toBe(1_600)
  process.stdout.write(`started once after ${deaths} deaths\n`)
})

it('leaves alone what it cannot go on with, and says why', async () => {
  const counts = (await jobsNow())['dml-counts'] ?? ''
  await jobs.cancel(counts)
  await untilState(counts, 'CANCELED')
  const log = logAt(kafkaAt(accessTo(rig)), registryTopic(prefix, scope))
  const { hand } = registryOf(await log.read())
  const key = 'object table orders'
  const orders = (await log.read()).get(key) as { sql: readonly string[] }
  const altered = { ...orders, sql: ['CREATE TABLE orders (id INT, customer INT, amount INT)'] }
  await log.change(() => ({ [key]: altered, hand }))
  await log.close()
  expect(await engine.ended?.(all)).toEqual([
    {
      statement: 'dml-counts',
      state: 'stopped',
      from: null,
      reason: 'what it reads or writes is defined otherwise than when it was started',
    },
  ])
})
