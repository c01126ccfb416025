import { hostname, userInfo } from 'node:os'
import { leaseDuration } from '../deploy/lease.js'
import type { Claimant } from '../deploy/ports.js'

/**
 * Who this process is when it asks for a lease. In a job of GitHub nobody is there to try again: it waits until the lease
 * of a runner that died is over. A person is told at once.
 */
export function claimant(env: NodeJS.ProcessEnv): Claimant {
  const run = runOf(env)
  return { name: run ?? person(), patience: run === null ? 0 : leaseDuration + 30_000, every }
}

function runOf(env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = env
  if (env['GITHUB_ACTIONS'] !== 'true' || run === undefined || repository === undefined) return null
  return `run ${run} of ${(server ?? 'https://github.com').replace(/^https?:\/\//, '')}/${repository}`
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
