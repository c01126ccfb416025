import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import { topicsAt } from '../../rig/topics.js'
import { FlinkEngine } from '../../src/engines/flink/flink.js'
import type { Step } from '../../src/plan/plan.js'
import { external, intended } from '../engines/steps.js'
import { eventually, fresh, sharedRig } from './ground.js'
import { partsFor, removeConnectors } from './subject.js'

jest.setTimeout(120_000)

const topics = topicsAt(sharedRig().addresses.kafka)
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-connectors-'))
let prefix: string
let engine: FlinkEngine

/** A process is killed here. */
class Death extends Error {}

beforeEach(async () => {
  prefix = `${fresh('sinks')}.`
  engine = new FlinkEngine(partsFor(prefix, () => undefined))
  await topics.create(`${prefix}fact`, `${prefix}fact_v2`)
})

afterEach(async () => {
  const parts = partsFor(prefix, () => undefined)
  await removeConnectors(parts, prefix)
  await engine.close()
  await parts.log.close()
  await parts.topics.remove([...(await parts.topics.there()).keys()].filter((name) => name.includes(prefix)))
})

afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string) => join(folder, `${prefix}${name}`)
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => ({ id: from + i }))
const write = (table: string, from: number, to: number) => topics.write(`${prefix}${table}`, rows(from, to))

/** The ids in a file, in their order. */
function ids(file: string): readonly number[] {
  if (!existsSync(fileOf(file))) return []
  const lines = readFileSync(fileOf(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => (JSON.parse(line) as { id: number }).id).sort((a, b) => a - b)
}

const holds = (file: string, ...expected: readonly number[]) =>
  eventually(
    () => Promise.resolve(ids(file)),
    (seen) => seen.length >= expected.length,
  ).then((seen) => {
    expect(seen).toEqual(expected)
  })

function sink(name: string, table: string, file: string, more: Partial<Step> = {}): Step {
  return {
    ...external(name, null),
    id: `create-connector:${name}`,
    kind: 'create-connector',
    file: 'sinks/out.json',
    line: 3,
    content: `content of ${name}`,
    properties: { 'connector.class': 'FileStreamSinkConnector', topics: table, file: fileOf(file) },
    reads: [table],
    ...more,
  }
}

const declared = (name: string) => external(name, `CREATE TABLE ${name} (id INT)`)

const keyOf = (step: Step, generation = 1) => `${generation}/${step.id}`
const apply = (step: Step, generation = 1) => engine.apply(step, keyOf(step, generation))

/** Blue's table and its connector, with three rows carried. */
async function serving(): Promise<void> {
  for (const table of ['fact', 'fact_v2']) await apply(declared(table))
  await write('fact', 0, 3)
  await apply(sink('out', 'fact', 'out.txt'))
  await holds('out.txt', 0, 1, 2)
}

describe('a connector', () => {
  it('is made once, is what reads its table, and goes only if it is ours', async () => {
    await serving()
    expect(await apply(sink('out', 'fact', 'out.txt'))).toMatchObject({ done: false })
    expect(await engine.position('out')).toMatchObject({ state: 'running' })
    expect(await engine.objections(['out'])).toEqual([])
    await engine.retire(['out'])
    await engine.retire(['out'])
    expect(await partsFor(prefix, () => undefined).connect?.list()).not.toContain(`${prefix}out`)
    await expect(engine.position('out')).rejects.toThrow('is not there')
  })

  it('that goes before its table is no reader of it, also where that is only tried', async () => {
    await apply({ ...declared('made'), id: 'create-table:made', kind: 'create-table', writes: ['made'] })
    await write('made', 0, 3)
    await apply(sink('out', 'made', 'made.txt'))
    await holds('made.txt', 0, 1, 2)
    const { topics: there } = partsFor(prefix, () => undefined)
    await eventually(
      () => there.readers(`${prefix}made`),
      (groups) => groups.length > 0,
    )
    const going = (name: string): Step => ({ ...external(name, null), id: `remove:${name}`, kind: 'remove' })
    expect(await engine.preflight(intended([going('out'), going('made')]))).toEqual([])
    expect(await engine.preflight(intended([going('made')]))).toMatchObject([{ message: 'out reads made' }])
  })

  it('of somebody else is neither taken over nor removed', async () => {
    const { connect } = partsFor(prefix, () => undefined)
    const theirs = { 'connector.class': 'FileStreamSinkConnector', topics: 'other', file: '/dev/null' }
    await connect?.create(`${prefix}out`, { ...theirs, name: `${prefix}out` }, false)
    const step = sink('out', 'fact', 'out.txt')
    expect((await engine.preflight(intended([step]))).map(({ message }) => message)).toEqual([
      'out is there already: that connector is not ours',
    ])
    await expect(apply(step)).rejects.toThrow('out is there already')
    await expect(engine.retire(['out'])).rejects.toThrow('out is not ours')
    expect(await connect?.configuration(`${prefix}out`)).toMatchObject(theirs)
  })

  it('is looked at before anything is made: each wrong key with its place, and no value', async () => {
    const wrong = { 'tasks.max': 'seven', 'errors.tolerance': 'hush' }
    const { properties } = sink('out', 'fact', 'out.txt')
    const step = sink('out', 'fact', 'out.txt', { properties: { ...properties, ...wrong } })
    const problems = await engine.preflight(intended([step]))
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'sinks/out.json:3',
      'sinks/out.json:3',
    ])
    expect(problems.map(({ message }) => message.split(': ')[0])).toEqual(['tasks.max', 'errors.tolerance'])
    expect(JSON.stringify(problems)).not.toMatch(/seven|hush/)
    const nobody = sink('out', 'fact', 'out.txt', { properties: { 'connector.class': 'a.b.Nobody' } })
    const [unknown] = await engine.preflight(intended([nobody]))
    expect(unknown?.message).toMatch(/^Kafka Connect has no class a\.b\.Nobody; it has FileStreamSink/)
  })

  it('needs to know where Kafka Connect is', async () => {
    const without = new FlinkEngine({ ...partsFor(prefix, () => undefined), connect: null })
    expect(without.capabilities.connectors).toBe(false)
    const problems = await without.preflight(intended([sink('out', 'fact', 'out.txt')]))
    expect(problems.map(({ message }) => message)).toEqual([
      'there is no Kafka Connect here: `connect` of the environment says where it is',
    ])
    await without.close()
  })

  it('whose task fails says so, also when asked again, and goes', async () => {
    await apply(declared('fact'))
    const { properties } = sink('out', 'fact', 'out.txt')
    const step = sink('out', 'fact', '', { properties: { ...properties, file: '/nowhere/at/all' } })
    for (let count = 0; count < 2; count += 1)
      await expect(apply(step)).rejects.toThrow(
        /the connector .*out has failed: task 0: .*\/nowhere\/at\/all/,
      )
    expect(await engine.position('out')).toMatchObject({ state: 'failed' })
    await engine.retire(['out'])
    expect(await apply(sink('out', 'fact', 'out.txt'), 2)).toMatchObject({ done: true })
  })

  it('is never made twice and never lost, wherever a process dies', async () => {
    await apply(declared('fact'))
    await write('fact', 0, 3)
    const step = sink('out', 'fact', 'out.txt')
    const { connect } = partsFor(prefix, () => undefined)
    const opened = [engine]
    for (let at = 0, died = true; died; at += 1) {
      engine = new FlinkEngine(partsFor(prefix, () => undefined))
      opened.push(engine)
      let count = 0
      const dying = new FlinkEngine(
        partsFor(prefix, () => {
          if (count++ >= at) throw new Death()
        }),
      )
      const act = at % 2 === 0 ? 'applied' : 'removed'
      died = await dying.apply(step, keyOf(step, at + 1)).then(
        () => false,
        (error: unknown) => error instanceof Death,
      )
      await dying.close()
      if (act === 'applied') await apply(step, at + 1)
      await engine.retire(['out'])
      expect(await connect?.list()).not.toContain(`${prefix}out`)
    }
    for (const one of opened.slice(0, -1)) await one.close()
    await apply(step, 100)
    await holds('out.txt', 0, 1, 2)
  })
})

describe('green beside blue', () => {
  it('with a target of its own leaves blue running, there, back and again', async () => {
    await serving()
    await write('fact_v2', 10, 13)
    const green = sink('out-v2', 'fact_v2', 'out_v2.txt', { strategy: 'new-target' })
    await apply(green)
    await holds('out_v2.txt', 10, 11, 12)
    await write('fact', 3, 4)
    await holds('out.txt', 0, 1, 2, 3)
    await engine.retire(['out-v2'])
    await write('fact_v2', 13, 14)
    await apply(green, 2)
    await holds('out_v2.txt', 10, 11, 12, 13)
  })

  it('that writes the target anew begins at the beginning, and blue stands still until it goes', async () => {
    await serving()
    await write('fact_v2', 10, 13)
    const green = sink('out-v2', 'fact_v2', 'out.txt', { strategy: 'upsert', touches: ['out'] })
    await apply(green)
    await holds('out.txt', 0, 1, 2, 10, 11, 12)
    expect(await engine.position('out')).toMatchObject({ state: 'stopped' })
    await write('fact', 3, 4)
    await sleep(2_000)
    await holds('out.txt', 0, 1, 2, 10, 11, 12)
    await engine.retire(['out-v2'])
    await holds('out.txt', 0, 1, 2, 3, 10, 11, 12)
    await apply(green, 2)
    await holds('out.txt', 0, 1, 2, 3, 10, 10, 11, 11, 12, 12)
  })

  it('that goes on in the target begins behind what blue carried', async () => {
    await serving()
    // Both are written at about the same time, as they are filled from the same sources.
    await write('fact_v2', 0, 3)
    await sleep(50)
    await write('fact', 3, 6)
    await write('fact_v2', 3, 6)
    await sleep(50)
    const green = sink('out-v2', 'fact_v2', 'out.txt', { strategy: 'append', touches: ['out'] })
    await write('fact', 6, 7)
    await apply(green)
    await write('fact_v2', 7, 9)
    await holds('out.txt', 0, 1, 2, 3, 4, 5, 6, 7, 8)
    // Back: blue goes on where it stopped.
    await write('fact', 7, 9)
    await engine.retire(['out-v2'])
    await holds('out.txt', 0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 8)
    // And again: what blue has carried meanwhile is not carried once more.
    await sleep(50)
    await apply(green, 2)
    await write('fact_v2', 9, 10)
    await holds('out.txt', 0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 8, 9)
  })

  it('needs one that is ours to stop', async () => {
    await serving()
    const green = sink('out-v2', 'fact_v2', 'out.txt', { strategy: 'append', touches: ['another'] })
    const why = 'the connector another has to stop for it, and is not ours'
    expect(await engine.preflight(intended([green]))).toMatchObject([{ message: why }])
    await expect(apply(green)).rejects.toThrow(why)
  })
})
