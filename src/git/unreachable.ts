import { Refusal, sameAgain } from '../deploy/refusal.js'
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
  return words.damaged.test(said)
    ? new Refusal(step, `${message}\nAn object is missing, here or there`, 'git fsck')
    : new PassingTrouble(step, message, sameAgain, [], 'once the network is there')
}

/** What has to be done first; null where it may be gone with the next attempt. */
function remedyFor(said: string): string | null {
  if (words.access.test(said))
    return 'once the token has `contents: write` to push, `contents: read` to fetch'
  if (words.missing.test(said))
    return 'once the address of the remote (git remote -v) is right, and the token may see it'
  return null
}

/** Whether an error may be gone with the next attempt: the network, or a server in trouble. */
export function isPassing(error: unknown): boolean {
  return error instanceof PassingTrouble
}

/** Whether git says that another process has this ref in hand, or had it a moment ago. */
export function isHeld(stderr: string): boolean {
  return /but expected|\.lock': File exists|reference already exists/.test(stderr)
}
