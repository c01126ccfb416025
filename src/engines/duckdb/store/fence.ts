import { Overtaken } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'

/** Whose hand acts: the token that it holds, 0 for none, and the deployment that it last acted for, 0 for none yet. */
export interface Hand {
  readonly token: number
  readonly generation: number
}

/** Projects and environments that share a file have a fence each, by `scope`. */
export async function readFence(session: Session, scope: string): Promise<Hand> {
  const [row] = await session.texts(
    `SELECT token, generation FROM bluegreen.fence WHERE scope = ${literal(scope)}`,
  )
  return { token: Number(row?.[0] ?? 0), generation: Number(row?.[1] ?? 0) }
}

/**
 * Makes a token the newest one; call it within a transaction.
 * @throws Refusal where a greater one is known
 */
export async function takeFence(session: Session, scope: string, token: number): Promise<void> {
  const known = await readFence(session, scope)
  refuseOlder('fence', { token, generation: 0 }, known)
  if (token > known.token) await writeFence(session, scope, { token, generation: 0 })
}

/**
 * Lets a hand act, and remembers the deployment that it acts for; call it within the act's own transaction.
 * @throws Refusal where a later hand, or a later deployment, has acted since
 */
export async function passFence(session: Session, scope: string, step: string, hand: Hand): Promise<void> {
  const known = await readFence(session, scope)
  refuseOlder(step, hand, known)
  if (hand.generation > known.generation)
    await writeFence(session, scope, { ...known, generation: hand.generation })
}

function refuseOlder(step: string, hand: Hand, known: Hand): void {
  if (hand.token < known.token)
    throw new Overtaken(step, `another run has taken over since (token ${known.token} after ${hand.token})`)
  if (hand.generation > 0 && hand.generation < known.generation)
    throw new Overtaken(
      step,
      `another deployment has begun since (${known.generation} after ${hand.generation})`,
    )
}

async function writeFence(session: Session, scope: string, { token, generation }: Hand): Promise<void> {
  await session.run(`DELETE FROM bluegreen.fence WHERE scope = ${literal(scope)}`)
  await session.run(`INSERT INTO bluegreen.fence VALUES (${literal(scope)}, ${token}, ${generation})`)
}

/** The deployment that a key belongs to: the number before its first slash; null where it has none. */
export function generationOf(key: string): number | null {
  const number = /^(\d+)\//.exec(key)?.[1]
  return number === undefined ? null : Number(number)
}
