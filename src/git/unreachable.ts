import { Refusal } from '../deploy/refusal.js'
import { saidBy, withoutSecrets } from './said.js'

const words = {
  access:
    /\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,
  missing: /not found|does not appear to be a git repository|\b404\b/i,
  damaged:
    /bad (?:tree |blob |commit )?object|[Cc]ould not read [0-9a-f]{40}|unable to read|not our ref|corrupt|unable to parse/,
}

const passing = 'Check the network, and run the command again.'

/** What to tell whoever asked a remote that did not answer, from what git said about it; `ref` where it was about one. */
export function unreachable(step: string, remote: string, stderr: string, ref?: string): Refusal {
  const said = saidBy(stderr) || 'git said nothing'
  const subject = ref === undefined ? '' : `${ref} at `
  return new Refusal(step, `${subject}${withoutSecrets(remote)}: ${said}`, remedyFor(said))
}

function remedyFor(said: string): string {
  if (words.access.test(said))
    return 'Check the token: it needs `contents: write` to push, `contents: read` to fetch.'
  if (words.missing.test(said))
    return 'Check the address of the remote (git remote -v), and that the token may see it.'
  if (words.damaged.test(said)) return 'An object is missing, here or there: git fsck'
  return passing
}

/** Whether an error may be gone with the next attempt: the network, or a server in trouble. */
export function isPassing(error: unknown): boolean {
  return error instanceof Refusal && error.next === passing
}

/** Whether git says that another process has this ref in hand, or had it a moment ago. */
export function isHeld(stderr: string): boolean {
  return /but expected|\.lock': File exists|reference already exists/.test(stderr)
}
