import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Commits of a shallow clone whose parents were not fetched; none in a whole clone. */
export async function cutOff(commonDir: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(commonDir, 'shallow'), 'latin1').catch(() => '')
  return new Set(text.split('\n').filter((line) => line !== ''))
}
