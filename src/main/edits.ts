import type { FileChange } from '../git/write.js'
import { groupBy } from '../project/group.js'
import type { SnapshotFile } from '../project/snapshot.js'
import { applyReplacements } from '../release/naming/renaming.js'
import type { Edit } from '../release/release.js'

/** Each file that edits change, once, with its text before and after. */
export function applyEdits(edits: readonly Edit[], files: readonly SnapshotFile[]): readonly FileChange[] {
  const texts = new Map(files.map((file) => [file.path, file.text]))
  return [...groupBy(edits, (edit) => edit.file)].flatMap(([path, own]) => {
    const before = texts.get(path) ?? null
    const inOrder = [...own].sort((a, b) => a.start - b.start)
    return before === null ? [] : [{ path, before, after: applyReplacements(before, inOrder) }]
  })
}
