import type { Step } from '../plan/plan.js'

/** Which steps may start: those whose predecessors are all through. Predecessors outside the given steps count as through. */
export class Schedule {
  readonly #waiting = new Map<string, number>()
  readonly #followers = new Map<string, Step[]>()
  readonly #ready: Step[] = []

  constructor(steps: readonly Step[]) {
    const ids = new Set(steps.map((step) => step.id))
    for (const step of steps) {
      const before = step.after.filter((id) => ids.has(id))
      this.#waiting.set(step.id, before.length)
      for (const id of before) this.#follow(id, step)
      if (before.length === 0) this.#ready.push(step)
    }
  }

  #follow(id: string, step: Step): void {
    const followers = this.#followers.get(id)
    if (followers === undefined) this.#followers.set(id, [step])
    else followers.push(step)
  }

  /** At most `count` steps, each given out once. */
  take(count: number): readonly Step[] {
    return this.#ready.splice(0, Math.max(0, count))
  }

  through(step: Step): void {
    for (const follower of this.#followers.get(step.id) ?? []) {
      const left = (this.#waiting.get(follower.id) ?? 0) - 1
      this.#waiting.set(follower.id, left)
      if (left === 0) this.#ready.push(follower)
    }
  }
}
