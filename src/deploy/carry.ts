import type { Step } from '../plan/plan.js'
import { act, type Site } from './act.js'
import { command } from './command.js'
import { Refusal } from './refusal.js'
import { comeBack } from './rollback.js'
import { runSteps, StepFailure } from './run.js'
import { isSwitched, workOf } from './transitions.js'

const closing: ReadonlySet<string> = new Set(['approve', 'switch'])

/** What comes before the decision, and the decision with all that waits for it. */
export function atTheSwitch(steps: readonly Step[]): readonly [readonly Step[], readonly Step[]] {
  const late = new Set<string>()
  for (const step of steps) {
    if (closing.has(step.kind) || step.after.some((id) => late.has(id))) late.add(step.id)
  }
  return [steps.filter((step) => !late.has(step.id)), steps.filter((step) => late.has(step.id))]
}

/** @throws Refusal that says what is left, and the next command; other errors as they are */
export async function carrySteps(site: Site, steps: readonly Step[]): Promise<void> {
  const { journal, plan, ports, rules } = site
  try {
    await runSteps(
      {
        journal,
        work: workOf(plan),
        clock: ports.clock,
        progress: ports.progress,
        concurrency: rules.concurrency,
        act: (step) => act(site, step),
        onSwitch: (environment) => site.onSwitch(environment, ports.clock.now()),
      },
      steps,
    )
  } catch (error) {
    if (error instanceof StepFailure) throw await refusalOf(site, error)
    throw error
  }
}

/** What a failed step means for the environment: before the switch blue serves; after it, the way back. */
async function refusalOf(site: Site, failure: StepFailure): Promise<unknown> {
  const { environment } = site.journal
  const { cause, step } = failure
  if (!(cause instanceof Refusal)) return cause
  const name = site.plan.environment
  if (!isSwitched(environment))
    return new Refusal(step.id, `${cause.message}\n${progressOf(site)}`, command('deploy', name))
  if (!site.rules.autoRollback) return new Refusal(step.id, cause.message, command('rollback', name))
  await comeBack(site, 'go-back')
  const message = `${cause.message}\nConsumers are back on blue; green stays for inspection`
  return new Refusal(step.id, message, command('rollback', name, '--discard'))
}

function progressOf(site: Site): string {
  const through = new Set(site.journal.environment.confirmed)
  const left = site.plan.steps.filter((step) => !through.has(step.id)).map((step) => step.id)
  const shown = left.slice(0, 5).join(', ')
  const more = left.length > 5 ? ` and ${left.length - 5} more` : ''
  return `Blue serves as before. ${site.plan.steps.length - left.length} of ${site.plan.steps.length} steps are done; left: ${shown}${more}`
}
