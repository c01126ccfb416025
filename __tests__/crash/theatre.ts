import { Place, over, type Ended, type Fate, type Who } from './place.js'
import { everything, shownIn, type Everything } from './sight.js'

/** What is done to the environment; `revise` deploys the second revision of what `deploy` deploys. */
export type Name = 'install' | 'deploy' | 'validate' | 'revise' | 'rollback' | 'discard' | 'retire'

const commands: Readonly<Record<Name, readonly string[]>> = {
  install: ['install', '--ref', 'v1.0.0'],
  deploy: ['deploy'],
  validate: ['deploy', '--until', 'validate'],
  revise: ['deploy'],
  rollback: ['rollback'],
  discard: ['rollback', '--discard'],
  retire: ['retire'],
}

/** Which revision has to be checked out; null: any. */
const revisionOf = (name: Name): string | null => {
  if (name === 'revise') return 'second'
  return name === 'deploy' || name === 'validate' ? 'first' : null
}

export const argumentsOf = (name: Name): readonly string[] => [...commands[name], '--json']

/** Checks out what a command is about. */
export function checkOut(place: Place, who: Who, name: Name): void {
  const revision = revisionOf(name)
  if (revision !== null) place.git(who, 'checkout', '--quiet', '-B', 'release/1', revision)
}

export function perform(place: Place, who: Who, name: Name, fate: Fate | null = null): Promise<Ended> {
  checkOut(place, who, name)
  return place.run(who, argumentsOf(name), { fate })
}

/** What comes of commands in a row, each to its end. */
export interface Course {
  /** Not to be changed: copies are. */
  readonly place: Place
  /** What the last command went through. */
  readonly moments: readonly string[]
  readonly end: Everything
}

/** Places in which some commands have come to their end, undisturbed. */
export class Theatre {
  readonly #courses = new Map<string, Promise<Course>>()
  readonly #colours = new Set<string>()

  /** A theatre that knows every colour that readers may see. */
  static async open(): Promise<Theatre> {
    const theatre = new Theatre()
    for (const names of [[], ['install'], ['install', 'deploy'], ['install', 'revise']] as const)
      theatre.#colours.add(await shownIn((await theatre.after(names)).place))
    return theatre
  }

  after(names: readonly Name[]): Promise<Course> {
    const key = names.join()
    const known = this.#courses.get(key) ?? this.#made(names)
    this.#courses.set(key, known)
    return known
  }

  async #made(names: readonly Name[]): Promise<Course> {
    const last = names.at(-1)
    if (last === undefined) return courseOf(await Place.make(), [])
    const place = (await this.after(names.slice(0, -1))).place.copy()
    const { moments } = over(await perform(place, 'ada', last))
    return courseOf(place, moments)
  }

  /** @throws where readers of a place see no one colour */
  async look(place: Place, when: string): Promise<void> {
    const shown = await shownIn(place)
    if (!this.#colours.has(shown)) throw new Error(`${when}: readers see no one colour: ${shown}`)
  }

  async close(): Promise<void> {
    for (const course of this.#courses.values()) (await course).place.remove()
  }
}

async function courseOf(place: Place, moments: readonly string[]): Promise<Course> {
  return { place, moments, end: await everything(place) }
}
