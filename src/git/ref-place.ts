import { setTimeout } from 'node:timers/promises'
import { Refusal, sameAgain } from '../deploy/refusal.js'
import type { Git } from './git.js'
import { moments, unmoved, unwritable } from './left-lock.js'
import { pushCommit, tipOf } from './publish.js'
import type { Remote } from './remote.js'
import { withoutSecrets } from './said.js'
import { isHeld, isPassing, unreachable } from './unreachable.js'

/** How long to wait before a push that got no answer is looked after and repeated, in milliseconds. */
export const defaultPauses: readonly number[] = [1_000, 2_000, 4_000, 8_000]

/** What becomes of one attempt; a refusal: nothing happened, and the same may be tried again before that is said. */
type Attempt = 'moved' | 'elsewhere' | Refusal

/** One ref where its truth is: in this clone, or at a remote. Moved by compare-and-swap, whatever the network does. */
export class RefPlace {
  readonly ref: string
  readonly #git: Git
  readonly #step: string
  readonly #remote: Remote | null
  readonly #pauses: readonly number[]

  /** `step`: what refusals are told to be of. `remote`: null where the ref never leaves this clone. */
  constructor(git: Git, ref: string, step: string, remote: Remote | null, pauses = defaultPauses) {
    this.ref = ref
    this.#git = git
    this.#step = step
    this.#remote = remote
    this.#pauses = pauses
  }

  /** The commit that it stands at; null where there is none. */
  tip(): Promise<string | null> {
    return this.#remote === null ? this.#git.refCommit(this.ref) : tipOf(this.#remote, this.ref, this.#step)
  }

  /** Brings what it stands at here, without moving anything. */
  async bring(): Promise<void> {
    if (this.#remote === null) return
    const { code, stderr } = await this.#remote.fetch([this.ref])
    if (code !== 0 && !/couldn't find remote ref/.test(stderr))
      throw unreachable(this.#step, this.#remote.name, stderr, this.ref)
  }

  /** The command that removes it where its truth is. */
  get removal(): string {
    return this.#remote === null
      ? `git update-ref -d ${this.ref}`
      : `git push ${withoutSecrets(this.#remote.name)} :${this.ref}`
  }

  /**
   * Moves it from `expected` (null: it does not exist) to `next`; false where it stands elsewhere. A push that got no
   * answer may have happened: that is looked up before it is repeated.
   * @throws Refusal where it may not be moved, or the remote cannot be reached
   */
  async move(expected: string | null, next: string): Promise<boolean> {
    const remote = this.#remote
    for (const pause of [...(remote === null ? moments : this.#pauses), null]) {
      const attempt = await (remote === null
        ? this.#moveHere(expected, next)
        : this.#moveThere(remote, expected, next))
      if (typeof attempt === 'string') return attempt === 'moved'
      if (pause === null) throw attempt
      await setTimeout(pause)
    }
    return false
  }

  async #moveHere(expected: string | null, next: string): Promise<Attempt> {
    const { code, stderr } = await this.#git.moveRef(this.ref, next, expected)
    if (code === 0) return 'moved'
    if ((await this.#git.refCommit(this.ref)) !== expected) return 'elsewhere'
    const refusal = unwritable(this.#step, this.ref, stderr)
    if (!isHeld(stderr)) throw refusal
    return refusal
  }

  async #moveThere(remote: Remote, expected: string | null, next: string): Promise<Attempt> {
    try {
      const pushed = await pushCommit(remote, next, this.ref, expected)
      if (pushed.outcome === 'pushed') return 'moved'
      if (pushed.outcome === 'refused') throw this.#refused(remote, pushed.message)
      const refusal = unmoved(this.#step, this.ref, remote.name, pushed.message)
      return whereItIs(await this.tip(), expected, next) ?? refusal
    } catch (error) {
      if (!isPassing(error)) throw error
      const where = await this.tip().catch(() => expected)
      return whereItIs(where, expected, next) ?? error
    }
  }

  #refused(remote: Remote, message: string): Refusal {
    return new Refusal(
      this.#step,
      `${withoutSecrets(remote.name)} refuses ${this.ref}: ${message}`,
      sameAgain,
      [],
      'once whoever deploys may write refs/bluegreen/** there: `contents: write`, and no rule against it',
    )
  }
}

/** Null where it stands where it stood. */
function whereItIs(tip: string | null, expected: string | null, next: string): 'moved' | 'elsewhere' | null {
  if (tip === next) return 'moved'
  return tip === expected ? null : 'elsewhere'
}
