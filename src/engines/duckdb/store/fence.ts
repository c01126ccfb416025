import { type Hand, refuseOlder } from '../../hand.js'
import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'

/** Projects and environments that share a file have a fence each, by `scope`. */
async function readFence(session: Session, scope: string): Promise<Hand> {
  const [row] = await session.texts(
    `SELECT token, generation FROM bluegreen.fence WHERE scope = ${literal(scope)}`,
  )
  return { token: Number(row?.[0] ?? 0), generation: Number(row?.[1] ?? 0) }
}

/**
 * Makes a token the newest one; call it within a transaction.
 * @throws Overtaken where a greater one is known
 */
export async function takeFence(session: Session, scope: string, token: number): Promise<void> {
  const known = await readFence(session, scope)
  refuseOlder('fence', { token, generation: 0 }, known)
  if (token > known.token) await writeFence(session, scope, { token, generation: 0 })
}

/**
 * Lets a hand act, and remembers the deployment that it acts for; call it within the act's own transaction.
 * @throws Overtaken where a later hand, or a later deployment, has acted since
 */
export async function passFence(session: Session, scope: string, step: string, hand: Hand): Promise<void> {
  const known = await readFence(session, scope)
  refuseOlder(step, hand, known)
  if (hand.generation > known.generation)
    await writeFence(session, scope, { ...known, generation: hand.generation })
}

async function writeFence(session: Session, scope: string, { token, generation }: Hand): Promise<void> {
  await session.run(`DELETE FROM bluegreen.fence WHERE scope = ${literal(scope)}`)
  await session.run(`INSERT INTO bluegreen.fence VALUES (${literal(scope)}, ${token}, ${generation})`)
}
