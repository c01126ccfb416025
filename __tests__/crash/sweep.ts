import { within } from '../../src/engines/memory/chance.js'
import { differenceOf } from './difference.js'
import { over, type Ended, type Fate, type Place } from './place.js'
import { everything, present } from './sight.js'
import { perform, type Name, type Theatre } from './theatre.js'

export interface Scenario {
  readonly name: string
  readonly before: readonly Name[]
  readonly dies: Name
  /** What is done then: the same again, or something else. */
  readonly then: readonly Name[]
  /** Courses that end in the same state, undisturbed, from `before`; the first one also counts what is made. */
  readonly same: readonly (readonly Name[])[]
}

const installed: readonly Name[] = ['install']
const deployed: readonly Name[] = ['install', 'deploy']

const again = (name: string, before: readonly Name[], dies: Name): Scenario => ({
  name,
  before,
  dies,
  then: [dies],
  same: [[dies]],
})

/** Builds nothing. */
const isShort = ({ dies, then }: Scenario): boolean =>
  [dies, ...then].every((name) => ['rollback', 'discard', 'retire'].includes(name))

const isAgain = ({ dies, then }: Scenario): boolean => then.join() === dies

export const scenarios: readonly Scenario[] = [
  again('install', [], 'install'),
  again('deploy', installed, 'deploy'),
  again('deploy-until-validate', installed, 'validate'),
  again('deploy-after-validate', ['install', 'validate'], 'deploy'),
  again('revision-after-switch', deployed, 'revise'),
  again('revision-before-switch', ['install', 'validate'], 'revise'),
  again('rollback', deployed, 'rollback'),
  again('rollback-discard', deployed, 'discard'),
  again('discard-before-switch', ['install', 'validate'], 'discard'),
  again('deploy-after-rollback', ['install', 'deploy', 'rollback'], 'deploy'),
  again('retire', deployed, 'retire'),
  {
    name: 'deploy-then-discard',
    before: installed,
    dies: 'deploy',
    then: ['discard'],
    same: [['deploy', 'discard'], []],
  },
  {
    name: 'deploy-then-revision',
    before: installed,
    dies: 'deploy',
    then: ['revise'],
    same: [['revise'], ['deploy', 'revise']],
  },
  {
    name: 'deploy-then-rollback-and-deploy',
    before: installed,
    dies: 'deploy',
    then: ['rollback', 'deploy'],
    same: [['deploy']],
  },
  {
    name: 'revision-then-first-again',
    before: deployed,
    dies: 'revise',
    then: ['deploy'],
    same: [['revise', 'deploy'], []],
  },
  {
    name: 'rollback-then-retire-and-discard',
    before: deployed,
    dies: 'rollback',
    then: ['retire', 'discard'],
    same: [['discard'], ['retire']],
  },
  {
    name: 'discard-then-rollback-and-discard',
    before: deployed,
    dies: 'discard',
    then: ['rollback', 'discard'],
    same: [['discard']],
  },
  {
    name: 'retire-then-rollback-and-retire',
    before: deployed,
    dies: 'retire',
    then: ['rollback', 'retire'],
    same: [['retire'], ['rollback', 'retire'], ['rollback']],
  },
]

/** When a process dies: at a moment, counted from 0, or some milliseconds later. */
export interface Death {
  readonly at: number
  readonly delay: number
}

/** One way to die, and to die again while going on. */
export interface Point {
  readonly scenario: Scenario
  readonly deaths: readonly Death[]
}

/** `deploy@37+5,12`: killed 5 ms after moment 37, and the next run at its moment 12. */
export function textOf({ scenario, deaths }: Point): string {
  return `${scenario.name}@${deaths.map(({ at, delay }) => (delay > 0 ? `${at}+${delay}` : `${at}`)).join()}`
}

/** @throws where there is no such scenario */
export function pointOf(text: string): Point {
  const [name = '', list = ''] = text.split('@')
  const scenario = scenarios.find((one) => one.name === name)
  if (scenario === undefined)
    throw new Error(`no scenario ${name}: ${scenarios.map((one) => one.name).join(', ')}`)
  const deaths = list.split(',').map((death) => {
    const [at = '0', delay = '0'] = death.split('+')
    return { at: Number(at), delay: Number(delay) }
  })
  return { scenario, deaths }
}

const longest = 25

/** The `n`th point of a seed: scenarios in turn, anywhere in the command, a third between moments, a quarter twice. */
export async function drawn(theatre: Theatre, seed: number, n: number): Promise<Point> {
  // Those that are soon over take every other turn.
  const list = n % 2 === 0 ? scenarios.filter(isShort) : scenarios.filter((one) => !isShort(one))
  const scenario = list[Math.floor(n / 2) % list.length] ?? pointOf('').scenario
  const { moments } = await theatre.after([...scenario.before, scenario.dies])
  const death = (which: string): Death => ({
    at: within([0, moments.length - 1], seed, n, which),
    delay: within([0, 2], seed, n, which, 'late') === 0 ? within([1, longest], seed, n, which, 'by') : 0,
  })
  const twice = within([0, 3], seed, n, 'twice') === 0
  return { scenario, deaths: twice ? [death('one'), death('other')] : [death('one')] }
}

/** Every point of a scenario: at each moment and once behind it; every third once more while going on. */
export async function everyPoint(
  theatre: Theatre,
  scenario: Scenario,
  seed: number,
): Promise<readonly Point[]> {
  const { moments } = await theatre.after([...scenario.before, scenario.dies])
  return moments.flatMap((_, at) => {
    const delay = within([1, longest], seed, scenario.name, at)
    const other = { at: within([0, moments.length - 1], seed, scenario.name, at, 'again'), delay: 0 }
    const once = [
      { scenario, deaths: [{ at, delay: 0 }] },
      { scenario, deaths: [{ at, delay }] },
    ]
    return at % 3 === 0 ? [...once, { scenario, deaths: [{ at, delay: 0 }, other] }] : once
  })
}

export interface Verdict {
  /** Why it fails; null where it ended as undisturbed. */
  readonly problem: string | null
  /** How many of its processes died. */
  readonly died: number
  /** How often a reader looked. */
  readonly looks: number
}

/** Lets a point happen, and compares how it ends. */
export async function tried(theatre: Theatre, point: Point): Promise<Verdict> {
  const attempt = new Attempt(theatre, point, (await theatre.after(point.scenario.before)).place.copy())
  try {
    return { problem: await attempt.problem(), died: attempt.died, looks: attempt.looks }
  } finally {
    attempt.place.remove()
  }
}

class Attempt {
  readonly place: Place
  readonly #theatre: Theatre
  readonly #point: Point
  readonly #moments: string[] = []
  died = 0
  looks = 0

  constructor(theatre: Theatre, point: Point, place: Place) {
    this.#theatre = theatre
    this.#point = point
    this.place = place
  }

  async problem(): Promise<string | null> {
    const { scenario, deaths } = this.#point
    try {
      const runs: string[] = []
      for (const death of deaths)
        runs.push(...(await this.#run(scenario.dies, { kind: 'killed', ...death })).moments)
      for (const name of scenario.then) runs.push(...over(await this.#run(name, null)).moments)
      this.#moments.push(...runs)
      return await this.#difference()
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  async #run(name: Name, fate: Fate | null): Promise<Ended> {
    const run = await perform(this.place, 'ada', name, fate)
    if (run.signal === 'SIGKILL') this.died += 1
    this.looks += 1
    await this.#theatre.look(this.place, `after ${name} (${run.moments.at(-1) ?? 'no moment'})`)
    return run
  }

  async #difference(): Promise<string | null> {
    const { before, same } = this.#point.scenario
    const isSame = isAgain(this.#point.scenario)
    const found = await everything(this.place)
    const differences: string[] = []
    for (const course of same) {
      const straight = await this.#theatre.after([...before, ...course])
      const wanted = straight.end
      const difference = isSame ? differenceOf(found, wanted) : differenceOf(present(found), present(wanted))
      if (difference === null) return isSame ? twiceMade(this.#moments, straight.moments) : null
      differences.push(difference)
    }
    return differences.join('\nor ')
  }
}

/** What was committed more often than in an undisturbed run; of a commit in which a process died nothing is known. */
function twiceMade(moments: readonly string[], straight: readonly string[]): string | null {
  const usual = births(straight)
  for (const [name, count] of births(moments))
    if (count > (usual.get(name) ?? 0)) return `${name} was made ${count} times, not ${usual.get(name) ?? 0}`
  return null
}

function births(moments: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const moment of moments) {
    const list = /^after COMMIT (.+)$/.exec(moment)?.[1]
    for (const name of list === undefined ? [] : (JSON.parse(list) as string[]))
      if (!name.includes('board')) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
