import type { Platform } from '../../../src/engines/memory/platform.js'
import { rowsShown } from '../../../src/engines/memory/rows.js'
import { picture, record, type World } from '../stage.js'

/** What readers see of each consumer, row by row. */
export type Shown = Readonly<Record<string, string>>

export function shownIn(platform: Platform, now: number): Shown {
  const names = [...platform.consumers.keys()].sort()
  return Object.fromEntries(
    names.map((name) => [name, JSON.stringify(rowsShown(platform, `published.${name}`, now))]),
  )
}

const textOf = (shown: Shown): string => JSON.stringify(shown)

/**
 * Looks at what readers see: one colour, whole. Where consumers cannot move together, each one of them shows a whole one
 * while they move.
 */
export class Reader {
  readonly #colours = new Map<string, Shown>()
  looks = 0

  /** What a colour looks like, as an undisturbed deployment leaves it. */
  learn(shown: Shown): void {
    this.#colours.set(textOf(shown), shown)
  }

  look({ platform }: World, now: number, act: string): void {
    this.looks += 1
    const shown = shownIn(platform, now)
    if (this.#colours.has(textOf(shown))) return
    const isMoving = platform.interrupted.size > 0
    const isWhole = Object.entries(shown).every(([name, rows]) => this.#isKnown(name, rows))
    if (!isMoving || !isWhole) throw new Error(`${act}: readers see no one colour: ${textOf(shown)}`)
  }

  #isKnown(consumer: string, rows: string): boolean {
    return [...this.#colours.values()].some((colour) => colour[consumer] === rows)
  }
}

/** How often each object came to be. */
export class Births {
  readonly counts = new Map<string, number>()
  #there = new Set<string>()

  constructor({ objects }: Platform) {
    this.#there = new Set(objects.keys())
  }

  look({ objects }: Platform): void {
    for (const name of objects.keys())
      if (!this.#there.has(name)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    this.#there = new Set(objects.keys())
  }
}

/** Everything that lasts, but for instants and for how often something was begun. */
export function everything(stage: World, now: number) {
  const { platform, lease } = stage
  return {
    ...picture(stage),
    record: record(stage),
    rows: [...platform.objects.keys()].sort().map((name) => [name, rowsShown(platform, name, now)]),
    shown: shownIn(platform, now),
    contents: [...platform.contents.keys()].sort(),
    keys: [...platform.keys.values()].sort(),
    begun: [...platform.begun.keys()],
    interrupted: [...platform.interrupted.keys()],
    isReleased: lease.record?.released ?? true,
  }
}

/**
 * The same without what remembers the way that led there: proofs, what once served, and the keys of acts on what is still
 * there.
 */
export function present(stage: World, now: number) {
  const { record: full, keys, ...rest } = everything(stage, now)
  return {
    ...rest,
    keys: [...new Set(keys)],
    record: full === null ? null : { ...full, proofs: [], served: {} },
  }
}
