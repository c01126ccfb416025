import { Refusal } from '../../deploy/refusal.js'
import type { ComparedPair, ConsumerMove, Step } from '../../plan/plan.js'
import type { Adoption } from '../engine.js'
import type { Platform } from './platform.js'

/** The platform's name of what we call so. */
export function nameThere({ adopted }: Platform, name: string): string {
  return adopted.get(name) ?? name
}

/** What we call what the platform calls so. */
export function ownName({ adopted }: Platform, there: string): string {
  return [...adopted].find(([, name]) => name === there)?.[0] ?? there
}

/** A step in the platform's own names. */
export function thereOf(platform: Platform, step: Step): Step {
  if (platform.adopted.size === 0) return step
  const [object, reads, writes] = [
    nameThere(platform, step.object),
    step.reads.map((name) => nameThere(platform, name)),
    step.writes.map((name) => nameThere(platform, name)),
  ]
  return { ...step, object, reads, writes }
}

export function pairThere(platform: Platform, pair: ComparedPair): ComparedPair {
  return { ...pair, blue: nameThere(platform, pair.blue), green: nameThere(platform, pair.green) }
}

export function moveThere(platform: Platform, move: ConsumerMove): ConsumerMove {
  const [from, to] = [move.from, move.to].map((name) => (name === null ? null : nameThere(platform, name)))
  const view = move.view === undefined ? {} : { view: { ...move.view, reads: readsOf(platform, move.view) } }
  return { ...move, from: from ?? null, to: to ?? null, ...view }
}

function readsOf(platform: Platform, { reads }: { readonly reads: readonly string[] }): readonly string[] {
  return reads.map((name) => nameThere(platform, name))
}

/**
 * Makes objects ours, all or none.
 * @throws Refusal where one is not there, or is ours with other content
 */
export function adoptAll(platform: Platform, adoptions: readonly Adoption[]): void {
  const open = adoptions.filter((one) => !isOurs(platform, one))
  for (const one of open) refuseUnfit(platform, one)
  for (const { step, there } of open) if (there !== step.object) platform.adopted.set(step.object, there)
  for (const one of open) adopt(platform, one)
}

function isOurs(platform: Platform, { step }: Adoption): boolean {
  const content = platform.objects.get(nameThere(platform, step.object))?.content ?? null
  return content !== null && content === step.content
}

function refuseUnfit({ objects }: Platform, { step, there }: Adoption): void {
  const refuse = (why: string): never => {
    throw new Refusal('adopt', why, '')
  }
  const found = objects.get(there)
  if (found === undefined) refuse(`${there} is not there`)
  if (found !== undefined && found.content !== null) refuse(`${found.name} has other content`)
  if (there !== step.object && objects.has(step.object)) refuse(`${step.object} is there beside ${there}`)
}

function adopt(platform: Platform, { step, there }: Adoption): void {
  const { content, reads, writes } = thereOf(platform, step)
  const found = platform.objects.get(there)
  if (found === undefined) return
  platform.lost.delete(there)
  const kind = found.kind === 'external' ? 'table' : found.kind
  platform.objects.set(there, { ...found, kind, content, reads: kind === 'table' ? [] : reads, writes })
}
