import { deploy } from '../../src/deploy/deploy.js'
import { install } from '../../src/deploy/install.js'
import { Refusal } from '../../src/deploy/refusal.js'
import type { Ports } from '../../src/deploy/ports.js'
import { retire } from '../../src/deploy/retire.js'
import { rollback } from '../../src/deploy/rollback.js'
import { defaultRules, type Rules } from '../../src/deploy/rules.js'
import { within } from '../../src/engines/memory/chance.js'
import { Crash } from '../../src/engines/memory/wire.js'
import { emptyPlatform, type Traits } from '../../src/engines/memory/platform.js'
import { rowsShown } from '../../src/engines/memory/rows.js'
import { VirtualClock } from '../../src/engines/memory/virtual-clock.js'
import { newWorld, picture, portsOf, type Around, type World } from '../deploy/stage.js'
import { external, pipeline, release, t, target, type Shorthand } from '../plan/pipelines.js'

/** A statement with two outputs of its own making, views, seeds, ALTERs, two writers. */
const tables = (version: string, logic: string): Shorthand[] => [
  external('src'),
  t(`int${version}`, ['src'], logic, { alters: ['ALTER 1', 'ALTER 2'], seeds: ['VALUES (1)'] }),
  t(`shape${version}`, [`int${version}`], 'select', { kind: 'view' }),
  t(`wide${version}`, [`shape${version}`], 'join', { asSelect: true }),
  t(`fact${version}`, [`wide${version}`], 'sum', { writers: 2 }),
  t('dim', ['src'], 'distinct'),
]
const blue = pipeline(tables('', 'clean'))
const change = release(blue, pipeline(tables('_v2', 'cleaner')))

const rules: Rules = { ...defaultRules, concurrency: 4 }
const commands = {
  install: (ports: Ports) =>
    install(
      {
        pipeline: blue,
        revision: { ref: 'v1', commit: 'a'.repeat(40) },
        target,
        warnings: [],
        rules,
        dryRun: false,
      },
      ports,
    ),
  deploy: (ports: Ports) =>
    deploy(
      {
        release: change,
        target,
        rules,
        line: 'release/1',
        expected: null,
        until: null,
        dryRun: false,
        supersede: false,
      },
      ports,
    ),
  rollback: (ports: Ports) => rollback({ environment: 'staging', discard: false, dryRun: false }, ports),
  retire: (ports: Ports) => retire({ environment: 'staging', rules, dryRun: false }, ports),
} as const

type Command = keyof typeof commands

let [runs, deathsSoFar] = [0, 0]

/** A process that dies at a moment of what it does, counted from 0: nothing that it would do then happens. */
function dying(at: number): Around {
  let count = 0
  return (moment, act) => {
    if (count++ >= at) throw new Crash(moment, act)
  }
}

interface Weather {
  readonly traits: Partial<Traits>
  readonly atomicSwitch: boolean
  /** At which moments of each command a process dies, before one comes to its end. */
  readonly deaths: readonly number[]
}

/** Runs a command until a process comes to its end; what had ended before says so. */
async function persevere(command: Command, ports: (around: Around) => Ports, deaths: readonly number[]) {
  for (const at of deaths) {
    const died = await commands[command](ports(dying(at))).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Crash) return true
        throw error
      },
    )
    if (!died) return
    deathsSoFar += 1
  }
  await commands[command](ports(() => undefined)).catch((error: unknown) => {
    if (!(error instanceof Refusal) || !error.message.includes('is installed in staging already')) throw error
  })
}

/** What a platform holds after these commands, object by object and row by row, hours after the last. */
async function after(given: readonly Command[], { traits, atomicSwitch, deaths }: Weather) {
  runs += 1
  const world: World = { ...newWorld(), platform: emptyPlatform({ rows: 6, ...traits }) }
  const clock = new VirtualClock()
  const ports = (around: Around): Ports => ({
    ...portsOf(world, { around, engine: { clock, capabilities: { atomicSwitch } } }),
    clock,
  })
  for (const command of given) {
    await persevere(command, ports, deaths)
    // What reads lag behind is seen, and what is late has arrived: nobody begins the next thing at the same moment.
    await clock.sleep(300_000)
  }
  const { objects, consumers } = picture(world)
  const now = Date.parse(clock.now())
  const rows = objects.map(({ name }) => [name, rowsShown(world.platform, name, now)])
  return { objects, consumers, rows }
}

const bad: Partial<Traits> = {
  act: [500, 20_000],
  startup: [1000, 60_000],
  rate: 0.5,
  staleness: 8000,
  late: 0.25,
  duplicate: 0.4,
  transient: 0.25,
  delay: [0, 90_000],
  piecemeal: true,
}

const courses: readonly (readonly Command[])[] = [
  ['install'],
  ['install', 'deploy'],
  ['install', 'deploy', 'rollback'],
  ['install', 'deploy', 'rollback', 'deploy'],
  ['install', 'deploy', 'retire'],
]

const fair: Weather = { traits: {}, atomicSwitch: true, deaths: [] }
const seeds = Array.from({ length: 20 }, (_, place) => place + 1)

describe('on a platform that is slow, late, double and eventually consistent', () => {
  test.each(courses.map((course) => [course.join(', '), course] as const))(
    '%s: ends as on one that is not',
    async (_name, course) => {
      const straight = await after(course, fair)
      for (const seed of seeds) {
        const weather = { traits: { ...bad, seed }, atomicSwitch: seed % 2 === 0, deaths: [] }
        expect({ seed, ...(await after(course, weather)) }).toEqual({ seed, ...straight })
      }
    },
  )

  test.each(courses.map((course) => [course.join(', '), course] as const))(
    '%s: ends the same where each command’s process dies twice',
    async (_name, course) => {
      const straight = await after(course, fair)
      for (const seed of seeds) {
        const deaths = [0, 1].map((place) => within([0, 60], seed, 'death', place))
        const weather = { traits: { ...bad, seed }, atomicSwitch: seed % 2 === 0, deaths }
        expect({ seed, ...(await after(course, weather)) }).toEqual({ seed, ...straight })
      }
    },
  )

  afterAll(() => {
    process.stdout.write(`weather: ${runs} courses, ${deathsSoFar} processes died, the same end each time\n`)
  })
})
