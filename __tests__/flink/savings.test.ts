import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { topicsAt } from '../../rig/topics.js'
import { jobManagerAt } from '../../src/engines/flink/jobmanager.js'
import { httpTo } from '../../src/engines/flink/http.js'
import { eventually, fresh, sharedRig } from './ground.js'
import { makeRepository } from './repository.js'

jest.setTimeout(600_000)

const rig = sharedRig()
const prefix = `${fresh('savings')}.`
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-savings-'))
const url = rig.addresses.jobmanager
const jobs = jobManagerAt(httpTo({ name: 'the JobManager', url, token: null, timeout: 20_000 }))
const repository = makeRepository(folder, rig, prefix)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const pipeline = {
  'orders.sql': 'CREATE TABLE orders (id INT, customer INT, amount INT);',
  'by_customer.sql': `CREATE TABLE by_customer (customer INT, orders BIGINT, PRIMARY KEY (customer) NOT ENFORCED);
INSERT INTO by_customer SELECT customer, COUNT(*) FROM orders GROUP BY customer;`,
  'busy.sql': `CREATE TABLE busy (customer INT, orders BIGINT, PRIMARY KEY (customer) NOT ENFORCED);
INSERT INTO busy SELECT customer, orders FROM by_customer WHERE orders > 10;`,
  'by_amount.sql': `CREATE TABLE by_amount (amount INT, orders BIGINT, PRIMARY KEY (amount) NOT ENFORCED);
INSERT INTO by_amount SELECT amount, COUNT(*) FROM orders GROUP BY amount;`,
}
/** What the release does not touch. */
const untouched = ['dml-busy', 'dml-by-customer']

/** Of each job that runs: its id, since when it runs, and how often it has begun anew. */
async function seen(): Promise<Readonly<Record<string, unknown>>> {
  const { jobs: known } = (await repository.json('status')) as {
    jobs: { statement: string; job: string; restarts: number; state: string }[]
  }
  const all = await jobs.overview()
  return Object.fromEntries(
    known.map(({ statement, job, restarts, state }) => [
      statement,
      { job, restarts, state, started: all.find(({ id }) => id === job)?.started },
    ]),
  )
}

const of = (jobs: Readonly<Record<string, unknown>>) => untouched.map((name) => jobs[name])

it('keeps the jobs that a release does not touch, and says how much state it keeps and rebuilds', async () => {
  const topics = topicsAt(rig.addresses.kafka)
  await topics.create(`${prefix}orders`)
  const orders = Array.from({ length: 5_000 }, (_, id) => ({ id, customer: id % 500, amount: id % 7 }))
  await topics.write(`${prefix}orders`, orders)
  repository.commit(pipeline)
  repository.git('tag', 'v1.0.0')
  await repository.bluegreen('install', '--ref', 'v1.0.0')
  await eventually(seen, (jobs) => Object.keys(jobs).length === 3)
  const before = of(await seen())
  expect(before).toMatchObject(untouched.map(() => ({ state: 'RUNNING', restarts: 0 })))

  repository.git('switch', '--quiet', '--create', 'release/2')
  const changed = pipeline['by_amount.sql'].replace('FROM orders', 'FROM orders WHERE amount > 0')
  repository.commit({ 'by_amount.sql': changed })
  await repository.bluegreen('rewrite')
  repository.commit({})
  expect(await repository.json('plan')).toMatchObject({
    jobs: { stay: 2, begin: 1, rebuilt: ['dml-by-amount'] },
  })
  // A checkpoint says how large state is.
  const rehearsed = await eventually(
    () => repository.bluegreen('deploy', '--dry-run'),
    (said) => /with .* of state/.test(said),
  )
  process.stdout.write(`${/\d+ steps; .*/.exec(rehearsed)?.[0] ?? rehearsed}\n`)
  expect(rehearsed).toMatch(
    /2 jobs stay as they are with [\d.]+ \wB of state, 1 begins, and [\d.]+ \w?B of state is rebuilt/,
  )

  const deployed = await repository.json('deploy')
  expect(deployed).toMatchObject({
    outcome: 'done',
    jobs: { stay: 2, begin: 1, rebuilt: ['dml-by-amount'], keptBytes: expect.any(Number) as number },
  })
  expect(of(await seen())).toEqual(before)
  for (const command of [['rollback'], ['deploy'], ['retire']]) {
    await repository.bluegreen(...command)
    expect([command, of(await seen())]).toEqual([command, before])
  }
  const after = await seen()
  expect(Object.keys(after)).toEqual([...untouched, 'dml-by-amount-v2'].sort())
  process.stdout.write(`never started again: ${JSON.stringify(of(after))}\n`)
})
