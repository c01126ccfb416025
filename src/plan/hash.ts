import { canonicalJson, sha256 } from '../release/hash.js'
import type { ConsumerMove, Step } from './plan.js'
import type { Target } from './target.js'

/**
 * The plan's hash (DESIGN §5): the release's, the steps, the environment, its engine and target. Neither place nor
 * text of a statement is in it, only its content's hash: so formatting, file order and an already rewritten head
 * change nothing.
 */
export function planHash(
  release: string,
  target: Target,
  steps: readonly Step[],
  moves: readonly ConsumerMove[],
): string {
  const { name, engine, location, substitute } = target
  const bare = steps.map((step) => ({
    id: step.id,
    after: step.after,
    strategy: step.strategy,
    inverse: step.inverse,
    content: step.content,
    touches: step.touches,
    reads: step.reads,
    writes: step.writes,
  }))
  const bareMoves = moves.map(({ consumer, from, to }) => ({ consumer, from, to }))
  const sorted = bare.sort((a, b) => (a.id < b.id ? -1 : 1))
  return sha256(
    canonicalJson({
      release,
      environment: name,
      engine,
      location,
      substitute,
      moves: bareMoves,
      steps: sorted,
    }),
  )
}
