import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { kafkaAt } from '../../../src/engines/kafka/client.js'
import { topicsOf } from '../../../src/engines/kafka/topics.js'
import { openFlink } from '../../../src/engines/flink/open.js'
import { accessTo, eventually, fresh, sharedRig } from '../ground.js'
import { counted, deviations, expectedOf, type Rows } from './expected.js'
import { type Order, startStream } from './producer.js'
import { makeProject, sinks } from './project.js'
import { startReader } from './reader.js'

export const say = (line: string) => process.stdout.write(`${line}\n`)

/** What a sink holds that it should not, and lacks that it should. */
export interface Account {
  readonly sink: string
  readonly lost: number
  readonly double: number
}

/** How a command ended: `killed` is one that was killed. */
export interface Ended {
  readonly how: 'done' | 'failed' | 'killed'
  readonly out: string
  readonly err: string
}

/** Sees each line of a command's progress as it comes. */
export type Watching = (line: string, child: ChildProcess) => void

/** A team's pipeline on the rig, whose orders never stop. */
export class Stage {
  readonly rig = sharedRig()
  readonly #prefix = `${fresh('cutover')}.`
  readonly #folder = mkdtempSync(join(tmpdir(), 'bluegreen-cutover-'))
  readonly #engine = openFlink({
    ...this.rig.addresses,
    ...{ kafka: accessTo(this.rig), token: null, prefix: this.#prefix },
    ...{ scope: 'shop/flink', catalog: null, database: null, hidden: {} },
  })

  constructor() {
    makeProject(this.#folder, this.rig, this.#prefix)
  }

  /** @param first so many orders are there before anything is deployed */
  stream(first: number) {
    return startStream(this.rig.addresses.kafka, this.#prefix, first)
  }

  reader() {
    return startReader(this.#engine, this.rig.addresses.kafka, this.#prefix)
  }

  /** Runs a command as a user does. */
  async run(args: readonly string[], watching: Watching = () => undefined): Promise<Ended> {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: this.#folder })
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => (out += String(data)))
    createInterface({ input: child.stderr }).on('line', (line) => {
      err += `${line}\n`
      watching(line, child)
    })
    await once(child, 'close')
    return { how: child.signalCode !== null ? 'killed' : child.exitCode === 0 ? 'done' : 'failed', out, err }
  }

  /** Runs a command to its end, and says how long it took; its output. @throws Error where it fails */
  async timed(...args: readonly string[]): Promise<string> {
    const since = Date.now()
    const { how, out, err } = await this.run(args)
    if (how !== 'done') throw new Error(`${args.join(' ')} has ${how}:\n${out}\n${err}`)
    say(`${args.join(' ')}: ${((Date.now() - since) / 1_000).toFixed(1)} s`)
    return out
  }

  /** Of every sink, once all has come to rest. @param version what is behind the names of its tables */
  async accounts(sent: readonly Order[], version: '' | '_v2'): Promise<readonly Account[]> {
    await this.#atRest(version)
    const expected = expectedOf(sent)
    return Promise.all(
      sinks.map(async (sink) => accountOf(sink, expected[sink], await this.#rowsOf(`${sink}${version}`))),
    )
  }

  /** Of every target of the release's connectors, once they carry nothing more. */
  async carried(sent: readonly Order[]): Promise<readonly Account[]> {
    const { big_orders: big, enriched } = expectedOf(sent)
    return [
      accountOf(target, big, await this.#linesOf(target, big)),
      accountOf('enriched.txt', enriched, await this.#linesOf('enriched.txt', enriched, latest)),
    ]
  }

  /** Green is gone, and what its connector wrote into a target of its own goes with it. */
  async discarded(): Promise<void> {
    await this.timed('rollback', '--discard')
    rmSync(join(this.#folder, target), { force: true })
  }

  async close(): Promise<void> {
    await this.#engine.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** The rows of a table, as texts. */
  async #rowsOf(table: string): Promise<Rows> {
    const shown = table.startsWith('totals') ? 'customer_id, orders, total' : '*'
    const rows = await this.#engine.query(`SELECT ${shown} FROM ${table}`)
    return counted(rows.map((row) => Object.values(row)))
  }

  /** What a connector has carried into a file, once that is as many rows as there should be, or no more come. */
  async #linesOf(
    file: string,
    expected: Rows = new Map(),
    pick = (lines: readonly Line[]) => lines,
  ): Promise<Rows> {
    const wanted = [...expected.values()].reduce((sum, count) => sum + count, 0)
    const seen = async () => {
      const text = await readFile(join(this.#folder, file), 'utf8')
      const lines = text.trimEnd().split('\n')
      return pick(lines.map((line) => Object.values(JSON.parse(line) as Record<string, unknown>)))
    }
    let rows = await seen()
    for (const end = Date.now() + 60_000; rows.length < wanted && Date.now() < end; rows = await seen())
      await sleep(500)
    return counted(rows)
  }

  /** Until every job has taken all there is, and nothing more comes into any topic for longer than a checkpoint takes. */
  async #atRest(version: string): Promise<void> {
    const admin = topicsOf(kafkaAt(accessTo(this.rig)))
    const statements = (await this.#engine.observe()).filter(({ kind }) => kind === 'statement')
    const seen = async () => {
      const positions = await Promise.all(statements.map(({ name }) => this.#engine.position(name)))
      const ends = await Promise.all(sinks.map((sink) => admin.ends(`${this.#prefix}${sink}${version}`)))
      const records = ends.flatMap((partitions) => [...partitions.values()])
      return { behind: positions.filter(({ lag }) => lag !== 0).length, records: records.join(' ') }
    }
    let before = await seen()
    const look = async () => {
      await sleep(5_000)
      const now = await seen()
      const isSame = now.behind === 0 && now.records === before.records
      before = now
      return isSame
    }
    await eventually(look, (isSame) => isSame, 180_000)
  }
}

/** Where the release's connector writes that has a target of its own. */
const target = 'big_2.txt'

function accountOf(sink: string, expected: Rows = new Map(), found: Rows): Account {
  return { sink, ...deviations(expected, found) }
}

type Line = readonly unknown[]

/** As a target holds it where a row takes the place of the one with its key. */
const latest = (lines: readonly Line[]) => [...new Map(lines.map((line) => [line[0], line])).values()]
