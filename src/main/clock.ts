import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../deploy/ports.js'

/** The clock of this machine. */
export const clock: Clock = {
  now: () => new Date().toISOString(),
  sleep: (duration, ending) =>
    sleep(duration, undefined, ending === undefined ? {} : { signal: ending }).catch((error: unknown) => {
      if (ending?.aborted !== true) throw error
    }),
}
