import { deploy } from '../../src/deploy/deploy.js'
import type { Ports } from '../../src/deploy/ports.js'
import { defaultRules } from '../../src/deploy/rules.js'
import { noGit, status } from '../../src/deploy/status.js'
import type { Ended } from '../../src/engines/engine.js'
import { failStatement } from '../../src/engines/memory/control.js'
import { MemoryEngine } from '../../src/engines/memory/memory.js'
import { base, moved, pipeline, release } from '../plan/pipelines.js'
import { deploymentOf, doInstall, newWorld, portsOf, type World } from './stage.js'

/** A platform that has kept the state of what has failed, or has not. */
class Keeping extends MemoryEngine {
  readonly #world: World
  readonly #keeps: boolean

  constructor(world: World, keeps: boolean) {
    super(world.platform, {})
    this.#world = world
    this.#keeps = keeps
  }

  ended(names: readonly string[]): Promise<readonly Ended[]> {
    const from = this.#keeps
      ? ({ kind: 'checkpoint', path: 'chk-7', at: '2026-03-01T11:59:00.000Z' } as const)
      : null
    const failed = names.filter((name) => this.#world.platform.objects.get(name)?.state === 'failed')
    return Promise.resolve(
      failed.map((statement) => ({ statement, state: 'failed', from, reason: 'so it is' }) as const),
    )
  }

  async resume(names: readonly string[]): Promise<readonly Ended[]> {
    const ended = await this.ended(names)
    for (const { statement } of ended) {
      const object = this.#world.platform.objects.get(statement)
      if (object !== undefined) this.#world.platform.objects.set(statement, { ...object, state: 'running' })
    }
    return ended
  }
}

const blue = pipeline(base)
const nothing = release(blue, blue)
const green = release(blue, pipeline(moved()))

async function failed(keeps: boolean): Promise<{ world: World; ports: Ports }> {
  const world = newWorld()
  await doInstall(world, blue)
  failStatement(world.platform, 'dml-fact', 'out of memory')
  return { world, ports: { ...portsOf(world), engine: new Keeping(world, keeps) } }
}

const restored =
  'dml-fact had failed: restored from its checkpoint of 2026-03-01T11:59:00.000Z, and only what came since is read again (so it is)'

const statusOf = (ports: Ports) =>
  status({ environment: 'staging', rules: defaultRules, history: 0, substitute: {}, git: noGit }, ports)

test('what has ended goes on from its state, also where nothing else is to be done, and the ledger is told', async () => {
  const { world, ports } = await failed(true)
  expect(await statusOf(ports)).toMatchObject({
    drift: [
      { object: 'dml-fact', kind: 'failed', message: expect.stringContaining('deployed again') as string },
    ],
    next: 'bluegreen deploy --environment staging',
    waits: null,
  })
  const before = world.environment
  const outcome = await deploy(deploymentOf(nothing), ports)
  expect(outcome).toMatchObject({
    outcome: 'done',
    account: [restored],
    resumed: [{ statement: 'dml-fact' }],
  })
  expect(world.entries.filter(({ action }) => action === 'resume')).toMatchObject([{ message: restored }])
  expect(world.environment?.objects).toEqual(before?.objects)
  expect(await statusOf(ports)).toMatchObject({ drift: [], next: null })
  expect(await deploy(deploymentOf(nothing), ports)).toMatchObject({ outcome: 'nothing', resumed: [] })
})

test('a dry run tells what would go on, and starts nothing', async () => {
  const { world, ports } = await failed(true)
  const entries = world.entries.length
  const request = { ...deploymentOf(green), dryRun: true }
  const { account, warnings } = await deploy(request, ports)
  expect(account).toEqual([restored.replace('restored', 'would be restored')])
  expect(warnings.map(({ code }) => code)).not.toContain('drift')
  expect([world.platform.objects.get('dml-fact')?.state, world.entries.length]).toEqual(['failed', entries])
})

test('what cannot go on is left as it is, with the reason', async () => {
  const { ports } = await failed(false)
  const { warnings, resumed } = await deploy(deploymentOf(green), ports)
  expect(resumed).toEqual([])
  expect(warnings).toContainEqual({
    code: 'not-resumed',
    message: 'dml-fact has failed, and is not started again: so it is',
    file: '',
    line: 0,
  })
})
