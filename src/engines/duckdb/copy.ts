import { copyFile } from 'node:fs/promises'
import { openSession } from './open.js'

/**
 * Copies a database file whole, as it stands between two transactions.
 * @throws Refusal where another process has the file, or it is no database
 */
export async function copyDatabase(file: string, to: string): Promise<void> {
  const session = await openSession(file)
  try {
    await session.run('CHECKPOINT')
    // Nobody else writes to it while it is open here.
    await copyFile(file, to)
  } finally {
    session.close()
  }
}
