import { afterEach } from '@jest/globals'
import type { LeaseStore } from '../../src/deploy/lease.js'
import type { Ledger } from '../../src/deploy/ledger.js'
import { MemoryLeaseStore, type LeasePlace } from '../../src/deploy/memory-lease.js'
import { MemoryLedger } from '../../src/deploy/memory-ledger.js'
import { openRepository, type Repository } from '../../src/git/repository.js'
import { Clone } from './clone.js'

/** One kind of ledger, with the lease beside it. Each `…Again` is another run's hand on the same one. */
export interface Subject {
  readonly ledger: () => Promise<Ledger>
  readonly lease: () => Promise<LeaseStore>
}

const open: Repository[] = []
afterEach(() => open.splice(0).forEach((repository) => repository.close()))

async function opened(root: string): Promise<Repository> {
  const repository = await openRepository(root)
  open.push(repository)
  return repository
}

function memory(): Subject {
  const [ledger, place]: [Ledger, LeasePlace] = [new MemoryLedger(), { record: null }]
  return {
    ledger: () => Promise.resolve(ledger),
    lease: () => Promise.resolve(new MemoryLeaseStore(place)),
  }
}

function local(): Subject {
  const { root } = Clone.init()
  return {
    ledger: async () => (await opened(root)).ledger('orders', 'staging', 'local'),
    lease: async () => (await opened(root)).lease('orders', 'staging', 'local'),
  }
}

/** Each hand from a clone of its own. */
function remote(): Subject {
  const { root } = Clone.init('--bare')
  const url = `file://${root}`
  return {
    ledger: async () =>
      (await opened(Clone.init().root)).ledger('orders', 'staging', 'remote', { remote: url }),
    lease: async () =>
      (await opened(Clone.init().root)).lease('orders', 'staging', 'remote', { remote: url }),
  }
}

export const subjects: readonly (readonly [string, () => Subject])[] = [
  ['in memory', memory],
  ['in a clone', local],
  ['at a remote', remote],
]
