/**
 * How many histories a law is tried on, and which: the same ones in every run, so that what fails has been caused by what
 * was changed; `SEED=7` tries others.
 */
export function tries(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: Number(process.env['SEED'] ?? 1) }
}
