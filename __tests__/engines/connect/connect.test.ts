import { Refusal, TransientRefusal } from '../../../src/deploy/refusal.js'
import { connectAt } from '../../../src/engines/connect/connect.js'
import { httpTo } from '../../../src/engines/flink/http.js'
import { type Answers, serving } from './server.js'

let server: Awaited<ReturnType<typeof serving>>

/** A client of a cluster that answers as it is told. */
async function connect(answers: Answers) {
  server = await serving(answers)
  return connectAt(httpTo({ name: 'Kafka Connect', url: server.url, token: null, timeout: 2_000 }))
}

afterEach(() => server.close())

const said = (message: string) => ({ error_code: 0, message })
const moving = [
  409,
  said('Cannot complete request because of a conflicting operation (e.g. worker rebalance)'),
] as const
const caught = (asking: Promise<unknown>) => asking.catch((error: unknown) => error)

describe('a connector is made', () => {
  const config = { 'connector.class': 'Sink', 'connection.password': 'hush-hush' }

  it('running, or stopped where it is to wait', async () => {
    const client = await connect(() => [201, {}])
    expect(await client.create('out', config, false)).toBe(true)
    expect(await client.create('out', config, true)).toBe(true)
    expect(server.asked).toEqual([
      { what: 'POST /connectors', body: { name: 'out', config } },
      { what: 'POST /connectors', body: { name: 'out', config, initial_state: 'STOPPED' } },
    ])
  })

  it('is left as it is where there is one of its name', async () => {
    const client = await connect(() => [409, said('Connector out already exists')])
    expect(await client.create('out', config, false)).toBe(false)
    expect(server.asked).toHaveLength(1)
  })

  it('is asked for again while the workers share their tasks out', async () => {
    const client = await connect((_, count) => (count < 3 ? moving : [201, {}]))
    expect(await client.create('out', config, false)).toBe(true)
    expect(server.asked).toHaveLength(3)
  })

  it('is refused for good, without the values that it was given', async () => {
    const client = await connect(() => [
      400,
      said('Invalid value hush-hush for configuration connection.password: no'),
    ])
    const error = await caught(client.create('out', config, false))
    expect(error).not.toBeInstanceOf(TransientRefusal)
    expect(String(error)).toBe(
      'Refusal: Kafka Connect refuses: Invalid value *** for configuration connection.password: no',
    )
  })
})

it('may have happened where a worker gave up waiting for another', async () => {
  const client = await connect(() => [
    500,
    said('Request timed out. The worker is currently polling the group'),
  ])
  expect(await caught(client.stop('out'))).toMatchObject({ happened: 'unknown' })
})

it.each(['Not Found', 'HTTP 404 Not Found'])('is asked again while it only begins: %s', async (words) => {
  const client = await connect((_, count) =>
    count < 3 ? [404, said(words)] : [404, said('No status found')],
  )
  expect(await client.status('out')).toBeNull()
  expect(server.asked).toHaveLength(3)
})

it('tells what is there and what is not', async () => {
  const client = await connect(({ what }) =>
    what.endsWith('/connectors') ? [200, ['a', 'b c']] : [404, said('Connector not found')],
  )
  expect(await client.list()).toEqual(['a', 'b c'])
  expect(await client.status('b c')).toBeNull()
  expect(await client.configuration('a')).toBeNull()
  expect(await client.offsets('a')).toEqual([])
  expect([
    await client.stop('a'),
    await client.resume('a'),
    await client.remove('a'),
    await client.restart('a'),
  ]).toEqual([false, false, false, false])
  expect(server.asked.map(({ what }) => what)).toContain('GET /connectors/b%20c/status')
})

const trace = `org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:298)
Caused by: org.apache.kafka.connect.errors.DataException: no schema
\t... 10 more
`
const task = (state: string) => ({ id: 0, state, worker_id: 'w', ...(state === 'FAILED' ? { trace } : {}) })

describe('the state of a connector', () => {
  it.each([
    ['RUNNING', ['RUNNING', 'RUNNING'], 'running', ''],
    ['RUNNING', ['RUNNING', 'UNASSIGNED'], 'starting', ''],
    ['RUNNING', [], 'starting', ''],
    ['UNASSIGNED', [], 'starting', ''],
    ['PAUSED', ['PAUSED'], 'paused', ''],
    ['STOPPED', ['RUNNING'], 'starting', ''],
    ['STOPPED', [], 'stopped', ''],
    ['RUNNING', ['RUNNING', 'FAILED'], 'failed', 'task 0: Tolerance exceeded in error handler: no schema'],
  ])('%s with tasks %j is %s', async (state, tasks, expected, detail) => {
    const client = await connect(() => [200, { name: 'out', connector: { state }, tasks: tasks.map(task) }])
    expect(await client.status('out')).toEqual({ state: expected, detail })
  })

  it('is failed by itself', async () => {
    const client = await connect(() => [
      200,
      { connector: { state: 'FAILED', trace: 'x.Y: no class' }, tasks: [] },
    ])
    expect(await client.status('out')).toEqual({ state: 'failed', detail: 'no class' })
  })
})

describe('offsets', () => {
  const entry = {
    partition: { kafka_topic: 't', kafka_partition: 1 },
    offset: { kafka_offset: 5 },
  }

  it('are read and set, and begin at the beginning', async () => {
    const client = await connect(({ what }) =>
      what.startsWith('GET')
        ? [200, { offsets: [entry, { partition: { filename: 'x' }, offset: { position: 1 } }] }]
        : [200, said('done')],
    )
    const carried = [{ topic: 't', partition: 1, offset: 5n }]
    expect(await client.offsets('out')).toEqual(carried)
    await client.setOffsets('out', carried)
    await client.resetOffsets('out')
    expect(server.asked.slice(1)).toEqual([
      { what: 'PATCH /connectors/out/offsets', body: { offsets: [entry] } },
      { what: 'DELETE /connectors/out/offsets', body: null },
    ])
  })

  it('are set again where the tasks have not ended yet, and never of one that is not stopped', async () => {
    const early = said(
      'Failed to alter offsets, as its tasks have not stopped. This operation can be safely retried',
    )
    const client = await connect((_, count) =>
      count === 1 ? [500, early] : [400, said('Connectors must be in the STOPPED state')],
    )
    const error = await caught(client.setOffsets('out', []))
    expect(error).toBeInstanceOf(Refusal)
    expect(String(error)).toContain('STOPPED')
    expect(server.asked).toHaveLength(2)
  })
})

describe('a configuration', () => {
  const config = {
    'connector.class': 'a.b.Sink',
    name: 'out',
    'tasks.max': '2x',
    'connection.url': 'jdbc:p:secret',
  }
  const value = (name: string, ...errors: readonly string[]) => ({
    definition: {},
    value: { name, value: null, errors },
  })

  it('is wrong key by key, without values', async () => {
    const client = await connect(() => [
      200,
      {
        error_count: 3,
        configs: [
          value('name'),
          value(
            'tasks.max',
            'Invalid value 2x for configuration tasks.max: Not a number of type INT',
            'Must be non-null',
          ),
          value('connection.url', 'cannot connect to jdbc:p:secret'),
        ],
      },
    ])
    expect(await client.validate(config)).toEqual([
      {
        key: 'tasks.max',
        message: 'Invalid value *** for configuration tasks.max: Not a number of type INT',
      },
      { key: 'connection.url', message: 'cannot connect to ***' },
    ])
    expect(server.asked).toEqual([{ what: 'PUT /connector-plugins/a.b.Sink/config/validate', body: config }])
  })

  it('that cannot be looked at is wrong as a whole', async () => {
    const client = await connect(() => [
      500,
      said('no class a.b.Sink; config {connection.url=jdbc:p:secret}\nmore'),
    ])
    expect(await client.validate(config)).toEqual([
      { key: '', message: 'no class a.b.Sink; config {connection.url=***}' },
    ])
  })

  it('is run by the classes that are there', async () => {
    const client = await connect(() => [200, [{ class: 'a.b.Sink', type: 'sink', version: '1' }]])
    expect(await client.classes()).toEqual(['a.b.Sink'])
  })
})
