import type { Environment } from '../plan/environment.js'
import type { Plan } from '../plan/plan.js'
import { counted } from '../project/wording.js'
import { spoken } from './catch-up.js'
import { command } from '../plan/command.js'
import type { ShownStep } from './ports.js'
import { removalWords } from './removal.js'
import { savingsWords } from './savings.js'
import type { Site } from './site.js'
import { isSwitched } from './transitions.js'

/** What a run has done, in a few lines for its end. */

const words: readonly (readonly [string, string, string])[] = [
  ['create-table', 'table made', 'tables made'],
  ['create-view', 'view made', 'views made'],
  ['start-statement', 'statement started', 'statements started'],
  ['seed', 'seed sown', 'seeds sown'],
  ['create-connector', 'connector made', 'connectors made'],
  ['alter-in-place', 'option altered', 'options altered'],
  ['remove', 'object removed', 'objects removed'],
  ['wait-caught-up', 'statement caught up', 'statements caught up'],
  ['check', 'table compared', 'tables compared'],
]

/** What a run has done, and in how many milliseconds. */
interface Run extends Pick<Site, 'done' | 'forgotten' | 'savings'> {
  readonly took: number
}

/** What changed, how long it took, what is left, and how to go back. */
export function accountOf(plan: Plan, environment: Environment, run: Run): readonly string[] {
  const name = plan.environment
  return [
    `${changed(plan, run)}; took ${spoken(run.took)}`,
    ...jobs(plan, run),
    ...left(environment, name),
    ...(canGoBack(environment) ? [`to go back: ${command('rollback', name)}`] : []),
  ]
}

/** Where nothing was measured, nothing is told. */
function jobs(plan: Plan, { savings }: Run): readonly string[] {
  const words = savings === null ? '' : savingsWords(plan, savings)
  return words === '' ? [] : [words]
}

function changed({ moves }: Plan, { done, forgotten }: Run): string {
  const parts = words.flatMap(([kind, one, many]) => {
    const steps = done.filter((step) => step.kind === kind)
    if (steps.length === 0) return []
    return [kind === 'remove' ? removed(steps, forgotten) : counted(steps.length, one, many)]
  })
  const switched = done.some(({ kind }) => kind === 'switch')
  const moved = switched ? [counted(moves.length, 'consumer moved', 'consumers moved')] : []
  return [...parts, ...moved].join(', ') || 'nothing was changed'
}

function removed(steps: readonly ShownStep[], forgotten: ReadonlySet<string>): string {
  const isForgotten = ({ object }: ShownStep) => forgotten.has(object)
  return removalWords({
    removed: steps.filter((step) => !isForgotten(step)),
    forgotten: steps.filter(isForgotten),
  })
}

function left({ objects, phase }: Environment, name: string): readonly string[] {
  const count = (colour: string) =>
    objects.filter((object) => object.colour === colour && object.kind !== 'external').length
  const [old, green] = [count('superseded'), count('green')]
  if (phase !== 'serving' && green > 0)
    return [`left: ${counted(green, 'object')} of green beside blue, read by nobody`]
  if (old === 0) return []
  const retire = command('retire', name)
  return [`left: ${counted(old, 'object')} of what served before, until ${retire}`]
}

function canGoBack(environment: Environment): boolean {
  if (environment.phase === 'serving' || isSwitched(environment)) return environment.previous !== null
  return environment.phase !== 'empty' && environment.objects.some(({ colour }) => colour === 'blue')
}
