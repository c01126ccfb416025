import { textOf, tried, type Point } from './sweep.js'
import type { Theatre } from './theatre.js'

export interface Totals {
  readonly points: number
  readonly same: number
  /** Processes that were killed. */
  readonly died: number
  readonly looks: number
  readonly seconds: number
  readonly problems: readonly string[]
}

/** Does some work for each of a list, so many at a time; what comes of it stands in the list's order. */
export async function inParallel<T, R>(
  list: readonly T[],
  limit: number,
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) {
      const one = list[at]
      if (one !== undefined) results[at] = await work(one)
    }
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}

/** Lets points happen, two at a time, and counts. */
export async function allTried(
  theatre: Theatre,
  points: readonly Point[],
  tell: (problem: string) => void = () => undefined,
): Promise<Totals> {
  const start = performance.now()
  const verdicts = await inParallel(points, 2, async (point) => {
    const verdict = await tried(theatre, point)
    if (verdict.problem === null) return verdict
    const problem = `${textOf(point)}: ${verdict.problem}\nagain: ${command(point)}`
    tell(problem)
    return { ...verdict, problem }
  })
  const problems = verdicts.flatMap(({ problem }) => problem ?? [])
  return {
    points: points.length,
    same: points.length - problems.length,
    died: verdicts.reduce((sum, { died }) => sum + died, 0),
    looks: verdicts.reduce((sum, { looks }) => sum + looks, 0),
    seconds: (performance.now() - start) / 1000,
    problems,
  }
}

export const command = (point: Point): string => `npm run crash-sweep -- --only '${textOf(point)}'`

export function told({ points, same, died, looks, seconds }: Totals, what: string): string {
  const pace = (seconds / Math.max(1, points)).toFixed(2)
  return (
    `crash points, ${what}: ${points} tried, ${same} ended as undisturbed; ${died} processes died, ` +
    `readers looked ${looks} times; ${seconds.toFixed(0)} s, ${pace} s a point\n`
  )
}
