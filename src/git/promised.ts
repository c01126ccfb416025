import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { takesPart, treeEntry, type Wanted } from './entry.js'
import type { Git } from './git.js'
import { Remote } from './remote.js'

/** Whether this is a partial clone (`git clone --filter=blob:none`): its packs say that more was promised. */
export async function isPartial(commonDir: string): Promise<boolean> {
  const packs = await readdir(join(commonDir, 'objects/pack')).catch(() => [])
  return packs.some((name) => name.endsWith('.promisor'))
}

/**
 * Brings the files of a tree that take part and that a partial clone lacks, all with one request: git would ask for
 * them one by one. Where that fails it is left to git, which then says why.
 */
export async function bringPromised(git: Git, tree: string, wanted: Wanted): Promise<void> {
  const missing = new Set(await git.missingObjects(tree))
  if (missing.size === 0) return
  const entries = (await git.treeEntries(tree)).map(treeEntry)
  const oids = entries.filter((entry) => takesPart(entry, wanted)).map(({ oid }) => oid)
  const lacking = [...new Set(oids)].filter((oid) => missing.has(oid))
  if (lacking.length > 0) await new Remote(git, 'origin').fetchObjects(lacking)
}
