import type { Clock } from '../../deploy/ports.js'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/**
 * A clock whose time moves when everybody sleeps: to the first who wants to be woken. Hours pass in no time, and in the
 * same order each time. What waits for anything but this clock and other promises (a file, a process) is not waited for.
 */
export class VirtualClock implements Clock {
  #now: number
  /** In the order in which they wake. */
  readonly #sleepers: Sleeper[] = []
  #moving = false

  /** @param start ISO 8601 */
  constructor(start = '2026-03-01T12:00:00.000Z') {
    this.#now = Date.parse(start)
  }

  now(): string {
    return new Date(this.#now).toISOString()
  }

  sleep(duration: number): Promise<void> {
    return new Promise((wake) => {
      this.#add({ at: this.#now + Math.max(0, duration), wake })
      if (this.#moving) return
      this.#moving = true
      setImmediate(() => this.#move())
    })
  }

  /** Behind those who wake at the same instant, and came before. */
  #add(sleeper: Sleeper): void {
    let [low, high] = [0, this.#sleepers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sleepers[middle]?.at ?? Infinity) <= sleeper.at) low = middle + 1
      else high = middle
    }
    this.#sleepers.splice(low, 0, sleeper)
  }

  /** Wakes one, and lets everything happen that follows from it, before the next. */
  #move(): void {
    const next = this.#sleepers.shift()
    this.#moving = this.#sleepers.length > 0
    if (this.#moving) setImmediate(() => this.#move())
    if (next === undefined) return
    this.#now = Math.max(this.#now, next.at)
    next.wake()
  }
}

/** A clock that stands still: whoever sleeps is woken at once. */
export const stillClock: Clock = {
  now: () => new Date(0).toISOString(),
  sleep: () => Promise.resolve(),
}
