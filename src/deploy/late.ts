import type { Ports } from './ports.js'

/** A platform may show late what was done last, above all by a run that died: what to wait between looks, in milliseconds. */
export const pauses = [1_000, 2_000, 4_000, 8_000, 16_000]

/**
 * What is still found after as many looks as a platform that says late what it holds may need; an embedded engine says
 * it at once.
 * @param mayPass whether what is found may be no more than that
 */
export async function lasting<T>(
  { engine, clock }: Pick<Ports, 'engine' | 'clock'>,
  look: () => Promise<T>,
  mayPass: (found: T) => boolean,
): Promise<T> {
  let found = await look()
  for (const pause of engine.capabilities.streaming ? pauses : []) {
    if (!mayPass(found)) return found
    await clock.sleep(pause)
    found = await look()
  }
  return found
}
