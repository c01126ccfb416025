import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

export type SampleFormat = 'csv' | 'jsonl' | 'parquet'

/** A file with rows for one table. */
export interface SampleFile {
  readonly path: string
  /** As people see it: `samples/orders.csv`. */
  readonly shown: string
  readonly format: SampleFormat
}

const formats: readonly SampleFormat[] = ['csv', 'jsonl', 'parquet']

/**
 * The file with rows for a table: called as the table is, qualified or not. Null where there is none. A link that leads
 * out of the folder counts as none: what stands elsewhere on the machine is nothing to show in a report.
 * @param folder null where there is no folder of samples
 */
export async function findSample(folder: string | null, table: string): Promise<SampleFile | null> {
  if (folder === null) return null
  const there = new Set(await readdir(folder).catch(() => []))
  const parts = table.split('.')
  const names = parts.map((_, from) => parts.slice(from).join('.'))
  for (const name of names) {
    for (const format of formats) {
      const file = `${name}.${format}`
      const path = join(folder, file)
      if (there.has(file) && (await isInside(folder, path)))
        return { path, shown: `${lastPart(folder)}/${file}`, format }
    }
  }
  return null
}

async function isInside(folder: string, path: string): Promise<boolean> {
  const [home, file] = await Promise.all([realpath(folder), realpath(path).catch(() => '')])
  return file.startsWith(home + sep)
}

function lastPart(folder: string): string {
  return (
    folder
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? folder
  )
}
