import { suggestedAcceptances } from '../checks/suggestion.js'
import type { TableComparison } from '../checks/comparison.js'
import type { Environment } from '../plan/environment.js'
import { cutLines, listed } from '../project/wording.js'
import { command } from '../plan/command.js'
import type { Finding } from '../checks/finding.js'

const most = 10

/** What a deployment that a check refused has left, in one line. */
export function whatIsLeft({ objects }: Environment, name: string): string {
  const green = objects.filter(({ colour, kind }) => colour === 'green' && kind !== 'external')
  if (green.length === 0) return `nothing green is left in ${name}`
  const names = green.map((object) => object.name)
  return `left in ${name} beside blue, read by nobody: ${listed(names, most)}`
}

/** Every way on after a check said no, a line or more each. */
export function waysOn(
  bad: readonly Finding[],
  comparisons: readonly TableComparison[],
  environment: string,
): readonly string[] {
  return [
    'to go on, look at the differences, and',
    'either fix the SQL and deploy again (on a release branch: push again): what comes out otherwise is made anew',
    ...accepting(bad, comparisons),
    ...(bad.some((one) => one.outcome === 'inconclusive')
      ? ['or give the sources more rows, or lower checks.rows.min-rows in bluegreen.yaml, and deploy again']
      : []),
    givingUp(environment),
  ]
}

function givingUp(environment: string): string {
  return `or give it up: ${command('rollback', environment, '--discard')}`
}

/**
 * The ways on, as they are where giving it up is refused, as what serves is broken.
 * @param message that ends in them
 * @param refusal why, with the way on from there
 */
export function withoutGivingUp(message: string, refusal: string, environment: string): string {
  const instead = 'or give it up, once what serves is whole again:'
  return `${message.replace(givingUp(environment), () => instead)}\n${refusal}`
}

/** Only what a limit refused can be accepted. */
function accepting(bad: readonly Finding[], comparisons: readonly TableComparison[]): readonly string[] {
  const failed = new Set(bad.filter((one) => one.outcome === 'fail').map((one) => one.table))
  const lines = comparisons.filter((one) => failed.has(one.green)).flatMap(suggestedAcceptances)
  if (lines.length === 0) return []
  return [
    'or, where a difference is meant, accept it by name in .bluegreen/accept.yaml, commit that, and deploy again:',
    ...cutLines(lines, most),
  ]
}
