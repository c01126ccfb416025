import { writeFile } from 'node:fs/promises'
import { notWritable } from '../git/write-fault.js'
import { FaultError } from '../project/fault.js'

/**
 * Writes a report where the user wants it.
 * @throws FaultError where that cannot be written
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new FaultError([notWritable(path, error, false)])
  }
}
