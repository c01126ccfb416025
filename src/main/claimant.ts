import { hostname, userInfo } from 'node:os'
import { leaseDuration } from '../deploy/lease.js'
import type { Claimant } from '../deploy/ports.js'

type Env = Readonly<Record<string, string | undefined>>

const github = 'https://github.com'

/**
 * Who this process is when it asks for a lease. In a job of GitHub nobody is there to try again: it waits until the lease
 * of a runner that died is over. A person is told at once.
 */
export function claimant(env: Env): Claimant {
  const page = runPage(env)
  const patience = page === null ? 0 : leaseDuration + 30_000
  return { name: page === null ? person() : named(env), patience, run: page, every }
}

function named({
  GITHUB_RUN_ID: run,
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server,
}: Env): string {
  return `run ${run ?? ''} of ${(server ?? github).replace(/^https?:\/\//, '')}/${repository ?? ''}`
}

/** The page of the job's run; null outside of GitHub. */
function runPage(env: Env): string | null {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = env
  if (env['GITHUB_ACTIONS'] !== 'true' || run === undefined || repository === undefined) return null
  return `${server ?? github}/${repository}/actions/runs/${run}`
}

function person(): string {
  return `${user()}@${hostname()}, process ${process.pid}`
}

/** Containers run as numbers that no user has. */
function user(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'somebody')
  }
}

/** Beats do not keep the program alive. */
function every(interval: number, tick: () => void): () => void {
  const timer = setInterval(tick, interval)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
