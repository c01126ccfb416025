import { topicsAt } from '../../rig/topics.js'
import { FlinkFailure, SessionLost } from '../../src/engines/flink/failure.js'
import { openSession, type Session } from '../../src/engines/flink/gateway.js'
import { httpTo } from '../../src/engines/flink/http.js'
import { jobManagerAt } from '../../src/engines/flink/jobmanager.js'
import { eventually, fresh, sharedRig } from './ground.js'

const rig = sharedRig()
const endpoint = (name: string, url: string) => httpTo({ name, url, token: null, timeout: 10_000 })
const gateway = endpoint('the SQL Gateway', rig.addresses.gateway)
const jobs = jobManagerAt(endpoint('the JobManager', rig.addresses.jobmanager))

const generated = `CREATE TABLE numbers (n BIGINT) WITH ('connector' = 'datagen', 'rows-per-second' = '10')`
const nowhere = `CREATE TABLE nowhere (n BIGINT) WITH ('connector' = 'blackhole')`

async function failureIn(asking: Promise<unknown>): Promise<unknown> {
  return asking.then(
    () => null,
    (error: unknown) => error,
  )
}

async function endless(session: Session): Promise<string> {
  for (const table of [generated, nowhere]) await session.configure(table)
  const { jobId } = await session.run('INSERT INTO nowhere SELECT n FROM numbers', {
    'pipeline.name': fresh('endless'),
  })
  await eventually(
    () => jobs.job(jobId ?? ''),
    (job) => job !== null && job.running === job.total && job.total > 0,
  )
  return jobId ?? ''
}

describe('a session', () => {
  it('runs statements, keeps what is defined in it, and says where a statement is wrong', async () => {
    const session = await openSession(gateway, { 'execution.runtime-mode': 'batch' })
    await session.configure(generated)
    expect(await session.run('SHOW TABLES')).toEqual({
      columns: ['table name'],
      rows: [['numbers']],
      jobId: null,
    })
    const { columns, rows } = await session.run(
      `SELECT * FROM (VALUES (1, 'a'), (2, CAST(NULL AS STRING))) AS t (n, s) ORDER BY n`,
    )
    expect({ columns, rows }).toEqual({
      columns: ['n', 's'],
      rows: [
        [1, 'a'],
        [2, null],
      ],
    })
    const failure = await failureIn(session.run('EXPLAIN SELECT n\nFROM nosuch'))
    expect(failure).toMatchObject({ message: "Object 'nosuch' not found", place: { line: 2, column: 6 } })
    await session.heartbeat()
    await session.close()
  })

  it('that is closed is lost, and so are all when the gateway is killed; jobs go on', async () => {
    const [closed, other] = [await openSession(gateway), await openSession(gateway)]
    await closed.close()
    expect(await failureIn(closed.heartbeat())).toBeInstanceOf(SessionLost)
    expect(await failureIn(closed.run('SHOW TABLES'))).toBeInstanceOf(SessionLost)
    const job = await endless(other)
    await rig.kill('gateway')
    await rig.restart('gateway')
    expect(await failureIn(other.configure(nowhere))).toBeInstanceOf(SessionLost)
    expect(await jobs.state(job)).toBe('RUNNING')
    await jobs.cancel(job)
  })

  it('starts a job with a fixed id once', async () => {
    const session = await openSession(gateway)
    for (const table of [generated, nowhere]) await session.configure(table)
    const id = 'b1'.repeat(16)
    const insert = () =>
      session.run('INSERT INTO nowhere SELECT n FROM numbers', { '$internal.pipeline.job-id': id })
    expect((await insert()).jobId).toBe(id)
    expect(await failureIn(insert())).toMatchObject({ message: 'Job has already been submitted.' })
    await jobs.cancel(id)
    await session.close()
  })
})

describe('the JobManager', () => {
  it('stops a job with a savepoint, from which it can be started again', async () => {
    const session = await openSession(gateway)
    const job = await endless(session)
    const listed = (await jobs.overview()).find(({ id }) => id === job)
    expect(listed).toMatchObject({ state: 'RUNNING', running: listed?.total })
    const savepoint = await jobs.stop(job, null)
    expect(savepoint).toContain('savepoint-')
    expect(await jobs.state(job)).toBe('FINISHED')
    const { jobId } = await session.run('INSERT INTO nowhere SELECT n FROM numbers', {
      'execution.state-recovery.path': savepoint,
    })
    expect(jobId).not.toBe(job)
    await jobs.cancel(jobId ?? '')
    await session.close()
  })

  it('knows no job that nobody started', async () => {
    const nobody = '0'.repeat(32)
    expect([await jobs.job(nobody), await jobs.state(nobody)]).toEqual([null, null])
    expect(await failureIn(jobs.cancel(nobody))).toBeInstanceOf(FlinkFailure)
    expect(await failureIn(jobs.stop(nobody, null))).toBeInstanceOf(FlinkFailure)
  })

  it('says how many records a job has not read yet', async () => {
    const topic = fresh('waiting')
    const topics = topicsAt(rig.addresses.kafka)
    await topics.create(topic)
    await topics.write(topic, [{ n: 1 }, { n: 2 }])
    const session = await openSession(gateway)
    await session.configure(`CREATE TABLE ${topic} (n BIGINT) WITH ('connector' = 'kafka', 'topic' = '${topic}',
      'properties.bootstrap.servers' = '${rig.addresses.kafka}', 'scan.startup.mode' = 'earliest-offset',
      'format' = 'json')`)
    await session.configure(nowhere)
    const { jobId } = await session.run(`INSERT INTO nowhere SELECT n FROM ${topic}`)
    const job = jobId ?? ''
    const pending = async () => {
      const vertex = (await jobs.job(job))?.vertices[0]?.id ?? ''
      const names = await jobs.metricNames(job, vertex).catch(() => [])
      const name = names.find((known) => known.endsWith('pendingRecords'))
      return name === undefined ? null : ((await jobs.metrics(job, vertex, [name]))[name] ?? null)
    }
    expect(await eventually(pending, (lag) => lag === 0)).toBe(0)
    await jobs.cancel(job)
    await session.close()
  })
})
