import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Rig, startRig } from '../../rig/rig.js'
import { topicsAt } from '../../rig/topics.js'
import { ownProcess, startOf } from '../../src/git/process.js'
import { eventually, sharedRig } from './ground.js'

let folder = ''
let foreign: ChildProcess

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bluegreen-rig-test-'))
  const source =
    'class Waits { public static void main(String[] a) throws Exception { Thread.sleep(600000); } }'
  writeFileSync(join(folder, 'Waits.java'), source)
  foreign = spawn('java', [join(folder, 'Waits.java')], { stdio: 'ignore' })
  await once(foreign, 'spawn')
})

afterAll(() => {
  foreign.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The processes whose command lines name a folder of the rig. */
function processesIn(place: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(place, 'tmp'))
    } catch {
      return false
    }
  })
}

/** Kafka alone answers, and goes without a trace. */
async function worksAndEnds(rig: Rig): Promise<void> {
  try {
    const topics = topicsAt(rig.addresses.kafka)
    await topics.create('t')
    await topics.write('t', [{ a: 1 }, { a: 2 }])
    expect(await topics.read('t')).toEqual(['{"a":1}', '{"a":2}'])
  } finally {
    await rig.stop()
  }
  expect(processesIn(rig.folder)).toEqual([])
}

const mark = (pid: number, started: string | null) => JSON.stringify({ ...ownProcess(), pid, started })

describe('a rig', () => {
  it('starts only what is needed, and stops what it started and nothing else', async () => {
    const rig = await startRig({ needs: ['kafka'], folder: join(folder, 'kafka') })
    expect(rig.running()).toEqual(['kafka'])
    expect(processesIn(rig.folder)).toHaveLength(1)
    await worksAndEnds(rig)
    expect(foreign.exitCode).toBeNull()
    expect(sharedRig().running()).toEqual(sharedRig().services)
  })

  it('ends what a starter that was killed has left', async () => {
    const place = join(folder, 'killed')
    const args = ['scripts/run.mjs', 'rig/main.ts', 'up', '--needs', 'kafka', '--folder', place]
    const starter = spawn(process.execPath, args, { stdio: 'ignore' })
    const isBegun = () => Promise.resolve(existsSync(join(place, 'pid', 'kafka.json')))
    await eventually(isBegun, (begun) => begun)
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    const left = processesIn(place)
    expect(left).toHaveLength(1)
    const rig = await startRig({ needs: ['kafka'], folder: place })
    expect(processesIn(place)).not.toEqual(left)
    await worksAndEnds(rig)
  })

  it('leaves a process alone that has the number of one of its own, and survives half-written files', async () => {
    const place = join(folder, 'reused')
    mkdirSync(join(place, 'pid'), { recursive: true })
    mkdirSync(join(place, 'data', 'kafka'), { recursive: true })
    writeFileSync(join(place, 'pid', 'kafka.json'), mark(foreign.pid ?? 0, '1'))
    writeFileSync(join(place, 'pid', 'connect.json'), '{"machine":')
    writeFileSync(join(place, 'data', 'kafka', 'meta.properties'), 'version=')
    writeFileSync(join(place, 'rig.json'), '{"services":["ka')
    writeFileSync(join(place, 'mine.txt'), '')
    await worksAndEnds(await startRig({ needs: ['kafka'], folder: place }))
    expect(foreign.exitCode).toBeNull()
    expect(existsSync(join(place, 'mine.txt'))).toBe(true)
  })

  it('does not take over one whose starter is at work', async () => {
    const place = join(folder, 'held')
    mkdirSync(place)
    const pid = foreign.pid ?? 0
    const state: unknown = JSON.parse(readFileSync(join(sharedRig().folder, 'rig.json'), 'utf8'))
    const owner: unknown = JSON.parse(mark(pid, startOf(pid)))
    writeFileSync(join(place, 'rig.json'), JSON.stringify(Object.assign({}, state, { owner })))
    const begun = startRig({ needs: ['kafka'], folder: place })
    await expect(begun).rejects.toThrow(`belongs to process ${pid}, which runs`)
  })

  it('says why something does not come up, and stops the rest', async () => {
    const place = join(folder, 'broken')
    const [path, java] = [process.env['PATH'] ?? '', join(folder, 'bin')]
    mkdirSync(java)
    writeFileSync(join(java, 'java'), '#!/bin/sh\necho no more memory\nexit 1\n', { mode: 0o755 })
    process.env['PATH'] = `${java}:${path}`
    try {
      const begun = startRig({ needs: ['kafka'], folder: place })
      await expect(begun).rejects.toThrow(/kafka has ended:\n.*no more memory/)
    } finally {
      process.env['PATH'] = path
    }
    expect(processesIn(place)).toEqual([])
  })
})
