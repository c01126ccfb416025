import { Refusal } from '../../../deploy/refusal.js'
import type { Session } from '../session.js'
import { literal } from '../types/identifier.js'
import { companionSql, placeKey } from './place.js'
import { forgetObjects, readGone, readObjects, type Registered } from './registry.js'
import { objectsThere } from './there.js'

/**
 * Forgets what is gone under a name before it is made again, with the jobs that had filled it: they fill the new one.
 * Call it within a transaction.
 * @throws Refusal where such a job would fill another table twice
 */
export async function forgetGone(session: Session, name: string): Promise<void> {
  const gone = await readGone(session)
  const before = gone.find((one) => one.kind !== 'statement' && placeKey(one.name) === placeKey(name))
  if (before === undefined) return
  const jobs = gone.filter(({ kind, writes }) => kind === 'statement' && writes.includes(before.name))
  for (const job of jobs) await refuseTwice(session, job, before.name)
  for (const kind of ['history', 'rows'] as const) await dropCompanion(session, kind, before.name)
  await forgetObjects(session, [before.name, ...jobs.map((job) => job.name)])
}

/** Forgets a job whose rows are gone before it runs again. */
export async function forgetGoneJob(session: Session, name: string): Promise<void> {
  const job = (await readGone(session)).find((one) => one.kind === 'statement' && one.name === name)
  if (job === undefined) return
  const list = job.writes.map(literal).join(', ')
  if (list !== '') await session.run(`DELETE FROM bluegreen.fills WHERE name IN (${list})`)
  await forgetObjects(session, [name])
}

/** Rows of one key take each other's place; others would stand there twice. */
async function refuseTwice(session: Session, job: Registered, gone: string): Promise<void> {
  const filled = new Set(
    (await objectsThere(session)).filter(({ isEmpty }) => !isEmpty).map(({ name }) => placeKey(name)),
  )
  const twice = (await readObjects(session)).find(
    ({ name, definition }) =>
      job.writes.includes(name) && definition?.upsert === false && filled.has(placeKey(name)),
  )
  if (twice === undefined) return
  throw new Refusal(
    job.name,
    `${gone} is gone, and ${job.name}, which fills it, fills ${twice.name} too, which would have its rows twice`,
    `drop ${twice.name} too, and run the same command again`,
  )
}

/** Of tables the versions of their keys, of views their rows in order. */
async function dropCompanion(session: Session, kind: 'history' | 'rows', name: string): Promise<void> {
  const what = kind === 'history' ? 'TABLE' : 'VIEW'
  await session.run(`DROP ${what} IF EXISTS ${companionSql(kind, name)}`)
}
