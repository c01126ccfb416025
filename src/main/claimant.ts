import { hostname, userInfo } from 'node:os'
import { runPage } from '../action/event.js'
import { leaseDuration } from '../deploy/lease.js'
import type { Claimant } from '../deploy/ports.js'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Who this process is when it asks for a lease. In a job of GitHub nobody is there to try again: it waits until the lease
 * of a runner that died is over. A person is told at once.
 */
export function claimant(env: Env): Claimant {
  const page = env['GITHUB_ACTIONS'] === 'true' ? runPage(env) : null
  const patience = page === null ? 0 : leaseDuration + 30_000
  return { name: page === null ? person() : named(page), patience, run: page, every }
}

/** `run 123 of github.com/o/r` */
function named(page: string): string {
  return page.replace(/^https?:\/\/(.+)\/actions\/runs\/(.+)$/, 'run $2 of $1')
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
