import type { Fault } from '../../project/fault.js'
import type { ReleaseInput } from '../input.js'
import type { Edit } from '../release.js'

/**
 * Where head lacks what the baseline has (DESIGN §4 Baseline): the merge conflicts, or a file to be edited is not yet
 * as the merge makes it, so that the edit's place is not one of head's.
 */
export function baselineFaults(input: ReleaseInput, edits: readonly Edit[]): readonly Fault[] {
  const ref = input.baseline?.ref ?? ''
  const edited = [...new Set(edits.map((edit) => edit.file))].filter((file) => input.behind.has(file))
  return [
    ...input.conflicts.map((file) => behind(file, `merging ${ref} into this branch conflicts here`, ref)),
    ...edited.map((file) => behind(file, `this branch lacks what ${ref} changed in this file`, ref)),
  ]
}

function behind(file: string, message: string, ref: string): Fault {
  const hint = `merge it first: git merge ${ref}`
  return { code: 'behind-baseline', file, line: 1, column: 1, message, hint }
}
