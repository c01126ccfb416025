import { setTimeout } from 'node:timers/promises'
import type { Refusal } from '../deploy/refusal.js'
import type { Git } from './git.js'
import { moments } from './left-lock.js'
import { parted } from './ledger-damage.js'
import { RefPlace } from './ref-place.js'
import type { Remote } from './remote.js'
import { withoutSecrets } from './said.js'
import { isHeld, unreachable } from './unreachable.js'

/** What this clone has of a ledger whose truth is at a remote: its ref follows the remote's. */
export class LedgerCopy {
  /** The remote's name, for people. */
  readonly name: string
  readonly #git: Git
  readonly #ref: string
  readonly #remote: Remote
  readonly #here: RefPlace
  #at: string | null | undefined
  #isFree = false

  constructor(git: Git, ref: string, remote: Remote) {
    this.name = withoutSecrets(remote.name)
    this.#git = git
    this.#ref = ref
    this.#remote = remote
    this.#here = new RefPlace(git, ref, 'ledger', null)
  }

  /**
   * Where the remote stood when last seen; null: it had no ledger, undefined: nobody has looked. It is behind this clone
   * where the ledger was a local one before.
   */
  get at(): string | null | undefined {
    return this.#at
  }

  /** The command that puts what is here to the remote where it has none. */
  get push(): string {
    return `git push ${this.name} ${this.#ref}`
  }

  /** The same, whatever the remote has. */
  get forcedPush(): string {
    return `git push --force ${this.name} ${this.#ref}`
  }

  /**
   * Brings the remote's ledger here, never backwards. A ledger that the remote does not have is no error.
   * @throws Refusal
   */
  async follow(): Promise<void> {
    for (const pause of [...moments, null]) {
      const { code, stderr } = await this.#remote.fetch([`${this.#ref}:${this.#ref}`])
      const isNone = code !== 0 && /couldn't find remote ref/.test(stderr)
      if (code === 0 || isNone) {
        this.#at = isNone ? null : await this.#git.refCommit(this.#ref)
        return
      }
      // Another run in this clone brings the same at this moment.
      if (!isHeld(stderr) || pause === null) throw this.#unreachable(stderr)
      await setTimeout(pause)
    }
  }

  /**
   * The remote has been moved: the clone's ref follows; another run in this clone may have brought it further already.
   * @throws Refusal where it cannot be written
   */
  async advance(expected: string | null, next: string): Promise<void> {
    this.#at = next
    await this.#here.move(expected, next)
  }

  /**
   * Before anything is recorded at the remote: what could not follow here would look like another run's next time.
   * @param at where it stands here
   * @throws Refusal where a lock was left in this clone
   */
  async refuseLocked(at: string | null): Promise<void> {
    if (this.#isFree || at === null) return
    await this.#here.move(at, at)
    this.#isFree = true
  }

  #unreachable(stderr: string): Refusal {
    if (!/non-fast-forward/.test(stderr)) return unreachable('ledger', this.name, stderr, this.#ref)
    return parted(this.#ref, this.name, this.forcedPush)
  }
}
