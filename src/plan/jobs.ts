import { count, counted } from '../project/wording.js'
import type { Release } from '../release/release.js'
import { byTable } from './by-table.js'
import type { Difference } from './difference.js'
import type { Environment } from './environment.js'
import { objectKey } from './object.js'

/** What a plan leaves running, and what it starts: names of deployed statements, sorted. Seeds are none. */
export interface PlannedJobs {
  /** They serve, and go on serving as they are: nothing stops them or starts them again. */
  readonly stay: readonly string[]
  readonly begin: readonly string[]
  /** They serve, and what they computed is computed anew by what begins. */
  readonly rebuilt: readonly string[]
}

/** The jobs of an environment under a release. */
export function plannedJobs(release: Release, environment: Environment, difference: Difference): PlannedJobs {
  const begin = difference.create.filter(({ kind }) => kind === 'statement')
  const going = new Set([...difference.create, ...difference.remove, ...difference.leave].map(objectKey))
  const serving = environment.objects.filter(({ kind, colour }) => kind === 'statement' && colour === 'blue')
  const writers = byTable(serving, ({ writes }) => writes)
  const earlier = new Map(release.tables.map(({ blue, green }) => [green, blue]))
  const rebuilt = begin
    .flatMap(({ writes }) => writes.map((table) => earlier.get(table) ?? null))
    .flatMap((table) => (table === null ? [] : (writers.get(table) ?? [])))
  return {
    stay: namesOf(serving.filter((one) => !going.has(objectKey(one)))),
    begin: namesOf(begin),
    rebuilt: namesOf(rebuilt),
  }
}

function namesOf(objects: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(objects.map(({ name }) => name))].sort()
}

/** `5 jobs stay as they are, 3 begin`, `3 jobs begin`; the empty string where there are none. */
export function jobsWords(jobs: PlannedJobs): string {
  return [stayWords(jobs), beginWords(jobs)].filter((words) => words !== '').join(', ')
}

/** Empty where none does, as is that of those that begin. */
export function stayWords({ stay }: PlannedJobs): string {
  if (stay.length === 0) return ''
  return stay.length === 1 ? '1 job stays as it is' : `${counted(stay.length, 'job')} stay as they are`
}

export function beginWords({ stay, begin }: PlannedJobs): string {
  if (begin.length === 0) return ''
  const many = stay.length === 0 ? counted(begin.length, 'job') : count(begin.length)
  return `${many} ${begin.length === 1 ? 'begins' : 'begin'}`
}
