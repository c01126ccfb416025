import { Refusal, sameAgain } from '../deploy/refusal.js'
import { lockGone, lockIn } from './left-lock.js'
import { saidBy, withoutSecrets } from './said.js'

const words = {
  access:
    /\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,
  missing: /not found|does not appear to be a git repository|\b404\b/i,
  damaged:
    /bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/,
}

/** The network, or a server in trouble: it may be gone with the next attempt. */
class PassingTrouble extends Refusal {}

/** What to tell whoever asked a remote that did not answer, from what git said about it; `ref` where it was about one. */
export function unreachable(step: string, remote: string, stderr: string, ref?: string): Refusal {
  const said = saidBy(stderr) || 'git said nothing'
  const subject = ref === undefined ? '' : `${ref} at `
  const message = `${subject}${withoutSecrets(remote)}: ${said}`
  const waits = remedyFor(said)
  if (waits !== null) return new Refusal(step, message, sameAgain, [], waits)
  if (!words.damaged.test(said))
    return new PassingTrouble(step, message, sameAgain, [], 'once the network is there')
  return ref === undefined
    ? new Refusal(step, `${message}\nAn object is missing, here or there`, 'git fsck')
    : incomplete(step, withoutSecrets(remote), message, ref)
}

/** An object of a ref is missing at the remote. Only a ledger is in other clones too: a lease is nowhere else. */
function incomplete(step: string, remote: string, message: string, ref: string): Refusal {
  const removal = `git push ${remote} :${ref}`
  if (step === 'lease')
    return new Refusal(step, message, removal, [], 'once it is sure that nobody is deploying')
  const lost = `${message}\nAn object is missing at ${remote}. Another clone may have it: one where git rev-list --objects ${ref} ends without an error. Run there, the next command brings everything back to ${remote}`
  const waits = 'once a clone is found that has every object'
  return new Refusal(step, lost, `${removal} && git push ${remote} ${ref}`, [], waits)
}

/** What has to be done first; null where it may be gone with the next attempt. */
function remedyFor(said: string): string | null {
  const lock = lockIn(said)
  if (lock !== null) return lockGone(lock)
  if (words.access.test(said))
    return 'once the token has `contents: write` to push, `contents: read` to fetch'
  if (words.missing.test(said))
    return 'once the address of the remote (git remote -v) is right, and the token may see it'
  return null
}

/** Whether an error may be gone with the next attempt: the network, or a server in trouble. */
export function isPassing(error: unknown): error is Refusal {
  return error instanceof PassingTrouble
}

/** Whether git says that another process has this ref in hand, or had it a moment ago. */
export function isHeld(stderr: string): boolean {
  return lockIn(stderr) !== null || /but expected|reference already exists/.test(stderr)
}
