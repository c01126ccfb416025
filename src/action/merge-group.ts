import { unplaced } from './annotations.js'
import type { Decision } from './decision.js'
import { conclude, show } from './review.js'
import { planAndRewrite } from './rewrite.js'
import type { Run } from './run.js'

type Check = Extract<Decision, { kind: 'check' }>

/**
 * Plans what a merge queue is about to merge, and writes nothing. Names that are not where they belong fail: merged like
 * that, the main branch would say other names than what is deployed.
 */
export async function checkMergeGroup(run: Run, { head, base }: Check): Promise<number> {
  const request = {
    head,
    base,
    environment: run.inputs.environment,
    branch: null,
    why: 'a merge queue is only checked',
  }
  const reviewed = await planAndRewrite(run, request)
  await show(run, reviewed)
  const code = await conclude(run, reviewed)
  if (code !== 0 || reviewed.rewrite.state === 'unneeded') return code
  const message =
    'The merge would leave names that the rewrite has to move. Update the branch and let the action run on it.'
  await run.ports.runner.annotate(unplaced('error', 'not rewritten', message))
  return 1
}
