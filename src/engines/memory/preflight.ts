import { Refusal } from '../../deploy/refusal.js'
import type { Step } from '../../plan/plan.js'
import type { Capabilities, IntendedAct, Problem } from '../engine.js'
import { partsOf, refuseIncapable, type Parts } from './make.js'
import { emptyPlatform, type Platform } from './platform.js'
import { removalsOf } from './retire.js'

/** Everything that would be refused, found by carrying the acts out on a copy; beside that, the word `unsupported`. */
export function rehearse(
  platform: Platform,
  capabilities: Capabilities,
  acts: readonly IntendedAct[],
): readonly Problem[] {
  const scratch = copyOf(platform)
  return acts.flatMap((act) => [...unsupported(act), ...refusalOf(scratch, capabilities, act)])
}

/** Without consumers: who shows what is settled when a deployment begins. */
function copyOf({ objects, keys, begun }: Platform): Platform {
  return { ...emptyPlatform(), objects: new Map(objects), keys: new Map(keys), begun: new Set(begun) }
}

function refusalOf(
  scratch: Platform,
  capabilities: Capabilities,
  { step, key }: IntendedAct,
): readonly Problem[] {
  if (step.kind.startsWith('switch') || scratch.keys.has(key)) return []
  try {
    refuseIncapable(capabilities, step)
    for (const part of partsFor(scratch, step, scratch.begun.has(key))) part()
    if (step.kind !== 'remove') scratch.keys.set(key, step.object)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ step: step.id, message: error.message, hint: '', file: step.file, line: step.line }]
  }
}

function partsFor(scratch: Platform, step: Step, again: boolean): Parts {
  return step.kind === 'remove' ? removalsOf(scratch, [step.object], 0) : partsOf(scratch, step, 0, again)
}

function unsupported({ step, moves }: IntendedAct): readonly Problem[] {
  const views = moves.flatMap(({ view, to }) => (view === undefined || to === null ? [] : [view]))
  return [step, ...views]
    .filter(({ sql }) => sql?.includes('unsupported') === true)
    .map(({ file, line }) => ({
      step: step.id,
      message: 'unsupported is not known here',
      hint: '',
      file,
      line,
    }))
}
