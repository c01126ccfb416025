import { Refusal, sameAgain } from '../deploy/refusal.js'
import type { Progress } from '../deploy/ports.js'

const names = ['SIGINT', 'SIGTERM'] as const

/** The first signal that asks this process to end, from when it is listened for on. */
export interface Signals {
  /** Aborted by the first signal, whose name is the reason; the second one ends the process, as any would else. */
  readonly ending: AbortSignal
  /** Listens no more: the next signal ends the process. */
  readonly stop: () => void
  /** The same, and a signal that came before ends it now. */
  readonly letGo: () => void
}

/** Listens for signals. What is in its way is little: it is called before most of a command is loaded. */
export function listen(): Signals {
  const controller = new AbortController()
  const stop = (): void => {
    for (const name of names) process.off(name, heard)
  }
  const heard = (name: NodeJS.Signals): void => {
    stop()
    controller.abort(name)
  }
  for (const name of names) process.on(name, heard)
  const letGo = (): void => {
    stop()
    if (controller.signal.aborted) process.kill(process.pid, signalOf(controller.signal))
  }
  return { ending: controller.signal, stop, letGo }
}

function signalOf({ reason }: AbortSignal): NodeJS.Signals {
  return names.find((name) => name === reason) ?? 'SIGTERM'
}

/** What a signal means for some work: it stops between two steps, or goes on to its end, which is near. */
export type Manner = 'stops' | 'goes-on'

const said: Readonly<Record<Manner, string>> = {
  stops: 'stopping at the next step',
  'goes-on': 'what has begun goes on to its end, which is near',
}

/**
 * Does some work that a signal ends in good order: what runs is waited for, and nothing more begins.
 * @param signals what listens already; null: nothing does yet
 */
export async function inGoodOrder<T>(
  manner: Manner,
  { note }: Pick<Progress, 'note'>,
  signals: Signals | null,
  work: (ending: AbortSignal) => Promise<T>,
): Promise<T> {
  const heard = signals ?? listen()
  const { ending } = heard
  const told = (): void => note(`${signalOf(ending)}: ${said[manner]}; once more to stop at once`)
  if (ending.aborted) told()
  else ending.addEventListener('abort', told)
  try {
    return await work(ending)
  } finally {
    ending.removeEventListener('abort', told)
    // Whoever listened before goes on until the answer is given.
    if (signals === null) heard.stop()
  }
}

/** @throws Refusal where a signal came before work began that does not stop on its way */
export function refuseEnded(ending: AbortSignal): void {
  if (!ending.aborted) return
  throw new Refusal('signal', `${signalOf(ending)} came before anything was changed`, sameAgain)
}

/** What is said of work that went on to its end; nothing where no signal came. */
export function endedWords(ending: AbortSignal): string {
  return ending.aborted ? `; ${signalOf(ending)} came meanwhile, and it went on to its end` : ''
}

/** For what is over soon: a signal ends the process. */
export const never: AbortSignal = new AbortController().signal
