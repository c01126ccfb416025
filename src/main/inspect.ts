import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Inspection } from '../command-line/ports.js'
import { sizeLimit, textOf, tooLarge, type BlobText } from '../git/blob.js'
import { FaultError, type Fault } from '../project/fault.js'
import { isSqlFile } from '../project/participation.js'
import { whyUnread } from '../project/read.js'
import { inspected, inspectedFaults } from '../report/inspection.js'
import { parseSql } from '../sql/parse.js'
import type { SqlText } from '../sql/statement.js'

const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * What is understood of files and of all SQL files in folders.
 * @throws FaultError where a path does not exist, or no SQL is found
 */
export async function inspectPaths(cwd: string, paths: readonly string[]): Promise<Inspection> {
  const lists = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => filesAt(cwd, path)))
  const files = [...new Set(lists.flat())].sort()
  if (files.length === 0)
    throw new FaultError([
      fault('no-sql', '', 'no .sql file was found there', 'name a file or a folder that holds SQL'),
    ])
  // One after the other: a thousand open files are more than some systems allow.
  const read: Read[] = []
  for (const file of files) read.push(await readSql(cwd, file))
  const understood = read.flatMap(({ file, sql }) => (sql === null ? [] : [{ file, sql }]))
  return { statements: inspected(understood), faults: read.flatMap(({ faults }) => faults) }
}

async function filesAt(cwd: string, path: string): Promise<readonly string[]> {
  const absolute = resolve(cwd, path)
  const found = await stat(absolute).catch(() => null)
  if (found === null)
    throw new FaultError([fault('no-file', path, 'there is no such file or folder', 'check the path')])
  return found.isDirectory() ? sqlUnder(cwd, absolute) : [shown(cwd, absolute)]
}

async function sqlUnder(cwd: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : sqlUnder(cwd, path)
    return entry.isFile() && isSqlFile(entry.name) ? [shown(cwd, path)] : []
  })
  return (await Promise.all(lists)).flat()
}

function shown(cwd: string, path: string): string {
  const inside = relative(cwd, path)
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/')
}

/** A file as it was read; null for one that is no text. */
interface Read {
  readonly file: string
  readonly sql: SqlText | null
  readonly faults: readonly Fault[]
}

async function readSql(cwd: string, file: string): Promise<Read> {
  const { text, problem } = await textAt(resolve(cwd, file))
  if (text === null) return unread(file, problem ?? 'lfs-pointer')
  const sql = parseSql(text)
  return { file, sql, faults: inspectedFaults(file, sql) }
}

/** What is too large is not even read. */
async function textAt(path: string): Promise<BlobText> {
  const { size } = await stat(path)
  return size > sizeLimit ? tooLarge : textOf(await readFile(path))
}

type Why = 'not-utf-8' | 'too-large' | 'lfs-pointer'

const remedies: Readonly<Record<Why, string>> = {
  'not-utf-8': 'save it as UTF-8',
  'too-large': 'split it',
  'lfs-pointer': 'fetch it with git lfs pull',
}

function unread(file: string, why: Why): Read {
  return { file, sql: null, faults: [fault(why, file, whyUnread[why], remedies[why])] }
}

function fault(code: string, file: string, message: string, hint: string): Fault {
  return { code, file, line: file === '' ? 0 : 1, column: file === '' ? 0 : 1, message, hint }
}
