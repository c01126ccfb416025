import type { Progress } from '../deploy/ports.js'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does some work that a signal ends in good order: what runs is waited for, and nothing more begins. The second signal
 * ends the process, as any would without this.
 */
export async function inGoodOrder<T>(
  progress: Progress,
  work: (ending: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const end = (signal: NodeJS.Signals): void => {
    release()
    progress.note(`${signal}: stopping at the next step; once more to stop at once`)
    controller.abort()
  }
  const release = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  try {
    return await work(controller.signal)
  } finally {
    release()
  }
}

/** For what is over soon, or is never put off: a signal ends the process. */
export const never: AbortSignal = new AbortController().signal
