import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { jest } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { kafkaAt } from '../../../src/engines/kafka/client.js'
import { topicsOf } from '../../../src/engines/kafka/topics.js'
import { openFlink } from '../../../src/engines/flink/open.js'
import { accessTo, eventually, fresh, sharedRig } from '../ground.js'
import { counted, deviations, expectedOf, type Rows } from './expected.js'
import { startStream } from './producer.js'
import { makeProject, sinks } from './project.js'
import { figuresOf, startReader } from './reader.js'

jest.setTimeout(900_000)

const rig = sharedRig()
const prefix = `${fresh('cutover')}.`
const folder = mkdtempSync(join(tmpdir(), 'bluegreen-cutover-'))
const { gateway, jobmanager, connect } = rig.addresses
const engine = openFlink({
  ...{ gateway, jobmanager, connect, kafka: accessTo(rig), token: null, prefix },
  ...{ scope: 'shop/flink', catalog: null, database: null },
})
/** Orders that are there before anything is deployed: `ORDERS=150000` for a run of more than 200,000. */
const first = Number(process.env['ORDERS'] ?? 20_000)

const say = (line: string) => process.stdout.write(`${line}\n`)

afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command as a user does; its output. @throws Error where it fails */
async function bluegreen(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (err += String(data)))
  await once(child, 'close')
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode}:\n${out}\n${err}`)
  return out
}

async function timed(...args: readonly string[]): Promise<string> {
  const since = Date.now()
  const out = await bluegreen(...args)
  say(`${args.join(' ')}: ${((Date.now() - since) / 1_000).toFixed(1)} s`)
  return out
}

/** The rows of a table that has come to rest, as texts. */
async function rowsOf(table: string): Promise<Rows> {
  const shown = table === 'totals_v2' ? 'customer_id, orders, total' : '*'
  const rows = await engine.query(`SELECT ${shown} FROM ${table}`)
  return counted(rows.map((row) => Object.values(row)))
}

describe('a change of the middle of a pipeline whose orders never stop', () => {
  it('is switched, taken back, switched again, and nothing is lost or double at any sink', async () => {
    makeProject(folder, rig, prefix)
    const stream = await startStream(rig.addresses.kafka, prefix, first)
    const reader = startReader(engine, rig.addresses.kafka, prefix)
    try {
      await timed('install', '--ref', 'v1.0.0')
      say(await timed('deploy'))
      await timed('rollback')
      await timed('deploy')
      await timed('retire')
      await stream.stop()
      await atRest()
    } finally {
      await stream.stop()
      await reader.stop()
    }

    const expected = expectedOf(stream.sent)
    const found = await Promise.all(sinks.map(async (sink) => [sink, await rowsOf(`${sink}_v2`)] as const))
    const targets = [
      ['big_orders', await carried('big_2.txt', expected['big_orders'])],
      ['enriched', await carried('enriched.txt', expected['enriched'], latest)],
    ] as const
    const table = [...found, ...targets].map(([sink, rows]) => ({
      ...{ sink, ...deviations(expected[sink] ?? new Map(), rows) },
    }))
    const figures = figuresOf(reader.sights)
    say(`${stream.sent.length} orders; ${JSON.stringify(table)}`)
    say(JSON.stringify(figures))
    const held = [...sinks, ...targets.map(([sink]) => sink)]
    expect(table).toEqual(held.map((sink) => ({ sink, lost: 0, double: 0 })))
    expect(stream.sent.length).toBeGreaterThan(first)
    expect(figures.changes.map(({ to }) => to)).toEqual(['totals_v2', 'totals', 'totals_v2'])
  })
})

type Line = readonly unknown[]

/** What a connector has carried into a file, once that is as many rows as there should be, or no more come. */
async function carried(
  file: string,
  expected: Rows = new Map(),
  pick = (lines: readonly Line[]) => lines,
): Promise<Rows> {
  const wanted = [...expected.values()].reduce((sum, count) => sum + count, 0)
  const seen = async () => {
    const text = await readFile(join(folder, file), 'utf8')
    const lines = text.trimEnd().split('\n')
    return pick(lines.map((line) => Object.values(JSON.parse(line) as Record<string, unknown>)))
  }
  let rows = await seen()
  for (const end = Date.now() + 60_000; rows.length < wanted && Date.now() < end; rows = await seen())
    await sleep(500)
  return counted(rows)
}

/** As a target holds it where a row takes the place of the one with its key. */
const latest = (lines: readonly Line[]) => [...new Map(lines.map((line) => [line[0], line])).values()]

/** Until every job has taken all there is, and nothing more comes into any topic for longer than a checkpoint takes. */
async function atRest(): Promise<void> {
  const admin = topicsOf(kafkaAt(accessTo(rig)))
  const statements = (await engine.observe()).filter(({ kind }) => kind === 'statement')
  const seen = async () => {
    const positions = await Promise.all(statements.map(({ name }) => engine.position(name)))
    const ends = await Promise.all(sinks.map((sink) => admin.ends(`${prefix}${sink}_v2`)))
    const records = ends.flatMap((partitions) => [...partitions.values()])
    return { behind: positions.filter(({ lag }) => lag !== 0).length, records: records.join(' ') }
  }
  let before = await seen()
  await eventually(
    async () => {
      await sleep(5_000)
      const now = await seen()
      const isSame = now.behind === 0 && now.records === before.records
      before = now
      return isSame
    },
    (isSame) => isSame,
    180_000,
  )
}
