import { setTimeout } from 'node:timers/promises'
import { Refusal, sameAgain } from '../deploy/refusal.js'
import type { Git } from './git.js'
import { pushCommit, tipOf } from './publish.js'
import type { Remote } from './remote.js'
import { saidBy, withoutSecrets } from './said.js'
import { isHeld, isPassing, unreachable } from './unreachable.js'

/** How long to wait before a push that got no answer is looked after and repeated, in milliseconds. */
export const defaultPauses: readonly number[] = [1_000, 2_000, 4_000, 8_000]

/** What becomes of one attempt; `again`: nothing happened, and the same may be tried again. */
type Attempt = 'moved' | 'elsewhere' | 'again'

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
    for (const pause of [...this.#pauses, null]) {
      const attempt = await (this.#remote === null
        ? this.#moveHere(expected, next)
        : this.#moveThere(this.#remote, expected, next, pause === null))
      if (attempt !== 'again') return attempt === 'moved'
      await setTimeout(pause ?? 0)
    }
    return false
  }

  async #moveHere(expected: string | null, next: string): Promise<Attempt> {
    const { code, stderr } = await this.#git.moveRef(this.ref, next, expected)
    if (code === 0) return 'moved'
    if (isHeld(stderr) || (await this.#git.refCommit(this.ref)) !== expected) return 'elsewhere'
    const waits = 'once .git may be written to, and its disk has space'
    throw new Refusal(this.#step, `${this.ref} cannot be written: ${saidBy(stderr)}`, sameAgain, [], waits)
  }

  async #moveThere(remote: Remote, expected: string | null, next: string, isLast: boolean): Promise<Attempt> {
    try {
      const pushed = await pushCommit(remote, next, this.ref, expected)
      if (pushed.outcome === 'pushed') return 'moved'
      if (pushed.outcome === 'refused') throw this.#refused(remote, pushed.message)
      return this.#whereItIs(await this.tip(), expected, next)
    } catch (error) {
      if (!isPassing(error)) throw error
      const where = await this.tip().catch(() => expected)
      const attempt = this.#whereItIs(where, expected, next)
      if (attempt === 'again' && isLast) throw error
      return attempt
    }
  }

  #whereItIs(tip: string | null, expected: string | null, next: string): Attempt {
    if (tip === next) return 'moved'
    return tip === expected ? 'again' : 'elsewhere'
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
