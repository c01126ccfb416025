import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const unwanted = '# Databases of environments on this machine.\n*.duckdb\n*.duckdb.wal\n/.gitignore\n'

/** Makes the folder of a database file; where it is the tool's own, `.bluegreen`, git is told to leave databases alone. */
export async function makeDatabaseFolder(file: string): Promise<void> {
  const folder = dirname(file)
  if (basename(folder) !== '.bluegreen') return
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.gitignore'), unwanted, { flag: 'wx' }).catch(() => undefined)
}
