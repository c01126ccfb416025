import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import type { ServiceName } from '../../../rig/service.js'
import { type Ended, say, Stage } from './stage.js'

jest.setTimeout(900_000)

const stage = new Stage()
afterAll(() => stage.close())

/** A service of the platform, and the line of a deployment at which it dies. */
interface Fault {
  readonly service: ServiceName
  readonly at: RegExp
}

const faults: readonly Fault[] = [
  { service: 'taskmanager', at: /✓ start statement dml-unique/ },
  { service: 'gateway', at: /✓ create table totals_v2/ },
  { service: 'kafka', at: /… wait caught up dml-totals/ },
  { service: 'connect', at: /✓ check/ },
]

/** How often our own process is killed, and at which of its lines at most. */
const [kills, farthest] = [20, 6]

/** Runs a deployment, and once more where it says that it failed; how it ended, and how many runs it took. */
async function deployed({ service, at }: Fault): Promise<{ readonly runs: number; readonly last: Ended }> {
  const down: Promise<void>[] = []
  const last = await stage.run(['deploy'], (line) => {
    if (at.test(line) && down.length === 0) down.push(away(service))
  })
  expect(down).toHaveLength(1)
  await Promise.all(down)
  if (last.how === 'done') return { runs: 1, last }
  say(`${service}: ${last.err.split('\n').slice(-4).join('\n')}`)
  return { runs: 2, last: await stage.run(['deploy']) }
}

/** Kills a service, and brings it back a while later. */
async function away(service: ServiceName): Promise<void> {
  await stage.rig.kill(service)
  await sleep(2_000)
  await stage.rig.restart(service)
}

/** Kills our own process at its line of some number, some milliseconds later. */
function killer(lines: number, delay: number) {
  let count = 0
  return (_: string, child: ChildProcess) => {
    count += 1
    if (count === lines) setTimeout(() => child.kill('SIGKILL'), delay)
  }
}

/** Deploys until the process has been killed so often as it should; in how many runs. */
async function deployedThrough(count: number): Promise<readonly Ended['how'][]> {
  const ends: Ended['how'][] = []
  for (let died = 0; died < count;) {
    const { how, err } = await stage.run(['deploy'], killer(1 + ((died * 5) % farthest), (died * 37) % 300))
    if (how === 'failed') throw new Error(err)
    ends.push(how)
    if (how === 'killed') died += 1
    else await stage.discarded()
  }
  return ends
}

describe('a deployment while orders never stop', () => {
  it('comes to the same end whatever dies, and nothing is lost or double at any sink', async () => {
    const stream = await stage.stream(20_000)
    try {
      await stage.timed('install', '--ref', 'v1.0.0')
      for (const fault of faults) {
        const since = Date.now()
        const { runs, last } = await deployed(fault)
        expect([fault.service, last.how, last.err]).toEqual([fault.service, 'done', last.err])
        say(`${fault.service} killed: ${((Date.now() - since) / 1_000).toFixed(1)} s, ${runs} runs`)
        await stage.discarded()
      }
      const ends = await deployedThrough(kills)
      say(`own process: ${ends.join(', ')}`)
      await stage.timed('deploy')
    } finally {
      await stream.stop()
    }
    const green = [...(await stage.accounts(stream.sent, '_v2')), ...(await stage.carried(stream.sent))]
    // Blue has lived through all of it.
    const blue = await stage.accounts(stream.sent, '')
    say(`${stream.sent.length} orders; blue ${JSON.stringify(blue)}; green ${JSON.stringify(green)}`)
    expect([...blue, ...green].filter(({ lost, double }) => lost + double > 0)).toEqual([])
    expect([blue.length, green.length]).toEqual([5, 7])
  })
})
