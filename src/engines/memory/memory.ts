import type { TableComparison } from '../../checks/comparison.js'
import type { Clock } from '../../deploy/ports.js'
import { Refusal, TransientRefusal } from '../../deploy/refusal.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import type {
  Adoption,
  Applied,
  Capabilities,
  Description,
  Engine,
  IntendedAct,
  ObservedObject,
  Position,
  Problem,
} from '../engine.js'
import { generationOf, type Hand, refuseOlder } from '../hand.js'
import { adoptAll, moveThere, nameThere, ownName, pairThere, thereOf } from './adopt.js'
import { comparisonOf } from './compare.js'
import { movesOf, takeBack } from './consumers.js'
import { describedAt } from './describe.js'
import { passFence } from './fence.js'
import { partsOf, refuseIncapable, type Parts } from './make.js'
import { changing, seenAt } from './past.js'
import { isDone, type Held, type Platform } from './platform.js'
import { rehearse } from './preflight.js'
import { objectionsTo, removalsOf } from './retire.js'
import { rowsShown } from './rows.js'
import { positionOf } from './run.js'
import { stillClock } from './virtual-clock.js'
import { Wire, type Around, type Between } from './wire.js'

export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>
  readonly around?: Around
  /** What time it is on the platform, and what passes while it acts. Default: a clock that stands still. */
  readonly clock?: Clock
}

const everything: Capabilities = {
  atomicSwitch: true,
  alterInPlace: true,
  carryOffsets: false,
  streaming: true,
  connectors: true,
  nameLimit: 255,
}

/**
 * Drives a simulated streaming platform, with the laws of DESIGN §6. How the platform behaves (durations, capacity, lag,
 * late and double answers, faults) is the platform's: its traits and its faults on demand.
 */
export class MemoryEngine implements Engine {
  readonly name = 'memory'
  readonly capabilities: Capabilities
  readonly #platform: Platform
  readonly #clock: Clock
  readonly #wire: Wire
  #hand: Hand = { token: 0, generation: 0 }

  constructor(platform: Platform, options: MemoryOptions = {}) {
    this.#platform = platform
    this.#clock = options.clock ?? stillClock
    this.capabilities = { ...everything, ...options.capabilities }
    this.#wire = new Wire(platform, this.#clock, options.around ?? (() => undefined))
  }

  get #now(): number {
    return Date.parse(this.#clock.now())
  }

  /** Rejects instead of throwing, as a platform that answers does. */
  #answer<T>(block: () => T): Promise<T> {
    return Promise.resolve().then(block)
  }

  fence(token: number): Promise<void> {
    return this.#answer(() => {
      const { fence } = this.#platform
      this.#hand = { token, generation: 0 }
      refuseOlder('fence', this.#hand, fence)
      if (token === fence.token) return
      changing(this.#platform, this.#now, () => takeBack(this.#platform))
      Object.assign(fence, this.#hand)
    })
  }

  preflight(acts: readonly IntendedAct[], adoptions: readonly Adoption[] = []): Promise<readonly Problem[]> {
    return this.#answer(() => rehearse(this.#platform, this.capabilities, acts, adoptions))
  }

  observe(): Promise<readonly ObservedObject[]> {
    return this.#answer(() => {
      const objects = [...seenAt(this.#platform, this.#now).objects.values()]
      return objects.flatMap((object) => this.#observed(object))
    })
  }

  /** Connectors are no objects to observe. */
  #observed({ name, kind, content, state, fills }: Held): readonly ObservedObject[] {
    if (kind === 'connector') return []
    const rows = this.#platform.traits.rows === null ? fills : this.#rowsOf(name)
    return [{ name: ownName(this.#platform, name), kind, content, state: this.#stateOf(name, state), rows }]
  }

  #rowsOf(name: string): number | null {
    const kind = this.#platform.objects.get(name)?.kind
    if (kind !== 'table' && kind !== 'external') return null
    return rowsShown(this.#platform, name, this.#now)?.length ?? null
  }

  #stateOf(name: string, state: string): string {
    const object = this.#platform.objects.get(name)
    if (object?.kind !== 'statement' || state !== 'caught-up') return state
    const position = this.#positionOf(object)
    return position.state === 'running' ? 'catching-up' : position.state
  }

  describe(
    objects: readonly Pick<ObservedObject, 'name' | 'kind'>[],
  ): Promise<readonly (Description | null)[]> {
    return this.#answer(() => describedAt(this.#platform, seenAt(this.#platform, this.#now), objects))
  }

  async adopt(adoptions: readonly Adoption[]): Promise<void> {
    const parts = () => [() => adoptAll(this.#platform, adoptions)]
    const work = { act: 'adopt', hand: this.#hand, parts }
    await this.#wire.send({
      act: 'adopt',
      objects: adoptions.map(({ there }) => there),
      handle: (between) => this.#carryOut(work, between),
    })
  }

  position(name: string): Promise<Position> {
    return this.#answer(() => {
      const statement = nameThere(this.#platform, name)
      const object = this.#platform.objects.get(statement)
      if (object?.kind !== 'statement') throw new Refusal('position', `${statement} is not there`, '')
      if (seenAt(this.#platform, this.#now).objects.has(statement)) return this.#positionOf(object)
      throw new TransientRefusal('position', `${statement} cannot be seen yet`, 'no')
    })
  }

  /** What a test says that it owes is paid by looking. */
  #positionOf(object: Held): Position {
    const position = positionOf(this.#platform, object, this.#now, this.capabilities.streaming)
    const owed = this.#platform.lag.get(object.name) ?? 0
    if (owed > 0) this.#platform.lag.set(object.name, owed - 1)
    return position
  }

  consumers(): Promise<Readonly<Record<string, string>>> {
    return this.#answer(() => {
      const shown = [...seenAt(this.#platform, this.#now).consumers]
      return Object.fromEntries(shown.map(([name, to]) => [name, ownName(this.#platform, to)]))
    })
  }

  async apply(given: Step, key: string): Promise<Applied> {
    const step = thereOf(this.#platform, given)
    this.#hand = { ...this.#hand, generation: generationOf(key) ?? this.#hand.generation }
    const hand = this.#hand
    passFence(this.#platform, hand, step.id)
    if (isDone(this.#platform, key)) return wasThere
    const handle = (between: Between) => this.#make(step, key, hand, between)
    const done = await this.#wire.send({ act: step.id, objects: [step.object], handle })
    return done ? { done, detail: '' } : wasThere
  }

  /** Gives false where another request with the same key has made it meanwhile. */
  async #make(step: Step, key: string, hand: Hand, between: Between): Promise<boolean> {
    const { keys, begun } = this.#platform
    if (isDone(this.#platform, key)) return false
    const parts = () => {
      refuseIncapable(this.capabilities, step)
      return partsOf(this.#platform, step, this.#now, begun.has(key))
    }
    const begin = () => begun.set(key, step.object)
    const isThrough = () => isDone(this.#platform, key)
    const end = () => {
      keys.set(key, step.object)
      begun.delete(key)
    }
    return this.#carryOut({ act: step.id, hand, parts, begin, isThrough, end }, between)
  }

  /**
   * All parts of an act: at once, or one after the other, each of which a newer hand prevents. Gives false where another
   * request has brought it to its end meanwhile.
   */
  async #carryOut(work: Work, between: Between): Promise<boolean> {
    const guarded = <T>(block: () => T): T => {
      passFence(this.#platform, work.hand, work.act)
      return changing(this.#platform, this.#now, block)
    }
    const parts = [...guarded(work.parts), () => work.end?.()]
    const groups = (work.atomic ?? !this.#platform.traits.piecemeal) ? [parts] : onePartEach(parts)
    if (groups.length > 1) work.begin?.()
    for (const [place, group] of groups.entries()) {
      if (place > 0) await between()
      if (work.isThrough?.() === true) return false
      guarded(() => group.forEach((part) => part()))
    }
    return true
  }

  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#answer(() => {
      const name = nameThere(this.#platform, /\bFROM\s+([\w.$`-]+)/i.exec(sql)?.[1] ?? '')
      return (rowsShown(this.#platform, name, this.#now) ?? []).map((row) => ({ row }))
    })
  }

  compare(pair: ComparedPair): Promise<TableComparison> {
    return this.#answer(() => comparisonOf(this.#platform, pairThere(this.#platform, pair), this.#now))
  }

  async switch(given: readonly ConsumerMove[]): Promise<void> {
    const moves = given.map((move) => moveThere(this.#platform, move))
    const { hand, capabilities } = { hand: this.#hand, capabilities: this.capabilities }
    const parts = () => movesOf(this.#platform, moves, capabilities.atomicSwitch)
    const work = { act: 'switch', hand, parts, atomic: capabilities.atomicSwitch }
    await this.#wire.send({
      act: 'switch',
      objects: moves.map(({ consumer }) => `published.${consumer}`),
      handle: (between) => this.#carryOut(work, between),
    })
  }

  async retire(given: readonly string[]): Promise<void> {
    const names = given.map((name) => nameThere(this.#platform, name))
    const act = `retire ${names.join(' ')}`
    const work = {
      act: 'retire',
      hand: this.#hand,
      parts: () => removalsOf(this.#platform, names, this.#now),
    }
    await this.#wire.send({ act, objects: names, handle: (between) => this.#carryOut(work, between) })
  }

  objections(names: readonly string[]): Promise<readonly string[]> {
    return this.#answer(() => {
      const there = names.map((name) => nameThere(this.#platform, name))
      return objectionsTo(this.#platform, there)
    })
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** An act on the platform. */
interface Work {
  readonly act: string
  readonly hand: Hand
  /** What is to be done, part by part; throws where it is refused. */
  readonly parts: () => Parts
  /** Whether the parts happen at once. Default: as the platform's traits say. */
  readonly atomic?: boolean
  /** Remembers that it has begun. */
  readonly begin?: () => unknown
  /** Whether another request for the same has come to its end meanwhile. */
  readonly isThrough?: () => boolean
  /** Remembers that it has come to its end, along with its last part. */
  readonly end?: () => void
}

/** The last one ends the act, and happens with the one before it. */
function onePartEach(parts: Parts): readonly Parts[] {
  return [...parts.slice(0, -2).map((part) => [part]), parts.slice(-2)]
}

const wasThere: Applied = { done: false, detail: 'was there' }
