import { jest } from '@jest/globals'
import { topicsAt } from '../../rig/topics.js'
import { FlinkEngine } from '../../src/engines/flink/flink.js'
import type { Step } from '../../src/plan/plan.js'
import { external } from '../engines/steps.js'
import { eventually, fresh, sharedRig } from './ground.js'
import { partsFor } from './subject.js'

jest.setTimeout(240_000)

const rig = sharedRig()
const prefix = `${fresh('quiet')}.`
const topics = topicsAt(rig.addresses.kafka)
const engine = new FlinkEngine(partsFor(prefix, () => undefined))
afterAll(() => engine.close())

const made = (kind: Step['kind'], name: string, sql: string, more: Partial<Step>): Step => ({
  ...external(name, sql),
  ...{ id: `${kind}:${name}`, kind, content: name, ...more },
})

const steps = [
  external('regions', 'CREATE TABLE regions (id INT)'),
  made('create-table', 'copies', 'CREATE TABLE copies (id INT)', { writes: ['copies'] }),
  made('start-statement', 'dml-copies', 'INSERT INTO copies SELECT id FROM regions', {
    ...{ reads: ['regions'], writes: ['copies'] },
  }),
]

const untilCaughtUp = () =>
  eventually(
    () => engine.position('dml-copies'),
    ({ state, lag }) => state === 'caught-up' && lag === 0,
    120_000,
  )

it('a reader of a topic that nothing comes into has caught up again after its TaskManager was killed', async () => {
  await topics.create(`${prefix}regions`)
  await topics.write(
    `${prefix}regions`,
    Array.from({ length: 50 }, (_, id) => ({ id })),
  )
  for (const step of steps) await engine.apply(step, `1/${step.id}`)
  await untilCaughtUp()
  const { jobs } = partsFor(prefix, () => undefined)
  const [job] = await engine.running(['dml-copies'])
  await eventually(
    () => jobs.checkpoint(job?.job ?? ''),
    (checkpoint) => checkpoint !== null,
  )
  await rig.kill('taskmanager')
  await rig.restart('taskmanager')
  // Until then the JobManager may still tell what the reader said before it was killed.
  await eventually(
    () => jobs.restored(job?.job ?? ''),
    (age) => age !== null && age > 12_000,
    120_000,
  )
  await untilCaughtUp()
  expect(await topics.read(`${prefix}copies`)).toHaveLength(50)
})
