import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Refusal, StepFailure, toldOf } from '../../src/deploy/refusal.js'
import { freezeWindow } from '../../src/deploy/rules.js'
import type { Held } from '../../src/engines/memory/platform.js'
import { external, pipeline, release, t, type Shorthand } from '../plan/pipelines.js'
import {
  doDeploy,
  doInstall,
  doRetire,
  doRollback,
  doStatus,
  newWorld,
  picture,
  type Setting,
  type World,
} from './stage.js'
import { tries } from '../tries.js'

/** src → int → fact, and the project's own view `board`; beside them `other`. */
const shop = (version: string, logic: string): Shorthand[] => [
  external('src'),
  t('int', ['src'], 'copy'),
  t(`fact${version}`, ['int'], logic),
  t('other', ['src'], 'count'),
  t('board', [`fact${version}`], 'select', { kind: 'view', consumer: true }),
]
const blue = pipeline(shop('', 'sum'))
const releases = [
  release(blue, pipeline(shop('_v2', 'average'))),
  release(blue, pipeline(shop('_v3', 'most'))),
] as const

const names = ['int', 'fact', 'fact_v2', 'fact_v3', 'other', 'dml-fact', 'dml-fact_v2']

type Happening =
  | {
      readonly does: 'deploy' | 'validate'
      readonly version: 0 | 1
      readonly line: 1 | 2
      readonly dies: number | null
    }
  | {
      readonly does: 'rollback' | 'discard' | 'retire' | 'install' | 'freeze' | 'thaw' | 'later'
      readonly dies: number | null
    }
  | { readonly does: 'drop' | 'change' | 'stop' | 'read'; readonly name: string }
  | { readonly does: 'redefine' | 'hide' | 'lose' | 'refuse' | 'allow' | 'take' | 'occupy' | 'free' }

const dies = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(40) })
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('deploy' as const, 'validate' as const),
      version: fc.constantFrom(0 as const, 1 as const),
      line: fc.constantFrom(1 as const, 1 as const, 2 as const),
      dies,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(['rollback', 'discard', 'retire', 'install', 'freeze', 'thaw', 'later'] as const),
      ),
      dies,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(...(['drop', 'drop', 'change', 'stop', 'read'] as const)),
      name: fc.constantFrom(...names),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(['redefine', 'hide', 'lose', 'refuse', 'allow', 'take', 'occupy', 'free'] as const),
      ),
    }),
  },
)

/** What somebody else has made. */
function foreign(name: string, kind: 'table' | 'view', reads: readonly string[] = []): Held {
  const sql = `CREATE TABLE ${name} (theirs INT)`
  return { name, kind, content: null, reads, writes: [name], state: 'ready', options: {}, sql, fills: 0 }
}

class Killed extends Error {}

/** How the environment is set, and its platform is. */
interface Manner {
  readonly streaming: boolean
  readonly watch: boolean
  readonly autoRollback: boolean
}

const manner: fc.Arbitrary<Manner> = fc.record({
  streaming: fc.boolean(),
  watch: fc.boolean(),
  autoRollback: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
})

/** What somebody at a shell knows: what they deploy, and how the environment is set. */
class Shell {
  readonly world: World = newWorld()
  version: 0 | 1 = 0
  line = 'release/1'
  #frozen = false
  #refuses = false
  readonly #manner: Manner

  constructor(manner: Manner) {
    this.#manner = manner
  }

  #setting(dies: number | null = null): Setting {
    let count = 0
    const window = freezeWindow('2026-02-01/2027-02-01')
    const freeze = this.#frozen && window !== null ? [window] : []
    const refused = {
      check: 'rows',
      table: 'fact',
      outcome: 'fail' as const,
      message: 'differs',
      details: {},
    }
    return {
      patience: 0,
      rules: { freeze, soak: 60_000, autoRollback: this.#manner.autoRollback },
      target: { watch: this.#manner.watch },
      engine: { capabilities: { streaming: this.#manner.streaming } },
      judge: () => (this.#refuses ? [refused] : []),
      around: () => {
        if (dies !== null && count++ >= dies) throw new Killed()
      },
    }
  }

  async happen(what: Happening): Promise<void> {
    this.world.time += 60 * 60_000
    const { platform } = this.world
    switch (what.does) {
      case 'deploy':
      case 'validate':
        this.version = what.version
        this.line = `release/${what.line}`
        await this.run(what.does === 'deploy' ? 'deploy' : 'deploy --until validate', what.dies)
        return
      case 'discard':
        await this.run('rollback --discard', what.dies)
        return
      case 'rollback':
      case 'retire':
      case 'install':
        await this.run(what.does, what.dies)
        return
      case 'freeze':
      case 'thaw':
        this.#frozen = what.does === 'freeze'
        return
      case 'refuse':
      case 'allow':
        this.#refuses = what.does === 'refuse'
        return
      case 'drop':
        platform.objects.delete(what.name)
        return
      case 'change':
      case 'stop': {
        const object = platform.objects.get(what.name)
        const more = what.does === 'change' ? { content: null } : { state: 'stopped' as const }
        if (object !== undefined) platform.objects.set(what.name, { ...object, ...more })
        return
      }
      case 'redefine':
        if (platform.views.has('board'))
          platform.views.set('board', { sql: 'CREATE VIEW board AS select 1', reads: [] })
        return
      case 'read':
        platform.objects.set('theirs', foreign('theirs', 'view', [what.name]))
        return
      case 'take':
        platform.views.delete('board')
        platform.consumers.delete('board')
        platform.objects.set('board', foreign('board', 'table'))
        return
      case 'occupy':
        platform.consumers.delete('fact')
        platform.objects.set('published.fact', foreign('published.fact', 'table'))
        return
      case 'free':
        for (const name of ['board', 'published.fact', 'theirs']) platform.objects.delete(name)
        return
      case 'hide':
        platform.consumers.delete('other')
        return
      case 'lose':
        for (const things of [platform.objects, platform.consumers, platform.views]) things.clear()
        return
      case 'later':
        this.world.time += 24 * 60 * 60_000
    }
  }

  /** Runs a command, `deploy --until validate`; gives how it came out, as `--json` would. */
  async run(command: string, dies: number | null = null): Promise<Came> {
    try {
      const { next, waits = null } = await this.#done(command, this.#setting(dies))
      return { command, refused: null, next, waits }
    } catch (error) {
      if (error instanceof Killed) return { command, refused: null, next: null, waits: null }
      if (!(error instanceof Refusal || error instanceof StepFailure)) throw error
      const { message, next } = toldOf(
        error,
        `bluegreen ${command.replace(/( |$)/, ' --environment staging$1')}`,
      )
      return { command, refused: message, next, waits: error instanceof Refusal ? error.waits : null }
    }
  }

  #done(command: string, setting: Setting): Promise<{ next: string | null; waits?: string | null }> {
    const [verb, ...options] = command.split(' ')
    switch (verb) {
      case 'install':
        return doInstall(this.world, blue, setting)
      case 'deploy': {
        const until = options.includes('--until') ? ('validate' as const) : null
        const supersede = options.includes('--supersede')
        const more = { line: this.line, until, supersede }
        return doDeploy(this.world, releases[this.version], more, setting)
      }
      case 'rollback':
        return doRollback(this.world, options.includes('--discard'), setting)
      case 'retire':
        return doRetire(this.world, setting)
      case 'status':
        return doStatus(this.world, setting)
      default:
        throw new Error(`no such command: ${command}`)
    }
  }

  state(): string {
    return JSON.stringify([picture(this.world), this.world.environment])
  }
}

interface Came {
  readonly command: string
  /** Why it was refused; null where it was not. */
  readonly refused: string | null
  readonly next: string | null
  readonly waits: string | null
}

/** The command that comes next, without what all have; null where it is nobody's here: git's, or nothing. */
function following({ next, waits }: Came): string | null {
  if (next === null) return null
  expect(next).toMatch(/^(bluegreen (install|deploy|status|rollback|retire) --environment staging( |$)|git )/)
  return waits !== null || next.startsWith('git ')
    ? null
    : next.slice('bluegreen '.length).replace('--environment staging', '').replace(/ +/g, ' ').trim()
}

/** Runs what is named, and what that names, to the end. */
async function followed(shell: Shell, first: Came): Promise<readonly Came[]> {
  const came = [first]
  for (let last = first, command = following(first); command !== null; command = following(last)) {
    const before = shell.state()
    last = await shell.run(command)
    const isSame = came.some(
      ({ refused, next }) => refused !== null && refused === last.refused && next === last.next,
    )
    if (isSame && shell.state() === before)
      throw new Error(`in a circle: ${JSON.stringify([...came, last], null, 1)}`)
    came.push(last)
    if (came.length > 12) throw new Error(`without an end: ${JSON.stringify(came, null, 1)}`)
  }
  return came
}

const commands = ['status', 'deploy', 'deploy --until validate', 'rollback', 'rollback --discard', 'retire']

/** `RUNS=4000` tries more. */
const runs = Number(process.env.RUNS ?? 300)

test('what a refusal names goes on from its very state, and never ends where it began', async () => {
  const shells = fc.tuple(manner, fc.array(happening, { maxLength: 6 }), fc.constantFrom(...commands))
  await fc.assert(
    fc.asyncProperty(shells, async ([set, happenings, command]) => {
      const shell = new Shell(set)
      await shell.run('install')
      for (const one of happenings) await shell.happen(one)
      const first = await shell.run(command)
      const before = shell.state()
      const came = await followed(shell, first)
      const last = came.at(-1)
      if (first.refused === null || last?.waits !== null || last.next !== null || shell.state() !== before)
        return
      // Nothing was done, and nothing is left to do: what was refused at first is refused no more.
      const again = await shell.run(command)
      if (again.refused === first.refused && again.waits === null)
        throw new Error(`refused again: ${JSON.stringify([...came, again], null, 1)}`)
    }),
    tries(runs),
  )
})

test('status names what the refusal of a deployment names, where the platform is not as the ledger says', async () => {
  await fc.assert(
    fc.asyncProperty(manner, fc.array(happening, { maxLength: 6 }), async (set, happenings) => {
      // A deployment that takes a watch up comes to its end before it is refused, and status looks before that.
      const shell = new Shell({ ...set, watch: false })
      await shell.run('install')
      for (const one of happenings) await shell.happen(one)
      const [status, deploy] = [await shell.run('status'), await shell.run('deploy')]
      if (deploy.refused?.includes('not as its ledger says') !== true) return
      expect([status.next, status.waits === null]).toEqual([deploy.next, deploy.waits === null])
    }),
    tries(runs),
  )
})
