import { Refusal, sameAgain } from '../deploy/refusal.js'
import { saidBy, withoutSecrets } from './said.js'

/** The file that locks a ref: another git has the ref in hand for a moment, or one that was killed has left it. */

/** How long a git in this clone is waited for that has a ref in hand, in milliseconds, one after the other. */
export const moments: readonly number[] = [20, 50, 100, 200, 400, 800]

/** The file that is in the way, by what git says; null where none is. */
export function lockIn(said: string): string | null {
  return /Unable to create '([^']+\.lock)': File exists/.exec(said)?.[1] ?? null
}

/** What `next` has to wait for where a lock was left in this clone: nobody but a person knows whether a git runs. */
export function lockGone(file: string): string {
  return `once ${file} is removed, where no git runs`
}

/** A ref of this clone that cannot be written. */
export function unwritable(step: string, ref: string, stderr: string): Refusal {
  const said = saidBy(stderr)
  const file = lockIn(said)
  const waits = file === null ? 'once .git may be written to, and its disk has space' : lockGone(file)
  return new Refusal(step, `${ref} cannot be written: ${said}`, sameAgain, [], waits)
}

/** A ref that a remote does not move, though it stands where it was expected: that is no lost race. */
export function unmoved(step: string, ref: string, remote: string, said: string): Refusal {
  const name = withoutSecrets(remote)
  const waits = `once ${name} takes pushes to ${ref} again`
  return new Refusal(step, `${name} does not move ${ref}: ${said}`, sameAgain, [], waits)
}
