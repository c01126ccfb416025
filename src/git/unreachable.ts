import { Refusal } from '../deploy/refusal.js'
import { saidBy, withoutSecrets } from './said.js'

const words = {
  access:
    /\b40[13]\b|denied|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission/,
  missing: /not found|does not appear to be a git repository|\b404\b/i,
}

/** What to tell whoever asked a remote that did not answer, from what git said about it. */
export function unreachable(step: string, remote: string, stderr: string): Refusal {
  const said = saidBy(stderr) || 'git said nothing'
  return new Refusal(step, `${withoutSecrets(remote)}: ${said}`, remedyFor(said))
}

function remedyFor(said: string): string {
  if (words.access.test(said))
    return 'Check the token: it needs `contents: write` to push, `contents: read` to fetch.'
  if (words.missing.test(said))
    return 'Check the address of the remote (git remote -v), and that the token may see it.'
  return 'Check the network, and run the command again.'
}
