import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PlatformInUse, Refusal } from '../../deploy/refusal.js'
import { type DuckDBConnection, loadDuckDb } from './load.js'
import { Session } from './session.js'
import { literal } from './types/identifier.js'
import { messageOf } from '../../project/wording.js'

/** What the file is called inside a connection: no schema has this name. */
export const storeName = 'bluegreen_store'

/** Files that this process holds: DuckDB's own lock keeps out other processes only. */
const held = new Set<string>()

/**
 * A connection to a database file, or to one in memory (`:memory:`).
 * @param scope whose it is
 * @throws PlatformInUse where another process has the file; Refusal where it is no database
 */
export async function openSession(file: string, scope = ''): Promise<Session> {
  const { DuckDBInstance } = await loadDuckDb()
  const path = file === ':memory:' ? file : resolve(file)
  if (held.has(path))
    throw new Refusal('engine', `${file} is open in this process already`, 'close it there before')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const close = (): void => {
    held.delete(path)
    connection.closeSync()
    instance.closeSync()
  }
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    await attach(connection, path)
  } catch (error) {
    close()
    throw refusal(file, error)
  }
  if (path !== ':memory:') held.add(path)
  return new Session(connection, close, scope)
}

async function attach(connection: DuckDBConnection, path: string): Promise<void> {
  // Nothing is fetched from a network, a moment without a zone is UTC's, and rows keep the order in which they came.
  for (const setting of [
    'autoinstall_known_extensions = false',
    "TimeZone = 'UTC'",
    "Calendar = 'gregorian'",
    'preserve_insertion_order = true',
    // Sums of floating numbers depend on their order, so a job has one thread.
    'threads = 1',
  ])
    await connection.run(`SET ${setting}`)
  await connection.run(`ATTACH ${literal(path)} AS ${storeName}`)
  await connection.run(`USE ${storeName}`)
}

function refusal(file: string, error: unknown): Refusal {
  const message = messageOf(error)
  const holder = /lock is held in (.+?) \(PID (\d+)\)(?: by user (\S+))?/i.exec(message)
  if (/lock on file/i.test(message))
    return new PlatformInUse(
      `${file} is in use${holder === null ? '' : ` by process ${holder[2] ?? ''} (${holder[1] ?? ''})`}: one process at a time can have it`,
      holder?.[2] ?? null,
    )
  return new Refusal(
    'engine',
    `${file} cannot be opened as a DuckDB database: ${message.split('\n')[0] ?? ''}`,
    'name a database, or a file that is not there yet, in `file` of the environment; move this one away if it is none',
  )
}
