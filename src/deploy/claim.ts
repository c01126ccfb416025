import { command } from './command.js'
import { LedgerConflict } from './ledger.js'
import { Refusal } from './refusal.js'

/** @throws Refusal in place of a LedgerConflict: another run was first */
export async function claimed<T>(environment: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof LedgerConflict)) throw error
    const message = `another run is changing ${environment}: ${error.message}`
    throw new Refusal('ledger', message, command('status', environment))
  }
}
