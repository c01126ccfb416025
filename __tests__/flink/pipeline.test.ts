import { topicsAt } from '../../rig/topics.js'
import { openSession, type Session } from '../../src/engines/flink/gateway.js'
import { httpTo } from '../../src/engines/flink/http.js'
import { jobManagerAt } from '../../src/engines/flink/jobmanager.js'
import { eventually, fresh, sharedRig } from './ground.js'

const rig = sharedRig()
const topics = topicsAt(rig.addresses.kafka)
const endpoint = (name: string, url: string) => httpTo({ name, url, token: null, timeout: 10_000 })
const gateway = endpoint('the SQL Gateway', rig.addresses.gateway)
const jobs = jobManagerAt(endpoint('the JobManager', rig.addresses.jobmanager))

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ id: from + i }))

const source = (
  name: string,
) => `CREATE TABLE ${name} (id BIGINT) WITH ('connector' = 'kafka', 'topic' = '${name}',
  'properties.bootstrap.servers' = '${rig.addresses.kafka}', 'scan.startup.mode' = 'earliest-offset',
  'format' = 'json')`

const sink = (
  name: string,
) => `CREATE TABLE ${name} (id BIGINT) WITH ('connector' = 'kafka', 'topic' = '${name}',
  'properties.bootstrap.servers' = '${rig.addresses.kafka}', 'format' = 'json',
  'sink.delivery-guarantee' = 'exactly-once', 'sink.transactional-id-prefix' = '${name}',
  'properties.transaction.timeout.ms' = '600000')`

/** A job that copies a topic; its id, with its sink. */
async function copying(session: Session): Promise<{ job: string; from: string; to: string }> {
  const [from, to] = [fresh('orders'), fresh('copies')]
  await topics.create(from, to)
  for (const table of [source(from), sink(to)]) await session.configure(table)
  const { jobId } = await session.run(`INSERT INTO ${to} SELECT id FROM ${from}`)
  return { job: jobId ?? '', from, to }
}

const copied = (to: string, count: number) =>
  eventually(
    () => topics.read(to),
    (values) => values.length >= count,
  )

describe('a job from a topic to another', () => {
  it('writes each row once, also where its TaskManager is killed', async () => {
    const session = await openSession(gateway)
    const { job, from, to } = await copying(session)
    await topics.write(from, rows(0, 1000))
    expect(await copied(to, 1000)).toHaveLength(1000)

    const since = Date.now()
    await rig.kill('taskmanager')
    await topics.write(from, rows(1000, 1500))
    await rig.restart('taskmanager')
    const values = await copied(to, 1500)
    process.stdout.write(`a killed TaskManager costs ${((Date.now() - since) / 1000).toFixed(1)} s\n`)
    const ids = values.map((value) => (JSON.parse(value) as { id: number }).id)
    expect(ids.toSorted((a, b) => a - b)).toEqual(rows(0, 1500).map(({ id }) => id))

    expect((await jobs.exceptions(job))[0]?.message).toBeTruthy()
    await jobs.cancel(job)
    await eventually(
      () => jobs.state(job),
      (state) => state === 'CANCELED',
    )
    await session.close()
  })

  it('fits, with everything, in 3 GB', () => {
    const megabytes = rig.memory() / 2 ** 20
    process.stdout.write(`the rig holds ${megabytes.toFixed(0)} MiB\n`)
    expect(megabytes).toBeLessThan(3 * 1024)
  })
})
